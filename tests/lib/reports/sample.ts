import type { Audit, Element, Finding, Span } from '../../../lib/audit/report'

const TEXT = [
  '首页 > 政务公开 > 法治政府',
  '清河镇人民政府关于2024年度法治政府建设情况的报告',
  '县委、县政府：',
  '2024年，清河镇深入学习贯彻习近平法治思想，扎实推进法治政府建设，现将有关情况报告如下。',
  '一、2024年推进法治政府建设的主要举措和成效',
  '全镇共办理行政复议案件xx件，组织街道干部培训3次。',
  '二、存在的不足',
  '执法力量薄弱，部分干部法制意识有待提高，法制宣传形式单一。',
  '三、2025年工作打算',
  '2025年，我镇将持续推进严格规范公正文明执法。',
  '清河镇人民政府',
  '2025年1月20日',
].join('\n')

/** The span of the first `text` in the sample (or in `within`). */
export function spanOf(text: string, within = TEXT): Span {
  const start = within.indexOf(text)
  if (start < 0) throw new Error(`not in the text: ${text}`)
  return { start, end: start + text.length, text }
}

export function element(values: Partial<Element>): Element {
  return {
    id: 'title',
    title: '标题',
    requirement: 'required',
    outcome: 'pass',
    reason: 'found',
    message: '有标题。',
    evidence: [],
    searched: [],
    basis: null,
    place: null,
    ...values,
  }
}

export function finding(values: Partial<Finding> & Pick<Finding, 'span'>): Finding {
  return {
    rule: 'term',
    level: 'warning',
    certainty: 'probable',
    reason: 'outdated-term',
    message: '“法制”应为“法治”。',
    related: [],
    ...values,
  }
}

const RULE = { document: '《法治政府建设与责任落实督察工作规定》', article: '第二十四条' }

/** A draft with something of everything: all four outcomes, all three levels, page chrome, something not read. */
export function sampleAudit(changes: Partial<Audit> = {}): Audit {
  const second = TEXT.lastIndexOf('法制')
  return {
    source: { name: 'drafts/qinghe-2024.docx', format: 'docx', characters: TEXT.length, unread: ['2 张图片里的文字'] },
    text: TEXT,
    pack: { id: 'annual-report', version: '1.0.0', title: '法治政府建设年度报告', detected: true },
    genre: { id: 'annual-report', title: '法治政府建设年度报告', certainty: 'certain', evidence: [] },
    draft: {
      title: '清河镇人民政府关于2024年度法治政府建设情况的报告',
      reportYear: 2024,
      issuers: [{ name: '清河镇人民政府', level: 'township' }],
      addressees: ['县委', '县政府'],
      date: '2025-01-20',
    },
    elements: [
      element({ evidence: [spanOf('清河镇人民政府关于2024年度法治政府建设情况的报告')], basis: RULE }),
      element({
        id: 'causes',
        title: '不足的原因',
        outcome: 'fail',
        reason: 'not-found',
        message: '写了不足，但没有写明不足的原因。',
        evidence: [spanOf('执法力量薄弱')],
        searched: ['原因', '由于', '源于', '归结于', '主要是因为', '究其原因', '根源在于'],
        basis: RULE,
      }),
      element({
        id: 'first-responsible-person',
        title: '主要负责人履行第一责任人职责',
        outcome: 'fail',
        reason: 'not-found',
        message: '没有写党政主要负责人履行推进法治建设第一责任人职责的情况，应单列一部分。',
        searched: ['第一责任人', '党政主要负责人'],
        basis: RULE,
      }),
      element({
        id: 'review-count',
        title: '行政复议数量',
        outcome: 'review',
        reason: 'qualified-zero',
        message: '行政复议案件的数量没有填写完整。',
        evidence: [spanOf('全镇共办理行政复议案件xx件')],
        searched: ['行政复议'],
      }),
      element({
        id: 'court-appearance',
        title: '负责人出庭应诉',
        requirement: 'recommended',
        outcome: 'notApplicable',
        reason: 'no-litigation',
        message: '没有行政诉讼案件，不涉及出庭应诉。',
      }),
    ],
    figures: [],
    findings: [
      finding({
        rule: 'placeholder',
        level: 'error',
        certainty: 'certain',
        reason: 'left-blank',
        message: '数字没有填写。',
        span: spanOf('xx件'),
        suggestion: '填写实际件数；没有的写“0件”。',
      }),
      finding({
        rule: 'body-mismatch',
        message: '清河镇的报告里出现“街道”，可能是从别处复制来的。',
        span: spanOf('街道干部'),
        related: [spanOf('清河镇人民政府')],
        basis: { document: '《党政机关公文处理工作条例》' },
      }),
      finding({ level: 'note', certainty: 'possible', span: spanOf('法制意识'), suggestion: '改为“法治意识”。' }),
      finding({
        level: 'note',
        certainty: 'possible',
        span: { start: second, end: second + 2, text: '法制' },
        suggestion: '改为“法治意识”。',
      }),
    ],
    duplicates: [
      {
        tier: 'near',
        similarity: 0.926,
        a: spanOf('扎实推进法治政府建设'),
        b: { ...spanOf('扎实推进法治政府建设'), source: '2023年报告.docx' },
        witness: '扎实推进',
        changed: null,
        distinctive: 9,
        places: 1,
      },
    ],
    quotations: [],
    overlap: null,
    summary: { pass: 1, fail: 2, review: 1, notApplicable: 1, errors: 1, warnings: 1, notes: 2 },
    outline: [],
    leftOut: [spanOf('首页 > 政务公开 > 法治政府')],
    ...changes,
  }
}

/** An audit in which `hostile` stands everywhere where text of a draft or a file name can stand. */
export function hostileAudit(hostile: string): Audit {
  const text = `甲${hostile}乙\n${hostile}`
  const span = spanOf(hostile, text)
  const sample = sampleAudit()
  return {
    ...sample,
    text,
    source: { name: hostile, format: 'txt', characters: text.length, unread: [hostile] },
    genre: { ...sample.genre, title: hostile },
    draft: {
      title: hostile,
      reportYear: null,
      issuers: [{ name: hostile, level: 'unknown' }],
      addressees: [],
      date: null,
    },
    elements: [
      element({ title: hostile, message: hostile, evidence: [span] }),
      element({
        outcome: 'fail',
        message: hostile,
        evidence: [span],
        searched: [hostile],
        basis: { document: hostile },
      }),
    ],
    findings: [finding({ span, message: hostile, related: [span], suggestion: hostile, basis: { document: hostile } })],
    duplicates: [
      {
        tier: 'exact',
        similarity: 1,
        a: span,
        b: { ...span, source: hostile },
        witness: hostile,
        changed: [],
        distinctive: 9,
        places: 1,
      },
    ],
    quotations: [],
    leftOut: [],
  }
}
