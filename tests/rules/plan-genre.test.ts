import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'

const auditOf = (text: string) => auditSource({ name: 'draft', format: 'txt', text })
const PARTS =
  '一、总体要求\n坚持问题导向，扎实推进。\n二、重点任务\n（一）排查隐患。县应急局牵头，5月底前完成。\n（二）整改提升。各乡镇落实。\n三、保障措施\n加强领导，每月通报一次。'
const issued = (plan: string) =>
  `关于印发《${plan}》的通知\n\n各乡镇人民政府，县政府各部门：\n现将《${plan}》印发给你们，请认真贯彻执行。\n槐川县人民政府办公室\n2024年3月5日\n\n${plan}\n\n结合实际，制定本方案。\n${PARTS}`
const plain = (title: string) => `${title}\n\n结合我县实际，制定本方案。\n${PARTS}`

describe('plans of any matter', () => {
  it.each([
    issued('槐川县优化营商环境实施方案'),
    issued('槐川县安全生产治本攻坚行动方案'),
    issued('槐川县2024年政务公开工作要点'),
    issued('鹿鸣区城市管理局市容环境整治提升行动实施方案'),
    plain('槐川县2024年信访工作要点'),
    plain('槐川县市场监督管理局食品安全专项整治行动方案'),
    plain('青石镇森林防火工作方案'),
    // The title's last words were lost.
    issued('槐川县渔业安全整治实施方案').replace('》的通知', '》通知'),
    issued('槐川县渔业安全整治实施方案').replace('》的通知', '》的'),
    plain('槐川县渔业安全整治实施'),
    issued('槐川县渔业安全整治实施方案').replace(
      '关于印发《槐川县渔业安全整治实施方案》的通知',
      '关于印发关于渔业安全整治工作的通知的通知',
    ),
    plain('槐川县白水街道党工委白水街道办事处2025年基层治理工作要点的'),
    // A 的 was left over; two issuers are named.
    plain('槐川县2024年信访工作要点的'),
    plain('槐川县委政法委 槐川县信访局2024年信访工作要点'),
  ])('are audited as plans where they have the form of one: %#', (text) => {
    expect(auditOf(text)).toMatchObject({ pack: { id: 'work-plan', detected: true } })
  })

  it.each([
    // Of companies and schools, for one event, of study and publicity.
    plain('槐川县第一中学运动会工作方案'),
    plain('槐川县城投公司安全生产月活动方案'),
    plain('槐川县2024年宪法宣传周工作方案'),
    plain('青石镇干部教育培训工作方案'),
    plain('槐川县人民医院搬迁施工方案'),
    // Nobody whose plan it could be.
    '家庭旅行行动方案\n一、总体要求\n安全第一。\n二、重点任务\n看山看水。\n三、保障措施\n带足药品。',
    // A title of a plan without a plan below it.
    '槐川县优化营商环境工作方案\n县政府各部门请于月底前报送意见，逾期视为无意见，特此告知各有关单位。',
    // Other kinds of texts.
    '关于开展安全生产大检查的通知\n各乡镇：\n一、重点任务\n消防。\n二、工作要求\n高度重视。',
    '关于印发《槐川县机关考勤办法》的通知\n各科室：\n现将办法印发给你们。\n一、总体要求\n遵守。\n二、工作要求\n严格。',
    '在全县优化营商环境大会上的讲话\n同志们：\n一、总体要求\n坚定。\n二、重点任务\n抓实。\n三、保障措施\n加强。',
    '关于槐川县营商环境的调研报告\n一、总体要求\n好。\n二、重点任务\n多。\n三、保障措施\n改。',
    '槐川县召开优化营商环境工作方案部署会\n本报讯（记者 李四）近日，槐川县召开会议。\n一、总体要求\n好。\n二、重点任务\n多。',
  ])('are not made of other texts: %#', (text) => {
    expect(auditOf(text).pack).toBeNull()
  })
})

describe('the year of a scheme', () => {
  it('over several years is that of its date, and not before its first', () => {
    const of = (plan: string) => auditOf(issued(plan)).draft.reportYear
    expect(of('槐川县河湖管护三年行动方案（2024—2026年）')).toBe(2024)
    expect(of('槐川县河湖管护三年行动方案（2023—2025年）')).toBe(2024)
    expect(of('槐川县河湖管护三年行动方案（2025—2027年）')).toBe(2025)
  })

  it('is that of its notice’s date where its title names none', () => {
    expect(auditOf(issued('槐川县优化营商环境实施方案')).draft.reportYear).toBe(2024)
  })

  it('is that of its own date without a notice', () => {
    const text = `${plain('槐川县优化营商环境实施方案')}\n槐川县人民政府\n2023年6月8日`
    expect(auditOf(text).draft.reportYear).toBe(2023)
  })

  it('is that of its number where the date alone is of another', () => {
    const text = issued('槐川县优化营商环境实施方案')
      .replace('各乡镇人民政府，', '槐政办发〔2025〕6号\n\n各乡镇人民政府，')
      .replace('5月底前完成', '2025年5月底前完成')
      .replace('各乡镇落实', '各乡镇于2025年9月底前落实')
    expect(auditOf(text).draft.reportYear).toBe(2025)
  })

  it('is not read from the date of yearly points, which should say for what year they are', () => {
    const { draft, elements } = auditOf(issued('槐川县优化营商环境工作要点'))
    expect(draft.reportYear).toBeNull()
    expect(elements.find(({ id }) => id === 'plan-year')?.outcome).toBe('fail')
  })
})

it('facts in such a plan are compared with its year', () => {
  const plan = issued('槐川县城乡环境整治行动实施方案').replace(
    '县应急局牵头，5月底前完成',
    '会同县工商局，按照《固体废物污染环境防治法》（2016年修正），于2024年11月31日前完成',
  )
  const told = auditOf(plan).findings.map(({ rule }) => rule)
  for (const rule of ['abolished-body', 'outdated-citation', 'date-form']) expect(told).toContain(rule)
})
