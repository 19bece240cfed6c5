/**
 * Audits written by hand, that obey the report's schema: what the panel shows is tested without the engine.
 */
import { readFileSync } from 'node:fs'
import { summaryOf } from '../../../lib/audit/found'
import type { Audit, Finding, OutlineItem, Element as Requirement, Span } from '../../../lib/audit/report'

const draftText = (name: string): string => readFileSync(new URL(`../../drafts/${name}.txt`, import.meta.url), 'utf8')

/** The `nth` place (from 0) where a quote stands in a text. Throws when it does not. */
export function spanOf(text: string, quote: string, nth = 0): Span {
  let start = -1
  for (let seen = 0; seen <= nth; seen += 1) {
    start = text.indexOf(quote, start + 1)
    if (start < 0) throw new Error(`not in the text: ${quote}`)
  }
  return { start, end: start + quote.length, text: quote }
}

const REGULATION = { document: '《法治政府建设与责任落实督察工作规定》', article: '第二十五条' }

const TITLES: Record<string, [title: string, requirement: Requirement['requirement']]> = {
  title: ['标题', 'required'],
  'report-year': ['报告年度', 'required'],
  addressee: ['主送机关', 'recommended'],
  measures: ['主要举措和成效', 'required'],
  shortcomings: ['存在的不足', 'required'],
  causes: ['不足的原因', 'required'],
  'first-responsible-person': ['第一责任人履职情况', 'required'],
  'next-year-plan': ['下一年度工作安排', 'required'],
  'review-count': ['行政复议案件数', 'required'],
  'litigation-count': ['行政诉讼案件数', 'required'],
  'court-appearance': ['负责人出庭应诉', 'recommended'],
  signature: ['发文机关署名', 'recommended'],
  date: ['成文日期', 'recommended'],
}

/** A requirement of the annual report; what is not given is a pass without evidence. */
export function requirement(id: string, given: Partial<Requirement> = {}): Requirement {
  const [title, kind] = TITLES[id] ?? [id, 'required']
  return {
    id,
    title,
    requirement: kind,
    outcome: 'pass',
    reason: 'found',
    message: `已写明${title}。`,
    evidence: [],
    searched: [],
    basis: REGULATION,
    place: null,
    ...given,
  }
}

/** A finding about the first place of a quote. */
export function finding(text: string, rule: string, quote: string, given: Partial<Finding> = {}): Finding {
  return {
    rule,
    level: 'warning',
    certainty: 'probable',
    reason: 'found',
    message: `请核对“${quote}”。`,
    span: spanOf(text, quote),
    related: [],
    ...given,
  }
}

/** An audit of a text; the summary is counted from what is given. */
export function auditOf(text: string, given: Partial<Audit> = {}): Audit {
  const elements = given.elements ?? []
  const findings = given.findings ?? []
  return {
    source: { name: '稿件', format: 'dom', characters: text.length },
    text,
    pack: { id: 'annual-report', version: '2026.11', title: '法治政府建设年度报告', detected: true },
    genre: { id: 'annual-report', title: '法治政府建设年度报告', certainty: 'certain', evidence: [] },
    draft: { title: null, reportYear: 2025, issuers: [], addressees: [], date: null },
    elements,
    figures: [],
    findings,
    duplicates: [],
    quotations: [],
    overlap: null,
    summary: summaryOf(elements, findings),
    outline: outlineOf(text),
    leftOut: [],
    ...given,
  }
}

/** Headings `一、` and `（一）` at the start of a line, as far as the first full stop. */
function outlineOf(text: string): OutlineItem[] {
  return [...text.matchAll(/^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)([^。\n]+)/gm)].map((match) => ({
    depth: match[1]?.startsWith('（') ? 2 : 1,
    label: match[1] ?? '',
    title: match[2] ?? '',
    span: { start: match.index, end: match.index + match[0].length, text: match[0] },
  }))
}

/** A complete report of an invented town. */
export function goodAudit(): Audit {
  const text = draftText('demo-good')
  const at = (quote: string) => ({ evidence: [spanOf(text, quote)] })
  return auditOf(text, {
    draft: {
      title: '中共沐岭县栗坪镇委员会 沐岭县栗坪镇人民政府关于2025年度法治政府建设情况的报告',
      reportYear: 2025,
      issuers: [{ name: '沐岭县栗坪镇人民政府', level: 'township' }],
      addressees: ['县委', '县政府'],
      date: '2026-01-15',
    },
    elements: [
      requirement('title', at('关于2025年度法治政府建设情况的报告')),
      requirement('report-year', at('2025年度')),
      requirement('addressee', at('县委、县政府：')),
      requirement('measures', at('一、2025年推进法治政府建设的主要举措和成效')),
      requirement('shortcomings', at('三、存在的不足和原因')),
      requirement('causes', {
        evidence: [spanOf(text, '主要原因是'), spanOf(text, '这是由于'), spanOf(text, '究其原因')],
      }),
      requirement('first-responsible-person', at('二、2025年党政主要负责人履行推进法治建设第一责任人职责情况')),
      requirement('next-year-plan', at('四、2026年推进法治政府建设的工作安排')),
      requirement('review-count', at('行政复议案件2件')),
      requirement('litigation-count', at('行政诉讼案件1件')),
      requirement('court-appearance', at('负责人出庭应诉率100%')),
      requirement('signature', at('中共沐岭县栗坪镇委员会')),
      requirement('date', at('2026年1月15日')),
    ],
    findings: [
      finding(text, 'punctuation-width', '“6·19”', {
        level: 'note',
        certainty: 'possible',
        message: '全文标点全角、半角混用 2 处，首见于此。',
      }),
    ],
  })
}

/** A report of an invented town with gaps, doubtful places and slips. */
export function defectiveAudit(): Audit {
  const text = draftText('demo-defective')
  const at = (quote: string) => ({ evidence: [spanOf(text, quote)] })
  const reviewWords = ['行政复议', '复议案件', '复议申请', '被申请人', '数字＋件（起、宗）', '未发生、无、0件']
  return auditOf(text, {
    source: { name: '公文编辑器', format: 'dom', characters: text.length },
    draft: {
      title: '槐川县石笏镇人民政府关于2025年度法治政府建设工作情况的报告',
      reportYear: 2025,
      issuers: [{ name: '槐川县石笏镇人民政府', level: 'township' }],
      addressees: ['县委', '县政府'],
      date: '2026-01-20',
    },
    elements: [
      requirement('title', at('关于2025年度法治政府建设工作情况的报告')),
      requirement('report-year', at('2025年度')),
      requirement('addressee', at('县委、县政府：')),
      requirement('measures', at('一、2025年法治政府建设主要工作和成效')),
      requirement('shortcomings', at('二、2024年存在的主要问题')),
      requirement('causes', {
        outcome: 'fail',
        reason: 'not-found',
        message: '写了不足，没有写产生不足的原因。规定要求不足和原因一并报告。',
        searched: ['原因', '由于', '源于', '根源', '主要是因为', '究其'],
        ...at('二、2024年存在的主要问题'),
        place: spanOf(text, '三、2025年工作安排').start,
      }),
      requirement('first-responsible-person', {
        outcome: 'review',
        reason: 'running-text-only',
        message: '只在行文中提到第一责任人职责，没有单独成段或列标题，请核定是否符合要求。',
        searched: ['第一责任人', '党政主要负责人', '主要负责同志', '四个亲自'],
        ...at('党政主要负责人认真履行推进法治建设第一责任人职责，多次到一线检查工作'),
        place: spanOf(text, '二、2024年存在的主要问题').start,
      }),
      requirement('next-year-plan', {
        outcome: 'fail',
        reason: 'wrong-year',
        message: '工作安排写的是 2025 年，下一年度应为 2026 年。',
        searched: ['2026年', '下一步', '工作安排', '工作打算'],
        ...at('三、2025年工作安排'),
        place: spanOf(text, '三、2025年工作安排').start,
      }),
      requirement('review-count', {
        outcome: 'fail',
        reason: 'mentioned-without-figure',
        message: '提到了行政复议，没有写案件数。没有发生的，也应写明“0件”或“未发生”。',
        searched: reviewWords,
        basis: { document: '《法治政府建设年度报告工作指引》' },
        ...at('做好行政复议和行政应诉工作'),
        place: spanOf(text, '（七）深化普法宣传').start,
      }),
      requirement('litigation-count', {
        outcome: 'fail',
        reason: 'mentioned-without-figure',
        message: '提到了行政应诉，没有写案件数。',
        searched: ['行政诉讼', '行政应诉', '被告', '数字＋件（起、宗）'],
        basis: { document: '《法治政府建设年度报告工作指引》' },
        ...at('不断提高依法应诉能力'),
        place: null,
      }),
      requirement('court-appearance', {
        outcome: 'review',
        reason: 'mentioned-without-figure',
        message: '没有写负责人出庭应诉的次数或比率。',
        searched: ['出庭应诉', '负责人出庭', '出庭率'],
        basis: { document: '《中华人民共和国行政诉讼法》', article: '第三条' },
      }),
      requirement('signature', at('槐川县石笏镇人民政府')),
      requirement('date', at('2026年1月20日')),
    ],
    findings: [
      finding(text, 'residue', '[bookmark: _GoBack]', {
        level: 'error',
        certainty: 'certain',
        reason: 'word-bookmark',
        message: 'Word 书签的痕迹留在了正文里。',
        suggestion: '删去“[bookmark: _GoBack]”。',
      }),
      finding(text, 'year-mismatch', '2024年存在的主要问题', {
        level: 'error',
        certainty: 'certain',
        reason: 'heading-last-year',
        message: '报告年度是 2025 年，这个标题写的是 2024 年。',
        suggestion: '改为“2025年存在的主要问题”。',
        related: [spanOf(text, '关于2025年度法治政府建设工作情况的报告')],
      }),
      finding(text, 'empty-section', '（七）深化普法宣传，营造法治氛围', {
        level: 'error',
        certainty: 'certain',
        message: '标题之下没有内容。',
      }),
      finding(text, 'heading-numbering', '（六）化解矛盾纠纷，维护社会稳定', {
        message: '序号从（四）跳到（六），缺（五）。',
        related: [spanOf(text, '（四）严格规范执法，提升执法水平')],
        basis: { document: '《党政机关公文格式》', article: '7.3.3' },
      }),
      finding(text, 'figure-sum', '婚姻家庭纠纷71件、邻里纠纷88件、山林土地纠纷36件、劳资及其他纠纷19件', {
        level: 'note',
        certainty: 'possible',
        message: '分项合计 214 件，与总数相符，但调处成功数没有分项。',
      }),
    ],
    duplicates: [
      {
        tier: 'reworded',
        similarity: 0.62,
        a: spanOf(text, '凡是能够通过数据共享核实的，一律不再要求群众跑腿'),
        b: spanOf(text, '努力让群众“最多跑一地”'),
        witness: '群众跑',
        changed: null,
        distinctive: 12,
        places: 1,
      },
    ],
    leftOut: [spanOf(text, '特此报告。')],
  })
}

/** A speech: no pack applies and nothing is judged. */
export function speechAudit(): Audit {
  const text = [
    '在全县法治政府建设推进会上的讲话',
    '（2025年3月12日）',
    '同志们：',
    '今天我们召开全县法治政府建设推进会，主要任务是总结去年工作，部署今年任务。刚才，三个单位作了交流发言，讲得都很好。下面，我讲三点意见。',
    '一、提高认识',
    '法治是最好的营商环境。',
  ].join('\n')
  return auditOf(text, {
    pack: null,
    genre: {
      id: 'speech',
      title: '讲话稿',
      certainty: 'probable',
      evidence: [spanOf(text, '推进会上的讲话'), spanOf(text, '同志们：'), spanOf(text, '下面，我讲三点意见')],
    },
    draft: { title: '在全县法治政府建设推进会上的讲话', reportYear: null, issuers: [], addressees: [], date: null },
  })
}

/** A work plan, the requirements of which are not written yet. */
export function planAudit(): Audit {
  const text = draftText('demo-plan')
  return auditOf(text, {
    pack: { id: 'work-plan', version: '2026.11', title: '实施方案、工作要点', detected: true },
    genre: { id: 'work-plan', title: '实施方案', certainty: 'certain', evidence: [] },
    draft: {
      title: '枫荷镇2026年法治政府建设工作实施方案',
      reportYear: 2026,
      issuers: [{ name: '汀原县枫荷镇人民政府', level: 'township' }],
      addressees: [],
      date: '2026-03-06',
    },
  })
}
