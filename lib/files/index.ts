import type { Language } from '../audit/report'
import { decodeText, hasByteOrderMark } from './decode'
import { docxToText } from './docx'
import { htmlToText, NestedTooDeep } from './html'
import { markdownToText } from './markdown'
import { declaredCharset, recognise, type TextFormat } from './recognise'
import type { Source } from './source'
import { unreadOfBytes, unreadOfDocx, unreadOfHtml, unreadOfMarkdown } from './unread'
import { UnreadableFile } from './unreadable'

export type { Source } from './source'
export { UnreadableFile, type UnreadableReason } from './unreadable'

/** File name endings that `readFile` can read, lower-case, with the dot; for file pickers. */
export const supportedExtensions: readonly string[] = ['.docx', '.docm', '.txt', '.md', '.markdown', '.html', '.htm']

/** Largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 64 << 20

/**
 * Reads a draft from a file's bytes. What the bytes are counts more than what the name ends in: a web page saved as
 * `.doc` is read as a web page. `format` of the result is `txt`, `md`, `html` or `docx`; `unread` names what is in the
 * file and not in `text`. Time is about proportional to the size. The bytes are not changed.
 * @param name shown to the reviewer; its ending only decides where the content leaves it open (`.md`, `.html`)
 * @param language of `unread` and of the error's message
 * @throws UnreadableFile and nothing else
 */
export function readFile(name: string, bytes: Uint8Array, language: Language = 'zh-CN'): Source {
  if (bytes.length === 0) throw new UnreadableFile('empty', language)
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableFile('too-large', language)
  const kind = recognise(name, bytes)
  if ('unreadable' in kind) throw new UnreadableFile(kind.unreadable, language)
  const source = kind.format === 'zip' ? readDocx(name, bytes, language) : readText(name, bytes, kind.format, language)
  if (isBlank(source.text)) throw new UnreadableFile('empty', language)
  return source
}

function readDocx(name: string, bytes: Uint8Array, language: Language): Source {
  const document = docxToText(bytes)
  if (typeof document === 'string') throw new UnreadableFile(document, language)
  return sourceOf(name, 'docx', document.text, unreadOfDocx(document, language))
}

function readText(name: string, bytes: Uint8Array, format: TextFormat, language: Language): Source {
  const charset = format === 'html' && !hasByteOrderMark(bytes) ? declaredCharset(bytes) : undefined
  const decoded = decodeText(bytes, charset)
  if (typeof decoded === 'string') throw new UnreadableFile(decoded, language)
  const text = decoded.text.replaceAll(/\r\n?/g, '\n')
  const undecoded = unreadOfBytes(decoded.undecoded, language)
  switch (format) {
    case 'txt':
      return sourceOf(name, format, text, undecoded)
    case 'md': {
      const file = markdownToText(text)
      return sourceOf(name, format, file.text, [...undecoded, ...unreadOfMarkdown(file, language)])
    }
    case 'html': {
      const page = readPage(text, language)
      return sourceOf(name, format, page.text, [...undecoded, ...unreadOfHtml(page, language)])
    }
  }
}

function readPage(html: string, language: Language) {
  try {
    return htmlToText(html)
  } catch (error) {
    if (error instanceof NestedTooDeep) throw new UnreadableFile('too-deep', language)
    throw error
  }
}

function sourceOf(name: string, format: string, text: string, unread: string[]): Source {
  return unread.length > 0 ? { name, format, text, unread } : { name, format, text }
}

/** Nothing but white space, zero-width characters and byte-order marks. */
function isBlank(text: string): boolean {
  return !/[^\s\u200b-\u200d\u2060\ufeff]/.test(text)
}
