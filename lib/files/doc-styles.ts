import {
  newParagraphProperties,
  PLAIN,
  readCharacterProperties,
  readParagraphProperties,
  type Stream,
} from './doc-properties'
import { type Style, StyleSheet } from './docx-styles'

/**
 * Reads the style sheet of a .doc. A style's id is its number, written in decimal.
 * @throws RangeError when it is cut off
 */
export function readDocStyles(sheet: Stream): StyleSheet {
  if (sheet.length < 6) return new StyleSheet(new Map(), '0')
  const styles = new Map<string, Style>()
  const count = sheet.u16(2)
  const baseBytes = sheet.u16(4)
  let at = 2 + sheet.u16(0)
  for (let index = 0; index < count && at + 2 <= sheet.length; index++) {
    const length = sheet.u16(at)
    // An unused number has an empty entry.
    if (length > 0) styles.set(String(index), readStyle(sheet.part(at + 2, length), index, baseBytes))
    at += 2 + length + (length % 2)
  }
  return new StyleSheet(styles, '0')
}

const NO_STYLE = 0xfff
const PARAGRAPH = 1
const CHARACTER = 2

function readStyle(entry: Stream, index: number, baseBytes: number): Style {
  const kind = entry.u16(2) & 0xf
  const base = entry.u16(2) >> 4
  const parts = entry.u16(4) & 0xf
  const style: Style = {
    id: String(index),
    basedOn: base === NO_STYLE ? null : String(base),
    numbering: { numId: null, level: null },
    isHidden: null,
  }
  // The name: its length, its characters, a zero.
  let at = baseBytes + 2 + entry.u16(baseBytes) * 2 + 2
  for (let part = 0; part < parts && at + 2 <= entry.length; part++) {
    const length = Math.min(entry.u16(at), entry.length - at - 2)
    const content = entry.part(at + 2, length)
    if (kind === PARAGRAPH && part === 0 && length > 2) readParagraphPart(style, content)
    else if (kind === CHARACTER || (kind === PARAGRAPH && part === 1)) readCharacterPart(style, content)
    at += 2 + length + (length % 2)
  }
  return style
}

function readParagraphPart(style: Style, content: Stream): void {
  const properties = newParagraphProperties(0)
  readParagraphProperties(properties, content.part(2, content.length - 2), null)
  if (properties.list !== null) style.numbering.numId = String(properties.list)
  style.numbering.level = properties.level
}

function readCharacterPart(style: Style, content: Stream): void {
  const { hidden } = readCharacterProperties(PLAIN, content)
  if (hidden !== 'opposite') style.isHidden = hidden
}
