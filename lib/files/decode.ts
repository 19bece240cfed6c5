/** What `decodeText` made of a file's bytes. */
export interface DecodedText {
  /** The text, without its byte-order mark; line ends as they were. */
  text: string
  /** Bytes that belong to no character of the encoding; each stretch stands in `text` as U+FFFD. 0 for a clean file. */
  undecoded: number
}

/** Why bytes are no text: `binary` is no text in any encoding, `misencoded` is text in an encoding not recognised. */
export type DecodeFailure = 'binary' | 'misencoded'

/**
 * Decodes the bytes of a text file: byte-order mark first, then UTF-16 by its statistics, UTF-8, GB18030.
 * `label` is an encoding the file itself declares (an HTML `<meta charset>`); it is believed only when
 * the bytes are not valid UTF-8, because pages are often converted without mending the declaration.
 * Linear in the number of bytes.
 */
export function decodeText(bytes: Uint8Array, label?: string): DecodedText | DecodeFailure {
  const decoded = decodeBytes(bytes, label)
  if (typeof decoded === 'string') return decoded
  return hasTooManyControls(decoded.text) ? 'binary' : decoded
}

/** Whether the first bytes are a byte-order mark, which outranks any declaration inside the text. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return byteOrderMark(bytes) !== null
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

const BYTE_ORDER_MARKS: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

/** A text with a few broken bytes is still worth reading; beyond one in twenty it is another encoding. */
const BEARABLE_SHARE = 1 / 20

function decodeBytes(bytes: Uint8Array, label: string | undefined): DecodedText | DecodeFailure {
  const marked = byteOrderMark(bytes)
  if (marked) return decodeMarked(bytes.subarray(marked.length), marked.encoding)

  const wide = guessUtf16(bytes)
  if (wide) return decodeUtf16(bytes, wide)

  const nuls = count(bytes, 0)
  if (nuls > 0 && nuls * 1000 > bytes.length) return 'binary'

  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, undecoded: 0 }

  if (label !== undefined) {
    const declared = decodeStrictly(bytes, label)
    if (declared !== null) return { text: declared, undecoded: 0 }
  }

  // UTF-8 first: most Chinese in UTF-8 also passes for rare characters of GB18030, and never the other way round.
  const wideBytes = countNonAscii(bytes)
  const badUtf8 = countBadUtf8(bytes)
  if (isBearable(badUtf8, wideBytes)) return { text: decodeLoosely(bytes, 'utf-8'), undecoded: badUtf8 }
  const gb = scanGb18030(bytes)
  if (isBearable(gb.bad, wideBytes) && gb.plausible) return decodeGb18030(bytes)
  return controlBytes(bytes) * 50 > bytes.length ? 'binary' : 'misencoded'
}

function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | null {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return { encoding, length: mark.length }
  }
  return null
}

/** The file says itself what it is: read it so, and count what does not fit. */
function decodeMarked(bytes: Uint8Array, encoding: Encoding): DecodedText | DecodeFailure {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeUtf16(bytes, encoding)
  if (encoding === 'gb18030') return decodeGb18030(bytes)
  const undecoded = countBadUtf8(bytes)
  if (!isBearable(undecoded, countNonAscii(bytes))) return 'misencoded'
  return { text: decodeLoosely(bytes, encoding), undecoded }
}

function isBearable(bad: number, wideBytes: number): boolean {
  return bad === 0 || bad <= wideBytes * BEARABLE_SHARE || (bad <= 3 && bad * 8 <= wideBytes)
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // Invalid bytes for this encoding, or a label that names no encoding.
    return null
  }
}

function decodeLoosely(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

/** Half characters (lone surrogates, an odd last byte) become U+FFFD, two bytes or one byte undecoded each. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0]
  let undecoded = bytes.length % 2
  let awaitsTrail = false
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    const unit = ((bytes[index + high] ?? 0) << 8) | (bytes[index + low] ?? 0)
    const isTrail = unit >= 0xdc00 && unit <= 0xdfff
    if (isTrail !== awaitsTrail) undecoded += 2
    awaitsTrail = unit >= 0xd800 && unit <= 0xdbff
  }
  if (awaitsTrail) undecoded += 2
  return { text: decodeLoosely(bytes, encoding), undecoded }
}

/**
 * UTF-16 without a byte-order mark: ASCII gives a NUL in every pair, Chinese gives units of the CJK blocks in one
 * byte order and noise in the other. GB18030 and UTF-8 bytes taken in pairs land mostly outside those blocks.
 */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const SAMPLE = 1 << 16
  const length = Math.min(bytes.length - (bytes.length % 2), SAMPLE)
  if (length < 2) return null
  let little = 0
  let big = 0
  let nulsFirst = 0
  let nulsSecond = 0
  for (let index = 0; index < length; index += 2) {
    const first = bytes[index] ?? 0
    const second = bytes[index + 1] ?? 0
    if (isExpectedUnit((second << 8) | first)) little++
    if (isExpectedUnit((first << 8) | second)) big++
    if (first === 0) nulsFirst++
    if (second === 0) nulsSecond++
  }
  const units = length / 2
  if (Math.max(little, big) < units * 0.85) return null
  // ASCII letters turned round are Chinese characters; where both orders make sense the side of the NULs decides.
  if (Math.min(little, big) > units * 0.5) {
    if (nulsFirst === nulsSecond) return null
    return nulsFirst > nulsSecond ? 'utf-16be' : 'utf-16le'
  }
  // Valid UTF-8 without a NUL is UTF-8: paired ASCII letters can look like rare Chinese characters.
  if (nulsFirst + nulsSecond === 0 && decodeStrictly(bytes, 'utf-8') !== null) return null
  return little >= big ? 'utf-16le' : 'utf-16be'
}

function isExpectedUnit(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    unit === 0x09 ||
    unit === 0x0a ||
    unit === 0x0d ||
    unit === 0xa0 ||
    unit === 0xb7 ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xff00 && unit <= 0xff5e)
  )
}

/**
 * Bytes outside any GB18030 sequence, and whether the rest looks like Chinese. Simplified text keeps nearly
 * all its pairs in the GB 2312 rows, traditional text in GBK well over half; Big5 or Shift_JIS read as GB18030 does not.
 */
function scanGb18030(bytes: Uint8Array): { bad: number; plausible: boolean } {
  let bad = 0
  let pairs = 0
  let usual = 0
  for (let index = 0; index < bytes.length; ) {
    const length = gb18030Length(bytes, index)
    if (length === 0) {
      bad++
      index++
      continue
    }
    if (length === 2) {
      pairs++
      if (isUsualPair(bytes[index] ?? 0, bytes[index + 1] ?? 0)) usual++
    } else if (length === 4) {
      pairs++
    }
    index += length
  }
  return { bad, plausible: usual * 2 >= pairs }
}

function isUsualPair(lead: number, trail: number): boolean {
  return trail >= 0xa1 && (lead === 0xa1 || lead === 0xa3 || (lead >= 0xb0 && lead <= 0xf7))
}

/** Bytes of the character at `index` (1, 2 or 4), or 0 when none starts there. */
function gb18030Length(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0
  if (lead <= 0x80) return 1
  if (lead === 0xff) return 0
  const second = bytes[index + 1] ?? 0
  if (second >= 0x40 && second !== 0x7f && second !== 0xff) return 2
  const third = bytes[index + 2] ?? 0
  const fourth = bytes[index + 3] ?? 0
  const isFour = second >= 0x30 && second <= 0x39 && third >= 0x81 && third <= 0xfe && fourth >= 0x30 && fourth <= 0x39
  return isFour ? 4 : 0
}

/** Decodes stretch by stretch, so that what is lost is the same in every program that runs this. */
function decodeGb18030(bytes: Uint8Array): DecodedText {
  const whole = decodeStrictly(bytes, 'gb18030')
  if (whole !== null) return { text: whole, undecoded: 0 }
  const parts: string[] = []
  let undecoded = 0
  let start = 0
  for (let index = 0; index < bytes.length; ) {
    const length = gb18030Length(bytes, index)
    if (length > 0) {
      index += length
      continue
    }
    if (index > start) parts.push(decodeLoosely(bytes.subarray(start, index), 'gb18030'))
    parts.push('\uFFFD')
    undecoded++
    index++
    start = index
  }
  parts.push(decodeLoosely(bytes.subarray(start), 'gb18030'))
  const text = parts.join('')
  // Pairs of the right shape that stand for no character: the decoder has put U+FFFD for each.
  if (undecoded === 0)
    for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) undecoded += 2
  return { text, undecoded }
}

/** Bytes that belong to no UTF-8 sequence: stray continuation bytes, cut or overlong sequences, surrogates. */
function countBadUtf8(bytes: Uint8Array): number {
  let bad = 0
  for (let index = 0; index < bytes.length; ) {
    const length = utf8Length(bytes, index)
    if (length === 0) bad++
    index += length || 1
  }
  return bad
}

function utf8Length(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let offset = 1; offset < length; offset++) {
    const byte = bytes[index + offset] ?? 0
    const lowest = offset > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const highest = offset > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (byte < lowest || byte > highest) return 0
  }
  return length
}

function count(bytes: Uint8Array, value: number): number {
  let found = 0
  for (let at = bytes.indexOf(value); at >= 0; at = bytes.indexOf(value, at + 1)) found++
  return found
}

function countNonAscii(bytes: Uint8Array): number {
  let found = 0
  for (const byte of bytes) if (byte >= 0x80) found++
  return found
}

function controlBytes(bytes: Uint8Array): number {
  let found = 0
  for (const byte of bytes) if (isControl(byte)) found++
  return found
}

/** More than one control character in fifty: no text anyone wrote. A stray one or two are let through. */
function hasTooManyControls(text: string): boolean {
  let found = 0
  for (let index = 0; index < text.length; index++) if (isControl(text.charCodeAt(index))) found++
  return found * 50 > text.length && (found > 2 || found * 4 > text.length)
}

/** C0 control codes other than tab, line feed, vertical tab, form feed and carriage return. */
function isControl(code: number): boolean {
  return code < 0x20 && (code < 0x09 || code > 0x0d)
}
