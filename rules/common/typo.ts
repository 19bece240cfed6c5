import {
  type Draft,
  type FindingRule,
  type Hit,
  matchesOf,
  meetsOne,
  type Range,
  rangeAt,
  vocabularyMatcher,
} from '../../lib/audit'
import { CONFUSIONS } from '../vocabulary/confusions'
import { adverbs } from './slips/adverbs'
import { alienWords } from './slips/alien-words'
import { amiss } from './slips/amiss'
import { changedPlaces } from './slips/changed-places'
import { miscounts } from './slips/counts'
import { doubled } from './slips/doubled'
import { doubledEnds } from './slips/doubled-end'
import { illJoined, isFirm } from './slips/ill-joined'
import { leftovers } from './slips/leftovers'
import { broken as lostIn } from './slips/lost'
import { misnamedBodies, misnamedTitles } from './slips/misnamed'
import { misputs } from './slips/misputs'
import { isBeforeKindOfPlace, isBeforeName, ownNamesIn } from './slips/names-of-places'
import { doubledInTerms, nearTerms, shortenedTerms, spoiltTerms } from './slips/near-terms'
import { isFarFetched, meetsIdiom, type OddPair, oddPairs } from './slips/odd-pairs'
import { phraseTwice, repeated } from './slips/repeated'
import { leadTwice, memberTwice, twice } from './slips/said-twice'
import { shortTerms } from './slips/short-terms'
import { strangers } from './slips/strange-neighbours'
import { strays } from './slips/strays'
import { besides, comesAgain, comesThrice, joined, MOST_LOOKED_FOR } from './slips/telling'
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
      .filter(({ range }) => !wording.inTable(range.start))
      .map(
        ({ range }): Hit<Id> => ({
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
          ({ range }): Hit<Id> => ({
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
    const headings = draft.sections.map(({ title }) => title)
    return hits.filter(
      ({ reason, range }) =>
        wording.counts(range.start) &&
        !(IN_SHORT_FORMS.has(reason) && isInShortForm(draft, rangeAt(headings, range.start), range)) &&
        !(IN_NAMES.has(reason) && meetsOne(names, range)) &&
        !(BESIDE_IDIOMS.has(reason) && meetsIdiom(draft.folded, range, reason === 'doubled')) &&
        !(reason === 'doubled' && isBeforeName(draft.folded, names, range)),
    )
  },
}

/** Of a name nobody can tell whether it is spelt rightly, and what stands beside it makes no word with it: 经|长寿镇. A doubled character is a slip in a name, too. */
const IN_NAMES: ReadonlySet<Id> = new Set(['confused', 'odd-pair', 'alien-word', 'broken-term'])

/** (二)权责清,服务便民: headings that begin with a saying of two or three characters make words of their own. */
function isInShortForm({ folded }: Draft, heading: Range | null, range: Range): boolean {
  if (!heading) return false
  const saying = folded.slice(heading.start, heading.start + LONGEST_SAYING + 1).search(/[,、:]/)
  return range.end <= heading.start + saying
}

const IN_SHORT_FORMS: ReadonlySet<Id> = new Set(['confused', 'odd-pair'])
const LONGEST_SAYING = 3

/** 硕果累累, 诉求|无力回天: an idiom is right as it stands, and what stands beside it makes no word with a part of it. */
const BESIDE_IDIOMS: ReadonlySet<Id> = new Set(['confused', 'odd-pair', 'left-over', 'doubled'])

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
    // 规范性文件 件 5: two cells of a row.
    if (wording.inTable(range.start) && !joined(draft, range)) continue
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
