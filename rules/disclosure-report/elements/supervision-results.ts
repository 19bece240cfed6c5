import type { ElementRule } from '../../../lib/audit'
import { DISCLOSURE_RULES } from '../../bases'
import { findIn } from '../content'
import type { Facts } from '../facts'
import { otherGenreText, reportWith } from '../other-genre'

export const supervisionResults: ElementRule<Facts, 'told' | 'not-found' | 'department'> = {
  id: 'supervision-results',
  title: { zh: '考核、评议和责任追究结果', en: 'Results of assessment and accountability' },
  requirement: 'recommended',
  asks: {
    zh: '各级人民政府的年度报告还应当写工作考核、社会评议和责任追究结果。',
    en: 'A government’s report also tells the results of assessment, public evaluation and accountability.',
  },
  basis: DISCLOSURE_RULES,
  help: {
    why: {
      zh: '条例第五十条对各级人民政府的要求；部门不必写。',
      en: 'Article 50 asks this of governments; departments need not write it.',
    },
    todo: {
      zh: '在总体情况的监督保障中写明考核、评议的结果；没有发生责任追究的，写明没有。',
      en: 'Give the results in the overview; say so where nobody was held to account.',
    },
  },
  reasons: {
    told: {
      outcome: 'pass',
      message: { zh: '写到了考核、评议或者责任追究。', en: 'Assessment or accountability is told.' },
    },
    'not-found': {
      outcome: 'review',
      message: {
        zh: '没有看到考核、评议和责任追究的结果。',
        en: 'No results of assessment or accountability were found.',
      },
    },
    department: {
      outcome: 'notApplicable',
      message: { zh: '部门的年度报告不要求此项。', en: 'Not asked of a department’s report.' },
    },
  },
  searched: ['工作考核', '社会评议', '责任追究', '测评', '第三方评估'],
  examples: [
    {
      outcome: 'pass',
      reason: 'told',
      text: reportWith('一、总体情况\n全年公开信息12条，未发生责任追究情况。\n二、主动公开政府信息情况\n行政许可 3'),
    },
    {
      outcome: 'review',
      reason: 'not-found',
      text: reportWith('一、总体情况\n全年公开信息12条。\n二、主动公开政府信息情况\n行政许可 3'),
    },
    {
      outcome: 'notApplicable',
      reason: 'department',
      text: '云溪县水利局2024年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条。\n二、主动公开政府信息情况\n行政许可 3',
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ parts, places }, { draft, level }) {
    const found = [parts.overview, parts.problems, parts.others].flatMap((part) => {
      const range = part && findIn(draft, part, /考核|评议|责任追究|被追责|追责|问责|测评|第三方评估|通报批评/)
      return range ? [range] : []
    })
    if (found.length > 0) return { reason: 'told', evidence: found.slice(0, 3) }
    if (level === 'department') return { reason: 'department', evidence: [] }
    return { reason: 'not-found', evidence: [], place: parts.overview?.text.end ?? places.start }
  },
}
