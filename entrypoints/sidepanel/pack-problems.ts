import type { LocalPack } from '../../lib/audit/local-pack'
import { extendedBook, ruleBook } from '../../lib/index'
import type { PackProblem } from './audit-job'

/** What a pack of one's own names that the rule book does not know. */
export function packProblems(pack: LocalPack): PackProblem[] {
  return extendedBook(ruleBook, [pack]).problems.map(({ path, text }) => ({
    // Keys of JSON and YAML are never symbols.
    path: path.filter((key) => typeof key !== 'symbol'),
    text,
  }))
}
