/** Where a line went, so that a label worked out later can still be put before it. */
export interface LinePlace {
  lines: string[]
  index: number
}

/**
 * Collects a document's lines in reading order, with table cells side by side: the cells of a row are joined by tabs,
 * unless one of them holds several paragraphs (a page laid out by a table), when each such cell keeps its own lines.
 */
export class TextFlow {
  private readonly containers: string[][] = [[]]
  private readonly tables: { row: Row | null; isArranged: boolean }[] = []

  /** Adds one line at the end of what is being filled: the document, a table cell or a text box. */
  push(line: string): LinePlace {
    const lines = this.current()
    lines.push(line)
    return { lines, index: lines.length - 1 }
  }

  /** Starts collecting apart, until `closeContainer` gives the lines back. */
  openContainer(): void {
    this.containers.push([])
  }

  closeContainer(): string[] {
    return this.containers.length > 1 ? (this.containers.pop() ?? []) : []
  }

  openTable(): void {
    this.tables.push({ row: null, isArranged: this.tables.length < MAX_NESTED_TABLES })
  }

  closeTable(): void {
    this.closeRow()
    this.tables.pop()
  }

  openRow(): void {
    this.closeRow()
    const table = this.tables.at(-1)
    if (table?.isArranged) table.row = { cells: [], isCellOpen: false, isDropped: false }
  }

  /** A row that is not part of the text, such as one deleted under tracked changes. */
  dropRow(): void {
    const row = this.tables.at(-1)?.row
    if (row) row.isDropped = true
  }

  closeRow(): void {
    this.closeCell()
    const table = this.tables.at(-1)
    if (!table?.row) return
    const { cells, isDropped } = table.row
    table.row = null
    if (!isDropped) for (const line of joinCells(cells)) this.push(line)
  }

  openCell(): void {
    this.closeCell()
    const row = this.tables.at(-1)?.row
    if (!row) return
    row.isCellOpen = true
    this.openContainer()
  }

  closeCell(): void {
    const row = this.tables.at(-1)?.row
    if (!row?.isCellOpen) return
    row.isCellOpen = false
    row.cells.push(this.closeContainer())
  }

  /** All lines, ending whatever is still open. */
  finish(): string[] {
    while (this.tables.length > 0) this.closeTable()
    while (this.containers.length > 1) {
      for (const line of this.closeContainer()) this.push(line)
    }
    return this.current()
  }

  private current(): string[] {
    return this.containers.at(-1) ?? []
  }
}

/** Tables within tables beyond this depth give their lines one below the other: each level copies the lines once more. */
const MAX_NESTED_TABLES = 16

interface Row {
  cells: string[][]
  isCellOpen: boolean
  isDropped: boolean
}

function joinCells(cells: string[][]): string[] {
  const lines: string[] = []
  let side: string[] = []
  const flush = () => {
    if (side.some((cell) => cell.trim() !== '')) lines.push(side.join('\t'))
    side = []
  }
  for (const cell of cells.map(withoutBlankEdges)) {
    if (cell.length <= 1) {
      side.push(cell[0] ?? '')
      continue
    }
    flush()
    for (const line of cell) lines.push(line)
  }
  flush()
  return lines
}

function withoutBlankEdges(lines: string[]): string[] {
  let start = 0
  let end = lines.length
  while (start < end && lines[start]?.trim() === '') start++
  while (end > start && lines[end - 1]?.trim() === '') end--
  return lines.slice(start, end)
}
