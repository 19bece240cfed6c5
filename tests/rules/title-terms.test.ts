import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { endingSlip, mendedTitle } from '../../rules/common/title-terms'

const REPORT = `
一、主要举措和成效
全年办理行政复议案件3件，行政诉讼案件2件，负责人出庭应诉率100%。开展执法检查16次。
二、存在的不足和原因
由于人员少，执法不够规范。
三、2025年工作安排
2025年，加强学法。
`
const DISCLOSURE = `
一、总体情况
主动公开信息16条。
二、主动公开政府信息情况
行政许可	3
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量	2
`
const PLAN = `
各科室：
现将工作要点印发给你们，请认真执行。
一、重点任务
规范执法。责任单位：法规科
`

/** Every title with one ideograph behind the issuer's name dropped, doubled, changed round with the next, or another one. */
function slipped(title: string, from: number): string[] {
  return Array.from(title, (sign, i) => [sign, i] as const)
    .filter(([sign, i]) => i >= from && /[一-鿿]/.test(sign))
    .flatMap(([sign, i]) => {
      const [before, after] = [title.slice(0, i), title.slice(i + 1)]
      const next = after[0] ?? ''
      return [
        before + after,
        before + sign + sign + after,
        ...(/[一-鿿]/.test(next) && next !== sign ? [before + next + sign + after.slice(1)] : []),
        `${before}冶${after}`,
      ]
    })
}

describe('a title with a slip', () => {
  it.each([
    ['annual-report', '青石镇2024年法治政府建设年度报告', 8, 4, REPORT],
    ['annual-report', '青石镇人民政府关于2024年法治政府建设情况的报告', 14, 4, REPORT],
    ['disclosure-report', '青石县水务局2024年政府信息公开工作年度报告', 11, 4, DISCLOSURE],
    ['work-plan', '关于印发《青石县2024年法治政府建设工作要点》的通知', 13, 4, PLAN],
  ])('leaves the draft a %s: %s', (pack, title, from, end, body) => {
    const titles = slipped(title.slice(0, -end), from).map((start) => start + title.slice(-end))
    expect(titles.length).toBeGreaterThan(20)
    const lost = titles.filter((one) => auditSource({ name: '', format: 'txt', text: one + body }).pack?.id !== pack)
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(titles.length * 0.06)
  })

  it.each(['年度报告', '情况的报告', '工作总结'])('is told where the matter before %s is slipped', (kind) => {
    for (const title of slipped(`青石镇2024年法治政府建设${kind}`, 8).filter((one) => one.endsWith(kind))) {
      const { findings } = auditSource({ name: '', format: 'txt', text: title + REPORT })
      expect(
        findings.some(({ span }) => span.start < title.length),
        title,
      ).toBe(true)
    }
  })

  it.each([
    '青石镇2024年法治政府建设情况报告',
    '青石镇2024年度法治政府建设工作情况的报告',
    '青石镇2024年法治型政府建设年度报告',
    '青石县2024年度推进法治政府建设工作总结',
    '青石县审计局2024年政务公开工作年度报告',
    '青石县人民政府办公室关于印发《青石县2024年法治政府建设实施方案》的通知',
    '青石县2024年法治社会建设工作要点',
    '青石县2024年法治建设情况通报',
  ])('is not seen in %s', (title) => {
    expect(endingSlip(title)).toBeNull()
    expect(mendedTitle(title)).toBe(title)
  })
})
