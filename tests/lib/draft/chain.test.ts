import { describe, expect, it } from 'vitest'
import { reportYearOf } from '../../../lib/audit/year'
import { readDraft } from '../../../lib/draft'
import { chainOf, placesIn } from '../../../lib/draft/chain'
import { levelOf, splitOrgans } from '../../../lib/draft/organs'

describe('the places in an organ’s name', () => {
  it.each([
    ['重庆市南川区木凉镇人民政府', '重庆市 南川区 木凉镇'],
    ['石柱土家族自治县黄鹤镇人民政府', '石柱土家族自治县 黄鹤镇'],
    ['中共云溪县白水镇委员会', '云溪县 白水镇'],
    ['沧浦区人民政府汇澜街道办事处', '沧浦区 汇澜街道'],
    ['景德镇市浮梁县鹅湖镇人民政府', '景德镇市 浮梁县 鹅湖镇'],
    ['新乡市司法局', '新乡市'],
    ['云溪县城市管理局', '云溪县'],
    ['云溪县城乡建设局', '云溪县'],
    ['云溪县乡村振兴局', '云溪县'],
    ['济州市市中区人民政府', '济州市 市中区'],
    ['岚江省水利厅', '岚江省'],
    ['国家税务总局若阳县税务局', '若阳县'],
    ['乌兰哈日苏木人民政府', '乌兰哈日苏木'],
    ['凉山彝族自治州云溪县那罗彝族乡人民政府', '凉山彝族自治州 云溪县 那罗彝族乡'],
    ['桐江经济开发区管理委员会', ''],
    ['海关总署', ''],
  ])('%s: %s', (organ, places) => {
    expect(
      placesIn(organ)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(places)
  })
})

describe('organs run together', () => {
  it.each([
    ['中共云溪县白水镇委员会云溪县白水镇人民政府', ['中共云溪县白水镇委员会', '云溪县白水镇人民政府']],
    ['沧浦区人民政府汇澜街道办事处', ['沧浦区人民政府汇澜街道办事处']],
    ['国家税务总局临渠区税务局', ['国家税务总局临渠区税务局']],
    ['衡漳市生态环境局清漪分局', ['衡漳市生态环境局清漪分局']],
  ])('%s', (line, organs) => {
    expect(splitOrgans(line)).toEqual(organs)
  })

  it('an agency of a district is a subdistrict', () => {
    expect(levelOf('沧浦区人民政府汇澜街道办事处')).toBe('subdistrict')
  })
})

describe('the chain', () => {
  const chain = (text: string) => {
    const { own, above, office, zone, countyLevelCity } = chainOf(readDraft(text))
    const said = (learnt: typeof own | typeof office | typeof zone) =>
      learnt && `${learnt.name ?? learnt.kind}${learnt.sure ? '' : '?'}`
    return { own: said(own), above: said(above), office: said(office), zone: said(zone), countyLevelCity }
  }
  const none = { own: null, above: null, office: null, zone: null, countyLevelCity: null }

  it.each([
    [
      'title',
      '云溪县白水镇2024年法治政府建设年度报告\n一、举措\n办案2件。',
      { ...none, own: '白水镇', above: '云溪县' },
    ],
    [
      'addressee',
      '白水镇2024年法治政府建设年度报告\n中共云溪县委、云溪县人民政府：\n一、举措\n办案2件。',
      { ...none, own: '白水镇', above: '云溪县' },
    ],
    [
      'signature',
      '2024年法治政府建设年度报告\n一、举措\n办案2件。\n云溪县白水镇人民政府\n2025年1月9日',
      { ...none, own: '白水镇', above: '云溪县' },
    ],
    [
      'body',
      '2024年，在县委、县政府领导下，白水镇认真推进。\n一、举措\n白水镇党委学法。县司法局指导，我镇办案2件。',
      { ...none, own: '白水镇', above: '县' },
    ],
    [
      'words alone, too few to be sure of the county',
      '一、举措\n镇党委学法，镇政府办案2件，我镇稳定。\n二、打算\n争取支持，报县政府。',
      { ...none, own: '镇', above: '县?' },
    ],
    [
      'a county’s department',
      '云溪县水利局2024年法治政府建设年度报告\n一、举措\n办案2件。',
      { ...none, own: '云溪县', office: '云溪县水利局' },
    ],
    [
      'a county-level city',
      '青江市2024年法治政府建设年度报告\n中共江洲市委、江洲市人民政府：\n一、举措\n办案2件。',
      { ...none, own: '青江市', countyLevelCity: true },
    ],
    [
      'a zone',
      '桐江经济开发区管理委员会2024年法治政府建设年度报告\n一、举措\n办案2件。',
      { ...none, zone: '桐江经济开发区管理委员会' },
    ],
    ['nothing', '一、举措\n办案2件。', none],
  ])('from %s', (_, text, expected) => {
    expect(chain(text)).toEqual(expected)
  })
})

describe('issuers', () => {
  const issuers = (text: string) => readDraft(text).issuers.map(({ name, level }) => `${name} ${level}`)

  it('a lone 市 that reports to another 市 is a county', () => {
    const report = (to: string) => `青江市2024年法治政府建设年度报告\n${to}：\n一、举措\n办案2件。`
    expect(issuers(report('中共江洲市委、江洲市人民政府'))).toEqual(['青江市 county'])
    expect(issuers(report('省委、省政府'))).toEqual(['青江市 city'])
    expect(issuers(report('中共青江市委、青江市人大常委会'))).toEqual(['青江市 city'])
  })

  it.each([
    ['2023年，柳浦镇把法治摆进全镇工作大盘子。\n一、举措\n办案2件。', '柳浦镇 township'],
    ['2021年，龙台街道办事处在市委、市政府领导下开展工作。\n一、举措\n办案2件。', '龙台街道 subdistrict'],
    ['2023年，原岭市交通运输局坚持依法行政。\n一、举措\n办案2件。', '原岭市交通运输局 department'],
    ['2022年，全县上下认真落实部署。\n一、举措\n修订镇政府规则，加强乡镇党委建设。', undefined],
    ['本报告由清湾区教育局按照要求编制。\n一、举措\n办案2件。', undefined],
  ])('the subject of a draft without title: %s', (text, issuer) => {
    expect(issuers(text)[0]).toBe(issuer)
  })
})

describe('the fields of a form', () => {
  const body = '2025年，青螺镇认真学习。现将有关情况报告如下：\n一、主要举措和成效\n青螺镇坚持依法行政。'

  it('are labelled; the label is no part of title or unit', () => {
    const draft = readDraft(`报告名称：青螺镇2025年法治政府建设情况报告\n填报单位：砚溪县青螺镇人民政府\n${body}`)
    expect(draft.title?.text).toBe('青螺镇2025年法治政府建设情况报告')
    expect(draft.issuers.map(({ name }) => name)).toEqual(['青螺镇'])
    expect(chainOf(draft).own?.name).toBe('青螺镇')
  })

  it('give way to the title itself', () => {
    const draft = readDraft(
      `报告单位：砚溪县青螺镇人民政府\n报告名称：青螺镇2024年法治政府建设情况报告\n正文：\n青螺镇人民政府关于2025年法治政府建设情况的报告\n${body}`,
    )
    expect(draft.title?.text).toBe('青螺镇人民政府关于2025年法治政府建设情况的报告')
    expect(reportYearOf(draft)?.year).toBe(2025)
  })
})

describe('a report that says 全区 and names no place', () => {
  const kind = (more: string) =>
    chainOf(readDraft(`法治政府建设年度报告\n一、举措\n全区办案2件，全区开展检查3次，全区培训干部600人。${more}`)).own
      ?.kind
  it('is an autonomous region’s where it tells of its organs, and a district’s else', () => {
    expect(kind('自治区政府制定规章2件。')).toBe('自治区')
    expect(kind('自治区政府制定规章2件，区政府常务会议学法2次。')).toBe('区')
    expect(kind('')).toBe('区')
  })
})
