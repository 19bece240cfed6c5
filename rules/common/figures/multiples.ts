import { amount } from './lists'
import { type RateHit, rounded } from './ratios'
import type { Spoken } from './spoken'
import { type Item, isCounted, type Statement } from './statements'
import { kindOf, sharesWord } from './terms'

/** 复议315件，同期诉讼126件，前者为后者的2.5倍; 线上3600件，线下1200件，线上是线下的3倍: of two numbers that are both named. */
export function multiple(statement: Statement, spoken: Spoken): RateHit | null {
  if (spoken.kind !== 'times' || !/^(?:是|为|达)/.test(spoken.word)) return null
  const counts = statement.items.filter(({ end }) => end <= spoken.start)
  const pair = namedPair(statement, counts, spoken.start, spoken.word)
  if (!pair) return null
  const [of, by] = pair
  const result = amount(of) / amount(by)
  const half = 0.5 * 10 ** -(/\.(\d+)/.exec(spoken.word)?.[1]?.length ?? 0)
  if (result >= spoken.least - half && result <= spoken.most + half) return null
  if (result > 3 * spoken.said || spoken.said > 3 * result) return null
  return {
    reason: 'times',
    range: { start: Math.min(of.start, by.start), end: spoken.end },
    values: { whole: by.printed, part: of.printed, rate: spoken.word, word: spoken.word, result: rounded(result, 2) },
  }
}

/** 复议315件，诉讼126件，复议比诉讼多189件: the difference of two that are both named. */
export function gap(statement: Statement, item: Item): RateHit | null {
  const said = GAP.exec(item.label)
  if (!said || !isCounted(item) || item.index < 2) return null
  const counts = statement.items.slice(0, item.index).filter(({ unit }) => unit !== '%')
  const pair = namedPair(statement, counts, item.start - item.label.length, said[1] ?? '', said[0])
  if (!pair || pair.some((count) => kindOf(count) !== kindOf(item))) return null
  const [a, b] = pair
  const made = amount(a) - amount(b)
  const slack = a.tolerance + b.tolerance + item.tolerance + 1e-6
  if (Math.abs(Math.abs(made) - amount(item)) <= slack * (amount(item) / item.value)) return null
  if (Math.abs(made) > 3 * amount(item) || amount(item) > 3 * Math.abs(made)) return null
  return {
    reason: 'difference',
    range: { start: Math.min(a.start, b.start), end: item.end },
    values: {
      whole: b.printed,
      part: a.printed,
      rate: item.printed,
      result: `${rounded(Math.abs(made) / (item.printed.includes('万') ? 1e4 : 1), 2)}${item.printed.includes('万') ? '万' : ''}${item.unit}`,
    },
  }
}

const GAP =
  /^[一-鿿]{0,10}?(?:比|较)([一-鿿]{2,8}?)(?:净|还|更)?(?:多|少|高|低|增|减)[一-鿿]{0,2}$|^(?:两者|二者|前后|收支|相互|两项)?(?:相差|差额|差距)(?:为|达)?$/

/** The two last counts before a place of which the words there name one and the other. */
function namedPair(
  { text, start }: Statement,
  counts: readonly Item[],
  at: number,
  base: string,
  whole = '',
): [Item, Item] | null {
  const [a, b] = counts.slice(-2)
  if (!a || !b || kindOf(a) !== kindOf(b) || a.depth !== b.depth || a.depth > 0 || b.joint === '') return null
  if (![a, b].every((count) => isCounted(count) && count.value > 0) || b.opens !== '' || a.opens !== '') return null
  const before = text.slice(b.end - start, at - start)
  if (/[;。]/.test(before) || before.length > 30 || /上年|去年|同期(?!一审|行政|诉讼|复议)/.test(base)) return null
  if (/^(?:两者|二者|相差|差额|前后)/.test(whole)) return [a, b]
  const words = before + whole
  if (/前者/.test(words)) return /后者/.test(base) ? [a, b] : null
  if (/后者/.test(words)) return /前者/.test(base) ? [b, a] : null
  const name = base.replace(/^(?:是|为|达到?)|的[\d.一两二三四五六七八九]{1,5}倍$/g, '')
  const isOf = (count: Item) => (count.label + count.after).includes(name.slice(0, 2))
  if (name.length < 2 || isOf(a) === isOf(b)) return null
  const [by, of] = isOf(a) ? [a, b] : [b, a]
  // What it is said of is the other.
  return sharesWord(words.replace(base, ''), of.label + of.after) ? [of, by] : null
}
