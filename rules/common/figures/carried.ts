import type { SumHit } from './lists'
import { type Item, isExact, type Statement } from './statements'

/**
 * What came in and was carried over in one sentence, what was dealt with and is carried on in a later one: 新收申请186件，上年结转4件 and
 * 办理结果总计187件，结转下年度5件. Only where the draft tells of one such course.
 */
export function carriedThrough(statements: readonly Statement[]): SumHit | null {
  let [begun, left, came, done]: (Item | null)[] = [null, null, null, null]
  let [from, to] = [-1, -1]
  for (let i = 0; i < statements.length; i++) {
    const { text, items, planned } = statements[i] as Statement
    if (planned || !text.includes('结转')) continue
    for (const item of items) {
      if (!item.label.includes('结转') || item.depth > 0) continue
      if (CARRIED_ON.test(item.label)) {
        if (left) return null
        left = item
        to = i
        done = items.find((one) => one.index < item.index && one.opens === '' && DONE.test(one.label)) ?? null
      } else if (CARRIED_OVER.test(item.label)) {
        if (begun) return null
        begun = item
        from = i
        came = items.find((one) => one !== item && one.opens === '' && CAME.test(one.label + one.after)) ?? null
      }
    }
  }
  if (!begun || !came || !done || !left || to <= from) return null
  // Sentences next to each other are read as one elsewhere.
  if (to === from + 1 && statements[to]?.goesOn) return null
  const all = [came, begun, done, left]
  if (!all.every((item) => isExact(item) && item.unit === left.unit)) return null
  const sum = came.value + begun.value - done.value
  const off = Math.abs(sum - left.value)
  if (off === 0 || sum < 0 || off > Math.max(3, 0.2 * came.value)) return null
  return {
    reason: 'flow',
    range: { start: left.start - left.label.length, end: left.end },
    values: { total: left.printed, sum, parts: `${came.value}+${begun.value}-${done.value}` },
  }
}

const CARRIED_ON = /结转(?:至|到|入)?(?:下|明|次)一?(?:个?年)/
const CARRIED_OVER = /(?:上|去)一?年度?结转/
const CAME = /(?:新收|收到|新收到|受理)[一-鿿]{0,14}$/
const DONE = /(?:办理结果|答复|办结|办理|处理|审结)[一-鿿]{0,4}(?:总计|合计|共计?|申请)?$/
