import { type Draft, matchesOf, numberValue, often, type Range } from '../../../lib/audit'
import { pairsIn, sharedPairs } from './common-pairs'

/** One place in a row told twice. */
export interface TwoRanks {
  first: Range
  second: Range
  /** In what. */
  of: string
  value: string
  other: string
}

/**
 * 中期评估排名全市第3位 and 中期评估全市排名第5: the place among others, told again. Both must name whom it is among and in nearly the same words in what. Drafts have
 * few of them.
 */
export function ranksToldTwice({ folded, body }: Draft): TwoRanks[] {
  const told = [...matchesOf(folded.slice(body.start, body.end), RANK)].slice(0, MOST).flatMap((match) => {
    const [all, between = '', number = ''] = match
    const start = body.start + match.index
    const lead = folded.slice(Math.max(body.start, start - LONGEST_LEAD), start) + between
    const clause = lead.slice(lead.search(/[^,;。:\n]*$/))
    const among = AMONG.exec(clause)?.[0]
    const words = clause.replace(PLAIN, '')
    if (among === undefined || words.length < LEAST_WORDS || OTHERWISE.test(words)) return []
    return [{ start, end: start + all.length, among, of: words, pairs: pairsIn(words), printed: `第${number}`, number }]
  })
  return told.flatMap((second, i): TwoRanks[] => {
    const same = told.slice(0, i).filter(({ among, pairs }) => among === second.among && areOne(pairs, second.pairs))
    const [first] = same
    if (!first || same.some(({ number }) => numberValue(number) === numberValue(second.number))) return []
    return [{ first, second, of: second.of, value: second.printed, other: first.printed }]
  })
}

const MOST = 40
const RANK = often(
  /(?:排名|排|位列|位居|名列|居|列)((?:全[国省市县区州]|[省市县区]直)?[一-鿿]{0,4}?)第([一二三四五六七八九十]{1,3}|\d{1,3})(?:位|名)?(?![次批届季阶项类个章条])/g,
)
const AMONG = /全[国省市县区州]|[省市县区]直/
const LONGEST_LEAD = 30
const LEAST_WORDS = 4
const PLAIN = often(/在?全[国省市县区州]|[省市县区]直|^(?:其中|我[县市区镇]|全年|今年|20\d\d年)/g)
const OTHERWISE = /上年|去年|季度|半年|月|由|从|力争|争取|目标/

function areOne(a: readonly number[], b: readonly number[]): boolean {
  const shared = sharedPairs(a, b)
  return shared >= LEAST_PAIRS && shared >= 0.75 * Math.min(a.length, b.length)
}

const LEAST_PAIRS = 3
