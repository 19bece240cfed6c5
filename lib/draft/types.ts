/** What reading a draft gives. Ranges count UTF-16 code units of `Draft.folded`; `Draft.spanOf` leads back to the text as given. */

export interface Range {
  start: number
  end: number
}

/** A place in the text as given: `text` is its slice. */
export interface Span extends Range {
  text: string
}

export type Level = 'province' | 'city' | 'county' | 'township' | 'subdistrict' | 'zone' | 'department' | 'unknown'

export type Role =
  /** The web page's, not the draft's: 当前位置, 浏览次数, log-in boxes, footers. */
  | 'chrome'
  | 'document-number'
  | 'title'
  /** A line in brackets or a date under the title. */
  | 'note'
  /** 发文机关 standing alone above or under the title. */
  | 'issuer'
  | 'addressee'
  | 'body'
  /** A row of a table, or a cell of one that is given a cell a line. */
  | 'table'
  /** 特此报告。 */
  | 'closing'
  | 'signature'
  | 'date'
  /** 抄送, 印发, 附件, 此件公开发布. */
  | 'imprint'

export interface Paragraph extends Range {
  role: Role
}

export interface Issuer {
  name: string
  level: Level
  range: Range
}

/** A date as written; `iso` has as many parts as the draft gives: `2024-01-11` or `2024-01`. */
export interface DateMention {
  range: Range
  iso: string
}

/** `since`: 2021年以来; `title`: inside 《…》. */
export type YearContext = 'plain' | 'range' | 'since' | 'title' | 'date'

/** A four- or two-digit year, with what it belongs to: a year in a law's title is not the report's. */
export interface YearMention extends Range {
  year: number
  context: YearContext
}

/** 《…》, with the document number that follows it, if any. */
export interface Citation extends Range {
  /** Folded, without the marks. */
  title: string
  number: Range | null
}

/** A number with what it counts: 12件, 三至五次 (`value` 3, `to` 5), 约95%. */
export interface FigureMention extends Range {
  /** 万 and 亿 multiplied out. */
  value: number
  /** The upper end of a range, else null. */
  to: number | null
  unit: string
  /** 约, 近, 余, 多, 以上: not exact. */
  approximate: boolean
}

export type LabelStyle =
  | 'part'
  | 'article'
  | 'ideograph'
  | 'bracketed-ideograph'
  /** 一) */
  | 'half-bracketed-ideograph'
  | 'arabic'
  | 'bracketed-arabic'
  | 'circled'
  | 'ordinal'
  | 'none'

/** A heading with what it governs. Run-in headings (（一）…。正文) and items (一是…) are sections too. */
export interface Section {
  /** 1 is the highest. */
  depth: number
  style: LabelStyle
  /** The number in the label; null for an unnumbered heading. */
  number: number | null
  label: Range
  /** Without its label and final punctuation. */
  title: Range
  /** From the label to the start of the next section that is not below this one. */
  whole: Range
  /** After the title up to the next section of any depth. */
  own: Range
  /** Index of the section above it in `Draft.sections`, or -1. */
  parent: number
  /** The label stands at a line's start. */
  startsLine: boolean
  /** The title fills its line. */
  fillsLine: boolean
}

export interface Draft {
  /** The text as given. */
  text: string
  folded: string
  /** In text order. */
  paragraphs: Paragraph[]
  /** The title's lines, with the issuers' lines that belong to it. */
  /** `text` is as given, its lines put together: issuers set apart by a blank, broken words joined. */
  title: { range: Range; text: string } | null
  issuers: Issuer[]
  addressee: { range: Range; names: string[] } | null
  /** 现将…报告如下: */
  lead: Range | null
  /** The draft's text proper: after title and addressee, before closing, signature and imprint; page chrome lies outside or in `leftOut`. */
  body: Range
  /** From the body's start to the first section, or the body's first paragraph when there is none. */
  opening: Range
  sections: Section[]
  /** 发文机关署名 at the end. */
  signature: Range | null
  /** 成文日期 at the end. */
  date: DateMention | null
  years: YearMention[]
  citations: Citation[]
  figures: FigureMention[]
  /** Page chrome, merged where it is contiguous. */
  leftOut: Range[]
  spanOf(range: Range): Span
}
