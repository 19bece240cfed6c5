import { type Level, often, type Range } from '../../../lib/audit'
import { CONCEPT, CONCEPT_NAMES, CONCEPTS, isConcept, VAGUE } from './concepts'
import { inOrder } from './digits'
import { type Item, isCounted, type Statement } from './statements'

/**
 * What a figure says, read from the words about it: 对全年受理的68件行政复议案件 and 行政复议案件受理68件 say the same. The number
 * may stand after its noun (办理行政复议案件68件), before it (68件行政复议案件) or with a verb only (受理68件).
 */
export interface Mention {
  kind: 'count'
  item: Item
  statement: Statement
  /** Where the last word that belongs to it ends. */
  end: number
  /** What is counted, as the draft says it, without 各类, 案件 and the like; '' when only a verb tells. */
  noun: string
  /** The noun in its one form: 复议案件 and 行政复议 are one. */
  core: string
  /** Said of so many things that only the verb tells which: 问题, 企业, 案件. */
  vague: boolean
  /** What was done: received and closed are two figures; '' when no verb says it. */
  verb: VerbClass | ''
  /** The words before the verb, of which `subjectOf` makes who did it or how. */
  before: string
  /** The number stands before its noun and means what was told before: 全年受理的68件案件. */
  definite: 'whole' | 'bare' | ''
  label: string
  /** Where its label begins. */
  from: number
  level: Level
  /** As found when first asked for: most things are counted once, and nobody asks. */
  subject: string | null
  scope: Scope | null
  levels: string | null
  restricted: boolean | null
  /** Of a kind that words before the number tell: 下放的48项执法事项; all of it only where the same is told elsewhere. */
  ofKind: boolean
  standing: Standing | null
}

/** Whose and of when a figure is: the unit's own of the year, or else. */
export type Standing = 'own' | 'other-period' | 'other-area'

/** Which people's congress, which instance, whose side in court, of the whole area or of the unit's own organs. */
interface Scope {
  owner: string
  instance: string
  side: string
  /** Whether the bureaus are sued, or the government. */
  party: string
  area: string
  /** Which of the heads. */
  head: string
  meeting: string
  /** Whether it was handed over to an office or by one. */
  way: string
  /** A company's figures are its own. */
  firm: string
}

export type VerbClass = (typeof VERBS)[number][0]

/** Verbs by what they count. Longer ones first in each. */
const VERBS = [
  ['succeeded', '成功调解|成功化解|成功调处|调解成功|化解成功|调处成功|调处化解|化解'],
  ['received', '新收到|收到|新收|接收|接到'],
  ['accepted', '新受理|受理|接手|接办|经手|经办'],
  ['closed', '办结|审结|结案|办复'],
  ['handled', '承办|办理|处理|处置|承接|审批|解决|促成'],
  ['surveyed', '排查调处|排查化解|排查|摸排'],
  ['mediated', '调处|调解'],
  ['made', '制定出台|制定印发|制定|出台|印发|编制|编印|梳理'],
  ['abolished', '废止|取消'],
  ['amended', '修订完善|修改完善|修订|修改'],
  ['sorted', '清理'],
  ['reviewed', '备案审查'],
  ['filed', '报送备案|报备|备案'],
  ['investigated', '立案查处|查处|查办|立案'],
  ['decided', '作出'],
  ['reviewed', '合法性审查|合法性审核|法制审核|审查|审核'],
  ['inspected', '检查|评查|抽查|抽取'],
  ['found', '发现|查出|反馈'],
  ['rectified', '整改'],
  ['transferred', '移送|移交'],
  ['issued', '制发|发出|提出|下发|下达'],
  ['published', '主动公开|公开|发布|公布|公示'],
  ['held', '组织开展|组织举办|开展|组织|举办|召开|举行|完成|实施|讲授|讲'],
  ['built', '设置|上线|新建|建成|建立|建设|设立|打造|创建|成立|组建'],
  ['had', '现有|共有|拥有|配备|聘请|选聘|新聘|招聘|招录'],
  ['trained', '培育|培养'],
  ['taught', '轮训|培训'],
  ['given', '提供|解答|发放|发送'],
  ['met', '接待|接访'],
  ['spent', '投入|拨付|落实|安排|争取'],
  ['saved', '挽回|追回|减免|兑付|为企业节省'],
  ['applied', '适用'],
  ['studied', '研究|审议|审定'],
  ['heard', '听取'],
] as const
const VERB_CLASS: ReadonlyMap<string, VerbClass> = new Map(
  VERBS.flatMap(([verb, words]) => words.split('|').map((word) => [word, verb] as const)),
)
// 依申请公开, 人民调解员, 合法性审查意见, 执法检查 and 执法培训 are nouns.
const VERB = often(new RegExp(VERBS.map(([, words]) => words).join('|'), 'g'))
const NOUN_BEFORE = often(
  /(?:依申请|信息|政务|村务|社会|人民|行政|合法性|专业性|法制|执法|监督|案卷|法治|法律|业务|骨干|应急)$/,
)
/** Stages of one course: a figure of one is not a figure of another. The other verbs only say that it was done. */
const STAGES: ReadonlySet<string> = new Set([
  'succeeded',
  'received',
  'accepted',
  'closed',
  'surveyed',
  'mediated',
  'made',
  'abolished',
  'amended',
  'sorted',
  'filed',
  'investigated',
  'decided',
  'reviewed',
  'inspected',
  'found',
  'rectified',
  'transferred',
  'issued',
  'published',
  'taught',
])
const DISPUTES: ReadonlySet<string> = new Set(['succeeded', 'surveyed', 'mediated', 'handled'])

/** How two verbs go together: the same figure, perhaps the same, or two figures. */
export function verbsAgree(a: Mention, b: Mention): 'same' | 'open' | 'near' | null {
  if (a.verb === b.verb) return a.verb === '' ? 'open' : 'same'
  const [first, second] = [STAGES.has(a.verb), STAGES.has(b.verb)]
  if (first && second) return a.core === '矛盾纠纷' && DISPUTES.has(a.verb) && DISPUTES.has(b.verb) ? 'near' : null
  if (!first && !second) return 'open'
  return (first ? b.verb : a.verb) === '' ? 'open' : 'near'
}

/**
 * Whether a count that does not say whose case it was may be of those against the unit: a bureau or a zone is asked to answer
 * a reconsideration, few of them decide one, and those say what they did; 应诉 says it where all organs are meant.
 */
function mayAnswer({ level, core, verb, noun }: Mention, party: string): boolean {
  if (core === '行政诉讼') return noun.includes('应诉') && party === 'bureaus'
  return core === '行政复议' && verb === '' && (level === 'zone' || level === 'department')
}

const SCOPES = ['owner', 'instance', 'side', 'party', 'area', 'head', 'meeting', 'way', 'firm'] as const

/** Whether the scopes may be one. */
export function scopesAgree(first: Mention, second: Mention): boolean {
  const [a, b] = [scopeOf(first), scopeOf(second)]
  return SCOPES.every((key) => {
    if (a[key] === b[key]) return true
    if (key === 'side') return a.side === '' ? mayAnswer(first, b.party) : mayAnswer(second, a.party)
    return a[key] === '' || b[key] === ''
  })
}

/** The same thing under the same name, under a longer name, or another thing. */
export function nounsAgree(a: Mention, b: Mention): 'same' | 'loose' | null {
  if (OF_VILLAGES.test(a.noun) !== OF_VILLAGES.test(b.noun)) return null
  if (a.core === b.core) return 'same'
  const [short, long] = a.core.length < b.core.length ? [a.core, b.core] : [b.core, a.core]
  // 设立案件会审委员会，召开会审会议16次 and 案件会审会议18次: what the shorter name leaves out stands beside it.
  if (short.length >= 3 && long.endsWith(short) && long.length > short.length + 1 && !CONCEPT_NAMES.has(short)) {
    const { text } = (short === a.core ? a : b).statement
    if (text.includes(long.slice(0, long.length - short.length + 2)) && !text.includes(long)) return 'same'
    // 党工委理论学习中心组开展法治学习7次 and 党工委理论学习中心组法治学习9次.
    const rest = long.slice(0, -short.length)
    if (rest.length >= 2 && (short === a.core ? a : b).before.endsWith(rest)) return 'same'
  }
  const isOfCases = (one: Mention, other: Mention) =>
    one.core === '案件' && one.verb === 'investigated' && isUnlawful(other.core, other.verb)
  if (isOfCases(a, b) || isOfCases(b, a)) return 'loose'
  // 惠及市场主体12.7万户 need not be all of them.
  if (/^(?:惠及|受惠|覆盖)/.test(long)) return null
  if (a.vague || b.vague || short.length < 3 || !long.endsWith(short) || CONCEPT_NAMES.has(short)) return null
  return isOfAnother(long.slice(0, -short.length)) ? null : 'loose'
}

function isUnlawful(core: string, verb: Mention['verb']): boolean {
  return verb === 'investigated' && core.endsWith('违法')
}

const OF_VILLAGES = /村级/

/** 总访问量318.6万 and 移动端访问量138.6万: the whole and what the longer name says is some of it. */
export function isWholeOf(whole: Mention, some: Mention): boolean {
  const at = whole.noun.indexOf('总')
  if (at < 0 || some.item.value > whole.item.value || some.noun.includes('总')) return false
  // 访问量 is read as 访问 where the number stands right behind it.
  const [rest, longer] = [whole.noun.slice(at + 1), some.noun].map((noun) => noun.replace(/[量数额]$/, '')) as [
    string,
    string,
  ]
  return rest.length > 1 && longer.length > rest.length && longer.endsWith(rest)
}

/** 处罚 and 许可: both are known, and not for one thing. */
export function areTwoConcepts({ core: a }: Mention, { core: b }: Mention): boolean {
  const headOf = (core: string) => core.replace(/^(?:行政|政府)/, '').slice(0, 2)
  return isConcept(a) && isConcept(b) && headOf(a) !== headOf(b)
}

/** Whether only one says that the cases were against the unit. */
export function sidesDiffer(a: Mention, b: Mention): boolean {
  return scopeOf(a).side !== scopeOf(b).side
}

/** Whether both may tell of one thing, as far as what was done, whose it was and its level tell; what is not read may be any. */
export function mayBeOfOneKind(a: Mention | null, b: Mention | null): boolean {
  return !a || !b || (verbsAgree(a, b) !== null && scopesAgree(a, b) && !levelsDiffer(a, b))
}

/** Whether the words about one tell of a level or of bodies that those about the other do not. */
export function levelsDiffer(a: Mention, b: Mention): boolean {
  return levelsOf(a) !== levelsOf(b)
}

function levelsOf(mention: Mention): string {
  const { statement, item, noun } = mention
  mention.levels ??= (`${clauseBefore(statement, item)}${noun}`.match(LEVELS) ?? []).sort().join()
  return mention.levels
}

const LEVELS = /[省市县区乡镇村]级(?!领导)|社区|乡镇|镇街|[省市县区]直|基层|自行|地级市|[市县]区(?=[一-鿿])|县\(市/g

/** 村级 before a name: others' than the unit's. */
export function isOfAnother(words: string): boolean {
  return /村|社区|基层|部门|各/.test(words)
}

/** What figures that may be one have in common: the concept, or the last two characters of the noun. */
export function bucketOf({ core, vague, verb }: Mention): string {
  // 立案查处水事违法案件88件 and 83起立案案件.
  if (isUnlawful(core, verb)) return 'investigated 案件'
  return vague ? `${verb} ${core}` : CONCEPT_NAMES.has(core) ? core : core.slice(-2)
}

/** One mention for a figure, or null when its words tell nothing. `topic` gives the noun for a figure with a verb only. */
export function mentionOf(
  statement: Statement,
  item: Item,
  topic: () => string,
  level: Level,
  isPart: boolean,
): Mention | null {
  // 高于全国1个百分点: of whatever was told before.
  if (item.unit === '%' || item.after.startsWith('百分点') || !isCounted(item)) return null
  const words = labelOf(statement, item)
  // 全县34名公职律师、|1893名|法律明白人: the words before are the first one's.
  const isNext = NEXT.test(words) && item.after !== ''
  const label = isNext ? '' : words
  let verb = verbIn(label) ?? hadIn(label, item)
  // 事故共造成|5人|死亡: what it caused stands behind.
  const tail = CAUSES.test(label) && item.after !== '' ? '' : verb ? verb.noun : bare(label)
  let noun = nounOf(tail)
  // 县财政投入20万元: who paid, not what for.
  const isPayer = verb?.verb === 'spent' && noun.endsWith('财政')
  const isNamed = noun !== '' && !label.endsWith('的') && endsWithHead(noun, noun.length, ALL_HEADS)
  const following = isNamed ? NOTHING : nounAfter(statement, item)
  let subject = verb ? label.slice(0, verb.index) : ''
  let end = item.end
  let definite: Mention['definite'] = ''
  let modified = false
  // 全年受理的|68件|行政复议案件; 适用首违不罚的|67件|案件.
  if (following.length > 0 && (/的$/.test(label) || noun === '' || following.known)) {
    const modifier = /的$/.test(label) ? noun : ''
    const listed = LISTED.test(modifier)
    modified = modifier !== '' && !verb && !listed
    // 全年败诉的4件行政案件: what the words before say is part of the name.
    if (!verb) subject = listed || modifier !== '' ? '' : label
    const done = /^(?:受理|审结|办结|立案)$/.exec(following.noun)?.[0]
    if (done !== undefined && !verb)
      verb = { verb: VERB_CLASS.get(done) as VerbClass, word: done, index: 0, end: 0, noun: '' }
    noun = joined(listed ? '' : modifier, done === undefined ? following.noun : '')
    if (!verb && OBJECT_BEFORE.test(label)) verb = doneWith(statement, item.end + following.length)
    // 1180次|涉企检查 is 开展涉企检查1140次.
    const inspected = verb ? null : INSPECTED.exec(noun)
    if (inspected && !NOUN_BEFORE.test(inspected[1] as string)) {
      verb = { verb: 'inspected', word: inspected[2] as string, index: 0, end: 0, noun: '' }
      noun = inspected[1] as string
    }
    end = item.end + following.length
    definite = WHOLE.test(label) || (isNext && OF_ALL_BEFORE.test(clauseBefore(statement, item))) ? 'whole' : 'bare'
  } else if (verb && noun === '')
    noun =
      verb.word === '法制审核'
        ? verb.word
        : item.joint === ',' || (item.joint === ';' && GOES_ON_WITH.has(verb.verb) && item.label === verb.word)
          ? topic() || namedBefore(statement, item)
          : ''
  // 建议12件、提案8件: of the congress.
  if (
    noun === '建议' &&
    /^[、,和](?:政协)?(?:委员)?提案/.test(statement.text.slice(end - statement.start, end - statement.start + 8))
  )
    noun = '代表建议'
  if (noun === '' && !verb && ONLY_HAS.test(label)) noun = namedBefore(statement, item)
  if (isPayer && definite === '') return null
  // 立案96件，公示决定91件，结案94件: cases are closed, not decisions.
  if (verb?.verb === 'closed' && verb.word === '结案' && noun.endsWith('决定') && item.label === verb.word) noun = ''
  // 县委全面依法治县委员会召开|全体会议|2次: of that body.
  if (/^(?:全体|专题)?会议$/.test(noun) && OF_COMMISSION.test(subject)) {
    noun = '依法治县委员会会议'
    subject = ''
  }
  const core = verb?.verb === 'met' ? '来访' : ofVerb(coreOf(noun, item.unit), verb?.verb, item.unit)
  // 法律顾问全年经手的193份合同: they were reviewed.
  if (core === '政府合同' && /^(?:经手|经办|接手|承办)$/.test(verb?.word ?? ''))
    verb = { ...(verb as FoundVerb), verb: 'reviewed' }
  // 新制发的17件行政规范性文件, 审议通过并公布规章3件: made.
  if (verb && RULES.has(core) && (verb.word === '制发' || PASSED.test(label.slice(0, verb.index))))
    verb = { ...verb, verb: 'made' }
  const vague = VAGUE.has(core)
  if (core.length < 2 && !vague) return null
  return {
    kind: 'count',
    item,
    statement,
    end,
    noun: noun === '' ? (verb?.word ?? '') : noun,
    core,
    vague,
    verb: verb?.verb ?? '',
    before: subject,
    from: item.start - label.length,
    level,
    definite,
    subject: null,
    scope: null,
    levels: null,
    restricted: isPart || item.depth > 0 ? true : null,
    ofKind: modified && !CONCEPT_NAMES.has(core),
    label,
    standing: null,
  }
}

/** From the first word that belongs to a mention to the last. */
export function rangeOfMention({ item, label, definite, end }: Mention): Range {
  const words = definite === '' ? label.replace(FILLER, '') : label.replace(LEADING_WORDS, '')
  return { start: item.start - (item.label === '' ? 0 : words.length), end }
}

/** 镇综合行政执法队有持证执法人员10名. */
function hadIn(label: string, { unit }: Item): FoundVerb | null {
  const index = label.lastIndexOf('有')
  if (index < 1 || !CONCEPT_NAMES.has(coreOf(nounOf(label.slice(index + 1)), unit))) return null
  return { verb: 'had', word: '有', index, end: index + 1, noun: label.slice(index + 1) }
}

/** 矛盾纠纷仍处高位，全年受理462件: the clause before names it without a number. */
function namedBefore({ text, start }: Statement, { start: at, label, index }: Item): string {
  const before = text.slice(Math.max(0, at - label.length - start - 20), at - label.length - start)
  // 公职律师总量不足，全区仅36名.
  if (ONLY_HAS.test(label)) return SCARCE.exec(before)?.[1] ?? ''
  if (index > 0) return ''
  return (
    /(矛盾纠纷|行政复议|行政诉讼|行政处罚案件)(?:案件|申请|数量|总量)*(?:仍|居|持续|较|偏|不断|呈|依然|依旧)[^,;]{1,8},$/.exec(
      before,
    )?.[1] ?? ''
  )
}

const ONLY_HAS = /^(?:全[省市县区镇乡局]|全街道|全系统)?(?:仅|只|现)有?$/
const SCARCE =
  /(?:^|[,;。:是])([一-鿿]{4,8}?)(?:总量|数量|人数|总数|配备|力量|队伍|资源)?(?:严重|明显|仍|依然|相对|较为|十分)?(?:不足|偏少|短缺|紧缺|匮乏|不够|有限|薄弱|较少),$/

/** 对63件规范性文件|开展合法性审核: what was done stands behind the noun. */
function doneWith({ text, start }: Statement, end: number): FoundVerb | null {
  const word = DONE_WITH.exec(text.slice(end - start, end - start + LONGEST_NAME))?.[1]
  const verb = word === undefined ? undefined : VERB_CLASS.get(word)
  return word === undefined || verb === undefined ? null : { verb, word, index: 0, end: 0, noun: '' }
}

/** 对, 对现行有效的. */
const OBJECT_BEFORE = often(/(?:^|[^应])对(?:[一-鿿]{1,8}的)?$/)
const DONE_WITH = often(
  /^(?:依法|全部|全面|逐[件份个项一])?(?:开展|进行|实施)了?(?:全面|集中|逐件|专项)?(合法性审[查核]|法制审核|备案审查|清理)/,
)

const CAUSES = often(/(?:造成|导致|致使)$/)
const OF_COMMISSION = often(/依法治[省市州县区旗]委员会(?:先后|共|全年|年内)?$/)
const INSPECTED = often(/^([一-鿿]{2,8})(检查|抽查|评查)$/)

/** 受理88件、不予受理6件;审结81件: of those. */
const GOES_ON_WITH: ReadonlySet<string> = new Set(['received', 'accepted', 'closed'])

/** What is looked into is unlawful, said or not: 立案19件, 立案的17件违法案件. */
function ofVerb(core: string, verb: VerbClass | undefined, unit: string): string {
  return verb === 'investigated' && core === '违法' && /^[件起宗]$/.test(unit) ? '案件' : core
}

const RULES: ReadonlySet<string> = new Set(['行政规范性文件', '规章', '地方政府规章', '政府规章'])
const PASSED = /(?:通过|制定|出台|制发)[并后、]?$/

const NEXT = /[、及]$/
const OF_ALL_BEFORE = /全年|今年|本年度|年内|全[省市县区镇乡局系]/
const NOTHING = { noun: '', length: 0, known: false }

/** Modifiers that leave nothing out. */
const LISTED = often(/^(?:列入|纳入)(?:年度)?(?:目录|清单)$|^(?:新?发生|产生|出现|面临)$/)
/** Before a number that stands before its noun: all of them. */
const WHOLE = often(/(?:的|全年|今年|本年度?|年内|一年来|上述|该|全[省市县区镇乡局队所站科]|全街道|全系统)$/)

/** 旁听庭审3场次|186人次: the words before the first figure are the second's too. */
function labelOf(statement: Statement, item: Item): string {
  if (item.label !== '') return item.index === 0 ? item.label.replace(NUMBERED, '') : item.label
  const before = statement.items[item.index - 1]
  return before && before.end === item.start ? before.label : ''
}

/** 2.全年…, ①…, 一、…, 2 执法人员培训班8期: the number of a paragraph or of a row. */
const NUMBERED = often(
  /^(?:\d{1,2}[.、]|\d{1,2}(?![日月年号时届类级岁])(?=[一-鿿]{4})|[①-⑳]|[一二三四五六七八九十]{1,3}、)/,
)

interface FoundVerb {
  verb: VerbClass
  word: string
  index: number
  end: number
  noun: string
}

/**
 * The verb with its noun. 检查 is the verb of 检查企业; at the end it is the noun's part in 查处违法建设, and the verb after
 * its noun in 开展规范性文件清理 and 行政复议案件审结.
 */
function verbIn(label: string): FoundVerb | null {
  let last: FoundVerb | null = null
  let before: FoundVerb | null = null
  VERB.lastIndex = 0
  for (let match = VERB.exec(label); match; match = VERB.exec(label)) {
    const end = match.index + match[0].length
    const words = label.slice(Math.max(0, match.index - 3), match.index)
    // 经审查进入: what was done with it later counts.
    if (match.index > 0 && (NOUN_BEFORE.test(words) || (words.endsWith('经') && match[0].startsWith('审')))) {
      VERB.lastIndex = match.index + 1
      continue
    }
    // 审查县直部门报备文件: what kind of file.
    if (last?.verb === 'reviewed' && /^[报备]/.test(match[0]) && /^的?(?:文件|规章|规范性)/.test(label.slice(end)))
      continue
    // 人民调解员76名, 讲座, 培训班: a noun's part.
    if (NOUN_GOES_ON.test(label.slice(end)) || (match[0] === '建设' && BUILDING.test(label.slice(0, match.index))))
      continue
    // 整改通知书78份, 修改意见101条: what was written.
    if (WRITES.test(match[0]) && WRITTEN.test(label.slice(end))) continue
    before = last
    const verb = VERB_CLASS.get(match[0]) as VerbClass
    // 排查出的241条隐患 were found; 排查出的纠纷 are those looked for.
    last =
      label[end] === '出' &&
      label[end + 1] !== '租' &&
      (verb === 'surveyed' || verb === 'inspected') &&
      !label.includes('纠纷')
        ? { verb: 'found', word: `${match[0]}出`, index: match.index, end: end + 1, noun: label.slice(end + 1) }
        : { verb, word: match[0], index: match.index, end, noun: label.slice(end) }
  }
  // 审核县政府拟制发的文件, 清理以县政府名义印发的文件: what was done is before it.
  if (last && before && isOf(before, last) && label[last.end] === '的')
    return { ...before, noun: label.slice(last.end + (label[last.index - 1] === '拟' ? 0 : 1)) }
  if (!last || !/^(?:量为?|数为?|达|[仅只]有?)?$/.test(last.noun)) return last
  if (before && last.index - before.end >= 2) {
    if (before.verb !== 'held') return { ...before, noun: label.slice(before.end) }
    return { ...last, index: before.index, noun: label.slice(before.end, last.index) }
  }
  const subject = bare(label.slice(0, before?.index ?? last.index)).replace(NOISE_END, '')
  const isName =
    subject.length > 1 &&
    !IS_OFFICE.test(subject) &&
    !endsWithHead(subject, subject.length, HEADS.people) &&
    !OWN_SUBJECT.test(subject)
  return before || !isName ? { ...last, noun: '' } : { ...last, index: 0, noun: subject }
}

/** What was gone through is what others made. */
function isOf({ verb }: FoundVerb, { verb: made }: FoundVerb): boolean {
  return (verb === 'reviewed' || verb === 'sorted' || verb === 'filed') && (made === 'made' || made === 'issued')
}

const WRITES = /^(?:整改|修改|检查|审查|审核|处理)$/
const WRITTEN = /^(?:意见|通知|建议)/
/** 法治政府建设: a name. */
const BUILDING = /(?:政府|体系|社会|队伍|制度|机制|能力|思想|文化|园区)$/
const NOUN_GOES_ON = often(/^(?:员|组织|委员会|中心(?!组)|室|协议|机构|站|座|班|活动|会|人员$|工作$|任务|书)/)

/** The name of what follows the number, as far as it is a name. */
function nounAfter(statement: Statement, item: Item): { noun: string; length: number; known: boolean } {
  const { unit } = item
  // 5件以街道为被申请人的行政复议案件, 63件市政府及市政府办公室规范性文件.
  const side = (AGAINST.exec(item.after) ?? ISSUED_BY.exec(item.after))?.[0] ?? ''
  const after = item.after.slice(side.length)
  if (after === '') return { noun: '', length: 0, known: false }
  const heads = HEADS[KIND_OF_UNIT.get(unit) ?? 'things']
  const head = headIn(after, heads)
  const at = item.end - statement.start + item.after.length
  const mark = statement.text[at]
  // 区政府合同、涉法文件: one name of two; 村(居)法律顾问: the name goes on behind the bracket.
  if ((mark === '、' && head === after.length) || (mark === '(' && after.length < 4 && head === 0)) {
    const bracket = mark === '(' ? (/^\([^()\d]{1,4}\)/.exec(statement.text.slice(at, at + 8))?.[0].length ?? 0) : 1
    const rest = statement.text.slice(at + bracket, at + bracket + LONGEST_NAME)
    const next = bracket === 0 ? 0 : headIn(/^[一-鿿]*/.exec(rest)?.[0] ?? '', heads)
    if (next > 0) {
      const noun = mark === '(' ? rest.slice(0, next) : `${after}、${rest.slice(0, next)}`
      return { noun: side + nounOf(noun), length: item.after.length + bracket + next, known: true }
    }
  }
  const length = head > 0 ? head : (AFTER.exec(after) as RegExpExecArray)[0].length
  return { noun: side + nounOf(after.slice(0, length)), length: side.length + length, known: head > 0 }
}

const ISSUED_BY = often(
  /^以?[省市县区州镇乡]?(?:人民)?政府[和及、]其?[省市县区州镇乡]?(?:人民)?(?:政府)?办公[室厅](?:名义)?(?:拟?(?:印发|制发|制定|出台)的)?(?=(?:行政)?规范性文件)/,
)

const AGAINST = often(/^以[^,]{1,14}?为(?:被申请人|被告)的/)

/** Where the first name that ends with one of the heads ends: 行政处罚信息|中有少数; 0 without one. */
function headIn(text: string, heads: Heads): number {
  const limit = Math.min(text.length, LONGEST_NAME)
  for (let end = 1; end <= limit; end++) {
    const last = text.charCodeAt(end - 1)
    if (STOPS.has(last) && !NO_STOP.test(text.slice(end - 1, end + 1))) return 0
    if (LAWFULLY.has(last) && text[end - 2] === '依') return 0
    if (!endsWithHead(text, end, heads)) continue
    // 处罚 + 信息, 合同 + 协议: the name goes on.
    for (let next = end + 1; next <= Math.min(text.length, end + LONGEST_HEAD); next++)
      if (
        heads
          .get(text.charCodeAt(next - 1))
          ?.some((head) => head.length >= next - end && text.startsWith(head, next - head.length))
      )
        end = next
    if (!GOES_ON.test(text.slice(end, end + 3))) return end
  }
  return 0
}

function endsWithHead(text: string, end: number, heads: Heads): boolean {
  return (
    end > 0 &&
    (heads
      .get(text.charCodeAt(end - 1))
      ?.some((head) => head.length <= end && text.startsWith(head, end - head.length)) ??
      false)
  )
}

/** Heads by their last character: most characters end none. */
type Heads = ReadonlyMap<number, readonly string[]>
const words = (list: string): Heads => {
  const heads = new Map<number, string[]>()
  for (const head of list.split(' ')) {
    const last = head.charCodeAt(head.length - 1)
    heads.set(last, [...(heads.get(last) ?? []), head])
  }
  return heads
}

const NOUN_ENDS = words(
  '的 案件 案 申请 件 等 共计 共 达到 达 为 约 仅 只有 仅有 虽 虽有 已 已有 高达 多达 就有 也有 只 数量 总数 数 量 累计 分别 合计 工作 有 :',
)
const KEPT: ReadonlyMap<string, string> = new Map([
  ['案', '提议预方档备积草立结办'],
  ['件', '文稿要'],
  ['量', '质力流'],
])

const LONGEST_NAME = 20
const LONGEST_HEAD = 6
const codes = (characters: string): ReadonlySet<number> => new Set([...characters].map((c) => c.charCodeAt(0)))
const NO_STOP = /^(?:中[心小央国队介医]|在[编岗职册])/
const STOPS = codes('均都已按被得在由未无中')
/** 依法, 依规. */
const LAWFULLY = codes('法规')
const GOES_ON = often(/^(?:员|室|站|委员会|班|点|公开|[和与]|及(?![时早格]))/)

/** Words with which names of counted things end, by what the unit counts. */
const HEADS = {
  people: words(
    '人员 顾问 律师 调解员 干部 队员 骨干 专家 明白人 志愿者 代表 监督员 网格员 民警 专员 辅警 主任 书记 群众 学员 来访 咨询 听证员',
  ),
  firms: words('企业 商户 单位 经营主体 市场主体 示范户 门店 机构 行政检查 检查 体检'),
  things: words(
    '案件 规章 案卷 纠纷 申请 公开件 依申请公开 事项 投诉 举报 诉求 工单 警情 事故 建议 建议书 提案 议案 决定 决定书 处罚 复议 诉讼 应诉 许可 裁决 文件 合同 协议 意见 意见书 文书 资料 材料 手册 活动 培训班 培训 讲座 会议 检查 演练 督察 评查 座谈会 庭审 法治课 站 点 室 中心 基地 驿站 小院 公园 广场 阵地 组织 委员会 问题 隐患 线索 任务 措施 制度 清单 信息 信息公开申请 项目 草案 标准 政策 决策 案例 行为 结果 实事 平台 工作部门 咨询 罚款 罚没款 经费 损失 资金 来访 议题 体检 审核',
  ),
}
const ALL_HEADS: Heads = new Map(
  [...new Set(Object.values(HEADS).flatMap((heads) => [...heads.keys()]))].map((last) => [
    last,
    Object.values(HEADS).flatMap((heads) => heads.get(last) ?? []),
  ]),
)
const KIND_OF_UNIT: ReadonlyMap<string, keyof typeof HEADS> = new Map([
  ...['人', '名', '人次', '批'].map((unit) => [unit, 'people'] as const),
  ...['家', '户', '家次', '户次'].map((unit) => [unit, 'firms'] as const),
])

/** The noun after a number ends where its verb begins: 47件|依申请公开件|均依法答复. */
const AFTER = often(
  /^(?:(?!依法|依规|开展|通过|[均都全已按获被的得经进为向与和由参入到未无]|在(?![编岗职册])|中(?!心|小|央|国|队)).){0,16}/,
)

const FILLER =
  /^(?:全年|今年|本年度?|年内|目前|一年|以?来|\d{4}年度?|1月1日?至12月31日|[一二三四五六七八九十]是|共计|共|累计|总计|合计|先后|已经|已|均|及时|依法|认真|积极|妥善|圆满|成功|各地|各级|全[镇乡县区市局]|全街道|我[镇乡县区市局]|本[镇乡县区市局]|镇|,|:|、)+/
const LEADING_WORDS = /^(?:[一二三四五六七八九十]是|虽然|尽管|但是?|由于|因为|而|其中|,|:|、)+/

/** Words without a verb before a number that stands before its noun, or that begin the noun itself. */
function bare(label: string): string {
  return label.replace(NOISE, '')
}

/** Words that say when, that it was done, or who of the unit's heads cared for it. */
const NOISE = often(
  /^(?:全年|今年|本年度?|上年度?|去年|同期|年内|目前|一年|以?来|\d{4}年度?|[一二三四五六七八九十]是|共计|共|累计|总计|合计|先后|已经|已|均|仅|只|虽然|尽管|但|由于|从|对|为|针对|围绕|在|就|把|将|推动|推进|带动|督促|督办|督导|要求|确保|总结|落实|指导|调度|协调|听取|研究|专题|主持|亲自|带头|充分|发挥|认真|依法|积极|及时|妥善|圆满|各地|各级|全[镇乡县区市局省队所站科]|全街道|全系统|我[镇乡县区市局]|本[镇乡县区市局]|牵头|研判|会商|过问|审议通过并?|作为|用好|用足|管好|抓好|党委|党组|党工委|政府|主要负责(?:人|同志)|主要领导|书记|[省市县区镇乡局]长|主任|[镇乡县区市](?=政府)|(?:街道|管委会)(?=党工委)|,|:|、)+/,
)
const NOISE_END = often(/(?:累计|共计|共|先后|已经|已|全年|今年|依法|组织|年内|有效|及时|亲自|主持|带头|总共){1,8}$/)

/** Who did it or how; '' for the unit itself. */
function subjectOf(mention: Mention): string {
  mention.subject ??= subjectIn(mention)
  return mention.subject
}

function subjectIn({ before, statement, item, from, verb, core, level, definite }: Mention): string {
  // 向公安机关移送: to whom, not who.
  const to = verb === 'transferred' || verb === 'issued' ? before.replace(RECIPIENT, '') : before
  if (to !== before && to.replace(NOISE, '') === '') return ''
  // 讨论规章草案和废止规章3部: another object, not who did it.
  if (/(?:草案|法规|规章|文件)[和、]$/.test(before)) return ''
  // 督促4个部门妥善应对|12件|行政诉讼案件: whose they are is not said.
  if (definite !== '' && item.joint === '' && item.index > 0 && before !== '') return ''
  const bareWords = before.replace(NOISE, '').replace(NOISE_END, '').replace(NOISE, '')
  if (isOwnTeam(bareWords, core, level)) return ''
  if (!OWN_SUBJECT.test(bareWords)) return before.replace(FILLER, '').replace(NOISE_END, '')
  if (BY_WAY.test(before) && !/^(?:依托|利用)$/.test(bareWords)) return before
  const subject = SENTENCE_SUBJECT.exec(statement.text.slice(0, from - statement.start + before.length))?.[1] ?? ''
  return isOwnTeam(subject, core, level) ? '' : subject
}

/** A town's own team is where its officers of the law are, and what is enforced there is the town's. */
function isOwnTeam(words: string, core: string, level: Level): boolean {
  // What is issued and signed in a government's name passes through its own counsel's hands.
  if (OWN_COUNSEL.test(words) && REVIEWED_FOR.has(core)) return level !== 'department' && level !== 'unknown'
  const isTown = level === 'township' || level === 'subdistrict'
  return (isTown || (core === '执法人员' && DEFENDANTS.has(level))) && OWN_TEAM.test(words)
}

/** 国有资本公司法律顾问审查合同, but not 为公司. */
const FIRM = /^(?![一-鿿]{0,6}[为帮对向给督])[一-鿿]{0,12}(?:公司|集团)/
/** 公安机关移送的16件, 接收检察院移送案件. */
const GIVER = /(?:公安|检察|审判|监察|纪检监察)(?:机关|部门)$|检察院$|法院$/
const RECIPIENT = /(?:分别)?向[一-鿿]{2,8}(?:机关|部门|局|院|单位)$/
const OWN_SUBJECT = often(
  /^(?:[省市县区镇乡街道]{0,2}(?:人民)?(?:政府|党委|党工委|管委会|办事处)?(?:办公室)?|[镇乡]?(?:人民)?调(?:解(?:委员会|组织)|委会)|依托|利用|借助|行政复议机构|行政复议机关|现|的|了|会议|会同|(?:为|帮助)?(?:群众|企业|民营企业|经营主体|市场主体|农民工)|清单内|乡村|向社会|面向社会)$/,
)
const BY_WAY = /(?:通过|依托|利用)(?!各|多|有关)|联合/
const OWN_COUNSEL = often(/^[省市县区州]?(?:人民政府|政府)?(?:司法[局厅所]|法制(?:局|办|办公室))$/)
const REVIEWED_FOR: ReadonlySet<string> = new Set(['行政规范性文件', '政府合同', '重大行政决策'])
const OWN_TEAM = /^(?:[镇乡]|街道)?(?:综合)?(?:行政)?执法(?:队|大队|中队|办公室|办)$/

/** Offices whose figures are their own: 县公安局深入开展整治，查处案件40件. */
const OFFICE = '(?:局|大队|中队|执法队(?!伍)|派出所|司法所|法院|检察院|中心|办公室|各部门|各单位)'
const SENTENCE_SUBJECT = new RegExp(
  `^(?:[一二三四五六七八九十]是|\\([一二三四五六七八九十\\d]{1,2}\\))?((?!全局|我局|本局|各|与|和|同|会同|联合|向|对|经)[一-鿿]{1,12}?${OFFICE})(?!备案|审查|的|会|牵头|长)`,
)
const IS_OFFICE = new RegExp(`${OFFICE}$`)

/** What speaks against one subject: 0 nothing, up to 3 when it is another office's figure or one way of several. */
export function subjectsDiffer(a: Mention, b: Mention): number {
  const [first, second] = [subjectOf(a), subjectOf(b)]
  if (BELOW.test(first) !== BELOW.test(second)) return OF_TWO_LEVELS
  if (first === second || (first === '' && tells(a, second)) || (second === '' && tells(b, first))) return 0
  if ((first === '' && isLedBy(a, second)) || (second === '' && isLedBy(b, first))) return 0
  // 主持召开常委会会议 and 常委会会议.
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  if (short.length >= 4 && long.endsWith(short)) return isOfAnother(long.slice(0, -short.length)) ? 4 : 0
  // 中心组开展法治学习 and 中心组法治学习: the name tells who.
  if (isNamedWith(a.noun, b.noun, second) || isNamedWith(b.noun, a.noun, first)) return 0
  // 诉前 and 在诉前阶段.
  if (short.length >= 2 && long.includes(short)) return 1
  // 94项赋权事项中 is of those told before, whosever they were.
  if (second === '' && b.definite !== '') return 1
  // 参与审查合同 is of some, and cannot be of more than all.
  if (PARTAKES.test(first) || PARTAKES.test(second)) {
    const [some, all] = PARTAKES.test(first) ? [a, b] : [b, a]
    return some.item.value > all.item.value ? 0 : 4
  }
  const either = (pattern: RegExp) => pattern.test(first) || pattern.test(second)
  if (either(/[在向为对由与从将把]|通过|依托|利用|联合|围绕|其|期间|[村企校]|公司|集团/) || either(IS_OFFICE))
    return b.definite === 'whole' ? 3 : 4
  if (short === '') return either(/(?:[镇乡县区市]|街道|政府|调解委员会)$/) ? 0 : 2
  return 3
}

/** 乡镇自行审查171件, 县级发出41份: of those below. */
const BELOW = /^(?:各)?(?:乡镇|镇街|社区|村级|县级|[县区市]直|基层|市县|县区|地级市)/
export const OF_TWO_LEVELS = 6

function isNamedWith(long: string, short: string, subject: string): boolean {
  const rest = long.slice(0, -short.length)
  return rest.length >= 2 && long.endsWith(short) && subject.endsWith(rest)
}

/** 县政府法律顾问列席会议9次，审查合同152份: who did the second as well is told at the sentence's beginning. */
function isLedBy({ statement: { text } }: Mention, subject: string): boolean {
  return DOERS.test(subject) && text.slice(0, LONGEST_NAME).includes(subject)
}

const DOERS = often(/^.{1,12}(?:顾问团?|律师|专家|机构|小组|中心|[局委办所队])$/)
const PARTAKES = /^(?:参与|参加|协助|配合)$/

/** 法治督察反馈的36个问题 of 开展法治督察1轮，反馈问题38个. */
function tells({ statement }: Mention, subject: string): boolean {
  return (
    /(?:检查|督察|评查|巡察|审计|调研|体检|排查|监督|整治|评估)$/.test(subject) &&
    statement.text.includes(subject.slice(-4))
  )
}

/** A part, a rest or a special kind: no other figure need be the same. */
export function isRestricted(mention: Mention): boolean {
  return mention.ofKind || isPartial(mention)
}

/** The same, whatever kind the words before the number tell. */
export function isPartial(mention: Mention): boolean {
  mention.restricted ??=
    RESTRICTING.test(mention.label) || /^(?:以上|及以上|以下|左右|年龄|学历)/.test(mention.item.after)
  return mention.restricted
}

/** Words that make a figure one of a part, a rest, or a change. */
const RESTRICTING = often(
  /未(?!成年)|不予受理|中有?$|[众员民户]中[一-鿿]{1,10}的$|[仍尚]有|剩余|其余|其中|(?<!双)随机|其他|其它|另外?有?|新增|增加|减少|(?<!接)待(?!遇)|各(?!类|种|级|项|平台|渠道)|每|平均|人均|首批|第.批|分别|重点(?!产业链|领域)|选派|选取|抽选|精选/,
)

function nounOf(words: string): string {
  const noun = words.replace(NOUN_START, '')
  let end = noun.length
  for (let length = endIn(noun, end); length > 0; length = endIn(noun, end)) end -= length
  return noun.slice(0, end)
}

const NOUN_START = often(
  /^(?:各类|各种|各级|各项|全部|相关|有关|涉及|了|的|共|约|到|民间|社会|群众|上级|法院|全[镇乡县区市局]|[省市县区]级(?:下放|赋予|委托)的?)+(?=.)/,
)

/** How long the word is that ends a noun and says nothing: 案件 in 行政复议案件, but not 案 in 提案. */
function endIn(noun: string, end: number): number {
  const last = noun.charCodeAt(end - 1)
  for (const word of NOUN_ENDS.get(last) ?? [])
    if (word.length <= end && noun.startsWith(word, end - word.length)) {
      const before = end > word.length ? (noun[end - word.length - 1] as string) : ''
      if (before === '' || !KEPT.get(word)?.includes(before)) return word.length
    }
  return 0
}

/** 首违不罚的 + 案件 is 首违不罚; 区级下放的 + 赋权事项 is 赋权事项. */
function joined(modifier: string, noun: string): string {
  return noun === '' || noun === '案件' ? modifier : modifier + noun
}

/** One name for one thing. */
function coreOf(noun: string, unit: string): string {
  if (noun === '') return /^[件起宗例]$/.test(unit) ? '案件' : ''
  if (noun === '一审行政') return '行政诉讼'
  // 倒签日期、无权代理等问题.
  const kind = /等([一-鿿]{2})$/.exec(noun)?.[1]
  if (kind !== undefined && VAGUE.has(kind)) return kind
  // 承接处罚事项22项: powers, not cases.
  if (/^[项个]$/.test(unit) && POWERS.test(noun)) return noun
  const name = noun
    .replace(TITLES, '')
    .replace(TITLED, '$1')
    .replace(LEADING, '')
    .replace(/(?<=..)(?:事项|活动|班)$|(?:建设)?工作(?=汇报$)|专题(?=学法$)|(?<=费)用$/g, '')
  const concept = CONCEPT.exec(name)
  // The group that matched holds the whole name.
  if (concept) return CONCEPTS[concept.indexOf(name, 1) - 1]?.[0] as string
  return name.slice(name.lastIndexOf('、') + 1)
}

/** 制发《行政执法监督意见书》: what kind of paper, and no one paper's title. */
const TITLED = often(/^《([^《》]{2,16}(?:书|函|单|令|通知|提示))》$/)
/** 《供水管理办法》《停车场管理办法》政府规章: which they are. */
const TITLES = often(/^(?:《[^《》]{1,40}》[、和]?){1,8}(?=.)/)

const POWERS = often(/(?:处罚|许可|强制|检查|裁决|确认|执法)事项$/)

/** Whose side, which instance, whose congress or document it is, and 行政 where it says nothing. */
const LEADING = often(
  /^(?:新?发生|引发|涉及(?!本|我))?(?:涉及?(?:本|我)?(?:[局厅委镇乡县区市]|街道)的?(?=行政|复议|诉讼))?(?:以?[^,以]{1,14}为(?:被申请人|被告)的)?(?:行政机关)?(?:[一二再]审(?=.))?(?:(?:[县市区镇乡省州、]|两级|三级|级){1,6}(?=人大|政协|代表)|(?:[省市县区镇乡局及和、]|街道|本级|本机关|人民|政府|管委会|办公[室厅]){1,10}(?=(?:行政)?规范性文件|规章|合同|协议|重大)(?:行政(?=规范性))?|行政(?=执法|复议|诉讼|应诉|处罚|检查|强制|许可|规范性|裁决|审批))?/,
)

/** In a report of these, cases in court have one side only: theirs. */
const DEFENDANTS: ReadonlySet<Level> = new Set(['township', 'subdistrict', 'zone', 'department'])

function scopeOf(mention: Mention): Scope {
  mention.scope ??= scopeIn(mention)
  return mention.scope
}

/** The clause's words before the number. */
function clauseBefore(statement: Statement, item: Item): string {
  const at = item.start - statement.start
  const clause = statement.text.slice(Math.max(0, at - 40), at)
  return clause.slice(Math.max(clause.lastIndexOf(','), clause.lastIndexOf(';')) + 1)
}

function scopeIn({ statement, item, noun, level, core, verb, before }: Mention): Scope {
  const own = clauseBefore(statement, item)
  const words = `${own}|${noun}`
  const respondent =
    core === '行政复议'
      ? level === 'township' || level === 'subdistrict'
      : core !== '行政诉讼' || DEFENDANTS.has(level) || /以(?:管委会|本|我|街道|[镇乡])/.test(words)
  // The county has one organ for reconsideration; of lawsuits each organ has its own.
  const ownGovernment = core === '行政诉讼' || (core === '行政复议' && (level === 'city' || level === 'province'))
  return {
    // 省人大代表建议6件、市人大代表建议243件: its own.
    owner: (OWNER.exec(noun) ?? OWNER.exec(own))?.[1] ?? '',
    instance: /[一二]审|再审/.exec(words)?.[0] ?? '',
    party: PARTY.test(words)
      ? /为(?:被告|被申请人)/.test(words) && /部门|乡镇|镇街/.test(PARTY.exec(words)?.[1] ?? '')
        ? 'bureaus'
        : 'own'
      : '',
    side: !respondent && /被申请人|被告|被申请|涉(?:及?[本我])?[局厅委镇乡县区市街]/.test(words) ? 'respondent' : '',
    area:
      /[省市县区镇乡厅局]?本级|[省市县区厅局]直/.test(own) || (ownGovernment && /[省市县区]政府/.test(own))
        ? 'own'
        : /全[省市县区镇乡州]|全系统|全局|全街道/.test(own)
          ? 'all'
          : '',
    head: /党委书记|党工委书记|党组书记|[省市县区镇乡局]委书记|[省市县区镇乡局]长/.exec(own)?.[0] ?? '',
    // 常委会会议11次，研究法治议题26个: whose matters they are is told by the clause before.
    meeting:
      MEETING.exec(own)?.[0] ??
      (core === '法治建设议题' && item.unit !== '次' ? lastMeetingBefore(statement, item) : ''),
    way: verb === 'transferred' ? (RECIPIENT.test(before) ? 'to' : GIVER.test(before) ? 'from' : '') : '',
    firm: FIRM.test(before) ? 'firm' : 'own',
  }
}

const MEETING = /常委会|党委会|党工委会|党组会|常务会议|中心组/
const MEETINGS = new RegExp(MEETING, 'g')

/** The last meeting that the sentence names before a number; '' for none. */
function lastMeetingBefore({ text, start }: Statement, item: Item): string {
  const at = item.start - start
  return (
    text
      .slice(Math.max(0, at - LONGEST_BEFORE), at)
      .match(MEETINGS)
      ?.at(-1) ?? ''
  )
}

const LONGEST_BEFORE = 60
const PARTY = /以([^,以]{1,14})为(?:被告|被申请人)/
const OWNER = /([省市县区镇乡])级?(?=人大|政协)/

/**
 * How much one number looks like the other with a slip of the hand: 2 with two digits changed over or one of three
 * wrong; 1 with one of two wrong or near by; 0 else.
 */
export function likeness(a: number, b: number): 0 | 1 | 2 {
  const [first, second] = [digitsOf(a), digitsOf(b)]
  if (first.length === second.length) {
    let wrong = 0
    for (let i = 0; i < first.length; i++) if (first[i] !== second[i]) wrong++
    if (first.length > 1 && inOrder(first) === inOrder(second)) return 2
    if (wrong === 1 && first.length > 2) return 2
    if (wrong === 1 && first.length === 2) return 1
  }
  return Math.abs(a - b) <= Math.max(3, 0.03 * Math.max(a, b)) ? 1 : 0
}

function digitsOf(value: number): string {
  return String(value).replace('.', '')
}
