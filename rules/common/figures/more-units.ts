import { type Draft, type FigureMention, matchesOf, often } from '../../../lib/audit'
import { type FigureReading, figuresIn, readWith, type Statement } from './statements'

/**
 * The reading with numbers in units that are rarer, for arithmetic only: 接听2860通, 得分92.5分, 20分钟. Sentences without them are the same as in
 * the common reading.
 */
export function allFiguresIn(draft: Draft, reportYear: number | null): FigureReading {
  const reading = figuresIn(draft, reportYear)
  const known = readings.get(draft)
  if (known && known.year === reportYear) return known.reading
  const more = moreIn(draft)
  const all = more.length === 0 ? reading : { ...reading, statements: merged(draft, reportYear, reading, more) }
  readings.set(draft, { year: reportYear, reading: all })
  return all
}

const readings = new WeakMap<Draft, { year: number | null; reading: FigureReading }>()

function moreIn({ folded, figures }: Draft): FigureMention[] {
  const found: FigureMention[] = []
  let next = 0
  for (const match of matchesOf(folded, MORE)) {
    const [whole, number = '', scale, more, unit = ''] = match
    const { index } = match
    // A pattern that begins with what may be missing is asked at each sign of the draft.
    const about = ABOUT.exec(folded.slice(Math.max(0, index - LONGEST_ABOUT), index))?.[0] ?? ''
    const start = index - about.length
    const end = index + whole.length
    while (next < figures.length && (figures[next] as FigureMention).end <= start) next++
    // 15人次 has a unit already.
    if (next < figures.length && (figures[next] as FigureMention).start < end) continue
    const value = Number(number.replaceAll(',', '')) * (scale === '万' ? 1e4 : 1)
    const approximate = about !== '' || more !== undefined
    found.push({ start, end, value: Math.round(value * 1e6) / 1e6, to: null, unit, approximate })
  }
  return found
}

const ABOUT = often(/(?:约|近|逾|超过|将近|不足|大约)$/)
const LONGEST_ABOUT = 2
const MORE = often(
  /(?<![\d.:])(\d{1,3}(?:,\d{3}){1,3}|\d{1,8}(?:\.\d{1,4})?)(万)?(余|多)?(位(?![于列次置数居])|通(?![过报知道信])|间(?![接隔])|分钟|秒|立方米|千米|千克|趟|口|眼|门|页|分(?=[,。;、)的提上下增降较比]|$))/gm,
)

function merged(
  draft: Draft,
  reportYear: number | null,
  { statements: known }: FigureReading,
  more: readonly FigureMention[],
): Statement[] {
  const figures = [...draft.figures, ...more].sort((a, b) => a.start - b.start)
  const byStart = new Map(known.map((statement) => [statement.start, statement]))
  return readWith(draft, figures, reportYear).statements.map((statement) => {
    const own = byStart.get(statement.start)
    return own && own.items.length === statement.items.length && own.goesOn === statement.goesOn ? own : statement
  })
}
