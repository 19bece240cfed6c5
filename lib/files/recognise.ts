import type { UnreadableReason } from './unreadable'

/** Formats that are text once decoded. */
export type TextFormat = 'txt' | 'md' | 'html'

/** What a file is: an archive that may be a Word document, a text, or something no reader takes. */
export type Recognised = { format: 'zip' | TextFormat } | { unreadable: UnreadableReason }

/** Recognises a file by its first bytes, and by its name's ending only where they leave it open. */
export function recognise(name: string, bytes: Uint8Array): Recognised {
  const ending = endingOf(name)
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return { format: 'zip' }
  if (startsWith(bytes, OLE)) return { unreadable: whatOleHolds(bytes, ending) }

  const head = headOf(bytes)
  if (head.startsWith('%PDF-')) return { unreadable: 'pdf' }
  if (head.startsWith('{\\rtf')) return { unreadable: 'rtf' }
  if (/^mime-version:/i.test(head) && /content-type:\s*multipart\/related/i.test(head)) return { unreadable: 'mht' }
  if (/<\?mso-application\s+progid="Word\.Document"|<w:wordDocument[\s>]|<pkg:package[\s>]/.test(head)) {
    return { unreadable: 'word-xml' }
  }
  const tag = firstTag(head)
  if (PAGE_TAGS.has(tag)) return { format: 'html' }
  if (MARKDOWN_ENDINGS.has(ending)) return { format: 'md' }
  if (HTML_ENDINGS.has(ending)) return { format: 'html' }
  // A text that merely opens with a tag is a page only when nothing says that it is plain text.
  if (ending !== 'txt' && ending !== 'text' && FRAGMENT_TAGS.has(tag)) return { format: 'html' }
  return { format: 'txt' }
}

/** The encoding a page declares in its first 4 KiB, as TextDecoder names it; undefined when it declares none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const declared = /<(?:meta|\?xml)\b[^>]{0,500}?\b(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_:-]{2,40})/i.exec(
    headOf(bytes),
  )?.[1]
  if (declared === undefined) return undefined
  const label = declared.toLowerCase()
  // All three names are used for the one encoding; the last contains the others.
  return /^(?:x-)?gb(?:k|_?2312|18030)/.test(label) ? 'gb18030' : label
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const HEAD_BYTES = 4096
const MARKDOWN_ENDINGS = new Set(['md', 'markdown', 'mdown', 'mkd'])
const HTML_ENDINGS = new Set(['html', 'htm', 'xhtml', 'shtml'])
const PAGE_TAGS = new Set(['!doctype', 'html', 'head', 'body'])
const FRAGMENT_TAGS = new Set(
  'meta title style link p div table span h1 h2 h3 h4 h5 h6 ol ul section article main center font b strong br'.split(
    ' ',
  ),
)

function endingOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

/** The first bytes as characters of one byte each, without NULs (UTF-16), byte-order mark and leading white space. */
function headOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES))
  return head
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart()
}

/** The name of the first element or declaration, past comments and processing instructions; '' for text. */
function firstTag(head: string): string {
  let rest = head
  for (;;) {
    const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '>' : null
    if (close === null) break
    const end = rest.indexOf(close)
    if (end < 0) return ''
    rest = rest.slice(end + close.length).trimStart()
  }
  const name = /^<(!doctype(?=\s+html\b)|[a-z][a-z0-9]*)(?=[\s>/])/i.exec(rest)?.[1]
  return (name ?? '').toLowerCase()
}

/** What an OLE compound file (the container of old Office files) holds, by the names in its directory. */
function whatOleHolds(bytes: Uint8Array, ending: string): UnreadableReason {
  const streams = new Set<string>()
  // Directory entries are 128 bytes each, aligned to 128, with the length of the name in bytes at offset 64.
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) | ((bytes[at + 65] ?? 0) << 8)
    const stream = OLE_STREAMS.find((name) => length === name.length * 2 + 2 && hasName(bytes, at, name))
    if (stream !== undefined) streams.add(stream)
  }
  if (streams.has('EncryptedPackage')) return 'encrypted'
  if (ending === 'wps') return 'wps'
  if (streams.has('WordDocument') || ending === 'doc' || ending === 'dot') return 'old-word'
  return 'old-office'
}

const OLE_STREAMS = ['EncryptedPackage', 'WordDocument']

function hasName(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (bytes[at + index * 2] !== name.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0) return false
  }
  return true
}
