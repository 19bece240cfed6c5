import { type Hit, matchesOf, type Range } from '../../../lib/audit'
import { OLD_TARGET } from '../../vocabulary/periods'
import { type Outdated, type Reading, rangeOf } from './reading'

/** The year in which the outline of 2021 took the place of that of 2015. */
const NEW_OUTLINE = Number(OLD_TARGET.to.slice(0, 4))
const NEW_TARGET = /智能高效[、,]廉洁诚信[、,和及]?人民满意/g
const OLD_WORDS = /(?:公开公正[、,])?廉洁高效[、,和及]和?守法诚信/g

/** Wordings that another took the place of, and that one. */
const RENEWED = [
  // Whoever writes of 2021 and later has had the revised regulation for two years.
  ['old-principle', /公开为原则[、,]?不公开为例外/g, '公开为常态、不公开为例外'],
  [
    'old-sixteen',
    /有法可依[、,]有法必依[、,]执法必严[、,]违法必究(?![,;、]有案必立)/g,
    '科学立法、严格执法、公正司法、全民守法',
  ],
] as const

/** 到2020年基本建成……的法治政府, 确保2020年法治政府基本建成. */
const TARGET_YEAR =
  /(?:到|至|力争|确保|争取|在|实现)2020年(?:年?底)?(?:前)?,?(?:如期|全面)?(?:基本建成[^。;\n]{0,60}?法治政府|法治政府[^。;,\n]{0,4}(?:基本)?建成)/g
/** The aim is told of as it was set or as reached. */
const REACHED = /2015|提出|明确|当时|原先|已经|如期|以来|圆满|目标(?:基本)?(?:已|实现)/

/** The target of 2015 after 2021, that of 2021 before it; and what else has a newer wording. */
export function targets(reading: Reading): Hit<Outdated>[] {
  const { draft, year, wording } = reading
  const found = (pattern: RegExp) =>
    [...matchesOf(draft.folded, pattern)].map(rangeOf).filter(({ start }) => !wording.inTitle(start))
  if (year < NEW_OUTLINE)
    return found(NEW_TARGET).map((range) => ({ reason: 'target-to-come', range, values: { year } }))
  const hits = [...matchesOf(draft.folded, OLD_WORDS)]
    .map(rangeOf)
    .filter((range) => !isToldAsOld(reading, range))
    .map((range): Hit<Outdated> => {
      const reason = year > NEW_OUTLINE ? 'old-target' : 'old-target-probably'
      return { reason, range, suggestion: '公开公正、智能高效、廉洁诚信、人民满意' }
    })
  for (const [reason, pattern, suggestion] of RENEWED)
    hits.push(...found(pattern).map((range) => ({ reason, range, suggestion })))
  for (const range of found(TARGET_YEAR)) {
    // The words of that target within it are told with it.
    const told = hits.some((hit) => hit.range.start < range.end && hit.range.end > range.start)
    if (!told && !REACHED.test(wording.sentence(range)))
      hits.push({ reason: 'old-target-year', range, values: { year } })
  }
  return hits
}

function isToldAsOld({ draft: { folded }, wording }: Reading, range: Range): boolean {
  if (/2015|2020年|原先|原来|当时|基本建成|历史|沿革|旧|[对相]比|变化/.test(wording.clause(range))) return true
  // 该纲要提出的“…廉洁高效、守法诚信”: of the outline that is told of.
  const before = folded.slice(Math.max(0, range.start - 70), range.start)
  if (/(?:[该原旧]|上一轮)纲要[^。;\n]{0,60}$/.test(before)) return true
  // 从“廉洁高效、守法诚信”到“智能高效、廉洁诚信”: told beside what took its place.
  return /[从由][^。;\n]{0,30}$/.test(before.slice(-32)) && folded.slice(range.end, range.end + 40).includes('智能高效')
}
