import { type Draft, matchesOf, type YearMention } from '../../../lib/audit'
import { anyOf } from '../patterns'
import type { YearReason } from './odd-year'
import { sentenceBefore, sentenceBehind } from './place'
import { YEAR } from './words'

/** The year reported on, where another is meant: what is left to the next, compared with, or reported by then. */
export function ownYearReason(draft: Draft, mention: YearMention, isInPlan: boolean): YearReason | null {
  if (isLeftOver(draft, mention)) return 'statistics-maybe'
  if (isInPlan) return null
  if (isComparedWith(draft, mention) || isRiseToItself(draft, mention)) return 'with-itself'
  return isOwnReport(draft, mention) ? 'own-report' : null
}

/** 审结40件，结转2024年2件 in the report for 2024: what is left over is left to the year after. */
function isLeftOver({ folded }: Draft, { start, end }: YearMention): boolean {
  return (
    /[,;。、(]结转$/.test(folded.slice(Math.max(0, start - 3), start)) &&
    /^年(?:度)?(?:继续)?(?:审理|办理|处理)?(?:的)?\d{1,5}[件起宗]/.test(folded.slice(end, end + 16)) &&
    /审结|办结|结案/.test(folded.slice(Math.max(0, start - 60), start))
  )
}

/** 较2024年的148件增加12件 in the report for 2024, no later year being told of. */
function isComparedWith(draft: Draft, { start, end, year, context }: YearMention): boolean {
  const { folded } = draft
  const joint = COMPARES.exec(folded.slice(Math.max(0, start - 3), start))?.[0]
  if (joint === undefined || (context !== 'plain' && context !== 'range')) return false
  const tail = folded.slice(end, end + 40)
  if (!(/[与同和]$/.test(joint) ? IS_COMPARED : DIFFERENCE).test(tail)) return false
  const sentence = sentenceBefore(draft, start, 60) + sentenceBehind(draft, end, 40)
  return (
    ![...matchesOf(sentence, /(20\d\d)年/g)].some(([, other]) => Number(other) !== year) && !ANOTHER_TIME.test(sentence)
  )
}

const COMPARES = /(?:[较比]|相较于?|对比)$|[与同和]$/
/** 与2024年相比. */
const IS_COMPARED = /^年(?:度|同期|全年)?(?:相比|比较|相较|持平)/
/** 较2024年增加12件, 比2024年末少3件. */
const DIFFERENCE = new RegExp(
  `^年(?:度|同期|全年|[年末底上下半]{1,3})?(?:的)?${anyOf('\\d 相比 增 上升 下降 减少 提高 提升 压降 缩短 翻 多 少')}`,
)
const ANOTHER_TIME =
  /明年|下一?年|来年|今后|[到至](?:20\d\d年|\d{1,2}月)|截[至止]|目前|力争|将|计划|目标|去年|上一?年|当年|1月/

/** 由2024年的42件增加到2024年的56件: from the year to itself. */
function isRiseToItself({ folded }: Draft, { start, end, year }: YearMention): boolean {
  if (!/[由从]$/.test(folded.slice(Math.max(0, start - 1), start))) return false
  return RISE_TO.exec(folded.slice(end, end + 40))?.[1] === String(year)
}

/** The second year of 由2022年的42件增加到2022年的56件. */
export function isRiseFromItself({ folded }: Draft, { start, end, year }: YearMention): boolean {
  if (!/[到至]$/.test(folded.slice(Math.max(0, start - 1), start))) return false
  if (!/^年(?:度|全年)?的?\d/.test(folded.slice(end, end + 6))) return false
  return RISE_FROM.exec(folded.slice(Math.max(0, start - 40), start))?.[1] === String(year)
}

const RISE_FROM =
  /[由从](20\d\d)年(?:度|全年)?的?\d[^,。;到至\n]{0,14}(?:增|升|提|降|减|压|缩|涨|扩)[^,。;\d\n]{0,6}[到至]$/

/** Both are of the whole year: 由2024年初的42件增加到2024年末的56件 is a course within it. */
const RISE_TO =
  /^年(?:度|全年)?的?\d[^,。;到至\n]{0,14}(?:增|升|提|降|减|压|缩|涨|扩)[^,。;\d\n]{0,6}[到至](20\d\d)年(?:度|全年)?的?\d/

/** 3月29日公开了《…2024年法治政府建设年度报告》 in the report for 2024, which was not written then. */
function isOwnReport(draft: Draft, { start, end }: YearMention): boolean {
  const before = sentenceBefore(draft, start, 60)
  // News of a report is told in the year after.
  return (
    PUBLISHED.test(before) && !/新闻|发布会|通气会/.test(before) && OF_REPORT.test(draft.folded.slice(end, end + 30))
  )
}

const OF_REPORT = new RegExp(`${YEAR}(?:法治(?:政府)?建设|依法行政)[^,。;《]{0,8}(?:报告|情况)`)
/** 3月29日, 3月底前, 10月: of a month in which a year's own report cannot be out yet. */
const IN_MONTH =
  '(?:^|[^年\\d])(?:[2-9]月|1[01]月)(?:\\d{1,2}日|底|初|[上中下]旬|份)?(?:前)?(?!底)[^。;]{0,20}(?:公开|公布|发布|报送|刊登|晒出)'
/** 已按时公开. */
const ALREADY = '(?:已|按期|按时|如期)[^,。;]{0,12}(?:公开|公布|发布|报送)'
const PUBLISHED = new RegExp(`(?:${IN_MONTH}|${ALREADY})(?:了)?[^,。;]{0,4}《?[^,。;《》将]{0,14}$`)
