import { expect, it } from 'vitest'
import { auditSource } from '../../lib'

const JOINT = '中共云溪县白水镇委员会\n云溪县白水镇人民政府\n关于2024年法治政府建设情况的报告'
const TOWN = '云溪县白水镇人民政府2024年法治政府建设年度报告'
const STREET = '清浦区白水街道办事处2024年法治政府建设年度报告'
const COUNTY = '云溪县人民政府2024年法治政府建设年度报告'
const CITY = '江洲市人民政府2024年法治政府建设年度报告'
const BUREAU = '云溪县水利局2024年法治政府建设年度报告'
const TAX = '国家税务总局云溪县税务局2024年法治政府建设年度报告'

it.each([
  [JOINT, '云溪县人民政府：', 'government-only'],
  [JOINT, '县政府：', 'government-only'],
  [JOINT, '中共云溪县委：', 'committee-only'],
  [JOINT, '县司法局：', 'department-only'],
  [JOINT, '各村民委员会、镇级各部门：', 'downwards'],
  [JOINT, '镇党委、镇人民政府：', 'own-level'],
  [JOINT, '县委、县政府：', ''],
  [JOINT, '县委、县人民政府：', ''],
  [JOINT, '中共云溪县委员会、云溪县人民政府：', ''],
  [JOINT, '县委县政府：', ''],
  [JOINT, '县委依法治县办：', ''],
  [JOINT, '县政府、县委依法治县办：', 'government-only'],
  [TOWN, '县人民政府：', ''],
  [TOWN, '县委、县政府：', ''],
  [STREET, '区委、区政府：', ''],
  [STREET, '各社区、各部门：', 'downwards'],
  [COUNTY, '市委、市政府，县委、县人大常委会：', ''],
  [COUNTY, '县委、县人大常委会：', 'nobody-above'],
  [COUNTY, '中共云溪县委：', 'nobody-above'],
  [COUNTY, '县人大常委会：', ''],
  [COUNTY, '江洲市人民政府：', ''],
  [COUNTY, '市司法局：', 'department-only'],
  [CITY, '省委、省政府：', ''],
  [CITY, '市委、市人大常委会：', ''],
  [BUREAU, '县委、县政府，市水利局：', ''],
  [BUREAU, '县人民政府：', ''],
  [BUREAU, '县政府办公室、县司法局：', 'department-only'],
  [TAX, '国家税务总局江洲市税务局：', ''],
  [COUNTY, '主任、各位副主任、各位委员：', ''],
])('%s to %s', (title, addressee, expected) => {
  const text = `${title}\n${addressee}\n一、主要举措和成效\n办理案件16件。`
  const found = auditSource({ name: 'draft', format: 'txt', text }, { pack: 'annual-report' }).findings.filter(
    ({ rule }) => rule === 'addressee-scope',
  )
  expect(found.map(({ reason }) => reason).join()).toBe(expected)
  for (const finding of found) expect([finding.level, finding.span.text]).toEqual(['note', addressee])
})
