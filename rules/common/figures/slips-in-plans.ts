import { often } from '../../../lib/audit'
import { COMMON } from './common-pairs'
import { inOrder, isTurnedOver } from './digits'
import type { OneCount } from './one-count'
import { type Item, isCounted, type Statement } from './statements'
import { clauseBefore, type Told } from './told'

/**
 * Sentences among the plans that give a number of the year's account with two digits changed over: 全年访问量236.7万人次 where 263.7万人次 was told, 对现行3692项权责清单事项 where
 * 3962项 were told. A plan sets numbers of its own, mostly round ones; one of three digits that is the year's with two changed over, and stands among the same words or says that it
 * is the year's, is no chance. Each is looked up by its digits.
 */
export function slipsInPlans(
  told: readonly Told[],
  statements: readonly Statement[],
  isOwn: (one: Told) => boolean,
  year: number | null,
): OneCount[] {
  const planned = statements.flatMap((statement) =>
    statement.planned
      ? statement.items.filter(isTelling).map((item): Told => ({ statement, item, mention: null, isPart: false }))
      : [],
  )
  if (planned.length === 0) return []
  const byDigits = new Map<string, Told[]>()
  for (const one of told) {
    if (!isTelling(one.item) || one.statement.planned) continue
    const key = digitsOf(one.item)
    const others = byDigits.get(key)
    if (!others) byDigits.set(key, [one])
    else if (others.length < MOST_KEPT) others.push(one)
  }
  return planned.flatMap((second) => {
    const { item, statement } = second
    const alike = byDigits.get(digitsOf(item)) ?? []
    if (alike.length === 0 || alike.some(({ item: other }) => other.value === item.value)) return []
    const clause = clauseBefore(statement, item)
    if (ANOTHER.test(clause) || GOAL.test(clause) || isOfOtherYear(clause, year)) return []
    const isBack = isOfYear(statement, item, clause, year)
    const first = alike.find(
      (one) =>
        isTurnedOver(one.item.value, item.value) && (isBack || sharesWord(one, second)) && (one.isPart || isOwn(one)),
    )
    return first ? [{ first, second, sure: false }] : []
  })
}

const MOST_KEPT = 4
/** Of another time than the year's. */
const ANOTHER = often(/上年|去年|往年|同期|年来|以来|第[一二三四]季度|每/)
/** A number of the plan's own. */
const GOAL = often(/力争|达到|不少于|不低于|至少|目标|突破|计划|新增|再|扩[大充展]|增加|提[升高]|[至到]$/)
const OF_YEAR = often(/全年|年内|今年|本年度?/)
const HOPED = often(/将|力争|确保|不少于|不低于|至少|目标|计划|拟|达到|每|新|再|突破/)
const GROUND = /^[^,;]{0,12}(?:基础上|的[一-鿿]{0,4}(?:成果|成效|效果|经验|做法|教训|势头|态势|优势))/

/** Three digits that tell: with two, one number is the other's by chance. */
function isTelling(item: Item): boolean {
  return (
    item.value >= LEAST &&
    item.unit !== '%' &&
    isCounted(item) &&
    item.printed.replace(/\D/g, '').replace(/0{1,20}$/, '').length > 2
  )
}

const LEAST = 10

/** 全年访问量236.7万人次, 在2022年754件的基础上: it says itself that it has been told. */
function isOfYear({ text, start }: Statement, item: Item, clause: string, year: number | null): boolean {
  const at = item.end - start
  const ground = GROUND.test(text.slice(at, at + LONGEST_GROUND))
  if (ground && (OF_YEAR.test(clause) || (year !== null && clause.includes(`${year}年`)))) return true
  return OF_YEAR.test(clause) && !HOPED.test(clause) && item.value >= LEAST_OF_YEAR
}

const LONGEST_GROUND = 24
const LEAST_OF_YEAR = 1000

function isOfOtherYear(clause: string, year: number | null): boolean {
  return (clause.match(YEARS) ?? []).some((words) => Number(words.slice(0, 4)) !== year)
}

const YEARS = /(?:19|20)\d\d年/g

function digitsOf({ value, unit }: Item): string {
  return `${unit} ${inOrder(String(value))}`
}

/** One rare pair of characters in the words right before or behind both numbers. */
function sharesWord(a: Told, b: Told): boolean {
  const [first, second] = [wordsAbout(a), wordsAbout(b)]
  for (let i = 1; i < first.length; i++) {
    const pair = first.slice(i - 1, i + 1)
    if (HAN.test(pair) && !COMMON.has(pair) && second.includes(pair)) return true
  }
  return false
}

function wordsAbout({ item }: Told): string {
  return `${item.label.slice(-LONGEST)}|${item.after.slice(0, LONGEST)}`
}

const HAN = /^[一-鿿]{2}$/
const LONGEST = 12
