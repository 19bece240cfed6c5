import { caseCount } from './case-count'

export const litigationCount = caseCount({
  id: 'litigation-count',
  title: { zh: '行政诉讼案件数', en: 'Number of administrative lawsuits' },
  asks: {
    zh: '应当报告行政诉讼（应诉）案件数；没有的，写明0件或者未发生。',
    en: 'A number of 行政诉讼 or 行政应诉 cases is reported, or that there were none.',
  },
  noBasis: {
    zh: '全国性规定没有列出数据清单；这是各地工作指引和审核实践普遍要求的数据。',
    en: 'No national rule lists the data; local guides and reviewers commonly ask for it.',
  },
  help: {
    why: {
      zh: '应诉案件数与负责人出庭、败诉情况相互印证，是督察必看的数据。',
      en: 'The number of lawsuits is read together with court appearances and lost cases; inspectors always look at it.',
    },
    todo: {
      zh: '写明行政诉讼（应诉）案件数；一件没有的，写“未发生行政诉讼案件”。“未发生因执法引发的重大诉讼”不等于没有诉讼。',
      en: 'Give the number of lawsuits; if none, say so. “No major lawsuits caused by enforcement” does not mean none.',
    },
  },
  noun: { zh: '行政诉讼', en: 'administrative litigation' },
  searched: [
    '行政诉讼案件……件',
    '行政应诉案件……件',
    '……件行政诉讼',
    '未发生行政诉讼',
    '无行政诉讼',
    '被诉案件',
    '诉讼案件0件',
  ],
  facts: ({ cases }) => cases.litigation,
  examples: [
    { outcome: 'pass', reason: 'counted', body: '行政应诉案件2件，均胜诉。' },
    { outcome: 'pass', reason: 'counted', body: '行政复议、行政诉讼案件分别为3件、2件。' },
    { outcome: 'pass', reason: 'explicit-none', body: '行政复议案件3件，无行政诉讼案件。' },
    { outcome: 'review', reason: 'combined-figure', body: '全年行政复议和行政诉讼案件共3件。' },
    { outcome: 'review', reason: 'qualified-zero', body: '全年未发生因行政执法引发的重大纠纷和诉讼案件。' },
    { outcome: 'fail', reason: 'mentioned-without-figure', body: '推动行政机关负责人出庭应诉常态化。' },
    { outcome: 'fail', reason: 'not-found', body: '法律援助中心代理民事诉讼案件12件。' },
  ],
})
