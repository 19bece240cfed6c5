import { type DocumentText, type LeftOut, nothingLeftOut, saysMoreThanPageNumber } from './left-out'
import { OdtLists } from './odt-lists'
import { levelNumber, OdtStyleReader, OdtStyles, readOdtStyles } from './odt-styles'
import { TextFlow } from './text-flow'
import { type Attributes, parseXml, XmlError } from './xml'
import { openZip, type ZipArchive, ZipError } from './zip'

/** Why an archive gave no text. `not-a-draft`: it holds a spreadsheet, slides or a drawing. */
export type OdtFailure = 'damaged' | 'too-large' | 'too-deep' | 'encrypted' | 'not-a-draft'

/**
 * Reads the main text of an OpenDocument text (.odt, .ott). Insertions are in, deletions are out, automatic numbers are
 * worked out and stand before their paragraphs, text boxes follow the paragraph they hang on. Only the parts that are
 * needed are unpacked, and never more than 192 MiB of them.
 */
export function odtToText(bytes: Uint8Array): DocumentText | OdtFailure {
  try {
    return readArchive(openZip(bytes, MAX_UNPACKED))
  } catch (error) {
    if (error instanceof ZipError || error instanceof XmlError) return error.failure
    throw error
  }
}

const MAX_UNPACKED = 192 << 20

function readArchive(archive: ZipArchive): DocumentText | OdtFailure {
  const manifest = archive.read('META-INF/manifest.xml')
  if (manifest && new TextDecoder().decode(manifest).includes(':encryption-data')) return 'encrypted'
  const content = archive.read('content.xml')
  if (!content) return 'damaged'
  const styles = new OdtStyles()
  const styleBytes = archive.read('styles.xml')
  if (styleBytes) readOdtStyles(styleBytes, styles)
  const reader = new OdtReader(styles)
  parseXml(content, reader)
  if (!reader.isText) return 'not-a-draft'
  return { ...reader.finish(), hasHeaderOrFooter: styleBytes !== null && haveHeadersText(styleBytes) }
}

interface Paragraph {
  text: string
  label: string
  /** Lines of the text boxes that hang on it. */
  boxes: string[]
  isHidden: boolean
}

/** Reader state that a text box begins afresh and gives back at its end. */
interface Story {
  paragraphs: Paragraph[]
}

/** Subtrees that hold none of the draft's text. */
const SKIPPED = new Set([
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:dde-connection-decls',
  'text:number',
  'text:ruby-text',
  'text:script',
  'office:forms',
  'office:scripts',
  'office:event-listeners',
  'office:font-face-decls',
  'svg:title',
  'svg:desc',
  'draw:image-map',
])

const TABLES_OF_CONTENTS = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'text:bibliography',
])

/** Drawn things that can hold text; a frame itself only holds one of the others. */
const TEXT_SHAPES = new Set([
  'draw:text-box',
  'draw:custom-shape',
  'draw:rect',
  'draw:ellipse',
  'draw:circle',
  'draw:line',
  'draw:connector',
  'draw:polygon',
  'draw:polyline',
  'draw:path',
  'draw:caption',
])

const EMBEDDED = new Set(['draw:object', 'draw:object-ole', 'draw:plugin', 'draw:applet', 'draw:floating-frame'])

class OdtReader {
  isText = false
  private readonly flow = new TextFlow()
  private readonly lists: OdtLists
  private readonly styleReader: OdtStyleReader
  private readonly names: string[] = []
  private readonly stories: Story[] = []
  private story: Story = newStory()
  private skippedFrom = 0
  private readonly hiddenFrom: number[] = []
  private wasHidden = false
  private isInBody = false
  private coveredLeft = 0
  private readonly frames: { isTaken: boolean }[] = []
  private readonly leftOut: LeftOut = nothingLeftOut()

  constructor(private readonly styles: OdtStyles) {
    this.lists = new OdtLists(styles)
    this.styleReader = new OdtStyleReader(styles)
  }

  open(name: string, attributes: Attributes): void {
    this.names.push(name)
    if (this.skippedFrom > 0) return
    if (!this.isInBody) {
      this.isInBody = name === 'office:body'
      this.styleReader.open(name, attributes)
      return
    }
    if (SKIPPED.has(name)) this.skip()
    else this.openContent(name, attributes)
  }

  close(name: string): void {
    const depth = this.names.length
    this.names.pop()
    if (this.skippedFrom > 0) {
      if (depth === this.skippedFrom) this.skippedFrom = 0
      return
    }
    if (!this.isInBody) {
      this.styleReader.close(name)
      return
    }
    if (this.hiddenFrom.at(-1) === depth) this.hiddenFrom.pop()
    this.closeContent(name)
  }

  text(text: string): void {
    if (this.skippedFrom > 0 || !this.isInBody) return
    const paragraph = this.paragraph()
    if (!paragraph) return
    // White space collapses, and falls away at the start of a paragraph; what counts is written as elements.
    const collapsed = text.replaceAll('\u00ad', '').replaceAll(/[ \t\r\n]+/g, ' ')
    const isAfterSpace = paragraph.text === '' || /[ \n]$/.test(paragraph.text)
    this.add(isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed)
  }

  finish(): Omit<DocumentText, 'hasHeaderOrFooter'> {
    return {
      text: this.flow.finish().join('\n'),
      leftOut: this.leftOut,
      unknownNumerals: this.lists.unknownSystems,
    }
  }

  private openContent(name: string, attributes: Attributes): void {
    switch (name) {
      case 'office:text':
        this.isText = true
        break
      case 'text:p':
      case 'text:h':
        this.openParagraph(name, attributes)
        break
      case 'text:span':
        if (this.styles.isHidden('text', attributes('style-name'))) this.hide()
        break
      case 'text:section':
        if (attributes('display') === 'none') this.hide()
        break
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        if (attributes('is-hidden') !== 'false') this.hide()
        break
      case 'text:list':
        this.lists.openList({
          style: attributes('style-name') ?? null,
          id: attributes('id') ?? null,
          continued: attributes('continue-list') ?? null,
          continues: attributes('continue-numbering') === 'true',
        })
        break
      case 'text:list-item':
        this.lists.openItem(countOf(attributes('start-value'), MAX_START))
        break
      case 'text:s':
        this.add(' '.repeat(countOf(attributes('c'), MAX_SPACES) ?? 1))
        break
      case 'text:tab':
        this.add('\t')
        break
      case 'text:line-break':
        this.add('\n')
        break
      case 'table:table':
        this.flow.openTable()
        break
      case 'table:table-row':
        this.coveredLeft = 0
        this.flow.openRow()
        if (attributes('visibility') === 'collapse') this.hide()
        break
      case 'table:table-cell':
        this.coveredLeft = (countOf(attributes('number-columns-spanned'), MAX_START) ?? 1) - 1
        this.flow.openCell()
        break
      case 'table:covered-table-cell':
        this.openCoveredCell()
        break
      default:
        this.openLeftOut(name, attributes)
    }
  }

  private closeContent(name: string): void {
    switch (name) {
      case 'office:body':
        this.isInBody = false
        break
      case 'text:p':
      case 'text:h':
        this.closeParagraph()
        break
      case 'text:list':
        this.lists.closeList()
        break
      case 'text:list-item':
        this.lists.closeItem()
        break
      case 'table:table':
        this.flow.closeTable()
        break
      case 'table:table-row':
        this.flow.closeRow()
        break
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.flow.closeCell()
        break
      case 'draw:frame':
        this.frames.pop()
        break
      default:
        if (TEXT_SHAPES.has(name)) this.closeTextBox()
    }
  }

  /** Of a cell that spans columns the covered places are no cells; those it covers in the rows below are empty ones. */
  private openCoveredCell(): void {
    if (this.coveredLeft > 0) {
      this.coveredLeft--
      this.skip()
      return
    }
    this.flow.openCell()
  }

  private openLeftOut(name: string, attributes: Attributes): void {
    const isShown = this.hiddenFrom.length === 0
    if (TEXT_SHAPES.has(name)) {
      this.openTextBox()
    } else if (TABLES_OF_CONTENTS.has(name)) {
      this.leftOut.tablesOfContents++
      this.skip()
    } else if (name === 'office:annotation') {
      this.leftOut.comments++
      this.skip()
    } else if (name === 'text:note') {
      if (attributes('note-class') === 'endnote') this.leftOut.endnotes++
      else this.leftOut.footnotes++
      this.skip()
    } else if (name === 'draw:frame') {
      this.frames.push({ isTaken: false })
    } else if (name === 'draw:image' || EMBEDDED.has(name)) {
      // Of several versions of one thing (an object and its picture) the first counts.
      const frame = this.frames.at(-1)
      if (isShown && !frame?.isTaken) {
        if (name === 'draw:image') this.leftOut.images++
        else this.leftOut.objects++
      }
      if (frame) frame.isTaken = true
      this.skip()
    }
  }

  private openParagraph(name: string, attributes: Attributes): void {
    const style = attributes('style-name')
    const label = this.lists.isInList
      ? this.lists.label()
      : name === 'text:h'
        ? this.headingLabel(attributes, style)
        : ''
    const isHidden = this.styles.isHidden('paragraph', style)
    if (isHidden) this.hide()
    this.story.paragraphs.push({ text: '', label, boxes: [], isHidden: isHidden || this.hiddenFrom.length > 0 })
  }

  private headingLabel(attributes: Attributes, style: string | undefined): string {
    if (attributes('is-list-header') === 'true' || this.styles.listOf(style) === '') return ''
    const level = levelNumber(attributes('outline-level'))
    if (level === null) return ''
    const isRestarted = attributes('restart-numbering') === 'true'
    return this.lists.headingLabel(level, isRestarted ? (countOf(attributes('start-value'), MAX_START) ?? 1) : null)
  }

  private closeParagraph(): void {
    const paragraph = this.story.paragraphs.pop()
    if (!paragraph) return
    this.wasHidden = false
    const isGone = paragraph.isHidden && paragraph.text === ''
    if (!isGone) for (const line of (paragraph.label + paragraph.text).split('\n')) this.flow.push(line)
    for (const line of paragraph.boxes) this.flow.push(line)
  }

  private openTextBox(): void {
    this.stories.push(this.story)
    this.story = newStory()
    this.flow.openContainer()
  }

  private closeTextBox(): void {
    const lines = this.flow.closeContainer()
    this.story = this.stories.pop() ?? newStory()
    const paragraph = this.paragraph()
    for (const line of lines) {
      if (line.trim() === '') continue
      if (paragraph) paragraph.boxes.push(line)
      else this.flow.push(line)
    }
  }

  private add(text: string): void {
    const paragraph = this.paragraph()
    if (!paragraph || text === '') return
    const isHidden = this.hiddenFrom.length > 0
    if (!isHidden) paragraph.text += text
    else if (!this.wasHidden && text.trim() !== '') this.leftOut.hidden++
    this.wasHidden = isHidden
  }

  private paragraph(): Paragraph | undefined {
    return this.story.paragraphs.at(-1)
  }

  private skip(): void {
    this.skippedFrom = this.names.length
  }

  private hide(): void {
    this.hiddenFrom.push(this.names.length)
  }
}

const MAX_SPACES = 256
const MAX_START = 99_999

/** Whether headers or footers hold more than page numbers. */
function haveHeadersText(styleBytes: Uint8Array): boolean {
  let depth = 0
  let skipped = 0
  let text = ''
  let images = 0
  parseXml(styleBytes, {
    open(name, attributes) {
      if (HEADERS.has(name) && attributes('display') !== 'false') depth++
      if (name === 'draw:image' && depth > 0) images++
      if (SKIPPED.has(name)) skipped++
    },
    close(name) {
      if (HEADERS.has(name) && depth > 0) depth--
      if (SKIPPED.has(name)) skipped--
    },
    text(part) {
      if (depth > 0 && skipped === 0) text += part
    },
  })
  return images > 0 || saysMoreThanPageNumber(text)
}

const HEADERS = new Set([
  'style:header',
  'style:header-left',
  'style:header-first',
  'style:footer',
  'style:footer-left',
  'style:footer-first',
])

function countOf(value: string | undefined, most: number): number | null {
  if (value === undefined || !/^\d{1,9}$/.test(value)) return null
  return Math.min(Number(value), most)
}

function newStory(): Story {
  return { paragraphs: [] }
}
