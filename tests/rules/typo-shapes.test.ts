import { describe, expect, it } from 'vitest'
import { readDraft } from '../../lib/draft'
import { typo } from '../../rules/common/typo'

/** The reasons with the words of what is told of one sentence. */
function told(sentence: string): string[] {
  const draft = readDraft(`青石镇2024年法治政府建设年度报告\n一、主要举措\n${sentence}`)
  const scope = { draft, reportYear: 2024, yearEvidence: [], level: 'township', asOf: null, local: null } as const
  return typo
    .run({ ...scope, yearEvidence: [], duplicates: [], references: [] })
    .map(({ reason, range }) => `${reason}: ${draft.folded.slice(range.start, range.end)}`)
}

describe('letters among figures', () => {
  it.each([
    ['全年调处纠纷2O8件。', 'confused: 2O8'],
    ['发放宣传册l2O0册。', 'confused: l2O0'],
    ['群众满意度达9o%以上。', 'confused: 9o'],
    ['召开现场会l次，印发通报I份。', 'confused: l'],
    ['公开信息3,4O6条。', 'confused: 3,4O6'],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toContain(expected)
  })

  it.each(['空气中O3浓度下降，PM10达标。', '推行O2O模式，配备H5页面2个，A4纸10包。', '建成I类窗口3个，取水10l。'])(
    'right: %s',
    (sentence) => {
      expect(told(sentence)).toEqual([])
    },
  )
})

describe('numbers without a unit', () => {
  it.each([
    ['组织旁听庭审5，参加干部86人。', 'no-unit: 庭审5'],
    ['联合排查渔船、码头隐患26。', 'no-unit: 隐患26'],
    ['培训护林员140余，合格率100%。', 'no-unit: 林员140'],
    ['为脐橙种植户挽回损失12.8，得到认可。', 'no-unit: 损失12.8'],
  ])('%s', (sentence, expected) => {
    const hits = told(sentence)
    expect(hits.some((hit) => hit.startsWith(expected.slice(0, -1)))).toBe(true)
  })

  it.each([
    '学法考试平均分94.6，得分列全县第3。',
    '群众拨打12345，接线员及时转办。',
    '做好以下工作：1、修订预案；2、完善台账。',
    '结果维持1，结果纠正0，其他结果0，总计1。',
  ])('right: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

describe('measure words', () => {
  it.each([
    ['审结土地权属案件14名。', 'measure: 案件14名'],
    ['镇里聘请人民调解员9件。', 'measure: 解员9件'],
    ['召开部门联席会议6家，议定事项12项。', 'measure: 会议6家'],
    ['发放禁渔公告折页800场。', 'measure: 折页800场'],
    ['新购执法车辆3篇。', 'measure: 车辆3篇'],
    ['对19名疑难案件集体讨论。', 'measure: 19名疑难案件'],
    ['责令5条企业限期整改。', 'measure: 5条企业'],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toContain(expected)
  })

  it.each([
    '受理咨询37件，其中涉及企业12件、未成年人3件。',
    '派员参加业务会议12人次，出席会议8人。',
    '3件案件当事人握手言和，41家单位公布清单。',
    '查处无证培训6起、虚假宣传培训3起。',
    '排查矛盾纠纷132次，开展法治培训4期120人。',
    '聘请法律顾问2家，慰问老人35户。',
  ])('right: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

describe('words at both ends', () => {
  it.each([
    ['健全包村联户工作制度健全，压实责任。', '健全包村联户工作制度健全'],
    ['镇里开展河湖清漂行动开展6次。', '开展河湖清漂行动开展'],
    ['推进护林员队伍的推进管理。', '推进护林员队伍的推进'],
    ['借助赶圩、庙会等时机借助宣讲政策。', '借助赶圩、庙会等时机借助'],
    ['对茶园违规用药行为对进行整治。', '对茶园违规用药行为对进行'],
    ['由水利站牵头由各村配合。', '由水利站牵头由'],
    ['向渔业合作社向发出建议书3份。', '向渔业合作社向发出'],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toContain(`twice: ${expected}`)
  })

  it.each([
    '加强队伍建设、加强执法监督，把纠纷化解在基层、化解在萌芽状态。',
    '提升执法能力提升行动有序推进，推进主要负责人履行推进法治建设第一责任人职责。',
    '对应当整改而未整改的单位，对开展活动的企业给予支持。',
    '按照先审后议的要求审查，通过公开栏公开12条、通过网站公开30条。',
  ])('right: %s', (sentence) => {
    expect(told(sentence).filter((hit) => hit.startsWith('twice'))).toEqual([])
  })
})

describe('little words left over', () => {
  it.each([
    ['排查渔船和、码头隐患12处。', '渔船和'],
    ['修订于网格管理办法2件。', '修订于'],
    ['全镇的召开了动员会。', '的召开了'],
    ['经费的为12万元，落实了的任务了。', '的为'],
    ['把认真核查取水台账，督促企业缴费。', '把认真'],
    ['人员素质得到明显提升的。', '提升的'],
    ['对拆除违建12处，发放告知书30份。', '。对拆除'],
    ['乡里已选聘为驻村律师服务群众。', '选聘为'],
  ])('%s', (sentence, word) => {
    expect(told(sentence).some((hit) => hit.startsWith('left-over') && hit.includes(word.replace('。', '')))).toBe(true)
  })

  it('of places and times nothing is missing', () => {
    expect(told('基层站所人少事多，在偏远库区执法力量下沉过程中装备不足。')).toEqual([])
    expect(told('公众参与、专家论证，理性平和、说理充分，寓管理于服务之中。')).toEqual([])
    expect(told('把严格规范执法作为重点，将律师选聘为法律顾问。')).toEqual([])
  })
})

describe('broken words', () => {
  it.each([
    ['组织执人员轮训。', '执人员'],
    ['推动矛纠纷就地化解。', '矛纠纷'],
    ['推动宣普传法进茶园。', '宣普传法'],
    ['推动巡查常化态。', '常化态'],
    ['加强系系统谋划。', '系系'],
    ['组建应急队伍伍12支。', '伍伍'],
  ])('%s', (sentence, word) => {
    expect(told(sentence).some((hit) => hit.includes(word))).toBe(true)
  })

  it.each(['坚持先议后定，整治村容村貌。', '做到实实在在，推动上上下下一起抓。', '破案率由42%升至51%。'])(
    'right: %s',
    (sentence) => {
      expect(told(sentence)).toEqual([])
    },
  )
})
