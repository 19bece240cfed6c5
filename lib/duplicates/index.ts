export { type Entry, ENTRY_VERSION, entryOf, rangeIn } from './entry'
export { type Pool, poolOf } from './pool'
export { type Found, search, THRESHOLDS, type Thresholds, type Tier } from './search'
