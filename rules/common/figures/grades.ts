import { often } from '../../../lib/audit'
import { type Item, isCounted, type Statement } from './statements'

/** A rate over a list of grades that none of the grades' sums makes. */
export interface GradedRate {
  /** All grades that the rate's name counts in. */
  parts: readonly Item[]
  sum: number
  whole: number
  /** What the whole is, as printed or as the grades make it. */
  wholePrinted: string
  start: number
}

/**
 * 优秀96卷、合格211卷、不合格13卷，合格以上率95.9%: the sums of grades that a rate may be of. `fits` tells whether a share of a
 * whole is the rate as printed. Null when no list of grades stands before the rate; 'right' when a sum fits.
 */
export function gradedRate(
  statement: Statement,
  item: Item,
  fits: (part: number, whole: number) => boolean,
): GradedRate | 'right' | null {
  const name = RATED.exec(item.label)?.[1]
  if (name === undefined) return null
  const grades: { count: Item; rank: number }[] = []
  let first = item.index
  for (let i = item.index - 1; i >= 0 && grades.length < MOST_GRADES; i--) {
    const count = statement.items[i] as Item
    if (count.unit === '%' && grades.length > 0) continue
    const rank = rankOf(count)
    if (rank === undefined || count.depth > item.depth || count.unit !== (grades[0]?.count.unit ?? count.unit)) break
    grades.unshift({ count, rank })
    first = i
    if (count.joint === ';') break
  }
  if (grades.length < 2 || !grades.every(({ count }) => isCounted(count))) return null
  const above = statement.items[first - 1]
  const all = grades.reduce((sum, { count }) => sum + count.value, 0)
  const isNamed = above !== undefined && above.unit === grades[0]?.count.unit && above.value > 0
  const isComplete = grades.some(({ rank }) => rank < 0)
  const wholes = [...(isNamed ? [above.value] : []), ...(isComplete || !isNamed ? [all] : [])]
  const ranks = /非常|很满意|优秀$/.test(name) ? [TOP] : /[优良]/.test(name) ? [GOOD] : [FAIR, BARELY]
  const isOpen = /合格$|及格$|通过|达标|满意/.test(name) && ranks.length > 1
  const sums = (isOpen ? [TOP, GOOD, ...ranks] : ranks).map((rank) => sumOf((one) => one >= rank))
  // 合格率 may be of those that are no better.
  if (isOpen) sums.push(...[FAIR, GOOD].map((rank) => sumOf((one) => one === rank)))
  const bad = sumOf((one) => one < 0)
  for (const whole of wholes)
    if ([...sums, ...(isComplete && ranks.length > 1 ? [whole - bad] : [])].some((sum) => fits(sum, whole)))
      return 'right'
  const [whole] = wholes
  const lowest = ranks.length === 1 ? (ranks[0] as number) : /满意/.test(name) ? BARELY : FAIR
  const parts = grades.flatMap((one) => (one.rank >= lowest ? [one.count] : []))
  // A whole smaller than its grades is another slip, and one of a few of them no whole.
  if (whole === undefined || parts.length === 0 || all > whole || (!isComplete && all < 0.8 * whole)) return null
  return {
    parts,
    sum: parts.reduce((sum, count) => sum + count.value, 0),
    whole,
    wholePrinted: isNamed ? above.printed : `${whole}${grades[0]?.count.unit ?? ''}`,
    start: (isNamed ? above : (grades[0]?.count ?? item)).start,
  }

  function sumOf(isIn: (rank: number) => boolean): number {
    return grades.reduce((sum, { count, rank }) => sum + (isIn(rank) ? count.value : 0), 0)
  }
}

const MOST_GRADES = 6
const [TOP, GOOD, FAIR, BARELY] = [3, 2, 1, 0.5]
const RATED = often(
  /(?<![不未])(优秀良好|优秀|优良|良好以上|良好及以上|合格以上|合格及以上|及格以上|合格|及格|通过|达标|非常满意|很满意|满意|满意以上)(?:的)?(?:率|度|率?占比?|比例)(?:为|达到|达|是|均?在|:|保持在){0,2}$/,
)
const GRADE =
  /(?:^|评出|评定为|评定|评为|其中|获评|达到|为|考核|评查|考评|测评)(非常|很|十分|比较|较|基本|不)?(优秀|优良|优|良好|良|合格|及格|满意|一般)(?:等次|等级|档次|案卷|案卷数|评价|的|为|率?的?有){0,2}$/

/** How good a grade is: 3 the best, below 0 a failure, 0 neither; undefined where the count is no grade's. */
function rankOf({ label, after }: Item): number | undefined {
  const match = GRADE.exec(label) ?? (label === '' ? GRADE.exec(after) : null)
  if (!match) return undefined
  const [, degree, grade = ''] = match
  if (degree === '不') return -1
  if (degree === '基本' || degree === '比较' || degree === '较') return BARELY
  if (grade === '满意') return degree === undefined ? GOOD : TOP
  return /优/.test(grade) ? TOP : /良/.test(grade) ? GOOD : grade === '一般' ? 0 : FAIR
}
