import { caseCount } from './case-count'

export const reviewCount = caseCount({
  id: 'review-count',
  title: { zh: '行政复议案件数', en: 'Number of administrative review cases' },
  asks: {
    zh: '应当报告行政复议案件数；没有的，写明0件或者未发生。',
    en: 'A number of 行政复议 cases is reported, or that there were none.',
  },
  noBasis: {
    zh: '全国性规定没有列出数据清单；这是各地工作指引和审核实践普遍要求的数据。',
    en: 'No national rule lists the data; local guides and reviewers commonly ask for it.',
  },
  help: {
    why: {
      zh: '复议和诉讼的数量是衡量依法行政水平最直接的数据。写“0件”是好的报告，不写才是缺项。',
      en: 'Reviews and lawsuits are the plainest measure of lawful administration. “0件” is good reporting; silence is the defect.',
    },
    todo: {
      zh: '写明办理、受理或者作为被申请人的行政复议案件数；一件没有的，写“未发生行政复议案件”。与诉讼合计的，请分列。',
      en: 'Give the number of cases handled, accepted or defended; if none, say so. Separate it from litigation.',
    },
  },
  noun: { zh: '行政复议', en: 'administrative review' },
  searched: ['行政复议案件……件', '行政复议……起', '……件行政复议', '未发生行政复议', '无行政复议', '复议案件0件'],
  facts: ({ cases }) => cases.review,
  examples: [
    { outcome: 'pass', reason: 'counted', body: '全年办理行政复议案件3件，审结3件。' },
    { outcome: 'pass', reason: 'counted', body: '严格执行《行政复议法》（2017年修正），全年新收行政复议申请12件。' },
    {
      outcome: 'pass',
      reason: 'counted',
      body: '办结行政复议案件情况如下表：\n领域\t维持\t纠错\t合计\n公安\t6\t1\t7\n市场监管\t4\t1\t5\n合计\t10\t2\t12',
    },
    { outcome: 'pass', reason: 'counted', body: '行政复议：以我局为被申请人的案件16件，维持11件。' },
    { outcome: 'pass', reason: 'counted', body: '作为被申请人的行政复议案件二十一宗。' },
    { outcome: 'pass', reason: 'explicit-none', body: '全年未发生行政复议和行政诉讼案件。' },
    { outcome: 'pass', reason: 'explicit-none', body: '行政复议、行政诉讼案件均为0件。' },
    { outcome: 'review', reason: 'combined-figure', body: '全年行政复议和行政诉讼案件共3件。' },
    { outcome: 'review', reason: 'qualified-zero', body: '全年未发生被撤销的行政复议案件。' },
    { outcome: 'fail', reason: 'mentioned-without-figure', body: '积极配合行政复议工作，开展培训2次。' },
    { outcome: 'fail', reason: 'not-found', body: '认真办理人大代表建议4件。' },
  ],
})
