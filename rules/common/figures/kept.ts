import type { Draft, Level } from '../../../lib/audit'

type Reading<Result> = (draft: Draft, year: number | null, level: Level) => Result

/** Makes of a reading of a draft's figures one that is made at the first call and kept as long as the draft is: several rules ask for it. */
export function kept<Result>(read: Reading<Result>): Reading<Result> {
  const readings = new WeakMap<Draft, { year: number | null; level: Level; result: Result }>()
  return (draft, year, level) => {
    const known = readings.get(draft)
    if (known && known.year === year && known.level === level) return known.result
    const result = read(draft, year, level)
    readings.set(draft, { year, level, result })
    return result
  }
}
