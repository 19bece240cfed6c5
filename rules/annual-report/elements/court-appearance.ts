import type { ElementRule } from '../../../lib/audit'
import { LITIGATION_LAW } from '../../bases'
import { type Facts, sentenceAt } from '../facts'
import { otherGenreText } from '../other-genre'

export const courtAppearance: ElementRule<
  Facts,
  'reported' | 'none-litigated' | 'mentioned-without-figure' | 'not-found'
> = {
  id: 'court-appearance',
  title: { zh: '负责人出庭应诉', en: 'Principals’ court appearances' },
  requirement: 'recommended',
  asks: {
    zh: '应当报告行政机关负责人出庭应诉的次数或者比率；没有诉讼的除外。',
    en: '负责人出庭应诉 is reported with a number or rate, unless nothing was litigated.',
  },
  basis: LITIGATION_LAW,
  help: {
    why: {
      zh: '行政诉讼法规定被诉行政机关负责人应当出庭应诉，出庭率是督察考核的常用指标。',
      en: 'The law has the head of a sued organ appear in court; the rate is a common yardstick.',
    },
    todo: {
      zh: '写明负责人出庭应诉的次数或者比率，例如“负责人出庭应诉率100%”。全年没有行政诉讼的，写明没有即可。',
      en: 'Give the number or rate, e.g. 负责人出庭应诉率100%. If nothing was litigated, saying that is enough.',
    },
  },
  reasons: {
    reported: {
      outcome: 'pass',
      message: { zh: '报告了负责人出庭应诉：{value}{unit}。', en: 'Court appearances are reported: {value}{unit}.' },
    },
    'none-litigated': {
      outcome: 'pass',
      message: {
        zh: '全年没有行政诉讼案件，无须报告出庭应诉。',
        en: 'Nothing was litigated, so there was no appearance to report.',
      },
    },
    'mentioned-without-figure': {
      outcome: 'review',
      message: {
        zh: '提到了负责人出庭应诉，没有次数或者比率，请核对。',
        en: 'Court appearance is mentioned without a number or rate; please check.',
      },
    },
    'not-found': {
      outcome: 'fail',
      message: { zh: '没有找到负责人出庭应诉的情况。', en: 'Nothing was found on court appearances.' },
    },
  },
  searched: ['负责人出庭应诉……次', '出庭应诉率……%', '负责人均出庭', '未发生行政诉讼案件'],
  examples: [
    {
      outcome: 'pass',
      reason: 'reported',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n办理行政应诉案件5件，负责人出庭应诉率达100%。\n二、存在的问题\n执法力量不足。',
    },
    {
      outcome: 'pass',
      reason: 'none-litigated',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n全年未发生行政诉讼案件，办理行政处罚案件16件。\n二、存在的问题\n执法力量不足。',
    },
    {
      outcome: 'review',
      reason: 'mentioned-without-figure',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n严格落实行政机关负责人出庭应诉制度，办理行政处罚案件16件。\n二、存在的问题\n执法力量不足。',
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n办理行政处罚案件16件，组织旁听庭审2次。\n二、存在的问题\n执法力量不足。',
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ cases, parts, places }) {
    const { figure, mention } = cases.appearance
    if (figure)
      return {
        reason: 'reported',
        evidence: [{ start: figure.start, end: figure.end }],
        values: { value: figure.value, unit: figure.unit },
      }
    const none = cases.litigation.counts.find((count) => count.value === 0)
    if (none && cases.litigation.counts.every((count) => count.value === 0))
      return { reason: 'none-litigated', evidence: [{ start: none.start, end: none.end }] }
    if (mention)
      return {
        reason: 'mentioned-without-figure',
        evidence: [sentenceAt(parts, mention.start) ?? mention],
        place: places.afterMeasures,
      }
    const near = cases.litigation.mention
    return {
      reason: 'not-found',
      evidence: near ? [sentenceAt(parts, near.start) ?? near] : [],
      place: places.afterMeasures,
    }
  },
}
