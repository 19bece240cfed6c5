import { type Draft, matchesOf, often, type Range } from '../../../lib/audit'
import type { TwoTerms } from './deadlines'
import { cellsOf } from './tables'

/**
 * 5月底前完成权责清单调整并向社会公布 in a plan and its table's row 权责清单调整公布　行政审批局　9月底前: the row says the task in few words, of which the sentence has nearly all.
 * A task that the text has due on several days has steps, and any of them is right.
 */
export function dueInRows(draft: Draft): TwoTerms[] {
  const rows = rowsOf(draft)
  if (rows.length === 0) return []
  const { folded, body } = draft
  let next = 0
  const told = [...matchesOf(folded.slice(body.start, body.end), DUE)].flatMap((match) => {
    const start = body.start + match.index
    while (next < rows.length && (rows[next] as DueRow).line.end <= start) next++
    if ((rows[next]?.line.start ?? Number.POSITIVE_INFINITY) <= start) return []
    return [
      { start, end: start + match[0].length, printed: match[0], words: clauseAbout(folded, start, match[0].length) },
    ]
  })
  return rows.slice(0, MOST_ROWS).flatMap((row): TwoTerms[] => {
    const about = told.filter(({ words }) => tells(words, row.task)).slice(0, MOST_TOLD)
    const [first] = about
    if (!first || about.some(({ printed }) => areOne(printed, row.printed)) || STEP.test(first.words)) return []
    const [a, b] = first.start < row.start ? [first, row] : [row, first]
    return [{ first: a, second: b, of: row.task, value: b.printed, other: a.printed }]
  })
}

const MOST_ROWS = 60
const MOST_TOLD = 8
const DUE = often(/(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|底|末)?(?:之)?前/g)
const ROW_DUE = /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|底|末)?(?:之?前)?(?:完成)?$/
const STEP = /第[一二三四五六\d]|[一二三四五六两]轮|批|基本|初步|%|每|其余|剩余/

interface DueRow extends Range {
  task: string
  printed: string
  line: Range
}

/** Lines of three cells and more, of which the last is a day. */
function rowsOf(draft: Draft): DueRow[] {
  const rows: DueRow[] = []
  for (const paragraph of draft.paragraphs) {
    const { role, start, end } = paragraph
    if (role === 'chrome' || end - start > LONGEST_ROW || end - start < LEAST_ROW) continue
    if (!/月[^。;]{0,8}$/.test(draft.folded.slice(start, end))) continue
    const cells = cellsOf(draft, paragraph)
    const due = cells.at(-1)
    const task = TASK.exec(cells[/^\d/.test(cells[0]?.text ?? '') ? 1 : 0]?.text ?? '')?.[0]
    if (cells.length < 3 || !due || task === undefined || !ROW_DUE.test(due.text) || due.start < start) continue
    rows.push({
      task,
      printed: due.text,
      start: due.start,
      end: due.start + due.text.length,
      line: { start, end },
    })
  }
  return rows
}

/** 1　权责清单调整公布: behind the row's number. */
const TASK = /^[一-鿿、]{5,30}/
const LONGEST_ROW = 80
const LEAST_ROW = 8

/** The clause, and the one before it where it says hardly anything: 组织涉企政策清理，于6月底前完成. */
function clauseAbout(folded: string, at: number, length: number): string {
  const before = folded.slice(Math.max(0, at - REACH), at)
  const own = before.slice(before.search(/[^,。;:\n]*$/))
  const behind = (/^[^,。;\n]*/.exec(folded.slice(at + length, at + length + REACH)) as RegExpExecArray)[0]
  if (own.length + behind.length >= LEAST_WORDS) return own + behind
  return before.slice(before.search(/[^。;\n]*$/)) + behind
}

const REACH = 40
const LEAST_WORDS = 7

/** Nearly all of the task's pairs of characters. */
function tells(words: string, task: string): boolean {
  let there = 0
  for (let i = 0; i + 2 <= task.length; i++) if (words.includes(task.slice(i, i + 2))) there++
  return there >= LEAST_PAIRS && there >= LEAST_SHARE * (task.length - 1)
}

const LEAST_PAIRS = 4
const LEAST_SHARE = 0.8

/** 5月底前 and 5月前, with a year or without. */
function areOne(a: string, b: string): boolean {
  const [first, second] = [a, b].map((day) => day.replace(/^\d{4}年|之|前|完成/g, '')) as [string, string]
  return first.startsWith(second) || second.startsWith(first)
}
