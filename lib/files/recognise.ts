import { isOle } from './ole'
import type { UnreadableReason } from './unreadable'

/** Formats that are text once decoded. */
export type TextFormat = 'txt' | 'md' | 'html'

/**
 * What a file is: a container that may hold a document (`zip`: .docx and .odt; `ole`: .doc and .wps), a document, a text,
 * or something no reader takes.
 */
export type Recognised = { format: 'zip' | 'ole' | 'rtf' | 'pdf' | TextFormat } | { unreadable: UnreadableReason }

/** Recognises a file by its first bytes, and by its name's ending only where they leave it open. */
export function recognise(name: string, bytes: Uint8Array): Recognised {
  const ending = endingOf(name)
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return { format: 'zip' }
  if (isOle(bytes)) return { format: 'ole' }

  const head = headOf(bytes)
  // Readers of PDF allow for something before the signature.
  if (/^.{0,1000}%PDF-\d/s.test(head) && (ending === 'pdf' || head.startsWith('%PDF-'))) return { format: 'pdf' }
  if (head.startsWith('{\\rtf')) return { format: 'rtf' }
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

const HEAD_BYTES = 4096
const MARKDOWN_ENDINGS = new Set(['md', 'markdown', 'mdown', 'mkd'])
const HTML_ENDINGS = new Set(['html', 'htm', 'xhtml', 'shtml'])
const PAGE_TAGS = new Set(['!doctype', 'html', 'head', 'body'])
const FRAGMENT_TAGS = new Set(
  'meta title style link p div table span h1 h2 h3 h4 h5 h6 ol ul section article main center font b strong br'.split(
    ' ',
  ),
)

/** The ending of a file's name, lower-case, without the dot; `''` when it has none. */
export function endingOf(name: string): string {
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
