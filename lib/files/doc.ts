import { readDocLists } from './doc-lists'
import {
  type CharacterProperties,
  newParagraphProperties,
  type ParagraphProperties,
  PLAIN,
  PropertyRuns,
  readCharacterProperties,
  readPages,
  readParagraphProperties,
  SPRM,
  Stream,
} from './doc-properties'
import { readDocStyles } from './doc-styles'
import { NO_NUMBERING, Numbering, type NumberingDefinitions } from './docx-numbering'
import { StyleSheet } from './docx-styles'
import { type DocumentText, plainSymbol, saysMoreThanPageNumber } from './left-out'
import { OleError, type OleFile, openOle } from './ole'
import { WordStory } from './word-story'

/** Why a compound file gave no document. `no-document`: it holds something else, such as a spreadsheet. */
export type DocFailure = 'damaged' | 'too-large' | 'encrypted' | 'word-95' | 'no-document'

/**
 * Reads the main text of a Word 97–2003 document (.doc, .dot, and the .wps files that are the same inside) out of its
 * compound file. Insertions are in, deletions are out, fields show their results, automatic numbers are worked out and
 * stand before their paragraphs, text boxes follow the paragraph they hang on. Linear in the size of the file.
 */
export function docToText(bytes: Uint8Array): DocumentText | DocFailure {
  try {
    return readFile(openOle(bytes))
  } catch (error) {
    if (error instanceof OleError) return error.failure
    // A number read past the end of a stream.
    if (error instanceof RangeError) return 'damaged'
    throw error
  }
}

/** The parts of the document's text, one after another in one count of characters. */
interface Stories {
  main: number
  footnotes: number
  headers: number
  macros: number
  comments: number
  endnotes: number
  boxes: number
}

/** A stretch of the text that lies together in the document stream. */
interface Piece {
  from: number
  to: number
  place: number
  isSingleByte: boolean
  /** Properties set for the whole piece by a quick save, over those of its characters and paragraphs. */
  properties: Stream | null
}

interface Document {
  pieces: Piece[]
  stream: Stream
  characters: PropertyRuns<CharacterProperties>
  paragraphs: PropertyRuns<ParagraphProperties>
  styles: StyleSheet
  lists: NumberingDefinitions
  fonts: string[]
  /** Where sections end, in characters. */
  sectionEnds: Set<number>
  /** What is drawn, by the place of its anchor. */
  shapes: Map<number, Shape>
  /** Set when a paragraph turns up that is numbered the way of Word 95. */
  hasLostNumbers: boolean
}

interface Shape {
  isPicture: boolean
  /** Where its text stands, in characters. */
  text: { from: number; to: number } | null
}

/** Numbers of the places (offset and length in the table stream) that the head of the document lists. */
const PART = {
  styles: 1,
  footnotes: 2,
  comments: 4,
  sections: 6,
  headers: 11,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  anchors: 40,
  endnotes: 46,
  drawings: 50,
  boxes: 56,
  listDefinitions: 73,
  lists: 74,
} as const

const WORD_97 = 0xa5ec
const WORD_6 = 0xa5dc
const FIRST_UNICODE_VERSION = 0xc1

function readFile(file: OleFile): DocumentText | DocFailure {
  const main = file.read('WordDocument')
  if (!main) return [...file.names()].includes('encryptedpackage') ? 'encrypted' : 'no-document'
  const stream = new Stream(main)
  const flags = stream.u16(0x0a)
  const magic = stream.u16(0)
  const version = stream.u16(2)
  if (magic === WORD_6 || (magic === WORD_97 && version < FIRST_UNICODE_VERSION)) return 'word-95'
  if (magic !== WORD_97) return 'damaged'
  if (flags & 0x100) return 'encrypted'
  const table = file.read(flags & 0x200 ? '1Table' : '0Table')
  if (!table) return 'damaged'
  const data = file.read('Data')
  return new DocReader(stream, new Stream(table), data ? new Stream(data) : null).read()
}

class DocReader {
  private readonly stories: Stories
  private isDamaged = false
  private readonly document: Document

  constructor(
    private readonly stream: Stream,
    private readonly table: Stream,
    private readonly data: Stream | null,
  ) {
    this.stories = {
      main: stream.u32(0x4c),
      footnotes: stream.u32(0x50),
      headers: stream.u32(0x54),
      macros: stream.u32(0x58),
      comments: stream.u32(0x5c),
      endnotes: stream.u32(0x60),
      boxes: stream.u32(0x64),
    }
    this.document = {
      pieces: this.readPieces(),
      stream,
      characters: this.readCharacters(),
      paragraphs: this.readParagraphs(),
      styles: this.orNone(() => readDocStyles(this.part(PART.styles)), new StyleSheet()),
      lists: this.orNone(
        () => readDocLists(table, this.placeOf(PART.listDefinitions), this.placeOf(PART.lists)),
        NO_NUMBERING,
      ),
      fonts: this.readFonts(),
      sectionEnds: new Set(this.positions(PART.sections, 12).slice(1)),
      shapes: this.readShapes(),
      hasLostNumbers: false,
    }
  }

  read(): DocumentText {
    const { main, footnotes, headers } = this.stories
    const numbering = new Numbering(this.document.lists, this.document.styles)
    let story = this.readStory(0, main, numbering, false)
    let unknownNumerals = numbering.unknownSystems
    // A table of contents that never ends would swallow the draft: read it as text instead.
    if (story.endsInContents) {
      const again = new Numbering(this.document.lists, this.document.styles)
      story = this.readStory(0, main, again, true)
      unknownNumerals = again.unknownSystems
    }
    const { leftOut } = story
    leftOut.footnotes = this.countReferences(PART.footnotes, 2)
    leftOut.endnotes = this.countReferences(PART.endnotes, 2)
    leftOut.comments = this.countReferences(PART.comments, 30)
    return {
      text: story.finish().join('\n'),
      leftOut,
      unknownNumerals,
      hasLostNumbers: this.document.hasLostNumbers || (this.isDamaged && this.placeOf(PART.lists).length > 4),
      hasHeaderOrFooter: this.saysSomething(main + footnotes, headers),
    }
  }

  /** Whether headers and footers hold more than page numbers. The first six stories are rules between notes. */
  private saysSomething(base: number, length: number): boolean {
    const first = this.positions(PART.headers, 0)[6]
    if (length === 0 || first === undefined || first >= length) return false
    const story = this.readStory(base + first, base + length, new Numbering(NO_NUMBERING, this.document.styles), true)
    return story.leftOut.images > 0 || saysMoreThanPageNumber(story.finish().join(''))
  }

  private readStory(from: number, to: number, numbering: Numbering, readsContents: boolean): WordStory {
    const story = new WordStory(readsContents)
    new StoryReader(this.document, story, numbering, this.data, this.stories.main).read(from, to)
    return story
  }

  /** The text can be read without its styles and lists; that its numbers are lost is said. */
  private orNone<Result>(read: () => Result, none: Result): Result {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      this.isDamaged = true
      return none
    }
  }

  private isDeletedAt(position: number): boolean {
    const { pieces, characters } = this.document
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pieces[middle]?.to ?? 0) <= position) low = middle + 1
      else high = middle
    }
    const piece = pieces[low]
    return piece !== undefined && characters.at(placeIn(piece, position)).isDeleted
  }

  private placeOf(part: number): { at: number; length: number } {
    // Documents of early versions list fewer parts.
    if (part >= this.stream.u16(0x98)) return { at: 0, length: 0 }
    return { at: this.stream.u32(0x9a + part * 8), length: this.stream.u32(0x9a + part * 8 + 4) }
  }

  private part(part: number): Stream {
    const { at, length } = this.placeOf(part)
    return length === 0 ? this.table.part(0, 0) : this.table.part(at, length)
  }

  /** The positions a part lists before entries of `entryBytes` each; the last is the end of the last entry. */
  private positions(part: number, entryBytes: number): number[] {
    const listed = this.part(part)
    const count = Math.floor((listed.length - 4) / (4 + entryBytes))
    return count < 0 ? [] : Array.from({ length: count + 1 }, (_, index) => listed.u32(index * 4))
  }

  /** How many of the references that a part lists stand in the main text and are not deleted. */
  private countReferences(part: number, entryBytes: number): number {
    const places = this.positions(part, entryBytes).slice(0, -1)
    return places.filter((place) => place < this.stories.main && !this.isDeletedAt(place)).length
  }

  private readPieces(): Piece[] {
    const clx = this.part(PART.pieces)
    const lists: Stream[] = []
    let at = 0
    while (clx.u8(at) === 1) {
      const length = clx.u16(at + 1)
      lists.push(clx.part(at + 3, length))
      at += 3 + length
    }
    if (clx.u8(at) !== 2) throw new OleError('damaged')
    const table = clx.part(at + 5, clx.u32(at + 1))
    const count = Math.floor((table.length - 4) / 12)
    const pieces: Piece[] = []
    for (let index = 0; index < count; index++) {
      const entry = (count + 1) * 4 + index * 8
      const from = table.u32(index * 4)
      const to = table.u32(index * 4 + 4)
      const place = table.u32(entry + 2)
      const isSingleByte = (place & 0x40000000) !== 0
      const start = place & 0x3fffffff
      if (from >= to) continue
      if (from < (pieces.at(-1)?.to ?? 0)) throw new OleError('damaged')
      pieces.push({
        from,
        to,
        place: isSingleByte ? start >>> 1 : start,
        isSingleByte,
        properties: pieceProperties(table.u16(entry + 6), lists),
      })
    }
    // Each character takes a byte at least, so that no forged table can make a small file a long text.
    if ((pieces.at(-1)?.to ?? 0) > this.stream.length) throw new OleError('damaged')
    if (this.stories.main > (pieces.at(-1)?.to ?? 0)) throw new OleError('damaged')
    return pieces
  }

  private readCharacters(): PropertyRuns<CharacterProperties> {
    const stretches = readPages(this.stream, this.part(PART.characters), 1, (page, entry) => {
      const at = page.u8(entry) * 2
      return at === 0 ? PLAIN : readCharacterProperties(PLAIN, page.part(at + 1, page.u8(at)))
    })
    return new PropertyRuns(stretches, PLAIN)
  }

  private readParagraphs(): PropertyRuns<ParagraphProperties> {
    const stretches = readPages(this.stream, this.part(PART.paragraphs), 13, (page, entry) => {
      const at = page.u8(entry) * 2
      if (at === 0) return newParagraphProperties(0)
      const words = page.u8(at)
      const start = words === 0 ? at + 2 : at + 1
      const length = words === 0 ? page.u8(at + 1) * 2 : words * 2 - 1
      if (length < 2) return newParagraphProperties(0)
      const properties = newParagraphProperties(page.u16(start))
      readParagraphProperties(properties, page.part(start + 2, length - 2), this.data)
      return properties
    })
    return new PropertyRuns(stretches, newParagraphProperties(0))
  }

  private readFonts(): string[] {
    const list = this.part(PART.fonts)
    const fonts: string[] = []
    if (list.length < 4) return fonts
    const count = list.u16(0)
    for (let at = 4; fonts.length < count && at < list.length; at += 1 + list.u8(at)) {
      const end = at + 1 + list.u8(at)
      let name = ''
      for (let place = at + 40; place + 2 <= Math.min(end, list.length); place += 2) {
        const code = list.u16(place)
        if (code === 0) break
        name += String.fromCharCode(code)
      }
      fonts.push(name)
    }
    return fonts
  }

  /** What is drawn in the main text: where it hangs, whether it is a picture, where its text is. */
  private readShapes(): Map<number, Shape> {
    const shapes = new Map<number, Shape>()
    const anchors = this.part(PART.anchors)
    const count = Math.floor((anchors.length - 4) / 30)
    if (count <= 0) return shapes
    const types = this.readShapeTypes()
    const texts = this.readBoxes()
    for (let index = 0; index < count; index++) {
      const shape = anchors.u32((count + 1) * 4 + index * 26)
      shapes.set(anchors.u32(index * 4), {
        isPicture: types.get(shape) === PICTURE_FRAME,
        text: texts.get(shape) ?? null,
      })
    }
    return shapes
  }

  private readBoxes(): Map<number, { from: number; to: number }> {
    const { main, footnotes, headers, macros, comments, endnotes, boxes: length } = this.stories
    const base = main + footnotes + headers + macros + comments + endnotes
    const boxes = new Map<number, { from: number; to: number }>()
    const list = this.part(PART.boxes)
    const count = Math.floor((list.length - 4) / 26)
    for (let index = 0; index < count; index++) {
      const from = list.u32(index * 4)
      const to = list.u32(index * 4 + 4)
      const shape = list.u32((count + 1) * 4 + index * 22 + 14)
      // A second text of one shape is the end of the list.
      if (from < to && to <= length && !boxes.has(shape)) boxes.set(shape, { from: base + from, to: base + to })
    }
    return boxes
  }

  /** The types of all shapes, from the nested records of the drawings. */
  private readShapeTypes(): Map<number, number> {
    const types = new Map<number, number>()
    const drawings = this.part(PART.drawings)
    // Containers are entered by going on behind their head, so that nesting needs no stack.
    for (let at = 0; at + 8 <= drawings.length; ) {
      const head = drawings.u16(at)
      const kind = drawings.u16(at + 2)
      const length = drawings.u32(at + 4)
      if (kind === SHAPE && at + 12 <= drawings.length) types.set(drawings.u32(at + 8), head >> 4)
      const isContainer = (head & 0xf) === 0xf
      at += 8 + (isContainer ? 0 : length)
      // Between drawings stands one byte that tells where they belong.
      if (drawings.length > at + 4 && !isRecord(drawings, at)) at += 1
    }
    return types
  }
}

/** The number of a list that is defined in the paragraph itself, as before Word 97. */
const WORD_95_LIST = 0x7ff
const SHAPE = 0xf00a
const PICTURE_FRAME = 75

function isRecord(drawings: Stream, at: number): boolean {
  return (drawings.u16(at + 2) & 0xf000) === 0xf000
}

/** Reads one stretch of the text into a story. */
class StoryReader {
  private readonly runs: PropertyRuns<CharacterProperties>
  private piece: Piece | null = null

  constructor(
    private readonly document: Document,
    private readonly story: WordStory,
    private readonly numbering: Numbering,
    private readonly data: Stream | null,
    private readonly mainEnd: number,
  ) {
    this.runs = document.characters
  }

  read(from: number, to: number): void {
    for (const piece of this.document.pieces) {
      if (piece.to <= from || piece.from >= to) continue
      this.piece = piece
      this.readPiece(piece, Math.max(piece.from, from), Math.min(piece.to, to))
    }
  }

  private readPiece(piece: Piece, from: number, to: number): void {
    const { stream } = this.document
    const width = piece.isSingleByte ? 1 : 2
    let plain = ''
    let last: CharacterProperties | null = null
    let properties: CharacterProperties = PLAIN
    for (let place = placeIn(piece, from), position = from; position < to; position++, place += width) {
      const code = piece.isSingleByte ? singleByte(stream.u8(place)) : stream.u16(place)
      const run = this.runs.at(place)
      if (run !== last) {
        if (plain !== '') this.story.add(plain, this.stateOf(properties, place - width))
        plain = ''
        last = run
        properties = piece.properties ? readCharacterProperties(run, piece.properties) : run
      }
      if (code >= 0x20 && !properties.isSpecial) {
        plain += String.fromCharCode(code)
        continue
      }
      if (plain !== '') this.story.add(plain, this.stateOf(properties, place - width))
      plain = ''
      this.readMark(code, properties, position, place)
    }
    if (plain !== '') this.story.add(plain, this.stateOf(properties, placeIn(piece, to) - width))
  }

  private readMark(code: number, properties: CharacterProperties, position: number, place: number): void {
    const { story } = this
    const state = this.stateOf(properties, place)
    switch (code) {
      case 0x0d:
        this.endParagraph(state, place, false)
        return
      case 0x07:
        this.endParagraph(state, place, true)
        return
      case 0x0c:
        if (this.document.sectionEnds.has(position + 1)) this.endParagraph(state, place, false)
        else story.add('\n', state)
        return
      case 0x09:
        story.add('\t', state)
        return
      case 0x0b:
      case 0x0e:
        story.add('\n', state)
        return
      case 0x1e:
        story.add('-', state)
        return
      case 0x13:
        story.beginField(state)
        return
      case 0x14:
        story.separateField(state)
        return
      case 0x15:
        story.endField(state)
        return
    }
    if (properties.symbol) this.addSymbol(properties.symbol, state)
    else if (code === 0x01 || code === 0x08) this.readDrawn(code, properties, position, state)
    else if (code >= 0x20) story.add(String.fromCharCode(code), state)
  }

  private readDrawn(
    code: number,
    properties: CharacterProperties,
    position: number,
    state: { isDeleted: boolean; isHidden: boolean },
  ): void {
    const { story } = this
    if (state.isDeleted || !story.isShown) return
    if (code === 0x01) {
      if (properties.isSpecial && !properties.isData && !story.isInObject) story.leftOut.images++
      return
    }
    const shape = position < this.mainEnd ? this.document.shapes.get(position) : undefined
    if (shape?.isPicture) story.leftOut.images++
    if (!shape?.text) return
    const box = new WordStory(true)
    new StoryReader(this.document, box, this.numbering, this.data, 0).read(shape.text.from, shape.text.to)
    story.addBox(box.finish())
    story.leftOut.images += box.leftOut.images
    story.leftOut.hidden += box.leftOut.hidden
    story.leftOut.symbols += box.leftOut.symbols
  }

  private addSymbol({ font, code }: { font: number; code: number }, state: { isDeleted: boolean; isHidden: boolean }) {
    const known = plainSymbol(this.document.fonts[font] ?? '', code)
    const isPrivate = code >= 0xf000 && code <= 0xf0ff
    if (known === null && isPrivate && !state.isDeleted) this.story.leftOut.symbols++
    this.story.add(known ?? (isPrivate ? '\uFFFD' : String.fromCharCode(code)), state)
  }

  private endParagraph(state: { isDeleted: boolean; isHidden: boolean }, place: number, isCellMark: boolean): void {
    const { story } = this
    const properties = this.paragraphAt(place)
    const depth = properties.tableDepth ?? (properties.isInTable ? 1 : 0)
    if (isCellMark ? properties.isRowEnd : properties.isInnerRowEnd) {
      story.endRow(state.isDeleted)
      return
    }
    const endsCell = isCellMark || properties.isInnerCell
    story.endParagraph({
      label: () => this.labelOf(properties),
      mark: endsCell ? { isDeleted: false, isHidden: false } : state,
      depth: isCellMark ? Math.max(1, depth) : depth,
    })
    if (endsCell) story.endCell()
  }

  private labelOf({ style, list, level }: ParagraphProperties): string {
    if (list === WORD_95_LIST) this.document.hasLostNumbers = true
    return this.numbering.label(String(style), { numId: list === null ? null : String(list), level })
  }

  private paragraphAt(place: number): ParagraphProperties {
    const properties = this.document.paragraphs.at(place)
    if (!this.piece?.properties) return properties
    const changed = { ...properties }
    readParagraphProperties(changed, this.piece.properties, this.data)
    return changed
  }

  private stateOf(properties: CharacterProperties, place: number): { isDeleted: boolean; isHidden: boolean } {
    const { styles } = this.document
    const { hidden, style } = properties
    if (typeof hidden === 'boolean') return { isDeleted: properties.isDeleted, isHidden: hidden }
    const inherited =
      (style !== null && styles.isHidden(String(style))) ||
      styles.isHidden(String(this.document.paragraphs.at(place).style))
    return { isDeleted: properties.isDeleted, isHidden: hidden === 'opposite' ? !inherited : inherited }
  }
}

/** A quick save names either one property, by a short number of its own, or a list of them. */
function pieceProperties(prm: number, lists: Stream[]): Stream | null {
  if (prm === 0) return null
  if (prm & 1) return lists[prm >> 1] ?? null
  const sprm = SHORT_PROPERTIES.get((prm >> 1) & 0x7f)
  if (sprm === undefined) return null
  return new Stream(Uint8Array.of(sprm & 0xff, sprm >> 8, prm >> 8))
}

const SHORT_PROPERTIES = new Map<number, number>([
  [0x41, SPRM.deleted],
  [0x5c, SPRM.hidden],
])

function placeIn(piece: Piece, position: number): number {
  return piece.place + (position - piece.from) * (piece.isSingleByte ? 1 : 2)
}

/** Single bytes are Windows-1252, whose second half differs from Unicode in 0x80–0x9F only. */
const WINDOWS_1252 = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index))

function singleByte(byte: number): number {
  return byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte
}
