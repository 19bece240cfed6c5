import type { ElementRule } from '../../../lib/audit'
import { DOCUMENT_RULES } from '../../bases'
import type { Facts } from '../facts'
import { otherGenreText } from '../other-genre'

const PLAN =
  '青石镇2024年法治政府建设工作要点\n一、重点任务\n1.规范执法。（责任单位：司法所）\n2.加强普法。（责任单位：司法所）'

export const notice: ElementRule<Facts, 'complete' | 'parts-missing' | 'no-notice'> = {
  id: 'notice',
  title: { zh: '印发通知', en: 'Covering notice' },
  requirement: 'recommended',
  asks: {
    zh: '印发通知应当有主送机关、印发语句、署名和成文日期。',
    en: 'The covering notice has an addressee, the sentence that issues the plan, a signature and a date.',
  },
  basis: DOCUMENT_RULES,
  help: {
    why: {
      zh: '方案、要点本身不能独立行文，由通知印发；通知的各要素决定它发给谁、何时起执行。',
      en: 'A plan is issued by a notice, whose parts say whom it binds and from when.',
    },
    todo: {
      zh: '补齐缺少的要素。没有附通知的稿件，此项不适用。',
      en: 'Add what is missing. A plan without a notice is not asked for it.',
    },
  },
  reasons: {
    complete: { outcome: 'pass', message: { zh: '印发通知要素齐全。', en: 'The notice is complete.' } },
    'parts-missing': {
      outcome: 'review',
      message: { zh: '印发通知中没有看到：{missing}。', en: 'The notice seems to lack: {missing}.' },
    },
    'no-notice': {
      outcome: 'notApplicable',
      message: { zh: '稿件没有附印发通知。', en: 'The plan has no covering notice.' },
    },
  },
  searched: ['主送机关', '现印发给你们，请……贯彻执行', '发文机关署名', '成文日期'],
  examples: [
    {
      outcome: 'pass',
      reason: 'complete',
      text: `青石镇人民政府关于印发《青石镇2024年法治政府建设工作要点》的通知\n各村民委员会，镇属各单位：\n现将《青石镇2024年法治政府建设工作要点》印发给你们，请认真贯彻执行。\n青石镇人民政府\n2024年3月5日\n${PLAN}`,
    },
    {
      outcome: 'review',
      reason: 'parts-missing',
      text: `青石镇人民政府关于印发《青石镇2024年法治政府建设工作要点》的通知\n现将《青石镇2024年法治政府建设工作要点》印发给你们，请认真贯彻执行。\n青石镇人民政府\n2024年3月5日\n${PLAN}`,
    },
    { outcome: 'notApplicable', reason: 'no-notice', text: PLAN },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ notice: found }) {
    if (!found) return { reason: 'no-notice', evidence: [] }
    const parts = [
      ['主送机关', found.addressee],
      ['印发语句', found.formula],
      ['署名', found.signature],
      ['成文日期', found.date],
    ] as const
    const evidence = parts.flatMap(([, range]) => (range ? [range] : []))
    const missing = parts.filter(([, range]) => range === null).map(([name]) => name)
    if (missing.length === 0) return { reason: 'complete', evidence }
    return { reason: 'parts-missing', evidence, values: { missing: missing.join('、') }, place: found.title.end }
  },
}
