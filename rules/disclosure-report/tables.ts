import { type Draft, matchesOf, type Range } from '../../lib/audit'
import type { Parts } from './parts'

/** A number of a table with its place in the folded text. */
export interface Cell extends Range {
  value: number
}

/** One row of the table of requests; `cells` by columns, the last the total where there are several. */
export interface Row {
  label: Range
  cells: Cell[]
}

/** The table 收到和处理政府信息公开申请情况, as far as the draft has it as text. */
export interface RequestTable {
  /** How many numbers a full row has; 1 where only totals are given. */
  columns: number
  received: Row | null
  carriedOver: Row | null
  /** 办理结果: the rows that add up to `total`, innermost kinds where given, else the six groups. */
  results: Row[]
  /** Whether all six groups of 办理结果 are there, so that they must add up. */
  complete: boolean
  total: Row | null
  nextYear: Row | null
}

/** 结果维持、结果纠正、其他结果、尚未审结 and their 总计, once for 复议 and once or twice for 诉讼. */
export interface AppealGroup {
  kind: 'review' | 'litigation'
  cells: Cell[]
  total: Cell
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

/** Labels of the format of 2021 and of its trial version of 2019, longest first where one holds another. */
const LABELS: readonly (readonly [RowId, string])[] = [
  ['received', '本年(?:度)?新?收(?:到)?(?:的)?(?:政府信息公开)?(?:申请)?(?:数量|总数|件数)?'],
  ['carriedOver', '上年(?:度)?结转(?:的)?(?:政府信息公开)?(?:申请)?(?:数量|总数|件数)?'],
  ['nextYear', '结转(?:至)?(?:下年(?:度)?|次年)(?:继续)?(?:办理)?(?:数量|件数)?'],
  ['granted', '予以公开'],
  ['partly', '部分公开(?:\\([^()]{0,40}\\))?'],
  [
    'refusedKind',
    '(?:1\\.)?属于国家秘密|(?:2\\.)?其他法律、?行政法规禁止公开|(?:3\\.)?危及三安全一稳定|(?:4\\.)?保护第三方合法权益|(?:5\\.)?属于三类内部事务信息|(?:6\\.)?属于四类过程性信息|(?:7\\.)?属于行政执法案卷|(?:8\\.)?属于行政查询事项',
  ],
  [
    'unableKind',
    '(?:1\\.)?本机关不掌握(?:相关)?(?:政府)?信息|(?:2\\.)?没有现成信息(?:,?需要?另行制作)?|(?:3\\.)?补正后申请内容仍不明确',
  ],
  [
    'dismissedKind',
    '(?:1\\.)?信访举报投诉类申请|(?:2\\.)?重复申请|(?:3\\.)?要求提供公开出版物|(?:4\\.)?无正当理由大量反复申请|(?:5\\.)?要求(?:行政机关)?确认或(?:者)?重新出具已获取信息',
  ],
  [
    'otherKind',
    '(?:1\\.)?申请人(?:无正当理由)?逾期不补正[^\\d\\n]{0,30}|(?:2\\.)?申请人逾期未按收费通知要求缴纳费用[^\\d\\n]{0,30}|3\\.其他',
  ],
  ['refused', '不予公开'],
  ['unable', '无法提供'],
  ['dismissed', '不予处理'],
  ['other', '其他处理'],
  ['total', '(?:\\(七\\))?(?:办理结果)?总计|办理结果合计'],
]

const LABEL = new RegExp(LABELS.map(([, source]) => `(${source})`).join('|'), 'g')

/** Reads the table of requests from the part about requests; null when neither received nor results are given in numbers. */
export function requestTableOf(draft: Draft, parts: Parts): RequestTable | null {
  if (!parts.requests) return null
  const { start, end } = parts.requests.text
  const text = draft.folded.slice(start, end)
  // The heading row ends with a 总计 of its own, and names columns, not rows.
  const first = text.search(/本年(?:度)?新?收/)
  if (first < 0) return null
  const marks: { id: RowId; start: number; end: number }[] = []
  for (const match of matchesOf(text.slice(first), LABEL)) {
    const id = LABELS[match.findIndex((captured, i) => i > 0 && captured !== undefined) - 1]?.[0]
    if (id) marks.push({ id, start: first + match.index, end: first + match.index + match[0].length })
  }
  const rows = new Map<RowId, Row[]>()
  marks.forEach((mark, i) => {
    const row = {
      label: { start: start + mark.start, end: start + mark.end },
      cells: cellsOf(text, start, mark.end, marks[i + 1]?.start ?? text.length),
    }
    if (row.cells.length === 0) return
    rows.set(mark.id, [...(rows.get(mark.id) ?? []), row])
  })
  const one = (id: RowId) => rows.get(id)?.[0] ?? null
  const received = one('received')
  const total = one('total')
  if (!received && !total) return null
  const columns = usualColumns([...rows.values()].flat())
  const groups: readonly (readonly [RowId, RowId | null])[] = [
    ['granted', null],
    ['partly', null],
    ['refused', 'refusedKind'],
    ['unable', 'unableKind'],
    ['dismissed', 'dismissedKind'],
    ['other', 'otherKind'],
  ]
  const results: Row[] = []
  let complete = true
  for (const [group, kind] of groups) {
    const kinds = kind ? (rows.get(kind) ?? []) : []
    const whole = one(group)
    if (whole) results.push(whole)
    else if (kinds.length > 0) results.push(...kinds)
    else complete = false
    const kindsInFormat = group === 'refused' ? 8 : group === 'unable' ? 3 : group === 'dismissed' ? 5 : 3
    if (!whole && kinds.length < kindsInFormat) complete = false
  }
  return {
    columns,
    received,
    carriedOver: one('carriedOver'),
    results,
    complete,
    total,
    nextYear: one('nextYear'),
  }
}

/** Numbers between a label and the next one; the label's own numbering and what follows a sentence's end are none. */
function cellsOf(text: string, offset: number, from: number, to: number): Cell[] {
  const stop = text.slice(from, to).search(/[。;]/)
  const end = stop < 0 ? to : from + stop
  const cells: Cell[] = []
  for (const match of matchesOf(
    text.slice(from, end),
    /(?<![\d.])\d{1,3}(?:,\d{3})+(?!\d)|(?<![\d.,])\d{1,9}(?![\d.、)年月日])/g,
  )) {
    const at = offset + from + match.index
    cells.push({ start: at, end: at + match[0].length, value: Number(match[0].replace(/,/g, '')) })
  }
  return cells
}

function usualColumns(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** Reads the results of 复议 and 诉讼. Groups of five in the format's order, or with their names beside the numbers. */
export function appealsOf(draft: Draft, parts: Parts): AppealGroup[] {
  if (!parts.appeals) return []
  const { start, end } = parts.appeals.text
  const text = draft.folded.slice(start, end)
  const named = namedAppeals(text, start)
  return named.length > 0 ? named : tabledAppeals(text, start)
}

/** 行政复议:结果维持3,结果纠正1,其他结果2,尚未审结0,总计6. */
function namedAppeals(text: string, offset: number): AppealGroup[] {
  const groups: AppealGroup[] = []
  for (const match of matchesOf(text, NAMED)) {
    const cells = (match.indices ?? []).slice(1).map(([from, to] = [0, 0]) => ({
      start: offset + from,
      end: offset + to,
      value: Number(text.slice(from, to)),
    }))
    const total = cells.pop()
    if (!total) continue
    const before = text.slice(0, match.index)
    const kind = before.lastIndexOf('诉讼') > before.lastIndexOf('行政复议') ? 'litigation' : 'review'
    groups.push({ kind, cells, total })
  }
  return groups
}

const GAP = '[^\\d。;\\n]{0,6}'
const NAMED = new RegExp(
  `(?:结果)?维持${GAP}(\\d{1,6})(?:件)?${GAP}纠正${GAP}(\\d{1,6})(?:件)?${GAP}其他(?:结果)?${GAP}(\\d{1,6})(?:件)?${GAP}(?:尚)?未审结${GAP}(\\d{1,6})(?:件)?${GAP}(?:总计|合计|共计?)${GAP}(\\d{1,6})`,
  'gd',
)

/** A table of one row of numbers: five for 复议 and five or ten for 诉讼. */
function tabledAppeals(text: string, offset: number): AppealGroup[] {
  const cells = [...matchesOf(text, /(?<![\d.,(第])\d{1,6}(?![\d.、)年月日项条])/g)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    value: Number(match[0]),
  }))
  if (cells.length !== 10 && cells.length !== 15) return []
  if (!/总计|合计/.test(text) || !/维持/.test(text)) return []
  const groups: AppealGroup[] = []
  for (let i = 0; i < cells.length; i += 5) {
    const total = cells[i + 4]
    if (total) groups.push({ kind: i === 0 ? 'review' : 'litigation', cells: cells.slice(i, i + 4), total })
  }
  return groups
}
