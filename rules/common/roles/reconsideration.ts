import { type Draft, type Hit, matchesOf, type Range, rangeAt, startsWord } from '../../../lib/audit'
import { bodyOf, clauseAround, inDraft, rangeOf, sentenceBefore, untouched } from './around'
import { organWork } from './organ-work'
import { hit, type OutOfRole, type Role, type Unit } from './role'

// What the organ tells that hears cases of administrative reconsideration.

/** 审理行政复议案件, 作出行政复议决定, 行政复议案件6件，已审结. */
export const DECIDES = new RegExp(
  [
    '(?:受理|审理|审结|裁决)(?:[^,。;:、\\n]{0,24}?行政复议(?:申请|案件)?|复议(?:申请|案件))',
    '作出(?:的)?[^,。;:\\n]{0,8}?(?:行政)?复议决定',
    '行政复议案件\\d{1,4}件,?(?:已)?(?:审结|全部审结|均审结)',
  ].join('|'),
  'g',
)

/** 办结行政复议案件8件，其中维持6件: outcomes that the organ tells; a respondent may as well, loosely. */
export const OUTCOMES = new RegExp(
  [
    // 办理行政复议案件8件，经审理维持6件
    '(?:办结|办理|处理)(?:各类)?行政复议(?:案件|申请)\\d{1,4}件,(?:其中)?(?:经(?:依法)?(?:审[理查]|复议|研究)后?,?)?(?:决定|予以|依法)?(?:维持|撤销|驳回|变更|确认违法|责令)',
    '(?:独立|自行|直接)(?:受理|办理|审理)(?:各类)?行政复议案件',
    // 办理行政复议案件8件，均在法定期限内办结
    '办理(?:各类)?行政复议案件\\d{1,4}件,(?:均|全部)(?:已|按期|依法|如期|按时|在法定期限内){0,3}(?:办结|审结|结案)',
  ].join('|'),
  'g',
)

/** 收到行政复议申请3件，受理3件，均已审结: what came in is told first, and nobody else's. */
const TAKEN_ON =
  /(?<=行政复议(?:申请|案件)\d{1,4}[件起],)(?:其中)?(?:已|均|依法|全部)*受理(?:了)?\d{1,4}[件起](?=[,、][^。;\n]{0,10}(?:审结|办结|结案))/g
const NOT_OURS = /[县区市旗州省](?:人民政府|政府|司法局)|复议机关|不服|涉|以[^,]{1,12}为|被|转|代/

/** 提高行政复议办案质量, 增强行政复议公信力. */
const QUALITY = new RegExp(
  [
    '行政复议(?:案件|工作)?的?(?:办案|审理|审查|裁决|办理)(?:的)?(?:工作|案件)?(?:质量|质效|水平|能力|效率|公信力)',
    '(?:提高|提升|增强|树立)行政复议的?(?:公信力|质效|权威|办案)',
    '加大行政复议(?:案件)?(?:的)?(?:纠错|办案|审理)力度',
    '(?:行政)?复议(?:决定|裁决|意见|文书)(?:书)?的?质量',
  ].join('|'),
  'g',
)

/** 深化行政复议体制机制改革, 规范行政复议案件审理程序. */
const REFORM =
  /(?:深化|推进|深入开展|开展|实施)行政复议(?:体制机制?|规范化|制度)(?:改革|建设)|(?:完善|优化|规范|健全|再造)行政复议(?:工作|案件|办案|审理|受理)?(?:流程|程序|机制|规则|制度)/g

/** 我镇作为复议机关办理…; not 县政府作为复议机关. */
const AS_ORGAN =
  /(?<=^|[,。;\n]|[我本][镇乡]|[我本]街道|[镇乡]政府|办事处|(?:^|[,。;\n])街道)作为(?:行政)?复议机关(?![的未不])/g

/** 镇行政复议委员会, 成立行政复议局. */
const OWN_BODY =
  /(?:[镇乡]|街道)(?:政府|办事处)?行政复议(?:应诉)?(?:委员会|办公室|机构|机关|局|中心)|(?:成立|设立|组建)(?:了)?行政复议(?:委员会|局|应诉局|审理委员会)/g

/** 依法作出维持决定2件、撤销决定1件, after the applications that were received. */
const DECISIONS = /(?:依法)?作出(?:维持|撤销|变更|驳回|确认违法)(?:的)?(?:复议)?决定\d{1,4}[件起]/g

// Whose work it is.

/** Whose work it is when it is not the unit's, or what a respondent does. */
const THEIRS = new RegExp(
  [
    '复议机关|上级|司法行政部门|[县区市旗省](?:人民政府|政府|司法局|复议|级|里)',
    '被申请|申请人|答复|答辩|履行|执行|收到',
    '配合|协助|支持|参与|监督|引导|告知|宣传|咨询|联络',
    '代收|代为|转送|转交|受理点|受理站|窗口|联系点',
  ].join('|'),
)
const NONE = /未|没有|无(?!法)|零|不(?:予|是)/

/** What one sentence says of hearing cases is told once: so many characters lie between two findings. */
const SAME_SENTENCE = 40

/** Whether the sentence up to here has another subject: 县司法局优化流程，提高…. */
function hasOtherSubject(text: string, at: number): boolean {
  return /(?:^|[,:])[^,]{0,6}?(?:[县区市旗](?:人民政府|政府|司法局)|复议机关)(?!的?(?:统一)?(?:领导|指导|支持|部署|要求|安排))|被申请/.test(
    sentenceBefore(text, at, 120),
  )
}

function isTheirs(text: string, range: Range): boolean {
  return THEIRS.test(clauseAround(text, range)) || hasOtherSubject(text, range.start)
}

/** Where a body tells in such words of hearing cases, as the unit's own work and as done. */
export function heard(text: string, pattern: RegExp): Range[] {
  return [...matchesOf(text, pattern)]
    .map(rangeOf)
    .filter((range) => !isTheirs(text, range) && !NONE.test(clauseAround(text, range)))
}

/** What else tells of hearing cases, in sentences of which nothing has been found. */
export function furtherWork(draft: Draft, text: string, hits: readonly Hit<OutOfRole>[]): Range[] {
  const works = organWork(text).map((range) => ({ range: inDraft(draft, range) }))
  const told = hits.map(({ range }) => range)
  return untouched(works, told, SAME_SENTENCE)
    .map(({ range }) => range)
    .filter(({ start }) => !rangeAt(draft.citations, start))
}

/** A town, or whoever else only answers in cases of reconsideration, that speaks as the organ. */
export function reconsiderationHits(draft: Draft, role: Role): Hit<OutOfRole>[] {
  const text = bodyOf(draft)
  const hits: Hit<OutOfRole>[] = []
  const tell = (reason: OutOfRole, found: Range) => {
    const range = inDraft(draft, found)
    if (!rangeAt(draft.citations, range.start)) hits.push(hit(reason, range, role))
  }
  for (const match of matchesOf(text, QUALITY)) {
    const range = rangeOf(match)
    if (isTheirs(text, range)) continue
    // 行政复议应诉案件办理质量 may be the respondent's own; 办案 and 审理 are not.
    const clear = /办案|审理|裁决|公信力|权威|决定/.test(match[0]) || !/应诉/.test(clauseAround(text, range))
    tell(clear ? 'decides-reconsideration' : 'reconsideration-as-organ', range)
  }
  for (const range of [...matchesOf(text, REFORM)].map(rangeOf))
    if (!isTheirs(text, range) && !/应诉/.test(clauseAround(text, range))) tell('reconsideration-as-organ', range)
  for (const range of heard(text, DECIDES)) {
    const after = text.slice(range.end, range.end + 8)
    if (/^(?:数|数量)?[:为共]?0[件起宗]/.test(after)) continue
    const uncounted = !/^(?:[共计]|合计)?[1-9一二三四五六七八九十]/.test(after)
    const unsure = uncounted && text.startsWith('受理', range.start)
    tell(unsure ? 'reconsideration-as-organ' : 'decides-reconsideration', range)
  }
  for (const range of [...matchesOf(text, DECISIONS)].map(rangeOf)) {
    const before = sentenceBefore(text, range.start, 120)
    if (!before.includes('复议') || hasOtherSubject(text, range.start)) continue
    if (!/被申请人|答复|县|区|市|复议机关/.test(before.slice(-60))) tell('decides-reconsideration', range)
  }
  for (const match of matchesOf(text, AS_ORGAN)) tell('decides-reconsideration', rangeOf(match))
  for (const range of heard(text, OUTCOMES)) tell('reconsideration-as-organ', range)
  for (const range of [...matchesOf(text, TAKEN_ON)].map(rangeOf))
    if (!NOT_OURS.test(sentenceBefore(text, range.start, 120))) tell('reconsideration-as-organ', range)
  for (const { start, end } of [...matchesOf(text, OWN_BODY)].map(rangeOf))
    if (startsWord(text, start) && !THEIRS.test(clauseAround(text, { start, end: start })))
      tell('decides-reconsideration', { start, end })
  for (const range of furtherWork(draft, text, hits)) hits.push(hit('reconsideration-as-organ', range, role))
  return hits
}

const TOWNS_DECIDE =
  /(乡镇|镇街|街镇|街道|乡镇\(街道\))(?:人民政府|政府|办事处)?(?:要(?!求)|应当?|须|必须|依法|共|负责|直接|认真|公正|及时|积极|严格|规范|高效){0,4}(?:审理|受理|审结|办结|裁决|(?:审查)?办理(?![^,。;]{0,10}(?:答复|应诉|转送|移送|登记)))的?[^,。;:\n]{0,6}行政复议(?:案件|申请|决定)/g

/** 各乡镇政府审理的行政复议案件, in the draft of a county or what is above it. */
export function townsDecide(draft: Draft, unit: Unit): Hit<OutOfRole>[] {
  const text = bodyOf(draft)
  return [...matchesOf(text, TOWNS_DECIDE)].flatMap((match): Hit<OutOfRole>[] => {
    const found = rangeOf(match)
    const range = inDraft(draft, found)
    const clause = clauseAround(text, found)
    if (/不服|涉|针对|被|代|协助|配合|以[一-鿿]{0,6}为|复议机关|设立|点|窗口|20(?:1\d|2[0-3])年/.test(clause)) return []
    if (/[对向由县区市]各?$/.test(text.slice(Math.max(0, found.start - 2), found.start))) return []
    if (rangeAt(draft.citations, range.start)) return []
    return [hit('decides-reconsideration', range, { evidence: unit.evidence, kind: match[1] as string })]
  })
}
