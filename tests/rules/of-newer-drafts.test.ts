import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'

/** What a rule reports of a paragraph in a report, by the words that it marks. */
function told(rule: string, title: string, paragraph: string): string[] {
  const year = Number(/20\d\d/.exec(title)?.[0])
  const text = `${title}\n一、主要举措和成效\n${paragraph}\n二、存在的问题\n执法力量不足，主要是人员少。\n三、${year + 1}年工作安排\n继续努力。`
  return auditSource({ name: 'draft', format: 'txt', text })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ span }) => span.text)
}

const TOWN = '青石镇2024年法治政府建设年度报告'
const STREET = '文昌街道办事处2024年法治政府建设工作报告'
const BUREAU = '清漳县退役军人事务局2024年法治政府建设工作报告'

describe('left from other years and places', () => {
  it.each([
    ['year-mismatch', STREET, '（三）规范执法，2023年办案质量稳中有升\n执法队全年办案16件。', ['2023年']],
    ['year-mismatch', STREET, '（三）规范执法，2024年办案质量稳中有升\n执法队全年办案16件。', []],
    ['year-mismatch', STREET, '（三）持续整改，2023年以来成效明显\n执法队全年办案16件。', []],
    ['body-mismatch', STREET, '原因在于镇党委对青年人的需求研究不够。', ['镇党委']],
    ['body-mismatch', BUREAU, '依托平棠县、乡、村三级服务中心，开展宣讲36场。', ['平棠县']],
    ['body-mismatch', BUREAU, '依托县、乡、村三级服务中心，开展宣讲36场。', []],
    ['body-mismatch', BUREAU, '如有疑问，请与清漳县卫生健康局办公室联系。', ['清漳县卫生健康局']],
    ['body-mismatch', BUREAU, '如有疑问，请与清漳县退役军人事务局办公室联系。', []],
    [
      'outdated-phrase',
      TOWN,
      '坚持以邓小平理论、“三个代表”重要思想、科学发展观为指导，深入学习系列重要讲话精神。',
      ['邓小平理论', '科学发展观'],
    ],
    [
      'outdated-phrase',
      TOWN,
      '坚持以邓小平理论、“三个代表”重要思想、科学发展观、习近平新时代中国特色社会主义思想为指导。',
      [],
    ],
  ])('%s in %s: %s', (rule, title, paragraph, expected) => {
    expect(told(rule, title, paragraph)).toEqual(expected)
  })
})

describe('figures', () => {
  it('reads numbers of ten thousands by ideographs', () => {
    const spent = (sum: string) =>
      told('figure-conflict', TOWN, `全年安排河道管护经费312.6万元。镇长协调落实全年河道管护经费${sum}元。`)
    expect(spent('三百一十二万六千')).toEqual([])
    expect(spent('三百二十一万六千')).toEqual([expect.stringMatching(/三百二十一万六千元$/)])
  })

  it.each([
    ['figure-conflict', '办理县人大代表建议4件、镇人大代表建议22件，26件全部办复。', []],
    ['figure-sum', '全年新收申请86件，是2023年新收43件的两倍；加上2023年结转的7件，共办理93件。', []],
    ['figure-rate', '办结处罚案件31件。全年罚款9.3万元，平均每件3000元，适用首违免罚17件。', []],
  ])('%s: %s', (rule, paragraph, expected) => {
    expect(told(rule, TOWN, paragraph)).toEqual(expected)
  })
})

describe('right though it looks wrong', () => {
  it.each([
    '（二）权责清，服务便民\n对照清单，承接事项76项。\n（四）执法正，宽严相济\n办理案件12件。',
    '每季度公开村委会会务、财务。',
    '推动普法进机关、进党校、进企业、进镇村、进班级。',
    '充分发挥调解定纷止争作用，做到定分止争、案结事了。',
  ])('%s', (paragraph) => {
    expect(told('typo', TOWN, paragraph)).toEqual([])
  })
})
