/** The words of a title by which its kind is told, and what is left of them after one slip. */

/** What titles of the three packs are told by; longer ones first. */
const TERMS = ['政府信息公开工作', '政府信息公开', '法治政府建设', '年度报告', '实施方案', '工作要点', '工作计划']

/** Other words that differ from one of them by a character and are right. */
const OTHERS =
  /法[治制][型化]?政府建设|政务信息公开|依法政府|(?:半年|季|月|本|上|下)度报告|年度(?:报[表刊告]|[公通预]告)|[总预]算报告|工作(?:重|难|热|焦|亮|堵|痛|优|缺|支|站|网)点|工作规划/

export interface TitleSlip {
  /** In the title. */
  start: number
  end: number
  /** The term that was meant. */
  right: string
}

/**
 * The terms that stand in a title with one slip: a character dropped, doubled, changed round with the next or another one. A long term may
 * have any other; of a short one, any other makes another word too often, so that only its middle may differ.
 */
export function titleSlips(title: string): TitleSlip[] {
  const found: TitleSlip[] = []
  for (const right of TERMS) {
    if (title.includes(right)) continue
    const slip = slipFor(title, right)
    if (slip && !found.some(({ start, end }) => slip.start < end && start < slip.end)) found.push(slip)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The title as it was meant. */
export function mendedTitle(title: string): string {
  if (title === last.title) return last.mended
  let mended = ''
  let from = 0
  for (const { start, end, right } of titleSlips(title)) {
    mended += title.slice(from, start) + right
    from = end
  }
  mended += title.slice(from)
  last = { title, mended }
  return mended
}

/** Every pack asks for the same draft's title, one after the other. */
let last = { title: '', mended: '' }

function slipFor(title: string, right: string): TitleSlip | null {
  for (const length of [right.length + 1, right.length - 1, right.length]) {
    for (let start = 0; start + length <= title.length; start++) {
      const end = start + length
      const written = title.slice(start, end)
      if (!isSlip(written, right) || OTHERS.test(written)) continue
      return { start, end, right }
    }
  }
  return null
}

function isSlip(written: string, right: string): boolean {
  const { first, behind } = agreement(written, right)
  const differing = right.length - first - behind
  // One too few; of a short term both ends are asked for.
  if (written.length < right.length) return differing === 1 && (right.length > SHORT || (first > 0 && behind > 0))
  // One too many is doubled or stands between two; at an end it is a word beside.
  if (written.length > right.length) return differing === 0 && first > 0 && behind > 0
  if (differing === 2) return written[first] === right[first + 1] && written[first + 1] === right[first]
  if (differing !== 1) return false
  return right.length > SHORT || (first > 0 && behind > 0)
}

const SHORT = 4

/** How many characters agree from the start, and of the rest from the end. */
function agreement(written: string, right: string): { first: number; behind: number } {
  let first = 0
  while (first < right.length && written[first] === right[first]) first++
  let behind = 0
  while (
    behind < Math.min(written.length, right.length) - first &&
    written[written.length - 1 - behind] === right[right.length - 1 - behind]
  )
    behind++
  return { first, behind }
}

/** 2025年工作要点的, …年度报告和: a little word behind the kind of document, which nothing goes with. */
export const STRAY_END =
  /(?<=\d{4}年[^,。;:\n]{2,40}(?:报告|总结|汇报|要点|方案|计划|安排|清单|规划)》?)[的地得了和与及之]$/

export function withoutStrayEnd(title: string): string {
  return '的地得了和与及之'.includes(title.at(-1) ?? '\n') ? title.replace(STRAY_END, '') : title
}

/** How titles end behind the year, without brackets and marks. */
const ENDINGS: readonly string[] = [
  ...['法治政府建设', '推进法治政府建设', '法治建设', '依法行政'].flatMap((matter) =>
    [
      '年度报告',
      '情况报告',
      '情况的报告',
      '工作报告',
      '工作总结',
      '工作情况报告',
      '工作情况的报告',
      '工作年度报告',
      '年度工作报告',
      '年度情况报告',
      '工作要点',
      '工作计划',
      '实施方案',
      '工作方案',
      '任务分工方案',
      '工作要点的通知',
      '工作计划的通知',
      '实施方案的通知',
      '工作方案的通知',
    ].map((end) => matter + end),
  ),
  ...['政府信息公开工作', '政府信息公开', '政务公开工作'].flatMap((matter) =>
    ['年度报告', '情况报告', '情况的报告'].map((end) => matter + end),
  ),
]

/**
 * Where the end of a title, behind its year, is one slip away from a usual end: 年度政府信息公工作年度报告. Null if it is usual, or another
 * altogether. `right` is the usual end.
 */
export function endingSlip(title: string): TitleSlip | null {
  const [whole, year = ''] =
    /^[^\n]*(?:\d年度?|\d{4})([一-鿿《》]{6,30})$/.exec(title.replace(/\([^()]{0,40}\)$/, '')) ?? []
  if (whole === undefined) return null
  const end = year.replace(/[《》]/g, '')
  // 法制 for 法治 is told by the rule for terms; 的, 工作 and 情况 come and go.
  if (isUsual(end)) return null
  for (const right of ENDINGS) {
    if (Math.abs(right.length - end.length) > 2 || !isOneSlip(end, right)) continue
    return { start: whole.length - year.length, end: whole.length, right }
  }
  return null
}

const USUAL =
  /^(?:全面|深入)?(?:推进)?(?:法[治制](?:政府|机关|社会|[型化]政府)?建设|依法行政|依法治[省市县区]|政府信息公开|政务公开)(?:责任制)?(?:年度)?(?:工作|自查|推进|落实|开展|进展)?(?:年度)?(?:工作)?(?:情况)?的?(?:年度)?(?:报告|总结|汇报|年报|通报|要点|计划|方案|安排)书?(?:的通知)?$/

function isUsual(end: string): boolean {
  return ENDINGS.includes(end) || (USUAL.test(end) && !/情况的?情况|工作工作|年度.*年度/.test(end))
}

/** A character too few, too many or another one, two changed round, or a word of two left out. */
function isOneSlip(written: string, right: string): boolean {
  const { first, behind } = agreement(written, right)
  const missing = right.length - first - behind
  const added = written.length - first - behind
  if (missing === 2 && added === 2) return written[first] === right[first + 1] && written[first + 1] === right[first]
  // A word left out within: 政府信息工作年度报告.
  return (missing <= 1 && added <= 1) || (missing === 2 && added === 0 && first > 1 && behind > 1)
}
