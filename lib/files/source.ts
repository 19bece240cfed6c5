/** A draft's text as a reader took it from a file, a stream, a page or the clipboard. Every reader ends here. */
export interface Source {
  /** What the reviewer knows it by: file name, page title, `<stdin>`. Never influences the audit. */
  name: string
  /** `txt`, `md`, `html`, `docx`, `doc`, `odt`, `rtf`, `pdf`, or an editor adapter's id such as `dom`, `textarea`, `paste`. */
  format: string
  /** Paragraphs joined by `\n`. Offsets of the audit count its UTF-16 code units. */
  text: string
  /** What the reader could not read, said plainly, in the reviewer's language. */
  unread?: string[]
}
