/** What is left over of another draft, year or text: slips of several rules that independent authors planted, in other words, and what looks like them. */
import { describe, expect, it } from 'vitest'
import { found } from './found'

interface Unit {
  title: string
  to: string
  signed: string
}

const UNITS = {
  bureau: { title: '云溪县水利局2024年法治政府建设年度报告', to: '县委、县政府：', signed: '云溪县水利局' },
  zone: {
    title: '江洲高新技术产业开发区管理委员会2024年法治政府建设年度报告',
    to: '市委、市政府：',
    signed: '江洲高新技术产业开发区管理委员会',
  },
  town: {
    title: '云溪县白水镇人民政府2024年法治政府建设年度报告',
    to: '县委、县政府：',
    signed: '云溪县白水镇人民政府',
  },
  county: {
    title: '云溪县人民政府关于2024年度法治政府建设情况的报告',
    to: '江洲市人民政府：',
    signed: '云溪县人民政府',
  },
  department: { title: '江洲省农业农村厅2024年法治政府建设年度报告', to: '省委、省政府：', signed: '江洲省农业农村厅' },
} satisfies Record<string, Unit>

function told(rule: string, unit: keyof typeof UNITS, done: string, planned = '加强培训。'): string[] {
  const { title, to, signed } = UNITS[unit]
  return found(
    rule,
    `${title}\n${to}\n现将有关情况报告如下：\n一、主要举措和成效\n${done}\n二、存在的不足和原因\n执法力量不足，主要原因是编制少。\n三、2025年工作安排\n${planned}\n${signed}\n2025年1月18日`,
  ).map((hit) => hit.split(' ').slice(1).join(' '))
}

describe('another unit’s words', () => {
  it.each([
    ['bureau', '切实提升自然资源局依法行政水平。', '自然资源局'],
    ['bureau', '全市水利系统办结许可事项26件。', '全市水利系统'],
    ['zone', '滨海经济区管委会组织培训3次。', '滨海经济区'],
    ['town', '石坪乡主要领导带头学法6次。', '石坪乡'],
    ['county', '为建设美丽幸福新桐川作出贡献。', '桐川'],
  ] as const)('%s: %s', (unit, sentence, expected) => {
    expect(told('body-mismatch', unit, sentence)).toContain(expected)
  })

  it.each([
    ['bureau', '切实提升县水利局依法行政水平，推动水利局机关建设。'],
    ['bureau', '在全市水利系统评比中名列第二，全市水利系统培训班上作交流。'],
    ['zone', '与滨海经济区管委会联合培训3次。'],
    ['zone', '江洲高新区管委会组织培训3次。'],
    ['town', '白水镇主要领导带头学法6次。'],
    ['county', '为建设美丽幸福新云溪作出贡献，谱写法治建设新篇章，打造和谐新农村。'],
  ] as const)('%s: %s is its own', (unit, sentence) => {
    expect(told('body-mismatch', unit, sentence)).toEqual([])
  })
})

describe('an older text’s words', () => {
  it.each([
    ['outdated-citation', '学习新修订的《中华人民共和国行政处罚》。', '《中华人民共和国行政处罚》'],
    ['outdated-citation', '依照《政府信息公开条例》（国务院令第492号）公开信息。', '国务院令第492号'],
    ['outdated-citation', '自2023年1月1日起施行的新修订《中华人民共和国行政复议法》。', '自2023年1月1日起施行的新修订'],
    ['typo', '组织组织开展业务培训2次。', '组织组织'],
    ['typo', '既使经费不足，也做为重点，收到群众一致好评。', '既使'],
  ])('%s: %s', (rule, sentence, expected) => {
    expect(told(rule, 'town', sentence)).toContain(expected)
  })

  it.each([
    ['outdated-citation', '学习《中华人民共和国行政处罚法》，依照《政府信息公开条例》（国务院令第711号）公开信息。'],
    ['typo', '基层组织组织培训2次，既使用新表又用旧表，做为民服务的好事，收到群众来信3件。'],
  ])('%s: %s is right', (rule, sentence) => {
    expect(told(rule, 'town', sentence)).toEqual([])
  })

  it('is told in a plan by the year that is planned', () => {
    const outline = '落实《法治政府建设实施纲要（2015—2020年）》各项部署。'
    expect(
      found(
        'outdated-citation',
        `白水镇2021年法治政府建设年度报告\n一、主要举措\n开展培训2次。\n二、2022年工作安排\n${outline}`,
      ),
    ).toEqual(['expired-plan 《法治政府建设实施纲要（2015—2020年）》'])
    expect(found('outdated-citation', `白水镇2020年法治政府建设年度报告\n一、主要举措\n${outline}`)).toEqual([])
  })
})

describe('figures and powers', () => {
  it.each([
    ['figure-sum', 'department', '办结许可申请8320件，准予8106件、不予142件、申请人撤回62件。'],
    ['figure-sum', 'county', '新登记经营主体4126户，其中企业1008户、个体工商户3095户、合作社33户。'],
    ['figure-sum', 'county', '收到复议案件9件，已办结8件，其中维持5件、驳回1件、终止3件。'],
    ['out-of-role', 'department', '我厅审议通过并公布省政府规章2部。'],
    ['placeholder', 'county', '成立由x县长任组长的领导小组。'],
  ] as const)('%s, %s: %s', (rule, unit, sentence) => {
    expect(told(rule, unit, sentence)).not.toEqual([])
  })

  it.each([
    ['figure-sum', 'department', '办结许可申请8310件，准予8106件、不予142件、申请人撤回62件。'],
    ['figure-sum', 'county', '新登记经营主体4136户，其中企业1008户、个体工商户3095户、合作社33户。'],
    ['figure-sum', 'county', '收到复议案件9件，已办结8件，其中维持5件、驳回1件、终止2件。'],
    ['out-of-role', 'department', '我厅起草并提请省政府审议通过省政府规章2部。'],
    ['placeholder', 'county', '由县长任组长，开展X光机检查。'],
  ] as const)('%s, %s: %s is right', (rule, unit, sentence) => {
    expect(told(rule, unit, sentence)).toEqual([])
  })

  it('of villages are one in the account and in the plan', () => {
    expect(told('figure-conflict', 'town', '普法覆盖全镇12个村。', '组建普法队，覆盖全镇13个村。')).toHaveLength(1)
    expect(told('figure-conflict', 'town', '普法覆盖全镇12个村。', '组建普法队，覆盖全镇12个村。')).toEqual([])
  })
})
