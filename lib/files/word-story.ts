import { type LeftOut, nothingLeftOut } from './left-out'
import { TextFlow } from './text-flow'

/** What happens to characters: deleted under tracked changes they are no text, hidden they are counted. */
export interface RunState {
  isDeleted: boolean
  isHidden: boolean
}

/** A paragraph's end, as formats tell it whose paragraphs are known only there. */
export interface ParagraphEnd {
  /** Its number; asked for once, and not at all when the paragraph goes on in the next one. */
  label: () => string
  /** What the mark at its end is: with a mark that does not count, the next paragraph goes on in the same line. */
  mark: RunState
  /** How many tables it is in. */
  depth: number
}

/**
 * Puts together the text of a story from a stream of characters with marks among them, as .doc and .rtf give it:
 * deletions are out, fields show their results, tables of contents are left out, table cells stand side by side.
 */
export class WordStory {
  readonly leftOut: LeftOut = nothingLeftOut()
  private readonly flow = new TextFlow()
  private readonly tables: { isRowOpen: boolean; isCellOpen: boolean }[] = []
  private fields: Field[] = []
  private text = ''
  private carried = ''
  private boxes: string[] = []
  private touchesContents = false
  private wasHidden = false

  constructor(private readonly readsContents: boolean) {}

  /** Whether a table of contents has begun and not ended. */
  get endsInContents(): boolean {
    return this.isInContents()
  }

  add(text: string, run: RunState): void {
    if (run.isDeleted || text === '') return
    const field = this.fields.at(-1)
    if (field?.part === 'code') {
      // Only the name of the field matters.
      if (field.code.length < MAX_CODE) field.code += text.slice(0, MAX_CODE)
      return
    }
    if (this.fields.some(({ part }) => part !== 'result')) {
      this.touchesContents ||= this.isInContents()
      return
    }
    if (!run.isHidden) this.text += text
    else if (!this.wasHidden && text.trim() !== '') this.leftOut.hidden++
    this.wasHidden = run.isHidden
  }

  /** Lines of a text box that hangs on the paragraph being read; they follow it. */
  addBox(lines: readonly string[]): void {
    for (const line of lines) if (line.trim() !== '') this.boxes.push(line)
  }

  beginField(run: RunState): void {
    if (run.isDeleted) return
    if (this.fields.length < MAX_FIELDS) this.fields.push({ part: 'code', code: '' })
  }

  separateField(run: RunState): void {
    const field = this.fields.at(-1)
    if (run.isDeleted || field?.part !== 'code') return
    this.countObject(field)
    field.part = !this.readsContents && /^\s*TOC\b/i.test(field.code) ? 'contents' : 'result'
    if (field.part === 'contents') this.leftOut.tablesOfContents++
  }

  endField(run: RunState): void {
    if (run.isDeleted) return
    const field = this.fields.pop()
    if (field?.part !== 'code') return
    this.countObject(field)
    // Circled and combined characters and the readings above them are drawn by a code that has no result.
    if (EQUATION_CODE.test(field.code)) this.leftOut.equations++
  }

  /** Whether what is read now is shown: not the code of a field, nor a table of contents. */
  get isShown(): boolean {
    return this.fields.every(({ part }) => part === 'result')
  }

  /** Whether what is read now stands for an embedded object, which has been counted. */
  get isInObject(): boolean {
    return this.fields.some(({ code }) => OBJECT_CODE.test(code))
  }

  endParagraph({ label, mark, depth }: ParagraphEnd): void {
    this.openTables(depth)
    // A field's code never goes on over a paragraph; one left open would swallow the rest of the draft.
    this.fields = this.fields.filter(({ part }) => part !== 'code')
    if (mark.isDeleted || mark.isHidden) {
      // With its mark deleted a paragraph takes the next one's number; with its mark hidden it keeps its own.
      if (!mark.isDeleted && this.text !== '') this.carried += label()
      this.carried += this.text
    } else {
      const isContents = this.touchesContents && this.text.trim() === '' && this.carried === ''
      if (!isContents) this.push(label() + this.carried + this.text)
      this.carried = ''
    }
    this.text = ''
    this.touchesContents = this.isInContents()
    for (const line of this.boxes) this.flow.push(line)
    this.boxes = []
  }

  endCell(): void {
    this.flushCarried()
    const table = this.tables.at(-1)
    if (!table?.isCellOpen) return
    this.flow.closeCell()
    table.isCellOpen = false
  }

  /** @param isDeleted the row was deleted under tracked changes */
  endRow(isDeleted: boolean): void {
    this.endCell()
    const table = this.tables.at(-1)
    if (!table?.isRowOpen) return
    if (isDeleted) this.flow.dropRow()
    this.flow.closeRow()
    table.isRowOpen = false
  }

  /** All lines; text after the last paragraph's end counts as a paragraph. */
  finish(): string[] {
    if (this.text !== '' || this.boxes.length > 0) {
      this.endParagraph({ label: () => '', mark: { isDeleted: false, isHidden: false }, depth: this.tables.length })
    }
    this.flushCarried()
    return this.flow.finish()
  }

  private openTables(asked: number): void {
    const depth = Math.min(asked, MAX_TABLES)
    while (this.tables.length > depth) {
      this.flow.closeTable()
      this.tables.pop()
    }
    for (let index = 0; index < depth; index++) {
      let table = this.tables[index]
      if (!table) {
        table = { isRowOpen: false, isCellOpen: false }
        this.tables.push(table)
        this.flow.openTable()
      }
      if (!table.isRowOpen) this.flow.openRow()
      if (!table.isCellOpen) this.flow.openCell()
      table.isRowOpen = true
      table.isCellOpen = true
    }
  }

  private push(paragraph: string): void {
    for (const line of paragraph.split('\n')) this.flow.push(line)
  }

  private flushCarried(): void {
    if (this.carried !== '') this.push(this.carried)
    this.carried = ''
  }

  private countObject(field: Field): void {
    if (OBJECT_CODE.test(field.code)) this.leftOut.objects++
  }

  private isInContents(): boolean {
    return this.fields.some(({ part }) => part === 'contents')
  }
}

/** Where in a field the reader is: its code is never text, its result is, save for a table of contents. */
interface Field {
  part: 'code' | 'result' | 'contents'
  code: string
}

const OBJECT_CODE = /^\s*(?:EMBED|LINK|CONTROL)\b/i
const EQUATION_CODE = /^\s*EQ\b/i
const MAX_CODE = 32
const MAX_FIELDS = 64
const MAX_TABLES = 32
