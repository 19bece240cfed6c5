import { type Draft, often, type Range, rangeAt, type YearMention } from '../../../lib/audit'
import { isShortcomingsTitle } from '../../annual-report/headings'
import type { Account } from './odd-year'
import { isInBody, isInLead, isLate, type Place, placeOf } from './place'

/** A year that may be wrong, and what speaks for that or against it. */
export interface YearWithClues {
  mention: YearMention
  clues: ReadonlySet<string>
}

/**
 * The years of a report other than the one that is usual where they stand, each with what is weighed of it: for the weighing (`likelihood.ts`) and
 * for the fit. A clue is told by how the year lies to the report's (-, 0, +), whether it stands in the account or in the plan (a, p), and what
 * kind of clue it is, in a sign each. Near-linear: what is read about a year is bounded, and so many are weighed at most.
 */
export function* yearsWithClues(account: Account): Generator<YearWithClues, void, undefined> {
  const { draft, plans } = account
  const { years } = draft
  const times = timesOf(draft)
  let left = MOST_WEIGHED
  for (let i = 0; i < years.length && left > 0; i++) {
    const mention = years[i] as YearMention
    const distance = mention.year - account.year
    if (distance < -MOST_BACK || distance > MOST_AHEAD || !isWeighed(draft, mention)) continue
    const isInPlan = rangeAt(plans, mention.start) !== null
    if (distance === (isInPlan ? 1 : 0)) continue
    const paragraph = rangeAt(draft.paragraphs, mention.start)
    if (paragraph?.role !== 'body') continue
    const place = placeOf(draft, mention, paragraph)
    if (OTHERS.test(place.sentence)) continue
    left--
    const clues = new Set<string>()
    const group = `${distance < 0 ? '-' : distance > 0 ? '+' : '0'}${isInPlan ? 'p' : 'a'}`
    addPosition(clues, group, Math.max(-3, Math.min(2, distance)), [
      mention.context,
      positionOf(draft, mention, place),
      isLate(draft, mention) ? 'late' : 'early',
      draft.title?.text.includes('公开') ? 'disclosed' : 'told',
      sectionKind(draft, mention.start),
      `often${Math.min(3, times.get(mention.year) ?? 0)}`,
      `own${Math.min(3, times.get(account.year) ?? 0)}`,
      `before${relative(years[i - 1], paragraph, account.year)}`,
      `behind${relative(years[i + 1], paragraph, account.year)}`,
      monthOf(draft, mention, place),
    ])
    addWords(clues, group, place, account.year, distance)
    yield { mention, clues }
  }
}

const MOST_WEIGHED = 2000

function addPosition(to: Set<string>, group: string, distance: number, where: readonly string[]): void {
  to.add(`${group}=${distance}`)
  for (const what of where) {
    to.add(`${group}=${what}`)
    if (distance !== 0) to.add(`${group}=${distance}${what}`)
  }
  const [context, position, late] = where
  to.add(`${group}=${position}${late}`)
  to.add(`${group}=${context}${position}`)
}

function positionOf(draft: Draft, mention: YearMention, place: Place): string {
  if (isInLead(draft, mention)) return 'lead'
  if (place.inHeading) return 'heading'
  if (place.opensText) return 'first'
  if (place.opensParagraph) return 'opens'
  return place.head === '' ? 'starts' : 'within'
}

/** How the paragraph's year before or behind lies to the report's. */
function relative(other: YearMention | undefined, { start, end }: Range, year: number): string {
  if (!other || other.start < start || other.start >= end) return '-'
  return String(Math.max(-2, Math.min(2, other.year - year)))
}

const MOST_BACK = 6
const MOST_AHEAD = 3
/** What others tell of: the period that the figures are of, the day from which a law is in force; and links to other pages. */
const OTHERS = often(/统计期[限间]|统计时[限间段]|(?:起|日)(?:正式)?[施实]行|[上下]一[篇条]:/)

/** No cited title's, no document's number, no range's first. */
function isWeighed(draft: Draft, { start, end, context }: YearMention): boolean {
  const { folded } = draft
  return (
    context !== 'title' &&
    folded[end] === '年' &&
    isInBody(draft, start) &&
    draft.date?.range.start !== start &&
    !/[[〔{“‘"—~-]/.test(folded[start - 1] ?? '') &&
    rangeAt(draft.citations, start) === null &&
    !CAPTION.test(folded.slice(Math.max(0, start - 8), start)) &&
    !OF_THEN.test(folded.slice(end, end + 20))
  )
}

/** 表1：2023年…统计表: captions are judged with the tables. */
const CAPTION = often(/[表件]\d{0,3}:$/)
/** 《安全生产法》（2021年修正） is a law's text; 2023年新录用人员 came then. */
const OF_THEN = often(
  /^年(?:度)?(?:(?:\d{1,2}月)?(?:\d{1,2}日)?(?:第[一二三四五六]次)?修[正订](?!了)|新[录招聘入进任])/,
)

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

/** What the words of one kind say together, of which each alone may be too rare to be weighed. */
const KINDS: readonly (readonly [name: string, of: 'head' | 'clause' | 'tail' | 'sentence', words: RegExp])[] = [
  // 2023年印发的办法, 2023年新录用的人员.
  ['made', 'clause', often(/^年(?:度)?[^的\d]{2,12}[^目有标]的(?!是)[一-鿿]/)],
  ['of', 'clause', often(/^年(?:度)?的/)],
  // 对2023年案卷评查…, 参照2023年做法.
  [
    'upon',
    'head',
    /(?:针对|[对就按]|按照|依照|参照|根据|依据|结合|对照|围绕|汲取|吸取|借鉴|总结|巩固|延续|接续|回访|清理)$/,
  ],
  ['compared', 'head', /(?:[较比与同和由从]|相较于?|对比|高于|低于|多于|少于|超过)$/],
  ['as-of', 'head', /截[至止]到?$/],
  ['towards', 'head', /(?:[到至]|力争|争取|确保|拟|计划|于|在)$/],
  [
    'looked-at',
    'tail',
    /^年(?:度)?[^,。;]{0,12}(?:考核|督察|督查|评查|巡察|巡视|审计|评议|述法|年报|报告|决算|反馈|通报|排名)/,
  ],
  ['reported', 'tail', /^年(?:度)?[^,。;]{0,10}(?:报告|年报|述法|决算)[^,。;]{0,6}(?:公开|公布|公示|报送|工作)?/],
  [
    'done',
    'tail',
    /^年(?:度)?(?:[^,。;的]{0,10},)?[^,。;的]{0,16}(?:共|累计|开展|组织|举办|召开|办理|办结|受理|审结|查处|检查|排查|调解|化解|培训|完成|印发|制定|宣传|审查|审核|发放|听取|研究|调处|立案)/,
  ],
  ['figures', 'tail', /^年(?:度)?[^。;的]{0,24}\d/],
  [
    'to-do',
    'tail',
    /^年(?:度)?,?[^,。;的]{0,14}(?:将|要(?!求|素|点)|拟|继续|着力|重点(?:推进|做好|抓好)|打算|力争|进一步)/,
  ],
  [
    'older',
    'sentence',
    /结转|遗留|反馈|督察|巡察|审计|评估|清理|回头看|积案|历史|原|曾|此前|延续|巩固|成果|试点|创建|存量|跨年|延期/,
  ],
  [
    'founded',
    'sentence',
    /始建|建成|成立|组建|启用|新录|新进|入职|获评|命名|授予|立项|签约|签订|修[订正改]|出台|投用|改革/,
  ],
  ['set-against', 'sentence', /今年|本年|目前|现[有行]|至今|如今|往年|去年|上年|前年|次年|逐年|连续|届/],
  ['difference', 'sentence', /同比|相比|增[长加至到]|下降|上升|减少|压缩|缩短|降[至到低]|提高|提升|增至/],
]

function addWords(to: Set<string>, group: string, place: Place, year: number, distance: number): void {
  const { head, tail, sentence } = place
  for (const [name, of, words] of KINDS) if (words.test(place[of])) to.add(`${group}~${name}`)
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
    const first = near.indexOf(`${sign}年`)
    // The year itself is no other of its kind.
    if (first >= 0 && (sign !== signOf(distance) || near.indexOf(`${sign}年`, first + 1) >= 0))
      to.add(`${group}:${sign}`)
  }
}

const BEFORE = 16
const BEHIND = 24
const FIGURE = /0[件起次场人份个户家名]/
const IN_SENTENCE =
  '今年 本年 目前 去年 上年 明年 同比 相比 较 截至 以来 已 完成 将 全年 共 累计 报告 考核 整改 案 下一步 继续 要 争取 力争 原 曾 遗留 反馈 印发 项目 规划 获 建成'.split(
    ' ',
  )

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
