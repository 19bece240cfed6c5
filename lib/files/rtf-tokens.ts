/** Thrown by the reader of RTF; never leaves lib/files. */
export class RtfError extends Error {
  constructor(readonly failure: 'damaged' | 'too-deep') {
    super(failure)
  }
}

/** What the parts of an RTF file are given to, in order. */
export interface RtfHandler {
  openGroup(): void
  closeGroup(): void
  /** A control word, with its number when it has one. */
  word(name: string, number: number | null): void
  /** A control symbol other than `\'`: `*`, `~`, `-`, `_`, … */
  symbol(character: string): void
  /** One byte of text, written plainly or as `\'hh`. */
  byte(byte: number): void
}

/**
 * Goes through an RTF file once, from front to back. Data after `\bin` are passed over.
 * @throws RtfError when groups are not closed, or nested more than 500 deep.
 */
export function readRtf(bytes: Uint8Array, handler: RtfHandler): void {
  let depth = 0
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at++] ?? 0
    switch (byte) {
      case OPEN:
        if (++depth > MAX_DEPTH) throw new RtfError('too-deep')
        handler.openGroup()
        break
      case CLOSE:
        handler.closeGroup()
        // What follows the outermost group is no part of the document.
        if (--depth <= 0) return
        break
      case BACKSLASH:
        at = readControl(bytes, at, handler)
        break
      case CARRIAGE_RETURN:
      case LINE_FEED:
      case 0:
        break
      default:
        handler.byte(byte)
    }
  }
  throw new RtfError('damaged')
}

const MAX_DEPTH = 500
const OPEN = 0x7b
const CLOSE = 0x7d
const BACKSLASH = 0x5c
const APOSTROPHE = 0x27
const CARRIAGE_RETURN = 0x0d
const LINE_FEED = 0x0a
const SPACE = 0x20
const MINUS = 0x2d
/** Control words have at most 32 letters; a longer run is cut, so that none grows without bound. */
const MAX_NAME = 32
const MAX_DIGITS = 10

/** Reads what stands after a backslash; returns the place behind it. */
function readControl(bytes: Uint8Array, start: number, handler: RtfHandler): number {
  const first = bytes[start]
  if (first === undefined) return start
  if (!isLetter(first)) return readSymbol(bytes, start, first, handler)
  let at = start
  while (at - start < MAX_NAME && isLetter(bytes[at] ?? 0)) at++
  const name = String.fromCharCode(...bytes.subarray(start, at))
  const isNegative = bytes[at] === MINUS && isDigit(bytes[at + 1] ?? 0)
  if (isNegative) at++
  const digits = at
  let number = 0
  while (at - digits < MAX_DIGITS && isDigit(bytes[at] ?? 0)) number = number * 10 + (bytes[at++] ?? 0) - 0x30
  const value = at === digits ? null : isNegative ? -number : number
  if (bytes[at] === SPACE) at++
  if (name === 'bin') return at + Math.max(0, value ?? 0)
  handler.word(name, value)
  return at
}

function readSymbol(bytes: Uint8Array, at: number, symbol: number, handler: RtfHandler): number {
  if (symbol === APOSTROPHE) {
    const high = hexDigit(bytes[at + 1])
    const low = hexDigit(bytes[at + 2])
    if (high === null || low === null) return at + 1
    handler.byte(high * 16 + low)
    return at + 3
  }
  // A line break after a backslash ends a paragraph.
  if (symbol === CARRIAGE_RETURN || symbol === LINE_FEED) handler.word('par', null)
  else if (symbol === BACKSLASH || symbol === OPEN || symbol === CLOSE) handler.byte(symbol)
  else handler.symbol(String.fromCharCode(symbol))
  return at + 1
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

function hexDigit(byte: number | undefined): number | null {
  if (byte === undefined) return null
  if (isDigit(byte)) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : null
}
