import { type Draft, type Hit, matchesOf, numberValue, type Range, rangeAt } from '../../../lib/audit'
import { YEARLY_EVENTS } from '../../vocabulary/periods'
import type { Account } from './odd-year'
import { isInBody, isLate } from './place'

/** What is counted from its first year on falls in another year than the one that is told of. */
type Counted = Hit<'anniversary'>

/** No slip is so far off. */
const MOST_APART = 9

function isOwnText(draft: Draft, at: number): boolean {
  return isInBody(draft, at) && !rangeAt(draft.citations, at)
}

/** 庆祝中国共产党成立101周年 in the report for 2021. */
export function anniversaries({ draft, year, plans }: Account): Counted[] {
  const { folded } = draft
  if (!folded.includes('周年')) return []
  const hits: Counted[] = []
  for (const match of matchesOf(folded, ANNIVERSARY)) {
    const [words, founded, law, verb, count] = match as unknown as [string, string | undefined, string, string, string]
    const start = match.index
    const end = start + words.length
    if (!isOwnText(draft, end - 1)) continue
    const begun = founded === undefined ? LAWS[law]?.[/^[颁公]布$/.test(verb) ? 0 : 1] : FOUNDED[founded]
    const falls = (begun as number) + (/^\d/.test(count) ? Number(count) : (numberValue(count) ?? 0))
    const right = rangeAt(plans, start) ? year + 1 : year
    // A report is written in the next year, which it calls 今年.
    if (falls === year + 1 && /今年(?:是|正值|恰逢)?[^。;]{0,16}$/.test(folded.slice(Math.max(0, start - 20), start)))
      continue
    const before = folded.slice(Math.max(0, start - 30), start)
    const isHeldNow = HELD_NOW.test(folded.slice(end, end + 8)) && !/(?:回顾|曾|19\d\d年)[^。;\n]{0,24}$/.test(before)
    if (falls === right || (Math.abs(falls - right) > MOST_APART_UNLESS_HELD && !isHeldNow)) continue
    // What was said at an earlier one is studied for years, and plans may stand under no heading of their own.
    if (SAID_THEN.test(folded.slice(end, end + 24)) || (falls === year + 1 && isLate(draft, { start, end }))) continue
    const said = /(20\d\d)年[^。;\n]{0,24}$/.exec(before)?.[1]
    if (said && Number(said) !== right) continue
    hits.push({ reason: 'anniversary', range: { start, end }, values: { words, year: falls, reportYear: year } })
  }
  return hits
}

const FOUNDED: Readonly<Record<string, number>> = {
  中国共产党成立: 1921,
  建党: 1921,
  中华人民共和国成立: 1949,
  新中国成立: 1949,
  建国: 1949,
  改革开放: 1978,
  建军: 1927,
  抗战胜利: 1945,
  抗日战争胜利: 1945,
  抗日战争暨世界反法西斯战争胜利: 1945,
  香港回归祖国: 1997,
  澳门回归祖国: 1999,
  长征胜利: 1936,
  现行宪法公布施行: 1982,
  现行宪法颁布实施: 1982,
}
/** When laws were made, and came into force, whose day is kept; remembered. */
const LAWS: Readonly<Record<string, readonly [made: number, inForce: number]>> = {
  民法典: [2020, 2021],
  国家安全法: [2015, 2015],
  反间谍法: [2014, 2014],
  英雄烈士保护法: [2018, 2018],
  信访工作条例: [2022, 2022],
  反有组织犯罪法: [2021, 2022],
  保障农民工工资支付条例: [2019, 2020],
  优化营商环境条例: [2019, 2020],
  反电信网络诈骗法: [2022, 2022],
  反家庭暴力法: [2015, 2016],
}
const COUNT = '(\\d{1,3}|[一二两三四五六七八九十百零]{1,6})周年'
/** 建党103周年, 《民法典》颁布四周年. */
const ANNIVERSARY = new RegExp(
  `(?:(${Object.keys(FOUNDED).join('|')})|(${Object.keys(LAWS).join('|')})》?(颁布实施|颁布|公布|施行|实施|生效))${COUNT}`,
  'g',
)
const MOST_APART_UNLESS_HELD = 3
/** 以建党103周年为契机, 庆祝建党103周年活动. */
const HELD_NOW = /^(?:为契机|之际|(?:系列|主题|宣传)?活动)/
const SAID_THEN = /^(?:庆祝)?(?:大会|座谈会|纪念|活动上|重要|讲话|以来|时|之际[^,。]{0,6}讲话|文艺)|^[^。;]{0,16}讲话/

/** 传达学习十四届全国人大一次会议精神 in the report for 2024, in which the second met. */
export function sessions({ draft, year, plans }: Account): Counted[] {
  const { folded } = draft
  if (!folded.includes('届全国人')) return []
  return [...matchesOf(folded, SESSION)].flatMap((match): Counted[] => {
    const [words, term = '', nth = ''] = match
    const start = match.index
    const falls = (FIRST_SESSION[term] as number) + '一二三四五'.indexOf(nth)
    // It meets in March, when many reports are written.
    const isFit = falls === year || falls === year + 1
    if (isFit || Math.abs(falls - year) > MOST_APART || !isOwnText(draft, start) || rangeAt(plans, start)) return []
    const before = folded.slice(Math.max(0, start - 30), start)
    if (!FOLLOWED.test(before) || /20\d\d年|以来|去年|上年|历次/.test(before)) return []
    return [counting(draft, { start, end: start + words.length }, falls, year)]
  })
}

const SESSION = /(十[二三四])届全国人(?:大|民代表大会)第?([一二三四五])次会议(?=(?:和全国政协[^,。;]{2,10}会议)?精神)/g
const FIRST_SESSION: Readonly<Record<string, number>> = { 十二: 2013, 十三: 2018, 十四: 2023 }
const FOLLOWED = /(?:传达|学习|贯彻|宣讲|领会)[^。;\n]{0,16}$/

/** 第九个国家宪法日 in the report for 2024, which has the eleventh. */
export function yearlyEvents({ draft, year, plans }: Account): Counted[] {
  const hits: Counted[] = []
  for (const { name, first } of YEARLY_EVENTS) {
    for (let at = draft.folded.indexOf(name); at >= 0; at = draft.folded.indexOf(name, at + name.length)) {
      const before = draft.folded.slice(Math.max(0, at - 16), at)
      const counted = COUNTED.exec(before)
      if (!counted || !isOwnText(draft, at)) continue
      const falls = first - 1 + (numberValue(counted[1] as string) ?? 0)
      const right = rangeAt(plans, at) ? year + 1 : year
      // 2023年第十个国家宪法日 is told of its own year.
      const said = SAID_OF.exec(before.slice(0, counted.index))?.[1]
      if (falls === right || falls < first || Math.abs(falls - right) > MOST_APART || (said && Number(said) === falls))
        continue
      const range = { start: at - (before.length - counted.index), end: at + name.length }
      hits.push(counting(draft, range, falls, year))
    }
  }
  return hits
}

const COUNTED = /第(\d{1,2}|[一二三四五六七八九十]{1,3})[个届次](?:中国|全国|国家|全民|世界|“?12·?4”?)?$/
const SAID_OF = /(20\d\d)年(?:\d{1,2}月(?:\d{1,2}日)?)?[^,。;\n]{0,4}$/

/**
 * 2024年是“十四五”规划的第三年, and the mid-term review of a plan that has come to its end. Said in a part on what is to come, it is
 * of the year after.
 */
export function yearsOfPlans({ draft }: Pick<Account, 'draft'>, year: number, plans: readonly Range[]): Counted[] {
  if (!/[二三四五七八九]五/.test(draft.folded)) return []
  const hits: Counted[] = []
  for (const match of matchesOf(draft.folded, YEAR_OF_PLAN)) {
    const [words, said, stated, order, reviewed] = match
    const name = (stated ?? reviewed) as string
    const end = match.index + words.length
    const start = match.index + words.indexOf(name)
    if (!isOwnText(draft, start)) continue
    const begun = BEGUN[name.slice(0, 3)] ?? (BEGUN[name.slice(0, 2)] as number)
    const falls = begun + (order === undefined ? MIDDLE : nthOf(order)) - 1
    const next = rangeAt(plans, start) ? year + 1 : year
    const spoken = said === '今' ? year : said === '明' ? year + 1 : Number(said)
    // A report is written in the next year, which its plans call 今年.
    const right = said === undefined || (said === '今' && falls === next) ? next : spoken
    // A review may be late, and is spoken of afterwards.
    const isMiddle = order === undefined || order === '承上启下' || (order === '中期' && name.length > 3)
    if (falls === right || Math.abs(falls - right) > MOST_APART || (isMiddle && Math.abs(falls - right) < 2)) continue
    hits.push(counting(draft, { start, end }, falls, year))
  }
  return hits
}

/** 开局, 第三年, 承上启下, 收官: which of a plan's five years it is. */
function nthOf(order: string): number {
  if (/^[中承]/.test(order)) return MIDDLE
  return /^[开起]/.test(order) ? 1 : '一二三四五'.indexOf(order.charAt(1)) + 1 || 5
}

/** The first years of plans for five years. */
const BEGUN: Readonly<Record<string, number>> = {
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  七五: 2016,
  八五: 2021,
  九五: 2026,
}
const MIDDLE = 3
/** 2024年是[实施]“十四五”规划的第三年, 今年是“八五”普法收官之年. */
const NTH_YEAR =
  '(20\\d\\d|今|明)年,?是(?:[^,。;]{2,24},[也又更]是)?[^,。;\\d]{0,24}?(十[二三四五]五|[七八九]五普法)(?:规划)?(?:实施)?的?(开局|起步|第[一二三四五]年|收官|最后一年|中期|承上启下)'
/** 开展“八五”普法规划中期评估. */
const REVIEW =
  '(?:开展|组织|完成|做好|迎接|推进)([七八九]五普法)(?:规划)?(?:实施)?(?:情况)?中期(?:评估|检查|验收)(?!反馈|整改|以来|[中后时]|发现|获|的)'
const YEAR_OF_PLAN = new RegExp(`(?:${NTH_YEAR})|${REVIEW}`, 'g')

function counting(draft: Draft, range: Range, falls: number, year: number): Counted {
  const words = draft.spanOf(range).text
  return { reason: 'anniversary', range, values: { words, year: falls, reportYear: year } }
}
