/** Passages that stand twice: in one draft, in two, in a library. Pure; `Match.similarity` and `Overlap` say how they are measured. */
export type { Changed } from './changed'
export { type Difference, differences } from './difference'
export { ENTRY_VERSION, type Entry, entryOf } from './entry'
export {
  type Comparison,
  compare,
  type Index,
  indexOf,
  type Match,
  matchesWithin,
  type Overlap,
  type SourceOverlap,
} from './matches'
export type { SearchOptions, Tier } from './search'
