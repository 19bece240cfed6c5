import type { ElementRule } from '../../../lib/audit'
import { DISCLOSURE_FORMAT } from '../../bases'
import type { Facts } from '../facts'
import { otherGenreText } from '../other-genre'

export const statisticsYear: ElementRule<Facts, 'stated' | 'not-found'> = {
  id: 'statistics-year',
  title: { zh: '报告年度', en: 'Year reported on' },
  requirement: 'required',
  asks: {
    zh: '标题或者开头应当写明报告的年度或者统计期限。',
    en: 'Title or opening states the year or the period of the statistics.',
  },
  basis: DISCLOSURE_FORMAT,
  help: {
    why: {
      zh: '年度不明，表中“本年”“上年”“下年度”都无从核对。',
      en: 'Without the year, “this year”, “last year” and “next year” in the tables mean nothing.',
    },
    todo: {
      zh: '在标题中写明年度，例如“××局2025年政府信息公开工作年度报告”；也可以在开头写明统计期限。',
      en: 'Name the year in the title, e.g. “××局2025年政府信息公开工作年度报告”, or the period in the opening.',
    },
  },
  reasons: {
    stated: { outcome: 'pass', message: { zh: '报告年度为{year}年。', en: 'The report is for {year}.' } },
    'not-found': {
      outcome: 'fail',
      message: { zh: '标题和开头都没有写明报告年度。', en: 'Neither title nor opening states the year.' },
    },
  },
  searched: ['标题中的年份', '“统计期限”“所列数据自……至……”', '开头段落中的年份'],
  examples: [
    {
      outcome: 'pass',
      reason: 'stated',
      text: '青石镇政府信息公开工作年度报告\n本报告所列数据的统计期限为2024年1月1日至12月31日。\n一、总体情况\n全年公开信息12条。',
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: '青石镇政府信息公开工作年度报告\n一、总体情况\n今年以来公开信息12条。',
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run(facts, { reportYear: year, yearEvidence }) {
    if (yearEvidence.length === 0 || year === null)
      return { reason: 'not-found', evidence: [], place: facts.places.start }
    return { reason: 'stated', evidence: yearEvidence, values: { year } }
  },
}
