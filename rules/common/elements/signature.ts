import type { ElementRule } from '../../../lib/audit'
import { DOCUMENT_RULES } from '../../bases'
import { noPackText } from '../other-genre'
import type { WithPlaces } from './places'

export const signature: ElementRule<WithPlaces, 'signed' | 'not-found'> = {
  id: 'signature',
  title: { zh: '发文机关署名', en: 'Signature' },
  requirement: 'recommended',
  asks: { zh: '正文之后应当有发文机关署名。', en: 'The issuing organ signs at the end.' },
  basis: DOCUMENT_RULES,
  help: {
    why: {
      zh: '署名表明由谁负责；联合报告应当列出各机关，主办机关在前。',
      en: 'The signature says who answers for the report; joint reports list all organs, the host first.',
    },
    todo: {
      zh: '在正文之后署发文机关全称或者规范化简称。公开发布的版本常省去，故列为建议项。',
      en: 'Sign with full or standard short name after the body. Published versions often drop it; hence it is only recommended.',
    },
  },
  reasons: {
    signed: { outcome: 'pass', message: { zh: '文末有署名。', en: 'The report is signed at the end.' } },
    'not-found': { outcome: 'fail', message: { zh: '文末没有发文机关署名。', en: 'No signature stands at the end.' } },
  },
  searched: ['文末的机关名称', '……人民政府', '……委员会', '……局', '……办事处'],
  examples: [
    {
      outcome: 'pass',
      reason: 'signed',
      text: '关于2024年法治政府建设情况的报告\n一、主要举措和成效\n制发规范性文件2件。\n中共云溪县青石镇委员会\n云溪县青石镇人民政府\n2025年1月8日',
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: '云溪县青石镇人民政府关于2024年法治政府建设情况的报告\n一、主要举措和成效\n制发规范性文件2件。\n版权所有：云溪县人民政府',
    },
    { outcome: 'notApplicable', text: noPackText },
  ],
  run({ places }, { draft }) {
    if (draft.signature) return { reason: 'signed', evidence: [draft.signature] }
    return { reason: 'not-found', evidence: draft.issuers[0] ? [draft.issuers[0].range] : [], place: places.end }
  },
}
