import { describe, expect, it } from 'vitest'
import { found } from './found'

/** What body-mismatch tells in a report of a unit. */
function told(unit: string, sentence: string, rest = ''): string[] {
  return found(
    'body-mismatch',
    `${unit}2024年法治政府建设年度报告\n一、主要举措和成效\n${sentence}\n二、存在的问题\n执法力量不足，主要是人员少。${rest}`,
  ).map((one) => one.split(' ').slice(1).join(' '))
}

describe('organs of another kind of unit, by their short names', () => {
  it.each([
    ['云溪县', '全年召开镇党委会议研究法治工作6次。', ['镇党委']],
    ['云溪县', '制定镇政府行政规范性文件7件，均经合法性审核。', ['镇政府']],
    ['云溪县', '围绕街道党工委、县政府中心工作公开信息。', ['街道党工委']],
    ['云溪县', '对局机关合同进行审查，提出意见21条。', ['局机关']],
    ['云溪县水利局', '局党组书记、办事处主任带头讲法治课2次。', ['办事处主任']],
    ['云溪县水利局', '法治建设情况及时向街道党工委报告。', ['街道党工委']],
    ['青石镇', '经局党组会议研究，印发年度学法计划。', ['局党组']],
  ])('are told: %s %s', (unit, sentence, expected) => {
    expect(told(unit, sentence)).toEqual(expected)
  })

  it.each([
    ['云溪县', '督促各镇党委、街道党工委落实主体责任。'],
    ['云溪县', '白水镇党委书记述法，青石镇政府修订议事规则。'],
    ['云溪县', '推动16个乡镇建立审核机制，由镇政府明确专人。'],
    ['云溪县', '县司法局党组、县财政局局长专题述法。'],
    ['云溪县水利局', '局党组书记、局长带头讲法治课2次，局机关全员参加。'],
    ['青石镇', '镇党委会议研究法治工作6次，镇长出庭应诉1次。'],
  ])('and may be told of: %s %s', (unit, sentence) => {
    expect(told(unit, sentence)).toEqual([])
  })
})

describe('another place of the unit’s own kind, named once', () => {
  it.each([
    ['云溪县', '修订《沙坪县全域旅游发展规划（2024—2030年）》。', ['沙坪县']],
    ['青石镇', '印发《双溪镇农村公墓管理办法》，经司法所审核。', ['双溪镇']],
    ['临渡市司法局', '起草《望江市居家养老服务促进条例（草案送审稿）》。', ['望江市']],
    ['云溪县教育局', '如有疑问，请与安岭县教育局办公室联系。', ['安岭县']],
    ['云溪县', '一年来，柳林县人民政府坚持以习近平法治思想为指导。', ['柳林县']],
    ['临渡市水利局', '2024年，金沙市水利局坚持依法行政。', ['金沙市']],
    ['云溪县', '为柳林高质量发展提供坚实法治保障。', ['柳林']],
    ['云溪县', '奋力开创法治江口建设新局面。', ['江口']],
  ])('is told: %s %s', (unit, sentence, expected) => {
    expect(told(unit, sentence)).toEqual(expected)
  })

  it.each([
    ['云溪县', '学习借鉴《沙坪县行政裁量基准管理办法》。'],
    ['云溪县', '与相邻的清溪县签订《清溪县跨界河流联合巡查办法》。'],
    ['临渡市水利局', '贯彻落实《望江市水源地保护条例》。'],
    ['云溪县教育局', '如有疑问，请与云溪县教育局办公室联系。'],
    ['云溪县', '推动经济高质量发展，为企业高质量发展提供服务，开创法治政府建设新局面。'],
    ['云溪县', '修订《云溪县全域旅游发展规划（2024—2030年）》。'],
  ])('and may be told of: %s %s', (unit, sentence) => {
    expect(told(unit, sentence)).toEqual([])
  })

  it('is told where it signs, and above an appended paper', () => {
    const signed = found(
      'body-mismatch',
      '关于古槐镇2022年法治政府建设情况的报告\n一、主要举措和成效\n古槐镇加强学习，古槐镇党委会议研究4次。\n二、存在的问题\n执法力量不足，主要是人员少。\n特此报告。\n金沙镇人民政府\n2023年1月18日',
    )
    expect(signed.some((one) => one.includes('金沙镇'))).toBe(true)
    expect(told('云溪县', '加强学习，办理案件16件。', '\n附件：望江县2024年法治政府建设重点指标分解表')).toEqual([
      '望江县',
    ])
  })
})

describe('another bureau where a bureau tells of itself', () => {
  it.each([
    ['汀洲市生态环境局', '2024年，汀洲市农业农村局认真贯彻落实习近平法治思想。', ['汀洲市农业农村局']],
    ['云溪县水利局', '在县委、县政府的领导下，云溪县林业局坚持以习近平法治思想为指导。', ['云溪县林业局']],
    ['云溪县水利局', '根据要求，现公布云溪县民政局2024年政府信息公开工作年度报告。', ['云溪县民政局']],
    ['云溪县水利局', '全年以县民政局为被申请人的行政复议案件2件，均被维持。', ['县民政局']],
    ['云溪县水利局', '除上述情况外，云溪县农业农村局没有其他需要报告的事项。', ['云溪县农业农村局']],
    ['云溪县水利局', '印发《云溪县财政局2024年法治政府建设工作方案》。', ['云溪县财政局']],
  ])('is told in the report of %s: %s', (unit, sentence, expected) => {
    expect(told(unit, sentence)).toEqual(expected)
  })

  it.each([
    ['云溪县水利局', '2024年，云溪县水利局认真贯彻落实习近平法治思想。'],
    ['云溪县水利局', '2024年，县农业农村局移送我局线索5条。'],
    ['云溪县司法局', '全年以县民政局为被申请人的行政复议案件2件，均被维持。'],
    ['云溪县司法局', '审查《云溪县财政局2024年法治政府建设工作方案》。'],
  ])('and may be told of by %s: %s', (unit, sentence) => {
    expect(told(unit, sentence)).toEqual([])
  })

  it('is told where it signs', () => {
    expect(
      found(
        'body-mismatch',
        '云溪县水利局关于印发《2024年法治政府建设工作要点》的通知\n局机关各股室、局属各单位：\n现将《2024年法治政府建设工作要点》印发给你们，请抓好贯彻落实。\n云溪县教育局\n2024年3月18日\n2024年法治政府建设工作要点\n一、总体要求\n坚持依法行政。\n二、重点任务\n1.加强学习。（责任单位：办公室）',
      ).some((one) => one.includes('云溪县教育局')),
    ).toBe(true)
  })
})
