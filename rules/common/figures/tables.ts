import { type Draft, matchesOf, type Paragraph, type Range } from '../../../lib/audit'

/** A number in a table with its place in the folded text. */
export interface Cell extends Range {
  value: number
  /** Digits behind the point. */
  decimals: number
  percent: boolean
}

export interface Row {
  label: string
  /** By columns after the label; null for an empty cell. */
  cells: (Cell | null)[]
}

/** A total of a table, of a column or of a row, that its parts do not make. */
export interface TableSum {
  total: Cell
  parts: Cell[]
  /** Other totals of the table are right, or only a slip of the hand is between. */
  probable: boolean
}

export const TOTAL = /^(?:[全本][省市县区镇乡局]|各[一-鿿]{2,4})?(?:合计|总计|共计|总数)(?:[(][^()]{0,8}[)])?:?$/
const SUBTOTAL = /^小计:?$/
const IS_TOTAL = /合计|总计|共计|小计|总数/
/** A total of another name: 全年 behind the quarters. */
const MAY_ADD_UP = /合计|总计|共计|小计|总数|[四4]季度|下半年/
/** Columns that nobody adds up. */
const NOT_ADDED = /累计|率|占|比|均|幅|序号|排名|名次|得分|年份|面积|%|备注/
/** Rows that are parts of rows. */
const NESTED = /^(?:其中|[#*]|\d{1,2}[.、]|[(][一二三四五六七八九十\d]{1,2}[)]|[①-⑳]|[一二三四五六七八九十]{1,3}、)/

/**
 * Totals of the draft's tables that disagree with their rows or columns. Tables are runs of paragraphs that `markTables`
 * has marked; where rows nest, columns do not line up or the table adds nothing up, nothing is said. Near-linear.
 */
export function tableSumsIn(draft: Draft): TableSum[] {
  return tablesIn(draft).flatMap((all) =>
    all.some(({ start, end }) => end - start < LONGEST_TEXT && MAY_ADD_UP.test(draft.folded.slice(start, end)))
      ? sumsOf(draft, all)
      : [],
  )
}

/** The rows of each table, with the paragraph of text above it, which may be the columns' names. */
export function tablesIn({ paragraphs }: Draft): Paragraph[][] {
  const tables: Paragraph[][] = []
  for (let i = 0; i < paragraphs.length; i++) {
    if (paragraphs[i]?.role !== 'table') continue
    let end = i
    while (paragraphs[end + 1]?.role === 'table' && end - i < MOST_ROWS) end++
    tables.push(paragraphs.slice(paragraphs[i - 1]?.role === 'body' ? i - 1 : i, end + 1))
    i = end
  }
  return tables
}

/** A rate in a table's row that the row's numbers do not make. */
export interface TableRate {
  part: Cell
  whole: Cell
  rate: Cell
  /** The whole's column. */
  name: string
  /** Other rows show what is divided by what. */
  probable: boolean
}

/** Rates in tables, where other rows or the columns' names tell what is divided by what. Near-linear. */
export function tableRatesIn(draft: Draft): TableRate[] {
  return tablesIn(draft).flatMap((all) => {
    const mayTell = all.some(
      ({ start, end }) => end - start < LONGEST_TEXT && draft.folded.slice(start, end).includes('率'),
    )
    const table = mayTell ? rowsOf(draft, all) : null
    return table ? ratesOf(table) : []
  })
}

/** A share told below a table, of a row in the column that the sentence names, against the table's total. */
export interface TableShare {
  part: Cell
  whole: Cell
  share: Cell
}

/** 从罚款构成看，市场监管分局占58.1% below the table of fines; a share that any column makes is right. Near-linear. */
export function tableSharesIn(draft: Draft): TableShare[] {
  const found: TableShare[] = []
  const { paragraphs, folded } = draft
  for (let i = 0; i < paragraphs.length; i++) {
    const below = paragraphs[i + 1]
    if (paragraphs[i]?.role !== 'table' || below?.role !== 'body') continue
    const text = folded.slice(below.start, below.end)
    if (!text.includes('占') || !text.includes('%')) continue
    let first = i
    while (first > 0 && i - first < MOST_ROWS && paragraphs[first - 1]?.role === 'table') first--
    const above = paragraphs[first - 1]
    const table =
      rowsOf(draft, paragraphs.slice(above?.role === 'body' ? first - 1 : first, i + 1)) ??
      rowsOf(draft, paragraphs.slice(first, i + 1))
    const totals = table?.rows.find(({ label }) => TOTAL.test(label))
    if (!table || !totals) continue
    for (const match of matchesOf(text, SHARE_BELOW)) {
      const [all, name = '', digits = ''] = match
      const rows = table.rows.filter(
        ({ label }) => label === name || `${label}所` === name || (label.length > 2 && name.endsWith(label)),
      )
      const [row] = rows
      if (!row || rows.length > 1 || row === totals) continue
      const decimals = digits.split('.')[1]?.length ?? 0
      const off = (column: number) => {
        const [part, whole] = [row.cells[column], totals.cells[column]]
        return part && whole && whole.value > 0 ? (100 * part.value) / whole.value - Number(digits) : null
      }
      const place = 10 ** -decimals
      const offs = totals.cells.map((_, column) => off(column))
      if (offs.some((one) => one !== null && one >= -place / 2 - 1e-9 && one < place)) continue
      const led = text.slice(text.lastIndexOf('。', match.index) + 1, match.index + name.length)
      const columns = table.names.flatMap((title, column) =>
        title.length > 1 && led.includes(title.slice(0, 2)) ? [column] : [],
      )
      const [column] = columns
      const [part, whole] = column === undefined ? [] : [row.cells[column], totals.cells[column]]
      if (columns.length !== 1 || !part || !whole || part.value > whole.value) continue
      const end = below.start + match.index + all.length
      found.push({
        part,
        whole,
        share: { start: end - digits.length - 1, end, value: Number(digits), decimals, percent: true },
      })
    }
  }
  return found
}

const SHARE_BELOW = /(?<![一-鿿])([一-鿿]{2,14}?)占(?:比|的?比重|总[数量额]的?)?(?:为|达)?(\d{1,2}(?:\.\d{1,2})?)%/g

function ratesOf({ rows, names }: Table): TableRate[] {
  return names.flatMap((title, column) => {
    if (!/率$/.test(title)) return []
    const stem = title.slice(-3, -1)
    const given = rows.filter((row) => row.cells[column]?.percent)
    let best: { right: number; wrong: TableRate[] } | null = null
    for (let a = 0; a < names.length; a++)
      for (let b = 0; b < names.length; b++) {
        const named = names[a]?.includes(stem) === true
        if (a === b || (!named && !IS_WHOLE.test(names[b] ?? '')) || /率|占|比/.test(`${names[a]}${names[b]}`)) continue
        const wrong: TableRate[] = []
        let right = 0
        for (const row of given) {
          const [part, whole, rate] = [row.cells[a], row.cells[b], row.cells[column]]
          if (!part || !whole || !rate || whole.value === 0 || part.value > whole.value) continue
          const off = (100 * part.value) / whole.value - rate.value
          const place = 10 ** -rate.decimals
          if (off >= -place / 2 - 1e-9 && off < place) right++
          else wrong.push({ part, whole, rate, name: names[b] ?? '', probable: true })
        }
        if (right > 0 && right >= wrong.length && (best === null || right > best.right)) best = { right, wrong }
      }
    if (!best) return []
    const { right, wrong } = best
    return wrong.map((one) => ({ ...one, probable: right > 1 && right > wrong.length }))
  })
}

const IS_WHOLE = /受理|收到|应|总|参|抽查|评查|排查|发现|接收|办理|申请/

/** The total of a table's numbers of cases, with the lines above the table, which say of what. */
export interface TableTotal extends Range {
  value: number
  caption: string
}

/** Totals of tables that count in one column, or in one under 件数 or 合计; as `tableSumsIn` reads them. */
export function tableTotalsIn(draft: Draft): TableTotal[] {
  const found: TableTotal[] = []
  const { paragraphs } = draft
  paragraphs.forEach((paragraph, i) => {
    if (paragraph.role !== 'table' || paragraph.end - paragraph.start > 60) return
    const text = draft.folded.slice(paragraph.start, paragraph.end)
    if (!/^[|]?(?:合计|总计)/.test(text)) return
    const numbers = cellsOf(draft, paragraph).flatMap(({ number }) => number ?? [])
    let first = i
    while (first > 0 && i - first < MOST_ROWS && paragraphs[first - 1]?.role === 'table') first--
    const above = paragraphs.slice(Math.max(0, first - 2), first).filter(({ role }) => role === 'body')
    const caption = above.map(({ start, end }) => draft.folded.slice(Math.max(start, end - 60), end)).join('\n')
    const [total] = numbers
    if (total && numbers.length === 1 && total.decimals === 0 && total.value >= 12)
      found.push({ start: total.start, end: total.end, value: total.value, caption })
  })
  return found
}

const MOST_ROWS = 200
const LONGEST_TEXT = 400
const MOST_COLUMNS = 24

export interface Table {
  rows: Row[]
  /** By columns after the label. */
  names: string[]
}

function sumsOf(draft: Draft, block: readonly Paragraph[]): TableSum[] {
  const table = rowsOf(draft, block)
  if (!table) return []
  const byRow = rowSums(table.rows, table.names)
  const wrong = new Set(byRow.map(({ total }) => total))
  return [...byRow, ...columnSums(table.rows, table.names, wrong)]
}

/** Null where rows cannot be read or columns do not line up. */
export function rowsOf(draft: Draft, block: readonly Paragraph[]): Table | null {
  const lines = block.map((paragraph) => cellsOf(draft, paragraph))
  const rows: Row[] = []
  let header: string[] = []
  const upright = lines.every((cells) => cells.length === 1)
  for (const cells of upright ? lines.flat().map((cell) => [cell]) : lines) {
    if (upright) {
      // A cell a line: a label after a number begins the next row.
      const [cell] = cells
      const last = rows.at(-1)
      if (!cell) continue
      if (cell.number) last?.cells.push(cell.number)
      else if (last && last.cells.length === 0) {
        header.push(last.label)
        last.label = cell.text
      } else rows.push({ label: cell.text, cells: [] })
      continue
    }
    const first = cells.findIndex((cell, at) => at > 0 && (cell.number !== null || cell.text === ''))
    // 1　县应急管理局　126: the label stands behind the row's number.
    const from = cells[0]?.number && cells[1] && !cells[1].number && cells[1].text !== '' ? 2 : first
    const tail = from < 1 ? [] : cells.slice(from)
    const isData = tail.some((cell) => cell.number) && tail.every((cell) => cell.number || EMPTY.test(cell.text))
    if (isData && tail.length <= MOST_COLUMNS)
      rows.push({ label: cells[from - 1]?.text || cells[0]?.text || '', cells: tail.map((cell) => cell.number) })
    // 落实“放管服”改革要求，…。各乡镇办理量如下: a paragraph names no column.
    else if (rows.length === 0)
      header = cells.some(({ text }) => IS_SENTENCE.test(text)) ? [] : cells.map(({ text }) => text)
    // What cannot be read may be a row that counts.
    else if (cells.length > 1) return null
  }
  const width = rows.find((row) => TOTAL.test(row.label))?.cells.length ?? rows[0]?.cells.length ?? 0
  const full = rows.filter((row) => row.cells.length === width)
  // 合计 may have an empty cell for the row's number.
  if (width === 0 || full.length !== rows.length) return null
  return { rows: full, names: header.length >= width ? header.slice(-width) : [] }
}

const EMPTY = /^[-/]{0,3}$/
const IS_SENTENCE = /。./

function columnSums(rows: readonly Row[], names: readonly string[], wrong: ReadonlySet<Cell>): TableSum[] {
  const at = rows.findIndex((row) => TOTAL.test(row.label))
  const totals = rows[at]
  if (!totals) return []
  // 合计 stands first or last.
  const others = at === 0 ? rows.slice(1) : rows.slice(0, at)
  const own = others.filter((row) => !SUBTOTAL.test(row.label))
  const subtotals = others.filter((row) => SUBTOTAL.test(row.label))
  const nested = own.some((row) => NESTED.test(row.label))
  const top = own.filter((row) => !NESTED.test(row.label))
  const chapters = own.filter((row) => /^[一二三四五六七八九十]{1,3}、/.test(row.label))
  if (own.length < 2 || own.some((row) => TOTAL.test(row.label))) return []
  const right: number[] = []
  const found: { sum: TableSum; difference: number }[] = []
  totals.cells.forEach((total, column) => {
    if (!total || total.percent || wrong.has(total) || NOT_ADDED.test(names[column] ?? '')) return
    const columnOf = (list: readonly Row[]) => list.flatMap((row) => row.cells[column] ?? [])
    const parts = columnOf(own)
    if (parts.length < 2 || parts.some((part) => part.percent || wrong.has(part))) return
    if ([own, subtotals, top, chapters].some((list) => list.length > 0 && agrees(total, columnOf(list))))
      right.push(column)
    else found.push({ sum: { total, parts, probable: false }, difference: differenceOf(total, parts) })
  })
  if (nested && (right.length === 0 || subtotals.length > 0)) return []
  // Most columns do not add up: the rows are not of one kind.
  if (found.length > Math.max(1, right.length)) return []
  return found.flatMap(({ sum, difference }) => {
    const ratio = (sum.total.value + difference) / Math.max(sum.total.value, 1e-9)
    if (ratio < 0.5 || ratio > 2) return []
    const slip = /^[1-9]0*$/.test(String(Math.abs(difference))) || Math.abs(difference) <= 0.1 * sum.total.value
    return [{ ...sum, probable: right.length > 0 || slip }]
  })
}

/** The column 合计 in every row; only where most rows show that it adds up those before it. */
function rowSums(rows: readonly Row[], names: readonly string[]): TableSum[] {
  const named = names.findIndex((name) => /^(?:合计|总计|小计|总数)/.test(name))
  // 一季度｜二季度｜三季度｜四季度｜全年
  const ofYear = named < 0 ? names.findIndex((name) => /^(?:全年|年度|本年)(?:合计|总计|累计|总数)?$/.test(name)) : -1
  const isWholeYear = ofYear > 0 && PARTS_OF_YEAR.test(names.slice(0, ofYear).join())
  const column = isWholeYear ? ofYear : named
  if (column < 2) return []
  const parted = names.slice(0, column)
  if (parted.some((name) => NOT_ADDED.test(name) || IS_TOTAL.test(name))) return []
  let right = 0
  const found: TableSum[] = []
  for (const row of rows) {
    const total = row.cells[column]
    const parts = row.cells.slice(0, column).flatMap((cell) => cell ?? [])
    if (!total || parts.length === 0) continue
    if (agrees(total, parts)) right++
    else found.push({ total, parts, probable: true })
  }
  // A table of one row has nothing to show it by; only a slip of the hand is told.
  const [only] = found
  if (
    rows.length === 1 &&
    only &&
    only.parts.length > 2 &&
    Math.abs(differenceOf(only.total, only.parts)) <= 0.05 * only.total.value
  )
    return [{ ...only, probable: false }]
  return right >= 2 && right > found.length ? found : []
}

/** All of them, in order. */
const PARTS_OF_YEAR = /^(?:第?[一1]季度,第?[二2]季度,第?[三3]季度,第?[四4]季度|上半年,下半年)$/

function differenceOf(total: Cell, parts: readonly Cell[]): number {
  const sum = parts.reduce((all, part) => all + part.value, 0)
  return Math.round((sum - total.value) * 1e6) / 1e6
}

/** Rounded parts need not add up to the last digit. */
function agrees(total: Cell, parts: readonly Cell[]): boolean {
  const decimals = Math.min(total.decimals, ...parts.map((part) => part.decimals))
  const most = Math.max(total.decimals, ...parts.map((part) => part.decimals))
  const slack = most === 0 ? 0 : 0.5 * 10 ** -(decimals || most) * (parts.length + 1)
  return Math.abs(differenceOf(total, parts)) <= slack + 1e-6
}

/** A cell as folding leaves it, with the place of its first character. */
export interface TableCell {
  text: string
  start: number
  number: Cell | null
}

/** A line's cells: parted by tabs or strokes, else by blanks. Folding drops blanks, so the line is read as it stands. */
export function cellsOf(draft: Draft, paragraph: Paragraph): TableCell[] {
  if (paragraph.end - paragraph.start > LONGEST_TEXT) return []
  const raw = draft.spanOf(paragraph).text.trim().replace(SPACED, '$1$2')
  const ruled = /[\t|｜]/.test(raw)
  const pieces = ruled ? raw.replace(/^[|｜]|[|｜]$/g, '').split(/[\t|｜]/) : raw.split(/[ \u00a0\u3000]+/)
  const folded = draft.folded.slice(paragraph.start, paragraph.end)
  let from = 0
  return pieces.map((piece) => {
    const text = plain(piece)
    const at = text === '' ? -1 : folded.indexOf(text, from)
    if (at >= 0) from = at + text.length
    const start = paragraph.start + at
    const match = at < 0 ? null : NUMBER.exec(text)
    const digits = match?.[1]?.replace(/,/g, '') ?? ''
    return {
      text,
      start,
      number: match
        ? {
            start,
            end: start + text.length,
            value: Number(digits),
            decimals: digits.split('.')[1]?.length ?? 0,
            percent: match[2] === '%',
          }
        : null,
    }
  })
}

/** 合　计　5720. */
const SPACED = /^([|｜]?[合总小共])[ \u00a0\u3000]{1,6}(计)/
const NUMBER =
  /^(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,4})?|\d{1,12}(?:\.\d{1,4})?)(%|万元|元|件|条|项|个|起|人|次|场|户|家)?$/

/** As folding leaves a cell. */
function plain(piece: string): string {
  return piece
    .replace(/[\s\u3000\u00a0“”"'‘’]/g, '')
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[—–－]/g, '-')
}
