import { numberFormat } from './doc-lists'
import { type AbstractList, type Level, type List, Numbering } from './docx-numbering'
import { StyleSheet } from './docx-styles'
import { type DocumentText, plainSymbol, saysMoreThanPageNumber } from './left-out'
import { spaced } from './numerals'
import { RtfError, type RtfHandler, readRtf } from './rtf-tokens'
import { type RunState, WordStory } from './word-story'

/**
 * Reads the main text of an RTF document as Word, WPS and LibreOffice write it. Insertions are in, deletions are out,
 * fields show their results, automatic numbers stand before their paragraphs as they were drawn, text boxes follow the
 * paragraph they hang on. Linear in the size of the file.
 */
export function rtfToText(bytes: Uint8Array): DocumentText | 'damaged' | 'too-deep' {
  try {
    const reader = new RtfReader(false)
    readRtf(bytes, reader)
    if (!reader.endsInContents) return reader.finish()
    // A table of contents that never ends would swallow the draft: read it as text instead.
    const again = new RtfReader(true)
    readRtf(bytes, again)
    return again.finish()
  } catch (error) {
    if (error instanceof RtfError) return error.failure
    throw error
  }
}

/**
 * What a group is for. `text`: the draft's own. `dropped`: nothing in it is read. `shape`: of a drawing only its text
 * and pictures are. The others fill tables or hold something that is worked on when they end.
 */
type Purpose =
  | 'text'
  | 'dropped'
  | 'shape'
  | 'label'
  | 'fonts'
  | 'listTable'
  | 'levelText'
  | 'overrides'
  | 'footnote'
  | 'unicodeOrAnsi'

/** Which of a run's three fonts its bytes are in. */
type Slot = 'own' | 'low' | 'high' | 'double'

interface State {
  purpose: Purpose
  /** Where text goes: the draft, a text box, a header. */
  story: WordStory
  run: RunState
  fonts: Record<Slot, number | null>
  slot: Slot
  /** How many characters stand for one `\u` in programs that do not know it. */
  fallback: number
  paragraph: { list: number | null; level: number; isInTable: boolean; depth: number }
  whenClosed: (() => void) | null
}

interface Font {
  charset: number
  codePage: number | null
  name: string
}

class RtfReader implements RtfHandler {
  private readonly main: WordStory
  private readonly stack: State[] = []
  private state: State
  private isIgnorable = false
  private isStart = false
  private skipped = 0
  private codePage = 1252
  private defaultFont: number | null = null
  private readonly fonts = new Map<number, Font>()
  private font: Font = newFont()
  private pending: number[] = []
  private pendingEncoding = ''
  private headerText = ''
  private headerImages = 0
  private label = ''
  private drawnLabel: string | null = null
  private hasDeletedNumber = false
  private readonly abstracts = new Map<string, AbstractList>()
  private readonly lists = new Map<string, List>()
  private readonly numbering = new Numbering({ abstracts: this.abstracts, lists: this.lists }, new StyleSheet())
  private abstract: AbstractList | null = null
  private list: List | null = null
  private level: Level | null = null
  private levelBytes: (number | string)[] = []

  constructor(readsContents: boolean) {
    this.main = new WordStory(readsContents)
    this.state = {
      purpose: 'text',
      story: this.main,
      run: { isDeleted: false, isHidden: false },
      fonts: { own: null, low: null, high: null, double: null },
      slot: 'own',
      fallback: 1,
      paragraph: { list: null, level: 0, isInTable: false, depth: 0 },
      whenClosed: null,
    }
  }

  /** Whether a table of contents has begun and not ended. */
  get endsInContents(): boolean {
    return this.main.endsInContents
  }

  finish(): DocumentText {
    this.flush()
    return {
      text: this.main.finish().join('\n'),
      leftOut: this.main.leftOut,
      unknownNumerals: this.numbering.unknownSystems,
      hasHeaderOrFooter: this.headerImages > 0 || saysMoreThanPageNumber(this.headerText),
    }
  }

  openGroup(): void {
    this.flush()
    this.skipped = 0
    this.stack.push(this.state)
    this.state = {
      ...this.state,
      run: { ...this.state.run },
      fonts: { ...this.state.fonts },
      paragraph: { ...this.state.paragraph },
      whenClosed: null,
    }
    this.isStart = true
    this.isIgnorable = false
  }

  closeGroup(): void {
    this.flush()
    this.skipped = 0
    this.isStart = false
    const closed = this.state
    const outer = this.stack.pop()
    if (!outer) return
    this.state = outer
    closed.whenClosed?.()
  }

  symbol(character: string): void {
    if (this.skipped > 0) {
      this.skipped--
      return
    }
    if (character === '*') {
      this.isIgnorable = this.isStart
      return
    }
    this.isStart = false
    if (character === '~') this.add('\u00a0')
    else if (character === '_') this.add('-')
  }

  byte(byte: number): void {
    this.isStart = false
    if (this.skipped > 0) {
      this.skipped--
      return
    }
    const { purpose } = this.state
    if (purpose === 'dropped' || purpose === 'shape' || purpose === 'footnote' || purpose === 'unicodeOrAnsi') return
    if (purpose === 'levelText') this.levelBytes.push(byte)
    else this.collect(byte)
  }

  word(name: string, number: number | null): void {
    const isFirst = this.isStart
    const isIgnorable = this.isIgnorable
    this.isStart = false
    this.isIgnorable = false
    // Of what stands for a character in older programs only what is one is passed over, never the end of a paragraph.
    if (this.skipped > 0 && CHARACTERS.has(name)) {
      this.skipped--
      return
    }
    this.skipped = 0
    if (name === 'u') {
      this.addUnicode(number ?? 0)
      return
    }
    this.flush()
    if (this.state.purpose === 'dropped') return
    if (isFirst && this.openDestination(name, isIgnorable)) return
    if (!this.readTables(name, number)) this.readText(name, number)
  }

  /** Whether the word, the first of its group, says what the group is for. */
  private openDestination(name: string, isIgnorable: boolean): boolean {
    const { state } = this
    if (state.purpose === 'unicodeOrAnsi' && name === 'ud') {
      state.purpose = this.stack.at(-2)?.purpose ?? 'text'
      return true
    }
    if (DROPPED.has(name)) {
      state.purpose = 'dropped'
      return true
    }
    if (state.purpose === 'shape') return this.openInShape(name)
    if (state.purpose !== 'text') return this.openInTable(name, isIgnorable)
    switch (name) {
      case 'field':
        state.story.beginField(state.run)
        state.whenClosed = () => state.story.endField(state.run)
        return true
      case 'fldinst':
        return true
      case 'fldrslt':
        state.story.separateField(state.run)
        return true
      case 'listtext':
      case 'pntext':
        state.purpose = 'label'
        this.label = ''
        state.whenClosed = () => {
          this.drawnLabel = this.label
        }
        return true
      case 'footnote':
        state.purpose = 'footnote'
        this.countUnlessDeleted('footnotes')
        return true
      case 'annotation':
        state.purpose = 'dropped'
        this.countUnlessDeleted('comments')
        return true
      case 'object':
        state.purpose = 'dropped'
        this.countUnlessDeleted('objects')
        return true
      case 'moMath':
        state.purpose = 'dropped'
        this.countUnlessDeleted('equations')
        return true
      case 'pict':
        this.openPicture()
        return true
      case 'shpinst':
      case 'do':
        state.purpose = 'shape'
        return true
      case 'upr':
        state.purpose = 'unicodeOrAnsi'
        return true
      case 'fonttbl':
        state.purpose = 'fonts'
        return true
      case 'listtable':
        state.purpose = 'listTable'
        return true
      case 'listoverridetable':
        state.purpose = 'overrides'
        return true
      case 'moMathPara':
      case 'shppict':
      case 'shp':
      case 'shpgrp':
      case 'nesttableprops':
        return true
    }
    if (HEADERS.has(name)) {
      this.openHeader()
      return true
    }
    // A reader passes over what it does not know and what says that it may be passed over.
    if (isIgnorable) state.purpose = 'dropped'
    return isIgnorable
  }

  private openInShape(name: string): boolean {
    if (name === 'pict') this.openPicture()
    if (name !== 'shptxt' && name !== 'dptxbxtext') return name === 'pict'
    const { state } = this
    const outer = state.story
    const box = new WordStory(true)
    state.purpose = 'text'
    state.story = box
    state.paragraph = { list: null, level: 0, isInTable: false, depth: 0 }
    state.whenClosed = () => {
      outer.addBox(box.finish())
      outer.leftOut.images += box.leftOut.images
      outer.leftOut.hidden += box.leftOut.hidden
      outer.leftOut.symbols += box.leftOut.symbols
    }
    return true
  }

  private openInTable(name: string, isIgnorable: boolean): boolean {
    const { state } = this
    if (state.purpose === 'fonts' && isIgnorable) state.purpose = 'dropped'
    if (state.purpose === 'listTable') {
      if (name === 'list') this.abstract = { levels: new Map(), numStyleLink: null }
      if (name === 'listlevel') this.openLevel()
      if (name === 'leveltext') this.openLevelText()
    }
    if (state.purpose === 'overrides') {
      if (name === 'listoverride') this.list = { id: '', abstractId: '', overrides: new Map() }
      if (name === 'lfolevel') this.list?.overrides.set(this.list.overrides.size, { start: null, level: null })
      if (name === 'listlevel') this.openLevel()
      if (name === 'leveltext') this.openLevelText()
    }
    return false
  }

  private openHeader(): void {
    const { state } = this
    const header = new WordStory(true)
    state.story = header
    state.paragraph = { list: null, level: 0, isInTable: false, depth: 0 }
    state.whenClosed = () => {
      this.headerText += header.finish().join('')
      this.headerImages += header.leftOut.images
    }
  }

  private openPicture(): void {
    const { state } = this
    state.purpose = 'dropped'
    if (state.story.isShown && !state.story.isInObject) this.countUnlessDeleted('images')
  }

  private countUnlessDeleted(what: 'footnotes' | 'comments' | 'objects' | 'equations' | 'images'): void {
    const { story, run } = this.state
    if (!run.isDeleted) story.leftOut[what]++
  }

  /** Words of the tables at the head of the file, and of the head itself. */
  private readTables(name: string, number: number | null): boolean {
    const { purpose } = this.state
    if (name === 'ansicpg' && number !== null) this.codePage = number
    if (name === 'deff') this.defaultFont = number
    switch (purpose) {
      case 'fonts':
        if (name === 'f' && number !== null) {
          this.font = newFont()
          this.fonts.set(number, this.font)
        }
        if (name === 'fcharset') this.font.charset = number ?? 1
        if (name === 'cpg') this.font.codePage = number
        return true
      case 'listTable':
      case 'overrides':
        this.readListWord(purpose, name, number)
        return true
      case 'levelText':
        return true
      case 'footnote':
        if (name === 'ftnalt') {
          this.state.story.leftOut.footnotes--
          this.state.story.leftOut.endnotes++
          this.state.purpose = 'dropped'
        }
        return true
      case 'shape':
      case 'unicodeOrAnsi':
        return true
      default:
        return false
    }
  }

  private readListWord(purpose: Purpose, name: string, number: number | null): void {
    const { level, list } = this
    switch (name) {
      case 'listid':
        if (purpose === 'listTable' && this.abstract) this.abstracts.set(String(number), this.abstract)
        if (purpose === 'overrides' && list) list.abstractId = String(number)
        break
      case 'ls':
        if (purpose === 'overrides' && list && number !== null) {
          list.id = String(number)
          this.lists.set(list.id, list)
        }
        break
      case 'levelnfc':
      case 'levelnfcn':
        if (level) level.format = numberFormat(number ?? 0)
        break
      case 'levelstartat':
        if (level) level.start = Math.max(0, number ?? 0)
        else this.overrideStart(number ?? 0)
        break
      case 'levelfollow':
        if (level) level.suffix = number === 2 ? 'nothing' : 'tab'
        break
      case 'levellegal':
        if (level) level.isLegal = number !== 0
        break
      case 'levelnorestart':
        if (level && number === 1) level.restartAfter = 0
        break
      case 'v':
        if (level) level.isHidden = number !== 0
        break
    }
  }

  private overrideStart(start: number): void {
    const override = this.list?.overrides.get((this.list?.overrides.size ?? 0) - 1)
    if (override) override.start = start
  }

  private openLevel(): void {
    const level: Level = {
      start: 1,
      format: 'decimal',
      text: '',
      suffix: 'tab',
      isLegal: false,
      isHidden: false,
      restartAfter: null,
      paragraphStyle: null,
    }
    this.level = level
    if (this.state.purpose === 'overrides') {
      const override = this.list?.overrides.get(this.list.overrides.size - 1)
      if (override) override.level = level
    } else if (this.abstract && this.abstract.levels.size < MAX_LEVELS) {
      this.abstract.levels.set(this.abstract.levels.size, level)
    }
    this.state.whenClosed = () => {
      this.level = null
    }
  }

  private openLevelText(): void {
    this.state.purpose = 'levelText'
    this.levelBytes = []
    this.state.whenClosed = () => this.takeLevelText()
  }

  /** A level's label: its length, then characters, among them the numbers of levels as codes 0–8. */
  private takeLevelText(): void {
    if (!this.level) return
    let text = ''
    let bytes: number[] = []
    const flush = () => {
      text += decode(bytes, encodingOf(this.codePage))
      bytes = []
    }
    for (const part of this.levelBytes.slice(1, MAX_LABEL)) {
      if (typeof part === 'number' && part >= MAX_LEVELS) {
        bytes.push(part)
        continue
      }
      flush()
      text += typeof part === 'string' ? part : `%${part + 1}`
    }
    flush()
    this.level.text = text.endsWith(';') ? text.slice(0, -1) : text
  }

  private readText(name: string, number: number | null): void {
    const { state } = this
    const { run, paragraph, story } = state
    const character = CHARACTERS.get(name)
    if (character !== undefined) {
      this.add(character)
      return
    }
    switch (name) {
      case 'par':
      case 'sect':
        this.endParagraph(false)
        break
      case 'cell':
        paragraph.isInTable = true
        paragraph.depth = 1
        this.endParagraph(true)
        break
      case 'nestcell':
        this.endParagraph(true)
        break
      case 'row':
      case 'nestrow':
        story.endRow(false)
        break
      case 'pard':
        state.paragraph = { list: null, level: 0, isInTable: false, depth: 0 }
        break
      case 'intbl':
        paragraph.isInTable = true
        break
      case 'itap':
        paragraph.depth = number ?? 0
        break
      case 'ls':
        paragraph.list = number
        break
      case 'ilvl':
        paragraph.level = Math.min(Math.max(number ?? 0, 0), MAX_LEVELS - 1)
        break
      case 'plain':
        state.run = { isDeleted: false, isHidden: false }
        state.fonts = { own: this.defaultFont, low: null, high: null, double: null }
        state.slot = 'own'
        break
      case 'v':
        run.isHidden = number !== 0
        break
      case 'deleted':
      case 'mvf':
        run.isDeleted = number !== 0
        break
      case 'uc':
        state.fallback = Math.min(Math.max(number ?? 1, 0), 16)
        break
      case 'f':
        state.fonts.own = number
        state.slot = 'own'
        break
      case 'af':
        state.fonts[state.slot] = number
        break
      case 'loch':
        state.slot = 'low'
        break
      case 'hich':
        state.slot = 'high'
        break
      case 'dbch':
        state.slot = 'double'
        break
    }
  }

  private endParagraph(endsCell: boolean): void {
    const { story, run, paragraph, purpose } = this.state
    if (purpose === 'label') return
    const drawn = this.drawnLabel
    this.drawnLabel = null
    const mark = endsCell ? { isDeleted: false, isHidden: false } : { ...run }
    if (mark.isDeleted && (drawn !== null || paragraph.list !== null)) this.hasDeletedNumber = true
    const depth = paragraph.isInTable ? Math.max(1, paragraph.depth) : 0
    story.endParagraph({ label: () => this.labelOf(drawn), mark, depth })
    if (endsCell) story.endCell()
  }

  /** The label as it was drawn; worked out anew where none was, or where a number before it has been deleted. */
  private labelOf(drawn: string | null): string {
    const { list, level } = this.state.paragraph
    if (drawn === null && list === null) return ''
    const unknown = this.numbering.unknownSystems
    const numbers = list === null ? '' : this.numbering.label(null, { numId: String(list), level })
    const definition = this.levelAt(list, level)
    if (definition?.format === 'bullet' || definition?.isHidden) return ''
    if (drawn === null || (this.hasDeletedNumber && numbers !== '')) return numbers
    this.numbering.unknownSystems = unknown
    const label = drawn.trim()
    if (isBulletGlyph(label)) return ''
    return definition?.suffix === 'nothing' || label === drawn ? label : spaced(label)
  }

  private levelAt(list: number | null, level: number): Level | undefined {
    const found = list === null ? undefined : this.lists.get(String(list))
    return found?.overrides.get(level)?.level ?? this.abstracts.get(found?.abstractId ?? '')?.levels.get(level)
  }

  private addUnicode(number: number): void {
    this.flush()
    this.skipped = this.state.fallback
    const code = number & 0xffff
    const { purpose } = this.state
    if (purpose === 'levelText') this.levelBytes.push(String.fromCharCode(code))
    if (purpose !== 'text' && purpose !== 'label' && purpose !== 'fonts') return
    const font = this.fonts.get(this.state.fonts[this.state.slot] ?? -1)
    if (code < 0xf000 || code > 0xf0ff || font?.charset !== SYMBOL_CHARSET) this.add(String.fromCharCode(code))
    else this.addSymbol(font.name, code)
  }

  private addSymbol(font: string, code: number): void {
    const known = plainSymbol(font, code)
    const { purpose, story, run } = this.state
    if (known === null && purpose === 'text' && !run.isDeleted) story.leftOut.symbols++
    this.add(known ?? '\uFFFD')
  }

  private add(text: string): void {
    const { purpose, story, run } = this.state
    if (purpose === 'text') story.add(text, run)
    else if (purpose === 'label' && this.label.length < MAX_LABEL) this.label += text
    else if (purpose === 'fonts' && this.font.name.length < MAX_LABEL) this.font.name += text.replace(';', '')
  }

  /** Bytes wait until they can be decoded together: one character can take several. */
  private collect(byte: number): void {
    if (byte < 0x20 && byte !== 0x09) return
    if (this.pending.length === 0) {
      if (byte < 0x80) {
        this.add(String.fromCharCode(byte))
        return
      }
      this.pendingEncoding = this.encoding()
    }
    this.pending.push(byte)
    if (this.pending.length >= MAX_PENDING && byte < 0x80) this.flush()
  }

  private flush(): void {
    if (this.pending.length === 0) return
    const bytes = this.pending
    this.pending = []
    if (this.pendingEncoding !== SYMBOL_ENCODING) {
      this.add(decode(bytes, this.pendingEncoding))
      return
    }
    const font = this.fonts.get(this.state.fonts[this.state.slot] ?? -1)
    for (const byte of bytes) {
      if (byte < 0x80) this.add(String.fromCharCode(byte))
      else this.addSymbol(font?.name ?? '', 0xf000 + byte)
    }
  }

  /** What the bytes of the current run are encoded in. */
  private encoding(): string {
    const { fonts, slot } = this.state
    const font = this.fonts.get(fonts[slot] ?? fonts.own ?? this.defaultFont ?? -1)
    if (font?.charset === SYMBOL_CHARSET) return SYMBOL_ENCODING
    const own = font && (font.codePage ?? CODE_PAGES.get(font.charset) ?? null)
    // Chinese programs write Chinese in fonts they say to be Western.
    const isWestern = own === undefined || own === null || own === 1252
    return encodingOf(isWestern ? this.codePage : own)
  }
}

const MAX_LEVELS = 9
const MAX_LABEL = 64
const MAX_PENDING = 4096
const SYMBOL_CHARSET = 2
const SYMBOL_ENCODING = 'symbol'

const words = (list: string) => new Set(list.split(' '))

/** Groups whose text is none of the draft's, and copies for programs that cannot read the better one. */
const DROPPED = words(
  'colortbl stylesheet info filetbl revtbl rsidtbl generator userprops xmlnstbl themedata colorschememapping ' +
    'datastore latentstyles pgdsctbl private xe tc tcn rxe nonshppict nonesttables shprslt objdata listpicture ' +
    'ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn listname atrfstart atrfend atnid atnauthor datafield ffname ' +
    'formfield picprop blipuid pn pnseclvl mmathPict levelnumbers',
)

const HEADERS = words('header headerl headerr headerf footer footerl footerr footerf')

const CHARACTERS = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['page', '\n'],
  ['column', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
])

/** The code pages of Windows' character sets; the default one (1) is the document's. */
const CODE_PAGES = new Map([
  [0, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
])

/** Code pages as TextDecoder names them. GB 18030 contains code page 936. */
const ENCODINGS = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [54936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
])

function encodingOf(codePage: number): string {
  return ENCODINGS.get(codePage) ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252')
}

function decode(bytes: number[], encoding: string): string {
  return bytes.length === 0 ? '' : new TextDecoder(encoding).decode(Uint8Array.from(bytes))
}

function newFont(): Font {
  return { charset: 1, codePage: null, name: '' }
}

function isBulletGlyph(label: string): boolean {
  return /^[·•●○■□◆◇▪▫►▶➢✓✔§Øoulnqüv*–—\-\uf000-\uf0ff\uFFFD]?$/u.test(label)
}
