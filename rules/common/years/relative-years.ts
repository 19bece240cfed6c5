import { type Draft, type Hit, matchesOf, rangeAt } from '../../../lib/audit'
import { anyOf } from '../patterns'
import type { Account, OddYear, YearReason } from './odd-year'
import { isInBody, sentenceBefore, sentenceBehind } from './place'

/** 上年新登记经营主体5240户,其中…: told as this year's, and nothing is set against it. */
export function lastYearWords({ draft, year, plans }: Account): Hit<YearReason>[] {
  const hits: Hit<YearReason>[] = []
  for (const { index, 0: match } of matchesOf(draft.folded, LAST_YEAR)) {
    const end = index + match.length
    const start = end - 2
    if (!isInBody(draft, start) || !isBodyText(draft, start) || rangeAt(plans, start)) continue
    const after = sentenceBehind(draft, end, 160)
    if (!DONE.test(after) || SET_AGAINST.test(sentenceBefore(draft, start, 60) + after)) continue
    hits.push({
      reason: 'last-year-word',
      range: { start, end },
      values: { words: match.slice(-2), reportYear: year },
    })
  }
  return hits
}

function isBodyText({ paragraphs }: Draft, at: number): boolean {
  return rangeAt(paragraphs, at)?.role === 'body'
}

const LAST_YEAR = /(?:^|[。;,:\n])[上去]年/g
/** A verb of work with its number, the clause being whole: 全镇共受理信访事项36件. */
const DONE = new RegExp(
  `^(?:全年)?(?:全[镇乡县区市局街]|我[镇乡县区市局])?,?(?:共|累计|新|先后){0,2}${anyOf(
    '登记 设立 受理 办理 办结 审理 审查 审核 制定 开展 组织 举办 召开 培训 查处 立案 排查 调解 化解',
    '公开 公布 发布 检查 抽查 评查 走访 收到 接收',
  )}[^,。;的]{0,14}\\d`,
)
const SET_AGAINST = /今年|本年|全年|当年|较|比|增|减|降|升|基础|结转|遗留|留存|同期|持平|其中今|\d{4}年|基数|整改|反馈/

/** 去年，即2022年 in the report for 2024; in a plan this year is the next. */
export function oddNamedYears({ draft, year, plans }: Account): OddYear[] {
  const odd: OddYear[] = []
  for (const match of matchesOf(draft.folded, NAMED_YEAR)) {
    const [words, name, number] = match as unknown as [string, string, string]
    const end = match.index + words.length
    const start = end - number.length
    if (!isInBody(draft, start) || rangeAt(draft.citations, start)) continue
    const said = Number(number)
    const meant = year + (YEARS_AWAY[name.charAt(0)] as number)
    const fits = said === meant || (rangeAt(plans, start) !== null && said === meant + 1)
    if (!fits && Math.abs(said - meant) <= MOST_AMISS)
      odd.push({ reason: 'other-year', mention: { start, end, year: said } })
  }
  return odd
}

const NAMED_YEAR = /(去年|上年|上一年度?|前年|明年|来年|新的?一年|下一年度?)(?:,?即|\()(20\d\d)(?=年)/g
const YEARS_AWAY: Readonly<Record<string, number>> = { 去: -1, 上: -1, 前: -2, 明: 1, 来: 1, 新: 1, 下: 1 }
const MOST_AMISS = 2
