import type { ElementRule } from '../../../lib/audit'
import { SUPERVISION_RULES } from '../../bases'
import type { Facts } from '../facts'
import { otherGenreText } from '../other-genre'

export const reportYear: ElementRule<Facts, 'stated' | 'not-found'> = {
  id: 'report-year',
  title: { zh: '报告年度', en: 'Year reported on' },
  requirement: 'required',
  asks: {
    zh: '标题、开头或者各级标题应当写明报告的是哪一年度。',
    en: 'Title, opening or headings state the year that is reported on.',
  },
  basis: SUPERVISION_RULES,
  help: {
    why: {
      zh: '年度报告报告的是上一年度的情况。年度不明，数字和“下一年度安排”都无从核对。',
      en: 'The annual report tells of the past year. Without the year neither figures nor next year’s arrangements can be checked.',
    },
    todo: {
      zh: '在标题中写明年度；只写“今年以来”“一年来”不能代替年份。法律、规划、文号中的年份不算。',
      en: 'State the year in the title. “今年以来” or “一年来” is not a year, and years in laws, plans and document numbers do not count.',
    },
  },
  reasons: {
    stated: { outcome: 'pass', message: { zh: '报告年度为{year}年。', en: 'The report is for {year}.' } },
    'not-found': {
      outcome: 'fail',
      message: {
        zh: '标题、开头和各级标题中都没有写明报告年度。',
        en: 'Neither title, opening nor headings state the year reported on.',
      },
    },
  },
  searched: ['标题中的年份', '“现将……年……报告如下”', '开头段落中的年份', '各级标题中的年份'],
  examples: [
    {
      outcome: 'pass',
      reason: 'stated',
      text: '青石镇二○二四年度法治政府建设情况报告\n今年以来，青石镇认真推进依法行政，现报告如下：\n一、主要举措和成效\n制发规范性文件2件。',
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: '青石镇人民政府关于法治政府建设情况的报告\n今年以来，我镇认真落实《法治政府建设实施纲要（2021—2025年）》，现将有关情况报告如下：\n一、主要举措和成效\n制发规范性文件2件。',
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run(facts, { draft, yearEvidence, reportYear: year }) {
    if (yearEvidence.length === 0 || year === null) {
      const other = draft.years.find((mention) => mention.start >= draft.body.start)
      return {
        reason: 'not-found',
        evidence: other ? [other] : [],
        place: draft.title ? draft.title.range.start : facts.places.start,
      }
    }
    return { reason: 'stated', evidence: yearEvidence, values: { year } }
  },
}
