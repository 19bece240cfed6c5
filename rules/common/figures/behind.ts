import { EXTRA, isSlip, MOST_PARTS, NEW_STATEMENT, rangeFrom, type SumHit, valuesOf } from './lists'
import { type Item, isWhole, type Statement, unitOf } from './statements'

/**
 * A total behind its parts that says again what was counted: 党组会议12次、常务会议16次、专题会议9次，37次会议中…; 上半年38份，下半年45份，全年83份
 * 指令书; 建成公园3个、广场7个，共建成阵地10个; 化肥34.5吨、种子6.2吨，两类农资共40.7吨. What stands before must be one list, and nothing in it or
 * before it may give the number.
 */
export function summedBehind(statement: Statement, total: Item): SumHit | null {
  if (total.index < 2 || total.joint !== ',' || total.opens !== '' || total.unit === '%' || !isWhole(total)) return null
  if (total.label !== '' && !/共|计|^(?:全年|年内)/.test(total.label)) return null
  const run = runBefore(statement, total)
  const [first] = run
  if (!first || run.length < 2) return null
  const strength = saidAgain(statement, total, run)
  if (strength === null || (strength === 'bare' && run.length < 3 && total.label === '')) return null
  // 四个行动分别查处18起、27起、…: named before their numbers.
  if (run.slice(1).some(isBare) && !/分别/.test(first.label)) return null
  const values = run.map(({ value }) => value)
  const sum = values.reduce((all, value) => all + value, 0)
  // Any part of the list that gives it, and any number before the list.
  for (let from = 0; from < values.length - 1; from++)
    for (let to = from, part = 0; to < values.length; to++) {
      part += values[to] as number
      if (Math.abs(part - total.value) < 1e-6) return null
    }
  const largest = Math.max(...values)
  if (total.value <= largest) return null
  const before = statement.items.slice(0, first.index).filter((item) => item.unit === total.unit)
  if (before.some(({ value }) => value === total.value || Math.abs(value + sum - total.value) < 1e-6)) return null
  const off = Math.abs(total.value - sum)
  const most = strength === 'sure' ? 0.25 * sum : strength === 'said' ? 0.15 * sum : 0.1 * sum
  if (off > Math.max(2, most) || (strength !== 'sure' && off > 0.35 * sum)) return null
  if (!isSlip(total.value - sum, total, run)) return null
  return {
    reason: strength === 'bare' ? 'short-maybe' : 'total-maybe',
    range: rangeFrom(run, total),
    values: valuesOf(total, run),
  }
}

function isBare({ label, after }: Item): boolean {
  return label === '' && after === ''
}

/** The list right before, joined in one way: of the same unit, exact, and each with words of its own. */
function runBefore(statement: Statement, total: Item): Item[] {
  const run: Item[] = []
  let joint = ''
  for (let i = total.index - 1; i >= 0 && run.length < MOST_PARTS; i--) {
    const item = statement.items[i] as Item
    if (item.depth > total.depth) continue
    if (unitOf(item) !== unitOf(total) || item.depth < total.depth || !isWhole(item)) return run
    if (EXTRA.test(item.label) || /其中|累计|每|各/.test(item.label) || item.opens !== '') return []
    run.unshift(item)
    if (!/^[、,;和]$/.test(item.joint)) return run
    if (joint !== '' && item.joint !== joint && !(joint === '和' && item.joint === '、')) return run
    if (joint === '' || joint === '和') joint = item.joint
  }
  return run
}

/** How the total says that it is of the list: with 共 and a word of it, with 全年 behind both halves, or by its noun only. */
function saidAgain(statement: Statement, total: Item, run: readonly Item[]): 'sure' | 'said' | 'bare' | null {
  const [first, last] = [run[0] as Item, run.at(-1) as Item]
  const between = statement.text.slice(last.end - statement.start, total.start - statement.start)
  if (!/^[一-鿿]{0,16},[^,;:。]{0,14}$/.test(between)) return null
  const label = total.label
  const isYear = /^(?:全年|年内|全年度)/.test(label)
  const halves = run.length === 2 && /上半年/.test(first.label) && /下半年/.test(last.label)
  if (halves && /^全年/.test(label) && !NEW_STATEMENT.test(label.replace(/^全年(?:共|累计)?/, '\n'))) return 'sure'
  // 视察2次、…视察4次，全年接受视察9次.
  if (isYear && label.length > 4 && run.every((item) => item.label.endsWith(label.slice(-2)))) return 'sure'
  const summed = SUMMED.exec(label)
  if (summed) {
    const [, lead = '', word, verb = ''] = summed
    if (word === '累计' && !isYear && lead === '') return null
    if (verb === '' && lead !== '') return 'sure'
    const act = verb.slice(0, 2)
    const noun = verb.slice(-2)
    if (verb.length > 1 && run.every((item) => item.label.endsWith(noun) || item.label.startsWith(act))) return 'sure'
    // 对3个县、4个区开展督察，共督察7个.
    if (verb.length > 1 && last.after.endsWith(act) && run.every(({ joint }, i) => i === 0 || joint === '、'))
      return 'said'
    if (verb.length > 1 && first.label.includes(act) && run.slice(1).every((item) => !isAct(item.label))) return 'said'
    // 第一期86人、第二期92人，共培训188人: one after the other, of one thing.
    if (word !== '累计' && verb !== '' && run.every((item) => IN_TURN.test(item.label))) return 'sure'
    // 甲村86户、乙村92户，共改造188户: what it tells anew may be of the list.
    return word !== '累计' && verb !== '' && /^全年|^$/.test(lead) && isOneList(run) ? 'bare' : null
  }
  if (label !== '' || run.some((item) => item === last && /中$/.test(item.label))) return null
  // 105起案件均已归档, 37次会议中: what they all are, in a word that the parts have too.
  const noun = /^([一-鿿]{2,6}?)(?:中|均|都|全部|已|涉及|按|逐)/.exec(total.after)?.[1]
  const own = noun === undefined ? [] : [noun.slice(-2), noun.slice(0, 2)]
  const has = (item: Item) => own.some((word) => (item.label + item.after).includes(word))
  return run.some(has) && run.every((item, i) => i === 0 || has(item) || !isAct(item.label)) ? 'bare' : null
}

const SUMMED = /^((?:全年|年内|[一二两三四五六七八九]季|[一-鿿]{2,6})?)(共计?|合计|总计|累计|总共)([一-鿿]{0,12})$/

/** 第一期, 3月, 上半年, 首批. */
const IN_TURN = /^(?:第[一二三四五六\d]{1,2}|首)[期批次轮场]|^\d{1,2}月|^[上下]半年|^[一二三四]季度/

/** Joined by 、 throughout, and only its first part has a verb. */
function isOneList(run: readonly Item[]): boolean {
  return run.slice(1).every(({ joint, label }) => (joint === '、' || joint === '和') && !isAct(label))
}

function isAct(label: string): boolean {
  return NEW_STATEMENT.test(label)
}
