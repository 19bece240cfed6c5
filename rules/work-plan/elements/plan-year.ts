import type { ElementRule } from '../../../lib/audit'
import { DOCUMENT_RULES } from '../../bases'
import type { Facts } from '../facts'
import { otherGenreText } from '../other-genre'

export const planYear: ElementRule<Facts, 'stated' | 'period' | 'not-found'> = {
  id: 'plan-year',
  title: { zh: '计划年度', en: 'Year planned for' },
  requirement: 'required',
  asks: {
    zh: '标题或者开头应当写明是哪一年度或者哪几年的安排。',
    en: 'Title or opening states the year or years planned for.',
  },
  basis: DOCUMENT_RULES,
  help: {
    why: {
      zh: '没有年度，时限和考核都无从落实。',
      en: 'Without the year neither time limits nor assessment can be fixed.',
    },
    todo: {
      zh: '在标题中写明年度，例如“××县2026年法治政府建设工作要点”，或者起止年份。',
      en: 'Name the year in the title, e.g. “××县2026年法治政府建设工作要点”, or first and last year.',
    },
  },
  reasons: {
    stated: { outcome: 'pass', message: { zh: '计划年度为{year}年。', en: 'The plan is for {year}.' } },
    period: { outcome: 'pass', message: { zh: '计划的起止年份为{period}。', en: 'The plan is for {period}.' } },
    'not-found': {
      outcome: 'fail',
      message: { zh: '标题和开头都没有写明计划年度。', en: 'Neither title nor opening states the year.' },
    },
  },
  searched: ['标题中的年份', '标题中的起止年份', '开头段落中的年份'],
  examples: [
    {
      outcome: 'pass',
      reason: 'stated',
      text: '青石镇2024年法治政府建设工作要点\n一、重点任务\n1.规范执法。（责任单位：司法所）\n2.加强普法。（责任单位：司法所）',
    },
    {
      outcome: 'pass',
      reason: 'period',
      text: '云溪县法治政府建设实施方案（2021—2025年）\n一、重点任务\n1.规范执法。（责任单位：县司法局）\n2.加强普法。（责任单位：县司法局）',
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: '青石镇法治政府建设工作要点\n一、重点任务\n1.规范执法。（责任单位：司法所）\n2.加强普法。（责任单位：司法所）',
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run(facts, { draft, reportYear: year, yearEvidence }) {
    if (year !== null && yearEvidence.length > 0) return { reason: 'stated', evidence: yearEvidence, values: { year } }
    const { title } = draft
    const period =
      title && /(?:19|20)\d\d年?[-~至到](?:20)?\d\d年?/.exec(draft.folded.slice(title.range.start, title.range.end))
    if (title && period) {
      const start = title.range.start + period.index
      const range = { start, end: start + period[0].length }
      return { reason: 'period', evidence: [range], values: { period: draft.spanOf(range).text } }
    }
    return { reason: 'not-found', evidence: [], place: title ? title.range.start : facts.places.start }
  },
}
