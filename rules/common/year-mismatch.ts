import { type FindingRule, type Hit, rangeAt, yearsIn } from '../../lib/audit'

type Id = 'heading' | 'plan-heading' | 'lead' | 'statistics'

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
    statistics: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '这里讲的是{year}年，报告年度是{reportYear}年，请核对是否为上年遗留。',
        en: 'This tells of {year}; the report is for {reportYear}. Is it left from last year?',
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
      text: '青石镇2024年法治政府建设年度报告\n现将2024年情况报告如下：\n一、主要举措和成效\n落实《法治政府建设实施纲要（2021—2025年）》，学习云发〔2023〕5号文件，2023年以来办理案件16件。\n二、2025年工作安排\n加强培训。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n与2023年相比，案件下降12%。\n二、下一步打算\n2025年加强培训。',
      fires: [],
    },
  ],
  run({ draft, reportYear }) {
    const hits: Hit<Id>[] = []
    const chief = draft.sections
      .filter((section) => section.depth === 1)
      .map((section) => ({ ...section.whole, title: draft.folded.slice(section.title.start, section.title.end) }))
    if (reportYear === null) return hits
    const add = (reason: Id, range: { start: number; end: number }, year: number) => {
      hits.push({ reason, range: withYear(range), values: { year, reportYear } })
    }
    if (draft.lead) {
      const stated = yearsIn(draft, draft.lead).filter((mention) => mention.context === 'plain')
      const last = stated.at(-1)
      if (last && last.year !== reportYear && last.year !== reportYear + 1) add('lead', last, last.year)
    }
    for (const section of draft.sections) {
      if (section.style === 'ordinal' || section.depth > 2) continue
      const title = draft.folded.slice(section.title.start, section.title.end)
      const mentions = yearsIn(draft, section.title)
      const only = mentions.length === 1 && mentions[0]?.context === 'plain' ? mentions[0] : null
      if (only?.year === reportYear && PLAN_TITLE.test(title)) add('plan-heading', only, only.year)
      for (const mention of mentions) {
        // Next year's part has its own requirement; an older year may be history (2021年以来) or a plan's (到2025年).
        if (mention.context !== 'plain' || mention.year >= reportYear || mention.year < reportYear - 2) continue
        if (draft.folded[mention.start - 1] === '到' || isComparison(title)) continue
        add('heading', mention, mention.year)
      }
    }
    for (const mention of draft.years) {
      if (mention.context !== 'plain' || mention.year !== reportYear - 1 || mention.start < draft.body.start) continue
      if (!atSentenceStart(mention.start) || inPlan(mention.start)) continue
      const sentence = draft.folded.slice(mention.end, mention.end + 60).split(/[。;\n]/, 1)[0] as string
      if (
        /^年(?:度)?,?(?:\d{1,2}月[-~至到]\d{1,2}月,?)?(?:全[省市县区镇乡年]|我[省市县区镇乡局]|共|累计|新|办理|开展|组织|召开)/.test(
          sentence,
        ) &&
        !isComparison(sentence)
      )
        add('statistics', mention, mention.year)
    }
    return hits

    function withYear(range: { start: number; end: number }) {
      return { start: range.start, end: range.end + (draft.folded[range.end] === '年' ? 1 : 0) }
    }

    function atSentenceStart(at: number): boolean {
      return at === 0 || /[。;\n]/.test(draft.folded[at - 1] as string)
    }

    function inPlan(at: number): boolean {
      const section = rangeAt(chief, at)
      return section !== null && /下一?步|打算|安排|计划|思路/.test(section.title)
    }
  },
}

/** 2024年工作安排 as a heading of the report for 2024. */
const PLAN_TITLE = /(?:工作)?(?:安排|打算|思路|设想|展望|计划)$/

function isComparison(text: string): boolean {
  return /相比|同比|较上|比上|较\d|以来|至今|起|历年|上年|基础上|延续|部署|印发|出台|实施的|启动|获|被评/.test(text)
}
