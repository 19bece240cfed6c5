import type { Draft, YearMention } from '../../../lib/audit'
import { signedAt } from '../signed'
import { isDone } from './accounts'
import type { Account, YearReason } from './odd-year'
import { PERIOD } from './past'
import { isLate, type Place } from './place'

/** A year after the report's, told of as over. */
export function futureReason({ draft, plans }: Account, mention: YearMention, place: Place): YearReason | null {
  const { head, tail, sentence } = place
  // Plans may stand in the second half, under no heading of their own.
  const mayPlan = plans.length === 0 && isLate(draft, mention)
  if (isAfterSigning(draft, mention, place) && (!mayPlan || OVER.test(sentence))) return 'statistics-maybe'
  if (mention.context !== 'plain' || head !== '' || draft.date?.range.start === mention.start) return null
  if (TO_COME.test(sentence)) return null
  if (PERIOD.test(tail) || (isDone(tail) && /\d/.test(tail))) return 'statistics'
  return DONE_IN_MONTH.test(tail) ? 'statistics-maybe' : null
}

const TO_COME = /将|计划|力争|目标|拟|要(?!求|素|点)|确保|继续|重点|打算|下一?步|不少于|以上|前完成|达到/
/** 2025年3月,县政府组织执法培训2期: told as done, of a month after the reported year. */
const DONE_IN_MONTH =
  /^年(?:[3-9]|1[0-2])月(?:\d{1,2}日|份|[上中下]旬)?,?[^,]{0,12}(?:组织|开展|举办|办理|查处|化解|调解|培训)[^,]{0,14}\d/

/** 2022年9月,组织干部旁听庭审 in a report signed in January 2022: of a month that had not come yet. What is told by its day is held against the date elsewhere. */
function isAfterSigning(draft: Draft, mention: YearMention, { head, tail, sentence }: Place): boolean {
  const month = IN_MONTH.exec(tail)?.[1]
  if (month === undefined || !(head === '' || /[于在]$/.test(head))) return false
  const signed = signedAt(draft)
  if (!signed || signed.range.start === mention.start) return false
  if (`${mention.year}-${month.padStart(2, '0')}` <= signed.iso.slice(0, 7)) return false
  return DONE.test(sentence) && !NOT_YET.test(sentence)
}

const IN_MONTH = /^年(\d{1,2})月(?:份|[初底末]|[上中下]旬)?(?!\d|前|之前|起|至|到|以前)/
const DONE =
  /组织|开展|举办|召开|举行|参加|印发|出台|制定|完成|通过|公布|发布|培训|检查|督察|评查|查处|启动|获|成立|建成|命名|学习|听取|审议|研究/
const NOT_YET =
  /将|计划|拟|力争|预计|确保|争取|打算|下一?步|要(?!求|素|点)|安排|部署|届时|到期|有效|期限|届满|前|目标|迎接|筹备|继续|推进|加强|进一步/
const OVER = /已|了|共|累计|先后|\d[人件次场期份个家户]/
