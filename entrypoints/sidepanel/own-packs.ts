/** A pack of one's own as the panel knows it, and how it is read. Loaded only by those who have one. */
import type { LocalPack } from '../../lib/audit/local-pack'
import { type PackFileProblem, packText, readPack } from '../../lib/files/local-pack'
import type { KeptPack } from '../../lib/library/packs'
import type { PackCheck } from './auditor'
import type { OwnPack } from './model'

/** Reads a file that was dropped or chosen. `check` asks for what the rule book does not know of it. */
export async function packFromFile(
  fileName: string,
  bytes: Uint8Array,
  check: PackCheck,
): Promise<OwnPack | { problems: readonly PackFileProblem[] }> {
  const decoded = packText(fileName, bytes)
  if ('problems' in decoded) return decoded
  const read = await checked(decoded.text, check)
  return 'problems' in read ? read : { fileName, text: decoded.text, isOn: true, pack: read.pack, problems: [] }
}

/** Reads a pack that was kept. What an older program accepted and this one does not is kept with what is wrong in it. */
export async function packFromStorage(kept: KeptPack, check: PackCheck): Promise<OwnPack> {
  const read = await checked(kept.text, check)
  return 'problems' in read
    ? { ...kept, pack: null, problems: read.problems }
    : { ...kept, pack: read.pack, problems: [] }
}

const NOT_CHECKED: PackFileProblem = {
  line: null,
  column: null,
  field: [],
  message: {
    zh: '审查程序出错，没能核对这份规则包。请重新打开面板再试。',
    en: 'The checking engine broke down before it could check this pack. Open the panel anew and try again.',
  },
}

async function checked(
  text: string,
  check: PackCheck,
): Promise<{ pack: LocalPack } | { problems: readonly PackFileProblem[] }> {
  const read = readPack(text)
  if ('problems' in read) return read
  const problems = await check(read.pack)
  if (!problems) return { problems: [NOT_CHECKED] }
  if (problems.length > 0) return { problems: problems.map(({ path, text: said }) => read.problemAt(path, said)) }
  return { pack: read.pack }
}
