import { type Draft, matchesOf, often, type Range } from '../../../lib/audit'
import { dueInRows } from './due-rows'

/** One task's date or one action's length told twice with two values. */
export interface TwoTerms {
  first: Range
  second: Range
  /** What is due, or what takes so long. */
  of: string
  value: string
  other: string
}

/**
 * When one task of a plan is due, told in two places: 2025年4月底前全面完工 and 各项工程须于2025年6月底前全部完工; and how long its action takes: 通过为期8个月的专项行动 and
 * 专项行动自4月开始,10月底结束,为期7个月. Two steps of one task have other words (第一轮, 基本建成, 60%); only clauses that say the same but for the date are one. Each clause is looked up
 * by its last words.
 */
export function twoTerms(draft: Draft): TwoTerms[] {
  return [...deadlines(draft), ...dueInRows(draft), ...lengths(draft)]
}

interface Due extends Range {
  date: string
  /** 12月底: without the year. */
  day: string
  words: string
  pairs: ReadonlySet<string>
}

function deadlines({ folded, body }: Draft): TwoTerms[] {
  const text = folded.slice(body.start, body.end)
  if (!text.includes('前')) return []
  const found: TwoTerms[] = []
  const byEnd = new Map<string, Due[]>()
  for (const match of matchesOf(text, DUE)) {
    const [, year = '', day = ''] = match
    const at = match.index
    const from = at - (BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at)) as RegExpExecArray)[0].length
    const end = at + match[0].length
    const behind = (BEHIND.exec(text.slice(end, end + LONGEST)) as RegExpExecArray)[0]
    const clause = `${text.slice(from, at)}|${behind}`
    const words = clause.replace(/\d{4}年度?/g, '').replace(PLAIN, '')
    if (STEP.test(clause.replace(/\d{4}年度?/g, '')) || words.replace('|', '').length < 2) continue
    const due: Due = {
      start: body.start + at,
      end: body.start + end + behind.length,
      date: match[0],
      day: `${year === '' ? '' : year}${day}`,
      words: words.replace('|', ''),
      pairs: pairsOf(words),
    }
    // 完工 alone is of everything where the clause says so.
    if (due.words.length < LEAST_WORDS && !(ENDS.test(due.words) && ALL.test(clause))) continue
    const key = due.words.slice(-2)
    const others = byEnd.get(key)
    if (!others) {
      byEnd.set(key, [due])
      continue
    }
    const alike = others.filter((other) => areOne(other, due))
    const [first] = alike
    if (first && alike.every((other) => differ(other, due)) && due.start - first.start > NEXT_TO)
      found.push({
        first: { start: first.start, end: first.end },
        second: { start: due.start, end: due.end },
        of: due.words,
        value: due.date,
        other: first.date,
      })
    if (others.length < MOST_KEPT) others.push(due)
  }
  return found
}

const DUE = often(/(\d{4}年)?(\d{1,2}月(?:\d{1,2}日|[上中下]旬|底|末)?)(?:之)?前/g)
const BEFORE = often(/[^,;。:\n()]*$/)
const BEHIND = often(/^[^,;。:\n()]*/)
const LONGEST = 40
const LEAST_WORDS = 5
const MOST_KEPT = 6
/** 6月底前…,9月底前… right behind it are steps. */
const NEXT_TO = 60
const ENDS = /^(?:完工|竣工|建成|投用|投入使用|交付|验收|开工|到位|完成)$/
const ALL = /全部|全面|各项|所有|一律/
/** Words that a clause may have about it. */
const PLAIN = often(
  /[一二三四五六七八九十]是|全部|全面|各项|所有|一律|工程|项目|必须|务必|确保|力争|原则上|按时|如期|统一|均|须|需|要|应|于|在|将|把|并|的|各(?=[乡镇县市区单部科])/g,
)
/** One step of several, one of several rounds, and what recurs. */
const STEP =
  /第[一二三四五六\d]|首|[一二三四五六两]轮|批|基本|初步|\d|%|季度|半年|每|其余|剩余|上年|去年|分别|逐步|已|阶段性/

function differ(a: Due, b: Due): boolean {
  const [first, second] = [a, b].map(({ day }) => /\d{1,2}月.*/.exec(day)?.[0] ?? '') as [string, string]
  return first !== second && !(first.startsWith(second) || second.startsWith(first))
}

function areOne(a: Due, b: Due): boolean {
  if (a.words === b.words) return true
  const shared = [...a.pairs].filter((pair) => b.pairs.has(pair)).length
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.max(a.pairs.size, b.pairs.size)
}

const LEAST_SHARED = 4
const LEAST_SHARE = 0.8

function pairsOf(words: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let i = 1; i < words.length; i++) pairs.add(words.slice(i - 1, i + 1))
  return pairs
}

function lengths({ folded, body }: Draft): TwoTerms[] {
  const text = folded.slice(body.start, body.end)
  if (!text.includes('为期')) return []
  const told = [...matchesOf(text, LENGTH)].flatMap((match) => {
    const at = match.index
    const sentence = text.slice(Math.max(0, at - LONGEST_SENTENCE), at)
    const before = sentence.slice(sentence.search(/[^。\n]*$/))
    const behind = text.slice(at + match[0].length, at + match[0].length + LONGEST)
    const thing = OF_ACTION.exec(behind)?.[1] ?? (/^[,。;]/.test(behind) ? ACTION.exec(before)?.[1] : undefined)
    if (thing === undefined || SOME_OF.test(before.slice(-LONGEST)) || SOME_OF.test(thing)) return []
    return [
      { thing, start: body.start + at, end: body.start + at + match[0].length, printed: match[0], unit: match[2] },
    ]
  })
  const [first] = told
  const second = told.find(
    (one) => first && one.thing === first.thing && one.unit === first.unit && one.printed !== first.printed,
  )
  if (!first || !second || numberOf(first.printed) === numberOf(second.printed)) return []
  return [{ first, second, of: first.thing, value: second.printed, other: first.printed }]
}

const LENGTH = often(/为期([\d一二两三四五六七八九十]{1,3})(个月|年|天|周)/g)
const OF_ACTION = /^(?:左右)?的[一-鿿]{0,12}?(专项行动|专项整治|集中整治|攻坚行动|三年行动|专项治理)(?!阶段)/
/** 专项行动自2025年4月开始,…为期7个月: what the sentence begins with. */
const ACTION = /^(?:[一-鿿]{0,10}?)(专项行动|专项整治|集中整治|攻坚行动|三年行动|专项治理)(?:从|自|时间|计划|于|为|共)/
const SOME_OF = /阶段|培训|宣传月|第[一二三四]|上年|去年|每/
const LONGEST_SENTENCE = 80

function numberOf(printed: string): number {
  const digits = printed.replace(/[^\d一二两三四五六七八九十]/g, '')
  if (/^\d/.test(digits)) return Number(digits)
  const ten = digits.indexOf('十')
  const one = (sign: string | undefined) => '零一二三四五六七八九'.indexOf((sign ?? '零').replace('两', '二'))
  return ten < 0 ? one(digits[0]) : 10 * (ten === 0 ? 1 : one(digits[0])) + one(digits[ten + 1])
}
