import type { ElementRule } from '../../../lib/audit'
import { DISCLOSURE_RULES } from '../../bases'
import { findIn, isEmpty } from '../content'
import type { Facts } from '../facts'
import { otherGenreText, reportWith } from '../other-genre'

type Id = 'figures-given' | 'no-figures' | 'empty' | 'not-found'

export const proactiveDisclosure: ElementRule<Facts, Id> = {
  id: 'proactive-disclosure',
  title: { zh: '主动公开政府信息情况', en: 'Information disclosed' },
  requirement: 'required',
  asks: {
    zh: '第二部分应当按条例第二十条的有关各项列出主动公开的数字。',
    en: 'The second part gives the numbers of what was disclosed, by the items of Article 20.',
  },
  basis: DISCLOSURE_RULES,
  help: {
    why: {
      zh: '条例第五十条第一项；统一格式以表格列出规章、规范性文件、行政许可、行政处罚、行政强制和行政事业性收费。',
      en: 'Article 50(1); the national format has a table of regulations, documents, permits, penalties, compulsory measures and fees.',
    },
    todo: { zh: '逐行填写表格，没有的填0。', en: 'Fill in each row; write 0 where there is none.' },
  },
  reasons: {
    'figures-given': { outcome: 'pass', message: { zh: '“{title}”列出了数字。', en: '“{title}” gives numbers.' } },
    'no-figures': {
      outcome: 'review',
      message: {
        zh: '“{title}”中没有读到规章、规范性文件、许可、处罚等数字，请看表格是否齐全。',
        en: 'No numbers of documents, permits or penalties were read in “{title}”; check the table.',
      },
    },
    empty: { outcome: 'fail', message: { zh: '“{title}”之下没有内容。', en: 'Nothing stands below “{title}”.' } },
    'not-found': {
      outcome: 'fail',
      message: { zh: '没有找到主动公开政府信息情况部分。', en: 'No part on information disclosed was found.' },
    },
  },
  searched: [
    '主动公开政府信息情况',
    '第二十条第（一）项',
    '规章',
    '行政规范性文件',
    '行政许可',
    '行政处罚',
    '行政强制',
    '行政事业性收费',
  ],
  examples: [
    {
      outcome: 'pass',
      reason: 'figures-given',
      text: reportWith(
        '二、主动公开政府信息情况\n第二十条第（五）项\n行政许可\t36\n三、收到和处理政府信息公开申请情况\n无。',
      ),
    },
    {
      outcome: 'review',
      reason: 'no-figures',
      text: reportWith(
        '二、主动公开政府信息情况\n及时公开各类信息，群众评价良好。\n三、收到和处理政府信息公开申请情况\n无。',
      ),
    },
    {
      outcome: 'fail',
      reason: 'empty',
      text: reportWith('二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n本年新收0件。'),
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: reportWith('一、总体情况\n全年公开信息12条。\n三、收到和处理政府信息公开申请情况\n本年新收0件。'),
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ parts, places }, { draft }) {
    const part = parts.proactive
    if (!part) return { reason: 'not-found', evidence: [], place: parts.overview?.text.end ?? places.start }
    const values = { title: part.title }
    if (isEmpty(draft, part)) return { reason: 'empty', evidence: [part.heading], values, place: part.heading.end }
    const figures = findIn(draft, part, FIGURES)
    if (!figures) return { reason: 'no-figures', evidence: [part.heading], values, place: part.heading.end }
    return { reason: 'figures-given', evidence: [part.heading, figures], values }
  },
}

/** A row's name with a number after it; between them stand cells of words, strokes, or 本年处理决定数量. */
const FIGURES = /(?:规章|规范性文件|行政许可|行政处罚|行政强制|事业性收费|收费金额)[^\d。]{0,40}\d/
