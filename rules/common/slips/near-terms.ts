import { type Draft, matchesOf, type Range } from '../../../lib/audit'
import { FIXED_TERMS, TERMS_OF_FIELDS } from '../../vocabulary/fixed-terms'
import { shapesOf, soundsLike } from './alike'
import { wordBetween } from './odd-pairs'

/** A fixed term with one character wrong or two changed round. */
export interface NearTerm {
  range: Range
  right: string
}

/**
 * A term of which one half stands there and the other differs by one character of the same sound or shape, or has two
 * neighbours changed round. The text is walked once: nearly everywhere two characters tell that no half begins there.
 */
export function nearTerms(draft: Draft): NearTerm[] {
  const { folded } = draft
  halves ??= halvesOf()
  const found: NearTerm[] = []
  let reached = 0
  let before = 0
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    const place = halves.places[placeOf(before, unit)] as number
    before = unit
    if (place === 0) continue
    const third = folded.charCodeAt(i + 1)
    for (const half of halves.lists[place] as Half[]) {
      // Many terms begin alike.
      if (half.third !== 0 && half.third !== third) continue
      const other = folded.charCodeAt(i + half.other)
      if (other !== half.one && other !== half.two && folded.charCodeAt(i + half.other + 1) !== half.two) continue
      const { term, offset } = half
      const start = i - 1 - offset
      if (start < reached) continue
      const at = slipIn(folded, start, term)
      if (at < 0 || isAnother(folded, start, start + term.length, at)) continue
      reached = start + term.length
      found.push({ range: { start, end: reached }, right: term })
      break
    }
  }
  return found
}

/** Half of a term, told by its first two characters, and where it stands in the term. */
interface Half {
  term: string
  offset: number
  /** The third character of a half that has three; else 0. */
  third: number
  /** The first two characters of the other half, of which one slip leaves one or changes both round … */
  one: number
  two: number
  /** … and where they stand, from the second character of this one. */
  other: number
}

interface Halves {
  /** By two characters the number of their list; 0 for none. Two pairs may share one. */
  places: Uint16Array
  lists: Half[][]
}

let halves: Halves | undefined

function halvesOf(): Halves {
  const all: Halves = { places: new Uint16Array(1 << 16), lists: [[]] }
  // Longer terms first, so that of two the more telling one is named.
  for (const term of [...FIXED_TERMS, ...TERMS_OF_FIELDS].sort((a, b) => b.length - a.length)) {
    const middle = Math.ceil(term.length / 2)
    add(term, 0, 1, middle, middle, middle + 1)
    add(term, middle, middle + 1, term.length, 0, 1)
    // 矛纠盾纷: changed round across the middle of four, neither half is left.
    if (term.length === 4) add(term, 0, 2, 0, 1, 3)
  }
  return all

  function add(term: string, offset: number, second: number, end: number, one: number, two: number): void {
    const key = placeOf(term.charCodeAt(offset), term.charCodeAt(second))
    if (all.places[key] === 0) all.places[key] = all.lists.push([]) - 1
    const third = end - offset > 2 ? term.charCodeAt(offset + 2) : 0
    const other = offset > 0 ? -offset - 1 : second === 2 ? 1 : one - 1
    all.lists[all.places[key] as number]?.push({
      term,
      offset,
      third,
      one: term.charCodeAt(one),
      two: term.charCodeAt(two),
      other,
    })
  }
}

function placeOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) & 0xffff
}

/** Where the one slip is; -1 where the words are the term or another altogether. */
function slipIn(folded: string, start: number, term: string): number {
  if (start < 0 || start + term.length > folded.length) return -1
  let first = -1
  let second = -1
  for (let i = 0; i < term.length; i++) {
    if (folded.charCodeAt(start + i) === term.charCodeAt(i)) continue
    if (second >= 0) return -1
    if (first < 0) first = i
    else second = i
  }
  if (first < 0) return -1
  const written = folded[start + first] as string
  if (second < 0) return isLike(folded, start + first, term, first) ? start + first : -1
  const swapped = second === first + 1 && written === term[second] && folded[start + second] === term[first]
  return swapped ? start + first : -1
}

function isLike(folded: string, place: number, term: string, at: number): boolean {
  const written = folded[place] as string
  const right = term[at] as string
  // 法制 and 法治 are told by the rule for terms.
  if (term[at - 1] === '法' && ('治制'.includes(written) || '治制'.includes(right))) return false
  if (soundsLike(right).includes(written)) return true
  // 秸秆焚烧 is not 秸秆禁烧: what makes a word where it stands is no slip of the eye.
  return shapesOf(right).includes(written) && !wordBetween(folded, place - 1) && !wordBetween(folded, place)
}

/** Right words that come as near: 执法检查 and 执法监察 are both at home here. */
function isAnother(folded: string, start: number, end: number, at: number): boolean {
  const from = Math.max(0, start - 3)
  for (const match of matchesOf(folded.slice(from, end + 3), RIGHT)) {
    const word = from + match.index
    if (word <= at && at < word + match[0].length) return true
  }
  // 多元化|接力: the character that differs begins or ends a word beside the term.
  if (at === end - 1 && wordBetween(folded, at)) return true
  if (at === start && start > 0 && wordBetween(folded, at - 1)) return true
  // The character that differs may be a word of its own at the term's edge: 常务会|已审议. Before a mark it is none.
  const written = folded[at] as string
  if (!FUNCTION_WORDS.includes(written)) return false
  if (at === end - 1) return isIdeograph(folded.charCodeAt(end))
  return at === start && start > 0 && isIdeograph(folded.charCodeAt(start - 1))
}

const FUNCTION_WORDS = '以已一亦是在再和与于为有由又不及即将向对就也把被到从并各其按经至共的地了全同因而且均都'

function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff
}

const RIGHT =
  /颗粒度|督查反馈|[防整根自惩诊]治法|法法律|监察|检察|公证|形势|形式|权利|职权|事实|实事|实施|时事|时限|施行|试行|实行|实效|时效|失效|事务|只能|不足|反应|会意|一件|意见|适宜|事宜|公示|公式|工时|镇务|村务|警务|税务|校务|医务|终结|实绩|业绩|认证|产生|负责人|采取|以法治理[念论]|同一领导|安全产生|采取听|少数民族|法治督[查导]/g
