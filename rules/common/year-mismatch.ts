import type { FindingRule, Hit } from '../../lib/audit'
import { figuresIn } from './figures/statements'
import { oddAttachments, oddCaptions } from './years/captions'
import { anniversaries, sessions, yearlyEvents, yearsOfPlans } from './years/counted-years'
import { halfYears } from './years/half-years'
import { oddHeadings, oddInlineHeadings, oddLead, oddTitles } from './years/headings'
import { oddByWeight } from './years/likelihood'
import { hitOf, type OddYear, type YearReason } from './years/odd-year'
import { dottedPeriods, periodsOverYears } from './years/periods'
import { isPlanDraft, passedDeadlines } from './years/plan-text'
import { lastYearWords, oddNamedYears } from './years/relative-years'
import { oddShortcomings } from './years/shortcomings'
import { laterCitation, ownNumber, signedOutOfYear } from './years/signing'
import { oddColumns } from './years/table-years'
import { oddInText } from './years/text'
import { outvotedIn } from './years/told-year'

export { toldYear } from './years/told-year'
export { laterCitation, signedOutOfYear, yearsOfPlans }

export const yearMismatch: FindingRule<YearReason> = {
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
      zh: '在上年稿件上修改，最容易留下上一年的年份，数字也可能是上一年的；成文日期早于报告年度结束，多半也是上年遗留。',
      en: 'A draft grown from last year’s easily keeps last year’s year, and maybe its figures; a date of signing before the year reported on is over is mostly last year’s, too.',
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
    'plan-year': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '成文日期与计划年度（{reportYear}年）不相称，请核对。',
        en: 'The date of signing does not go with the year planned for ({reportYear}).',
      },
    },
    'before-year-end': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '成文日期早于报告年度（{reportYear}年）结束，请核对。',
        en: 'The date of signing is before the year reported on ({reportYear}) was over.',
      },
    },
    'long-after': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '成文日期距报告年度（{reportYear}年）已隔一年以上，请核对。',
        en: 'The date of signing is more than a year after the year reported on ({reportYear}).',
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
    unlike: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '从上下文看，这里的{year}年可能有误，报告年度是{reportYear}年，请核对。',
        en: 'By what stands around it, {year} may be wrong here; the report is for {reportYear}. Please check.',
      },
    },
    'most-unlike': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '从上下文看，这里的{year}年很可能有误，报告年度是{reportYear}年，请核对。',
        en: 'By what stands around it, {year} is most likely wrong here; the report is for {reportYear}. Please check.',
      },
    },
    'half-year': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '标题写的是“{words}”，而报告的是全年，请核对是否为半年报告遗留。',
        en: 'The heading says “{words}”, but the report is on the whole year. Is it left from a half-year’s report?',
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
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件。\n青石镇人民政府\n2024年1月8日',
      fires: ['2024年1月8日'],
    },
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
      text: '青石镇2024年法治政府建设年度报告\n一、上半年工作开展情况\n办理案件16件。\n二、下半年工作打算\n加强培训。',
      fires: ['上半年', '下半年'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、上半年工作情况\n办理案件16件。\n二、下半年工作情况\n办理案件20件，较上半年增加4件。\n三、下一步打算\n加强培训。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n与2023年相比，案件下降12%。\n二、下一步打算\n2025年加强培训。',
      fires: [],
    },
  ],
  run(scope) {
    const { draft } = scope
    const hits: Hit<YearReason>[] = laterCitation(draft)
    if (scope.reportYear === null) return hits
    const outvoted = outvotedIn(scope)
    const year = outvoted?.year ?? scope.reportYear
    const isPlan = isPlanDraft(draft)
    const odd: OddYear[] = [
      ...(outvoted ? [outvoted] : []),
      ...oddTitles(draft, year, outvoted !== null),
      ...(outvoted?.reason === 'lead' ? [] : oddLead(draft, year)),
      ...oddHeadings(draft, year, isPlan),
    ]
    if (isPlan) odd.push(...passedDeadlines(draft, year), ...oddAttachments(draft, year))
    else {
      odd.push(...oddInlineHeadings(draft, year))
      const account = { draft, year, plans: figuresIn(draft, scope.reportYear).plans }
      odd.push(
        ...oddInText(account),
        ...oddCaptions(draft, year),
        ...oddColumns(draft, year),
        ...periodsOverYears(draft, year),
        ...dottedPeriods(draft, year),
        ...oddShortcomings(account),
        ...oddNamedYears(account),
        // Last, for what none of those before tells.
        ...oddByWeight(account),
      )
      hits.push(
        ...lastYearWords(account),
        ...anniversaries(account),
        ...sessions(account),
        ...halfYears(draft),
        ...yearlyEvents(account),
        ...yearsOfPlans(scope, year, account.plans),
      )
    }
    hits.push(...odd.map((found) => hitOf(draft, found, year)), ...ownNumber(draft), ...signedOutOfYear(scope))
    // A year is told of once, with the first reason: a heading within a paragraph before the work that it names.
    const told = new Set<number>()
    return hits.filter(({ range }) => !told.has(range.start) && told.add(range.start))
  },
}
