import type { Draft, Section } from '../../../lib/audit'

/**
 * Sections that are rows of a table or entries of a list of contents and only look like headings: a table whose cells
 * lost what parted them (一、本年新收 / （一）予以公开 / 1.属于国家秘密) gives dozens without a word of text between. Indexes
 * of `draft.sections`.
 */
export function rowSections(draft: Draft): ReadonlySet<number> {
  const rows = new Set<number>()
  const { sections } = draft
  const counted = sections.flatMap((section, i) => (endsInNumbers(draft, section) ? [i] : []))
  if (counted.length >= FEWEST_ROWS) for (const index of counted) rows.add(index)
  let first = 0
  for (let i = 0; i <= sections.length; i++) {
    const section = sections[i]
    if (section && (rows.has(i) || isBareLine(draft, section))) continue
    // The heading that a table stands below has the table's rows for its next lines: 三、…情况 / 一、本年新收….
    const [top, next] = [sections[first], sections[first + 1]]
    if (i - first > 1 && top && next && top.style === next.style && next.number === 1) first++
    const run = sections.slice(first, i)
    if (run.length >= FEWEST_ENTRIES && isNested(run)) for (let row = first; row < i; row++) rows.add(row)
    first = i + 1
  }
  return rows
}

const FEWEST_ROWS = 3
const FEWEST_ENTRIES = 8

/** 予以公开0000000 or 总计 3 0 0. */
function endsInNumbers(draft: Draft, { startsLine, title }: Section): boolean {
  if (!startsLine) return false
  return /[^\d年第至—-](?:\d{4,}|\d{1,6}(?: \d{1,6}){1,12})$/.test(
    draft.folded.slice(Math.max(title.start, title.end - 60), title.end),
  )
}

function isBareLine(draft: Draft, { startsLine, fillsLine, title, own }: Section): boolean {
  if (!startsLine || !fillsLine || title.end - title.start > 40) return false
  if (/[。;]/.test(draft.folded[title.end] ?? '')) return false
  return /^[\s\d]*$/.test(draft.folded.slice(title.end, Math.min(own.end, title.end + 80)))
}

/** A bare list of one level is a list; tables and contents go down and come up again. */
function isNested(run: readonly Section[]): boolean {
  const restarts = run.filter(({ number }) => number === 1).length
  return new Set(run.map(({ style }) => style)).size >= 2 && restarts >= 3
}
