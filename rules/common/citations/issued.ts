import type { Draft, Range } from '../../../lib/audit'
import { CENTRAL_DOCUMENTS } from '../../vocabulary/documents'
import type { CitationHit } from './account'
import { textBefore, textBehind } from './beside'
import { dayInWords } from './printed'

/**
 * 中共中央、国务院2020年8月印发的《法治政府建设实施纲要（2021—2025年）》: when a central document is said to have been issued. What is known
 * is mostly the day on which it was made public, some weeks later.
 */
export function issuedHits(draft: Draft, cited: Range, title: string, issued: string): CitationHit[] {
  const told = BEFORE.exec(textBefore(draft, cited, LONGEST)) ?? BEHIND.exec(textBehind(draft, cited, LONGEST))
  if (!told) return []
  const [words, year = '', month, verb = ''] = told
  const isBehind = words.startsWith('》')
  const start = isBehind ? cited.end + 1 : cited.start - words.length
  const range = { start, end: isBehind ? cited.end + words.length : cited.start - (words.endsWith('《') ? 1 : 0) }
  // A place passes it on later, under its name.
  if (OF_A_PLACE.test(textBefore(draft, range, 8).replace(OF_THE_CENTRE, ''))) return []
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
  const known = months(issued)
  const early = known - months(`${year}-${month?.padStart(2, '0') ?? '12'}`)
  const late = months(`${year}-${month?.padStart(2, '0') ?? '01'}`) - known
  if (early <= MOST_EARLY && late <= MOST_LATE) return []
  const right = dayInWords(issued).replace(/(?<=月).*/, '')
  const wrong = `${year}年${month ? `${month}月` : ''}`
  return [{ reason: 'wrong-day', range, values: { title, what: verb, right, wrong } }]
}

/** The day of a central document; null where it is not known for sure. */
export function dayOfIssue(title: string): string | null {
  const known = CENTRAL_DOCUMENTS.find((document) => document.title === title)
  return known?.evidence === 'seen' && known.from ? known.from : null
}

const LONGEST = 24
/** In months before the known day, and after. */
const MOST_EARLY = 3
const MOST_LATE = 1
const DAY = '(20\\d\\d)年(?:(\\d{1,2})月(?:\\d{1,2}日|[初底末]|[上中下]旬)?)?'
const BEFORE = new RegExp(
  `${DAY},?(?:由)?(?:中共中央、国务院|中共中央|国务院|中办、国办|中央|(?:国务院)?办公厅)?(?:联合)?(印发|发布|公布|颁布|出台|下发)(?:实施)?了?的?《?$`,
)
const BEHIND = new RegExp(`^》(?:已)?[(于自]?${DAY}(?:正式|联合)?(印发|发布|公布|颁布|出台|下发)(?!至|到|全|各)`)
const OF_THE_CENTRE = /(?:国务院|中央)办公厅/g
const OF_A_PLACE = /[省市县区州旗镇乡局厅]$|[省市县区州旗镇乡局厅](?:政府|党委|委)?(?:办公?[室厅])?(?:于|在)?$/
