import { type Draft, often, rangeAt, type YearMention } from '../../../lib/audit'
import { WEIGHTS_OF_CLUES } from '../../vocabulary/year-clues'
import { isShortcomingsTitle } from '../../annual-report/headings'
import type { Account, OddYear } from './odd-year'
import { isInBody, isInLead, isLate, type Place, placeOf } from './place'
import { isPlanDraft } from './plan-text'

/**
 * Years that are wrong by all that stands about them: 2023年，我镇…召开推进会4次 in the report for 2024 may be said in as many ways as there are
 * writers, and the hand-written ways know some of them. Here all that speaks for a slip and against it is weighed: how far the year is from
 * the report's, in which part it stands, which words are before and behind it, which other years are near. The weights are those under which
 * the labelled drafts of tests/drafts are told best (`npm run fit`).
 */
export interface WeighedYear {
  mention: YearMention
  /** The natural logarithm of how many times likelier it is wrong than right. */
  weight: number
}

/** Above the first a year is told, above the second as probable. */
const LEAST = 0
const LEAST_SURE = 3

/** The years that are likelier wrong than right. */
export function oddByWeight(account: Account): OddYear[] {
  const odd: OddYear[] = []
  for (const { mention, weight } of weighedYears(account))
    if (weight > LEAST) odd.push({ reason: weight > LEAST_SURE ? 'most-unlike' : 'unlike', mention })
  return odd
}

/** All years that are weighed. Near-linear: what is read about each of them is bounded. */
export function* weighedYears(account: Account): Generator<WeighedYear, void, undefined> {
  const { bias, weights } = table()
  for (const { mention, clues } of yearsWithClues(account)) {
    let weight = bias
    for (const clue of clues) weight += weights.get(clue) ?? 0
    yield { mention, weight: weight / SCALE }
  }
}

export interface YearWithClues {
  mention: YearMention
  clues: ReadonlySet<string>
}

/** The years that may be weighed, each with what is weighed of it: for the weighing and for the fit. */
export function* yearsWithClues(account: Account): Generator<YearWithClues, void, undefined> {
  const { draft } = account
  const isPlan = isPlanDraft(draft)
  const isDisclosure = draft.title !== null && draft.title.text.includes('公开')
  const times = timesOf(draft)
  const { years } = draft
  for (let i = 0; i < years.length; i++) {
    const mention = years[i] as YearMention
    const distance = mention.year - account.year
    if (distance < -MOST_BACK || distance > MOST_AHEAD || !isWeighed(draft, mention)) continue
    const paragraph = rangeAt(draft.paragraphs, mention.start)
    if (paragraph?.role !== 'body') continue
    const place = placeOf(draft, mention, paragraph)
    if (OTHERS.test(place.sentence)) continue
    const clues = new Set<string>()
    const isInPlan = rangeAt(account.plans, mention.start) !== null
    // How many years from the one that is usual here.
    const group = `${Math.sign(distance) + 1}${isPlan ? 'P' : isInPlan ? 'p' : 'b'}`
    addPosition(clues, group, Math.max(-3, Math.min(2, distance)))
    addWords(clues, group, place, account.year)
    yield { mention, clues }

    function addPosition(to: Set<string>, group: string, distance: number): void {
      const where = [
        mention.context,
        isInLead(draft, mention) ? 'lead' : place.inHeading ? 'heading' : place.opensText ? 'first' : place.opensParagraph ? 'opens' : place.head === '' ? 'starts' : 'within',
        isLate(draft, mention) ? 'late' : 'early',
        isDisclosure ? 'disclosed' : 'told',
        sectionKind(draft, mention.start),
        `often${Math.min(3, times.get(mention.year) ?? 0)}`,
        `own${Math.min(3, times.get(account.year) ?? 0)}`,
        `before${relative(years[i - 1], paragraph?.start ?? 0)}`,
        `behind${relative(years[i + 1], paragraph?.start ?? 0, paragraph?.end)}`,
        monthOf(draft, mention, place),
      ]
      to.add(`${group}=${distance}`)
      for (const what of where) {
        to.add(`${group}=${what}`)
        if (distance !== 0) to.add(`${group}=${distance}${what}`)
      }
      to.add(`${group}=${where[1]}${where[2]}`)
      to.add(`${group}=${where[0]}${where[1]}`)
    }

    function relative(other: YearMention | undefined, start: number, end = Number.POSITIVE_INFINITY): string {
      if (!other || other.start < start || other.start >= end) return '-'
      return String(Math.max(-2, Math.min(2, other.year - account.year)))
    }
  }
}

const MOST_BACK = 6
const MOST_AHEAD = 3
/** What others tell of: the period that the figures are of, the day from which a law is in force. */
const OTHERS = often(/统计期[限间]|统计时[限间段]|(?:起|日)(?:正式)?[施实]行/)

/** No cited title's, no document's number, no range's first. */
function isWeighed(draft: Draft, { start, end, context }: YearMention): boolean {
  const { folded } = draft
  return (
    context !== 'title' &&
    folded[end] === '年' &&
    isInBody(draft, start) &&
    draft.date?.range.start !== start &&
    !/[[〔{“‘"—~-]/.test(folded[start - 1] ?? '') &&
    rangeAt(draft.citations, start) === null
  )
}

function timesOf(draft: Draft): Map<number, number> {
  const times = new Map<number, number>()
  for (const { year, context, start } of draft.years)
    if (context !== 'title' && isInBody(draft, start)) times.set(year, (times.get(year) ?? 0) + 1)
  return times
}

function sectionKind({ sections, folded }: Draft, at: number): string {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle] as Draft['sections'][number]).label.start <= at) low = middle + 1
    else high = middle
  }
  let section = sections[low - 1]
  for (let i = 0; section && section.depth > 1 && i < 6; i++) section = sections[section.parent]
  if (!section) return 'unheaded'
  const title = folded.slice(section.title.start, Math.min(section.title.end, section.title.start + 60))
  if (isShortcomingsTitle(title)) return 'shortcomings'
  return /下一?步|打算|安排|计划|展望/.test(title) ? 'planned' : 'account'
}

/** By how it lies to the day on which the draft is signed; nothing where no month is told. */
function monthOf({ date }: Draft, { year }: YearMention, { tail }: Place): string {
  const month = Number(/^年(\d{1,2})月/.exec(tail)?.[1] ?? 0)
  if (month === 0) return 'whole'
  const [signed, signedMonth] = (date?.iso ?? '').split('-').map(Number)
  if (signed && signedMonth && year * 12 + month > signed * 12 + signedMonth) return 'month-to-come'
  return month < 5 ? 'month-early' : month === 12 ? 'month-last' : 'month'
}

function addWords(to: Set<string>, group: string, { head, tail, sentence }: Place, year: number): void {
  const before = `^${turned(head, year)}`.slice(-BEFORE)
  const behind = turned(tail.slice(1, 1 + BEHIND * 2), year).slice(0, BEHIND)
  const near = turned(sentence, year)
  for (let size = 1; size <= 3; size++) {
    if (before.length >= size) to.add(`${group}<${before.slice(-size)}`)
    if (behind.length >= size) to.add(`${group}>${behind.slice(0, size)}`)
  }
  for (let size = 2; size <= 3; size++) {
    for (let i = 0; i + size <= before.length; i++) to.add(`${group}[${before.slice(i, i + size)}`)
    for (let i = 0; i + size <= behind.length; i++) to.add(`${group}]${behind.slice(i, i + size)}`)
  }
  for (const word of IN_SENTENCE) if (near.includes(word)) to.add(`${group}:${word}`)
  if (FIGURE.test(behind)) to.add(`${group}:figure`)
  if (behind.includes('0')) to.add(`${group}:number`)
  for (const sign of '本前次久远') {
    const own = sign === signOf(Number(group[0]) - 1)
    if (near.indexOf(`${sign}年`) !== (own ? near.lastIndexOf(`${sign}年`) : -1)) to.add(`${group}:${sign}`)
  }
}

const BEFORE = 16
const BEHIND = 24
const FIGURE = /0[件起次场人份个户家名]/
const IN_SENTENCE = (
  '今年 本年 目前 去年 上年 明年 同比 相比 较 截至 以来 已 完成 将 全年 共 累计 报告 考核 整改 案 下一步 继续 要 争取 力争 原 曾 遗留 反馈 印发 项目 规划 获 建成'
).split(' ')

/** With years told by how they lie to the report's, and any number as one sign. */
function turned(words: string, year: number): string {
  return words.replace(/\s+/g, '_').replace(/\d+/g, (digits) => {
    if (digits.length !== 4 || !/^(?:19|20)/.test(digits)) return '0'
    return signOf(Number(digits) - year)
  })
}

function signOf(distance: number): string {
  return distance === 0 ? '本' : distance === -1 ? '前' : distance === 1 ? '次' : distance < 0 ? '久' : '远'
}

/** In the table weights are whole numbers. */
export const SCALE = 20

let known: { bias: number; weights: ReadonlyMap<string, number> } | undefined

/** Each line a group and what kind of clue, then by weight the clues that have it. */
function table(): { bias: number; weights: ReadonlyMap<string, number> } {
  if (known) return known
  const weights = new Map<string, number>()
  let bias = 0
  for (const line of WEIGHTS_OF_CLUES.split('\n')) {
    if (line === '') continue
    const [kind = '', ...words] = line.split(' ')
    let weight = 0
    for (const word of words) {
      if (word.startsWith('@')) weight = Number(word.slice(1))
      else weights.set(kind + word, weight)
    }
    if (kind === 'bias') bias = Number(words[0])
  }
  known = { bias, weights }
  return known
}
