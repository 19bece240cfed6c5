import { often } from '../../../lib/audit'
import type { OneCount } from './one-count'
import { type Item, isCounted } from './statements'
import type { Told } from './told'

/**
 * 市本级政务服务事项网上可办率为96.4% and, among the shortcomings, 市本级政务服务事项还有一成多不能在网上办理，网上可办率仅为89.6%: the second has the rate's last words, and of what
 * it is stands before it in its own sentence. Few drafts have many rates; so many pairs of them are looked at in all.
 */
export function ratesAgain(told: readonly Told[], isOwn: (one: Told) => boolean): OneCount[] {
  const rates = told.flatMap((one) => {
    const name = nameOf(one)
    return name === '' ? [] : [{ one, name }]
  })
  const wholes = rates.filter(({ one: { item } }) => item.value === 100 && OF_THE_AREA.test(item.label))
  const found: OneCount[] = []
  for (const { one, name } of rates.slice(0, Math.ceil(MOST_COMPARED / rates.length))) {
    const { text, start } = one.statement
    const words = text.slice(0, one.item.start - one.item.label.length - start)
    const longer = rates.filter(
      (other) =>
        words.length >= LEAST_WORDS &&
        other.one.statement !== one.statement &&
        other.name.length >= name.length + 2 &&
        other.name.endsWith(name) &&
        tellsOf(words, other.name.slice(0, -name.length)),
    )
    const other = longer[0] ?? wholes.find((whole) => isSomeOf(one, whole.one))
    if (!other || longer.some(({ one: { item } }) => areSame(item, one.item))) continue
    if (rates.some((same) => same.one !== one && same.name === name && areSame(same.one.item, other.one.item))) continue
    // 部分乡镇 says that it is of some.
    const isOwnRate = isOwn(one) || longer.length === 0
    if (!isOwnRate || !isOwn(other.one)) continue
    const [first, second] = other.one.item.start < one.item.start ? [other.one, one] : [one, other.one]
    found.push({ first, second, sure: false })
  }
  return found
}

/** 全县执法人员持证上岗率100% and 部分乡镇执法人员持证率仅为87%: all of all has no less of some. */
function isSomeOf({ item, statement }: Told, { item: whole, statement: all }: Told): boolean {
  if (item.value >= 100 || statement === all || !SOME.test(item.label)) return false
  const [short, long] = [item, whole].map(({ label }) => (RATE.exec(label)?.[1] ?? '').replace(STATED, '')) as [
    string,
    string,
  ]
  const name = short.slice(short.lastIndexOf(SOME.exec(short)?.[0] ?? '')).replace(SOME_BODIES, '')
  return name.length >= LEAST_NAME && long.endsWith(name)
}

const SOME = /部分|个别|少数|有的|一些/
const SOME_BODIES = /^(?:部分|个别|少数|有的|一些)(?:乡镇|单位|部门|执法单位|镇街|街道|村|社区|执法部门|地方)?的?/
const OF_THE_AREA = /^(?:全[省市县区镇乡局]|全街道)/
const STATED = /上岗|应诉(?=率)/g
const LEAST_NAME = 5

const MOST_COMPARED = 40_000
const LEAST_WORDS = 4

/** The rate's name without what leads to it; '' for what is no plain rate of the year. */
function nameOf({ item, isPart }: Told): string {
  if (item.unit !== '%' || isPart || !isCounted(item) || item.opens !== '') return ''
  return (RATE.exec(item.label)?.[1] ?? '').replace(OF_WHAT, '')
}

const RATE = often(/([一-鿿]{0,20}(?:[一-鿿]{2}率|满意度))(?:为|仅|只有|只|达到|达|高达|保持在|是){0,3}$/)
const OF_WHAT = often(/^(?:[一二三四五六七八九]是|全年|今年|本年度?|全[省市县区镇乡局]|实现|推动|确保|使)+/)

/** All of its levels and most of its pairs of characters: 群众对法治政府建设还不满意 of 法治政府建设群众|满意度. */
function tellsOf(words: string, name: string): boolean {
  if ((name.match(LEVELS) ?? []).some((level) => !words.includes(level))) return false
  let there = 0
  for (let i = 0; i + 2 <= name.length; i++) if (words.includes(name.slice(i, i + 2))) there++
  return there > 0 && there >= LEAST_SHARE * (name.length - 1)
}

const LEAST_SHARE = 0.75
const LEVELS = /[省市县区乡镇村]级|本级|乡镇|街道|社区|部门|基层|系统/g

/** 98% and 98.2% are one rate, printed to another place. */
function areSame(a: Item, b: Item): boolean {
  return Math.abs(a.value - b.value) < (Number.isInteger(a.value) || Number.isInteger(b.value) ? 1 : 1e-6)
}
