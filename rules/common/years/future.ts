import type { Draft, YearMention } from '../../../lib/audit'
import { isDone } from './accounts'
import type { YearReason } from './odd-year'
import { PERIOD } from './past'
import type { Place } from './place'

/** A year after the report's, told of as over. */
export function futureReason(draft: Draft, mention: YearMention, { head, tail, sentence }: Place): YearReason | null {
  if (mention.context !== 'plain' || head !== '' || draft.date?.range.start === mention.start) return null
  if (TO_COME.test(sentence)) return null
  if (PERIOD.test(tail) || (isDone(tail) && /\d/.test(tail))) return 'statistics'
  return DONE_IN_MONTH.test(tail) ? 'statistics-maybe' : null
}

const TO_COME = /将|计划|力争|目标|拟|要(?!求|素|点)|确保|继续|重点|打算|下一?步|不少于|以上|前完成|达到/
/** 2025年3月,县政府组织执法培训2期: told as done, of a month after the reported year. */
const DONE_IN_MONTH =
  /^年(?:[3-9]|1[0-2])月(?:\d{1,2}日|份|[上中下]旬)?,?[^,]{0,12}(?:组织|开展|举办|办理|查处|化解|调解|培训)[^,]{0,14}\d/
