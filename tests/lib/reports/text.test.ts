import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../lib/reports/layout'
import { reviewOf } from '../../../lib/reports/review'
import { type Palette, PLAIN, textOverview, textReport } from '../../../lib/reports/text'
import { hostileAudit, sampleAudit } from './sample'

const zh = (columns = 100, palette: Palette = PLAIN) =>
  textReport(reviewOf(sampleAudit(), 'zh-CN'), { language: 'zh-CN', columns, palette })

describe('the text report', () => {
  it('says the name and the verdict first', () => {
    const lines = zh().split('\n')
    expect(lines[1]).toBe('drafts/qinghe-2024.docx')
    expect(lines[2]).toMatch(/^需要修改：缺失 2 项、错误 1 处、待核 1 项/)
  })

  it('lists every requirement with its outcome in mark and word', () => {
    const report = zh()
    expect(report).toMatch(/^ {2}✓ 符合 {4}标题 +有标题。$/m)
    expect(report).toMatch(/^ {2}✗ 缺失 {4}不足的原因 +写了不足，但没有写明不足的原因。$/m)
    expect(report).toMatch(/^ {2}\? 待核 {4}行政复议数量 /m)
    expect(report).toMatch(/^ {2}– 不适用 {2}负责人出庭应诉（建议项） /m)
  })

  it('proves a missing part by what was searched and the nearest thing found', () => {
    const report = zh(120)
    expect(report).toContain('已查找：原因、由于、源于、归结于、主要是因为、究其原因、根源在于')
    expect(report).toContain('最接近：8:1 「执法力量薄弱」')
    expect(report).toContain('依据：《法治政府建设与责任落实督察工作规定》第二十四条')
  })

  it('gives each finding its place, quote, suggestion and rule', () => {
    const report = zh()
    expect(report).toContain('错误 1（确定有误，应当修改）')
    expect(report).toContain('6:12 「xx件」')
    expect(report).toContain('建议：填写实际件数；没有的写“0件”。')
    expect(report).toContain('placeholder · 确定')
  })

  it.each([40, 60, 80, 100, 120])('keeps to %i columns in both languages', (columns) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const report = textReport(reviewOf(sampleAudit(), language), { language, columns, palette: PLAIN })
      for (const line of report.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(columns)
    }
  })

  it('is complete in English', () => {
    // Of the report's own words nothing is Chinese; what the draft and the audit say is taken out first.
    const audit = sampleAudit({
      duplicates: [],
      leftOut: [],
      findings: [],
      elements: [],
      source: { name: 'a.txt', format: 'txt', characters: 9 },
    })
    const english = textReport(
      reviewOf(
        { ...audit, draft: { ...audit.draft, title: null, issuers: [] }, genre: { ...audit.genre, title: '' } },
        'en',
      ),
      { language: 'en', columns: 100, palette: PLAIN },
    ).replaceAll('法治政府建设年度报告', '')
    expect(english).not.toMatch(/\p{Script=Han}/u)
  })

  it('cuts a very long quote to one line', () => {
    const text = '甲'.repeat(20_000)
    const audit = hostileAudit(text)
    for (const line of textReport(reviewOf(audit, 'zh-CN'), { language: 'zh-CN', columns: 80, palette: PLAIN }).split(
      '\n',
    )) {
      expect(displayWidth(line)).toBeLessThanOrEqual(80)
    }
  })

  it('lets nothing of a draft or a file name act on the terminal', () => {
    const hostile = '\u001b[2J\u001b]0;x\u0007\u009b31m\r\b\u202e\u200b\ud800<img onerror=alert(1)>'
    const report = textReport(reviewOf(hostileAudit(hostile), 'zh-CN'), {
      language: 'zh-CN',
      columns: 100,
      palette: PLAIN,
    })
    expect(report).toContain('␛')
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
  })

  it('sets off outcomes by colour only when told to, and never inside the measure', () => {
    const marked: Palette = { ...PLAIN, bad: (text) => `[${text}]`, good: (text) => `(${text})` }
    const report = zh(100, marked)
    expect(report).toContain('[  ✗ 缺失    ]')
    expect(report).toContain('(  ✓ 符合    )')
    expect(zh()).not.toContain('[')
  })
})

describe('the overview', () => {
  const options = { language: 'zh-CN', columns: 80, palette: PLAIN } as const

  it('has a line for each draft and names what could not be read', () => {
    const review = reviewOf(sampleAudit(), 'zh-CN')
    const overview = textOverview([review, { ...review, name: '乙.txt', standing: 'clean' }], ['坏.doc'], options)
    expect(overview).toContain('总览：共 2 份稿件')
    expect(overview).toMatch(/^ {2}需修改 +2 +1 +1 +1 +2 {2}drafts\/qinghe-2024\.docx$/m)
    expect(overview).toMatch(/无问题.*乙\.txt/)
    expect(overview).toMatch(/未能读取 1 个文件，未审核：\n {2}坏\.doc/)
  })
})
