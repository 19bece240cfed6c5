import type { Citation } from '../../../lib/audit'
import { isFuture } from '../../vocabulary/dated'
import type { Statute } from '../../vocabulary/laws'
import type { CitationHit, DatedAccount } from './account'
import { isLocalElsewhere } from './namesakes'
import { dayInWords } from './printed'

/**
 * 宣传《黑土地保护法》 in a report on 2021: a statute that was made only after the report could have been written. Null where it
 * was there, or is told of as to come.
 */
export function notYetHits(
  account: DatedAccount,
  citation: Citation,
  title: string,
  statute: Statute,
): CitationHit[] | null {
  const { draft, season, wording } = account
  const { adopted, source, evidence } = statute
  if (!isFuture({ from: adopted, source, evidence }, season) || TO_COME.test(wording.sentence(citation))) return null
  // Places had regulations of that name before the nation had.
  const maybeLocal = statute.kind === 'regulation' && !citation.title.startsWith('中华人民共和国')
  if (maybeLocal && isLocalElsewhere(draft, title)) return []
  const year = season.end.slice(0, 4)
  const isFarOff = evidence === 'seen' && Number(adopted.slice(0, 4)) > Number(year) + 1
  return [
    {
      reason: maybeLocal ? 'not-yet-maybe' : isFarOff ? 'not-yet' : 'not-yet-probably',
      range: citation,
      values: { title: statute.title, day: dayInWords(adopted), dayEn: adopted, year },
    },
  ]
}

/** 对《黑土地保护法（草案）》提出建议: its making is told of. */
const TO_COME = /草案|征求意见|立法|起草|拟|论证|建议|送审|审议|议案|提案|即将|出台后|施行后|公布后/
