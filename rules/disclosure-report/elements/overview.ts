import type { ElementRule } from '../../../lib/audit'
import { DISCLOSURE_FORMAT } from '../../bases'
import { isEmpty } from '../content'
import type { Facts } from '../facts'
import { otherGenreText, reportWith } from '../other-genre'

export const overview: ElementRule<Facts, 'own-section' | 'empty' | 'not-found'> = {
  id: 'overview',
  title: { zh: '总体情况', en: 'Overview' },
  requirement: 'required',
  asks: { zh: '第一部分应当综述本机关政府信息公开工作的总体情况。', en: 'The first part sums up the year’s work.' },
  basis: DISCLOSURE_FORMAT,
  help: {
    why: {
      zh: '统一格式的第一部分，综述贯彻《政府信息公开条例》的情况。',
      en: 'It is the first part of the national format and tells how the regulation was carried out.',
    },
    todo: {
      zh: '设“一、总体情况”，写主动公开、依申请公开、政府信息管理、平台建设和监督保障。',
      en: 'Write a part “一、总体情况” on disclosure, requests, management, platforms and safeguards.',
    },
  },
  reasons: {
    'own-section': { outcome: 'pass', message: { zh: '设有“{title}”部分。', en: 'There is a part “{title}”.' } },
    empty: { outcome: 'fail', message: { zh: '“{title}”之下没有内容。', en: 'Nothing stands below “{title}”.' } },
    'not-found': { outcome: 'fail', message: { zh: '没有找到总体情况部分。', en: 'No overview was found.' } },
  },
  searched: ['总体情况', '概述', '基本情况', '工作情况'],
  examples: [
    {
      outcome: 'pass',
      reason: 'own-section',
      text: reportWith('一、总体情况\n全年公开信息12条。\n二、主动公开政府信息情况\n行政许可 3'),
    },
    { outcome: 'fail', reason: 'empty', text: reportWith('一、总体情况\n二、主动公开政府信息情况\n行政许可 3') },
    { outcome: 'fail', reason: 'not-found', text: reportWith('一、主动公开政府信息情况\n行政许可 3') },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ parts, places }, { draft }) {
    const part = parts.overview
    if (!part)
      return {
        reason: 'not-found',
        evidence: draft.opening.end > draft.opening.start ? [draft.opening] : [],
        place: places.start,
      }
    const reason = isEmpty(draft, part) ? 'empty' : 'own-section'
    return { reason, evidence: [part.heading], values: { title: part.title }, place: part.heading.end }
  },
}
