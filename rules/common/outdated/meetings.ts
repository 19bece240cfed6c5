import type { Draft, Hit, Range } from '../../../lib/audit'
import type { Season } from '../../vocabulary/dated'
import { MEETINGS, type Meeting, PLENUMS_OF_A_TERM } from '../../vocabulary/meetings'
import { isHistory } from '../wording'
import { type Mention, mentionsOf, nameOf } from './mentions'
import type { Outdated, Reading } from './reading'

/** Congresses of the Party and plenums, by when they were held. */
export function meetings(reading: Reading): Hit<Outdated>[] {
  const { draft } = reading
  const mentions = mentionsOf(draft.folded)
  return [
    ...mentions.map((mention) => mistimed(reading, mention)),
    ...disordered(mentions),
    ...onlyEarlier(reading, mentions),
    newestMissing(reading, mentions),
    withoutParty(draft, mentions),
  ].filter((hit) => hit !== null)
}

/** A meeting that was not held yet, or awaited though it was. */
function mistimed(reading: Reading, { congress, plenum, range }: Mention): Hit<Outdated> | null {
  const { season, wording, year } = reading
  const name = nameOf(congress, plenum)
  if (plenum > PLENUMS_OF_A_TERM) return { reason: 'no-such-plenum', range, values: { name } }
  const meeting = MEETINGS.find((candidate) => candidate.congress === congress && candidate.plenum === plenum)
  if (!meeting) return null
  const { from } = meeting
  const values = { name, day: dayOf(meeting), year }
  if (from < season.start || (from <= season.end && wording.inPlan(range.start)))
    return isAwaited(reading, range) ? { reason: 'meeting-over', range, values } : null
  if (from <= season.written)
    return isToldOfYear(reading, range, from) ? { reason: 'meeting-after-year', range, values } : null
  if (/迎接|喜迎|召开前|即将|筹备|献礼|将召开/.test(wording.sentence(range))) return null
  const certain = meeting.evidence === 'seen' && Number(from.slice(0, 4)) > year + 1
  return { reason: certain ? 'meeting-not-held' : 'meeting-not-held-probably', range, values }
}

function dayOf({ from }: Meeting): string {
  return `${from.slice(0, 4)}年${Number(from.slice(5, 7))}月`
}

/**
 * 2022年，县政府认真落实党的二十届二中全会部署: what the year's work followed was not said before the year was over. A draft with a
 * date is written in the knowledge of what came before that.
 */
function isToldOfYear({ draft, season, year, wording }: Reading, range: Range, held: string): boolean {
  if (draft.date || held <= season.end || wording.inPlan(range.start)) return false
  const sentence = wording.sentence(range)
  return (
    new RegExp(`^(?:[^,。]{0,10})?(?:${year}年(?:度)?|一年来|全年)(?:以来)?,`).test(sentence.trim()) &&
    !/今年|下一?步|明年|将/.test(sentence)
  )
}

/** 迎接党的二十大胜利召开, 二十大安保: as a thing to come. */
function isAwaited({ draft: { folded }, wording }: Reading, range: Range): boolean {
  const before = folded.slice(Math.max(0, range.start - 14), range.start)
  const behind = folded.slice(range.end, range.end + 12)
  const clause = wording.clause(range)
  if (isHistory(clause) || /20\d\d年|当时|去年|上年|后|期间/.test(clause)) return false
  if (/(?:迎接|喜迎|献礼|护航|服务保障|迎)(?:着|好)?(?:中国共产党|中共|党的)?(?:第|二十届)?$/.test(before)) return true
  if (/^(?:的)?(?:胜利|顺利)?召开(?:$|营造|提供|创造|保驾|贡献|奠定|献|作|[,。;、])/.test(behind))
    return /迎|为|献礼|向|确保|保障|护航/.test(clause)
  return /^(?:安保|维稳|安全保卫|信访保障|安全稳定|献礼)/.test(behind)
}

/** 二十届三中、二中全会. */
function disordered(mentions: readonly Mention[]): Hit<Outdated>[] {
  return mentions.flatMap(({ list, plenum, range }, i): Hit<Outdated>[] => {
    const before = mentions[i - 1]
    return before?.list === list && before.plenum >= plenum
      ? [{ reason: 'plenum-order', range: { start: before.range.start, end: range.end } }]
      : []
  })
}

const GUIDES = /贯彻|武装|指导|指引|落实|为遵循|学习宣传/

/** Congresses by the year from which the next one guides the work. */
const SUCCEEDED = [
  { congress: 18, from: 2018, newer: /十九大|十九届|二十大|二十届/, after: '党的十九大', isGuideOnly: true },
  { congress: 19, from: 2023, newer: /二十大|二十届/, after: '党的二十大', isGuideOnly: false },
] as const

/**
 * The 19th congress as the newest in a report on 2023 or later, the 18th in one on 2018: in the whole draft, or in a sentence that
 * takes its spirit for the guide of the year's work though other sentences name the next.
 */
function onlyEarlier({ draft, year, wording }: Reading, mentions: readonly Mention[]): Hit<Outdated>[] {
  const last = SUCCEEDED.findLast(({ from }) => year >= from)
  const coming = SUCCEEDED.find(({ from }) => year === from - 1)
  const planned = coming ? mentions.find((mention) => guidesNextYear({ wording, draft }, mention, coming)) : undefined
  if (coming && planned)
    return [
      {
        reason: 'earlier-congress-guides',
        range: planned.range,
        values: { year: coming.from, name: nameOf(planned.congress, 0), newer: coming.after },
      },
    ]
  if (!last) return []
  const { after } = last
  const earlier = mentions
    .filter(({ congress }) => congress === last.congress)
    .filter(({ range }) => !wording.inTitle(range.start) && !isHistory(wording.clause(range)))
    // 党的十八大提出全面推进依法治国: what it said is true still; its spirit is what was followed then.
    .filter(({ range }) => !last.isGuideOnly || GUIDED.test(wording.clause(range)))
  const [first] = earlier
  if (!first) return []
  const values = { year, name: nameOf(first.congress, 0), newer: after }
  if (!last.newer.test(draft.folded)) return [{ reason: 'only-earlier-congress', range: first.range, values }]
  if (last.isGuideOnly) return []
  const guiding = earlier.find(({ range }) => {
    const sentence = wording.sentence(range)
    return !/二十大|二十届|十八大/.test(sentence) && sentence.includes('精神') && GUIDES.test(sentence)
  })
  return guiding ? [{ reason: 'earlier-congress-guides', range: guiding.range, values }] : []
}

const GUIDED = /精神/

/** 2023年,全镇要以党的十九大精神为统领 in the plans of a report on 2022: by then the next has been held. */
function guidesNextYear(
  { draft, wording }: Pick<Reading, 'draft' | 'wording'>,
  { congress, plenum, range }: Mention,
  { congress: earlier, newer, from }: (typeof SUCCEEDED)[number],
): boolean {
  if (congress !== earlier || plenum > 0 || !wording.inPlan(range.start) || wording.inTitle(range.start)) return false
  // Who does not yet know of it writes before it.
  if (!newer.test(draft.folded) && !(draft.date && draft.date.iso >= `${from}-01`)) return false
  const sentence = wording.sentence(range)
  return (
    !newer.test(sentence) &&
    /^[^,。]{0,6}精神/.test(draft.folded.slice(range.end, range.end + 12)) &&
    LEADS.test(sentence)
  )
}

const LEADS = /为(?:统领|指导|指引|引领|主线|遵循)|贯彻|学习|落实|武装/

/** 二十届二中全会 in a report on 2024, when the third had been held. */
function newestMissing({ draft, season }: Reading, mentions: readonly Mention[]): Hit<Outdated> | null {
  const day = lastDay(draft, season)
  const held = MEETINGS.filter(({ from, evidence, plenum }) => plenum > 0 && evidence === 'seen' && from <= day).at(-1)
  if (!held || /历次全会|历次中央全会|历届全会/.test(draft.folded)) return null
  const own = mentions.filter(({ congress, plenum }) => congress === held.congress && plenum > 0)
  const last = own.at(-1)
  if (!last || own.some(({ plenum }) => plenum >= held.plenum)) return null
  return { reason: 'newest-plenum-missing', range: last.range, values: { name: nameOf(held.congress, held.plenum) } }
}

/** The last day that the draft can tell of: a plan is written before its year is over. */
function lastDay({ date, title }: Draft, { start, end }: Season): string {
  if (date && date.iso >= start && date.iso <= end) return date.iso
  return /方案|要点|计划|安排|通知/.test(title?.text ?? '') ? start : end
}

/** 贯彻二十大精神 without 党的 where it is mentioned first. */
function withoutParty({ folded }: Draft, mentions: readonly Mention[]): Hit<Outdated> | null {
  const first = mentions.find(({ congress }) => congress >= 19)
  if (!first || first.plenum > 0) return null
  const before = folded.slice(Math.max(0, first.range.start - 12), first.range.start)
  if (/党的?$|共产党(?:第)?$|党的[一-鿿、和]{1,10}$|中共$/.test(before)) return null
  return { reason: 'party-missing', range: first.range, values: { name: nameOf(first.congress, 0) } }
}
