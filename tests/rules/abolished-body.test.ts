import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { bodies } from '../../rules/vocabulary/bodies'
import { processorTime } from '../cpu'
import { bookOf } from './book-of'

function found(year: number, sentence: string, issuer = '云溪县人民政府') {
  const text = `${issuer}${year}年法治政府建设年度报告\n一、主要举措和成效\n${sentence}`
  return auditSource(
    { name: 'draft', format: 'txt', text },
    { pack: 'annual-report' },
    bookOf('abolished-body'),
  ).findings.map(({ span, level }) => `${span.text} ${level}`)
}

describe('reports bodies that were gone', () => {
  it.each([
    [2023, '报县政府法制办备案。', '政府法制办 warning'],
    [2020, '县人民政府法制办公室审查文件9件。', '人民政府法制办公室 warning'],
    [2023, '各市法制办加强审核。', '法制办 warning'],
    [2023, '报法制办备案。', '法制办 note'],
    [2023, '国务院法制办部署开展清理。', '国务院法制办 warning'],
    [2022, '县工商行政管理局立案12件。', '工商行政管理局 warning'],
    [2022, '整合县食药监局执法力量。', '食药监局 warning'],
    [2022, '会同质监局抽检16批次。', '质监局 warning'],
    [2022, '联合县安监局检查企业20家。', '安监局 warning'],
    [2022, '市国土资源局反馈问题3个。', '国土资源局 warning'],
    [2022, '由区环境保护局牵头组建专班。', '环境保护局 warning'],
    [2022, '县卫计委开展执法检查。', '卫计委 warning'],
    [2022, '县农业局开展农资打假。', '农业局 warning'],
    [2022, '市农委印发方案。', '农委 note'],
    [2022, '县文广新局检查网吧。', '文广新局 warning'],
    [2022, '县旅游局检查景区。', '旅游局 note'],
    [2022, '组织9个工商所交叉评查，城东工商所得分最高。', '工商所 note'],
    [2022, '与县国税局、县地税局共享信息。', '国税局 warning,地税局 warning'],
    [2022, '县监察局立案2件。', '监察局 warning'],
    [2019, '县监察局立案2件。', '监察局 warning'],
    [2018, '县监察局开展效能监察12次。', '监察局 note'],
    [2018, '由市预防腐败局牵头检查。', '预防腐败局 note'],
    [2018, '县反贪局查办案件2件。', '反贪局 note'],
    [2022, '县公安消防大队参加检查。', '公安消防大队 warning'],
    [2023, '在镇综治办设接待窗口。', '综治办 note'],
    [2023, '县维稳办、县610办参加。', '维稳办 note,610办 note'],
    [2022, '成立县依法治县领导小组。', '依法治县领导小组 warning'],
    [2019, '配合银监局处置风险。', '银监局 warning'],
    [2024, '配合银保监分局处置风险。', '银保监分局 warning'],
    [2023, '县扶贫办参加检查。', '扶贫办 warning'],
    [2024, '县乡村振兴局参加检查。', '乡村振兴局 note'],
    [2019, '县工商局立案12件。', '工商局 note'],
    [2022, '开发区环保局检查企业。', '环保局 note'],
  ])('%d %s', (year, sentence, expected) => {
    expect(found(year, sentence).join(',')).toBe(expected)
  })
})

describe('is silent on bodies of their time, history, titles and other names', () => {
  it.each([
    [2018, '县工商局、县国土资源局、县政府法制办立案12件。'],
    [2021, '县扶贫办参加检查。'],
    [2017, '县监察局立案2件。'],
    [2018, '原县监察局人员转隶县监察委员会。'],
    [2022, '县乡村振兴局参加检查。'],
    [2022, '配合银保监分局处置风险。'],
    [2020, '原县工商局遗留案件全部结清。'],
    [2020, '原工商、质监局、食药监局人员完成转岗。'],
    [2020, '县政府法制办更名后业务有序衔接。'],
    [2020, '2017年，县国土资源局与县法院建立联席会议。'],
    [2020, '县安监局的职责划入县应急管理局。'],
    [2022, '落实《国家工商局关于广告管理的规定》。'],
    [2022, '工商联、工商银行、工商登记、个体工商户座谈12次。'],
    [2022, '农业部门、环保部门、环保单位、工商部门参加。'],
    [2022, '县农业农村局、县生态环境局、县自然资源和规划局、县文化和旅游局、县应急管理局参加。'],
    [2022, '国家税务总局云溪县税务局、省药品监督管理局、国家矿山安全监察局、煤矿安监局参加。'],
    [2022, '镇综治中心、综治专干、综治工作有序推进。'],
    [2022, '落实县委依法治县办、县委全面依法治县委员会要求，普法依法治理领导小组调整。'],
    [2022, '设立法制科、法制大队、重大执法决定法制审核机构，县人大法制委、执法办案中心配合。'],
    [2024, '县农业农村局（县乡村振兴局牌子加挂）参加。'],
    [2022, '劳动保障监察局更名为综合执法局，劳动监察大队检查用工。'],
    [2022, '县林业局、县粮食局、县城管局参加。'],
  ])('%d %s', (year, sentence) => {
    expect(found(year, sentence)).toEqual([])
  })

  it('without a year reported on', () => {
    const text = '云溪县法治政府建设报告\n一、主要举措和成效\n县工商局立案12件。'
    const { findings } = auditSource({ name: 'draft', format: 'txt', text }, { pack: 'annual-report' })
    expect(findings.filter(({ rule }) => rule === 'abolished-body')).toEqual([])
  })
})

it('an error is never made of what is only remembered, nor anything else here', () => {
  expect(bodies.filter(({ evidence }) => evidence === 'recalled').length).toBeGreaterThan(0)
  for (const body of bodies) {
    expect(body.source.length, body.id).toBeGreaterThan(8)
    expect(body.to !== undefined && body.to <= body.settled, body.id).toBe(true)
    for (const name of body.names) expect(found(2026, `县${name}参加检查。`).join(), name).not.toMatch(/error/)
  }
})

it('every name of the list is found behind its place after the reform', () => {
  for (const body of bodies) {
    for (const name of body.names) {
      const place = body.lead ? '人民银行云溪市' : /^(?:人民政府|国务院)/.test(name) ? '' : '县'
      const behind = body.listed ? '部门' : ''
      expect(found(2026, `会同${body.listed ? '' : place}${name}${behind}开展检查。`).length, name).toBeGreaterThan(0)
    }
  }
})

it('takes time in proportion to the length', () => {
  for (const part of ['县工商局', '原工商、', '法制办', '，县环保', '原一']) {
    const text = `云溪县2022年法治政府建设年度报告\n一、主要举措和成效\n${part.repeat(20000)}`
    const start = processorTime()
    auditSource({ name: 'draft', format: 'txt', text }, { pack: 'annual-report' })
    expect(processorTime() - start, part).toBeLessThan(4000)
  }
})

describe('a body named for its own time, for what it left behind, or at an exhibition', () => {
  it.each([
    [2024, '对1996年由市国土局颁发的土地证予以认可。'],
    [2023, '在市场监管所（即早年的工商所旧址）设立服务点1处。'],
    [2025, '参观“从法制局到司法局”机构沿革展。'],
    [2024, '县工商局家属院物业纠纷得到化解。'],
    [2024, '上世纪九十年代县国土局核发的证照全部换发。'],
    [2024, '县国土局颁发的旧证书换发1200本。'],
    [2024, '老环保局大院改造项目完成审批。'],
    [2024, '县质监局退休干部担任调解员。'],
  ])('%d %s', (year, sentence) => {
    expect(found(year, sentence)).toEqual([])
  })

  it.each([
    [2024, '经县国土局颁发许可证12件。', '国土局 warning'],
    [2024, '县纪委监察局处理2人。', '监察局 warning'],
    [2024, '从县工商局抽调3人，联合县环保局检查。', '工商局 warning,环保局 warning'],
    [2024, '县粮食局、县经信委参加检查。', '经信委 note'],
  ])('but %d %s', (year, sentence, expected) => {
    expect(found(year, sentence).join(',')).toBe(expected)
  })
})

it('an order keeps the name of the body that gave it', () => {
  expect(found(2023, '执行《城市建筑垃圾管理规定》（建设部令第139号）和农业部令2012年第3号。')).toEqual([])
  expect(found(2023, '农业部部署开展检查。')).toEqual(['农业部 warning'])
})
