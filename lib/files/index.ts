import type { Language } from '../audit/report'
import { decodeText, hasByteOrderMark } from './decode'
import type { HtmlText } from './html'
import type { DocumentText } from './left-out'
import { declaredCharset, endingOf, recognise, type TextFormat } from './recognise'
import type { Source } from './source'
import { unreadOfBytes, unreadOfDocument, unreadOfHtml, unreadOfMarkdown, unreadOfPdf } from './unread'
import { UnreadableFile } from './unreadable'

export type { Source } from './source'
export { UnreadableFile, type UnreadableReason } from './unreadable'

/** File name endings that `readFile` can read, lower-case, with the dot; for file pickers. */
export const supportedExtensions: readonly string[] = [
  '.docx',
  '.docm',
  '.doc',
  '.wps',
  '.odt',
  '.rtf',
  '.pdf',
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
]

/** Largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 64 << 20

/**
 * Reads a draft from a file's bytes. What the bytes are counts more than what the name ends in: a web page saved as
 * `.doc` is read as a web page. `format` of the result is `txt`, `md`, `html`, `docx`, `doc`, `odt`, `rtf` or `pdf`;
 * `unread` names what is in the file and not in `text`. Time is about proportional to the size. The bytes are not
 * changed. A reader is loaded when a file needs it: a plain text waits for none of them.
 * @param name shown to the reviewer; its ending only decides where the content leaves it open (`.md`, `.html`)
 * @param language of `unread` and of the error's message
 * @throws UnreadableFile and nothing else
 */
export async function readFile(name: string, bytes: Uint8Array, language: Language = 'zh-CN'): Promise<Source> {
  if (bytes.length === 0) throw new UnreadableFile('empty', language)
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableFile('too-large', language)
  const kind = recognise(name, bytes)
  if ('unreadable' in kind) throw new UnreadableFile(kind.unreadable, language)
  const source = await readAs(kind.format, name, bytes, language)
  if (isBlank(source.text)) throw new UnreadableFile('empty', language)
  return source
}

async function readAs(
  format: 'zip' | 'ole' | 'rtf' | 'pdf' | TextFormat,
  name: string,
  bytes: Uint8Array,
  language: Language,
): Promise<Source> {
  switch (format) {
    case 'zip':
      return readZip(name, bytes, language)
    case 'ole':
      return readOle(name, bytes, language)
    case 'rtf': {
      const { rtfToText } = await import('./rtf')
      const document = rtfToText(bytes)
      if (typeof document === 'string') throw new UnreadableFile(document, language)
      return sourceOfDocument(name, 'rtf', document, language)
    }
    case 'pdf':
      return readPdf(name, bytes, language)
    default:
      return readText(name, bytes, format, language)
  }
}

async function readZip(name: string, bytes: Uint8Array, language: Language): Promise<Source> {
  const { docxToText } = await import('./docx')
  const docx = docxToText(bytes)
  if (typeof docx !== 'string') return sourceOfDocument(name, 'docx', docx, language)
  if (docx !== 'odt') throw new UnreadableFile(docx, language)
  const { odtToText } = await import('./odt')
  const odt = odtToText(bytes)
  if (typeof odt !== 'string') return sourceOfDocument(name, 'odt', odt, language)
  throw new UnreadableFile(odt === 'not-a-draft' ? 'not-a-docx' : odt, language)
}

async function readOle(name: string, bytes: Uint8Array, language: Language): Promise<Source> {
  const { docToText } = await import('./doc')
  const document = docToText(bytes)
  if (typeof document !== 'string') return sourceOfDocument(name, 'doc', document, language)
  if (document !== 'no-document') throw new UnreadableFile(document, language)
  throw new UnreadableFile(endingOf(name) === 'wps' ? 'wps' : 'old-office', language)
}

async function readPdf(name: string, bytes: Uint8Array, language: Language): Promise<Source> {
  const { pdfToText } = await import('./pdf')
  const document = await pdfToText(bytes)
  if (typeof document === 'string') throw new UnreadableFile(PDF_REASONS[document], language)
  return sourceOf(
    name,
    'pdf',
    document.lines.join('\n').replaceAll(HALF_CHARACTERS, '\uFFFD'),
    unreadOfPdf(document, language),
  )
}

const PDF_REASONS = {
  damaged: 'damaged',
  encrypted: 'encrypted',
  'too-large': 'too-large',
  scanned: 'pdf-scanned',
  unmapped: 'pdf-unmapped',
} as const

async function readText(name: string, bytes: Uint8Array, format: TextFormat, language: Language): Promise<Source> {
  const charset = format === 'html' && !hasByteOrderMark(bytes) ? declaredCharset(bytes) : undefined
  const decoded = decodeText(bytes, charset)
  if (typeof decoded === 'string') throw new UnreadableFile(decoded, language)
  const text = decoded.text.replaceAll(/\r\n?/g, '\n')
  const undecoded = unreadOfBytes(decoded.undecoded, language)
  switch (format) {
    case 'txt':
      return sourceOf(name, format, text, undecoded)
    case 'md': {
      const { markdownToText } = await import('./markdown')
      const file = markdownToText(text)
      return sourceOf(name, format, file.text, [...undecoded, ...unreadOfMarkdown(file, language)])
    }
    case 'html': {
      const page = await readPage(text, language)
      return sourceOf(name, format, page.text, [...undecoded, ...unreadOfHtml(page, language)])
    }
  }
}

async function readPage(html: string, language: Language): Promise<HtmlText> {
  const { htmlToText, NestedTooDeep } = await import('./html')
  try {
    return htmlToText(html)
  } catch (error) {
    if (error instanceof NestedTooDeep) throw new UnreadableFile('too-deep', language)
    throw error
  }
}

function sourceOfDocument(name: string, format: string, document: DocumentText, language: Language): Source {
  // Half characters, which these formats can hold, become U+FFFD like any other byte that means nothing.
  return sourceOf(
    name,
    format,
    document.text.replaceAll(HALF_CHARACTERS, '\uFFFD'),
    unreadOfDocument(document, language),
  )
}

function sourceOf(name: string, format: string, text: string, unread: string[]): Source {
  return unread.length > 0 ? { name, format, text, unread } : { name, format, text }
}

/** Surrogates without their other half. */
const HALF_CHARACTERS = /\p{Surrogate}/gu

/** Nothing but white space, zero-width characters and byte-order marks. */
function isBlank(text: string): boolean {
  return !/[^\s\u200b-\u200d\u2060\ufeff]/.test(text)
}
