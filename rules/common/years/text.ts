import { type Draft, rangeAt, type YearMention } from '../../../lib/audit'
import { dataReason } from './as-of'
import { documentReason } from './documents'
import { futureReason } from './future'
import type { Account, OddYear, YearReason } from './odd-year'
import { isRiseFromItself, ownYearReason } from './own-year'
import { pastReason } from './past'
import { isInBody, isInLead, isLate, type Place, placeOf } from './place'
import { isDue, isOddInPlan, isPlanUnheaded } from './plan-text'
import { isUnexplained } from './unexplained'

/** Years in the text: told as this year's work, or as next year's. */
export function oddInText(account: Account): OddYear[] {
  const odd: OddYear[] = []
  for (const mention of account.draft.years) {
    const reason = isInBody(account.draft, mention.start) ? reasonOf(account, mention) : null
    if (reason) odd.push({ reason, mention })
  }
  return odd
}

function reasonOf(account: Account, mention: YearMention): YearReason | null {
  const { draft, year, plans } = account
  const distance = mention.year - year
  const isInPlan = rangeAt(plans, mention.start) !== null
  if (distance === 0) {
    const reason = ownYearReason(draft, mention, isInPlan)
    if (reason) return reason
  } else if (isCalledThisYear(draft, mention)) return 'statistics'
  // 由2022年的36件上升到2022年的58件 in the report for 2023: the second is meant to be its year.
  else if (distance === -1 && isRiseFromItself(draft, mention)) return 'most-unlike'
  if (mention.context === 'title')
    return distance < 0 && distance >= -MOST_YEARS_BACK ? documentReason(draft, mention) : null
  // A plan is of the next year, and what is far off is told of on purpose.
  if (isInPlan && (distance === 1 || distance < -2 || distance > 2)) return null
  const paragraph = rangeAt(draft.paragraphs, mention.start)
  if (paragraph?.role !== 'body') return null
  const place = placeOf(draft, mention, paragraph)
  // In a heading the year was judged with it; but 2.调整赋权事项,于2023年6月底前完成: what is due is text, wherever it stands.
  if (place.inHeading && !(isInPlan && isDue(place))) return null
  // 针对上一年度报告提出的问题，2023年底以来编印范本: what was done about it may have begun at once.
  if (distance === -1 && /^年底?以来/.test(place.tail) && /上一?年度?/.test(place.sentence)) return null
  // What closes a report stands behind its plans.
  const ofData = Math.abs(distance) <= 2 && distance !== 0 ? dataReason(place) : null
  if (ofData && (distance < 0 || !isInPlan)) return ofData
  // 2026年,我局将… in the report for 2024, in plans under no heading of their own.
  if (distance === 2 && !isInPlan && isLate(draft, mention) && isOddInPlan(draft, mention, distance, place))
    return 'plan-text'
  if (isInPlan) return isOddInPlan(draft, mention, distance, place) ? 'plan-text' : null
  if (distance <= 0 && isPlanUnheaded(draft, mention, place)) return 'plan-text'
  return doneReason(account, mention, place)
}

const MOST_YEARS_BACK = 4

/** 今年（2020年）以来, 今年以来，2020年共…: the year in brackets is said to be the report's. */
function isCalledThisYear({ folded }: Draft, { start, end }: YearMention): boolean {
  const before = folded.slice(Math.max(0, start - 5), start)
  return (
    /(?:今年|本年度?|全年)\($|今年是$/.test(before) ||
    (before.endsWith('今年以来,') && COUNTED.test(folded.slice(end, end + 40)))
  )
}

/** What is left from then is told of it. */
const COUNTED = /^年(?:度)?(?![^,。;]{0,20}(?:结转|遗留|反馈|交办|未|剩余|新建|建成))[^,。;的\d]{0,20}\d/

/** Outside of plans. */
function doneReason(account: Account, mention: YearMention, place: Place): YearReason | null {
  const { draft, year } = account
  const distance = mention.year - year
  if (distance > 0) {
    const reason = futureReason(account, mention, place)
    if (reason) return reason
    // Plans stand in the second half, now and then under no heading of their own.
    if (isLate(draft, mention) && !PAST_FOR_SURE.test(place.sentence)) return null
  } else if (distance < 0 && distance >= -2) {
    const reason = pastReason(account, mention, place)
    if (reason) return reason
  }
  // 2022年办理9件。2023年，针对…: what was then is told for what came of it.
  const isBackground = draft.folded.startsWith(`${year}年`, mention.end + place.tail.length + 1)
  return !isBackground && !isInLead(draft, mention) && isUnexplained(draft, mention, distance, place)
    ? 'other-year'
    : null
}

const PAST_FOR_SURE = /已|了|共|累计|[较比与]20|均有/
