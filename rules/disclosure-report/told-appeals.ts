import { type Draft, matchesOf, type Range } from '../../lib/audit'
import type { AppealGroup } from './appeals'
import { sumOf } from './tables'

/** A number of reviews or lawsuits told in a sentence that is not the table's. */
export interface ToldAppeal {
  kind: AppealGroup['kind']
  /** What of them: all, or those with one result. */
  result: '总计' | '维持' | '纠正'
  said: Range & { value: number }
  table: number
  related: Range[]
}

/**
 * Sentences anywhere in the report that give reviews or lawsuits, all of them or those upheld or put right, another number than the table of
 * appeals. Sentences of another year, of parts and of plans are left. Near-linear.
 */
export function toldAppeals(draft: Draft, appeals: readonly AppealGroup[], year: number | null): ToldAppeal[] {
  if (appeals.length === 0) return []
  const cells = appeals.flatMap((group) => [...group.cells, group.total])
  const found: ToldAppeal[] = []
  for (const paragraph of draft.paragraphs) {
    if (paragraph.role !== 'body' || paragraph.end - paragraph.start > LONGEST_PARAGRAPH) continue
    if (cells.some(({ start }) => paragraph.start <= start && start < paragraph.end)) continue
    const text = draft.folded.slice(paragraph.start, paragraph.end)
    if (!/复议|诉讼|起诉/.test(text)) continue
    for (const sentence of matchesOf(text, SENTENCE)) {
      // What stands behind 其中 is some of what is told before.
      const [whole = '', ...parts] = sentence[0].split('其中')
      const at = paragraph.start + sentence.index
      if (yearsIn(whole).some((told) => told !== year)) continue
      for (const clause of matchesOf(whole, CLAUSE)) {
        // 上年 before it holds for it, 上年 behind it does not.
        if (OF_OTHERS.test(whole.slice(0, clause.index + clause[0].length))) break
        found.push(...toldIn(clause[0], at + clause.index, appeals))
      }
      found.push(...lawsuitsIn(parts.join('其中'), at + sentence[0].length, appeals))
    }
  }
  return found
}

function toldIn(clause: string, at: number, appeals: readonly AppealGroup[]): ToldAppeal[] {
  const isReview = clause.includes('复议')
  const isLawsuit = /诉讼|起诉|败诉/.test(clause)
  return CLAIMS.flatMap(([kind, result, pattern]) => {
    const groups = appeals.filter((group) => group.kind === kind)
    if (groups.length === 0 || (result !== '总计' && (isReview === isLawsuit || isReview !== (kind === 'review'))))
      return []
    const match = pattern.exec(clause)
    const digits = match?.[1] ?? match?.[2]
    if (!match || digits === undefined) return []
    // Which of two lawsuits' tables is meant.
    if (kind === 'litigation' && /直接起诉|复议后/.test(clause)) return []
    const value = /\d/.test(digits) ? Number(digits) : 0
    const place = RESULTS.indexOf(result)
    const own = groups.map((group) => (result === '总计' ? group.total : group.cells[place]))
    if (own.includes(undefined)) return []
    const related = own.flatMap((cell) => cell ?? [])
    const table = sumOf(related)
    // The table's own total may be wrong, and is told as that.
    const isRight = value === table || (result === '总计' && value === sumOf(groups.flatMap((group) => group.cells)))
    if (isRight) return []
    const start = at + match.index + match[0].lastIndexOf(digits)
    const end = start + digits.length + (/\d/.test(digits) ? 1 : 0)
    return [{ kind, result, said: { start, end, value }, table, related }]
  })
}

/** 其中经复议后起诉2件: which of the two tables of lawsuits is meant is told. `end` is where the words end in the draft. */
function lawsuitsIn(words: string, end: number, appeals: readonly AppealGroup[]): ToldAppeal[] {
  const groups = appeals.filter(({ kind }) => kind === 'litigation')
  const [direct, after] = groups
  if (groups.length !== 2 || !direct || !after) return []
  return [
    [DIRECT, direct],
    [AFTER_REVIEW, after],
  ].flatMap(([pattern, group]) => {
    const match = (pattern as RegExp).exec(words)
    const { total, cells } = group as AppealGroup
    const value = Number(match?.[1])
    if (!match || value === total.value || value === sumOf(cells)) return []
    const start = end - words.length + match.index + match[0].length - (match[1] as string).length - 1
    const said = { start, end: start + (match[1] as string).length + 1, value }
    return [{ kind: 'litigation' as const, result: '总计' as const, said, table: total.value, related: [total] }]
  })
}

const DIRECT = /直接起诉的?(?:案件)?(\d{1,5})[件起宗]/
const AFTER_REVIEW = /复议后(?:起诉|提起诉讼)的?(?:案件)?(\d{1,5})[件起宗]/

function yearsIn(sentence: string): number[] {
  return [...matchesOf(sentence, /((?:19|20)\d\d)年/g)].map((match) => Number(match[1]))
}

const LONGEST_PARAGRAPH = 2000
const SENTENCE = /[^。;\n]+/g
const CLAUSE = /[^,:]+/g
/** Another year, some of them, a plan, or another unit's. */
const OF_OTHERS =
  /上年|去年|往年|近[两三五几]年|以来|季度|上半年|下半年|力争|确保|将|计划|拟|各[县区市镇乡街]|全[省市县区]各|部门|受理|审理|作为复议机关|未经|较|例如|比如|案例/

/** As the format orders the cells before the total. */
const RESULTS = ['维持', '纠正'] as const as readonly ToldAppeal['result'][]

/** 没有因政府信息公开引起的行政复议和行政诉讼, 行政诉讼零发生: without a verb, where nothing follows that says of which of them. */
const WHY = '(?:因|与|有关|涉及|的|政府|信息公开|工作|引发|引起|而|导致|产生)'
const WHOLE = '(?:案件|申请)?(?=$|的?(?:情况|情形|发生)|[、和或及与)])'
const BOTH = '(?:行政)?复议(?:案件|申请)?[、和或及与]'
const NONE = '未(?:发生|出现|产生|引发|收到|涉及)|没有(?:发生|出现|产生|引发|收到)|零'
/** Only what names the matter as this report's is told: reviews of its own kind are all that stand in it. */
const CLAIMS: readonly [AppealGroup['kind'], ToldAppeal['result'], RegExp][] = [
  [
    'review',
    '总计',
    /行政复议(?:案件|申请)?(?:数量|总数)?(?:[共总合]计|共有?|[仅只]?有|[为是])?(\d{1,5})[件起宗]|(\d{1,5})[件起宗](?:政府信息公开)?(?:类)?的?(?:行政)?复议案件(?![^,。;]{0,4}(?:纠正|纠错|维持|撤销|终止|驳回))/,
  ],
  [
    'litigation',
    '总计',
    /行政诉讼(?:案件)?(?:数量|总数)?(?:[共总合]计|共有?|[仅只]?有|[为是])?(\d{1,5})[件起宗]|(\d{1,5})[件起宗](?:政府信息公开)?(?:类)?的?行政诉讼案件/,
  ],
  [
    'review',
    '纠正',
    /(?:结果|被|予以)?纠正的?(\d{1,5})[件起宗]|(\d{1,5})[件起宗](?:[^,。;\d]{0,6})?(?:被|予以|结果为?)(?:复议机关)?(?:纠正|纠错|撤销)/,
  ],
  [
    'review',
    '维持',
    /(?:结果|被|予以)?维持的?(\d{1,5})[件起宗]|(\d{1,5})[件起宗](?:[^,。;\d]{0,6})?(?:被|予以|结果为?)(?:复议机关)?维持/,
  ],
  ['litigation', '纠正', /败诉(\d{1,5})[件起宗]|(\d{1,5})[件起宗](?:[^,。;\d]{0,6})?败诉/],
  ['litigation', '总计', new RegExp(`(${NONE})${WHY}*(?:行政)?诉讼`)],
  ['review', '总计', new RegExp(`(${NONE})${WHY}*行政复议`)],
  ['review', '总计', new RegExp(`(未|没有|无)${WHY}{1,8}(?:被?(?:申请|提起))?行政复议${WHOLE}`)],
  ['litigation', '总计', new RegExp(`(未|没有|无)${WHY}{1,8}(?:被?提起)?(?:${BOTH})?行政诉讼${WHOLE}`)],
  ['litigation', '总计', new RegExp(`(?:${NONE})${WHY}{0,8}(${BOTH})行政诉讼${WHOLE}`)],
  [
    'review',
    '总计',
    /行政复议(?:案件|申请)?(?:[、和及与](?:行政)?诉讼(?:案件)?)?[均都]?(为零|零发生|未发生|没有发生|为无)/,
  ],
  ['litigation', '总计', /行政诉讼(?:案件)?[均都]?(为零|零发生|未发生|没有发生|为无)/],
]
