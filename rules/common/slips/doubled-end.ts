import { byLine, isIdeographSign, type Range } from '../../../lib/audit'

/**
 * 168万人次。次。, 全覆盖。覆盖。: what a clause ends in stands once more behind its point, and nothing else before the next. What is left of an
 * older ending is never more than a few characters; clauses that are the same from end to end are told as repeated.
 */
export const doubledEnds = byLine(({ folded }) => {
  const found: { range: Range }[] = []
  for (let mark = 0; mark < folded.length; mark++) {
    // Every character is asked, and nearly all are ideographs.
    if (folded.charCodeAt(mark) >= FIRST_IDEOGRAPH || !POINTS.includes(folded[mark] as string)) continue
    const end = endOfClause(folded, mark + 1)
    const size = end - mark - 1
    if (size < 1 || size > MOST || !isPoint(folded, end, folded[mark] as string)) continue
    const start = mark - size
    if (!isIdeographSign(folded[start - 1] ?? '\n') && !isFigure(folded[start - 1])) continue
    // 层层抓,抓,: a single character only behind a figure or where a sentence ends.
    if (size === 1 && folded[mark] === ',' && !/\d[余多]?[一-鿿]{0,2}$/.test(folded.slice(Math.max(0, mark - 6), mark)))
      continue
    // 应出庭10件,出庭10件: what was due and what was done.
    if (DUE.includes(folded[start - 1] ?? '\n')) continue
    if (folded.startsWith(folded.slice(start, mark), mark + 1)) found.push({ range: { start: mark + 1, end: end + 1 } })
  }
  return found
})

const FIRST_IDEOGRAPH = 0x4e00
const POINTS = '。;,'
const MOST = 8
const DUE = '应须需拟'

/** Where the run of ideographs and figures from a place on ends, or as far as one may go. */
function endOfClause(folded: string, from: number): number {
  let end = from
  while (end - from <= MOST && (isIdeographSign(folded[end] ?? '\n') || isFigure(folded[end]))) end++
  return end
}

/** The same point as before, or the end of the sentence or paragraph. */
function isPoint(folded: string, at: number, point: string): boolean {
  const sign = folded[at] ?? '\n'
  return sign === point || sign === '。' || (sign === '\n' && point === '。')
}

function isFigure(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9'
}
