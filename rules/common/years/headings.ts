import { type Draft, matchesOf, rangeAt, type YearMention, yearsIn } from '../../../lib/audit'
import { figuresIn } from '../figures/statements'
import { anyOf } from '../patterns'
import type { OddYear } from './odd-year'
import { isLate, plainYearsIn } from './place'

/** The title as a page prints it above the draft's own, and the line in brackets under it. */
export function oddTitles(draft: Draft, year: number, outvoted: boolean): OddYear[] {
  const odd: OddYear[] = []
  const own = draft.title?.range
  for (const paragraph of draft.paragraphs) {
    if (paragraph.start >= draft.body.start) break
    if (own && paragraph.start < own.end && own.start < paragraph.end && outvoted) continue
    const line = draft.folded.slice(paragraph.start, paragraph.end)
    if (paragraph.role !== 'note' && !isReportTitle(line)) continue
    if (/^(?:上一篇|下一篇|相关|附件)|通知$/.test(line)) continue
    const years = plainYearsIn(draft, paragraph)
    const [first] = years
    if (!first || years.some((mention) => mention.year === year)) continue
    if (isShortlyBefore(first, year)) odd.push({ reason: 'title', mention: first })
  }
  return odd
}

function isReportTitle(line: string): boolean {
  return /法治|依法行政/.test(line) && /(?:报告|总结|情况)[》)]?$/.test(line) && line.length <= LONGEST_TITLE
}

const LONGEST_TITLE = 80

/** An older year may be history, a later one a plan's. */
function isShortlyBefore(mention: YearMention, year: number): boolean {
  return mention.year < year && mention.year >= year - 2
}

export function oddLead(draft: Draft, year: number): OddYear[] {
  const stated = draft.lead ? plainYearsIn(draft, draft.lead) : []
  // 现将2026年工作情况和2027年工作要点报告如下
  const last = stated.findLast((mention) => mention.year !== year + 1)
  if (!last) return []
  const isOdd = stated.every((mention) => mention.year !== year) || isReported(draft, last, year)
  return isOdd ? [{ reason: 'lead', mention: last }] : []
}

/** 2024年，我镇…，现将2023年…报告如下. */
function isReported({ folded }: Draft, { start, year: said }: YearMention, year: number): boolean {
  return said === year - 1 && /现将(?:我?[局厅委镇乡县区市])?$/.test(folded.slice(start - 4, start))
}

export function oddHeadings(draft: Draft, year: number, isPlanDraft: boolean): OddYear[] {
  const odd: OddYear[] = []
  for (const section of draft.sections) {
    if (section.style === 'ordinal' || section.depth > 2) continue
    // 下步主要安排(2025年): what is in brackets behind it tells of when, not of what.
    const title = draft.folded.slice(section.title.start, section.title.end).replace(/(?<=.{4})\([^()]{2,12}\)$/, '')
    const mentions = yearsIn(draft, section.title)
    const only = mentions.length === 1 && mentions[0]?.context === 'plain' ? mentions[0] : null
    if (only && !isPlanDraft && headsPlan(draft, title, only, year)) {
      const isOwnOrOlder = only.year <= year && only.year >= year - 2
      if ((isOwnOrOlder && !isComparison(title)) || only.year === year + 2)
        odd.push({ reason: 'plan-heading', mention: only })
      continue
    }
    for (const mention of mentions) {
      if (mention.context !== 'plain' || draft.folded[mention.start - 1] === '到') continue
      // 6.针对2025年3件败诉案件…: an item that names a year, not a heading of that year.
      const leading = draft.folded.slice(section.title.start, mention.start)
      if (!section.fillsLine && !/^(?:关于|推进|推动)?$/.test(leading)) continue
      const behind = draft.folded.slice(mention.end, Math.min(section.title.end, mention.end + 24))
      if (!NAMES_PERIOD.test(behind) && !opensClause(title, leading, behind)) continue
      // Next year's part has its own requirement; an older year may be history (2021年以来) or a plan's (到2025年).
      const older = isShortlyBefore(mention, year) && !isComparison(title) && !FOLLOWED_UP.test(title)
      const newer = mention.year === year + 1 && !isPlanDraft && TELLS_PAST.test(title) && !TELLS_PLAN.test(title)
      if (older || newer) odd.push({ reason: 'heading', mention })
    }
  }
  return odd
}

/** 规范执法,2018年办案质量稳中有升: the year opens what a heading without figures tells. */
function opensClause(title: string, leading: string, behind: string): boolean {
  return (
    /[,:]$/.test(leading) &&
    title.length <= LONGEST_HEADING &&
    !/^年?[以之]?[前后]/.test(behind) &&
    !/[。;]$|结转|遗留/.test(title) &&
    !/\d(?!\d{0,3}年)/.test(title.replace(/20\d\d年/, ''))
  )
}

const LONGEST_HEADING = 30

function headsPlan(draft: Draft, title: string, only: YearMention, year: number): boolean {
  return PLAN_TITLE.test(title) || (only.year === year && MAY_BE_PLAN.test(title) && isLate(draft, only))
}

/** 2024年工作安排 as a heading of the report for 2024. */
const PLAN_TITLE =
  /(?:安排|打算|思路|设想|展望|计划|谋划|努力方向|思路举措|对策)(?:[和与及、](?:重点|主要|工作|目标|任务|措施|举措|要求|计划|打算|安排|思路|重点任务|重点工作|主要任务))?$/
/** 2024年重点任务: the year's own work where it comes first, next year's where it comes last. */
const MAY_BE_PLAN = /(?:重点任务|工作重点|重点工作|工作要点|主要任务|工作措施|几项工作)$/
/** 2023年主要举措 names the period; 2025年是收官之年 and 2022年试点成熟的积分制 tell of something in it. */
const NAMES_PERIOD = new RegExp(
  `^年?(?:度)?(?:的)?${anyOf(
    '$ [,。:]',
    '推进 推动 法治 依法 主要 工作 重点 存在 党政 履行 履职 第一 全[镇乡县区市局] 我 本',
    '[一-鿿]{0,10}(?:情况|举措|成效|做法|安排|打算|问题|不足|总结|计划|工作)',
  )}`,
)
const TELLS_PAST = /举措(?:和|及|与)|成效|做法|开展情况|工作情况|总结|回顾|成绩|履行|履职|存在|不足/
const TELLS_PLAN = /安排|打算|思路|设想|展望|计划|谋划|下一?步|重点|今后|规划/
/** 2023年度督察反馈问题整改情况: last year's matter followed up. */
const FOLLOWED_UP = /反馈|整改|督察|巡视|巡察|回头看|指出|考核|针对|年度报告|情况报告|建设报告/

function isComparison(title: string): boolean {
  return /相比|同比|较上|比上|较\d|以来|至今|起|历年|上年|基础上|延续|部署|印发|出台|实施的|启动|获|被评/.test(title)
}

/** 2020年工作打算：一是…: what heads next year's plan within a paragraph. */
export function oddInlineHeadings(draft: Draft, year: number): OddYear[] {
  const odd: OddYear[] = []
  const text = draft.folded.slice(draft.body.start, draft.body.end)
  const { plans } = figuresIn(draft, year)
  for (const { index, 1: said } of matchesOf(text, INLINE_PLAN)) {
    const start = draft.body.start + index
    const mention = { start, end: start + 4, year: Number(said) }
    if (mention.year > year || mention.year < year - 2) continue
    if (isLate(draft, mention) || rangeAt(plans, start)) odd.push({ reason: 'plan-heading', mention })
  }
  return odd
}

const INLINE_PLAN =
  /(?<=^|[。;\n])(20\d\d)年(?:度)?(?:法治(?:政府)?建设)?(?:主要|重点|下步)?(?:工作)?(?:打算|思路|安排|计划|设想|努力方向)(?=[:。]|(?:如下|是|为)[:,])/g
