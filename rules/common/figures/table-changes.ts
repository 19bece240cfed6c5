import type { Draft, Paragraph } from '../../../lib/audit'
import { cellsOf, type TableCell, tablesIn } from './tables'

/** A change told in a row of a table, that the row's two numbers do not make. */
export interface TableChange {
  now: number
  before: number
  /** In per cent, or in numbers. */
  isRate: boolean
  result: number
  said: { start: number; end: number; text: string }
}

/**
 * 指标｜本年｜上年｜增幅 above 合法性审查｜66｜55｜12.0%: columns named so tell what each row's change is of. That no row fits it says that something
 * else is meant.
 */
export function tableChangesIn(draft: Draft): TableChange[] {
  return tablesIn(draft).flatMap((block) => changesOf(draft, block))
}

function changesOf(draft: Draft, block: readonly Paragraph[]): TableChange[] {
  const at = block.slice(0, MOST_HEADS).findIndex((row) => CHANGE.test(draft.folded.slice(row.start, row.end)))
  const head = block[at]
  if (!head) return []
  const names = cellsOf(draft, head).map(({ text }) => text)
  const columns = columnsOf(names)
  if (!columns) return []
  const { now, before, change, isRate } = columns
  const wrong: TableChange[] = []
  let right = 0
  for (const row of block.slice(at + 1)) {
    const cells = cellsOf(draft, row)
    const [a, b] = [cells[now]?.number, cells[before]?.number]
    const said = cells[change]
    if (cells.length !== names.length || !a || !b || !said || a.percent !== b.percent) continue
    const told = changeIn(said)
    if (told === null || (isRate && (a.percent || b.value === 0))) continue
    const result = isRate ? (100 * (a.value - b.value)) / b.value : a.value - b.value
    const place = isRate ? 10 ** -told.decimals : 10 ** -Math.max(told.decimals, a.decimals, b.decimals)
    // Without its sign a fall is told by its size.
    const off = Math.abs(result) - Math.abs(told.value)
    const isOpposite = told.signed && told.value !== 0 && Math.sign(told.value) !== Math.sign(result)
    if (off > -place / 2 - 1e-9 && off < place - 1e-9 && !isOpposite) right++
    else
      wrong.push({
        now: a.value,
        before: b.value,
        isRate,
        result: Number(result.toFixed(isRate ? Math.max(1, told.decimals) : 2)),
        said: { start: said.start, end: said.start + said.text.length, text: said.text },
      })
  }
  return right >= wrong.length && right > 0 ? wrong : []
}

const MOST_HEADS = 4
const CHANGE = /增幅|增速|增长率|同比|增减|增长|升降|变化|变动/

interface Columns {
  now: number
  before: number
  change: number
  isRate: boolean
}

/** Null where it is not clear which two numbers are compared. */
function columnsOf(names: readonly string[]): Columns | null {
  const changes = names.flatMap((name, at) => (at > 0 && CHANGE.test(name) ? [at] : []))
  const [change] = changes
  if (change === undefined || changes.length > 1) return null
  const name = names[change] as string
  const years = names.flatMap((one, at) => {
    const year = /^(20\d\d)年?/.exec(one)?.[1]
    return year && at > 0 && at !== change ? [{ at, year: Number(year) }] : []
  })
  const [first, second] = years
  const isOfYears = years.length === 2 && first && second && first.year !== second.year
  const [later, earlier] = isOfYears ? (first.year > second.year ? [first.at, second.at] : [second.at, first.at]) : []
  const now = later ?? onlyOne(names, /^(?:本年|今年|本期|当年|本年度|今年度)(?:数|值|度|累计|完成)?/, change)
  const before = earlier ?? onlyOne(names, /^(?:上年|去年|上期|同期|上一年)(?:度|同期|数|值|完成)*/, change)
  if (now === null || before === null || now === before) return null
  // 增减（件） is a number, 增减（%） and 增幅 are none.
  return { now, before, change, isRate: /%|幅|率|速|同比|增长/.test(name) && !/[(](?!%)[^()]{1,3}[)]|数|量/.test(name) }
}

function onlyOne(names: readonly string[], pattern: RegExp, but: number): number | null {
  const found = names.flatMap((name, at) => (at > 0 && at !== but && pattern.test(name) ? [at] : []))
  return found.length === 1 ? (found[0] as number) : null
}

/** 20.0%, -50%, +6, ↑12%, 下降5%; null for 持平, 2.1个百分点 and empty cells. */
function changeIn({ text }: TableCell): { value: number; decimals: number; signed: boolean } | null {
  const match = SAID.exec(text)
  if (!match) return null
  const [, sign = '', digits = ''] = match
  const value = Number(digits.replace(/,/g, ''))
  const isFall = /[-↓降减]/.test(sign)
  return { value: isFall ? -value : value, decimals: digits.split('.')[1]?.length ?? 0, signed: sign !== '' }
}

const SAID = /^(\+|-|↑|↓|上升|增长|增加|提高|下降|减少|降低)?(\d[\d,]{0,12}(?:\.\d{1,3})?)(?:%|件|个|人|次)?$/
