import { describe, expect, it } from 'vitest'
import { found } from './found'

/** What the rule says of a sentence in an otherwise plain report for a year. */
function of(year: number, sentence: string): string[] {
  return found('outdated-citation', `青石镇${year}年法治政府建设年度报告\n一、主要举措\n${sentence}，办理案件16件。`)
}

describe('statutes no longer in force', () => {
  it.each([
    [2023, '落实《信访条例》', 'repealed 《信访条例》'],
    [2024, '宣传《中华人民共和国婚姻法》', 'repealed 《中华人民共和国婚姻法》'],
    [2021, '宣传《继承法》', 'repealed 《继承法》'],
    [2024, '依据《中华人民共和国合同法》提出修改意见219条', 'repealed 《中华人民共和国合同法》'],
    [2022, '依据《物权法》修改完善合同26份', 'repealed 《物权法》'],
    [2019, '依据《行政监察法》', 'repealed 《行政监察法》'],
    [2024, '依照《治安管理处罚条例》', 'repealed 《治安管理处罚条例》'],
    [2025, '按照《法规规章备案条例》', 'repealed 《法规规章备案条例》'],
    [2023, '执行《环境噪声污染防治法》', 'repealed 《环境噪声污染防治法》'],
    [2023, '依据《公司登记管理条例》', 'repealed 《公司登记管理条例》'],
    [2023, '贯彻《执业医师法》', 'repealed 《执业医师法》'],
    [2024, '落实《法律援助条例》', 'repealed-probably 《法律援助条例》'],
    [2024, '按照《中华人民共和国物权法》规范老旧小区加装电梯', 'repealed 《中华人民共和国物权法》'],
    [2023, '依据《合同法》清理政府合同', 'repealed 《合同法》'],
    [2023, '按照《侵权责任法》开展评估', 'repealed 《侵权责任法》'],
    [2022, '落实《信访条例》', 'replaced-this-year 《信访条例》'],
    [2023, '依据《社会力量办学条例》审批培训机构', 'repealed-probably 《社会力量办学条例》'],
    [2023, '按照《婚姻登记管理条例》办理登记', 'repealed-probably 《婚姻登记管理条例》'],
    [2025, '对照《国家危险废物名录（2021年版）》排查', 'repealed-probably 《国家危险废物名录（2021年版）》'],
    [2024, '依照《政府信息公开条例》第三十一条规定编制公布年度报告', 'moved-article 《政府信息公开条例》第三十一条'],
    [2024, '依据《政府信息公开条例》第十三条答复公民申请', 'moved-article 《政府信息公开条例》第十三条'],
    [2024, '依据《土地管理法》第七十六条查处非法占地', 'moved-article 《土地管理法》第七十六条'],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual([expected])
  })

  it.each([
    [2021, '落实《信访条例》'],
    [2024, '落实《信访工作条例》'],
    [2024, '依照《政府信息公开条例》第五十条规定编制年度报告'],
    [2024, '依照《政府信息公开条例》第三十一条确定收到申请的时间'],
    [2024, '依据《云岭省种子管理条例》开展检查'],
    [2024, '落实《云岭省信访条例》'],
    [2024, '落实《云岭省法律援助条例》'],
    [2024, '原《信访条例》已经废止'],
    [2024, '对原来依据《婚姻法》作出的规定进行清理'],
    [2024, '《关于适用〈中华人民共和国婚姻法〉若干问题的解释》'],
    [2020, '宣传《婚姻法》《继承法》'],
    [2024, '依据《民法典》婚姻家庭编'],
    [2026, '《环境保护法》《食品安全法》'],
  ])('%i %s is right', (year, sentence) => {
    expect(of(year, sentence)).toEqual([])
  })
})

describe('plans and their years', () => {
  it.each([
    [2023, '落实《法治政府建设实施纲要（2020—2025年）》', 'wrong-years 2020—2025年'],
    [2023, '落实《法治政府建设实施纲要（2021—2035年）》', 'wrong-years 2021—2035年'],
    [2023, '落实法治政府建设实施纲要（2020-2025年）', 'wrong-years 2020-2025年'],
    [2023, '落实《法治中国建设规划（2021—2025年）》', 'wrong-years 2021—2025年'],
    [2023, '落实《法治政府建设实施纲要（20212025年）》', 'lost-dash 20212025年'],
    [2023, '落实《法治社会建设实施纲要（2021—2025年）》', 'wrong-title-probably 2021—2025年'],
    [2023, '以《法治政府建设实施纲要（2015—2020年）》为指引', 'expired-plan 《法治政府建设实施纲要（2015—2020年）》'],
    [2019, '落实《法治政府建设实施纲要（2021—2025年）》', 'not-yet-probably 《法治政府建设实施纲要（2021—2025年）》'],
    [2026, '落实《法治政府建设实施纲要（2026—2030年）》', 'unverifiable 《法治政府建设实施纲要（2026—2030年）》'],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual([expected])
  })

  it.each([
    [2023, '落实《法治政府建设实施纲要（2021—2025年）》'],
    [2023, '落实《法治政府建设实施纲要(2021-2025年)》'],
    [2023, '落实《法治政府建设实施纲要（2021－2025年）》'],
    [2023, '落实《法治政府建设实施纲要（2021年—2025年）》'],
    [2023, '落实《法治政府建设实施纲要》'],
    [2020, '落实《法治政府建设实施纲要（2015—2020年）》'],
    [2022, '《法治政府建设实施纲要（2015—2020年）》目标任务圆满完成'],
    [2026, '《法治政府建设实施纲要（2021—2025年）》终期评估'],
    [2023, '印发《青石镇法治政府建设实施方案（2021—2026年）》'],
    [2023, '印发《云岭省法治社会建设实施纲要（2021—2025年）》'],
    [2023, '落实《法治中国建设规划（2020—2025年）》《法治社会建设实施纲要（2020—2025年）》'],
    [2024, '落实《提升行政执法质量三年行动计划（2023—2025年）》'],
  ])('%i %s is right', (year, sentence) => {
    expect(of(year, sentence)).toEqual([])
  })
})

describe('titles', () => {
  it.each([
    ['《法制政府建设实施纲要（2021—2025年）》', 'wrong-title 《法制政府建设实施纲要（2021—2025年）》'],
    [
      '《关于开展法制宣传教育的第八个五年规划（2021—2025年）》',
      'wrong-title 《关于开展法制宣传教育的第八个五年规划（2021—2025年）》',
    ],
    ['《法治政府建设与责任落实督查工作规定》', 'wrong-title 《法治政府建设与责任落实督查工作规定》'],
    [
      '《党政主要负责人履行法治建设第一责任人职责规定》',
      'wrong-title 《党政主要负责人履行法治建设第一责任人职责规定》',
    ],
    ['《重大行政决策暂行条例》', 'wrong-title 《重大行政决策暂行条例》'],
    ['《行政许可发》', 'wrong-title-probably 《行政许可发》'],
    ['《中华人民共和国行政处分法》', 'wrong-title-probably 《中华人民共和国行政处分法》'],
  ])('%s', (title, expected) => {
    expect(of(2024, `学习${title}`)).toEqual([expected])
  })

  it('that nobody knows give one note at most', () => {
    expect(of(2024, '学习《中华人民共和国家庭法》《中华人民共和国河流保护条例》')).toEqual([
      'unverifiable 《中华人民共和国家庭法》',
    ])
  })

  it.each([
    '《青石镇物业管理办法》',
    '《云岭省河道条例》',
    '《村民公约》',
    '《地方组织法》',
    '《监督法》',
    '《政府信息公开条例》',
    '《中华人民共和国民法典》',
    '《宪法》',
    '《行政诉讼法》',
    '《保障农民工工资支付条例》',
    '《中华人民共和国黑土地保护法》',
  ])('%s is right or a place’s own', (title) => {
    expect(of(2024, `学习${title}`)).toEqual([])
  })
})

describe('numbers', () => {
  it.each([
    ['《优化营商环境条例》（国务院令第713号）', 'number-of-another 国务院令第713号'],
    ['《党政主要负责人履行推进法治建设第一责任人职责规定》（厅字〔2019〕28号）', 'number-of-another 厅字〔2019〕28号'],
    [
      '《关于全面推行行政规范性文件合法性审核机制的指导意见》（国办发〔2024〕54号）',
      'number-of-another 国办发〔2024〕54号',
    ],
    ['《法治政府建设与责任落实督察工作规定》（厅字〔2019〕18号）', 'wrong-number 厅字〔2019〕18号'],
    ['《法治政府建设与责任落实督察工作规定》（厅字〔2018〕28号）', 'wrong-number 厅字〔2018〕28号'],
    [
      '《关于全面推行行政规范性文件合法性审核机制的指导意见》（国办发〔2018〕118号）',
      'number-of-another 国办发〔2018〕118号',
    ],
    // The number of the three systems is only remembered, so that the one written may be right for all that.
    [
      '《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕115号）',
      'wrong-number-maybe 国办发〔2018〕115号',
    ],
  ])('%s', (citation, expected) => {
    expect(of(2024, `落实${citation}`)).toEqual([expected])
  })

  it.each([
    '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）',
    '《法治政府建设与责任落实督察工作规定》(厅字[2019]28号)',
    '《法治政府建设与责任落实督察工作规定》（云委办〔2020〕3号）',
    '《重大行政决策程序暂行条例》（国务院令第713号）',
    '《优化营商环境条例》（中华人民共和国国务院令第722号）',
    '《政府信息公开条例》（国务院令第711号）',
    '《云岭省行政执法监督条例》（云岭省人大公告第713号）',
    '《关于全面推行行政执法“三项制度”的指导意见》（国办发〔2018〕118号）',
    '《关于印发〈青石镇法治建设要点〉的通知》（青政发〔2019〕28号）',
  ])('%s is right', (citation) => {
    expect(of(2024, `落实${citation}`)).toEqual([])
  })
})

describe('new, revised, not yet made', () => {
  it.each([
    [2024, '学习新修订的《行政处罚法》', 'long-revised 新修订的《行政处罚法》'],
    [2026, '学习新颁布的《法律援助法》', 'long-revised 新颁布的《法律援助法》'],
    [2024, '学习新修正的《行政复议法》', 'revision-kind 新修正的《行政复议法》'],
    [2024, '学习《行政处罚法》（2021年修正）', 'revision-kind （2021年修正）'],
    [2020, '宣传《黑土地保护法》', 'not-yet 《黑土地保护法》'],
    [2021, '宣传《黑土地保护法》', 'not-yet-probably 《黑土地保护法》'],
    [2023, '宣传《法治宣传教育法》', 'not-yet 《法治宣传教育法》'],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual([expected])
  })

  it.each([
    [2022, '学习新修订的《行政处罚法》'],
    [2024, '学习新修订的《中华人民共和国行政复议法》'],
    [2021, '对《黑土地保护法（草案）》提出意见'],
    [2021, '组织《黑土地保护法》立法征求意见'],
    [2025, '宣传《法治宣传教育法》'],
    [2025, '准备实施《行政执法监督条例》'],
    [2024, '学习《行政处罚法》（2021年修订）'],
  ])('%i %s is right', (year, sentence) => {
    expect(of(year, sentence)).toEqual([])
  })

  it('says nothing about years in a draft without one', () => {
    expect(
      found(
        'outdated-citation',
        '青石镇法治政府建设年度报告\n一、主要举措\n落实《信访条例》《中华人民共和国家庭法》，办理案件16件。',
      ),
    ).toEqual(['unverifiable 《中华人民共和国家庭法》'])
  })
})

describe('statutes named without 《》', () => {
  it.each([
    [2024, '法律顾问依据合同法审查合同36份', 'repealed-probably 合同法'],
    [2022, '深入宣传信访条例', 'replaced-this-year 信访条例'],
    [2023, '学习宪法、民法总则、行政处罚法', 'repealed-probably 民法总则'],
    [2025, '执行预备役军官法、兵役法', 'repealed-probably 预备役军官法'],
    [2021, '宣传法治宣传教育法', 'not-yet-probably 法治宣传教育法'],
    [2020, '学习乡村振兴促进法', 'not-yet-probably 乡村振兴促进法'],
    [2024, '开展执业医师法培训、执业医师法宣讲', 'repealed-probably 执业医师法'],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual([expected])
  })

  it.each([
    [2024, '依据劳动合同法调解纠纷36起'],
    [2023, '宣传云岭省信访条例'],
    [2024, '规范合同法律审查，落实物权法定原则，开展担保法律咨询'],
    [2022, '落实预备役军官法、兵役法'],
    [2020, '婚姻法、收养法宣讲'],
    [2022, '宣传乡村振兴促进法、家庭教育促进法'],
  ])('%i %s is right', (year, sentence) => {
    expect(of(year, sentence)).toEqual([])
  })
})

describe('a statute told for its own time, for what has changed, or as a fault found', () => {
  it.each([
    [2024, '一起1999年形成的争议，局里按照当时有效的《城市房屋拆迁管理条例》查明了情况'],
    [2023, '编印《信访条例》与《信访工作条例》对照表，说明新变化'],
    [2023, '该房屋2008年依据《物权法》登记，权属清楚'],
    [2024, '评查案卷120份，发现2份文书仍引用《合同法》'],
    [2023, '比较新旧规定，《法律援助条例》的范围较窄'],
    [2024, '早年依据《婚姻法》登记的档案全部补录'],
    [2023, '《信访条例》已于2022年5月1日停止施行'],
    [2024, '将依据由《信访条例》调整为《信访工作条例》'],
    [2024, '讲授从《民法通则》到《民法典》的发展历程'],
    [2024, '依据《合同法》制定的文件3件予以修改'],
    [2024, '“十三五”期间受理的事项按《信访条例》办结'],
    [2021, '就《学前教育法》提出修改建议3条'],
  ])('%i %s', (year, sentence) => {
    expect(of(year, sentence)).toEqual([])
  })

  it.each([
    [2023, '落实《信访条例》《信访工作条例》', 'repealed-probably 《信访条例》'],
    [2023, '2023年依照《信访条例》办理信访事项', 'repealed 《信访条例》'],
    [2022, '按照《物权法》的规定，2020年颁发证书8426本', 'repealed 《物权法》'],
    [2024, '法院依据《合同法》作出判决', 'repealed-probably 《合同法》'],
    [2022, '落实《公平竞争审查条例》', 'not-yet-maybe 《公平竞争审查条例》'],
    [2023, '落实《社区矫正实施办法》', 'repealed-probably 《社区矫正实施办法》'],
  ])('but %i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual([expected])
  })

  it('takes the bare title for the local one that the draft names in full', () => {
    expect(of(2022, '施行《云岭省行政执法监督条例》，对照《行政执法监督条例》自查')).toEqual([])
  })
})

describe('titles got almost right', () => {
  it.each([
    ['落实《党政主要负责人履行推进法治建设第一责任人规定》', 'wrong-title-probably'],
    ['落实《党政机关公文处理条例》', 'wrong-title-probably'],
    ['学习《行政处罚条例》', 'wrong-title-probably'],
    ['落实《优化营商环境管理条例》', 'wrong-title-probably'],
    ['执行《优化营商环境暂行条例》', 'wrong-title-probably'],
    ['学习《保障中小企业款项支付暂行条例》', 'wrong-title-probably'],
    ['落实《规章制定程序试行条例》', 'wrong-title-probably'],
    ['宣传《政府信息条例》', 'shortened-title'],
    ['宣传《固体废物污染防治法》', 'shortened-title'],
    ['对照《市县法治政府建设示范指标体系》（2019年版）自评', 'repealed-probably'],
  ])('%s', (sentence, expected) => {
    expect(of(2024, sentence).map((told) => told.split(' ')[0])).toEqual([expected])
  })

  it.each([
    '落实《云岭省党政主要负责人履行推进法治建设第一责任人职责规定实施办法》',
    '落实《云岭省优化营商环境条例》《青石镇党政机关公文处理办法》',
    '落实《云岭省优化营商环境暂行条例》《重大行政决策程序暂行条例》《城市管理条例》《物业管理条例》',
    '对照《市县法治政府建设示范指标体系》（2021年版）自评',
  ])('%s is right', (sentence) => {
    expect(of(2024, sentence)).toEqual([])
  })
})

describe('the day on which a statute comes into force', () => {
  it.each([
    [2025, '宣传《法治宣传教育法》（自2025年12月1日起施行）', 'wrong-day （自2025年12月1日起施行'],
    [2025, '10月1日法治宣传教育法施行后开展宣讲', 'wrong-day 10月1日法治宣传教育法施行'],
    [
      2025,
      '宣传法治宣传教育法，该法于12月1日《法治宣传教育法》实施当天上街',
      'wrong-day 12月1日《法治宣传教育法》实施',
    ],
    [2025, '学习新修订的《治安管理处罚法》（2026年7月1日起施行）', 'wrong-day （2026年7月1日起施行'],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual([expected])
  })

  it.each([
    [2025, '宣传《法治宣传教育法》（自2025年11月1日起施行）'],
    [2025, '11月1日法治宣传教育法施行后开展宣讲'],
    [2026, '12月1日《法治宣传教育法》施行满一年开展宣讲'],
    [2025, '12月4日《法治宣传教育法》宣讲走进校园'],
  ])('%i %s is right', (year, sentence) => {
    expect(of(year, sentence)).toEqual([])
  })
})

describe('what a revision changed', () => {
  it.each([
    [2024, '对照2010年修订的《保守国家秘密法》审核', ['older-version 2010年修订的']],
    [2024, '学习2017年修正的《行政处罚法》', ['older-version 2017年修正的']],
    [2024, '依据2010年修订的《保守国家秘密法》，对2024年3月发生的泄密行为作出处理', []],
    [2024, '对照2014年修订的《环境保护法》执法', []],
    [2023, '依照《行政处罚法》第四十二条告知听证权利', ['moved-article 《行政处罚法》第四十二条']],
    [2023, '依照《行政处罚法》第六十三条告知听证权利', []],
    [2023, '依照《行政处罚法》第四十二条由两人以上执法', []],
    [2019, '依照《行政处罚法》第四十二条告知听证权利', []],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual(expected)
  })
})

describe('the day on which a statute came into force, wherever it is told', () => {
  it.each([
    [2022, '2021年3月1日起，新修正的《种子法》施行', ['wrong-day 2021年3月1日起，新修正的']],
    [2024, '宣讲《中华人民共和国行政复议法》，该法自2023年1月1日起施行', ['wrong-day ，该法自2023年1月1日起施行']],
    [2025, '新修订的《治安管理处罚法》自2025年9月1日起施行', ['wrong-day 自2025年9月1日起施行']],
    [2021, '对照修订后的《政府信息公开条例》（2008年5月1日起施行）', ['older-version （2008年5月1日起施行']],
    [2022, '2022年3月1日起，新修正的《种子法》施行', []],
    [2024, '2024年9月5日起，修改后的《慈善法》施行', []],
    [2023, '依照2007年11月1日起施行的《突发事件应对法》', []],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual(expected)
  })
})

describe('years and numbers of what is cited', () => {
  const report = (words: string, plan = '加强培训。', year = 2024) =>
    found(
      'outdated-citation',
      `青石镇${year}年法治政府建设年度报告\n一、主要举措\n${words}，办理案件16件。\n二、${year + 1}年工作安排\n${plan}`,
    )

  it.each([
    ['完成《提升行政执法质量三年行动计划（2022—2024年）》任务', ['wrong-title-probably 2022—2024年']],
    ['依照《中华人民共和国职业教育法》（1996年公布）审核章程', ['older-version （1996年公布']],
    ['依据《行政复议法》（1999年通过）办理', ['older-version （1999年通过']],
    ['按照政府信息公开工作年度报告格式（国办公开办函〔2012〕30号）编制', ['wrong-number 国办公开办函〔2012〕30号']],
    ['落实《关于严格规范涉企行政检查的意见》（国办发〔2023〕54号）', ['wrong-number 国办发〔2023〕54号']],
    ['按照涉企行政检查要求（国办发〔2025〕54号）公布清单', ['wrong-number 国办发〔2025〕54号']],
    ['执行《政府信息公开信息处理费管理办法》（国办函〔2021〕109号）', ['wrong-number 国办函〔2021〕109号']],
    ['落实国办发〔2021〕27号《提升行政执法质量三年行动计划（2023—2025年）》', ['wrong-number 国办发〔2021〕27号']],
    // Right, or a place’s own.
    ['落实国办函〔2022〕109号文件要求，推进电子证照应用', []],
    ['完成《提升行政执法质量三年行动计划（2023—2025年）》任务', []],
    ['落实《云溪县提升行政执法质量三年行动计划（2024—2026年）》', []],
    ['回顾《职业教育法》（1996年公布）修订历程', []],
    ['依据《行政复议法》（1999年公布，2023年修订）办理', []],
    ['按照政府信息公开工作年度报告格式（国办公开办函〔2021〕30号）编制', []],
    ['落实行政应诉工作意见（国办发〔2016〕54号）和涉企行政检查意见（国办发〔2024〕54号）', []],
    ['落实规范涉企行政检查工作方案（云政办发〔2025〕54号）', []],
    ['依据《民法典》（2020年公布）开展宣传', []],
  ])('%s', (words, expected) => {
    expect(report(words)).toEqual(expected)
  })

  it.each([
    ['指导村居依据《婚姻法》《物权法》办理调解。', ['repealed-probably 《婚姻法》', 'repealed-probably 《物权法》']],
    ['按照《中华人民共和国合同法》审查合同。', ['repealed-probably 《中华人民共和国合同法》']],
    ['清理依据《婚姻法》制定、与民法典不一致的文件。', []],
    ['依据《民法典》办理调解。', []],
  ])('in the plan of the report for 2020: %s', (plan, expected) => {
    expect(report('办结', plan, 2020)).toEqual(expected)
  })

  it('an article of a statute that was given a short name', () => {
    const text = (article: string) =>
      `栎阳市水利局2021年政府信息公开工作年度报告\n依照《中华人民共和国政府信息公开条例》（以下简称《条例》）第五十条之规定，编制本报告。\n一、总体情况\n凡涉第三方权益者，依《条例》第${article}条书面征求第三方意见。`
    expect(found('outdated-citation', text('二十三'), 'disclosure-report')).toEqual([
      'moved-article 《条例》第二十三条',
    ])
    expect(found('outdated-citation', text('三十二'), 'disclosure-report')).toEqual([])
  })
})
