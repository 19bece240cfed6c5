import { describe, expect, it } from 'vitest'
import { found } from './found'

function of(year: number, sentence: string, plan = '加强培训。'): string[] {
  return found(
    'outdated-phrase',
    `青石镇${year}年法治政府建设年度报告\n一、主要举措\n${sentence}，办理案件16件。\n二、${year + 1}年工作安排\n${plan}`,
  )
}

describe('the target', () => {
  const old = '建设职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府'
  it.each([
    [2024, old, ['old-target 公开公正、廉洁高效、守法诚信']],
    [2021, old, ['old-target-probably 公开公正、廉洁高效、守法诚信']],
    [2020, old, []],
    [2019, '建设公开公正、智能高效、廉洁诚信、人民满意的法治政府', ['target-to-come 智能高效、廉洁诚信、人民满意']],
    [2021, '建设公开公正、智能高效、廉洁诚信、人民满意的法治政府', []],
    [2024, '2015年提出廉洁高效、守法诚信的目标', []],
    [2024, '建设职能科学、权责法定、执法严明、公开公正、智能高效、廉洁诚信、人民满意的法治政府', []],
    [2024, '做到廉洁高效', []],
    [2024, '从“廉洁高效、守法诚信”到“智能高效、廉洁诚信、人民满意”，表述更加完善', []],
    [2024, '旧纲要表述为公开公正、廉洁高效、守法诚信', []],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual(expected)
  })
})

describe('plans for legal education', () => {
  it.each([
    [2022, '推进“七五”普法', ['law-plan-ended 七五”普法']],
    [2023, '迎接“七五”普法规划终期检查验收', ['law-plan-ended 七五”普法']],
    [2024, '顺利通过市级“七五”普法终期验收', ['law-plan-ended 七五”普法']],
    [2024, '先后顺利通过“六五”“七五”普法验收', []],
    [2021, '迎接“七五”普法规划总结验收', []],
    // Named to be set apart from the year's work, or compared with it.
    [2024, '新建阵地与“六五”普法无关', []],
    [2024, '有别于“七五”普法的集中宣讲', []],
    [2024, '不再沿用“七五”普法的做法', []],
    [2024, '普法形式较“七五”普法更加多样', []],
    [2024, '与“七五”普法要求相比还有差距', ['law-plan-ended 七五”普法']],
    [2024, '按照“七五”普法要求开展宣传', ['law-plan-ended 七五”普法']],
    [2026, '深入实施“八五”普法规划', ['law-plan-ended 八五”普法']],
    [2023, '实施“九五”普法规划', ['law-plan-not-begun 九五”普法']],
    [2019, '全面启动“八五”普法', ['law-plan-not-begun 八五”普法']],
    [2019, '启动“八五”普法规划编制', []],
    [2020, '启动“八五”普法', []],
    [2020, '落实“八五”普法规划', ['law-plan-not-begun 八五”普法']],
    [2020, '明年落实“八五”普法规划', []],
    [2020, '“八五”普法规划实施五年来成效明显', ['law-plan-not-begun 八五”普法']],
    [2023, '“八五”普法圆满收官', ['year-outside-plan 八五”普法']],
    [2025, '做好“八五”普法规划中期评估', ['midterm-outside 八五”普法规划中期评估']],
    [2021, '完成“八五”普法中期督导', ['midterm-outside 八五”普法中期督导']],
    [2025, '完成“十四五”规划实施情况中期评估', ['midterm-outside 十四五”规划实施情况中期评估']],
    [2025, '抓好“八五”普法中期评估反馈问题整改', []],
    [2024, '迎接“八五”普法中期检查', []],
    [2018, '通过“七五”普法中期验收', []],
    [2023, '“八五”普法中期评估圆满完成', []],
    [2024, '谋划“八五”普法总结验收', []],
    [2025, '“八五”普法实施五年来成效明显', []],
    [2024, '推进“八五”普法', []],
    [2021, '完成“七五”普法总结验收', []],
    [2022, '“七五”普法成果显著', []],
    [2026, '“八五”普法通过终期验收', []],
    [2025, '谋划“九五”普法', []],
    [2023, '组织十八五号宣传点', []],
    [2024, '八五后年轻人参与', []],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual(expected)
  })

  it('count next year’s part as next year', () => {
    expect(of(2025, '推进“八五”普法', '深入推进“八五”普法。')).toEqual(['law-plan-ended 八五”普法'])
    expect(of(2025, '推进“八五”普法', '实施“九五”普法规划，做好“八五”普法总结。')).toEqual([])
  })
})

describe('congresses and plenums', () => {
  it.each([
    [2023, '学习党的二十大和二十届二中、三中全会精神', ['meeting-not-held-probably 三中']],
    [2022, '学习党的二十届三中全会精神', ['meeting-not-held 三中']],
    [2024, '学习党的二十届四中全会精神', ['meeting-not-held-probably 四中', 'newest-plenum-missing 四中'].slice(0, 1)],
    [2025, '学习党的二十届五中全会精神', ['meeting-not-held-probably 五中']],
    [2021, '学习党的二十大精神', ['meeting-not-held-probably 二十大']],
    [2024, '学习党的十九届八中全会和二十大精神', ['no-such-plenum 八中']],
    [2024, '学习党的十九大和十九届历次全会精神', ['only-earlier-congress 十九大']],
    [2024, '学习党的二十届三中、二中全会精神', ['plenum-order 三中、二中']],
    [2024, '学习党的二十届二中全会精神', ['newest-plenum-missing 二中']],
    [2024, '学习二十大精神', ['party-missing 二十大']],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual(expected)
  })

  it.each([
    [2023, '学习党的二十大和二十届二中全会精神'],
    [2024, '学习党的二十大和二十届二中、三中全会精神'],
    [2025, '学习党的二十大和二十届历次全会精神'],
    [2025, '学习党的二十届二中、三中、四中全会精神'],
    [2021, '学习党的十九大和十九届历次全会精神，迎接党的二十大胜利召开'],
    [2023, '党的十九大以来，学习党的二十大精神'],
    [2024, '党的十八届四中全会以来'],
    [2024, '学习党的十九大、二十大精神'],
    [2024, '市委十四届四中全会、县委二十届五次全会'],
    [2024, '召开第二十届四中校运会'],
    [2024, '实施二十大举措'],
  ])('%i %s is right', (year, sentence) => {
    expect(of(year, sentence)).toEqual([])
  })

  it('are compared with a plan’s own day', () => {
    const plan = '青石镇2024年法治政府建设工作要点\n一、总体要求\n贯彻党的二十大和二十届二中全会精神，办理案件16件。'
    expect(found('outdated-phrase', plan, 'work-plan')).toEqual([])
  })
})

describe('what was over in the year told of', () => {
  it.each([
    [2023, '抓好常态化新冠肺炎疫情防控', ['campaign-ended-maybe 新冠肺炎疫情防控']],
    [2024, '慎终如始做好新冠疫情常态化防控', ['campaign-ended 新冠疫情常态化防控']],
    [2024, '围绕坚决打赢脱贫攻坚战、乡村振兴等重点公开信息', ['campaign-ended 打赢脱贫攻坚战']],
    [2023, '决战脱贫攻坚，推进乡村振兴，巩固整改成效', ['campaign-ended 决战脱贫攻坚']],
    [2023, '打赢脱贫攻坚战以来，持续推进乡村振兴', []],
    [2023, '打赢脱贫攻坚战同乡村振兴有效衔接', []],
    [2024, '统筹疫情防控和经济社会发展', ['campaign-ended 统筹疫情防控和经济社会发展']],
    [2025, '扎实开展党纪学习教育12次', ['campaign-ended-maybe 党纪学习教育']],
    [2025, '对照全党正在开展的党纪学习教育', ['campaign-ended 党纪学习教育']],
    [2026, '推进提升行政执法质量三年行动', ['campaign-ended-maybe 提升行政执法质量三年行动']],
    [2023, '今年是实施“七五”普法规划的收官之年', ['year-of-another 七五”普法规划的收官之年']],
    [2024, '做好“十三五”规划收官', ['five-year-plan-ended 十三五']],
    [2025, '巩固深化党纪学习教育成果', []],
    [2024, '开展党纪学习教育', []],
    [2022, '落实外防输入、内防反弹要求', []],
    [2026, '一并检视2021—2025年“八五”普法规划执行情况', []],
    [2026, '提升行政执法质量三年行动圆满收官', []],
    [2022, '以优异成绩迎接党的二十大胜利召开', []],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual(expected)
  })

  it('and what was over when the plan for the next year was made', () => {
    expect(of(2022, '推进“八五”普法', '以优异成绩迎接党的二十大胜利召开。')).toEqual(['meeting-over 二十大'])
    expect(of(2025, '推进“八五”普法', '开展中央八项规定精神学习教育。')).toEqual([
      'campaign-ended-maybe 中央八项规定精神学习教育',
    ])
  })
})

it('a campaign is no history because its sentence tells of clearing up', () => {
  expect(of(2025, '开展打击整治养老诈骗专项行动，清理检查事项34项', '加强培训。')).toEqual([
    'campaign-ended-maybe 打击整治养老诈骗专项行动',
  ])
  expect(of(2025, '清理打击整治养老诈骗专项行动以来的案卷', '加强培训。')).toEqual([])
})

it('what is compared with, approved or retold from a plan’s or a campaign’s time', () => {
  expect(of(2025, '审批效率比“十三五”末翻了一番')).toEqual([])
  expect(of(2025, '推进“十三五”重点工作')).toEqual(['five-year-plan-ended 十三五'])
  expect(of(2025, '加强培训', '今年是实施“十五五”规划的开局之年。')).toEqual([])
  expect(of(2025, '讲好脱贫攻坚故事')).toEqual([])
  expect(of(2025, '支持运动员备战冬奥会')).toEqual([])
  expect(of(2025, '做好冬奥会安保')).toEqual(['campaign-ended 冬奥会'])
})

describe('years in which a plan begins and ends', () => {
  it.each([
    [2021, '“八五”普法规划于2020年启动', ['year-outside-plan 八五”普法规划于2020年启动']],
    [2022, '“十四五”规划于2020年启动实施', ['year-outside-plan 十四五”规划于2020年启动']],
    [2021, '“八五”普法规划于2021年启动', []],
    [2022, '“十四五”规划于2020年启动编制', []],
    // When it ended is history, whatever the year of the report.
    [2023, '“七五”普法规划于2020年收官', []],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual(expected)
  })
})

describe('work of earlier years', () => {
  it.each([
    [2022, '为如期全面建成小康社会提供法治保障', ['campaign-ended 全面建成小康社会']],
    [2023, '围绕全面建成小康社会奋斗目标，加强执法', ['campaign-ended 全面建成小康社会']],
    [2020, '以创先争优活动为载体，推进依法行政', ['campaign-ended-maybe 创先争优活动']],
    [2024, '开展保持共产党员先进性教育活动', ['campaign-ended 保持共产党员先进性教育']],
    [2024, '坚持“动态清零”总方针', ['campaign-ended 动态清零”总方针']],
    [2023, '为建档立卡贫困户代办法律援助12件', ['campaign-ended-maybe 建档立卡贫困户']],
    [2019, '深入贯彻落实科学发展观，推进依法行政', ['campaign-ended-maybe 科学发展观']],
    [2021, '贯彻党的十八大和十八届历次全会精神', ['only-earlier-congress 十八大']],
    [2021, '在全面建成小康社会的基础上，开启新征程', []],
    [2020, '为全面建成小康社会提供法治保障', []],
    [2024, '评选创先争优先进个人12名', []],
    [2024, '坚持隐患动态清零', []],
    [2023, '走访原建档立卡贫困户36户', []],
    [2021, '坚持以邓小平理论、科学发展观、习近平新时代中国特色社会主义思想为指导', []],
    [2021, '党的十八大提出全面推进依法治国', []],
    [2021, '贯彻党的十八大、十九大精神', []],
    [2017, '贯彻党的十八大和十八届历次全会精神', []],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual(expected)
  })
})

describe('in next year’s part of the plan', () => {
  it.each([
    [2021, '加强培训', '强化法律服务，助力全县如期打赢脱贫攻坚战。', ['campaign-ended 打赢脱贫攻坚战']],
    [2022, '学习党的二十大精神', '2023年，全镇要以党的十九大精神为统领。', ['earlier-congress-guides 十九大']],
    [2022, '学习党的二十大精神', '2023年，全镇要以党的二十大精神为统领。', []],
    [2022, '学习党的二十大精神', '贯彻党的十九大、二十大精神。', []],
    [2024, '制定《云溪县“七五”普法2024年度工作计划》', '加强培训。', ['year-outside-plan 七五”普法2024年度']],
    [2024, '制定《云溪县“八五”普法2024年度工作计划》', '加强培训。', []],
    [2021, '完成《云溪县“七五”普法2021年总结验收工作方案》', '加强培训。', []],
  ])('%i %s|%s', (year, sentence, plan, expected) => {
    expect(of(year, sentence, plan)).toEqual(expected)
  })
})

describe('what nobody said yet, and offices that nobody had founded', () => {
  it.each([
    [2016, '以习近平新时代中国特色社会主义思想为指导', ['campaign-not-begun 习近平新时代中国特色社会主义思想']],
    [2017, '以习近平新时代中国特色社会主义思想为指导', []],
    [2016, '坚决做到“两个维护”', ['campaign-not-begun 两个维护']],
    [2014, '增强“四个意识”', ['campaign-not-begun 四个意识']],
    [2016, '增强“四个意识”，坚定“四个自信”', []],
    [2018, '为构建新发展格局提供保障', ['campaign-not-begun 新发展格局']],
    [2019, '贯彻中央全面依法治国工作会议精神', ['campaign-not-begun 中央全面依法治国工作会议']],
    [2013, '推行“双随机、一公开”监管', ['campaign-not-begun 双随机、一公开']],
    [2016, '县退役军人事务局开展帮扶', ['campaign-not-begun 退役军人事务局']],
    [2019, '县退役军人事务局开展帮扶', []],
    [2019, '县乡村振兴局拨付资金', ['campaign-not-begun 乡村振兴局']],
    [2016, '县应急管理局开展检查', ['campaign-not-begun-maybe 应急管理局']],
    [2022, '配合国家金融监督管理总局云溪监管支局开展检查', ['campaign-not-begun 国家金融监督管理总局']],
    [2018, '学习宣传民法典，开展民法典进乡村活动', ['campaign-not-begun 民法典', 'campaign-not-begun 民法典']],
    [2019, '推进民法典编纂征求意见，学习民法典草案', []],
    [2020, '学习贯彻党的二十届历次全会精神', ['campaign-not-begun 二十届历次全会']],
    [2012, '协调推进四个全面战略布局', ['campaign-not-begun 四个全面战略布局']],
    [2019, '落实碳达峰、碳中和要求', ['campaign-not-begun 碳达峰、碳中和']],
    [2016, '县消防救援大队开展联合检查', ['campaign-not-begun 消防救援大队']],
    [2017, '深入推进扫黑除恶，铲除黑恶势力', ['campaign-not-begun 扫黑除恶']],
    [2017, '全面依法治县委员会召开会议2次', ['campaign-not-begun 全面依法治县委员会']],
    [2016, '坚持和发展新时代“枫桥经验”', ['campaign-not-begun-maybe 新时代“枫桥经验']],
    [2024, '完成第三次全国农业普查入户登记', ['campaign-ended-maybe 第三次全国农业普查']],
    [2023, '开展第三次全国土壤普查，坚持新时代“枫桥经验”，常态化扫黑除恶', []],
    [2024, '县委社会工作部、县退役军人事务局联合走访', []],
  ])('%i %s', (year, sentence, expected) => {
    expect(of(year, sentence)).toEqual(expected)
  })

  it('may stand in the plan for the year that brings it', () => {
    expect(of(2017, '落实各项任务', '组建退役军人事务局。')).toEqual([])
  })
})
