import { describe, expect, it } from 'vitest'
import { found, report } from './found'

/** What real reports write rightly and a rule took for a slip: words that meet, words that begin another, pairs of the law. */
describe('words that only look like slips', () => {
  it.each([
    ['typo', '天主教教职人员、基督教教务组织依法备案，支教教师和任教教师纳入普法范围。'],
    ['typo', '按照照顾妇女儿童的原则办理，按照照明专项规划整治路灯16处。'],
    ['typo', '县人民政府政府采购进一步规范，市政府政府信息公开专栏更新12次，县政府政府法律顾问列席会议。'],
    ['typo', '一个问题一个问题整改，一个环节一个环节落实，一项制度一项制度完善。'],
    ['typo', '高等教育等教育机构普法全覆盖，增强自强自立意识，坚持土地同权同价。'],
    ['typo', '整治长期出租出租汽车经营权的行为，开展工作工作日午间不间断。'],
    ['typo', '化解配偶而与他人同居引起的纠纷，来自已经化解的积案12件。'],
    ['personal-information', '践行党的群众路线，化解信访矛盾12件。'],
    ['personal-information', '企业主管机关、行业主管机关对违法行为处罚12件，限制被执行人高消费。'],
    ['typo', '党政主要负责人落实第一责任人职责，各单位负责人落实“一岗双责”。'],
    ['typo', '对公共安全产生威胁的及时处置，采取听汇报、查资料等方式督察，以法治理念促法治实践。'],
    ['typo', '应急预案报负有监管职责的部门备案，参考合同示范文本签订协议12份，不得在同一领导人员分管的部门任职。'],
    ['figure-conflict', '工程造价不满20万元的由部门审核。工程造价不满50万元的由县政府审核。'],
    ['figure-conflict', '对某超市处以200元罚款。对某饭店处以300元罚款。'],
    ['figure-sum', '组织为期7天的集中培训。其中，新进人员参加30天跟班学习。'],
    ['placeholder', '通信中断影响五万（用户×小时）以上的，及时报告。'],
    ['body-mismatch', '落实镇人民政府、街道办事处法定职责清单，街道办事处和镇人民政府依法履职。'],
    ['body-mismatch', '乡（镇）人民政府、街道办事处按照职责做好巡查。'],
  ])('%s: %s', (rule, sentence) => {
    expect(found(rule, report(sentence))).toEqual([])
  })

  it.each([
    ['typo', '加强宣教教工作。', 'doubled 教教'],
    ['typo', '报县人民政府政府备案。', 'repeated 政府政府'],
    ['typo', '按照照要求整改。', 'confused 按照照'],
    ['typo', '签订合同合同12份。', 'repeated 合同合同'],
    ['placeholder', '培训×小时。', 'figure-open ×小时'],
    ['typo', '根据按照县委要求，确实加强执法监督。', 'confused 根据按照'],
    ['typo', '根据按照县委要求，确实加强执法监督。', 'confused 确实加强'],
    ['typo', '带头学法尊法学法守法用法。', 'confused 学法尊法学法'],
    ['typo', '有力的提高我县执法水平。', 'adverb 有力的'],
    ['typo', '参加县人民代表大会常务委员会第十七会次会议。', 'confused 会次会议'],
    ['personal-information', '调解村民路大勇与村民王建国土地纠纷。', 'private-person 路大勇'],
    ['body-mismatch', '街道办事处召开会议4次。', 'own-level 街道办事处'],
  ])('%s: %s is one', (rule, sentence, expected) => {
    expect(found(rule, report(sentence))).toContain(expected)
  })

  it('each of those below speaks for itself', () => {
    const of = (title: string, sentence: string) => found('body-mismatch', `${title}\n一、主要举措\n${sentence}\n`)
    expect(
      of('云江市2024年法治政府建设情况报告', '各区人民政府负责本区的行政复议宣传，区、县司法局组织本区、县的普法。'),
    ).toEqual([])
    expect(of('临川县人民政府2024年法治政府建设情况报告', '各镇负责本镇范围内的调解工作。')).toEqual([])
    expect(of('临川县人民政府2024年法治政府建设情况报告', '本镇召开专题会议4次。')).toEqual(['own-level 本镇'])
    // A county's report that speaks of the level above in the first person is not excused.
    expect(of('临川县人民政府2024年法治政府建设情况报告', '各区市落实要求，本区召开会议4次。')).not.toEqual([])
  })

  it('tells a lead that is put together of two', () => {
    const title = '青石镇2024年法治政府建设年度报告\n'
    const lead = '现将2024年法治政府建设情况报告如下：\n2024年，青石镇坚持依法行政。'
    const rest = '\n一、主要举措\n办理案件16件。'
    expect(found('typo', `${title}${lead}现将有关情况报告如下。${rest}`)).toEqual(['twice 现将有关情况报告如下'])
    expect(found('typo', `${title}${lead}${rest}`)).toEqual([])
  })

  it('the three rules by law may be of any place', () => {
    const sentence = (place: string) => report(`坚持${place}、依法执政、依法行政共同推进，办理案件12件。`)
    for (const place of ['依法治疆', '依法治藏', '依法治盟', '依法治街'])
      expect(found('set-phrase', sentence(place))).toEqual([])
    expect(found('set-phrase', sentence('依规治县'))).not.toEqual([])
  })

  it('what is left of the target of 2015 is told once', () => {
    const text = report('建设职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信、人民满意的法治政府。')
    expect(found('set-phrase', text)).toEqual([])
    expect(found('outdated-phrase', text)).toEqual(['old-target 公开公正、廉洁高效、守法诚信'])
  })
})
