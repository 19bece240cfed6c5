/** Acts that organs of government never do, told of an organ that is named, and powers that a unit sets for itself. */
import { describe, expect, it } from 'vitest'
import { found } from './found'

const of = (unit: string, words: string) =>
  found(
    'out-of-role',
    `${unit}2024年法治政府建设年度报告\n一、主要举措和成效\n${words}\n二、下一步打算\n加强培训。`,
  ).map((hit) => hit.split(' ')[0])

describe('what nobody named has the power for', () => {
  it.each([
    ['云溪县人民政府', '县消防救援大队对堵塞通道的业主实施行政拘留。', 'others-act'],
    ['云溪县人民政府', '县水利局对非法采砂人员依法提起公诉。', 'others-act'],
    ['云溪县司法局', '对县法院生效判决进行抽查，提升质量。', 'others-act'],
    ['云溪县司法局', '发现不当的责令法院改判。', 'others-act'],
    ['云溪县人民政府', '白水镇人大常委会开展视察6次。', 'no-such-body'],
    ['云溪县水利局', '各乡镇人大常委会听取汇报。', 'no-such-body'],
    ['江洲高新技术产业开发区管理委员会', '管委会可以结合实际自行增设处罚事项。', 'others-act-maybe'],
    ['云溪县白水镇人民政府', '镇政府在《白水镇河道管理规定》中设定罚款标准3项。', 'others-act-maybe'],
    ['云溪县水利局', '对3名采砂人员作出行政拘留决定，移送公安机关线索5条。', 'police-power-maybe'],
    ['江洲高新技术产业开发区管理委员会', '管委会会议表决通过《江洲高新区促进条例》。', 'department-enacts'],
  ])('%s: %s', (unit, words, reason) => {
    expect(of(unit, words)).toEqual([reason])
  })

  it.each([
    ['云溪县人民政府', '县水利局配合公安机关对2人行政拘留，检察院提起公诉3件。'],
    ['云溪县人民政府', '县水利局移送案件2件，公安机关刑事拘留3人。'],
    ['云溪县司法局', '检察院对法院判决进行审查，县人大听取法院工作汇报。'],
    ['云溪县人民政府', '县人大常委会视察，各乡镇人大主席团开展评议，县、乡人大常委会和主席团换届。'],
    ['江洲高新技术产业开发区管理委员会', '管委会不得自行设定行政处罚，清理违法设定的行政许可事项。'],
    ['云溪县白水镇人民政府', '各部门应当对设定行政许可事项的文件进行清理。'],
    ['云溪县水利局', '移送公安机关线索5条，对3人作出行政拘留决定。'],
  ])('%s: %s is right', (unit, words) => {
    expect(of(unit, words)).toEqual([])
  })
})
