import { matchesOf, often, type Range } from '../../../lib/audit'
import type { Statement } from './statements'

/** A share, a change or a multiple told in words: 占四成以上, 减少近一半, 翻了一番, 是上年的2倍. */
export interface Spoken extends Range {
  kind: 'share' | 'change' | 'times' | 'rate'
  /** What the words may stand for: per cent, of `times` how many times the first number. */
  least: number
  most: number
  /** What they say without 近, 超过 and 以上. */
  said: number
  up: boolean
  word: string
}

/** All that a sentence tells so, in text order; most sentences have none of the characters. */
export function spokenIn({ text, start }: Statement): Spoken[] {
  const found: Spoken[] = []
  if (AMOUNTS.test(text))
    for (const [pattern, kind] of [
      [SHARE, 'share'],
      [CHANGE, 'change'],
      [RATE, 'rate'],
    ] as const)
      for (const match of matchesOf(text, pattern)) {
        const [word, verb = '', before = '', tenths, unit = '', whole, parts, mille, many = '', after = ''] = match
        const said = tenths
          ? 10 * digit(tenths) + (unit === '半' ? 5 : digit(unit))
          : mille
            ? spelled(many) / (mille === '千' ? 10 : 100)
            : whole && parts
              ? (100 * digit(parts)) / digit(whole)
              : /半/.test(word)
                ? 50
                : 0
        if (said <= 0 || said >= 100) continue
        const [below, above] = mille
          ? [
              said * (/近|不/.test(before) ? -0.3 : -0.12),
              said * (/超|逾/.test(before + verb) || after !== '' ? 0.5 : 0.12),
            ]
          : unit === '' || before !== '' || after !== ''
            ? widthOf(before + (BOUND.test(verb) ? verb : ''), after)
            : [-2, 2]
        const at = start + match.index
        const up = /[增上提]/.test(verb)
        found.push({ kind, start: at, end: at + word.length, least: said + below, most: said + above, said, up, word })
      }
  if (text.includes('倍') || text.includes('番'))
    for (const match of matchesOf(text, TIMES)) {
      const [word, verb, more, of, doubled] = match
      const at = start + match.index
      const half = text[match.index + word.length] === '半' ? 0.5 : 0
      const times = doubled
        ? 2 ** numberOf(doubled)
        : numberOf(more ?? of ?? '') + half + (more && verb !== '达' ? 1 : 0)
      if (!(times > 0)) continue
      const [below, above] = doubled ? [0.9, 1.2] : /多|余|以上|超/.test(word) ? [1, 1.5] : [0.97, 1.05]
      found.push({
        kind: 'times',
        start: at,
        end: at + word.length,
        said: times,
        least: times * below,
        most: times * above + (doubled ? 0 : 0.02),
        up: true,
        word,
      })
    }
  return found
}

/** 完成 and 建成 are in most sentences. */
const AMOUNTS = often(/[一二两三四五六七八九]成|半|分之/)
const AMOUNT =
  '(约|近|将近|超过?|逾|达|不足|不到)?(?:([一二两三四五六七八九])成([一二三四五六七八九半]?)|([二三四五])分之([一二三四])|([千万])分之([一二三四五六七八九十点]{1,5})|一半|半数)(以上|多|左右)?'
const SHARE = new RegExp(
  `(占(?:比|到)?了?|(?:超过|不足|不到|接近)(?=[一-鿿]{0,8}(?:总[数量额]|数量)的|(?:一半|半数)(?:[,;]|$)))(?:[一-鿿]{0,10}(?:\\d{1,8}(?:\\.\\d{1,2})?万?[件起人名个项条家户处份宗例卷场次批期][一-鿿]{0,10})?(?:的|为|达))?${AMOUNT}(?!本|功|效|果|熟|立)`,
  'g',
)
const CHANGE = new RegExp(
  `(下降|减少|压减|压缩|缩短|缩减|降低|降幅|精简|增长|增加|上升|提高|增幅)(?:达到?|为|了)?${AMOUNT}(?!本|功|效|果|熟|立)`,
  'g',
)
const RATE = new RegExp(
  `([一-鿿]{2,10}(?:率|满意度))(?:为|仅|只有|达到?|保持在|稳定在|提升至|提高到)?${AMOUNT}(?!本|功|效|果|熟|立|员)`,
  'g',
)
const COUNT = '[1-9]\\d{0,2}(?:\\.\\d{1,2})?|[一二两三四五六七八九]'
const TIMES = new RegExp(
  `(增长|增加|提高|提升|上升)(?:了|近|约|超过?)?(${COUNT})倍|(?:是|为|达到?)[^,;。:]{0,14}的(${COUNT})倍|(?<!更)翻了?([一两二三12])番`,
  'g',
)

/** Verbs that say above or below themselves: 超过总数的六成. */
const BOUND = /^[超不接]/

/** 四成以上 is 40% or more; 近四成 a little less. */
function widthOf(before: string, after: string): readonly [below: number, above: number] {
  if (/超|逾/.test(before) || /以上|多/.test(after)) return [-0.5, 10]
  if (/不[足到]/.test(before)) return [-10, 0]
  if (/近/.test(before)) return [-7, 1]
  return [-6, 6]
}

function digit(character: string): number {
  return '一二三四五六七八九'.indexOf(character.replace('两', '二')) + 1
}

/** 十五, 三, 一点五. */
function spelled(written: string): number {
  const [whole = '', decimals = ''] = written.split('点')
  const [tens, ones = ''] = whole.includes('十') ? whole.split('十') : ['', whole]
  const value = whole.includes('十') ? 10 * digit(tens || '一') + (ones === '' ? 0 : digit(ones)) : digit(ones)
  return decimals === '' ? value : value + digit(decimals[0] as string) / 10
}

function numberOf(written: string): number {
  return /^[\d.]+$/.test(written) ? Number(written) : digit(written)
}
