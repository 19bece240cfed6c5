/** What stands in a document's body and is not part of its text. */
export interface LeftOut {
  comments: number
  footnotes: number
  endnotes: number
  images: number
  /** Charts, diagrams and embedded files. */
  objects: number
  equations: number
  /** Stretches of hidden text. */
  hidden: number
  /** Other documents that are pulled in by reference. */
  embedded: number
  tablesOfContents: number
  /** Characters of symbol fonts that mean nothing outside their font; U+FFFD stands for each. */
  symbols: number
}

/** What a reader of word processors' documents took from one, and how much it left out. */
export interface DocumentText {
  /** Paragraphs and table rows joined by `\n`. */
  text: string
  leftOut: LeftOut
  hasHeaderOrFooter: boolean
  /** Numbers in counting systems the reader does not know; arabic digits stand instead. */
  unknownNumerals: number
  /** Paragraphs are in lists whose definitions are damaged or of a kind that is not read: their numbers are missing. */
  hasLostNumbers?: boolean
}

export function nothingLeftOut(): LeftOut {
  return {
    comments: 0,
    footnotes: 0,
    endnotes: 0,
    images: 0,
    objects: 0,
    equations: 0,
    hidden: 0,
    embedded: 0,
    tablesOfContents: 0,
    symbols: 0,
  }
}

/** Whether a header's or footer's text is more than a page number. */
export function saysMoreThanPageNumber(text: string): boolean {
  return /[^\s\d第共页/\-–—－·.]/.test(text)
}

/** A character of a symbol font with a plain equivalent (ticks, boxes, bullets, arrows); null when there is none. */
export function plainSymbol(font: string, code: number): string | null {
  return SYMBOLS.get(`${font.toLowerCase()}:${(code & 0xff).toString(16)}`) ?? null
}

const SYMBOLS = new Map([
  ['wingdings:fc', '✓'],
  ['wingdings:fb', '✗'],
  ['wingdings:fe', '☑'],
  ['wingdings:fd', '☒'],
  ['wingdings:a8', '□'],
  ['wingdings:6f', '□'],
  ['wingdings:6e', '■'],
  ['wingdings:6c', '●'],
  ['wingdings:75', '◆'],
  ['wingdings:d8', '➢'],
  ['wingdings:e0', '→'],
  ['wingdings 2:50', '✓'],
  ['wingdings 2:52', '☑'],
  ['wingdings 2:a3', '□'],
  ['symbol:b7', '•'],
  ['symbol:b4', '×'],
  ['symbol:b1', '±'],
  ['symbol:a3', '≤'],
  ['symbol:b3', '≥'],
  ['symbol:b0', '°'],
  ['symbol:ae', '→'],
])
