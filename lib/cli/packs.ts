/** Packs of one's own, from their files into the rule book. */
import type { LocalPack } from '../audit/local-pack'
import type { Language } from '../audit/report'
import type { RuleBook, Text } from '../audit/rule'
import { UnreadableFile } from '../files'
import { extendedBook, ruleBook } from '../index'
import { InaccessibleFile, readBytes } from './inputs'

/**
 * The book with the packs in these files, in their order. With anything wrong in one of them the book is the built-in one and
 * there are complaints: one line each, with file, line and field.
 */
export async function bookWith(
  paths: readonly string[],
  language: Language,
): Promise<{ book: RuleBook; complaints: string[] }> {
  if (paths.length === 0) return { book: ruleBook, complaints: [] }
  // Only those who have a pack of their own pay for loading the reader of its format.
  const { packText, problemLine, readPack } = await import('../files/local-pack')
  const key = language === 'en' ? 'en' : 'zh'
  const complaints: string[] = []
  const packs: { pack: LocalPack; lineOf: (path: readonly PropertyKey[], text: Text) => string }[] = []
  for (const path of paths) {
    try {
      const decoded = packText(path, await readBytes(path, process.stdin, language))
      const read = 'text' in decoded ? readPack(decoded.text) : decoded
      if ('problems' in read) complaints.push(...read.problems.map((problem) => problemLine(path, problem, key)))
      else packs.push({ pack: read.pack, lineOf: (at, text) => problemLine(path, read.problemAt(at, text), key) })
    } catch (error) {
      if (!(error instanceof InaccessibleFile || error instanceof UnreadableFile)) throw error
      complaints.push(`${path}: ${error.message}`)
    }
  }
  const { book, problems } = extendedBook(
    ruleBook,
    packs.map(({ pack }) => pack),
  )
  complaints.push(...problems.map(({ pack, path, text }) => packs[pack]?.lineOf(path, text) ?? text[key]))
  return complaints.length > 0 ? { book: ruleBook, complaints } : { book, complaints }
}
