import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { bookOf } from './book-of'

/** Reports of all levels and genres; {} is where a sentence goes. */
const REPORTS: Record<string, Record<string, string>> = {
  'body-mismatch': {
    town: '中共云溪县白水镇委员会\n云溪县白水镇人民政府\n关于2024年度法治政府建设情况的报告\n\n县委、县政府：\n2024年，我镇在县委、县政府的领导下推进依法行政。\n一、主要举措和成效\n镇党委专题学法6次。{}\n特此报告。\n中共云溪县白水镇委员会\n云溪县白水镇人民政府\n2025年1月10日',
    townOfDistrict:
      '江洲市清浦区白水镇人民政府2024年法治政府建设年度报告\n区委、区政府：\n一、主要举措和成效\n镇党委专题学法6次。{}\n江洲市清浦区白水镇人民政府\n2025年1月10日',
    subdistrict:
      '清浦区人民政府白水街道办事处2024年法治政府建设年度报告\n区委、区政府：\n一、主要举措和成效\n街道党工委专题学法6次。{}\n清浦区人民政府白水街道办事处\n2025年1月10日',
    township:
      '云溪县白水乡人民政府2024年法治政府建设年度报告\n县委、县政府：\n一、主要举措和成效\n乡党委专题学法6次。{}\n云溪县白水乡人民政府\n2025年1月10日',
    county:
      '云溪县人民政府关于2024年度法治政府建设情况的报告\n县委、县人大常委会：\n2024年，全县各级各部门扎实推进依法行政。\n一、主要举措和成效\n县政府常务会议学法8次。{}\n云溪县人民政府\n2025年2月10日',
    district:
      '绵亭区2024年法治政府建设情况报告\n区委、区人大常委会：\n一、主要举措和成效\n区政府常务会议学法8次，全区依法行政水平提升。{}\n绵亭区人民政府\n2025年2月10日',
    countyCity:
      '青江市2024年法治政府建设年度报告\n中共江洲市委、江洲市人民政府：\n一、主要举措和成效\n市政府常务会议学法8次，全市依法行政水平提升。{}\n青江市人民政府\n2025年2月10日',
    city: '江洲市人民政府2024年法治政府建设年度报告\n省委、省政府：\n一、主要举措和成效\n市政府常务会议学法8次，全市依法行政水平提升。{}\n江洲市人民政府\n2025年2月10日',
    province:
      '岚江省人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n省政府常务会议学法8次，全省依法行政水平提升。{}\n岚江省人民政府\n2025年2月10日',
    bureau:
      '云溪县水利局2024年法治政府建设年度报告\n县委、县政府：\n一、主要举措和成效\n局党组专题学法6次。{}\n云溪县水利局\n2025年1月10日',
    cityBureau:
      '江洲市生态环境局关于2024年度法治政府建设情况的报告\n市委、市政府：\n一、主要举措和成效\n我局党组专题学法6次。{}\n江洲市生态环境局\n2025年1月10日',
    commission:
      '江洲市卫生健康委员会2024年法治政府建设年度报告\n市委、市政府：\n一、主要举措和成效\n我委党组专题学法6次。{}\n江洲市卫生健康委员会\n2025年1月10日',
    provincialBureau:
      '岚江省水利厅2024年法治政府建设年度报告\n省委、省政府：\n一、主要举措和成效\n厅党组专题学法6次。{}\n岚江省水利厅\n2025年1月10日',
    zone: '桐江经济开发区管理委员会2024年法治政府建设年度报告\n市委、市政府：\n一、主要举措和成效\n党工委会议专题学法6次。{}\n桐江经济开发区管理委员会\n2025年1月10日',
    zoneBare:
      '临岫经济技术开发区管委会2024年法治政府建设工作报告\n一、主要举措和成效\n管委会主任办公会学法6次，开发区党工委部署法治工作。{}\n临岫经济技术开发区管委会\n2025年1月10日',
    disclosure:
      '白水镇2024年政府信息公开工作年度报告\n一、总体情况\n2024年，白水镇认真贯彻《政府信息公开条例》，在县政府的指导下推进公开。{}\n云溪县白水镇人民政府\n2025年1月20日',
    plan: '云溪县人民政府办公室关于印发《云溪县2024年法治政府建设工作要点》的通知\n各乡镇人民政府，县政府各部门：\n现将《云溪县2024年法治政府建设工作要点》印发给你们，请认真贯彻执行。\n云溪县人民政府办公室\n2024年3月20日\n云溪县2024年法治政府建设工作要点\n一、总体要求\n全县法治政府建设迈上新台阶。{}\n二、重点任务\n深化放管服改革。（责任单位：县政府办公室）',
  },
  'out-of-role': {
    town: '云溪县白水镇人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    township:
      '云溪县白水乡人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    subdistrict:
      '清浦区白水街道办事处2024年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    county:
      '云溪县人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    district:
      '清浦区人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    city: '江洲市人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    province:
      '岚江省人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    bureau:
      '云溪县水利局2024年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    justice:
      '云溪县司法局2024年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    cityBureau:
      '江洲市交通运输局2024年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    provincialBureau:
      '岚江省水利厅2024年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    zone: '临岫经济技术开发区管委会2024年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    bureau2023:
      '云溪县水利局2023年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    police:
      '云溪县公安局2024年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    market:
      '云溪县市场监督管理局2024年法治政府建设年度报告\n一、主要举措和成效\n坚持依法行政。{}\n二、存在的问题\n执法力量薄弱。',
    countyParty:
      '中共云溪县委\n云溪县人民政府\n关于2024年度法治政府建设情况的报告\n市委、市政府：\n一、主要举措和成效\n坚持依法行政。{}',
    countyPlan:
      '云溪县人民政府办公室关于印发《云溪县2024年法治政府建设工作要点》的通知\n各乡镇人民政府，县政府各部门：\n现将《云溪县2024年法治政府建设工作要点》印发给你们，请认真贯彻执行。\n云溪县人民政府办公室\n2024年3月20日\n云溪县2024年法治政府建设工作要点\n一、重点任务\n{}',
    townPlan:
      '白水镇2024年法治政府建设实施方案\n一、总体要求\n坚持依法行政。\n二、主要任务\n{}\n云溪县白水镇人民政府\n2024年3月20日',
  },
  typo: {
    t: '云溪县白水镇人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n{}，办理案件16件。\n二、存在的问题\n执法力量薄弱。',
  },
}

interface Line {
  rule: string
  report: string
  sentence: string
  /** What is wrong in it; none where it is right. */
  slips: string[]
}

const lines: Line[] = readFileSync(fileURLToPath(new URL('slip-wordings.txt', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [rule = '', report = '', ...words] = line.split(' ')
    const marked = words.join(' ')
    return {
      rule,
      report,
      sentence: marked.replace(/[【】]/g, ''),
      slips: Array.from(marked.matchAll(/【([^】]*)】/g), ([, slip]) => slip as string),
    }
  })

function findingsIn({ rule, report, sentence }: Line) {
  const text = (REPORTS[rule]?.[report] ?? '{}').replace('{}', sentence)
  const start = text.indexOf(sentence)
  const { findings } = auditSource({ name: 'draft', format: 'txt', text }, {}, bookOf(rule))
  return findings.map(({ level, reason, span }) => ({
    level,
    reason,
    text: span.text,
    start: span.start - start,
    end: span.end - start,
  }))
}

function isFound(line: Line): boolean {
  const found = findingsIn(line)
  return line.slips.some((slip) => {
    const at = line.sentence.indexOf(slip)
    return found.some(({ start, end }) => start < at + slip.length && end > at)
  })
}

describe.each([
  ['body-mismatch', 0.05],
  ['out-of-role', 0.05],
  ['typo', 0.15],
] as const)('%s in many wordings', (rule, missed) => {
  const wrong = lines.filter((line) => line.rule === rule && line.slips.length > 0)
  const right = lines.filter((line) => line.rule === rule && line.slips.length === 0)

  it('is found', () => {
    expect(wrong.length).toBeGreaterThan(60)
    const lost = wrong.filter((line) => !isFound(line)).map(({ report, sentence }) => `${report} ${sentence}`)
    expect(lost.length / wrong.length, lost.join('\n')).toBeLessThan(missed)
  })

  it('is told nowhere else', () => {
    expect(right.length).toBeGreaterThan(25)
    const struck = right.flatMap((line) =>
      findingsIn(line).map(({ reason, text }) => `${line.report} ${line.sentence} ${reason}: ${text}`),
    )
    expect(struck).toEqual([])
  })
})
