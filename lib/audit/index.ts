/** What rules are written with: the engine's types, the reading of a draft, numbers as drafts write them. */
export type * from '../draft'
export { byLine, type FoldedText } from '../draft/by-line'
export {
  chainOf,
  isCounty,
  isTown,
  type Learnt,
  type LevelWord,
  type PlaceChain,
  type PlaceKind,
  placesIn,
  startsWord,
} from '../draft/chain'
export { isIdeograph, isIdeographSign } from '../draft/ideographs'
export { matchesOf, often } from '../draft/matches'
export { isApproximate, NUMBER, numberValue } from '../draft/numbers'
export { firstFrom, meetsOne, rangeAt, united } from '../draft/ranges'
export { fillSimplified } from '../draft/traditional'
export type { Match } from '../duplicates'
export { type AuditSource, audit, auditAside, auditSteps, auditWithoutAside, type Found, joined } from './audit'
export { type Corpus, type CorpusDraft, corpusOf } from './comparison'
export { type Phrase, type PhraseMatch, phraseMatcher, vocabularyMatcher } from './phrases'
export type { Basis } from './report'
export { type Requirements, requirementsOf } from './requirements'
export * from './rule'
export { reportYearOf, yearsIn } from './year'
