import { MOST_PARTS, partsFrom, rangeOf, type SumHit } from './lists'
import { type Item, isExact, type Statement } from './statements'

/**
 * 分解任务4类62项，其中党的建设11项、政府建设27项、社会建设24项: the parts make the whole to the last one, so that they are all there are, and as
 * many as the kinds are said to be.
 */
export function partsOfKinds(statement: Statement, kinds: Item): SumHit | null {
  const { items, text, start } = statement
  if (kinds.value < LEAST || kinds.value > MOST_PARTS || !isExact(kinds)) return null
  // 按照基本履职、配合履职、上级收回三类: which they are is told before, and what follows is parted by something else.
  if (kinds.label.split('、').length === kinds.value) return null
  const at = kinds.end - start
  if (kinds.unit !== '类' && !KIND.test(text.slice(at, at + LONGEST))) return null
  const [before, next, after] = [items[kinds.index - 1], items[kinds.index + 1], items[kinds.index + 2]]
  // 4类62项，其中…, or 62项，分为4类：….
  const [whole, first] =
    next && after && next.joint !== '、' && after.opens !== '' && next.opens === ''
      ? [next, after]
      : before && next && (DIVIDED.test(kinds.label) || next.opens !== '') && next.unit === before.unit
        ? [before, next]
        : []
  if (!whole || !first || !isExact(whole) || first.unit !== whole.unit || first.depth < whole.depth) return null
  const parts = partsFrom(statement, first)
  if (parts.length < LEAST || parts.length === kinds.value || Math.abs(parts.length - kinds.value) > MOST_OFF)
    return null
  if (!parts.every((part) => part.unit === whole.unit && isExact(part) && part.label !== '')) return null
  // What is said of several together, and of kinds within: 农业、林业各12项.
  if (parts.some(({ label }) => /各|[和与及、]|每/.test(label)) || parts.at(-1)?.after.startsWith('等')) return null
  if (parts.reduce((sum, { value }) => sum + value, 0) !== whole.value) return null
  return {
    reason: 'steps-maybe',
    range: { start: Math.min(kinds.start, rangeOf(whole, parts).start), end: (parts.at(-1) as Item).end },
    values: {
      total: kinds.printed,
      sum: parts.length,
      parts: parts.map(({ label, printed }) => `${label}${printed}`).join('、'),
    },
  }
}

const LEAST = 2
const MOST_OFF = 2
const LONGEST = 6
const KIND = /^(?:大类|类别|类型|方面|领域|板块|部分|大项|环节)/
const DIVIDED = /(?:分为|分成|划分为|归纳为|归为|涉及|涵盖|包括|共)$/
