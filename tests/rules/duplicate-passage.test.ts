import { expect, it } from 'vitest'
import { findingsIn } from './findings'
import { findingsAt, withParagraph } from './whole-report'

const SENTENCE = '部分单位运用法治思维解决问题的能力不强，主要原因是学习不够经常，实训不够深入。'

it.each([
  [`（四）能力建设有待加强。${SENTENCE}\n（五）普法形式有待丰富。${SENTENCE}`],
  [`${SENTENCE}普法形式不够丰富。${SENTENCE}`],
])('a sentence of usual words in two places: %s', (paragraph) => {
  const [only, ...others] = findingsAt('duplicate-passage', withParagraph(paragraph))
  expect(others).toEqual([])
  expect(only?.span.text).toBe(SENTENCE.slice(0, -1))
  expect(only?.level).toBe('note')
})

it('the heading that both have is part of it', () => {
  const item = '配强监管队伍。定期开展业务练兵，推行执法说理文书，办好群众身边的每一件小案。'
  const found = findingsAt(
    'duplicate-passage',
    withParagraph(`（一）${item}\n（二）加强宣传。办好讲座。\n（三）${item}`),
  )
  expect(found.map(({ span }) => span.text)).toEqual([item.slice(0, -1)])
})

it.each([
  '坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想。',
  '执法人员培训经常化，普法宣传常态化。',
  '（责任单位：县司法局、县市场监督管理局、县自然资源和规划局、各乡镇人民政府）。',
])('what may well be said twice: %s', (sentence) => {
  expect(findingsAt('duplicate-passage', withParagraph(`${sentence}\n评查案卷20卷。${sentence}`))).toEqual([])
})

it.each([
  [
    '自觉接受审计监督，落实审计整改闭环机制，推动问题整改到位、制度完善到位，完成整改86个。',
    '同时，落实审计整改闭环机制，推动问题整改到位、制度完善到位。',
    '落实审计整改闭环机制，推动问题整改到位、制度完善到位',
  ],
  [
    '组织执法人员旁听庭审2批27人次，以案释法、以案促改，评查案卷26卷。',
    '走进乡村开展宣传19场次；组织执法人员旁听庭审2批27人次，以案释法、以案促改，发出通报3期。',
    '组织执法人员旁听庭审2批27人次，以案释法、以案促改',
  ],
])('clauses of usual words in two places: %s', (first, again, words) => {
  const found = findingsAt('duplicate-passage', withParagraph(`${first}\n评查案卷20卷。\n${again}`))
  expect(found.map(({ span }) => span.text)).toEqual([words])
})

it.each([
  ['完善制度，强化监督，办理案件16件。', '完善制度，强化监督，评查案卷20卷。'],
  ['落实审计整改闭环机制，完成整改86个。', '落实审计整改闭环机制，形成长效机制。'],
])('clauses that are short, or one that others follow: %s', (first, again) => {
  expect(findingsAt('duplicate-passage', withParagraph(`${first}\n${again}`))).toEqual([])
})

it.each<[string[], string]>([
  [
    ['推行包容审慎监管，制定轻微违法不予处罚清单'],
    '一是完善赋权承接评估；二是推行包容审慎监管，制定轻微违法不予处罚清单；三是推行包容审慎监管，制定轻微违法不予处罚清单；四是加强应诉。',
  ],
  [['组织乡镇执法人员集中轮训'], '一是加强应诉。二是组织乡镇执法人员集中轮训。三是组织乡镇执法人员集中轮训。'],
  [[], '一是加强组织领导；二是加强队伍建设；三是加强组织领导。'],
  [[], '一是制定轻微违法不予处罚清单；二是制定轻微违法减轻处罚清单；三是推行包容审慎监管。'],
])('items of a list that say the same: %j', (expected, paragraph) => {
  const found = findingsAt('duplicate-passage', withParagraph(paragraph))
  expect(found.map(({ span }) => span.text)).toEqual(expected)
})

it('what is said to be stressed again, however short', () => {
  const repeated = '抓好证件年审，杜绝无证上岗'
  const twice = (stress: string) =>
    findingsAt('duplicate-passage', withParagraph(`${repeated}。评查案卷20卷。${stress}`)).map(({ span }) => span.text)
  expect(twice(`再次强调，要${repeated}。`)).toEqual([repeated])
  expect(twice(`再次重申，必须${repeated}。`)).toEqual([repeated])
  expect(twice('再次强调，要严格案件办理时限，及时归档。')).toEqual([])
})

it('guiding thought may stand again, and aims beside what was reached', () => {
  const found = (done: string, aims: string) =>
    findingsIn(
      'duplicate-passage',
      `青石县2024年法治政府建设年度报告\n一、主要举措\n${done}\n二、2025年工作安排\n${aims}`,
    ).map(({ reason }) => reason)
  const thought = (more: string, end: string) =>
    `坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大和二十届历次全会精神，${more}全面落实习近平总书记考察岭川重要讲话精神，深刻领悟“两个确立”的决定性意义，坚决做到“两个维护”，按照县委十四届八次、九次全会部署要求，锚定“山水小城”建设实现新突破和“法治乡村”取得更大进展目标，${end}`
  expect(found(thought('', '推进工作。'), thought('认真落实四中全会和中央经济工作会议精神，', '做好工作。'))).toEqual(
    [],
  )
  const done =
    '为山区独居老人上门办理公证38件，在渡口码头增设夜间调解亭6处，由退休法官轮流坐堂，劝和船家与货主的滞期争执94起，群众满意。'
  const aims = (first: number, second: number, third: number) =>
    `为山区独居老人上门办理公证${first}件以上，继续在渡口码头增设夜间调解亭${second}处，由退休法官轮流坐堂，争取劝和船家与货主的滞期争执${third}起，做到群众满意。`
  expect(found(done, aims(50, 9, 120))).toEqual([])
  expect(found(done, aims(38, 6, 94))).toEqual(['edited'])
})
