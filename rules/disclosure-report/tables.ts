import { type Draft, matchesOf, type Range } from '../../lib/audit'
import { type Cell, type Celled, celledOf, emptyAt, type Line, lineOf } from './cells'
import type { Parts } from './parts'

/** One row of the table of requests: its numbers by columns, the total last; null where the row leaves one out. */
export interface Row {
  label: Range
  cells: (Cell | null)[]
}

/** The table 收到和处理政府信息公开申请情况, as far as the draft has it as text. */
export interface RequestTable {
  /** How many numbers a full row has; 1 where only totals are given. */
  columns: number
  received: Row | null
  carriedOver: Row | null
  /** 办理结果: the rows that add up to `total`, innermost kinds where given, else the six groups. */
  results: Row[]
  /** What the groups of 办理结果 come to, where that is sure. */
  groups: { name: string; value: number; cells: Cell[] }[]
  /** Whether all six groups of 办理结果 are there, so that they must add up. */
  complete: boolean
  /** Whether every number among the rows is read. */
  plain: boolean
  total: Row | null
  nextYear: Row | null
  /** 其中自然人14件,法人4件, in a table that else gives totals alone. */
  applicants: { parts: Cell[]; total: Cell; isOfReceived: boolean }[]
  /** Rows with numbers that do not fit the table's columns: nothing is said of them. */
  unread: Range[]
}

type RowId =
  | 'received'
  | 'carriedOver'
  | 'granted'
  | 'partly'
  | 'refused'
  | 'refusedKind'
  | 'unable'
  | 'unableKind'
  | 'dismissed'
  | 'dismissedKind'
  | 'other'
  | 'otherKind'
  | 'total'
  | 'nextYear'

const NUMBER = '(?:[(]?\\d[.、)])?'
const REQUESTS = '(?:的)?(?:政府信息公开)?(?:申请)?(?:数量|总数|件数)?'

/** Labels of the format of 2021 and of its trial version of 2019, longest first where one holds another. */
const LABELS: readonly (readonly [RowId, string])[] = [
  ['received', `(?:[本当]年度?新?收(?:到)?|新收)${REQUESTS}|收到(?:政府信息公开)?申请(?=\\d)`],
  ['carriedOver', `(?:上一?年度?|去年)结转${REQUESTS}`],
  ['nextYear', '结转(?:[至到])?(?:下一?年度?|次年)(?:继续)?(?:办理)?(?:数量|件数)?'],
  ['granted', '予以公开'],
  ['partly', '部分公开(?:\\([^()]{0,40}\\))?'],
  [
    'refusedKind',
    `${NUMBER}(?:属于?国家秘密|(?:其他)?法律、?行政法规禁止公开|危及(?:三安全一稳定|国家安全、公共安全、经济安全[和、]社会稳定)|保护第三方合法权益|属于?(?:三类)?内部事务信息|属于?(?:四类)?过程性信息|属于?行政执法案卷(?:信息)?|属于?行政查询事项)`,
  ],
  [
    'unableKind',
    `${NUMBER}(?:本(?:行政)?机关不掌握(?:相关)?(?:政府)?信息|没有现成信息(?:,?需要?另行制作)?|补正后申请内容仍不明确)`,
  ],
  [
    'dismissedKind',
    `${NUMBER}(?:信访举报投诉类申请|重复申请|要求提供公开出版物|无正当理由大量反复申请|要求(?:行政机关)?确认或(?:者)?重新出具已获取信息)`,
  ],
  [
    'otherKind',
    `${NUMBER}(?:申请人(?:无正当理由)?逾期不补正[^\\d\\n]{0,30}|申请人逾期未按收费通知要求缴纳费用[^\\d\\n]{0,30})|(?<![构织位业人])3[.、]其他(?!处理)`,
  ],
  ['refused', '不予公开'],
  ['unable', '无法提供'],
  ['dismissed', '不予处理'],
  ['other', '其[他它]处理'],
  ['total', '(?:\\([五六七]\\)、?|办理结果[:为]?)?(?:总计|合计)'],
]

const LABEL = new RegExp(LABELS.map(([, source]) => `(${source})`).join('|'), 'g')

interface Mark {
  id: RowId
  label: Range
}

/** A row as it stands, before the columns are known. */
interface Given extends Line {
  id: RowId
  label: Range
  /** By the columns' names where the row gives them: 自然人15件,总计19件. */
  named: Map<string, Cell> | null
}

/** Reads the table of requests from the part about requests; null when neither received nor results are given in numbers. */
export function requestTableOf(draft: Draft, parts: Parts): RequestTable | null {
  if (!parts.requests) return null
  const { start } = parts.requests.text
  const end = Math.min(parts.requests.text.end, start + LONGEST_TABLE)
  const marks = marksIn(draft.folded, start, end)
  const [first] = marks
  if (!first) return null
  const celled = celledOf(draft, { start: first.label.start, end })
  const given: Given[] = []
  const unclear: Mark[] = []
  const inner = marks.findIndex(({ id }) => id === 'total' || id === 'nextYear')
  // Numbers that no row took: there is a row that is not known.
  let stray = false
  marks.forEach((mark, i) => {
    const next = marks[i + 1]?.label.start ?? end
    const to =
      next - (LABEL_BEFORE.exec(draft.folded.slice(Math.max(mark.label.end, next - 16), next))?.[0].length ?? 0)
    const row = givenOf(draft.folded, celled, mark, to)
    if (row) given.push(row)
    else if (CHIEF.has(mark.id) && /\d/.test(draft.folded.slice(mark.label.end, to).split('\n', 1)[0] as string))
      unclear.push(mark)
    const last = row ? Math.max(mark.label.end, ...row.cells.map((cell) => cell.end)) : mark.label.end
    if (i < inner && /\d(?![\d.、)])/.test(draft.folded.slice(last, to))) stray = true
  })
  const { columns, rows, unread } = fitted(given, draft.folded.slice(start, first.label.start))
  const one = (id: RowId) => rows.find((row) => row.id === id) ?? null
  const received = one('received')
  const total = one('total')
  if (!received && !total && unread.length + unclear.length === 0) return null
  const known = new Set(rows.map(({ id }) => id))
  const results: Row[] = []
  const groups: RequestTable['groups'] = []
  const plain = !stray && unread.length === 0 && unclear.every(({ id }) => known.has(id))
  let complete = plain
  for (const [group, name, kind, kindsInFormat] of GROUPS) {
    const whole = one(group)
    const kinds = rows.filter((row) => row.id === kind)
    const told = whole ? [whole] : kinds
    results.push(...told)
    const cells = told.flatMap((row) => row.cells.at(-1) ?? [])
    if (cells.length === told.length && (whole || (kind !== null && kinds.length === kindsInFormat)))
      groups.push({ name, value: sumOf(cells), cells: cells.filter((cell) => cell.end > cell.start) })
    if (!whole && (kind === null || kinds.length < kindsInFormat)) complete = false
  }
  const applicants = given.flatMap(({ id, named }) => {
    const whole = named?.get(TOTAL_NAME)
    const told = [...(named ?? [])].flatMap(([name, cell]) => (name === TOTAL_NAME ? [] : [cell]))
    const isOfReceived = id === 'received' || id === 'carriedOver'
    return columns === 1 && whole && told.length > 1 ? [{ parts: told, total: whole, isOfReceived }] : []
  })
  return {
    columns,
    received,
    carriedOver: one('carriedOver'),
    results,
    groups,
    complete,
    plain,
    total,
    nextYear: one('nextYear'),
    applicants,
    unread: [...unclear, ...unread].flatMap(({ id, label }) => (known.has(id) ? [] : [label])),
  }
}

const CHIEF = new Set<RowId>(['received', 'carriedOver', 'total', 'nextYear'])
const LONGEST_TABLE = 20_000

/** The number of the next row, and the name of the rows together, which a table lost from its first column. */
const LABEL_BEFORE = /(?:[一二三四]、)?(?:本年度?)?(?:办理结果)?:?(?:[(]?[一二三四五六七][)、.]{1,2})?$/

/** The six groups of 办理结果 with the kinds below them, and how many kinds the format has. */
const GROUPS: readonly (readonly [RowId, string, RowId | null, number])[] = [
  ['granted', '予以公开', null, 0],
  ['partly', '部分公开', null, 0],
  ['refused', '不予公开', 'refusedKind', 8],
  ['unable', '无法提供', 'unableKind', 3],
  ['dismissed', '不予处理', 'dismissedKind', 5],
  ['other', '其他处理', 'otherKind', 3],
]

/** The labels of rows in text order. A label told again, in a note or a sentence behind the table, is read too. */
function marksIn(folded: string, start: number, end: number): Mark[] {
  const marks: Mark[] = []
  for (const match of matchesOf(folded.slice(start, end), LABEL)) {
    const id = LABELS[match.findIndex((captured, i) => i > 0 && captured !== undefined) - 1]?.[0]
    if (!id) continue
    const label = { start: start + match.index, end: start + match.index + match[0].length }
    const before = marks.at(-1)
    // The head of the table names columns, not rows; and 总计 behind 自然人 is the row's last column.
    if (!before && id !== 'received' && id !== 'carriedOver') continue
    if (
      id === 'total' &&
      match[0].length === 2 &&
      before &&
      (NO_RESULTS.has(before.id) || isColumn(folded.slice(before.label.end, label.start)))
    )
      continue
    // (四)无法提供:本机关不掌握2,没有现成信息0,…,合计2: a group's own total behind its kinds.
    const isOfGroup =
      match[0] === '合计' &&
      before?.id.endsWith('Kind') === true &&
      !folded.slice(before.label.end, label.start).includes('\n')
    if (isOfGroup) continue
    marks.push({ id, label })
  }
  // What is told before the table's first line is no row of it.
  const top = marks.findIndex(
    ({ id, label: { start: at } }) => id === 'received' && LINE_START.test(folded.slice(Math.max(start, at - 8), at)),
  )
  return top > 0 ? marks.slice(top) : marks
}

/** 新收19件,上年结转1件,总计20件: a total of other rows. */
const NO_RESULTS = new Set<RowId>(['received', 'carriedOver', 'nextYear'])

/** Whether 总计 behind a row's label is its last column: 总计19件 right behind it, or no other 总计 since 自然人. */
function isColumn(between: string): boolean {
  return /^[:为共(]{0,2}$/.test(between) || (COLUMN.test(between) && !/总计|合计/.test(between))
}

const LINE_START = /(?:^|[\n|])[(]?[一1]?[)]?[、.]?$/

const COLUMN = /自然人|公民|个人|法人|企业|科研机构|社会公益|法律服务|组织/

/** 总计 stands before 自然人 in the table's head. */
function isTotalFirst(head: string): boolean {
  const total = head.search(/总计|合计/)
  return total >= 0 && total < head.indexOf('自然人')
}

function givenOf(folded: string, celled: Celled, { id, label }: Mark, next: number): Given | null {
  const named = namedCells(folded, label.end, next)
  if (named) return { id, label, named, cells: [...named.values()], lead: 0, trail: 0 }
  const stop = folded.slice(label.end, next).search(/[。;]/)
  const to = celled.placeOf(stop < 0 ? next : label.end + stop)
  const from = celled.placeOf(label.end - 1) + 1
  const [own = '', ...below] = celled.text.slice(from, to).split('\n')
  // (三)不予公开——保护第三方合法权益: the stroke before the kind is no nought.
  if (below.length === 0 && /^[-—]{1,4}$/.test(own)) return null
  const line = lineOf(celled, from, from + own.length) ?? proseOf(celled, from, from + own.length)
  if (line) return { id, label, named: null, ...line }
  if (/\d/.test(own)) return null
  // The numbers stand in the next line, or a cell a line.
  const cells: Cell[] = []
  let at = from + own.length + 1
  for (const text of below) {
    const numbers = lineOf(celled, at, at + text.length)
    if (numbers) cells.push(...numbers.cells)
    else if (cells.length > 0 && text.trim() !== '') break
    at += text.length + 1
  }
  return cells.length > 0 ? { id, label, named: null, cells, lead: 0, trail: 0 } : null
}

/** 34件,: a number in a sentence. */
function proseOf(celled: Celled, from: number, to: number): Line | null {
  const match = /^[:为共计是有 ]{0,4}(\d{1,9})[件宗起](?=[,、()]|$)/.exec(celled.text.slice(from, to))
  if (!match) return null
  const at = from + match[0].length - 1
  const start = at - (match[1] as string).length
  const range = { start: celled.foldedAt(start), end: celled.foldedAt(at - 1) + 1 }
  return { cells: [{ ...range, value: Number(match[1]) }], lead: 0, trail: 0 }
}

const NAMED =
  /(自然人|公民|个人|商业企业|企业|科研机构|社会公益(?:类)?组织|法律服务机构|法人(?:或者?|[和及、])?(?:其他)?(?:组织)?|其他组织|组织|单位|其他|总计|合计|共计|共)(?:申请|提出)?[:为是(\n]{0,3}(\d{1,3}(?:,\d{3})+(?!\d)|\d{1,9}|[-/](?![\d-]))(?![\d年月日])/g
const TOTAL = /总计|合计|共/

/** 自然人15件,法人或其他组织4件,总计19件; also with the total first: 19件(自然人15件,法人4件). */
function namedCells(folded: string, from: number, next: number): Map<string, Cell> | null {
  const sentence = folded.slice(from, next).search(/。/)
  const text = folded.slice(from, sentence < 0 ? next : from + sentence)
  if (!COLUMN.test(text)) return null
  const cells = new Map<string, Cell>()
  let end = 0
  for (const match of matchesOf(text, NAMED)) {
    const [words, name = '', number = ''] = match
    const at = match.index + words.length - number.length
    const ahead = text.slice(end, match.index)
    const leading = cells.size === 0 ? /^[:为共计是有]{0,3}(\d{1,9})[件宗起]?[,(:](?:其中)?:?$/.exec(ahead) : null
    if (leading) {
      const place = ahead.indexOf(leading[1] as string)
      cells.set(TOTAL_NAME, cellAt(from + place, leading[1] as string))
    } else if (/\d/.test(ahead.replace(REST_NONE, ''))) return null
    const key = TOTAL.test(name) ? TOTAL_NAME : name
    if (cells.has(key)) return null
    cells.set(key, cellAt(from + at, number))
    end = at + number.length
  }
  return [...cells.keys()].some((name) => name !== TOTAL_NAME) ? cells : null
}

/** 自然人4,其余为0,总计4. */
const REST_NONE = /其[余他它]各?[栏项列]?[均都]?[为是]?0[件项]?/
const TOTAL_NAME = '总计'

function cellAt(start: number, number: string): Cell {
  return { start, end: start + number.length, value: /\d/.test(number) ? Number(number.replace(/,/g, '')) : 0 }
}

interface Fitted extends Row {
  id: RowId
}

/** The rows by columns. Rows that do not fit the others' columns are put aside, for who knows which cells they lack. */
function fitted(given: readonly Given[], head: string): { columns: number; rows: Fitted[]; unread: Given[] } {
  const names = new Set(given.flatMap(({ named }) => [...(named?.keys() ?? [])]))
  const isNamed = given.filter(({ named }) => named).length * 2 > given.length
  names.delete(TOTAL_NAME)
  const columns = isNamed ? names.size + 1 : columnsOf(given, head)
  const trail = given.find(({ cells }) => cells.length === columns)?.trail ?? 0
  const totalFirst = isTotalFirst(head)
  const rows: Fitted[] = []
  const unread: Given[] = []
  for (const row of given) {
    const cells = isNamed ? byName(row, [...names]) : byPlace(row, columns, trail)
    if (!cells) unread.push(row)
    else if (totalFirst && !isNamed) rows.push({ ...row, cells: [...cells.slice(1), cells[0] as Cell] })
    else rows.push({ ...row, cells })
  }
  // Where most rows do not add up, their last number is no total.
  const wrong = rows.filter(({ cells }) => doesAddUp(cells) === false).length
  if (columns > 2 && wrong > rows.length - wrong) return { columns: 0, rows: [], unread: [...given] }
  return { columns, rows, unread }
}

function byName({ named, cells }: Given, names: readonly string[]): (Cell | null)[] | null {
  const total = named ? (named.get(TOTAL_NAME) ?? null) : (cells[0] ?? null)
  if (!named && cells.length > 1) return null
  const parts = names.map((name) => named?.get(name) ?? null)
  // Where those that are told make the total, the others are nought.
  return [...(total?.value === sumOf(parts) ? parts.map((part) => part ?? emptyAt(total.start)) : parts), total]
}

function byPlace({ named, cells, lead, trail }: Given, columns: number, usualTrail: number): (Cell | null)[] | null {
  const [first] = cells
  if (named) return columns === 1 && named.has(TOTAL_NAME) ? [named.get(TOTAL_NAME) as Cell] : null
  if (!first || cells.length > columns) return null
  const missing = columns - cells.length
  const isNone = cells.length === 1 && first.value === 0
  if (!isNone && (missing > lead || trail !== usualTrail)) return null
  return [...Array.from({ length: missing }, () => emptyAt(first.start)), ...cells]
}

/** As many as the head names, if a row has so many; else as most rows have that begin right behind their label. */
function columnsOf(rows: readonly Line[], head: string): number {
  const named = new Set([...matchesOf(head, HEAD_NAME)].map(([name]) => name)).size
  const inHead = named > 2 ? named + 1 : 3
  if (/自然人/.test(head) && rows.some(({ cells }) => cells.length === inHead)) return inHead
  const plain = rows.filter(({ lead }) => lead === 0)
  const counts = new Map<number, number>()
  for (const { cells } of plain.length > 0 ? plain : rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** 法人或其他组织 stands above the columns it parts into. */
const HEAD_NAME = /自然人|商业企业|科研机构|社会公益|法律服务|(?<!法人[或和及、]者?)其他/g

/** All rows that were read. */
export function rowsOf({ received, carriedOver, results, total, nextYear }: RequestTable): Row[] {
  return [received, carriedOver, ...results, total, nextYear].filter((row) => row !== null)
}

/** Whether a row's cells make its last; null where the row leaves out its total, or parts that may make up the rest. */
export function doesAddUp(cells: Row['cells']): boolean | null {
  const total = cells.at(-1)
  const parts = cells.slice(0, -1)
  if (!total || total.end === total.start) return null
  const sum = sumOf(parts)
  if (sum < total.value && parts.includes(null)) return null
  return sum === total.value
}

export function sumOf(cells: readonly (Cell | null)[]): number {
  return cells.reduce((sum, cell) => sum + (cell?.value ?? 0), 0)
}
