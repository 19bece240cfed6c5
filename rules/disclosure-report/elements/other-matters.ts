import type { ElementRule } from '../../../lib/audit'
import { DISCLOSURE_FORMAT } from '../../bases'
import { findIn, isEmpty } from '../content'
import type { Facts } from '../facts'
import { otherGenreText, reportWith } from '../other-genre'

export const otherMatters: ElementRule<Facts, 'fee-stated' | 'fee-not-stated' | 'empty' | 'not-found'> = {
  id: 'other-matters',
  title: { zh: '其他需要报告的事项', en: 'Other matters' },
  requirement: 'required',
  asks: {
    zh: '第六部分应当存在，并写明信息处理费的收取情况，没有收取的也要写明。',
    en: 'The sixth part is there and tells the fees taken for handling requests, or that none were.',
  },
  basis: DISCLOSURE_FORMAT,
  help: {
    why: {
      zh: '统一格式的第六部分；没有其他事项的写明没有。收取信息处理费的情况在此报告。',
      en: 'The sixth part of the national format; it says so if there is nothing. Fees for handling requests are told here.',
    },
    todo: {
      zh: '例如“本年度未收取信息处理费，没有其他需要报告的事项”。',
      en: 'E.g. “本年度未收取信息处理费，没有其他需要报告的事项”.',
    },
  },
  reasons: {
    'fee-stated': { outcome: 'pass', message: { zh: '写明了信息处理费的情况。', en: 'Fees are told.' } },
    'fee-not-stated': {
      outcome: 'review',
      message: {
        zh: '“{title}”中没有看到信息处理费的收取情况，没有收取的也应写明。',
        en: '“{title}” does not seem to tell the fees taken; it should say so if none were.',
      },
    },
    empty: { outcome: 'fail', message: { zh: '“{title}”之下没有内容。', en: 'Nothing stands below “{title}”.' } },
    'not-found': {
      outcome: 'fail',
      message: { zh: '没有找到其他需要报告的事项部分。', en: 'No part on other matters was found.' },
    },
  },
  searched: ['其他需要报告的事项', '信息处理费', '收费'],
  examples: [
    { outcome: 'pass', reason: 'fee-stated', text: reportWith('六、其他需要报告的事项\n本年度未收取信息处理费。') },
    { outcome: 'review', reason: 'fee-not-stated', text: reportWith('六、其他需要报告的事项\n无其他需要报告的事项。') },
    { outcome: 'fail', reason: 'empty', text: reportWith('一、总体情况\n全年公开信息12条。\n六、其他需要报告的事项') },
    { outcome: 'fail', reason: 'not-found', text: reportWith('一、总体情况\n全年公开信息12条。') },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ parts, places }, { draft }) {
    const part = parts.others
    if (!part) return { reason: 'not-found', evidence: [], place: places.end }
    const values = { title: part.title }
    const fee = findIn(draft, part, /处理费|收费|收取[^,。]{0,8}费用/)
    if (fee) return { reason: 'fee-stated', evidence: [fee] }
    const elsewhere = parts.overview && findIn(draft, parts.overview, /信息处理费|处理费/)
    if (elsewhere) return { reason: 'fee-stated', evidence: [elsewhere] }
    const reason = isEmpty(draft, part) ? 'empty' : 'fee-not-stated'
    return { reason, evidence: [part.heading], values, place: part.text.end }
  },
}
