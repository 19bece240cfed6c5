import { type Draft, matchesOf, type Range, type YearMention } from '../../lib/audit'

/** 行动方案（2024—2026年）: the years that a plan over several years says it is for, told in its head. */
function spanOf({ folded, body }: Draft): [first: number, last: number] | null {
  const head = folded.slice(0, body.start + LONGEST_HEAD)
  const [, first, last] = OWN_SPAN.exec(head) ?? []
  if (first === undefined || last === undefined) return null
  return Number(last) > Number(first) && Number(last) - Number(first) < MOST_YEARS
    ? [Number(first), Number(last)]
    : null
}

const LONGEST_HEAD = 200
const MOST_YEARS = 6
const OWN_SPAN = /(?:行动|方案|规划|计划|要点)[^。;\n]{0,8}\n?\((20\d\d)年?[-~至到]{1,2}(20\d\d)年?\)/

/** （三）巩固提升阶段（2026年1月至2027年12月） in a plan for 2024 to 2026. */
export function stagesBeyond(draft: Draft): { range: Range; year: number }[] {
  const span = draft.folded.includes('年行动') || draft.folded.includes('阶段') ? spanOf(draft) : null
  if (!span) return []
  const found: { range: Range; year: number }[] = []
  const text = draft.folded.slice(draft.body.start, draft.body.end)
  for (const match of matchesOf(text, STAGE_MONTHS)) {
    const line = text.slice(Math.max(0, match.index - LONGEST_STAGE), match.index)
    if (!HEADS_STAGE.test(line.slice(line.lastIndexOf('\n') + 1))) continue
    const years = [match[1], match[2]].filter((year) => year !== undefined).map(Number)
    const wrong = years.find((year) => year < span[0] || year > span[1])
    if (wrong === undefined) continue
    const start = draft.body.start + match.index + match[0].lastIndexOf(String(wrong))
    found.push({ range: { start, end: start + 5 }, year: wrong })
  }
  return found
}

const STAGE_MONTHS =
  /\((20\d\d)年\d{1,2}月(?:\d{1,2}日|[底初末]|[上中下]旬)?[-~至到]{1,2}(?:(20\d\d)年)?(?:\d{1,2}月|年?[底末])/g
const LONGEST_STAGE = 32
const HEADS_STAGE =
  /^ {0,4}(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十\d]{1,2}[、.]|第[一二三四五]阶段)?[:,]?[一-鿿“”]{2,16}$/

/**
 * （三）考核验收（2022年11月至12月） in the plan for 2023: a stage whose months are last year's, with none behind it that is this year's, since a
 * course may begin in the year before.
 */
export function stageOfPast({ folded, years }: Draft, { start }: YearMention, planYear: number): boolean {
  if (folded[start - 1] !== '(') return false
  const line = folded.slice(Math.max(0, start - 1 - LONGEST_STAGE), start - 1)
  if (!HEADS_STAGE.test(line.slice(line.lastIndexOf('\n') + 1))) return false
  const stages = years.filter(
    (other) =>
      other.year === planYear &&
      folded[other.start - 1] === '(' &&
      /^年\d{1,2}月/.test(folded.slice(other.end, other.end + 4)),
  )
  return stages.length > 0 && stages.some((other) => other.start < start)
}

/**
 * 第三阶段（2024年5月）：总结 behind 第二阶段（2024年11月至2025年4月）: a stage that is over before the one above it begins. Stages are told in their order; both give
 * their year.
 */
export function stagesBefore({ folded, body }: Draft): { range: Range; year: number; above: Range }[] {
  const text = folded.slice(body.start, body.end)
  if (!text.includes('阶段')) return []
  const found: { range: Range; year: number; above: Range }[] = []
  let above: { from: number; number: number; range: Range } | null = null
  for (const match of matchesOf(text, STAGE_TIME)) {
    const [whole, year = '', month = '', endYear = year, endMonth = month] = match
    const before = text.slice(Math.max(0, match.index - LONGEST_STAGE), match.index)
    const line = before.slice(before.lastIndexOf('\n') + 1)
    const number = NUMBERS.indexOf(STAGE_NUMBER.exec(line)?.slice(1).find(Boolean) ?? '-') + 1
    if (!HEADS_STAGE.test(line) || number === 0) continue
    const range = { start: body.start + match.index + 1, end: body.start + match.index + whole.length }
    const from = 12 * Number(year) + Number(month)
    const to = 12 * Number(endYear) + Number(endMonth)
    // Years that run on from the first stage; a list that begins again has another course.
    if (above && number === above.number + 1 && to < above.from && to >= from)
      found.push({ range: { start: range.start, end: range.start + 5 }, year: Number(year), above: above.range })
    else above = { from, number, range }
  }
  return found
}

const STAGE_TIME =
  /\((20\d\d)年(1[0-2]|[1-9])月(?:\d{1,2}日|份|[底初末]|[上中下]旬)?(?:起)?(?:[-~—至到]{1,2}(?:(20\d\d)年)?(1[0-2]|[1-9])月(?:\d{1,2}日|份|[底初末]|[上中下]旬)?)?\)/g
const NUMBERS = '一二三四五六'
const STAGE_NUMBER = /^ {0,4}(?:\(([一二三四五六])\)|([一二三四五六])、|第([一二三四五六])阶段)/
