/** A pack of one's own as the panel knows it, and how it is read. Loaded only by those who have one. */
import type { LocalPack } from '../../lib/audit/local-pack'
import { type PackFileProblem, packText, readPack } from '../../lib/files/local-pack'
import { extendedBook, ruleBook } from '../../lib/index'
import type { KeptPack } from '../../lib/library/packs'
import type { OwnPack } from './model'

/** Reads a file that was dropped or chosen. */
export function packFromFile(fileName: string, bytes: Uint8Array): OwnPack | { problems: PackFileProblem[] } {
  const decoded = packText(fileName, bytes)
  if ('problems' in decoded) return decoded
  const read = checked(decoded.text)
  return 'problems' in read ? read : { fileName, text: decoded.text, isOn: true, pack: read.pack, problems: [] }
}

/** Reads a pack that was kept. What an older program accepted and this one does not is kept with what is wrong in it. */
export function packFromStorage(kept: KeptPack): OwnPack {
  const read = checked(kept.text)
  return 'problems' in read
    ? { ...kept, pack: null, problems: read.problems }
    : { ...kept, pack: read.pack, problems: [] }
}

function checked(text: string): { pack: LocalPack } | { problems: PackFileProblem[] } {
  const read = readPack(text)
  if ('problems' in read) return read
  const { problems } = extendedBook(ruleBook, [read.pack])
  if (problems.length > 0) return { problems: problems.map(({ path, text: said }) => read.problemAt(path, said)) }
  return { pack: read.pack }
}
