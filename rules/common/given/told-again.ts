import { type Draft, matchesOf, type Range } from '../../../lib/audit'

/**
 * 利用赶集日开展法律咨询，发放宣传资料5600份。 … 利用赶集日为群众解答法律咨询，发放资料5600份。: two sentences with one large figure and most of their words in
 * common. Two places that have a figure in common are few, so each pair of them may be compared.
 */
export function* toldAgain({ folded, paragraphs, body }: Draft): Generator<readonly [first: Range, again: Range]> {
  const seen = new Map<string, Range>()
  const told = new Set<number>()
  for (const { start, end, role } of paragraphs) {
    if (role !== 'body' || start < body.start || end > body.end) continue
    const text = folded.slice(start, end)
    for (const { index, 0: figure } of matchesOf(text, FIGURE)) {
      const sentence = sentenceAround(text, index, start)
      const size = sentence.end - sentence.start
      if (size < LEAST || size > MOST) continue
      const first = seen.get(figure)
      if (!first) seen.set(figure, sentence)
      else if (first.start !== sentence.start && !told.has(sentence.start) && isLike(folded, first, sentence)) {
        told.add(sentence.start)
        yield [first, sentence]
      }
    }
  }
}

/** A number that two things hardly share, with what it counts: 5600份, 93.4分, 36万份. */
const FIGURE =
  /\d{3,9}(?:\.\d+)?[余多]?[万亿]?[一-鿿](?<!(?<!\d)(?:19|20)\d\d年)|\d{1,3}\.\d+[万亿]?[一-鿿]|\d{2}[余多]?[万亿][一-鿿]/g
const LEAST = 22
const MOST = 160
const ENDS = '。;!?'

function sentenceAround(text: string, index: number, offset: number): Range {
  let start = index
  while (start > 0 && !ENDS.includes(text[start - 1] as string)) start--
  let end = index
  while (end < text.length && !ENDS.includes(text[end] as string)) end++
  // 三是, (二): the label is no part of what is said.
  const label = /^(?:[一二三四五六七八九十]{1,2}是|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}\.)/.exec(
    text.slice(start, start + 5),
  )
  return { start: offset + start + (label?.[0].length ?? 0), end: offset + end }
}

/** How much of the shorter has to stand in the other, by pairs of characters. */
const SHARE = 0.6

function isLike(folded: string, one: Range, other: Range): boolean {
  const [first, second] = [pairsOf(folded, one), pairsOf(folded, other)]
  const [fewer, more] = first.size < second.size ? [first, second] : [second, first]
  // A year's sum and what is told of it at length are two.
  if (2 * fewer.size < more.size) return false
  let common = 0
  for (const pair of fewer) if (more.has(pair)) common++
  return common >= SHARE * fewer.size
}

function pairsOf(folded: string, { start, end }: Range): Set<string> {
  const pairs = new Set<string>()
  for (let at = start; at + 1 < end; at++) pairs.add(folded.slice(at, at + 2))
  return pairs
}
