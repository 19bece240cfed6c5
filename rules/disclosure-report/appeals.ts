import { type Draft, matchesOf } from '../../lib/audit'
import { type Cell, celledOf, lineOf } from './cells'
import type { Parts } from './parts'

/** 结果维持、结果纠正、其他结果、尚未审结 and their 总计, once for 复议 and once or twice for 诉讼. */
export interface AppealGroup {
  kind: 'review' | 'litigation'
  cells: Cell[]
  total: Cell
}

/** Reads the results of 复议 and 诉讼: five numbers in the format's order below their names, or each beside its name. */
export function appealsOf(draft: Draft, parts: Parts): AppealGroup[] {
  if (!parts.appeals) return []
  const tabled = tabledAppeals(
    draft,
    parts.appeals.text.start,
    Math.min(parts.appeals.text.end, parts.appeals.text.start + LONGEST_TABLE),
  )
  const known = new Set(tabled.map(({ kind }) => kind))
  const named = namedAppeals(draft.folded.slice(0, parts.appeals.text.end), parts.appeals.text.start)
  return [...tabled, ...named.filter(({ kind }) => !known.has(kind))].sort((a, b) => a.total.start - b.total.start)
}

const LONGEST_TABLE = 8000
const ANCHOR = /行政复议(?!后)|行政诉讼|直接起诉|复议后(?:起诉|提起)/g
const NAME = '维持|纠正|其他|未审结|总计|合计|共计|共'
const PAIR = new RegExp(`(${NAME})(?:结果|案件)?[数量:为是有\\n]{0,3}(\\d{1,6}|[-/](?![\\d-]))(?![\\d年月日])`, 'g')
const TOTAL = /[总合共]/
/** 行政复议2件: before the names of its results. */
const TOTAL_BEFORE =
  /(?:复议|诉讼|起诉)[)]?(?:案件)?(?:总计|合计|共计?)?[:为]?(\d{1,6})[件起]?[:,(\n](?:其中)?[:,]?(?:结果)?$/

/** 行政复议:结果维持3,结果纠正1,其他结果2,尚未审结0,总计6, in any order; groups that leave one out are none. */
function namedAppeals(folded: string, from: number): AppealGroup[] {
  const groups: AppealGroup[] = []
  let open = new Map<string, Cell>()
  let end = from
  for (const match of matchesOf(folded.slice(from), PAIR)) {
    const name = TOTAL.test(match[1] as string) ? '总计' : (match[1] as string)
    const number = match[2] as string
    const start = from + match.index
    const at = start + match[0].length - number.length
    const between = folded.slice(end, start).replace(/结果|尚|其中/g, '')
    if (open.has(name) || !/^[件宗起,、;|:)(\n]{0,4}$/.test(between)) open = new Map()
    if (open.size === 0) {
      const before = TOTAL_BEFORE.exec(folded.slice(Math.max(from, start - 40), start))
      if (before && name !== '总计') {
        const place = folded.lastIndexOf(before[1] as string, start)
        open.set('总计', { start: place, end: place + (before[1] as string).length, value: Number(before[1]) })
      }
    }
    end = at + number.length
    open.set(name, { start: at, end, value: /\d/.test(number) ? Number(number) : 0 })
    const total = open.get('总计')
    if (open.size < 5 || !total) continue
    const cells = [...open].flatMap(([key, cell]) => (key === '总计' ? [] : [cell]))
    const told = anchorsIn(folded.slice(from, start)).at(-1)
    groups.push({ kind: told ?? 'review', cells, total })
    open = new Map()
  }
  return groups
}

function anchorsIn(text: string): AppealGroup['kind'][] {
  return [...matchesOf(text, ANCHOR)].map(([words]) => (words === '行政复议' ? 'review' : 'litigation'))
}

const ORDER = /维持[^\d。]{0,14}纠正[^\d。]{0,14}其他[^\d。]{0,14}未审结[^\d。]{0,14}(?:总计|合计|[小共]计)/

/** Stands behind the last line. */
const END = '。'

/** Lines of five numbers, or of ten or fifteen side by side, or that many lines of one number. */
function tabledAppeals(draft: Draft, start: number, end: number): AppealGroup[] {
  if (!ORDER.test(draft.folded.slice(start, end))) return []
  const celled = celledOf(draft, { start, end })
  const groups: AppealGroup[] = []
  let run: Cell[] = []
  /** What the lines since the last numbers name, line by line. */
  let told: AppealGroup['kind'][][] = []
  let at = 0
  for (const text of [...celled.text.split('\n'), END]) {
    const from = at
    at += text.length + 1
    if (text.trim() === '') continue
    const line = text === END ? null : lineOf(celled, from, from + text.length)
    const [first] = line?.cells ?? []
    const before = first ? text.slice(0, celled.placeOf(first.start) - from) : text
    const isLone = line?.cells.length === 1 && !/[^\s|]/.test(before)
    if (!isLone && run.length > 0) take(run)
    const kinds = anchorsIn(before.replace(/[\t |]/g, ''))
    if (kinds.length > 0) told.push(kinds)
    if (line && isLone) run.push(...line.cells)
    else if (line) take(line.cells)
  }
  return groups

  function take(cells: readonly Cell[]): void {
    const all = told.flat()
    const nearest = told.at(-1) ?? []
    run = []
    told = []
    const isWhole = all[0] === 'review' && all.includes('litigation')
    const isOfCourt = nearest[0] === 'litigation' && cells.length === 10
    const kinds: (AppealGroup['kind'] | undefined)[] =
      cells.length === 5
        ? new Set(nearest).size === 1
          ? nearest
          : []
        : isWhole && !isOfCourt
          ? ['review', 'litigation', 'litigation']
          : all.includes('review')
            ? []
            : ['litigation', 'litigation']
    if (cells.length % 5 !== 0 || cells.length > 5 * kinds.length) return
    for (let i = 0; i < cells.length; i += 5) {
      const kind = kinds[i / 5]
      if (kind) groups.push({ kind, cells: cells.slice(i, i + 4), total: cells[i + 4] as Cell })
    }
  }
}
