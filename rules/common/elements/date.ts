import type { ElementRule } from '../../../lib/audit'
import { DOCUMENT_RULES } from '../../bases'
import { noPackText } from '../other-genre'
import type { WithPlaces } from './places'

export const date: ElementRule<WithPlaces, 'dated' | 'not-found'> = {
  id: 'date',
  title: { zh: '成文日期', en: 'Date' },
  requirement: 'recommended',
  asks: { zh: '文末应当有成文日期。', en: 'The date stands at the end.' },
  basis: DOCUMENT_RULES,
  help: {
    why: {
      zh: '成文日期是会议通过或者负责人签发的日期，用来判断是否按时报送。',
      en: 'It is the day of approval or signature and shows whether the report was in time.',
    },
    todo: {
      zh: '在署名之下用阿拉伯数字写全年、月、日，例如“2026年1月8日”。网页的发布时间不是成文日期。',
      en: 'Write year, month and day in Arabic numerals below the signature, e.g. 2026年1月8日. A web page’s publication time is not this date.',
    },
  },
  reasons: {
    dated: { outcome: 'pass', message: { zh: '成文日期为{date}。', en: 'The report is dated {date}.' } },
    'not-found': { outcome: 'fail', message: { zh: '文末没有成文日期。', en: 'No date stands at the end.' } },
  },
  searched: ['文末的年月日', '二〇……年……月……日'],
  examples: [
    {
      outcome: 'pass',
      reason: 'dated',
      text: '关于2024年法治政府建设情况的报告\n一、主要举措和成效\n制发规范性文件2件。\n云溪县青石镇人民政府\n二○二五年一月八日',
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: '发布时间：2025-01-08\n青石镇关于2024年法治政府建设情况的报告\n一、主要举措和成效\n2024年3月1日制发规范性文件2件。\n云溪县青石镇人民政府',
    },
    { outcome: 'notApplicable', text: noPackText },
  ],
  run({ places }, { draft }) {
    if (draft.date) return { reason: 'dated', evidence: [draft.date.range], values: { date: draft.date.iso } }
    return { reason: 'not-found', evidence: draft.signature ? [draft.signature] : [], place: places.end }
  },
}
