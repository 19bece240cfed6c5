/** The text of an editor as the page's own objects hold it. Everything here runs in the page's world and is believed by nobody. */

import type { UnreadId } from '../editor'

export interface PageModel {
  /** What kind of model it is. */
  name: string
  /** Changes whenever the text does. */
  version(): string
  text(): string
  /** The offset of the first character that is drawn. */
  top(): number
  /** Where a character stands in the window; null after the editor has scrolled there itself. Moves neither caret nor selection. */
  reveal(offset: number): { top: number; bottom: number } | null
  /** What it knows not to be in the text. */
  unread?(): UnreadId[]
  /** Calls `onChange` after changes of the text; returns what ends it. */
  watch?(onChange: () => void): () => void
}

/** Gives the model behind an element; null when it is another editor's. May throw. */
export type FindModel = (element: Element) => PageModel | null

/** Line and column, from 0, of an offset into a text with `\n` at line ends. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 0
  let begin = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    begin = at + 1
  }
  return { line, column: offset - begin }
}

/** The offset at which a line, from 0, begins. */
export function lineStart(text: string, line: number): number {
  let begin = 0
  for (let at = text.indexOf('\n'); at >= 0 && line > 0; at = text.indexOf('\n', at + 1)) {
    line--
    begin = at + 1
  }
  return begin
}

let count = 0
const versions = new WeakMap<object, string>()

/** A name for the state of a model whose documents are never changed but exchanged. */
export function versionOf(document: object): string {
  let version = versions.get(document)
  if (version === undefined) {
    version = String(++count)
    versions.set(document, version)
  }
  return version
}
