import {
  type Draft,
  type FindingRule,
  type Hit,
  matchesOf,
  numberValue,
  often,
  type Range,
  rangeAt,
  type Scope,
  type YearMention,
  yearsIn,
} from '../../lib/audit'
import { isPlanTitle } from '../annual-report/headings'
import { YEARLY_EVENTS } from '../vocabulary/periods'
import { isDueField } from './due-field'
import { figuresIn } from './figures/statements'
import { citedLater, numberOfOtherYear } from './signed'
import { periodsOverYears } from './years/periods'
import { isUnexplained } from './years/unexplained'

type Id =
  | 'title'
  | 'heading'
  | 'plan-heading'
  | 'lead'
  | 'narrative'
  | 'statistics'
  | 'statistics-maybe'
  | 'work'
  | 'plan-text'
  | 'document'
  | 'own-number'
  | 'cited-later'
  | 'own-report'
  | 'with-itself'
  | 'last-year-word'
  | 'anniversary'
  | 'other-year'

export const yearMismatch: FindingRule<Id> = {
  id: 'year-mismatch',
  title: { zh: '年份不符', en: 'Year does not fit' },
  asks: {
    zh: '标题、导语和统计数字的年份应当与报告年度一致。',
    en: 'Years in headings, lead and statistics fit the year reported on.',
  },
  basis: null,
  noBasis: { zh: '由报告年度推知，不必有条文依据。', en: 'It follows from the year reported on.' },
  help: {
    why: {
      zh: '在上年稿件上修改，最容易留下上一年的年份，数字也可能是上一年的。',
      en: 'A draft grown from last year’s easily keeps last year’s year, and maybe its figures.',
    },
    todo: {
      zh: '改为报告年度，并核对数字。法律、规划、文号中的年份，年度区间、往年对比和下一年安排不报。',
      en: 'Correct the year and check the figures. Years in laws, plans, document numbers, ranges, comparisons and next year’s part are not reported.',
    },
  },
  reasons: {
    heading: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '标题写的是{year}年，报告年度是{reportYear}年。',
        en: 'The heading says {year}; the report is for {reportYear}.',
      },
    },
    'plan-heading': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '安排下一年工作的标题写的是{year}年，报告年度是{reportYear}年。',
        en: 'The heading of next year’s arrangements says {year}; the report is for {reportYear}.',
      },
    },
    lead: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '导语写的是{year}年，报告年度是{reportYear}年。',
        en: 'The lead says {year}; the report is for {reportYear}.',
      },
    },
    title: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '题目写的是{year}年，与文中的{reportYear}年不一致。',
        en: 'The title says {year}, the text {reportYear}.',
      },
    },
    statistics: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这里的数字写的是{year}年的，报告年度是{reportYear}年，请核对是否为上年遗留。',
        en: 'These figures are of {year}; the report is for {reportYear}. Are they left from last year?',
      },
    },
    'statistics-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '这里讲的是{year}年，报告年度是{reportYear}年，请核对是否为上年遗留。',
        en: 'This tells of {year}; the report is for {reportYear}. Is it left from last year?',
      },
    },
    narrative: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '本段以{year}年开头，报告年度是{reportYear}年，请核对。',
        en: 'The paragraph begins with {year}; the report is for {reportYear}. Please check.',
      },
    },
    work: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这里的工作写的是{year}年的，报告年度是{reportYear}年，请核对是否为上年遗留。',
        en: 'The work told here is of {year}; the report is for {reportYear}. Is it left from last year?',
      },
    },
    'plan-text': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '下一年度的安排写的是{year}年，报告年度是{reportYear}年，请核对。',
        en: 'Next year’s arrangements say {year}; the report is for {reportYear}. Please check.',
      },
    },
    document: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '所制定的是{year}年的文件，报告年度是{reportYear}年，请核对。',
        en: 'The document made is for {year}; the report is for {reportYear}. Please check.',
      },
    },
    'own-number': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '发文字号写的是{year}年，成文日期是“{signed}”，请核对。',
        en: 'The document’s number is of {year}; it was signed on “{signed}”. Please check.',
      },
    },
    'own-report': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '{reportYear}年内公开、报送的应当是上一年度的报告，这里写的是{year}年的，请核对。',
        en: 'Within {reportYear} it was the report on the year before that was published; this says {year}. Please check.',
      },
    },
    'cited-later': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '成文日期早于所引用的“{words}”（{year}年印发），请核对。',
        en: 'It was signed before “{words}”, which it cites, was issued (in {year}). Please check.',
      },
    },
    'with-itself': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '与{year}年相比，而报告年度就是{reportYear}年，请核对比较的年份。',
        en: 'It is compared with {year}, which is the year reported on. Please check.',
      },
    },
    'last-year-word': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '这里的数字写的是“{words}”的，请核对是否应为{reportYear}年。',
        en: 'These figures are told of last year (“{words}”); is {reportYear} meant?',
      },
    },
    'other-year': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '这里写的是{year}年，报告年度是{reportYear}年，上下文没有说明缘由，请核对。',
        en: 'This says {year}; the report is for {reportYear}, and nothing here explains it. Please check.',
      },
    },
    anniversary: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{words}是{year}年，报告年度是{reportYear}年，请核对。',
        en: '“{words}” falls in {year}; the report is for {reportYear}. Please check.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、2023年主要举措和成效\n办理案件16件。\n二、2025年工作安排\n加强培训。',
      fires: ['2023年'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n办理案件16件。\n二、2024年工作安排\n加强培训。',
      fires: ['2024年'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n现将2023年法治政府建设情况报告如下：\n一、主要举措和成效\n办理案件16件。',
      fires: ['2023年'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n县委、县政府：\n2023年以来，青石镇坚持依法行政。\n一、主要举措和成效\n成立领导小组，将2023年度各项任务分解到12个站所。严格执法。2023年，全镇执法系统立案查处案件16件。2023年全年检查门店48家次。',
      fires: ['2023年', '2023年', '2023年', '2023年'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n县委、县政府：\n2024年，青石镇坚持依法行政。\n一、主要举措和成效\n2023年以来办理的案件全部归档。完成2023年督察反馈任务整改3项。2023年全年目标调整后，2024年检查门店48家次。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n现将2024年情况报告如下：\n一、主要举措和成效\n落实《法治政府建设实施纲要（2021—2025年）》，学习云发〔2023〕5号文件，2023年以来办理案件16件。\n二、2025年工作安排\n加强培训。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n与2023年相比，案件下降12%。\n二、下一步打算\n2025年加强培训。',
      fires: [],
    },
  ],
  run(scope) {
    const { draft } = scope
    if (scope.reportYear === null) return laterCitation(draft)
    const hits: Hit<Id>[] = laterCitation(draft)
    const outvoted = outvotedIn(scope)
    const year = outvoted?.year ?? scope.reportYear
    const add = (reason: Id, { start, end }: Range, said: number) => {
      const whole = draft.folded[end] === '年' ? end + 1 : end
      hits.push({ reason, range: { start, end: whole }, values: { year: said, reportYear: year } })
    }
    if (outvoted) add(outvoted.reason, outvoted.mention, outvoted.mention.year)
    readHeader(draft, year, outvoted !== null, add)
    if (outvoted?.reason !== 'lead') readLead(draft, year, add)
    const plan = isPlanDraft(draft)
    readHeadings(draft, year, plan, add)
    if (!plan) readInlineHeadings(draft, year, add)
    if (plan) readDeadlines(draft, year, add)
    else {
      readText(scope, year, add)
      hits.push(
        ...periodsOverYears(draft, year)
          .filter(({ range }) => !hits.some((hit) => hit.range.start === range.start))
          .map(
            ({ range, year: said }): Hit<Id> => ({
              reason: 'statistics',
              range: { start: range.start, end: range.end + 1 },
              values: { year: said, reportYear: year },
            }),
          ),
        ...lastYearWords(scope, year),
        ...shortcomingYears(scope, year, hits),
        ...namedYears(scope, year),
        ...anniversaries(scope, year),
        ...yearlyEvents(scope, year),
        ...yearsOfPlans(scope, year, figuresIn(draft, scope.reportYear).plans),
      )
    }
    const number = numberOfOtherYear(draft)
    if (number) {
      const signed = draft.spanOf(number.signed).text
      hits.push({
        reason: 'own-number',
        range: number.range,
        related: [number.signed],
        values: { year: number.year, signed },
      })
    }
    // The heading within a paragraph was told before the work that it names.
    const told = new Set<number>()
    return hits.filter(({ range }) => !told.has(range.start) && told.add(range.start))
  },
}

/** The date of signing, held against the documents that the draft cites. */
export function laterCitation(draft: Draft): Hit<'cited-later'>[] {
  const later = citedLater(draft)
  if (!later) return []
  const values = { words: draft.spanOf(later.cited).text, year: later.year }
  return [{ reason: 'cited-later', range: later.signed, related: [later.cited], values }]
}

type Add = (reason: Id, range: Range, year: number) => void

/** 工作要点, 实施方案: its own year is the year to come. */
function isPlanDraft({ title }: Draft): boolean {
  return title !== null && /(?:要点|方案|计划|安排|打算|规划|思路)》?(?:\([^()]{1,12}\))?(?:的通知)?$/.test(title.text)
}

/**
 * The year that the draft reports on by all it says: where headings, text and date tell of another than the title, that
 * one. What else is judged by the year is judged by this one, so that one slip is told once.
 */
export function toldYear(scope: Pick<Scope, 'draft' | 'reportYear'>): number | null {
  return outvotedIn(scope)?.year ?? scope.reportYear
}

type Outvoted = { reason: Id; mention: YearMention; year: number } | null

function outvotedIn(scope: Pick<Scope, 'draft' | 'reportYear'>): Outvoted {
  const known = outvotedYears.get(scope.draft)
  if (known?.reportYear === scope.reportYear) return known.outvoted
  const outvoted = outvotedYear(scope)
  outvotedYears.set(scope.draft, { reportYear: scope.reportYear, outvoted })
  return outvoted
}

/** Several rules ask about one draft. */
const outvotedYears = new WeakMap<Draft, { reportYear: number | null; outvoted: Outvoted }>()

/**
 * A title, or in a draft without one a lead, that was not updated: headings, opening and date all tell of one other year
 * and none of it. It alone is reported then, not everything that is right.
 */
function outvotedYear({ draft, reportYear }: Pick<Scope, 'draft' | 'reportYear'>): Outvoted {
  const titled = draft.title ? yearsIn(draft, draft.title.range) : []
  const lead = draft.lead ? plainIn(draft, draft.lead).at(-1) : undefined
  // 《云溪县2024年…年度报告》（全文）: a title within marks is the draft's all the same.
  const told =
    titled.find((candidate) => candidate.context === 'plain') ?? (titled.length === 1 ? titled[0] : undefined)
  const mention = titled.length > 0 ? told : lead
  if (!mention || mention.year !== reportYear || !isOneYear(titled)) return null
  const votes = new Map<number, number>()
  const vote = (year: number) => votes.set(year, (votes.get(year) ?? 0) + 1)
  if (lead && lead !== mention) vote(lead.year)
  const opening = plainIn(draft, draft.opening)[0]
  if (opening && opening !== lead && startsSentence(draft, opening.start)) vote(opening.year)
  for (const section of draft.sections) {
    if (section.depth > 1) continue
    const title = draft.folded.slice(section.title.start, section.title.end)
    const named = plainIn(draft, section.title)
    // 2024年存在的问题及2025年打算: the last is the plan's.
    if (isPlanTitle(title, section, null)) named.splice(0, named.length - 1)
    for (const heading of named) vote(isPlanTitle(title, section, null) ? heading.year - 1 : heading.year)
    const first = plainIn(draft, { start: section.own.start, end: Math.min(section.own.end, section.own.start + 8) })[0]
    if (first && section.own.end > section.own.start && !isPlanTitle(title, section, first.year - 1)) vote(first.year)
  }
  const [written, month] = (draft.date?.iso ?? '').split('-').map(Number)
  if (written && month) vote(month <= 6 ? written - 1 : written)
  if (votes.has(reportYear)) return null
  let [best] = [...votes].sort((a, b) => b[1] - a[1])
  if (titled.length > 0 && (!best || best[1] < LEAST_VOTES)) best = mostTold(draft, reportYear, best?.[0] ?? null)
  if (!best || best[1] < LEAST_VOTES || Math.abs(best[0] - reportYear) > 2) return null
  return { reason: titled.length > 0 ? 'title' : 'lead', mention, year: best[0] }
}

const LEAST_VOTES = 2

/** 2024年工作情况暨2025年工作要点 has two; 2023 and 2025 do not go together. */
function isOneYear([first, second, third]: readonly YearMention[]): boolean {
  return !second || (!third && first !== undefined && second.year === first.year + 2)
}

/** Where headings and date tell too little: the year that the text names again and again, and the title's hardly ever. */
function mostTold(draft: Draft, titled: number, voted: number | null): [year: number, times: number] | undefined {
  const { plans } = figuresIn(draft, titled)
  const times = new Map<number, number>()
  for (const { year, context, start } of draft.years) {
    if (context !== 'plain' || start < draft.body.start || start >= draft.body.end) continue
    const told = rangeAt(plans, start) ? year - 1 : year
    times.set(told, (times.get(told) ?? 0) + 1)
  }
  const [best] = [...times].sort((a, b) => b[1] - a[1])
  if (!best || (voted !== null && voted !== best[0]) || best[0] < titled) return undefined
  return best[1] + Number(voted !== null) >= LEAST_VOTES && best[1] > 2 * (times.get(titled) ?? 0)
    ? [best[0], LEAST_VOTES]
    : undefined
}

/** The title as a page prints it above the draft's own, and the line in brackets under it. */
function readHeader(draft: Draft, year: number, outvoted: boolean, add: Add): void {
  const own = draft.title?.range
  for (const paragraph of draft.paragraphs) {
    if (paragraph.start >= draft.body.start) break
    if (own && paragraph.start < own.end && own.start < paragraph.end && outvoted) continue
    const line = draft.folded.slice(paragraph.start, paragraph.end)
    if (
      paragraph.role !== 'note' &&
      !(/法治|依法行政/.test(line) && /(?:报告|总结|情况)[》)]?$/.test(line) && line.length <= 80)
    )
      continue
    if (/^(?:上一篇|下一篇|相关|附件)|通知$/.test(line)) continue
    const years = plainIn(draft, paragraph)
    if (years.length === 0 || years.some((mention) => mention.year === year)) continue
    const first = years[0] as YearMention
    if (first.year < year && first.year >= year - 2) add('title', first, first.year)
  }
}

function readLead(draft: Draft, year: number, add: Add): void {
  if (!draft.lead) return
  const stated = plainIn(draft, draft.lead)
  // 现将2026年工作情况和2027年工作要点报告如下
  const last = stated.findLast((mention) => mention.year !== year + 1)
  if (last && (stated.every((mention) => mention.year !== year) || isReported(draft, last, year)))
    add('lead', last, last.year)
}

/** 2024年，我镇…，现将2023年…报告如下. */
function isReported({ folded }: Draft, { start, year: said }: YearMention, year: number): boolean {
  return said === year - 1 && /现将(?:我?[局厅委镇乡县区市])?$/.test(folded.slice(start - 4, start))
}

function readHeadings(draft: Draft, year: number, plan: boolean, add: Add): void {
  for (const section of draft.sections) {
    if (section.style === 'ordinal' || section.depth > 2) continue
    // 下步主要安排(2025年): what is in brackets behind it tells of when, not of what.
    const title = draft.folded.slice(section.title.start, section.title.end).replace(/(?<=.{4})\([^()]{2,12}\)$/, '')
    const mentions = yearsIn(draft, section.title)
    const only = mentions.length === 1 && mentions[0]?.context === 'plain' ? mentions[0] : null
    if (
      only &&
      !plan &&
      (PLAN_TITLE.test(title) || (only.year === year && MAY_BE_PLAN.test(title) && isLate(draft, only)))
    ) {
      const older = only.year <= year && only.year >= year - 2
      if ((older && !isComparison(title)) || only.year === year + 2) add('plan-heading', only, only.year)
      continue
    }
    for (const mention of mentions) {
      if (mention.context !== 'plain' || draft.folded[mention.start - 1] === '到') continue
      // 6.针对2025年3件败诉案件…: an item that names a year, not a heading of that year.
      const leading = draft.folded.slice(section.title.start, mention.start)
      if (!section.fillsLine && !/^(?:关于|推进|推动)?$/.test(leading)) continue
      if (!NAMES_PERIOD.test(draft.folded.slice(mention.end, Math.min(section.title.end, mention.end + 24)))) continue
      // Next year's part has its own requirement; an older year may be history (2021年以来) or a plan's (到2025年).
      const older = mention.year < year && mention.year >= year - 2 && !isComparison(title) && !FOLLOWED_UP.test(title)
      const newer = mention.year === year + 1 && !plan && TELLS_PAST.test(title) && !TELLS_PLAN.test(title)
      if (older || newer) add('heading', mention, mention.year)
    }
  }
}

/** 2020年工作打算：一是…: what heads next year's plan within a paragraph. */
function readInlineHeadings(draft: Draft, year: number, add: Add): void {
  const text = draft.folded.slice(draft.body.start, draft.body.end)
  const { plans } = figuresIn(draft, year)
  for (const { index, 1: said } of matchesOf(text, INLINE_PLAN)) {
    const start = draft.body.start + index
    const mention = { start, end: start + 4 }
    if (Number(said) > year || Number(said) < year - 2) continue
    if (!isLate(draft, mention) && !rangeAt(plans, start)) continue
    add('plan-heading', mention, Number(said))
  }
}

const INLINE_PLAN =
  /(?<=^|[。;\n])(20\d\d)年(?:度)?(?:法治(?:政府)?建设)?(?:主要|重点|下步)?(?:工作)?(?:打算|思路|安排|计划|设想|努力方向)(?=[:。]|(?:如下|是|为)[:,])/g

/** 2023年主要举措 names the period; 2025年是收官之年 and 2022年试点成熟的积分制 tell of something in it. */
const NAMES_PERIOD =
  /^年?(?:度)?(?:的)?(?:$|[,。:]|推进|推动|法治|依法|主要|工作|重点|存在|党政|履行|履职|第一|全[镇乡县区市局]|我|本|[一-鿿]{0,10}(?:情况|举措|成效|做法|安排|打算|问题|不足|总结|计划|工作))/

/** 2024年工作安排 as a heading of the report for 2024. */
const PLAN_TITLE = /(?:工作)?(?:安排|打算|思路|设想|展望|计划|谋划|努力方向|思路举措|对策)$/
/** 2024年重点任务: the year's own work where it comes first, next year's where it comes last. */
const MAY_BE_PLAN = /(?:重点任务|工作重点|重点工作|工作要点|主要任务|工作措施|重点工作措施|几项工作)$/
const TELLS_PAST = /举措(?:和|及|与)|成效|做法|开展情况|工作情况|总结|回顾|成绩|履行|履职|存在|不足/
const TELLS_PLAN = /安排|打算|思路|设想|展望|计划|谋划|下一?步|重点|今后|规划/
/** 2023年度督察反馈问题整改情况: last year's matter followed up. */
const FOLLOWED_UP = /反馈|整改|督察|巡视|巡察|回头看|指出|考核|针对|年度报告|情况报告|建设报告/

function isComparison(text: string): boolean {
  return /相比|同比|较上|比上|较\d|以来|至今|起|历年|上年|基础上|延续|部署|印发|出台|实施的|启动|获|被评/.test(text)
}

/** Years in the text: told as this year's work, or as next year's. */
function readText(scope: Scope, year: number, add: Add): void {
  const { draft } = scope
  const { plans } = figuresIn(draft, scope.reportYear)
  for (const mention of draft.years) {
    if (mention.start < draft.body.start || mention.start >= draft.body.end) continue
    const distance = mention.year - year
    // 审结40件，结转2024年2件 in the report for 2024: what is left over is left to the year after.
    if (distance === 0 && draft.folded[mention.start - 1] === '转' && isLeftOver(draft, mention)) {
      add('statistics-maybe', mention, mention.year)
      continue
    }
    // 今年（2020年）以来: the year in brackets is said to be the report's.
    if (
      distance !== 0 &&
      /(?:今年|本年度?)\($/.test(draft.folded.slice(Math.max(0, mention.start - 4), mention.start))
    ) {
      add('statistics', mention, mention.year)
      continue
    }
    const isFar = distance < -2 || distance > 2
    if (distance === 0 && isComparedWith(draft, mention) && !rangeAt(plans, mention.start)) {
      add('with-itself', mention, mention.year)
      continue
    }
    if (distance === 0 && !rangeAt(plans, mention.start) && isOwnReport(draft, mention)) {
      add('own-report', mention, mention.year)
      continue
    }
    if (mention.context === 'title') {
      if (distance < 0 && distance >= -MOST_YEARS_BACK) readDocument(draft, mention, add)
      continue
    }
    if (isFar && rangeAt(plans, mention.start)) continue
    // 在 a heading the year was judged with it.
    if (distance === 1 && rangeAt(plans, mention.start)) continue
    const paragraph = rangeAt(draft.paragraphs, mention.start)
    if (paragraph?.role !== 'body') continue
    const place = placeOf(draft, mention, paragraph)
    // 2.调整赋权事项,于2023年6月底前完成: what is due is text, wherever it stands.
    if (place.inHeading && !(rangeAt(plans, mention.start) && DUE.test(place.tail) && DUE_HEAD.test(place.head)))
      continue
    // 针对上一年度报告提出的问题，2023年底以来编印范本: what was done about it may have begun at once.
    if (distance === -1 && /^年底?以来/.test(place.tail) && /上一?年度?/.test(place.sentence)) continue
    if (rangeAt(plans, mention.start)) {
      if (
        distance <= 0
          ? (distance < 0 && (isDueField(draft, mention) || isReportOfEarlier(place))) ||
            isPlanned(place) ||
            isDrawnUp(place)
          : distance === 2 && isNextYears(place)
      )
        add('plan-text', mention, mention.year)
    } else if (
      distance <= 0 &&
      isLate(draft, mention) &&
      place.head === '' &&
      PROMISED.test(place.tail) &&
      UPCOMING.test(place.tail.slice(0, 40))
    ) {
      // The paragraph of plans has no heading of its own and, with last year's year, does not announce itself.
      add('plan-text', mention, mention.year)
    } else if (distance <= 0 && isLate(draft, mention) && PLANNED_HEAD.test(place.head) && WITHIN.test(place.tail)) {
      // 计划2024年下半年起建立轮训制度 among what is to be mended: that half year is over.
      add('plan-text', mention, mention.year)
    } else {
      let told = false
      const tell: Add = (...hit) => {
        told = true
        add(...hit)
      }
      if (distance >= -2 && distance < 0) readPast(draft, mention, place, year, tell)
      else if (distance > 0) readFuture(draft, mention, place, tell)
      // Plans stand in the second half, now and then under no heading of their own.
      const isPlan = distance > 0 && isLate(draft, mention) && !PAST_FOR_SURE.test(place.sentence)
      // 2022年办理9件。2023年，针对…: what was then is told for what came of it.
      const isBackground = draft.folded.startsWith(`${year}年`, mention.end + place.tail.length + 1)
      if (
        !told &&
        !isPlan &&
        !isBackground &&
        !isInLead(draft, mention) &&
        isUnexplained(draft, mention, distance, place)
      )
        add('other-year', mention, mention.year)
    }
  }
}

/** 3月29日公开了《…2024年法治政府建设年度报告》 in the report for 2024, which was not written then. */
function isOwnReport({ folded }: Draft, { start, end }: YearMention): boolean {
  const before = folded
    .slice(Math.max(0, start - 60), start)
    .split(/[。;\n]/)
    .at(-1) as string
  // News of a report is told in the year after.
  return (
    PUBLISHED.test(before) &&
    !/新闻|发布会|通气会/.test(before) &&
    /^年(?:度)?(?:法治(?:政府)?建设|依法行政)[^,。;《]{0,8}(?:报告|情况)/.test(folded.slice(end, end + 30))
  )
}

/** Told as done in a month of the year, or with 了 or 已. */
const PUBLISHED =
  /(?:(?:^|[^年\d])(?:[2-9]月|1[01]月)(?:\d{1,2}日|底|初|[上中下]旬|份)?(?:前)?(?!底)[^。;]{0,20}(?:公开|公布|发布|报送|刊登|晒出)(?:了)?|(?:已|按期|按时|如期)[^,。;]{0,12}(?:公开|公布|发布|报送)(?:了)?)[^,。;]{0,4}《?[^,。;《》将]{0,14}$/

function isLeftOver({ folded }: Draft, { start, end }: YearMention): boolean {
  return (
    /[,;。、(]结转$/.test(folded.slice(Math.max(0, start - 3), start)) &&
    /^年(?:度)?(?:继续)?(?:审理|办理|处理)?(?:的)?\d{1,5}[件起宗]/.test(folded.slice(end, end + 16)) &&
    /审结|办结|结案/.test(folded.slice(Math.max(0, start - 60), start))
  )
}

/** 较2024年的148件增加12件 in the report for 2024, no later year being told of. */
function isComparedWith({ folded }: Draft, { start, end, year, context }: YearMention): boolean {
  const joint = /(?:[较比]|相较于?|对比)$|[与同和]$/.exec(folded.slice(Math.max(0, start - 3), start))?.[0]
  if (joint === undefined || (context !== 'plain' && context !== 'range')) return false
  const tail = folded.slice(end, end + 40)
  if (
    /[与同和]$/.test(joint)
      ? !/^年(?:度|同期|全年)?(?:相比|比较|相较|持平)/.test(tail)
      : !/^年(?:度|同期|全年|[年末底上下半]{1,3})?(?:的)?(?:\d|相比|增|上升|下降|减少|提高|提升|压降|缩短|翻|多|少)/.test(
          tail,
        )
  )
    return false
  const before = folded.slice(Math.max(0, start - 60), start)
  const sentence = (before.split(/[。;\n]/).at(-1) as string) + (tail.split(/[。;\n]/, 1)[0] as string)
  return (
    ![...matchesOf(sentence, /(20\d\d)年/g)].some(([, other]) => Number(other) !== year) && !ANOTHER_TIME.test(sentence)
  )
}

const ANOTHER_TIME = /明年|下一?年|来年|今后|[到至]\d|截[至止]|目前|力争|将|计划|目标|去年|上一?年|当年|1月/

/** 上年新登记经营主体5240户,其中…: told as this year's, and nothing is set against it. */
function lastYearWords(scope: Scope, year: number): Hit<Id>[] {
  const { draft } = scope
  const hits: Hit<Id>[] = []
  const { plans } = figuresIn(draft, scope.reportYear)
  for (const match of matchesOf(draft.folded, LAST_YEAR_WORD)) {
    const start = match.index + match[0].length - 2
    const range = { start, end: start + 2 }
    const paragraph = rangeAt(draft.paragraphs, start) as Draft['paragraphs'][number] | null
    if (start < draft.body.start || start >= draft.body.end || paragraph?.role !== 'body' || rangeAt(plans, start))
      continue
    const before = draft.folded
      .slice(Math.max(paragraph.start, start - 60), start)
      .split(/[。;]/)
      .at(-1) as string
    const after = draft.folded.slice(range.end, Math.min(paragraph.end, range.end + 160)).split(/[。;]/, 1)[0] as string
    if (!LAST_YEAR_DONE.test(after) || SET_AGAINST.test(before + after)) continue
    hits.push({ reason: 'last-year-word', range, values: { words: match[0].slice(-2), reportYear: year } })
  }
  return hits
}

const LAST_YEAR_WORD = /(?:^|[。;,:\n])[上去]年/g
/** A verb of work with its number, the clause being whole. */
const LAST_YEAR_DONE =
  /^(?:全年)?(?:全[镇乡县区市局街]|我[镇乡县区市局])?,?(?:共|累计|新|先后){0,2}(?:登记|设立|受理|办理|办结|审理|审查|审核|制定|开展|组织|举办|召开|培训|查处|立案|排查|调解|化解|公开|公布|发布|检查|抽查|评查|走访|收到|接收)[^,。;的]{0,14}\d/
const SET_AGAINST = /今年|本年|全年|当年|较|比|增|减|降|升|基础|结转|遗留|留存|同期|持平|其中今|\d{4}年|基数|整改|反馈/

/** 回头看2022年的工作, 二是2022年度部分案卷说理不强: last year's shortcomings among those of the report for 2023. */
function shortcomingYears({ draft, reportYear }: Scope, year: number, told: readonly Hit<Id>[]): Hit<Id>[] {
  const { plans } = figuresIn(draft, reportYear)
  const hits: Hit<Id>[] = []
  for (const section of draft.sections) {
    if (section.depth > 2 || !SHORTCOMINGS.test(draft.folded.slice(section.title.start, section.title.end))) continue
    for (const mention of yearsIn(draft, section.whole)) {
      const { start, end } = mention
      if (mention.context !== 'plain' || (mention.year !== year - 1 && mention.year !== year - 2)) continue
      if (rangeAt(plans, start) || [...told, ...hits].some(({ range }) => range.start < end && range.end > start))
        continue
      const before = draft.folded.slice(Math.max(0, start - 8), start)
      const behind = draft.folded.slice(end, end + 60).split(/[。;\n]/, 1)[0] as string
      if (
        EXPLAINED.test(behind) ||
        !(LOOKS_BACK.test(before) ? OF_WORK.test(behind) : HEADS_ITEM.test(before) && LACKS.test(behind))
      )
        continue
      hits.push({
        reason: 'other-year',
        range: { start, end: end + 1 },
        values: { year: mention.year, reportYear: year },
      })
    }
  }
  return hits
}

const SHORTCOMINGS =
  /(?:存在|主要|工作)[^,。;]{0,6}(?:问题|不足|短板|差距)|^(?:问题|不足|短板|差距)|短板弱项|困难|差在|还差/
const LOOKS_BACK = /(?:回头看|回顾|回望|纵观|对照|检视|总结|反思|盘点)$/
const OF_WORK = /^年(?:度)?(?:的|全年|一年来?)?(?:各项|法治)?(?:法治政府建设|法治建设|工作|情况)/
const HEADS_ITEM = /(?:^|[。;\n]|[一二三四五六七八九十]是|[一二三四五六七八九十\d][、.)])$/
const LACKS =
  /不(?:强|够|足|高|实|深|细|严|多|广|全|均|平衡|到位|规范|充分|及时|健全|完善|明显|扎实|精细|熟练)|薄弱|简单|滞后|差距|欠缺|缺乏|偏[低弱少慢]|短板|落后|单一|流于形式/
/** What came of last year's matter is this year's to tell. */
const EXPLAINED =
  /^年(?:度)?[^,。;]{0,14}(?:督[察查]|巡[视察]|反馈|整改|考核|检查|评查|审计|指出|通报|遗留|结转|印发|制定|出台|修订|建成|启动|以来|改革|招录|成立|报告|提出|要求|确定|承诺|列出)|[较比]|同期|上年|去年|至今|仍/

/** 去年，即2022年 in the report for 2024; in a plan this year is the next. */
function namedYears({ draft, reportYear }: Scope, year: number): Hit<Id>[] {
  const { plans } = figuresIn(draft, reportYear)
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(draft.folded, NAMED_YEAR)) {
    const [words, name, number] = match as unknown as [string, string, string]
    const end = match.index + words.length
    const start = end - number.length
    if (start < draft.body.start || start >= draft.body.end || rangeAt(draft.citations, start)) continue
    const said = Number(number)
    const meant = year + (NAMED_YEARS[name.charAt(0)] as number)
    const fits = said === meant || (rangeAt(plans, start) !== null && said === meant + 1)
    if (!fits && Math.abs(said - meant) <= 2)
      hits.push({ reason: 'other-year', range: { start, end: end + 1 }, values: { year: said, reportYear: year } })
  }
  return hits
}

const NAMED_YEAR = /(去年|上年|上一年度?|前年|明年|来年|下一年度?)(?:,?即|\()(20\d\d)(?=年)/g
const NAMED_YEARS: Readonly<Record<string, number>> = { 去: -1, 上: -1, 前: -2, 明: 1, 来: 1, 下: 1 }

/** 庆祝中国共产党成立101周年 in the report for 2021. */
function anniversaries(scope: Scope, year: number): Hit<Id>[] {
  const { draft } = scope
  if (!draft.folded.includes('周年')) return []
  const { plans } = figuresIn(draft, scope.reportYear)
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(draft.folded, ANNIVERSARY)) {
    const start = match.index
    const end = start + match[0].length
    if (start < draft.body.start || start >= draft.body.end || rangeAt(draft.citations, start)) continue
    const from = FOUNDED[match[1] as string] as number
    const falls = from + (/^\d/.test(match[2] as string) ? Number(match[2]) : (numberValue(match[2] as string) ?? 0))
    const right = rangeAt(plans, start) ? year + 1 : year
    // A report is written in the next year, which it calls 今年.
    if (
      falls === year + 1 &&
      /今年(?:是|正值|恰逢)?[^。;]{0,16}$/.test(draft.folded.slice(Math.max(0, start - 20), start))
    )
      continue
    const isHeldNow =
      HELD_NOW.test(draft.folded.slice(end, end + 8)) &&
      !/(?:回顾|曾|19\d\d年)[^。;\n]{0,24}$/.test(draft.folded.slice(Math.max(0, start - 30), start))
    if (falls === right || (Math.abs(falls - right) > 3 && !isHeldNow)) continue
    // What was said at an earlier one is studied for years, and plans may stand under no heading of their own.
    if (SAID_THEN.test(draft.folded.slice(end, end + 24)) || (falls === year + 1 && isLate(draft, { start, end })))
      continue
    const said = /(20\d\d)年[^。;\n]{0,24}$/.exec(draft.folded.slice(Math.max(0, start - 30), start))?.[1]
    if (said && Number(said) !== right) continue
    hits.push({
      reason: 'anniversary',
      range: { start, end },
      values: { words: match[0], year: falls, reportYear: year },
    })
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
const ANNIVERSARY = new RegExp(`(${Object.keys(FOUNDED).join('|')})(\\d{2,3}|[一二三四五六七八九十百零]{2,6})周年`, 'g')
const HELD_NOW = /^(?:为契机|之际|(?:系列|主题|宣传)?活动)/
const SAID_THEN = /^(?:庆祝)?(?:大会|座谈会|纪念|活动上|重要|讲话|以来|时|之际[^,。]{0,6}讲话|文艺)|^[^。;]{0,16}讲话/

/** 第九个国家宪法日 in the report for 2024, which has the eleventh. */
function yearlyEvents(scope: Scope, year: number): Hit<Id>[] {
  const { draft } = scope
  const { plans } = figuresIn(draft, scope.reportYear)
  const hits: Hit<Id>[] = []
  for (const { name, first } of YEARLY_EVENTS) {
    for (let at = draft.folded.indexOf(name); at >= 0; at = draft.folded.indexOf(name, at + name.length)) {
      const before = draft.folded.slice(Math.max(0, at - 16), at)
      const counted = COUNTED.exec(before)
      if (!counted || at < draft.body.start || at >= draft.body.end || rangeAt(draft.citations, at)) continue
      const nth = counted[1] as string
      const falls = first - 1 + (numberValue(nth) ?? 0)
      const right = rangeAt(plans, at) ? year + 1 : year
      // 2023年第十个国家宪法日 is told of its own year.
      const said = /(20\d\d)年(?:\d{1,2}月(?:\d{1,2}日)?)?[^,。;\n]{0,4}$/.exec(before.slice(0, counted.index))?.[1]
      if (falls === right || falls < first || Math.abs(falls - right) > MOST_APART || (said && Number(said) === falls))
        continue
      const start = at - (before.length - counted.index)
      const words = draft.spanOf({ start, end: at + name.length }).text
      hits.push({
        reason: 'anniversary',
        range: { start, end: at + name.length },
        values: { words, year: falls, reportYear: year },
      })
    }
  }
  return hits
}

const COUNTED = /第(\d{1,2}|[一二三四五六七八九十]{1,3})[个届次](?:中国|全国|国家|全民|世界|“?12·?4”?)?$/

/** Said in a plan of `plans`, it is of the year after. 2024年是“十四五”规划的第三年, and the mid-term review of a plan that has come to its end. */
export function yearsOfPlans(
  { draft }: Pick<Scope, 'draft'>,
  year: number,
  plans: readonly Range[],
): Hit<'anniversary'>[] {
  if (!/[二三四五七八九]五/.test(draft.folded)) return []
  const hits: Hit<'anniversary'>[] = []
  for (const match of matchesOf(draft.folded, YEAR_OF_PLAN)) {
    const [words, said, stated, order, reviewed] = match
    const name = (stated ?? reviewed) as string
    const end = match.index + words.length
    const start = end - words.length + words.indexOf(name)
    if (start < draft.body.start || start >= draft.body.end || rangeAt(draft.citations, start)) continue
    const nth =
      order === undefined ? MIDDLE : /^[开起]/.test(order) ? 1 : '一二三四五'.indexOf(order.charAt(1)) + 1 || 5
    const falls = (BEGUN[name.slice(0, 3)] ?? (BEGUN[name.slice(0, 2)] as number)) + nth - 1
    const next = rangeAt(plans, start) ? year + 1 : year
    const spoken = said === '今' ? year : said === '明' ? year + 1 : Number(said)
    // A report is written in the next year, which its plans call 今年.
    const right = said === undefined || (said === '今' && falls === next) ? next : spoken
    // A review may be late, and is spoken of afterwards.
    if (falls === right || Math.abs(falls - right) > MOST_APART || (order === undefined && Math.abs(falls - right) < 2))
      continue
    hits.push({
      reason: 'anniversary',
      range: { start, end },
      values: { words: draft.spanOf({ start, end }).text, year: falls, reportYear: year },
    })
  }
  return hits
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
const MOST_APART = 9
/** 2024年是[实施]“十四五”规划的第三年, 今年是“八五”普法收官之年; 开展“八五”普法规划中期评估. */
const YEAR_OF_PLAN =
  /(?:(20\d\d|今|明)年,?是[^,。;\d]{0,24}?(十[二三四五]五|[七八九]五普法)(?:规划)?(?:实施)?的?(开局|起步|第[一二三四五]年|收官|最后一年))|(?:开展|组织|完成|做好|迎接|推进)([七八九]五普法)(?:规划)?(?:实施)?(?:情况)?中期(?:评估|检查|验收)(?!反馈|整改|以来|[中后时]|发现|获|的)/g

/** In the second half, where plans stand. */
function isLate({ body }: Draft, { start }: Range): boolean {
  return start - body.start > (body.end - body.start) / 2
}

interface Place {
  /** The clause's words before the year. */
  head: string
  /** The sentence from 年 on. */
  tail: string
  sentence: string
  range: Range
  /** The year opens its paragraph, a label aside. */
  opensParagraph: boolean
  /** The first year that the text tells of, near its beginning. */
  opensText: boolean
  inHeading: boolean
  paragraph: Range
}

function placeOf(draft: Draft, mention: YearMention, paragraph: Range): Place {
  const { folded } = draft
  const text = Math.max(draft.body.start, draft.title?.range.end ?? 0)
  const least = Math.max(paragraph.start, mention.start - 160, text <= mention.start ? text : 0)
  const before = folded.slice(least, mention.start)
  const stop = Math.max(...['。', ';', '!', '?'].map((mark) => before.lastIndexOf(mark)))
  const clause = Math.max(stop, before.lastIndexOf(','), before.lastIndexOf(':'))
  const tail = (
    /^[^。;!?]*/.exec(folded.slice(mention.end, Math.min(paragraph.end, mention.end + 200))) as RegExpExecArray
  )[0]
  const section = sectionAt(draft, mention.start)
  const labelled = section !== null && section.label.start >= paragraph.start && section.label.start <= mention.start
  const from = labelled ? Math.max(section.label.end, paragraph.start) : paragraph.start
  const opener = folded.slice(Math.min(from, mention.start), mention.start)
  return {
    head: before.slice(clause + 1).replace(LABEL, ''),
    tail,
    range: { start: mention.start - (before.length - stop - 1), end: mention.end + tail.length },
    sentence: before.slice(stop + 1) + folded.slice(mention.start, mention.end) + tail,
    opensParagraph: opener === '' || (labelled && mention.start === section.own.start + 1),
    opensText: mention.start - text < NEAR_START && plainIn(draft, { start: text, end: mention.start }).length === 0,
    inHeading:
      labelled &&
      section.style !== 'ordinal' &&
      section.style !== 'circled' &&
      // 4.受理投诉举报16件,2023年挽回…: an item that tells figures is text.
      !(/\d/.test(opener) && opener.includes(',')) &&
      mention.end <= section.title.end &&
      mention.end + 30 > section.title.end,
    paragraph,
  }
}

const NEAR_START = 400

function sectionAt(draft: Draft, at: number): Draft['sections'][number] | null {
  let low = 0
  let high = draft.sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((draft.sections[middle] as Draft['sections'][number]).label.start <= at) low = middle + 1
    else high = middle
  }
  return draft.sections[low - 1] ?? null
}

const LABEL = often(/^(?:[一二三四五六七八九十]{1,3}[是要、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])/)

const OWN =
  '(?:我(?:们|[镇乡县区市省州局厅委院办处街])|全(?:[镇乡县区市省州局厅院街]|街道)|本(?:[镇乡县区市局级]|街道)|街道|[一-鿿]{2,12}(?:镇|乡|县|区|市|局|街道|厅|委|管委会))'
const PROMISED =
  /^年?(?:度)?,?[^,的]{0,14}?(?:将把|将(?![^,]{0,24}(?:纳入|列入|作为|摆|融入|写入))|要(?!求|素|点)|计划(?!总结)|拟|继续|重点(?:做好|抓好|推进|围绕)|着力|力争|打算|进一步|持续|主要抓好)/
/** What tells a promise from 2024年，我镇将法治建设纳入…. */
const UPCOMING =
  /(?:还|也|仍)?将把|将(?:坚持|继续|持续|进一步|重点|围绕|紧扣|紧盯|聚焦|以|按照|深入|着力|做好|抓好|全面|加强|推进|实施|开展|推行|认真|严格|从)/
const DUE = /^年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:年?底|末|中旬|上旬|下旬)?(?:之|以)?前(?!已|,?已|的|印发|出台)/

const DUE_HEAD = /^(?:到|在|于|至|力争|确保|争取|计划|计划于|拟于|力争在|确保在)?$/

/** 2023年底前完成清理 in the plan for 2024. */
function readDeadlines(draft: Draft, year: number, add: Add): void {
  for (const mention of draft.years) {
    if (
      mention.year >= year ||
      mention.year < year - 2 ||
      mention.start < draft.body.start ||
      mention.start >= draft.body.end
    )
      continue
    const paragraph = rangeAt(draft.paragraphs, mention.start)
    if (paragraph?.role !== 'body' || mention.context === 'title') continue
    const { head, tail } = placeOf(draft, mention, paragraph)
    if (isDueField(draft, mention)) add('plan-text', mention, mention.year)
    else if (
      DUE_HEAD.test(head) &&
      DUE.test(tail) &&
      /^[^,]{0,12}前,?(?:全面|基本|按期|全部)?(?:完成|建成|实现|达到|印发|出台|公布|制定|形成|报送|落实)(?!的)/.test(
        tail,
      )
    )
      add('plan-text', mention, mention.year)
  }
}

/** 年上半年完成清理, 年一季度完成测试. */
const WITHIN =
  /^年(?:[上下]半年|第?[一二三四]季度|年?内|底前)(?!已|的)[^,的]{0,6}(?:完成|开展|申请|实现|建成|出台|启动|组织|举办|推动|增配|配齐|公布|发布|印发|制定|修订|上线|投入|轮训|培训|清理|接入|部署|建立|设立|推出|评选|召开)/
const PLANNED_HEAD = /^(?:下一?步)?(?:将|拟|计划|预计|争取|力争|打算)(?:在|于|从|自)?$/
const WITHIN_HEAD = /(?:将|拟|计划|预计|争取|力争|确保)[在于]?$/

/** In next year's part: 2024年，我镇将…; 力争2024年底前…. */
function isPlanned({ head, tail, sentence, opensParagraph }: Place): boolean {
  if (head === '' && PROMISED.test(tail)) return true
  if ((head === '' || WITHIN_HEAD.test(head)) && WITHIN.test(tail)) return true
  if (head === '' && opensParagraph && OF_PERIOD.test(tail)) return true
  if (
    /^(?:到|至|(?:力争|确保|争取)[到在]?)$/.test(head) &&
    (/^年[底末],[^,]{2,16}(?:达到?|实现|完成)/.test(tail) ||
      /^年(?:\d{1,2}月)?(?:底|末)?,?(?:力争|全面|基本)?(?:实现|完成|建成|达到|形成)(?!的|了)/.test(tail) ||
      /^年(?!以来|起)[一-鿿]{2,16}率(?:达到?|[提升]高?[到至])\d/.test(tail))
  )
    return true
  // 二是组织2024年执法培训3期, 按照2024年检查计划开展检查.
  if (
    [OF_THE_YEAR[0], OF_THE_YEAR[2]].some((pair) => pair?.[0].test(head) && pair[1].test(tail)) &&
    !CARRIED_ON.test(head + tail.split(/[,;]/, 1)[0]) &&
    !/不[够足强高全到]|欠|还|未|存在/.test(sentence)
  )
    return true
  // 将围绕2024年法治政府建设重点任务抓好落实, 结合2024年普法任务，培育示范户300户.
  if (
    /(?:围绕|聚焦|紧扣|对照|按照|结合)$/.test(head) &&
    /^年(?:度)?(?:的)?[^,的]{0,12}(?:任务|要点|目标|安排|部署|计划)(?:要求)?(?:,?(?:[一-鿿]{0,4}(?:抓好|抓实|推进|推动|做好)|[^,;]{0,6}落实)|,(?:[一-鿿]{1,4}地)?(?:培育|开展|组织|制定|完善|加强|深化|强化|细化|举办|建立|健全|实施|突出|持续|继续|进一步))/.test(
      tail,
    ) &&
    !CARRIED_ON.test(tail.split(/[,;]/, 1)[0] as string)
  )
    return true
  // 全面完成2024年各项法治建设任务, not 做好2024年法治政府建设报告工作.
  if (
    /(?:完成|落实|抓好|抓实|做好|谋划好?|部署|推进|推动)$/.test(head) &&
    /^年(?:度)?(?:的)?(?:全[镇乡县区市])?(?:各项|重点|主要|法治|依法行政|政务公开|信息公开|普法)[^,的]{0,10}(?:任务|工作|要点)(?!总结|收尾|报告|考核|评估|的)/.test(
      tail,
    ) &&
    !/总结|收尾|报告|考核|评估|遗留|未|督察|整改/.test(tail.split(/[,;]/, 1)[0] as string)
  )
    return true
  return DUE_HEAD.test(head) && DUE.test(tail) && !/已经?(?:建成|完成|实现)/.test(sentence)
}

/** 2027年，我镇将… in the report for 2025: the plan's year is one too many. Aims of later years are no slip. */
function isNextYears({ head, tail, opensParagraph }: Place): boolean {
  if (
    head === '' &&
    (opensParagraph || /^年(?:度)?,/.test(tail)) &&
    PROMISED.test(tail) &&
    UPCOMING_OR_POINTS.test(tail)
  )
    return true
  // 2026年一季度,县政府将… of the quarter after next year's.
  if (head === '' && /^年(?:[上下]半年|第?[一二三四]季度),?[^,的]{0,10}(?:将|集中|启动|开展|完成)/.test(tail))
    return true
  return /^(?:做好|抓好|推进|谋划)$/.test(head) && /^年(?:度)?[^,]{0,10}(?:各项|法治|依法行政)[^,]{0,8}工作/.test(tail)
}

const UPCOMING_OR_POINTS = /将(?!迎|实行|全面完成|建成)|重点(?:做好|抓好|推进|围绕)/

/** 做好2022年度法治政府建设报告公开 among what is to be done in 2024: next year the report for this year is due. */
function isReportOfEarlier({ head, tail }: Place): boolean {
  return (
    /^(?:及时|按时|按期|认真|统筹)?(?:做好|抓好|开展|完成|组织|公开|报送|编制|撰写)$/.test(head) &&
    /^年(?:度)?(?:全[省市县区])?(?:[一-鿿]{2,6})?法治政府建设(?:情况)?(?:年度)?报告[^,]{0,8}(?:公开|报送|编制|汇总|发布|撰写|工作)/.test(
      tail,
    )
  )
}

/** In next year's part: 制定2025年普法工作计划, 启动2025年度抽检计划. */
function isDrawnUp({ head, tail }: Place): boolean {
  // What is launched or carried out then is that year's; last year's may be summed up, followed up or ended.
  if (
    /^(?:全面|同步|适时|及时|继续|认真|扎实|有序|组织|抓好){0,2}(?:启动|实施|执行|推进|开展)$/.test(head) &&
    /^年(?:度)?[^,、的]{0,14}(?:计划|方案|要点|抽检|抽查|检查|行动|工程|项目)(?!任务|总结|评估|验收|考核|收尾|回头看|后续|整改|反馈|执行情况|完成情况|评价)/.test(
      tail,
    ) &&
    !CARRIED_ON.test(tail.split(',', 1)[0] as string)
  )
    return true
  if (
    /^(?:认真)?(?:抓好|做好|推动|推进)$/.test(head) &&
    /^年(?:度)?[^,、的]{0,14}(?:计划|方案|要点|清单)的?(?:组织)?(?:实施|落实|执行|推进)(?!情况|评估|总结)/.test(tail) &&
    !CARRIED_ON.test(tail.split(',', 1)[0] as string)
  )
    return true
  return (
    /^(?:研究|科学|认真|及时)?(?:制定|编制|拟定|起草)(?:[并和]?(?:实施|印发|落实|公布))?$/.test(head) &&
    /^年(?:度)?[^,、]{0,12}(?:计划|要点|方案|清单|目录)/.test(tail)
  )
}

const PERIOD = /^年(?:度)?(?:1月1?日?起?,?[-~至到]+(?:(?:20\d\d年)?(?:12月(?:31日|底)?))|1[-~至]12月)/
const PERIOD_NAMED = /(?:统计|数据|报告|填报)[^,;。]{0,6}(?:期限|期间|时间|时段|范围|区间|口径)?(?:为|是|从|自|:)$/
/** At the year's end so many there were; a beginning from which the text goes on is no slip. */
const YEAR_END = /^年[底末],(?!通过|召开|印发|出台|完成)[^,]{0,20}(?:达到?|为|有|共|实有|突破)\d/
const AS_OF = /截[至止]到?$/
const PERIOD_OF = /^[^,]{0,24}(?:日|底|月)(?:期间)?(?:办结|结案|作出|印发|制定|签订|立案|受理|审结|出台|发布)的/
const DONE =
  /^年(?:全年(?!目标|任务|工作|计划)|(?:度)?(?:全年)?,?(?:共|累计|新收|新增|收到|受理|办理|办结|审结|查处|立案|开展|组织|举办|召开|调解|排查|化解|制定|审查|审核|主动公开|公开|发布|提供|未涉及|以[^,]{1,16}为(?:被申请人|被告)|[^,]{0,12}作为(?:行政复议)?被(?:申请人|告)|培训|发放|评查|无行政|未发生|未收到|行政复议|行政诉讼|行政处罚|检查|抽查|巡查|走访|出动|聘请|新增|罚没|移送))/
const TOLD = new RegExp(
  `^年(?:度|内)?(?:全年)?,?${OWN}(?:党委|政府|各级|[一-鿿]{0,8}(?:系统|部门|单位|机关|队伍|机构)|各单位)?,?(?:共|累计|新|先后|全年|主动|依法)*(?:收|受|办|审|查|立|开|组|举|召|调|排|化|制|公|发|培|评|无|未|行政|发生)`,
)
/** What is said of a year gone by and is no slip. */
const HISTORY =
  /^年(?:度)?(?:\d{1,2}月)?,?[^,]{0,12}?(?:获|荣|被(?!申请|告|诉|提起|纠错|复议)|入选|命名|授予|启动|印发|出台|成立|修订|施行|实施|(?<!以)创建|创成|建成|通过(?![^,]{0,16}(?:网站|平台|渠道|门户|公众号|微信|媒体|[形方]式|热线))|部署|督察|反馈|指出|考核|述法|述职|结转|遗留|引进|招录|换届|机构改革|划转)|^年(?:度)?[^,]{0,12}[到理结办建订发台施动处查案估出成审收受账欠存留]的/

function readPast(draft: Draft, mention: YearMention, place: Place, year: number, add: Add): void {
  const { head, tail, sentence } = place
  // 2024年以来，青石镇坚持…: the first words of the report for 2025.
  if (
    mention.context === 'since' &&
    head === '' &&
    mention.year === year - 1 &&
    place.opensParagraph &&
    mention.start >= draft.opening.start &&
    mention.start < draft.opening.end &&
    /^年以来,/.test(tail)
  ) {
    add('lead', mention, mention.year)
    return
  }
  // 本年度报告中所列数据的统计期限为2023年1月1日至2023年12月31日: the period is said to be this report's.
  if (PERIOD_NAMED.test(head) && PERIOD.test(tail)) {
    add('statistics', mention, mention.year)
    return
  }
  // 2021年的主要做法是: what the account is led in with.
  if (
    head === '' &&
    mention.year === year - 1 &&
    /^年(?:度)?的?(?:主要|重点)?(?:做法|举措|成效|工作情况)(?:是|有|如下)/.test(tail)
  ) {
    add('statistics-maybe', mention, mention.year)
    return
  }
  // 2023年末,全县执法人员达到860人.
  if (head === '' && mention.context === 'range' && mention.year === year - 1 && YEAR_END.test(tail)) {
    add('statistics-maybe', mention, mention.year)
    return
  }
  // 2024年12月4日国家宪法日组织青少年宣誓, 2024年9月12日,街道组织执法培训 in the account of 2025.
  if (
    mention.context === 'date' &&
    mention.year === year - 1 &&
    head === '' &&
    (NAMED_TIME.test(tail) || DATED.test(tail)) &&
    !/今年|本年|次年|整改|反馈/.test(sentence) &&
    !plainIn(draft, place.range).some((other) => other.year === year)
  ) {
    add('statistics-maybe', mention, mention.year)
    return
  }
  if (mention.context === 'since' || (mention.context !== 'plain' && !AS_OF.test(head))) return
  // 截至2024年12月底，今年累计…: this year's total under last year's date.
  if (
    AS_OF.test(head) &&
    mention.year === year - 1 &&
    /^年(?:12月)?(?:年?底|末|31日)[^,\d]{0,2},(?:今年|全年|本年度?|年内)/.test(tail)
  ) {
    add('statistics', mention, mention.year)
    return
  }
  const others = plainIn(draft, place.range).filter((other) => other.year === year)
  // 2023年，我镇坚持…，现将2024年…报告如下: the lead's year is not set against the first.
  const opening =
    head === '' && (place.opensText || place.opensParagraph) && others.every((other) => isInLead(draft, other))
  const compared =
    /今年|本年|目前/.test(sentence) ||
    // 截至2024年12月底…，比上年末增长…: set against the year before that one.
    (!opening && (/相比/.test(sentence) || (!AS_OF.test(head) && /较上|比上/.test(sentence)) || others.length > 0))
  if (compared || (mention.context === 'range' && !AS_OF.test(head))) return
  const none = NONE.test(tail)
  const figured =
    none ||
    /(?<![\d,.])\d[\d,.]{0,14}(?:万|余|多)?(?:件|起|宗|次|人|名|场|条|份|个|项|%|批|期|家|户|例|卷|元|万|张|支|处|所|部|套|台|辆|座|类|册|亩)|(?<![〇零一二三四五六七八九十百])[〇零一二三四五六七八九十百]{1,5}(?:件|起|宗|场|条|份)/.test(
      tail,
    )
  // 2022年移交的3件积案: what was begun then and is ended now.
  if (/^年(?:度)?(?:移交|遗留|结转|交办|排查|摸排|反馈|指出|立案)的/.test(tail)) return
  // 2022年为4515条,增长7.9%: what is compared with.
  if (/^年(?:度)?(?:同期)?[为是]\d[\d,.]*[^,。;]{0,4},(?:同比|同口径)?(?:增长|上升|提高|下降|减少)/.test(tail)) return
  // 纠错率9.8%，2023年为11.2%; 36件，占92.1%（2023年这一比率为…）: a number before it, and nothing but the year beside it.
  if (
    /^年(?:度)?(?:同期)?(?:这一|该|同一|同类)?(?:比[率例]|指标|数字|数)?[为是]\d/.test(tail) &&
    /\d[^。\n]{0,24}[,(;]$/.test(draft.folded.slice(Math.max(0, mention.start - LONGEST_COMPARED), mention.start))
  )
    return
  const near = nearby(draft, place.paragraph, mention, year)
  if (PERIOD.test(tail)) {
    // 对2023年1月1日至12月31日办结的案卷开展评查: last year's matter, looked at this year.
    if (!/^(?:较|比|与|同|和|对|将|抽取|选取|清理|梳理)/.test(head) && !PERIOD_OF.test(tail))
      add(near ? 'statistics-maybe' : 'statistics', mention, mention.year)
    return
  }
  if (AS_OF.test(head)) {
    if (figured && /^年(?:12月|底|末|年底)(?![^,]{0,20}的\d)/.test(tail) && mention.year === year - 1)
      add(near ? 'statistics-maybe' : 'statistics', mention, mention.year)
    // 截至2019年4月底,17项工程全部复工 in the report for 2020.
    else if (
      !near &&
      mention.year === year - 1 &&
      /^年\d{1,2}月(?:\d{1,2}日|[底末]|[上中下]旬)?,[^,]{0,12}\d[^,]{0,20}(?:全部|全面|均已|累计|共|已)/.test(tail)
    )
      add('statistics-maybe', mention, mention.year)
    return
  }
  // 回顾2024年工作，还存在…; 将2024年法治政府建设工作纳入考核.
  if (
    /^(?:回顾|将|把)$|报告$/.test(head) &&
    mention.year === year - 1 &&
    /^年(?:度)?(?:的)?(?:全[镇乡县区市])?(?:(?:法治政府建设|法治建设|依法行政)?(?:各项)?工作|法治政府建设(?:年度)?情况)/.test(
      tail,
    )
  ) {
    add('statistics-maybe', mention, mention.year)
    return
  }
  // 将2023年度各项任务分解到…, 圆满完成2023年度目标任务: the year's tasks.
  if (
    mention.year === year - 1 &&
    !CARRIED_ON.test(head + tail.split(',', 1)[0]) &&
    ((/(?:^|[一-鿿]{0,6})(?:将|把|对)$/.test(head) && SHARED_OUT.test(tail)) ||
      (/(?:圆满|全面|顺利|较好|如期|高质量)?完成了?$/.test(head) && ASSIGNED.test(tail)) ||
      (head === '' && ASSIGNED_DONE.test(tail)))
  ) {
    add(near ? 'statistics-maybe' : 'work', mention, mention.year)
    return
  }
  // 结果纳入2023年度绩效考核, in what is to be done.
  if (/(?:纳入|列入)$/.test(head) && mention.year === year - 1 && /^年度[^,]{0,8}(?:考核|考评|绩效)/.test(tail)) {
    add('statistics-maybe', mention, mention.year)
    return
  }
  // 出庭应诉率2023年达到100%.
  if (
    mention.year === year - 1 &&
    /(?:率|总数|总量|人数|件数)$/.test(head) &&
    /^年(?:度)?(?:达到?|为|是)\d/.test(tail)
  ) {
    add('statistics-maybe', mention, mention.year)
    return
  }
  // 组织开展2023年宪法宣传周活动, 纳入2023年度绩效考核, 按照2023年学法计划: of this year, as the rest of the sentence is.
  if (
    mention.year === year - 1 &&
    !near &&
    OF_THE_YEAR.some(([before, after]) => before.test(head) && after.test(tail))
  ) {
    add('statistics-maybe', mention, mention.year)
    return
  }
  // 其中2024年12月排查36件.
  const ownHead = head === '' || head === '其中' || head === '虽然' || head === '尽管' || OWN_HEAD.test(head)
  if (mention.year === year - 1 && DRAWN_UP.test(head) && LISTED.test(tail)) {
    add('document', mention, mention.year)
    return
  }
  const ofPeriod = OF_PERIOD.test(tail)
  if (!ownHead || HANDED_OVER.test(tail) || (HISTORY.test(tail) && !(ofPeriod && opening))) return
  if (figured && (none || DONE.test(tail) || TOLD.test(tail))) {
    add(near || mention.year < year - 1 ? 'statistics-maybe' : 'statistics', mention, mention.year)
    return
  }
  const opens = /^年(?:度)?,/.test(tail) || ((!near || opening) && ofPeriod)
  if (opens && head === '' && (place.opensParagraph || place.opensText) && mention.year === year - 1) {
    add('narrative', mention, mention.year)
    return
  }
  const dated = DATED.test(tail)
  if (mention.year !== year - 1) return
  const named = head === '' && NAMED_TIME.test(tail)
  if ((dated || named) && head === '') add('statistics-maybe', mention, mention.year)
  else if (figured && (STATED.test(tail) || TOLD_OF_OWN.test(tail))) add('statistics-maybe', mention, mention.year)
  else if ((head !== '其中' && OWN_WORK.test(tail)) || (head === '' && figured && !near))
    add('statistics-maybe', mention, mention.year)
}

/** 年9月12日,街道组织…. */
const DATED = /^年\d{1,2}月(?:\d{1,2}日|[上中下]旬|份)?,?(?:我|全|镇|乡|县|区|市|局|街道|组织|开展|召开|举办|调解|查处)/

/** 年汛期,对低洼地实行专人值守; 年12月4日国家宪法日组织…: a time of the year with what was done then. */
const NAMED_TIME =
  /^年(?:\d{1,2}月(?:\d{1,2}日)?[一-鿿]{2,8}[日节月周](?:活动)?(?:期间|当[天日]|前后)?|(?:主?汛期|春节|国庆|清明|五一|端午|中秋|高考|中考|三夏|秋收|春耕|暑期|春运|两会|森林防火期|宪法宣传周|国家宪法日)(?:期间|前后|前夕|前)?),?(?!受|遭|发生|签|欠|因)[一-鿿]{0,12}?(?:对|组织|开展|实行|落实|安排|派|举办|排查|检查|出动|宣|发)/

/** What is held or followed in a year is of that year; what is assessed may be of the year before. */
const OF_THE_YEAR: readonly (readonly [head: RegExp, tail: RegExp])[] = [
  [
    /^(?:[一-鿿]{0,8}(?:开展|参加|举办|实施|推进|组织|召开)|在|结合|利用|抓住|围绕|借助)$/,
    /^年(?:度)?[^,的冬新录]{0,14}(?:宪法日|宣传[日周月]|教育日|活动|专项(?:[一-鿿]{0,4}行动|整治|治理|检查|执法)|(?:执法|整治|治理|攻坚)行动|大检查|考试|竞赛|培训|领导小组会议|推进会|部署会|调度会|联席会议)(?![^,]{0,6}(?:经验|成果|基础|回头看|收尾|整改)|[中时后]|获|被)/,
  ],
  [/(?:纳入|列入)$/, /^年(?:度)?[^,的]{0,10}(?:考核|绩效|要点|计划|目标|清单)/],
  [
    /(?:执行|落实|按照|对照|根据|依据)(?:全?[省市县区镇乡局])?$/,
    /^年(?:度)?[^,、的反未结]{0,12}(?:学法计划|普法计划|工作要点|建设要点|工作计划|工作安排|工作部署|检查计划|任务清单|责任清单)/,
  ],
  [/^附?表[\d一二三四五六七八九十]{0,2}[:.]?$/, /(?:情况|统计|明细|汇总|一览)表?$/],
]

/** 公布2023年度重大行政决策事项目录. */
const DRAWN_UP = /(?:制定|编制|公布|印发|出台|发布)了?$/
const LISTED = /^年(?:度)?[^,、]{0,14}(?:目录|要点|计划|清单)/
const OWN_HEAD = new RegExp(`^(?:${OWN}|[一-鿿]{2,14}(?:站|所|队|中心|办|室|委员会))$`)
/** 年本局没有行政复议案件; 年度本镇行政复议、行政诉讼案件:无. */
const NONE =
  /^年(?:度)?(?:全年)?,?[^,]{0,16}(?:未发生|未收[到取]|没有收[到取]|未产生|未受理|未接到|无行政|没有发生|没有行政|未涉及行政|无复议)|^年(?:度)?,?[^,]{0,8}行政(?:复议|诉讼|应诉)[^,]{0,10}(?:[:为]无$|为[零0])/
/** 年是“十四五”开局之年: what the year reported on is. */
const OF_PERIOD = /^年,?是[^;]{2,60}(?:之年|[一二三四五六七八九十]年|年头|年份|周年)/
/** 2021年下放镇街的92项处罚权: what was handed over then. */
const HANDED_OVER = /^年(?:度)?[^,]{0,6}(?:下放|赋予|移交|委托|授权|划入|承接|划转)[^,]{1,16}的/

const SHARED_OUT =
  /^年(?:度)?(?:的)?[^,。;的]{0,14}?(?:任务|目标|要点|工作|指标|计划)[^,。;]{0,6}?(?:分解|细化|量化|下达|落实到|明确到|责任到)/
const ASSIGNED =
  /^年(?:度)?(?:的)?(?:法治(?:政府)?建设|依法行政|依法治[省市县区镇乡]|普法|各项|年度)?[^,。;的]{0,6}?(?:工作任务|目标任务|各项任务|重点任务|工作目标|各项工作)/
const ASSIGNED_DONE =
  /^年(?:度)?(?:法治(?:政府)?建设|依法行政|普法|各项)[^,。;的]{0,4}?(?:任务|目标)[^,。;的]{0,8}?(?:完成|落实|落地)/
const CARRIED_ON = /遗留|未完|结转|整改|反馈|督察|巡察|考核|述法|评估|验收|收尾|延续|延期|上年|去年|往年|回头看|总结/

/** 年末，…达36人; 年下半年开展培训3次; 年，镇党委书记主持召开会议4次. */
const STATED =
  /^年(?:度)?(?:年?[底末],|[上下]半年,?|第[一二三四]季度,?|\d{1,2}月(?:份)?,?|,)[^,]{0,16}?(?:主持|召开|开展|组织|举办|排查|调解|化解|办理|受理|审查|培训|专题|学法|听取|研究|审议|督察|评查|检查|达|共)/
/** 年全镇矛盾纠纷化解率达97.2%. */
const TOLD_OF_OWN = new RegExp(
  `^年(?:度)?(?:全年)?,?(?:${OWN}|镇党委|乡党委|街道党工委|县委|区委|市委|局党组|[省市县区]政府|[省市县区]长|党委书记)[^,]{0,14}(?:率|达到?|为|共|专题|召开|实现|学法|听取|研究|出庭)`,
)
/** 年全镇法治政府建设工作扎实推进, with no word of another year. */
const OWN_WORK = new RegExp(
  `^年(?:度)?,?${OWN}?[^,]{0,4}(?:法治政府建设|依法行政|法治建设|各项)(?:工作|任务)?(?:虽(?:然)?取得|取得了?一定)|^年(?:度)?,?${OWN}?[^,的]{0,16}(?:仍|还|尚)然?(?:存在|有|不|需|面临)|^年(?:度)?,?${OWN}?[^,的]{0,10}工作(?:虽(?:然)?)?取得了?一定|^年(?:度)?,?${OWN}?[^,]{0,4}(?:法治政府建设|依法行政|法治建设|各项)(?:工作|任务)(?:扎实|稳步|有序|圆满|取得|成效|虽然|全面)`,
)

/** The report's year stands close by in the paragraph: two years are told one after the other. */
function nearby(draft: Draft, paragraph: Range, mention: YearMention, year: number): boolean {
  const start = Math.max(paragraph.start, mention.start - NEARBY)
  const end = Math.min(paragraph.end, mention.end + NEARBY)
  return yearsIn(draft, { start, end }).some(
    (other) => other.year === year && other.context === 'plain' && !isInLead(draft, other),
  )
}

function isInLead({ lead }: Draft, { start, end }: Range): boolean {
  return lead !== null && start >= lead.start && end <= lead.end
}

const NEARBY = 120
const LONGEST_COMPARED = 40

function readFuture(draft: Draft, mention: YearMention, { head, tail, sentence }: Place, add: Add): void {
  if (mention.context !== 'plain' || head !== '' || draft.date?.range.start === mention.start) return
  if (/将|计划|力争|目标|拟|要(?!求|素|点)|确保|继续|重点|打算|下一?步|不少于|以上|前完成|达到/.test(sentence)) return
  if (PERIOD.test(tail) || ((DONE.test(tail) || TOLD.test(tail)) && /\d/.test(tail)))
    add('statistics', mention, mention.year)
  else if (DONE_IN_MONTH.test(tail)) add('statistics-maybe', mention, mention.year)
}

const ASKS_FOR_REPORT = /(?:报送|做好|开展|上报|提交)\d{4}年度?[^,]{0,14}(?:报告|总结|情况|自查)[^,]{0,14}(?:通知|函)$/
/** 2025年3月,县政府组织执法培训2期: told as done, of a month after the reported year. */
const DONE_IN_MONTH =
  /^年(?:[3-9]|1[0-2])月(?:\d{1,2}日|份|[上中下]旬)?,?[^,]{0,12}(?:组织|开展|举办|办理|查处|化解|调解|培训)[^,]{0,14}\d/

const MOST_YEARS_BACK = 4
const PAST_FOR_SURE = /已|了|共|累计|[较比与]20|均有/

/** 制定《青石镇2023年普法工作计划》 in the report for 2024. */
function readDocument(draft: Draft, mention: YearMention, add: Add): void {
  const cited = rangeAt(draft.citations, mention.start)
  if (!cited) return
  const notice = ASKS_FOR_REPORT.test(cited.title)
  if (
    !notice &&
    !/(?:工作要点|工作计划|学法计划|普法计划|工作安排|工作重点|重点任务(?:分解表|清单|台账)?|任务清单|责任清单|任务分解表?|决策事项目录|立法计划|检查计划)(?:\([^()]{1,10}\))?$/.test(
      cited.title,
    )
  )
    return
  if ([...matchesOf(cited.title, /\d{4}|二〇/g)].length > 1) return
  const before = draft.folded.slice(Math.max(0, cited.start - 16), cited.start)
  if (/上年|去年|此前/.test(before)) return
  if (!notice && /(?:制定|印发|出台|编制|下发|制发|公布|发布|签发)(?:了)?$/.test(before))
    add('document', mention, mention.year)
  // 按照《云溪县2023年法治政府建设工作要点》, 根据《关于报送2023年度法治政府建设情况的通知》.
  else if (
    (/(?:按照|根据|依据|对照|落实|执行)[一-鿿]{0,12}$/.test(before) ||
      /^[^,。;]{0,4}(?:执行|完成|落实)率/.test(draft.folded.slice(cited.end, cited.end + 8))) &&
    /法治(?:政府)?(?:建设|工作)|普法|学法|决策|执法|检查|(?:政务|信息)公开/.test(cited.title)
  )
    add('statistics-maybe', mention, mention.year)
}

function plainIn(draft: Draft, range: Range): YearMention[] {
  return yearsIn(draft, range).filter((mention) => mention.context === 'plain')
}

function startsSentence(draft: Draft, at: number): boolean {
  return at === 0 || /[。;\n]/.test(draft.folded[at - 1] as string)
}
