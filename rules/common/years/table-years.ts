import type { Draft, Paragraph } from '../../../lib/audit'
import { cellsOf } from '../figures/tables'
import type { OddYear } from './odd-year'

/**
 * 指标 2022年 2023年 in the report for 2024: the years that head the columns of a table end with the one reported on. So does
 * the line in brackets above it: （2023年度）.
 */
export function oddColumns(draft: Draft, year: number): OddYear[] {
  const { paragraphs } = draft
  const odd: OddYear[] = []
  for (let i = 1; i < paragraphs.length; i++) {
    const first = paragraphs[i] as Paragraph
    const above = paragraphs[i - 1] as Paragraph
    if (first.role !== 'table' || above.role === 'table') continue
    // A heading of columns without a number is not always told from text.
    const heads = [above, first].flatMap((row) => yearsHeading(draft, row))
    const last = heads.reduce((latest, head) => (latest && latest.year >= head.year ? latest : head), heads[0])
    if (last && isShortlyBefore(last.year, year) && heads.length <= MOST_YEARS)
      odd.push({ reason: 'statistics', mention: last })
    if (last) continue
    const rows = yearsOfRows(draft, i)
    const latest = rows.at(-1)
    if (latest && rows.length >= 2 && rows.length <= MOST_YEARS_BELOW && isShortlyBefore(latest.year, year))
      odd.push({ reason: 'statistics-maybe', mention: latest })
    const beyond = paragraphs[i - 2]
    const note = beyond && cellsOf(draft, above).length > 1 ? beyond : above
    const said = note.end - note.start < 20 ? IN_BRACKETS.exec(draft.folded.slice(note.start, note.end)) : null
    if (said && isShortlyBefore(Number(said[1]), year)) {
      const start = note.start + 1
      odd.push({ reason: 'statistics', mention: { start, end: start + 4, year: Number(said[1]) } })
    }
  }
  // Tables of more years side by side are told apart by them.
  return odd.length <= MOST_TABLES ? odd : []
}

const MOST_YEARS = 2
const MOST_TABLES = 2
const IN_BRACKETS = /^\((20\d\d)年(?:度|1月?-12月|全年)?\)$/

const MOST_YEARS_BELOW = 3

/** 2022年 42 40 above 2023年 56 54: each row a year, rising, and nothing below them but a change. */
function yearsOfRows(draft: Draft, first: number): OddYear['mention'][] {
  const years: OddYear['mention'][] = []
  for (let i = first; i <= first + MOST_YEARS_BELOW + 2; i++) {
    const row = draft.paragraphs[i]
    if (row?.role !== 'table') break
    const said = /^[|]?(20\d\d)年(?:度)?/.exec(draft.folded.slice(row.start, row.start + 8))
    const start = row.start + (said?.[0].indexOf('20') ?? 0)
    const told = said ? { start, end: start + 4, year: Number(said[1]) } : null
    const before = years.at(-1)
    if (told && (!before || told.year === before.year + 1)) years.push(told)
    else if (told || OF_NOW.test(draft.folded.slice(row.start, row.end))) return []
    else if (before) break
  }
  return years
}

function isShortlyBefore(said: number, year: number): boolean {
  return said < year && said >= year - 2
}

function yearsHeading(draft: Draft, row: Paragraph): OddYear['mention'][] {
  if (row.end - row.start > LONGEST_ROW || !draft.folded.slice(row.start, row.end).includes('20')) return []
  const cells = cellsOf(draft, row)
  if (cells.length < 2 || cells.slice(1).some(({ number }) => number)) return []
  if (cells.some(({ text }) => OF_NOW.test(text))) return []
  return cells.flatMap(({ text, start }, at): OddYear['mention'][] => {
    const match = at > 0 ? HEADS.exec(text) : null
    return match ? [{ start, end: start + 4, year: Number(match[1]) }] : []
  })
}

const LONGEST_ROW = 80
const OF_NOW = /今年|本年|本期|同期|上年|时限|完成时间|计划|目标/
const HEADS =
  /^(20\d\d)年?(?:度|全年)?(?:的)?(?:数[量据值]?|完成[数量值]?|实际|实际?完成数?|[件起宗次人]数|\([^()]{1,4}\))?$/
