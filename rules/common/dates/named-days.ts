import { type Draft, type Hit, matchesOf, often, type Range } from '../../../lib/audit'
import { isLeftOut } from './days'
import type { DateReason } from './reason'

/**
 * Days that have their date in their law, in a resolution or by custom of many years, month and day behind the name.
 * Sources: 全国人大常委会 2014 for 国家宪法日, 烈士纪念日 and 国家公祭日, 2023 for 全国生态日; 《国家安全法》第十四条; 国务院 for what
 * begins with 全国, the United Nations and their organisations for what begins with 国际 or 世界 (remembered).
 */
const FIXED_DAYS =
  '国家宪法日12.4 国家安全教育日4.15 消费者权益日3.15 消费者权益保护日3.15 国际禁毒日6.26 世界环境日6.5 全国消防日11.9 世界知识产权日4.26 全国土地日6.25 全国防灾减灾日5.12 全国交通安全日12.2 全国生态日8.15 烈士纪念日9.30 国家公祭日12.13 世界水日3.22 世界地球日4.22 世界读书日4.23 世界无烟日5.31 世界艾滋病日12.1 国际反腐败日12.9 国际档案日6.9 人民警察节1.10 植树节3.12 世界湿地日2.2 世界野生动植物日3.3 世界卫生日4.7 世界红十字日5.8 中国旅游日5.19 世界计量日5.20 国际生物多样性日5.22 世界食品安全日6.7 世界献血者日6.14 中国医师节8.19 教师节9.10 世界粮食日10.16 国际残疾人日12.3 国际志愿者日12.5'

/** Looked for by its name: with the date that may stand before it, it would be looked for at each numeral. */
const FIXED_DAY = often(
  new RegExp(
    `(${FIXED_DAYS.replace(/[\d.]+/g, '').replace(/ /g, '|')})(?!前夕|来临|到来|前后)(?:[(即为是](?:每年)?(\\d{1,2})[月·.](\\d{1,2})日?)?`,
    'g',
  ),
)

const DATE_BEFORE = /(\d{1,2})[月·.](\d{1,2})日?(?:第[一二三四五六七八九十\d]{1,4}个)?(?:全民)?$/
const LONGEST_DATE = 14

/** 国家宪法日（12月14日）, 12月14日国家宪法日, “6·26”全国土地日. */
export function fixedDays(draft: Draft): Hit<DateReason>[] {
  const hits: Hit<DateReason>[] = []
  let reached = 0
  for (const match of matchesOf(draft.folded, FIXED_DAY)) {
    const { index } = match
    const before = DATE_BEFORE.exec(draft.folded.slice(Math.max(reached, index - LONGEST_DATE), index))
    reached = index + match[0].length
    const name = match[1] as string
    const at = FIXED_DAYS.indexOf(name) + name.length
    const [month, day] = FIXED_DAYS.slice(at, at + 5)
      .split(/[. ]/, 2)
      .map(Number)
    const told = match[2] ? [match[2], match[3]] : before ? [before[1], before[2]] : null
    if (!told || (Number(told[0]) === month && Number(told[1]) === day)) continue
    const range = { start: index - (before?.[0].length ?? 0), end: reached }
    if (!isLeftOut(draft, range.start))
      hits.push({ reason: 'fixed-day', range, values: { day: name, date: `${month}月${day}日` } })
  }
  return hits
}

/** “7·8”强降雨 beside “7·18”强降雨: an event is named by its day, and one numeral is lost or changed. */
export function eventDays(draft: Draft): Hit<DateReason>[] {
  if (!draft.folded.includes('·')) return []
  const told = new Map<string, { range: Range; day: string }[]>()
  for (const match of matchesOf(draft.folded, EVENT)) {
    const [whole, month, day, what] = match as unknown as [string, string, string, string]
    const range = { start: match.index, end: match.index + whole.length }
    if (!isLeftOut(draft, range.start)) told.set(what, [...(told.get(what) ?? []), { range, day: `${month}·${day}` }])
  }
  return [...told.values()].flatMap((places): Hit<DateReason>[] => {
    const days = [...new Set(places.map(({ day }) => day))]
    const [one, other] = days.map((day) => places.filter((place) => place.day === day))
    if (days.length !== 2 || !one || !other || !isAlike(days[0] as string, days[1] as string)) return []
    // The day that is told more often is more probably right; of two that stand once each, the first told.
    const [rare, usual] = one.length < other.length ? [one, other] : [other, one]
    const [first, ...rest] = rare.map(({ range }) => range)
    const against = usual[0]
    if (!first || !against) return []
    return [
      {
        reason: 'event-day',
        range: first,
        related: [...rest, against.range],
        values: { words: draft.spanOf(first).text, other: draft.spanOf(against.range).text },
      },
    ]
  })
}

const EVENT =
  /(?<![\d·.])(\d{1,2})·(\d{1,2})(?!\d)(?:特大|重大|较大)?([一-鿿]{2,3}(?<=雨|灾|[水火矿空海]难|事故|案件?|地震|爆炸|泥石流|洪水|台风|暴雪|疫情))/g

/** 7·8 and 7·18, 3·21 and 3·12: one numeral more, or the same numerals otherwise. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((day) => day.replace('·', '')) as [string, string]
  if (a.length === b.length)
    return [...a].sort().join('') === [...b].sort().join('') || a.slice(0, -1) === b.slice(0, -1)
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.length - short.length === 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
}
