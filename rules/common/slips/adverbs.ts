import { byLine, type Hit, matchesOf } from '../../../lib/audit'

/** Words that stand before a verb with 地. */
const ADVERBS =
  /(?:有效|切实|扎实|认真|深入|积极|充分|有力|大力|显著|全面|严格|及时|主动|稳步|极大|大大|牢固|不断|更好|有序|持续|进一步)$/
/** Those of them that are never adjectives: 大力的推进 is wrong even without 了. */
const ONLY_ADVERBS = /(?:切实|大力|稳步|进一步|逐步|不断)$/
/** 的 before a verb; the end tells whether its object follows: 提高了. */
const BEFORE_VERB =
  /的(?=(?:提高|提升|推进|推动|促进|增强|维护|保障|化解|解决|开展|落实|完成|贯彻|改善|优化|规范|遏制|预防|减少|降低|履行|打击|强化|加强|营造|夯实|发挥|树立)(了|好|着|[我全本][省市县区镇乡州旗局])?)/g

/** 有效的提高了…: an adverb before a verb that has its object. */
export const adverbs = byLine(({ folded }): Hit<'adverb'>[] => {
  const hits: Hit<'adverb'>[] = []
  for (const match of matchesOf(folded, BEFORE_VERB)) {
    const before = folded.slice(Math.max(0, match.index - 3), match.index)
    const adverb = (match[1] ? ADVERBS : ONLY_ADVERBS).exec(before)
    if (!adverb) continue
    hits.push({
      reason: 'adverb',
      range: { start: match.index - adverb[0].length, end: match.index + 1 },
      values: { text: `${adverb[0]}的` },
      suggestion: `${adverb[0]}地`,
    })
  }
  return hits
})
