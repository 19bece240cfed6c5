import { Numbering, type NumberingDefinitions } from './docx-numbering'
import { type NumberingReference, readNumberingReference, type StyleSheet } from './docx-styles'
import { type LeftOut, nothingLeftOut, plainSymbol } from './left-out'
import { TextFlow } from './text-flow'
import { type Attributes, isOn, parseXml } from './xml'

export interface BodyText {
  /** Paragraphs and table rows, in order. */
  lines: string[]
  /** Numbers in counting systems this reader does not know; arabic digits stand instead. */
  unknownNumerals: number
  leftOut: LeftOut
}

/**
 * Reads the text of a story (`document.xml`, a header, a footer): insertions are in, deletions are out,
 * fields show their results, automatic numbers stand before their paragraphs, text boxes follow the paragraph they hang on.
 * @throws XmlError
 */
export function readBody(bytes: Uint8Array, styles: StyleSheet, definitions: NumberingDefinitions): BodyText {
  const reader = new BodyReader(styles, definitions, false)
  parseXml(bytes, reader)
  if (!reader.endsInContents) return reader.finish()
  // A table of contents that never ends would swallow the draft: read it as text instead.
  const again = new BodyReader(styles, definitions, true)
  parseXml(bytes, again)
  return again.finish()
}

interface Paragraph {
  text: string
  styleId: string | null
  numbering: NumberingReference
  /** Why the mark at its end does not count, so that the next paragraph goes on in its line. */
  runsOn: 'deleted' | 'hidden' | null
  /** Lines of the text boxes that hang on it. */
  boxes: string[]
  touchesContents: boolean
}

interface Run {
  isHidden: boolean
  hasText: boolean
}

/** Where in a field the reader is: its code is never text, its result is, save for a table of contents. */
interface Field {
  part: 'code' | 'result' | 'contents'
  code: string
}

/** Reader state that a text box begins afresh and gives back at its end. */
interface Story {
  paragraphs: Paragraph[]
  run: Run | null
  fields: Field[]
  carried: string
}

/** Subtrees that never hold text of the draft as it now stands. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:sdtPr',
  'w:rt',
  'w:tblPrEx',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  'w:ffData',
])

class BodyReader {
  private readonly flow = new TextFlow()
  private readonly names: string[] = []
  private readonly stories: Story[] = []
  private story: Story = newStory()
  private skippedFrom = 0
  private inProperties: 'paragraph' | 'run' | 'mark' | 'row' | null = null
  private textPart: { keepsSpace: boolean; text: string } | null = null
  private readonly alternatives: { isTaken: boolean }[] = []
  private objectDepth = 0
  private readonly leftOut = nothingLeftOut()

  private readonly numbering: Numbering

  constructor(
    private readonly styles: StyleSheet,
    definitions: NumberingDefinitions,
    private readonly readsContents: boolean,
  ) {
    this.numbering = new Numbering(definitions, styles)
  }

  /** Whether a table of contents has begun and not ended. */
  get endsInContents(): boolean {
    return this.isInContents()
  }

  open(name: string, attributes: Attributes): void {
    this.names.push(name)
    if (this.skippedFrom > 0) return
    if (this.inProperties !== null && this.openProperty(name, attributes)) return
    if (SKIPPED.has(name)) {
      this.skip()
      return
    }
    this.openContent(name, attributes)
  }

  close(name: string): void {
    const depth = this.names.length
    this.names.pop()
    if (this.skippedFrom > 0) {
      if (depth === this.skippedFrom) this.skippedFrom = 0
      return
    }
    const wasProperty = this.inProperties !== null
    switch (name) {
      case 'w:p':
        this.endParagraph()
        break
      case 'w:pPr':
      case 'w:trPr':
        this.inProperties = null
        break
      case 'w:rPr':
        if (this.inProperties !== null) this.inProperties = this.inProperties === 'mark' ? 'paragraph' : null
        break
      case 'w:r':
        this.endRun()
        break
      case 'w:t':
        this.endText()
        break
      case 'w:tbl':
        this.flow.closeTable()
        break
      case 'w:tr':
        this.flow.closeRow()
        break
      case 'w:tc':
        this.flushCarried()
        this.flow.closeCell()
        break
      case 'w:object':
        this.objectDepth--
        break
      case 'mc:AlternateContent':
        if (!wasProperty) this.alternatives.pop()
        break
      case 'w:txbxContent':
        this.closeTextBox()
        break
    }
  }

  text(text: string): void {
    if (this.skippedFrom > 0) return
    if (this.textPart) this.textPart.text += text
    else if (this.names.at(-1) === 'w:instrText') this.addCode(text)
  }

  finish(): BodyText {
    this.flushCarried()
    return {
      lines: this.flow.finish(),
      unknownNumerals: this.numbering.unknownSystems,
      leftOut: this.leftOut,
    }
  }

  private openContent(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:p':
        this.story.paragraphs.push(newParagraph(this.isInContents()))
        break
      case 'w:pPr':
        this.inProperties = 'paragraph'
        break
      case 'w:rPr':
        this.inProperties = 'run'
        break
      case 'w:trPr':
        this.inProperties = 'row'
        break
      case 'w:r':
        this.story.run = { isHidden: this.styles.isHidden(this.paragraph()?.styleId ?? null), hasText: false }
        break
      case 'w:t':
        this.textPart = { keepsSpace: attributes('space') === 'preserve', text: '' }
        break
      case 'w:tab':
      case 'w:ptab':
        this.add('\t')
        break
      case 'w:br':
      case 'w:cr':
        this.add('\n')
        break
      case 'w:noBreakHyphen':
        this.add('-')
        break
      case 'w:sym':
        this.addSymbol(attributes)
        break
      case 'w:fldChar':
        this.turnField(attributes('fldCharType'))
        break
      case 'w:tbl':
        this.flushCarried()
        this.flow.openTable()
        break
      case 'w:tr':
        this.flow.openRow()
        break
      case 'w:tc':
        this.flow.openCell()
        break
      case 'mc:AlternateContent':
        this.alternatives.push({ isTaken: false })
        break
      case 'mc:Choice':
      case 'mc:Fallback':
        this.openAlternative()
        break
      case 'w:txbxContent':
        this.openTextBox()
        break
      default:
        this.countLeftOut(name)
    }
  }

  /** Whether the element was a property and needs no more. */
  private openProperty(name: string, attributes: Attributes): boolean {
    const paragraph = this.paragraph()
    switch (name) {
      case 'w:rPr':
        if (this.inProperties === 'paragraph') this.inProperties = 'mark'
        return true
      case 'w:del':
      case 'w:moveFrom':
        if (this.inProperties === 'mark' && paragraph) paragraph.runsOn = 'deleted'
        if (this.inProperties === 'row') this.flow.dropRow()
        break
      case 'w:vanish':
        if (this.inProperties === 'mark' && paragraph && isOn(attributes)) paragraph.runsOn ??= 'hidden'
        if (this.inProperties === 'run' && this.story.run) this.story.run.isHidden = isOn(attributes)
        break
      case 'w:rStyle':
        if (this.inProperties === 'run' && this.story.run) {
          this.story.run.isHidden ||= this.styles.isHidden(attributes('val') ?? null)
        }
        break
      case 'w:pStyle':
        if (this.inProperties === 'paragraph' && paragraph) paragraph.styleId = attributes('val') ?? null
        break
      default:
        if (this.inProperties === 'paragraph' && paragraph) {
          readNumberingReference(paragraph.numbering, name, attributes)
        }
    }
    if (SKIPPED.has(name)) this.skip()
    return true
  }

  private countLeftOut(name: string): void {
    switch (name) {
      case 'w:commentReference':
        this.leftOut.comments++
        break
      case 'w:footnoteReference':
        this.leftOut.footnotes++
        break
      case 'w:endnoteReference':
        this.leftOut.endnotes++
        break
      case 'pic:pic':
      case 'v:imagedata':
        if (this.objectDepth === 0) this.leftOut.images++
        break
      case 'w:object':
        this.objectDepth++
        this.leftOut.objects++
        break
      case 'c:chart':
      case 'dgm:relIds':
        this.leftOut.objects++
        break
      case 'm:oMath':
        this.leftOut.equations++
        this.skip()
        break
      case 'w:altChunk':
      case 'w:subDoc':
        this.leftOut.embedded++
        break
    }
  }

  /** Of several versions of one thing (a text box for new and for old programs) the first is read. */
  private openAlternative(): void {
    const alternative = this.alternatives.at(-1)
    if (!alternative) return
    if (alternative.isTaken) this.skip()
    alternative.isTaken = true
  }

  private openTextBox(): void {
    this.stories.push(this.story)
    this.story = newStory()
    this.flow.openContainer()
  }

  private closeTextBox(): void {
    this.flushCarried()
    const lines = this.flow.closeContainer()
    this.story = this.stories.pop() ?? newStory()
    const paragraph = this.paragraph()
    for (const line of lines) {
      if (!paragraph) this.flow.push(line)
      else if (line.trim() !== '') paragraph.boxes.push(line)
    }
  }

  private endParagraph(): void {
    const paragraph = this.story.paragraphs.pop()
    if (!paragraph) return
    // A field's code never goes on over a paragraph; one left open would swallow the rest of the draft.
    this.story.fields = this.story.fields.filter((field) => field.part !== 'code')
    if (paragraph.runsOn !== null) {
      this.carry(paragraph)
      return
    }
    const isContents = paragraph.touchesContents && paragraph.text.trim() === '' && this.story.carried === ''
    if (!isContents) {
      const label = this.numbering.label(paragraph.styleId, paragraph.numbering)
      for (const line of (label + this.story.carried + paragraph.text).split('\n')) this.flow.push(line)
    }
    this.story.carried = ''
    for (const line of paragraph.boxes) this.flow.push(line)
  }

  /** With its mark deleted a paragraph takes the next one's number; with its mark hidden (a style separator) it keeps its own. */
  private carry(paragraph: Paragraph): void {
    if (paragraph.runsOn === 'hidden' && paragraph.text !== '') {
      this.story.carried += this.numbering.label(paragraph.styleId, paragraph.numbering)
    }
    this.story.carried += paragraph.text
    for (const line of paragraph.boxes) this.flow.push(line)
  }

  private flushCarried(): void {
    if (this.story.carried !== '') for (const line of this.story.carried.split('\n')) this.flow.push(line)
    this.story.carried = ''
  }

  private endRun(): void {
    if (this.story.run?.isHidden && this.story.run.hasText) this.leftOut.hidden++
    this.story.run = null
  }

  private endText(): void {
    const part = this.textPart
    this.textPart = null
    if (!part) return
    const text = part.text.replaceAll(/[\r\n]+/g, ' ')
    this.add(part.keepsSpace ? text : withoutEdgeSpaces(text))
  }

  private add(text: string): void {
    const paragraph = this.paragraph()
    const run = this.story.run
    if (!paragraph || !run) return
    if (this.story.fields.some((field) => field.part !== 'result')) {
      paragraph.touchesContents ||= this.isInContents()
      return
    }
    if (run.isHidden) run.hasText ||= text.trim() !== ''
    else paragraph.text += text
  }

  private addSymbol(attributes: Attributes): void {
    const code = Number.parseInt(attributes('char') ?? '', 16)
    if (!(code > 0x20 && code <= 0xffff)) return
    const known = plainSymbol(attributes('font') ?? '', code)
    const isPrivate = code >= 0xf000 && code <= 0xf0ff
    if (known === null && isPrivate) this.leftOut.symbols++
    this.add(known ?? (isPrivate ? '\uFFFD' : String.fromCharCode(code)))
  }

  private addCode(text: string): void {
    const field = this.story.fields.at(-1)
    // Only the name of the field matters.
    if (field?.part === 'code' && field.code.length < 32) field.code += text.slice(0, 32)
  }

  private turnField(type: string | undefined): void {
    const { fields } = this.story
    if (type === 'begin') {
      fields.push({ part: 'code', code: '' })
    } else if (type === 'separate') {
      const field = fields.at(-1)
      if (field?.part !== 'code') return
      field.part = !this.readsContents && /^\s*TOC\b/i.test(field.code) ? 'contents' : 'result'
      if (field.part === 'contents') this.leftOut.tablesOfContents++
    } else if (type === 'end') {
      const field = fields.pop()
      // Circled and combined characters and the readings above them are drawn by a code that has no result.
      if (field?.part === 'code' && /^\s*EQ\b/i.test(field.code)) this.leftOut.equations++
    }
  }

  private isInContents(): boolean {
    return this.story.fields.some((field) => field.part === 'contents')
  }

  private paragraph(): Paragraph | undefined {
    return this.story.paragraphs.at(-1)
  }

  private skip(): void {
    this.skippedFrom = this.names.length
  }
}

/** XML white space at the edges does not count unless it is said to; U+3000 and U+00A0 always do. */
function withoutEdgeSpaces(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && (text[start] === ' ' || text[start] === '\t')) start++
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
  return text.slice(start, end)
}

function newStory(): Story {
  return { paragraphs: [], run: null, fields: [], carried: '' }
}

function newParagraph(touchesContents: boolean): Paragraph {
  return {
    text: '',
    styleId: null,
    numbering: { numId: null, level: null },
    runsOn: null,
    boxes: [],
    touchesContents,
  }
}
