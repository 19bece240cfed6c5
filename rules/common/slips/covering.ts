import { isIdeograph } from '../../../lib/audit'
import { ALONE, ENDINGS, REDUPLICATED } from '../../vocabulary/neighbours'
import { standsAlone, wordBetween } from './odd-pairs'

/** Characters before and behind a doubled one that are looked at. */
const AROUND = 7

/**
 * 满意率率达, 全年年办理: whether the second of two like characters leaves one that no word covers, where without it all that stands
 * around falls into words.
 */
export function leavesOver(text: string, second: number): boolean {
  if (!isIdeograph(text.charCodeAt(second)) || !isIdeograph(text.charCodeAt(second - 2))) return false
  const from = startBefore(text, second)
  const end = endBehind(text, second)
  const before = text.slice(from, second)
  const behind = text.slice(second + 1, end)
  const sign = text[second] as string
  const isWordBefore = wordBetween(text, second - 2)
  const isWordBehind = wordBetween(text, second)
  // 等部部门, 现将有有关情况: behind such words nothing ends.
  if (OPENERS.includes(text[second - 2] as string) && isWordBehind && !isWordBefore && !isDoubledRightly(sign))
    return true
  // 工作作如下安排.
  if (ALONE.has(sign) && standsAlone(text.charCodeAt(second + 1))) return false
  // 开展坝坝会.
  if (REDUPLICATED.has(sign) && !isWordBefore) return false
  // 支教教师: what does not fall into words without it either may be a word that is not known.
  const rest = uncovered(before + behind)
  if (rest > SINGLE) return false
  const more = uncovered(before + text[second] + behind, before.length) - rest
  if (more >= LEFT) return true
  // 事项项清单: a word that stands alone, but not behind a word that ends in it. 实事件件落实 is right, 全年年中 too.
  return (
    more >= SINGLE &&
    NEEDS_COMPANY.includes(sign) &&
    (!EACH.includes(sign) || !wordBetween(text, second - 3)) &&
    isWordBefore !== isWordBehind &&
    (sign !== '人' || isWordBefore) &&
    !NUMERALS.includes(text[second - 2] as string) &&
    !LOCATIVES.includes(text[second + 1] ?? LOCATIVES)
  )
}

/** What one character costs that is neither part of a word nor one of its own. */
const LEFT = 4
/** What a word of one character, and the ending of a longer word, costs. */
const SINGLE = 2

/** How badly characters fall into words of two: the least sum over all ways of parting them. What is `added` ends no word. */
function uncovered(text: string, added = -1): number {
  let beforeLast = 0
  let last = 0
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string
    // The word at an edge may go on beyond it.
    const isCut = i === 0 || i === text.length - 1
    const single =
      last +
      (isCut
        ? 0
        : standsAlone(text.charCodeAt(i)) || (i > 0 && i !== added && (ENDINGS.has(sign) || SUFFIXES.includes(sign)))
          ? SINGLE
          : LEFT)
    const pair = i > 0 && wordBetween(text, i - 1) ? beforeLast : Number.POSITIVE_INFINITY
    beforeLast = last
    last = Math.min(single, pair)
  }
  return last
}

const OPENERS = '等各的与由将向经被以每了是对从'
const PLACES = '省市县区镇乡村街州旗局'

function isDoubledRightly(sign: string): boolean {
  return REDUPLICATED.has(sign) || PLACES.includes(sign) || '人司'.includes(sign)
}

const NEEDS_COMPANY = '年项件次户份条名批场起人要'
/** Those that are doubled to say “each”. */
const EACH = '年项件次户份条名场'
const NUMERALS = '一二三四五六七八九十两几百千万'
const LOCATIVES = '上下中内外前后里间均数有都'

const SUFFIXES = '人者性化员家率度权工'

function startBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < AROUND && isIdeograph(text.charCodeAt(start - 1))) start--
  return start
}

function endBehind(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && end - at <= AROUND && isIdeograph(text.charCodeAt(end))) end++
  return end
}
