import { open, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Language } from '../audit/report'
import { MAX_FILE_BYTES, UnreadableFile } from '../files'
import { CLI_WORDS, type CliWords } from './words'

/** The operating system would not give the file's bytes. The message says why, in the reviewer's language. */
export class InaccessibleFile extends Error {
  override readonly name = 'InaccessibleFile'
}

/**
 * All bytes of a file or a named pipe, or of `stdin` for `-`.
 * @throws {InaccessibleFile} when there is nothing to read or no right to.
 * @throws {UnreadableFile} `too-large` beyond `limit` bytes, so that an endless stream ends.
 */
export async function readBytes(
  path: string,
  stdin: Readable,
  language: Language,
  limit = MAX_FILE_BYTES,
): Promise<Uint8Array> {
  const words = CLI_WORDS[language]
  try {
    if (path === '-') return await collect(stdin, language, limit)
    const kind = await stat(path)
    if (kind.isDirectory()) throw new InaccessibleFile(words.directory)
    // A device such as /dev/zero has no end, and a draft is not kept in one.
    if (!kind.isFile() && !kind.isFIFO()) throw new InaccessibleFile(words.notAFile)
    const file = await open(path)
    return await collect(file.createReadStream({ highWaterMark: 1 << 20 }), language, limit)
  } catch (error) {
    if (error instanceof InaccessibleFile || error instanceof UnreadableFile) throw error
    throw new InaccessibleFile(systemReason(error, words))
  }
}

async function collect(stream: Readable, language: Language, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue
    chunks.push(chunk)
    length += chunk.length
    if (length > limit) throw new UnreadableFile('too-large', language)
  }
  return Buffer.concat(chunks, length)
}

function systemReason(error: unknown, words: CliWords): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return words.missing
  if (code === 'EACCES' || code === 'EPERM') return words.forbidden
  if (code === 'EISDIR') return words.directory
  return words.otherReadError(code)
}
