import {
  type Draft,
  type FindingRule,
  type Hit,
  isIdeograph,
  isIdeographSign,
  matchesOf,
  meetsOne,
  often,
  type Range,
  united,
  vocabularyMatcher,
} from '../../lib/audit'
import { CONFUSIONS } from '../vocabulary/confusions'
import {
  DOUBLED_RIGHTLY,
  DOUBLED_WORDS,
  DOUBLINGS,
  type Doubling,
  EACH_AFTER_ONE,
  ENDS_OF_NAMES,
} from '../vocabulary/doublings'
import { ALONE, ENDINGS, neighboursOf, REDUPLICATED } from '../vocabulary/neighbours'
import { SURNAMES } from '../vocabulary/surnames'
import { alienWords } from './slips/alien-words'
import { bothEnds } from './slips/both-ends'
import { changedPlaces } from './slips/changed-places'
import { miscounts } from './slips/counts'
import { leavesOver } from './slips/covering'
import { standsIdle } from './slips/doubled-edge'
import { doubledEnds } from './slips/doubled-end'
import { illJoined, isFirm } from './slips/ill-joined'
import { leftovers } from './slips/leftovers'
import { broken as lostIn } from './slips/lost'
import { misnamedBodies, misnamedTitles } from './slips/misnamed'
import { misputs } from './slips/misputs'
import { isBeforeKindOfPlace, isBeforeName, isOrganBehindName, ownNamesIn } from './slips/names-of-places'
import { doubledInTerms, nearTerms, shortenedTerms, spoiltTerms } from './slips/near-terms'
import { isCommonWord, isFarFetched, isWordPair, type OddPair, oddPairs, wordBetween } from './slips/odd-pairs'
import { RUN_TOGETHER, SET_FORMS } from './slips/set-forms'
import { shortTerms } from './slips/short-terms'
import { strangers } from './slips/strange-neighbours'
import { strays } from './slips/strays'
import { unsimplified } from './slips/unsimplified'
import { wronglyAccompanied } from './slips/wrong-company'
import { type Wording, wordingOf } from './wording'

type Id =
  | 'doubled'
  | 'repeated'
  | 'twice'
  | 'broken-term'
  | 'confused'
  | 'odd-pair'
  | 'alien-word'
  | 'lesser-form'
  | 'adverb'
  | 'measure'
  | 'no-unit'
  | 'left-over'
  | 'unsimplified'

export const typo: FindingRule<Id> = {
  id: 'typo',
  title: { zh: '错别字', en: 'Slips of writing' },
  asks: {
    zh: '没有重字、漏字和本文种常见的错别字。',
    en: 'No doubled or lost characters and none of the confusions common in this kind of text.',
  },
  basis: null,
  noBasis: { zh: '书写常识，不必有条文依据。', en: 'Plain sense; it needs no rule.' },
  help: {
    why: {
      zh: '只查重字、漏字、繁体和异体字、常见的错别字，以及本文种常用说法中错、倒、多、少的一字，不作一般的校对；“件件”“事事”“往往”等叠词不报。',
      en: 'It looks for doubled and lost characters, traditional and variant forms, common confusions, and a character wrong, changed round, doubled or lost in the usual wordings of this kind of text; it is no general spelling checker. Right reduplication is not reported.',
    },
    todo: { zh: '对照原意改正。', en: 'Correct it as meant.' },
  },
  reasons: {
    doubled: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '“{text}”多写了一个字，或者有一个字写错。', en: '“{text}”: a character too many or a wrong one.' },
    },
    repeated: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '“{text}”连写了两遍。', en: '“{text}” is written twice in a row.' },
    },
    twice: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '“{text}”前后重复，可删去一处。', en: '“{text}” stands twice in one phrase; one can go.' },
    },
    'broken-term': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '“{text}”应为“{right}”。', en: '“{text}” should be “{right}”.' },
    },
    confused: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '“{text}”似应为“{right}”。', en: '“{text}” should probably be “{right}”.' },
    },
    'odd-pair': {
      level: 'note',
      certainty: 'possible',
      message: { zh: '“{text}”不成词，是否为“{right}”之误？', en: '“{text}” is no word; is “{right}” meant?' },
    },
    'alien-word': {
      level: 'note',
      certainty: 'possible',
      message: { zh: '此处的“{text}”是否为“{right}”之误？', en: 'Is “{right}” meant where “{text}” stands?' },
    },
    'lesser-form': {
      level: 'note',
      certainty: 'possible',
      message: { zh: '“{text}”宜写作“{right}”。', en: '“{text}” is better written “{right}”.' },
    },
    adverb: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '“{text}”中的“的”似应为“地”。', en: 'In “{text}”, 的 should probably be 地.' },
    },
    measure: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{text}”的量词似与“{noun}”不搭配。',
        en: 'The measure word of “{text}” does not seem to go with {noun}.',
      },
    },
    'no-unit': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{text}”之后似缺量词或单位。',
        en: 'A measure word or unit seems to be missing behind “{text}”.',
      },
    },
    'left-over': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{text}”处似有多余的字，或者缺了相呼应的字。',
        en: 'At “{text}” a character seems to be left over, or what goes with it to be missing.',
      },
    },
    unsimplified: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{text}”不是规范汉字，应为“{right}”（姓名照原样的除外）。',
        en: '“{text}” is a traditional or variant form; write “{right}” (names excepted).',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n为发展提供坚强治治保障，办理案件16件。',
      fires: ['治治'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n党委书记认真履行推进履行法治建设第一责任人职责，制定2024年年度计划。',
      fires: ['履行推进履行', '年年度'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n推进行政执法体质改革，截止2024年底，办理案件16件，有效的提高了办案质量。',
      fires: ['体质改革', '截止', '有效的提高了'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n执法队队组建较晚，开展系列列活动，做到同研究、同部署、同部署、同检查。',
      fires: ['队队', '列列', '同部署'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n执法队队长带头，系列列入清单，层层压实责任，队队有方案，村村通广播，讲师王丽丽授课。落实“谁执法谁普法”普法责任制。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n加强加强队伍建设，确保重大行政合法性审查全覆盖。',
      fires: ['加强加强', '重大行政合法性审查'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n排查渔船和、码头隐患，梳理于证明事项12件，在执法车辆更新较慢。',
      fires: ['渔船和', '梳理于', '在'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n公众参与、专家论证，理性平和、说理充分，在偏远地区执法力量不足，寓管理于服务。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n健全包村联户制度健全，通过夜校、广播等形式通过宣讲政策。',
      fires: ['健全包村联户制度健全', '通过夜校、广播等形式通过'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n召开专题会议4，聘请法律顾问8件。办理案件1O6件。',
      fires: ['会议4', '1O6', '顾问8件'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n召开专题会议4次，办理案件106件，聘请法律顾问8名，学法考试平均分94.6。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n件件有回音、事事有着落，每年年初制定计划，学习习近平法治思想，推进法治治理和社会治安综合治理，参与与监督并重，为了了解民意逐户逐户走访。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n开展水行政稽査，推进执法業務培训。',
      fires: ['査', '業務'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n“谁制定、谁清理”“谁实施、谁清理”；报名截止时间为5月；台风登陆前作出部署；群众反应迅速；有效的工作机制不断完善。',
      fires: [],
    },
  ],
  run(scope) {
    const { draft } = scope
    const wording = wordingOf(scope)
    const phrases = phraseTwice(draft, wording)
    const ends = doubledEnds(draft)
      .filter(({ start }) => !wording.inTable(start))
      .map(
        (range): Hit<Id> => ({
          reason: 'repeated',
          range,
          values: { text: draft.folded.slice(range.start, range.end).replace(/[。;,\n]$/, '') },
        }),
      )
      .filter(besides(phrases))
    const repeats = [...repeated(draft, wording).filter(besides(phrases)), ...phrases, ...ends]
    const confusions = confused(draft, wording)
    const named = [...misnamedTitles(draft), ...misnamedBodies(draft)]
    const terms = [...named, ...nearTerms(draft).filter(besides(named))]
    const single = strays(draft).filter(besides(terms))
    const short = shortTerms(draft).filter(besides([...terms, ...single]))
    const told = [...terms, ...single, ...short]
    const near = [...told, ...misputs(draft).filter(besides(told))]
      .filter(besides(confusions))
      .flatMap(({ range, right }): Hit<Id>[] =>
        !joined(draft, range)
          ? []
          : [
              {
                reason: 'confused',
                range,
                values: { text: draft.folded.slice(range.start, range.end), right },
                suggestion: right,
              },
            ],
      )
    const hits = [
      ...repeats,
      ...near,
      ...doubled(draft, wording).filter(besides(repeats)).filter(besides(confusions)),
      ...twice(draft),
      ...memberTwice(draft, wording).filter(besides(repeats)),
      ...leadTwice(draft),
      ...confusions,
      ...amiss(draft).filter(besides([...confusions, ...near])),
      ...adverbs(draft),
      ...exactAndAbout(draft),
      ...counts(draft, wording).filter(besides(confusions)),
    ]
    const left = leftovers(draft).filter(({ range }) => joined(draft, range) && !wording.inTable(range.start))
    hits.push(
      ...left
        .filter(besides(hits))
        .map(({ range, word }): Hit<Id> => ({ reason: 'left-over', range, values: { text: word } })),
    )
    hits.push(
      ...unsimplified(draft)
        .filter(besides(hits))
        .map(
          ({ range, text, right }): Hit<Id> => ({
            reason: 'unsimplified',
            range,
            values: { text, right },
            suggestion: right,
          }),
        ),
    )
    hits.push(
      ...doubledInTerms(draft)
        .map(
          (range): Hit<Id> => ({
            reason: 'doubled',
            range,
            values: { text: draft.folded.slice(range.start, range.end) },
          }),
        )
        .filter(besides(hits))
        .filter(({ range }) => joined(draft, range)),
    )
    hits.push(...odd(draft, wording, hits))
    const names = ownNamesIn(draft)
    return hits.filter(
      ({ reason, range }) =>
        wording.counts(range.start) &&
        !(IN_NAMES.has(reason) && meetsOne(names, range)) &&
        !(reason === 'doubled' && isBeforeName(draft.folded, names, range)),
    )
  },
}

/** Of a name nobody can tell whether it is spelt rightly, and what stands beside it makes no word with it: 经|长寿镇. A doubled character is a slip in a name, too. */
const IN_NAMES: ReadonlySet<Id> = new Set(['confused', 'odd-pair', 'alien-word', 'broken-term'])

/** 23余条: a number that is given to the last digit is not about so many. */
function exactAndAbout(draft: Draft): Hit<Id>[] {
  return [...matchesOf(draft.folded, EXACT_AND_ABOUT)].map(({ index, 0: text, 1: tens = '' }): Hit<Id> => {
    const right = `${text.slice(0, -1)}”或“${tens}0余`
    return { reason: 'confused', range: { start: index, end: index + text.length }, values: { text, right } }
  })
}

const EXACT_AND_ABOUT = /(?<![\d.,])(\d{1,6})[1-9][余多](?=[件条人次场起份户名家篇期项例宗](?![一-鿿]?、?\d))/g

/** Numbers amiss: in themselves, for want of a unit, or by their measure word. */
function counts(draft: Draft, wording: Wording): Hit<Id>[] {
  return miscounts(draft).flatMap(({ kind, range, right }): Hit<Id>[] => {
    if (!joined(draft, range) || wording.inTable(range.start)) return []
    const text = draft.folded.slice(range.start, range.end)
    if (kind === 'letter') return [{ reason: 'confused', range, values: { text, right }, suggestion: right }]
    return [{ reason: kind, range, values: kind === 'measure' ? { text, noun: right } : { text } }]
  })
}

/** What no other reason tells already. */
function odd(draft: Draft, wording: Wording, told: readonly Hit<Id>[]): Hit<Id>[] {
  const accompanied = wronglyAccompanied(draft)
  const aliens = [...accompanied, ...alienWords(draft).filter(besides(accompanied))]
  const broken = [...spoiltTerms(draft), ...shortenedTerms(draft)]
  const shortened = broken.filter((pair) => joined(draft, pair.range) && besides(aliens)(pair))
  const firm = [...aliens, ...shortened]
  const lost = lostIn(draft)
  // 宣普传法: two words crossed.
  const crossed = lost.filter(({ range: { start, end } }) => end - start === CROSSED)
  const turned = changedPlaces(draft).filter(besides([...firm, ...crossed]))
  const surer = [...firm, ...turned]
  const pairs = [...surer, ...oddPairs(draft).filter(besides(surer))]
  const names = draft.issuers.map(({ name }) => name).join()
  let left = MOST_LOOKED_FOR
  const joint = [...pairs, ...illJoined(draft).filter(besides(pairs))]
  const whole = [...joint, ...lost.filter(besides(joint))]
  const strange = strangers(draft).filter(besides(whole))
  const likely = new Set<OddPair>([...turned, ...strange.filter(({ isFirm }) => isFirm)])
  // Nobody makes such a slip twice.
  const guessed = new Set<OddPair>([...turned, ...strange])
  const hits = [...whole, ...strange].filter(besides(told)).flatMap((pair) => {
    const { range, right } = pair
    if (guessed.has(pair) && left-- > 0 && comesAgain(draft.folded, draft.folded.slice(range.start, range.end)))
      return []
    if (!joined(draft, range) || wording.inTable(range.start)) return []
    if (!accompanied.includes(pair) && !shortened.includes(pair) && isFarFetched(draft.folded, pair)) return []
    const text = draft.folded.slice(range.start, range.end)
    // 市监法〔2025〕18号: the sign of an organ.
    if (draft.folded[range.end] === '[') return []
    // 乌兰宝力格旗: of one's own name, and what comes again and again is a name, too.
    if (names.includes(text) || (left-- > 0 && comesThrice(draft.folded, text))) return []
    // 普光社区, 合水大桥: the name of a place.
    if (!firm.includes(pair) && isBeforeKindOfPlace(draft.folded, range.end)) return []
    // “医法驿站”: what is made up for a short name in quotation marks is nobody's slip.
    if (!firm.includes(pair) && isNamedInMarks(draft, range) && !isFirm(draft.folded, pair, false)) return []
    const meant = [...new Set(right)]
    const [only, ...others] = meant
    const values = { text, right: meant.join('”或“') }
    const reason = aliens.includes(pair) ? 'alien-word' : 'odd-pair'
    const hit: Hit<Id> = { reason, range, values, ...(only && others.length === 0 ? { suggestion: only } : {}) }
    return [
      {
        hit,
        isTold: pair.isUnknown !== true,
        isFirm: accompanied.includes(pair) || likely.has(pair) || isFirm(draft.folded, pair, aliens.includes(pair)),
      },
    ]
  })
  // Where there are many the draft speaks of what the tables do not know.
  const loose = hits.filter(({ isFirm }) => !isFirm).length
  const isStrange = loose > MOST_LOOSE && loose * EXTENT_OF_LOOSE > draft.folded.length
  return hits.filter(({ isFirm, isTold }) => isTold && (isFirm || !isStrange)).map(({ hit }) => hit)
}

/** Two words of two characters. */
const CROSSED = 4

/** Whether a place begins a quotation of a few characters. */
function isNamedInMarks(draft: Draft, range: Range): boolean {
  const { start } = draft.spanOf(range)
  if (draft.text[start - 1] !== '“') return false
  return draft.text.slice(start, start + LONGEST_NAME + 1).indexOf('”') > range.end - range.start
}

const LONGEST_NAME = 6

const MOST_LOOSE = 3
const EXTENT_OF_LOOSE = 5000

/** Each is looked for in the whole draft. */
const MOST_LOOKED_FOR = 100

function comesAgain(text: string, words: string): boolean {
  return text.indexOf(words, text.indexOf(words) + words.length) >= 0
}

function comesThrice(text: string, words: string): boolean {
  const second = text.indexOf(words, text.indexOf(words) + words.length)
  return second >= 0 && text.indexOf(words, second + words.length) >= 0
}

/**
 * What is wrong where it stands, and what is right instead. The literal comes first and what is before it is looked back for: engines skip
 * to a literal, and try a pattern that begins by looking back at every place.
 */
const AMISS: readonly (readonly [RegExp, string])[] = [
  // 再执法过程中: 在 is meant where what follows is no verb and ends in a place or time.
  [
    /再(?<=[,。;:、\n]再)(?![次度三四五审造生议上加提创增发压减接就教动部学出利贷保制婚版现有不一见好多大下进到向回说看来由把将对用给为从者则以比添获通经按结开])(?=[一-鿿、]{2,20}(?:中|方面|期间|领域|环节|基础上|过程中)[,一-鿿])/g,
    '在',
  ],
  // 己恢复耕种: 己 is right in few words.
  [
    /己(?![任方见欲所有内亥丑卯巳未酉不烯亲私人心身二])(?<![自知利律克舍损异一体贴戊推罪正修反爱安由度于悦为]己)(?=[一-鿿])/g,
    '已',
  ],
  [/%%(?<=\d%%)(?!\d)/g, '%'],
  // 问得著、摸得著: the older form of 着, which 着 is in all but few words.
  [/著(?<![显名原专论编卓土昭译合巨遗拙新撰执主所自旧三大知]著)(?![名作称述录者书有文《])(?=[一-鿿、,。;])/g, '着'],
  // 一次一当, 一村一测: what is made for each.
  [/[当挡](?<=一[一-鿿]一[当挡])(?=[,。;、)\n的建管制归])/g, '档'],
  [/[测侧厕](?<=一[一-鿿]一[测侧厕])(?=[,。;、)\n的])/g, '策'],
  // 应收近收, 应调劲调: 尽 between two of one verb.
  [/[进近劲竟净禁](?<=[应能愿当可]([一-鿿])[进近劲竟净禁])(?=\1)/g, '尽'],
  // 纠纷占三层, 提高两层: 成 of a share.
  [
    /层(?<=(?:[仍约近均只还各所]占|下降|上升|增长|减少|提[高升]|占比达?)(?:了|近|约|[到至])?[一二三四五六七八九两]层)(?=[,。;、以多左])/g,
    '成',
  ],
  // 再说礼、后处理: 理 of what is reasoned.
  [/礼(?<=[再先后法]说礼|释法说礼|辨法析礼)(?=[、,。;\n]|式|性)/g, '理'],
  // 计人个人信用记录, 转人常态化阶段: 入 behind a verb and before what something is taken into.
  [
    /人(?<=[计记转编存并侵汇加嵌融植注录输导接引投介迈步调划归纳列写落卷撤拨购渗挤闯载]人)(?=诚信|个人信用|常态|档案|名录|目录|数据库|系统|平台|台账|清单|全[市县区省镇]|综合|日常|年度|绩效|考核|规划|预算|重点|执法|耕地|黑名单|异常|议程|轨道|阶段|网格|法治|普法|征信|预警|专项|[省市县区](?:级|[政党]|委))(?<![统会设审总预估合核结]计人)(?<![标登书速笔]记人)(?<![主总责]编人)/g,
    '入',
  ],
  // 法定代表入变更, 举报入合法权益.
  [
    /入(?<=(?:代表|举报|负责|当事|责任|联系|联络|主持|投诉|证|委托|代理|监护|承包|发包|招标|投标|供应|担保|债权|债务|纳税|缴费|上访|信访|鉴定|中标|辩护|利害关系|嫌疑|被告|残疾|老年|成年|相对|被申请|召集|发言|带头|明白)入)(?![库学党职园企户院市口会籍伍股围境场网村校编社区队心脑手驻选住点帐账列侵河海江湖廊])/g,
    '人',
  ],
  // 年未开展述法评议: the end of a year behind what is done then.
  [
    /未(?<=(?:每年|当年|本年|去年|上年|年初至年|到年|至年|周|月|期|岁)未)(?=[,。;、]|评议|考核|盘点|总结|述法|考试|余额|存量|测评|评价|不打烊)/g,
    '末',
  ],
  // 12.8万于人次.
  [/于(?<=\d[十百千万亿]{0,2}于)(?=人次?|[名件户家份起场个条吨亩元篇次]|公里|平方|万)/g, '余'],
  // 坚持习近平新时代中国特色社会主义思想为指导.
  [/(?<!以)坚持(?!以)(?=[^,。;:、\n以把将用由按从]{4,30}(?<![作成])为(?:指导|引领|主线|统领|根本遵循))/g, '坚持以'],
  // 部属重点任务46项.
  [/部属(?=[^,。;:、\n院校校]{0,4}(?:任务|工作|要求|安排|推进|落实|会议))/g, '部署'],
  // 进步一提升, 侵占水库管里范围, 消费合法权益, 人员配不足: a character lost or changed round that leaves a word.
  [/进步一(?=[提加完规推强优深增扩健落压])/g, '进一步'],
  [/(?<![水油气血钢铁试软导排])管里(?=[,。;、]|(?!程)[一-鿿])/g, '管理'],
  [/消费(?=(?:者)?合法权益)(?!者)/g, '消费者'],
  [/(?<![分调匹搭支])配不足/g, '配备不足'],
  // 宣传品3.2万分, 合同标地额.
  [/分(?<=\d万分)(?![之钟数别])/g, '份'],
  // 宣传手册112分, 签订合同36分; not where something is scored.
  [
    /分(?<=(?:手册|材料|资料|问卷|案卷|文书|合同|协议|传单|折页|传品|读本|海报|简报|清单|[议见诺任知定询证明公]书|预案|样品|样本|文件)(?:共计?|合计|各|约|近|超过?|达|累计)?\d{1,6}(?:\.\d)?[余多]?分)(?![钟之数值为别公])/g,
    '份',
  ],
  [
    /分(?<=\d[余多]?分)(?=(?:法律|宣传|调查|执法|行政|政府|涉企|重大|调解|劳动)?(?:合同|文件|问卷|案卷|手册|材料|资料|文书|协议|传单|折页|[议见诺任知定]书))/g,
    '份',
  ],
  // 发放《致村民的一封信》3100分: what is given out, printed or signed.
  [
    /分(?<=(?:》(?:共计?|合计|各|约|近|超过?|达|累计)?|(?:[发派散]放|[派分散]发|发出|印[制发]|赠送|[张粘]贴|签订|收[回集]|收到|下发|编印|送达|开具|填写)[^,。;:、\n得评测考均满扣加减占值积]{0,12})\d{1,6}[余多]?万?分)(?=[,。;、)\n])/g,
    '份',
  ],
  [/风(?<=(?:来信|信件|感谢信|公开信|信)(?:共计?|累计)?\d{1,6}[余多]?风)(?=[,。;、\n])/g, '封'],
  [/标地(?=额|物|价)/g, '标的'],
  // 公式信息1204条, 予以公式: nothing here is told by a formula.
  [/公式(?=信息|公告|栏|期|牌|名单|结果|无异议)/g, '公示'],
  // 随意检察、重复检查: nobody but the procuratorate does the former.
  [
    /检察(?<=(?:随意|重复|多头|任性|违规|日常|飞行|突击|入企|涉企|联合|专项|现场|抽样)检察)(?![院机官长建监意公听服业职权工环办])/g,
    '检查',
  ],
  // 不少与40项, 有利与提高: what takes 于 behind it.
  [
    /与(?:(?=\d)(?<=(?:有[利助]|[低高少多晚早迟大小限]|落后)与)|(?<=(?:[,。;、\n]鉴|有助|致力|立足|着眼|取决|局限)与))/g,
    '于',
  ],
  // 每人每年不于60学时.
  [/不于(?=\d)/g, '不少于'],
  // 取的新进展.
  [/(?<![获采提收领选拿听抽录记摄汲])取的(?=[^,。;、\n]{0,8}(?:进展|成效|成果|成绩|突破|实效|进步))/g, '取得'],
  // 发行行政诉讼案件5件, 引发《工作要点》, 指定年度工作方案.
  [
    /(?<![引下制多频印颁转核签开收分诱])发行(?![政为使动业])(?=[^,。;、:\n发]{0,16}(?:案件|事故|纠纷|争议|火灾|信访件?)\d)/g,
    '发生',
  ],
  [/引发(?=《|[^,。;:、\n引]{0,12}(?:工作要点|实施方案|工作方案|的?通知|实施意见|年度计划|清单)[,。;、])/g, '印发'],
  [
    /指定(?=[^,。;:、\n人员门机单位负责专由]{0,10}(?:实施方案|工作方案|实施办法|管理办法|工作计划|年度计划|应急预案|实施细则|工作要点)[,。;、])/g,
    '制定',
  ],
  [
    /(?<!文)旅行(?![社团者的业途车]|安全|服务|出行|企业|经营|支票|箱包|从业|机构|产品)(?=[^,。;、\n]{0,10}(?:职责|义务|职能|责任)(?!险))/g,
    '履行',
  ],
  // 均以采纳, 从新归档, 率达均100%, 保密审察.
  [
    /以(?<=(?:[均都]|全部)以)(?=(?:采纳|完成|整改|办结|落实|到位|销号|结案|出台|建成|反馈|答复|录入|归档)(?:到位|完毕|完成)?[,。;、])/g,
    '已',
  ],
  [
    /从新(?=(?:归档|修订|制定|梳理|公布|核定|登记|评估|申请|作出|审查|审核|编制|认定|组建|启用|签订|调整|布置|整理|上报|报送)(?!的))/g,
    '重新',
  ],
  [/达均(?<=率达均)(?=\d)/g, '均达'],
  [/批批评/g, '批评'],
  [/审察(?<=(?:保密性?|合法性|资格|资质|内容|发布)审察)/g, '审查'],
  // 逾期末整改, 尚末办结.
  [
    /末(?<=(?:逾期|到期|至今|尚|从|均|仍|并|暂)末)(?=[经按能予有履整办完缴归还报改交答审拆结发作到得形]|进行|开展)/g,
    '未',
  ],
  [/告之(?<=(?:一次性|书面|提前|主动|及时|当场|逐一|如实)告之)/g, '告知'],
  [
    /(?<!台风|热带风暴|正面|自动|首次)登陆(?=[^,。;:、\n岸海风]{0,10}(?:网站|系统|平台|官网|账号|后台|网页|客户端|小程序|政务服务网|公众号))/g,
    '登录',
  ],
  [/及及时(?<=(?:[不未更应需要能确]|不够|没有|做到|无法)及及时)/g, '及时'],
  // 字2021年7月15日起.
  [/字(?=20\d\d年)(?<=(?:^|[,。;:、\n])字)/g, '自'],
  // 加大稽査力度, 处罚歀: other forms of two characters.
  [/査/g, '查'],
  [/歀/g, '款'],
  [/反应出(?!来?的(?:速度|时间))/g, '反映出'],
  [/一一(?<=一[周月季年旬日]一一)(?=通报|调度|督[查导办]|报告|汇总|研判|总结|排名|考核)/g, '一'],
  [/年未(?<=(?:[至到]|截至)(?:\d{4})?年未)(?=[尚共累已未全,])/g, '年末'],
  // 队伍15只.
  [/只(?=[,。;、人])(?<=队伍?[^,。;、\n]{0,4}\d只)/g, '支'],
]

const OLDER_ZHE = '著'

/** 將著力從: whether what stands around a place is in traditional characters, among which 著 is right. */
function isTraditional({ folded, text, spanOf }: Draft, place: number): boolean {
  const from = Math.max(0, place - AROUND)
  const around = { start: from, end: Math.min(folded.length, place + AROUND) }
  const { start, end } = spanOf(around)
  return Array.from(text.slice(start, end)).some(
    (sign) => isIdeographSign(sign) && !folded.slice(from, around.end).includes(sign),
  )
}

const AROUND = 40

function amiss(draft: Draft): Hit<Id>[] {
  const told = new Set<number>()
  return (
    [...AMISS, ...SET_FORMS]
      .flatMap(([pattern, right]) =>
        Array.from(matchesOf(draft.folded, pattern), ({ index, 0: text }): Hit<Id> => {
          const range = { start: index, end: index + text.length }
          return { reason: 'confused', range, values: { text, right }, suggestion: right }
        }),
      )
      .filter(({ range }) => draft.folded[range.start] !== OLDER_ZHE || !isTraditional(draft, range.start))
      // Two forms may tell one place.
      .filter(({ range }) => !told.has(range.start) && told.add(range.start))
      .concat(membersAmiss(draft))
  )
}

/** Where law is carried to, behind 进: members of a list that is known to everybody. */
const CARRIED_TO =
  '机关 乡村 农村 社区 学校 校园 企业 单位 网络 军营 家庭 工地 市场 景区 公园 园区 村居 医院 小区 课堂 车间 农户 寺庙 商场 集市 网格 站点 基层 一线 窗口 部队 广场 街区 街道 社会 头脑 教材 项目 民企'.split(
    ' ',
  )

/** 进机关、进企事、进社区: a member of such a list that differs from a known one by a character. */
function membersAmiss({ folded }: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(folded, /(?<![推促改引跟先])进([一-鿿]{2})(?=[、,。;等活])/g)) {
    const place = match[1] as string
    const from = Math.max(0, match.index - 24)
    const around = folded.slice(from, match.index + 24)
    // Two others at least that are known make it such a list.
    if (CARRIED_TO.includes(place) || [...matchesOf(around, /进[一-鿿]{1,4}[、,。;]/g)].length < 3) continue
    if (isWordPair(place)) continue
    const right = CARRIED_TO.find((one) => one[0] === place[0] || one[1] === place[1])
    if (!right || around.includes(right)) continue
    const range = { start: match.index + 1, end: match.index + 3 }
    hits.push({ reason: 'confused', range, values: { text: place, right }, suggestion: right })
  }
  for (const { index, 0: text } of matchesOf(folded, RUN_TOGETHER)) {
    const range = { start: index, end: index + text.length }
    hits.push({ reason: 'odd-pair', range, values: { text, right: '不足”或“不够' } })
  }
  // 预约办、上门报、帮代办: between two that end alike.
  for (const match of matchesOf(
    folded,
    /(?<=办、)([一-鿿]{2})[^办查送询看领取约评议调解批、](?=、[一-鿿]{2,3}办(?![事理]))/g,
  )) {
    const range = { start: match.index, end: match.index + 3 }
    hits.push({ reason: 'odd-pair', range, values: { text: match[0], right: `${match[1]}办` } })
  }
  return hits
}

const matchConfusions = vocabularyMatcher(CONFUSIONS)
/** What makes words with 政. */
const OTHER_POLITICS = '财民邮施执勤廉参议行'

function confused(draft: Draft, wording: Wording): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  let covered = 0
  for (const { phrase, range } of matchConfusions(draft)) {
    // 财政|信息公开, 民政|服务大厅: no 政府 and no 政务 that lost a character.
    if (phrase.text[0] === '政' && OTHER_POLITICS.includes(draft.folded[range.start - 1] ?? '\n')) continue
    // Of two that overlap the first and longest is told.
    if (range.start < covered) continue
    // 预付式消费“卷款跑路”: a quotation begins within.
    if (phrase.text.length < 5 && /.[“‘《]/.test(draft.spanOf(range).text)) continue
    if (phrase.level === 'hint' && wording.inTitle(range.start)) continue
    covered = range.end
    hits.push({
      reason: REASONS[phrase.level],
      range,
      values: { text: phrase.text, right: phrase.right },
      suggestion: phrase.right,
    })
  }
  return hits
}

const REASONS = { certain: 'broken-term', probable: 'confused', hint: 'lesser-form' } as const

/** A character doubled where no two words meet: 坚强治治保障, not 法治治理. */
function doubled(draft: Draft, wording: Wording): Hit<Id>[] {
  const text = draft.folded
  const hits: Hit<Id>[] = []
  for (const { phrase, range } of matchDoubled(draft)) {
    if (!joined(draft, range) || wording.inTable(range.start) || isOrganBehindName(text, range.start + 1)) continue
    hits.push({ reason: 'doubled', range, values: { text: phrase.text }, suggestion: phrase.right })
  }
  const isBesideWords = besides(hits)
  let left = MOST_LOOKED_FOR
  let unit = 0
  for (let i = 0; i < text.length; i++) {
    const previous = unit
    unit = text.charCodeAt(i)
    if (unit !== previous) continue
    const doubling = DOUBLINGS.get(text[i] as string)
    if (text[i + 1] === text[i] && isThreefold(text, i) && joined(draft, { start: i - 1, end: i + 2 })) {
      const range = { start: i - 1, end: i + 2 }
      if (!wording.inTable(i) && isBesideWords({ range }))
        hits.push({ reason: 'doubled', range, values: { text: text.slice(range.start, range.end) } })
    }
    if (text[i + 1] === text[i] || text[i - 2] === text[i] || isReduplicated(text, i)) continue
    if (isRight(doubling, text, i) && !standsIdle(text, i)) continue
    const range = { start: i - 1, end: i + 1 }
    if (!joined(draft, range) || wording.inTable(i) || !isBesideWords({ range })) continue
    // 新福建建设: nobody makes one slip three times.
    if (left-- > 0 && comesThrice(text, text.slice(Math.max(0, i - 2), i + 2))) continue
    hits.push({ reason: 'doubled', range, values: { text: text.slice(range.start, range.end) } })
  }
  return hits
}

const matchDoubled = vocabularyMatcher(DOUBLED_WORDS)

/** 特种设备等等等重点领域: three of one character, the second of which is at a place; not 某某某, 人人人手一册, or a longer run. */
function isThreefold(text: string, second: number): boolean {
  const sign = text[second] as string
  if (!isIdeographSign(sign) || NEVER_THREEFOLD.includes(sign)) return false
  if (text[second - 2] === sign || text[second + 2] === sign) return false
  // 处处处于, 村村村民: each, and the word that begins with it.
  if (REDUPLICATED.has(sign) && wordBetween(text, second + 1)) return false
  // 推动案件|件件落实.
  return !(EACH_AFTER_ONE.includes(sign) && wordBetween(text, second - 2))
}

/** Ciphers for names, and numerals. */
const NEVER_THREEFOLD = '某一二三四五六七八九十百千万零两哈口'

function isRight(doubling: Doubling | undefined, text: string, second: number): boolean {
  const sign = text[second] as string
  if (doubling?.right?.some((word) => placed(text, word, second))) return true
  if (hasParallel(text, second)) return true
  // 幼儿园园长, 研究院院长.
  if (text[second + 1] === '长' && HEADED.includes(sign)) return true
  if (isOrganBehindName(text, second)) return true
  // 殷丽丽, but not 美丽丽.
  if (GIVEN_TWICE.includes(sign) && !wordBetween(text, second - 2) && !wordBetween(text, second)) return true
  // 多多少少, 老老实实; in 层层压压实 the second belongs to a word behind it.
  if ((isTwice(text, second - 3) && !isCommonWord(text, second)) || isTwice(text, second + 1)) return true
  // 中学|学位, 扩大|大宗, 李莎莎.
  const isAfterWord = isCommonWord(text, second - 2)
  if (isCommonWord(text, second) ? isAfterWord || ENDS_OF_NAMES.includes(sign) : isCalled(text, second)) return true
  // 学校|校务公开.
  if (isAfterWord && sign === '校' && text[second + 1] === '务') return true
  if (!(doubling ? meets(doubling, text, second) : adjoin(text, second))) return false
  const after = text[second + 1] ?? '\n'
  const isKnown =
    doubling?.ends === null
      ? ENDINGS.has(text[second] as string) && doubling.starts?.includes(after)
      : doubling?.ends.includes(text[second - 2] ?? '\n') &&
        (doubling.starts?.includes(after) ?? wordBetween(text, second))
  return isKnown || !leavesOver(text, second)
}

function isTwice(text: string, at: number): boolean {
  const sign = text[at] ?? '\n'
  return isIdeographSign(sign) && sign === text[at + 1]
}

/** 紧紧围绕, 一座座: right whatever stands beside it. */
function isReduplicated(text: string, second: number): boolean {
  const sign = text[second] as string
  if (text[second - 2] === '一' && EACH_AFTER_ONE.includes(sign)) return true
  return rightly.get(sign)?.some((words) => placed(text, words, second)) ?? false
}

const rightly = new Map<string, string[]>()
for (const words of DOUBLED_RIGHTLY) {
  const sign = [...words].find((each, i) => each === words[i + 1]) as string
  rightly.set(sign, [...(rightly.get(sign) ?? []), words])
}

/** A surname alone before it, and nothing behind: 责任编辑:李莎莎. */
function isCalled(text: string, second: number): boolean {
  return (
    SURNAMES.includes(text[second - 2] ?? '\n') &&
    !isIdeographSign(text[second - 3] ?? '') &&
    !isIdeographSign(text[second + 1] ?? '')
  )
}

/** Given names are made of them, doubled. */
const GIVEN_TWICE = '丽芳莎贝娜娟婷媛倩萍玲燕莉佳晶琳菲瑶璐洋露蕾薇茜妮珊圆甜欢'

/** What ends the names of bodies whose heads are called by it. */
const HEADED = '园院校馆所局厅部处科股室站社会队组团行厂店县市区镇乡村州省盟旗'

/** 船船到、户户知: another that is doubled stands beside it. */
function hasParallel(text: string, second: number): boolean {
  return (
    /^(.)\1[^、,。;\n]{1,5}[、,](.)\2/.test(text.slice(second - 1, second + 9)) ||
    /(.)\1[^、,。;\n]{1,5}[、,]$/.test(text.slice(Math.max(0, second - 9), second - 1))
  )
}

/** Whether the two are the end of one word and the start of another, or a word of their own. */
function meets(doubling: Doubling, text: string, second: number): boolean {
  const before = text[second - 2] ?? ''
  const after = text[second + 1] ?? ''
  // 一件件, 一个个 are right.
  if (doubling.onlyAfterNumber && !/[\d二三四五六七八九十百千万余多]/.test(before)) return true
  if (before === '' || after === '') return false
  const ends = doubling.ends === null || doubling.ends.includes(before)
  const starts = doubling.starts === null || doubling.starts.includes(after)
  return doubling.either ? ends || starts : ends && starts
}

/** Whether a character of which nothing special is known is doubled rightly, or may be: 系列|列入, 层层, 队长王丽丽. */
function adjoin(text: string, second: number): boolean {
  const sign = text[second] as string
  const before = text[second - 2] ?? ''
  const after = text[second + 1] ?? ''
  const known = neighboursOf(sign)
  // 扎扎实实, 家家户户; in 层层压压实 the second belongs to a word behind it.
  if (!known || (before === text[second - 3] && isIdeographSign(before) && !isCommonWord(text, second))) return true
  if (after === text[second + 2] && isIdeographSign(after)) return true
  // 调解员文文静: a surname that the given name repeats.
  if (isIdeographSign(after) && CALLED.test(text.slice(Math.max(0, second - 4), second - 1))) return true
  const starts = isIdeographSign(after) && known.starts.includes(after)
  const ends = isIdeographSign(before) && known.ends.includes(before)
  if (!ends && PREDICATES.includes(after)) return true
  if (ENDINGS.has(sign) && AT_AN_END.includes(after)) return true
  if (REDUPLICATED.has(sign)) return !ends || starts || PREDICATES.includes(after)
  const opens = starts || ALONE.has(sign)
  // 县县, 网网 at the start of a clause: “each”; 市市场监管局: an organ of one's own.
  if (!isIdeographSign(before)) return PLACES.includes(sign) || !opens
  if (
    !ends &&
    !starts &&
    ((SURNAMES.includes(before) && !wordBetween(text, second - 2) && !wordBetween(text, second - 3)) ||
      VILLAGES.includes(after))
  )
    return true
  return (ends || ENDINGS.has(sign)) && opens
}

const CALLED = /(?:[员长师任官警]|同志|律师|书记|村民|居民)$/

/** What follows a reduplication that is the subject: 村村有, 层层抓. */
const PREDICATES = '有都皆过通到抓讲相清见落可是求为要管查建响达比上压传进访办做谈问知争受评看'
/** What follows a word that ends in the character: 基层部部长, 车站站内. */
const AT_AN_END = '内中外前后里上下间数等长的和与及或为在是于由将不未被对以有'
const PLACES = '省市县区镇乡村街州旗局'
const VILLAGES = '村镇乡县社屯湾沟'
function placed(text: string, word: string, second: number): boolean {
  const at = word.indexOf((text[second] as string).repeat(2))
  return at >= 0 && text.startsWith(word, second - 1 - at)
}

/** 加强加强, 第一责任人第一责任人. */
function repeated(draft: Draft, wording: Wording): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const range of repeatsIn(draft.folded)) {
    const unit = draft.folded.slice(range.start, (range.start + range.end) / 2)
    if (isRepeat(draft, range, unit, wording)) hits.push({ reason: 'repeated', range, values: { text: unit } })
  }
  return hits
}

const LONGEST_PHRASE = 40
/** By the mark between the two how long a phrase is at least. 临时管理规约、管理规约: of a list, what is said at length. */
const LEAST_TWICE: ReadonlyMap<string, number> = new Map([
  [',', 4],
  [';', 4],
  ['、', 6],
  ['。', 10],
])
const FIRST_IDEOGRAPH = 0x4e00

/** 在县委的领导下,在县委的领导下: a phrase of four characters and more that a mark alone parts from itself. */
function phraseTwice(draft: Draft, wording: Wording): Hit<Id>[] {
  const { folded } = draft
  const hits: Hit<Id>[] = []
  for (let mark = 0; mark < folded.length; mark++) {
    // Every character is asked, and nearly all are ideographs.
    if (folded.charCodeAt(mark) >= FIRST_IDEOGRAPH) continue
    const least = LEAST_TWICE.get(folded[mark] as string)
    if (least === undefined) continue
    const from = Math.max(0, mark - LONGEST_PHRASE)
    const first = folded.slice(from, mark).lastIndexOf(folded.slice(mark + 1, mark + 5))
    if (first < 0 || mark + 5 > folded.length) continue
    const start = from + first
    const text = folded.slice(start, mark)
    const end = mark + 1 + text.length
    if (!folded.startsWith(text, mark + 1) || isIdeographSign(folded[end] ?? '\n')) continue
    // 应出庭1件,出庭1件: what was due and what was done.
    if ('应需须拟'.includes(folded[start - 1] ?? '\n')) continue
    if (text.length < least || !/^[一-鿿]{2}[^\n。]*$/.test(text) || wording.inTable(start)) continue
    hits.push({ reason: 'repeated', range: { start: mark + 1, end }, values: { text } })
    mark = end - 1
  }
  return hits
}

const LONGEST_REPEAT = 12
/** Places for pairs of characters; pairs that share one only make a place be looked at for nothing. */
const PAIRS = 4096

/** Where two to twelve ideographs stand twice in a row, the first and shortest of those that overlap. */
function repeatsIn(text: string): Range[] {
  // What is repeated begins with a pair of characters that comes again soon; read backwards, the next one is known.
  const next = new Int32Array(PAIRS).fill(0x3fffffff)
  const starts: number[] = []
  for (let i = text.length - 2; i >= 0; i--) {
    const pair = (Math.imul(text.charCodeAt(i), 31) + text.charCodeAt(i + 1)) & (PAIRS - 1)
    if ((next[pair] as number) - i <= LONGEST_REPEAT) starts.push(i)
    next[pair] = i
  }
  const found: Range[] = []
  let reached = 0
  for (const start of starts.reverse()) {
    const length = start < reached ? 0 : repeatAt(text, start)
    if (length === 0) continue
    reached = start + 2 * length
    found.push({ start, end: reached })
  }
  return found
}

/** The least length of what stands twice from a place on; 0 when nothing does. */
function repeatAt(text: string, start: number): number {
  for (let length = 2; length <= LONGEST_REPEAT; length++) {
    const last = text.charCodeAt(start + length - 1)
    if (!isIdeograph(last)) return 0
    if (length === 2 && !isIdeograph(text.charCodeAt(start))) return 0
    if (text.startsWith(text.slice(start, start + length), start + length)) return length
  }
  return 0
}

function isRepeat(draft: Draft, range: Range, unit: string, wording: Wording): boolean {
  // Three times and more is a pattern, not a slip.
  if (draft.folded.startsWith(unit, range.end) || new Set(unit).size === 1) return false
  // 一件一件、逐户逐户、越来越来: doubling that means something.
  if (
    unit.includes('的') ||
    (unit.includes('一') && unit.length < 4) ||
    /^(?:[对逐某越又边再几半等]|每(?![人村户个家件季月]$)|各(?!.$)|一[个件项户村条步类批次家环])/.test(unit) ||
    // 基层组织组织…: behind other words it may be two; at the head of a clause it is a slip.
    (TWO_OF_A_KIND.test(unit) &&
      isIdeographSign(draft.folded[range.start - 1] ?? '') &&
      !isWanting(draft, range, unit)) ||
    // 研究研究, said of putting off; behind other words (提交讨论讨论) it is a slip.
    (TRIED.test(unit) && !isIdeographSign(draft.folded[range.start - 1] ?? ''))
  )
    return false
  // 执法大队大队长, 申请人申请人民法院.
  const after = draft.folded[range.end] ?? ''
  if (after === '长' || (unit.endsWith('人') && '民体员才均'.includes(after) && after !== '')) return false
  if (goesOn(unit, draft.folded.slice(range.end, range.end + 4))) return false
  // 盐城市城市更新: the first is the end of one's own name.
  const named = draft.folded.slice(Math.max(0, range.start - 1), range.start) + unit
  if (PLACES.includes(unit.at(-1) as string) && draft.issuers.some(({ name }) => name.includes(named))) return false
  return joined(draft, range) && !wording.inTable(range.start)
}

/** Words of which the second begins another: 县人民政府政府采购, 行政区行政区域, 增强自强自立. */
const GO_ON: Record<string, RegExp> = {
  政府: /^(?:采购|信息|网|门户|法律|购买|工作报告|合同|规章|数据|债|投资|开放|令|公报|性|职能|职责|部门|机构|权责|财政|储备|定价|指导|补贴|统计|公开|热线|主导|立法|信用|诚信)/,
  行政区: /^[域划]/,
  出租: /^[汽车屋房]/,
  工作: /^[日时]/,
  规范: /^性/,
  监督: /^员/,
  管理: /^[人层]/,
  服务: /^[业区]/,
  普法: /^(?:责任|规划|工作|清单|宣传|讲师|志愿|依法|阵地|教育|任务|考核|办)/,
}

function goesOn(unit: string, after: string): boolean {
  if (GO_ON[unit]?.test(after)) return true
  // 自强自立, 同权同价, 互学互鉴 after a word that ends in 强, 权 …: the pair is no word.
  return (
    unit.length === 2 &&
    /[自同共互]$/.test(unit) &&
    !/^(?:各自|亲自|独自|擅自|来自|合同|协同|共同|不同|认同|会同|陪同|公共|相互|交互)$/.test(unit)
  )
}

/** Words that two clauses may bring together (由法律规定规定的…), or that are doubled rightly (研究研究). */
const TWO_OF_A_KIND =
  /^(?:学习|了解|比较|大家|组织|规定|定罪|代表|业创|年度|出版|设计|级分|装箱|理处|用信|建共|测预|会委员)$/

/** 对案情了解了解不深: a verb of getting to know, which somebody says was not done well enough. */
function isWanting({ folded }: Draft, { end }: Range, unit: string): boolean {
  return (unit === '了解' || unit === '学习') && /^(?:得?还?[不未较]|得?不够|欠)/.test(folded.slice(end, end + 3))
}

const TRIED = /^(?:研究|讨论|商量|交流|考虑|观察|锻炼)$/

/** Nothing that folding drops, such as blanks or quotation marks, stood between. */
function joined(draft: Draft, range: Range): boolean {
  return draft.spanOf(range).text.length === range.end - range.start
}

const TWICE: readonly (readonly [Id, RegExp, string])[] = [
  ['twice', /履行(?!情况)[^,。;:、和及与并或《》\n履职]{0,18}履行[^,。;:、《》\n]{0,16}(?:职责|责任|义务)/g, '履行'],
  ['twice', /履行[^,。;:、和及与并\n履]{2,24}(?:职责|责任|义务)的?履行(?=情况|到位)/g, '履行'],
  ['twice', /落实[^,。;:、和及与并或《》\n落]{2,12}落实(?=$|[,。;\n])/g, '落实'],
  ['twice', /(?:进一步)[^,。;:、\n进]{0,6}进一步/g, '进一步'],
  ['twice', /大约[^,。;:、\n]{0,8}(?:左右|上下)|约\d{1,6}(?:余|多)(?=[件人次场起份条])/g, '约'],
  // 近百余人, 超过200多件: two words that say “about”.
  [
    'twice',
    /(?<![附临邻接最亲靠])(?:近|逾|超过?|突破)(?:\d{1,6}万?|[几数]?[十百千万])[余多](?=[件人次场起份条名户家个元亩万项台辆篇本])/g,
    '约数',
  ],
  ['twice', /(?:至少|最少|不少于|不低于)[^,。;:、\n\d]{0,6}\d{1,6}[^,。;:、\n\d]{1,3}以上/g, '以上'],
  ['twice', /(?:至多|最多|不超过|不高于|不多于)[^,。;:、\n\d]{0,6}\d{1,6}[^,。;:、\n\d]{1,4}以[内下]/g, '以内'],
  ['twice', /规范公正文明(?:严格|规范|公正|文明)执法/g, '规范公正文明'],
  ['twice', /(?:目的|原因|宗旨)是为了?[^,。;\n]{2,14}(?:为目的|为宗旨)/g, '目的'],
]

/** 加强进一步加强, 履行并履行: a verb that stands twice round adverbs or another verb, without a mark between. */
const VERB_TWICE = often(
  /(履行|落实|加强|推进(?!会)|召开|开展|提高|提升|做到|健全|完善|强化|推动|深化|确保|贯彻|提供|营造|发挥|增强|坚持|建立|参加|举办|规范|优化|严格)(?:并|和|及|与|(?<=履行)[^,。;、:或和及与并不未拒已\n]{2,8}(?=履行(?:到位|中|好|职责|工作))|(?:进一步|全面|严格|切实|认真|深入|持续|不断|组织|落实|推进|真正|积极|贯彻|实施|抓好|做好|扎实|大力|有效|主动|自觉|依法|坚决|着力|全力|继续|执行|促进|推动|加强|强化|深化|提升|提高|充分|统筹){1,2})\1(?![会者])/g,
)

/**
 * 在全市率先建成全市率先的, 定期召开定期会议, 将法治建设纳入将考核: what opens a phrase stands there again a few characters on. Of 20 million
 * characters of statutes only 全国 does so rightly.
 */
const BEGUN_AGAIN =
  /((?:在|由|将|把|全[市县区省镇乡州街]|不断|深入|积极|认真|全面|通过|按照|扎实|持续|切实|率先|着力|严格|坚持|围绕|根据)[一-鿿]{2,7})(?![一-鿿]{0,3}[和或及与并且以同])[一-鿿]{2,4}\1|(定期|不断|深入|积极|认真|扎实|切实|持续|率先|着力|严格|稳步|大力|及时|充分|广泛|主动|逐步|牢固|圆满)(?![一-鿿]{0,3}[和或及与并且以而不更])[一-鿿]{2,4}\2(?![性的])|([将把])[^,。;、:和与及\n]{2,12}(?:纳入|列入|作为|融入)[将把](?!来)/g

function twice(draft: Draft): Hit<Id>[] {
  const verbs = [...matchesOf(draft.folded, VERB_TWICE), ...matchesOf(draft.folded, BEGUN_AGAIN)]
    .map((match): Hit<Id> => {
      const range = { start: match.index, end: match.index + match[0].length }
      return { reason: 'twice', range, values: { text: (match[1] ?? match[2] ?? match[3]) as string } }
    })
    .filter(({ range }) => joined(draft, range))
  const pairs = TWICE.flatMap(([reason, pattern, text]) =>
    Array.from(
      matchesOf(draft.folded, pattern),
      (match): Hit<Id> => ({
        reason,
        range: { start: match.index, end: match.index + match[0].length },
        values: { text },
      }),
    ),
  )
  const told = [...verbs, ...pairs.filter(besides(verbs))]
  const again = bothEnds(draft)
    .filter(({ range }) => joined(draft, range))
    .map(({ range, word }): Hit<Id> => ({ reason: 'twice', range, values: { text: word } }))
  return [...told, ...again.filter(besides(told))]
}

/** Of a list that 、 parts, in characters. */
const LONGEST_MEMBER = 14

/** A list of more is a table that lost its lines. */
const MOST_MEMBERS = 100

/** 依法公开、依法公开的能力: how many characters before 、 stand behind it once more; 0 where none do. */
function saidAgain(folded: string, mark: number): number {
  for (let size = MOST_SAID_AGAIN; size >= LEAST_SAID_AGAIN; size--) {
    const words = folded.slice(mark - size, mark)
    if (words.length !== size || !folded.startsWith(words, mark + 1) || !/^[一-鿿]+$/.test(words)) continue
    // 行政执法、行政执法监督 goes on; 临时管理规约、管理规约 are two.
    const isWhole = !/[一-鿿]/.test(folded[mark - size - 1] ?? '')
    return (isWhole ? '的等、,。;)和及与' : '的').includes(folded[mark + 1 + size] ?? '-') ? size : 0
  }
  return 0
}

const LEAST_SAID_AGAIN = 4
const MOST_SAID_AGAIN = 8

/** 同部署、同推进、同推进、同考核: one member of a list stands there twice. */
function memberTwice(draft: Draft, wording: Wording): Hit<Id>[] {
  const { folded } = draft
  const hits: Hit<Id>[] = []
  // The text is walked from 、 to 、, so that what is no list costs nothing.
  for (let mark = folded.indexOf('、'); mark >= 0; mark = folded.indexOf('、', mark + 1)) {
    const size = saidAgain(folded, mark)
    if (size > 0) {
      const range = { start: mark + 1, end: mark + 1 + size }
      if (joined(draft, range) && !wording.inTable(mark))
        hits.push({ reason: 'twice', range, values: { text: folded.slice(range.start, range.end) } })
      continue
    }
    const members: string[] = []
    const starts: number[] = []
    for (let start = mark + 1; ; start = mark + 1) {
      const next = folded.slice(start, start + LONGEST_MEMBER + 1)
      const end = next.search(/[、。,;:!?\n()《》]/)
      if (end <= 0) break
      // 执法检查、案卷评查、执法检查等活动.
      members.push(next.slice(0, end).replace(/(?<=^.{4,})等.*/, ''))
      starts.push(start)
      if (next[end] !== '、') break
      mark = start + end
    }
    if (members.length < 2 || members.length > MOST_MEMBERS) continue
    const first = (starts[0] as number) - 1
    const lead = tailLike(
      folded.slice(Math.max(0, first - LONGEST_MEMBER), first),
      members[0] as string,
      members[1] as string,
    )
    // 行政决策公众参与、专家论证、公众参与: what leads up to the list ends in its first member.
    const again = members.find((member, i) => i > 0 && member.length >= 4 && lead.endsWith(member))
    members.unshift(again ?? lead)
    starts.unshift(first - (again ?? lead).length)
    const seen = new Map<string, number>()
    for (const [i, member] of members.entries()) {
      const before = seen.get(member)
      const start = starts[i] as number
      const range = { start, end: start + member.length }
      seen.set(member, i)
      if (before === undefined) continue
      if (isMember(member, members.slice(before + 1, i)) && joined(draft, range) && !wording.inTable(start))
        hits.push({ reason: 'twice', range, values: { text: member } })
    }
  }
  return hits
}

/** The first member without what leads up to it: 经济社会发展同部署、同推进. Where it can't be told from that, all of it. */
function tailLike(before: string, second: string, third: string): string {
  const words = before.slice(Math.max(...[...'。,;:!?\n()《》'].map((mark) => before.lastIndexOf(mark))) + 1)
  return second.length >= 3 && second[0] === third[0] && words.endsWith(second) ? second : words
}

function isMember(text: string, between: readonly string[]): boolean {
  // 省、自治区、直辖市和相邻省、自治区: what is longer between two begins another list.
  return (
    text.length >= (between.length === 0 ? 2 : 3) &&
    /^[一-鿿]+$/.test(text) &&
    between.every((member) => member.length <= text.length + 2)
  )
}

/** 现将…报告如下 twice before the first heading: two leads were put together. */
function leadTwice(draft: Draft): Hit<Id>[] {
  const first = draft.sections[0]?.whole.start
  if (first === undefined) return []
  const from = draft.body.start
  const leads = Array.from(matchesOf(draft.folded.slice(from, first), /现将[^。\n]{0,60}(?:报告|汇报|总结)如下/g))
  return leads.slice(1).map(({ index, 0: words }) => ({
    reason: 'twice',
    range: { start: from + index, end: from + index + words.length },
    values: { text: '报告如下' },
  }))
}

/** Words that stand before a verb with 地. */
const ADVERBS =
  /(?:有效|切实|扎实|认真|深入|积极|充分|有力|大力|显著|全面|严格|及时|主动|稳步|极大|大大|牢固|不断|更好|有序|持续|进一步)$/
/** Those of them that are never adjectives: 大力的推进 is wrong even without 了. */
const ONLY_ADVERBS = /(?:切实|大力|稳步|进一步|逐步|不断)$/
/** 的 before a verb; the end tells whether its object follows: 提高了. */
const BEFORE_VERB =
  /的(?=(?:提高|提升|推进|推动|促进|增强|维护|保障|化解|解决|开展|落实|完成|贯彻|改善|优化|规范|遏制|预防|减少|降低|履行|打击|强化|加强|营造|夯实|发挥|树立)(了|好|着|[我全本][省市县区镇乡州旗局])?)/g

/** 有效的提高了…: an adverb before a verb that has its object. */
function adverbs(draft: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(draft.folded, BEFORE_VERB)) {
    const before = draft.folded.slice(Math.max(0, match.index - 3), match.index)
    const adverb = (match[1] ? ADVERBS : ONLY_ADVERBS).exec(before)
    if (!adverb) continue
    hits.push({
      reason: 'adverb',
      range: { start: match.index - adverb[0].length, end: match.index + 1 },
      values: { text: `${adverb[0]}的` },
      suggestion: `${adverb[0]}地`,
    })
  }
  return hits
}

interface Placed {
  range: Range
}

/** A test for what overlaps none of those told already. */
function besides(told: readonly Placed[]): (one: Placed) => boolean {
  const ranges = united(told.map(({ range }) => range))
  return ({ range }) => !meetsOne(ranges, range)
}
