import { describe, expect, it } from 'vitest'
import { found, TITLE } from './found'
import {
  DONE,
  FIRST,
  findingsAt,
  MEASURES,
  PLANS,
  SECOND,
  SHORTCOMINGS,
  TEXT,
  THIRD,
  withParagraph,
  withParts,
} from './whole-report'

/** Headings with a sentence below each; a label alone gets a title. */
const outline = (labels: string) =>
  TITLE +
  labels
    .split(' ')
    .map(
      (label, i) => `${label}${'加强推进落实深化规范'.slice(i % 8, (i % 8) + 2)}法治工作\n办理有关事项，取得较好成效。`,
    )
    .join('\n')
const slips = (labels: string) =>
  found('heading-numbering', outline(labels)).map((line) => line.replace(/ (\S{1,4}?)[一-鿿]{2}法治工作$/, ' $1'))

it.each([
  '一、 二、 三、 四、',
  '一、 （一） （二） （三） 二、 （一） （二） 三、',
  '一、 （一） （二） 二、 （三） （四） 三、 （五）',
  '一、 （一） 1. 2. 3. （二） 1. 2. 二、 （一） 1. 2.',
  '一、 （一） 1. 2. （二） 3. 4. （三） 5. 6. 二、',
  '一、 （一） （1） （2） （二） （1） （2）',
  '一、 1. 2. 3. 二、 1. 2. 三、 1、 2、',
  '（一） （二） （三） （四） （五）',
  '1. 2. 3. 4. 5. 6.',
  '1、 （1） （2） 2、 （1） （2）',
  '第一部分 一、 二、 第二部分 一、 二、 三、',
  '一、 （一） ① ② ③ （二） ① ②',
  '一) 二) 三) 四)',
  '一、 二、 三、 四、 五、 六、 七、 八、 九、 十、 十一、 十二、',
])('right: %s', (labels) => {
  expect(slips(labels)).toEqual([])
})

it.each([
  ['一、 二、 四、', ['gap 四、']],
  ['一、 二、 四、 五、', ['gap 四、']],
  ['一、 （一） （二） （四） 二、 （一） （二）', ['gap （四）']],
  ['一、 （一） （二） （二） （三） 二、', ['repeat （二）']],
  ['一、 （一） （二） （二） （四） 二、', ['repeat （二）']],
  ['一、 （一） （一） （三） 二、', ['repeat （一）']],
  ['一、 1. 2. 3. 4. 4. 二、', ['repeat 4.']],
  ['一、 三、 二、 四、', ['backwards 二、']],
  ['一、 二、 五、 四、 五、', ['gap 五、']],
  ['一、 二、 三、 二、 五、', ['backwards 二、']],
  ['一、 二、 三、 二、', ['backwards 二、']],
  ['一、 （1） （2） （3） （4） （五） （六） 二、', ['style-switch （五）']],
  ['一、 （一） （二） 三） （四） 二、', ['style-switch 三）']],
  ['一、 （一） （二） 三、 （四） 二、', ['style-switch 三、']],
  ['一、 二、 3. 四、 五、', ['style-switch 3.']],
  ['一、 （一） （二） 3. （四） 二、', ['style-switch 3.']],
  ['一、 （一） （二） 二、 （二） （三） （四） 三、', ['first-missing （二）']],
  ['一、 （一） （二） （三） （一） （二） 二、', ['restart （一）']],
  ['一、 1. 2、 3. 4. 二、', ['mark-switch 2、']],
  ['一、 二、 三. 四、', ['mark-switch 三.']],
  ['一、 （一） 1. 2. （二） 3. 4. （三） 6. 7. 二、', ['gap 6.']],
  ['二、 三、 四、', ['first-missing 二、']],
])('%s', (labels, expected) => {
  expect(slips(labels)).toEqual(expected)
})

const para = (text: string) =>
  found('heading-numbering', `${TITLE}一、主要举措\n${text}\n二、存在的问题\n执法力量不足。`)

describe('inside a paragraph', () => {
  it.each([
    '一是规范执法，办理案件16件。二是加强普法，宣讲3次。四是化解纠纷，调解4次。',
    '一是规范执法，办理案件16件；二是加强普法，宣讲3次；二是化解纠纷，调解4次。',
    '一是规范执法；二是加强普法；四是化解纠纷；四是公开信息。',
    '一是执法力量不足；二是普法形式单一；四是个别人员学法不经常。',
    '（一）规范执法。办理案件16件。（二）加强普法。宣讲3次。（四）化解纠纷。调解4次。',
    '主要有：（1）规范执法；（2）加强普法；（4）化解纠纷。',
    '主要有：1.规范执法；2.加强普法；4.化解纠纷。',
  ])('one slip: %s', (text) => {
    expect(para(text)).toHaveLength(1)
  })

  it.each([
    '一是规范执法。二是加强普法。三是化解纠纷。一是排查；二是调解。',
    '一是规范执法：一是公示，二是记录。二是加强普法。三是化解纠纷：一是排查；二是调解；三是回访。四是公开信息。',
    '一是规范执法。二是加强普法。第三，化解纠纷。四是公开信息。',
    '一是规范执法，二要加强普法，三则化解纠纷，四是公开信息。',
    '首先规范执法；二是加强普法；三是化解纠纷。',
    '落实第五条第（一）项、第（四）项规定，一、三产业融合，按一、二级分类处置。',
    '评分为4.5分，完成率由3.2上升到5.1，覆盖1.2万人。',
    '（一）规范执法。（1）公示；（2）记录。（二）加强普法。（1）进村；（2）进校；（3）进企。',
  ])('silent: %s', (text) => {
    expect(para(text)).toEqual([])
  })

  it('finds a gap in a draft that lost its line breaks', () => {
    const text = `青石镇2024年法治政府建设情况报告2024年,青石镇坚持依法行政,现将情况报告如下:一、工作开展情况（一）深入学习贯彻习近平法治思想。组织学习6次,开展讲座2次。（二）规范执法行为。办理案件16件,均已结案。（四）加强普法宣传。宣讲3次,发放资料500份。二、存在的问题执法力量不足。三、下一步打算加强培训。`
    expect(found('heading-numbering', text)).toEqual(['gap （四）加强普法宣传'])
  })
})

it('takes rows of a table that lost their cells for no headings', () => {
  const rows =
    '一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n三、本年度办理结果\n（一）予以公开\n（二）部分公开\n（三）不予公开\n1.属于国家秘密\n2.其他法律行政法规禁止公开\n3.危及“三安全一稳定”\n（四）无法提供\n1.本机关不掌握相关政府信息\n2.没有现成信息需要另行制作\n（五）不予处理\n1.信访举报投诉类申请\n2.重复申请\n（六）其他处理\n（七）总计\n四、结转下年度继续办理'
  for (const cells of ['', '0000000', ' 3 0 0 0 0 0 3']) {
    const text = `青石镇2024年政府信息公开工作年度报告\n一、总体情况\n主动公开信息30条。\n二、主动公开政府信息情况\n制发规范性文件0件。\n三、收到和处理政府信息公开申请情况\n${rows.replace(/$/gm, cells)}\n四、政府信息公开行政复议、行政诉讼情况\n未发生。\n五、存在的主要问题及改进情况\n更新不够及时，将加强培训。\n六、其他需要报告的事项\n无。`
    expect(found('heading-numbering', text, 'disclosure-report'), cells).toEqual([])
    expect(found('empty-section', text, 'disclosure-report'), cells).toEqual([])
  }
})

it('lets an enclosure and a list of contents number anew', () => {
  const plan = (start: string) =>
    `关于印发《青石镇2024年普法要点》的通知\n各村：\n${start}一、总体要求\n坚持依法行政。\n二、主要任务\n办理有关事项。\n三、有关要求\n压实责任。\n青石镇2024年普法要点\n一、深化学习\n组织学习6次。\n二、加强普法\n宣讲3次。`
  expect(found('heading-numbering', plan(''), 'work-plan')).toEqual([])
  const contents = `${TITLE}一、主要举措\n二、存在的问题\n三、下一步打算\n一、主要举措\n办理案件16件。\n二、存在的问题\n执法力量不足。\n三、下一步打算\n加强培训。`
  expect(found('heading-numbering', contents)).toEqual([])
})

it.each<[text: string, quote: string]>([
  [
    withParts(
      MEASURES +
        FIRST +
        SECOND +
        '3.深化矛盾化解。完善调解联动机制，全年调解各类纠纷860件。\n（四）加强普法宣传。开展宣传活动120场次，受众3万余人次。\n' +
        SHORTCOMINGS +
        PLANS,
    ),
    '3.深化矛盾化解',
  ],
  [
    withParts(
      `${MEASURES + FIRST + SECOND}3.深化矛盾化解。完善调解联动机制，全年调解各类纠纷860件。\n${SHORTCOMINGS}${PLANS}`,
    ),
    '3.深化矛盾化解',
  ],
  [
    withParts(`${MEASURES + FIRST}二、规范行政执法。评查案卷120卷，反馈问题36个。\n${THIRD}${SHORTCOMINGS}${PLANS}`),
    '二、规范行政执法',
  ],
  [withParts(MEASURES + FIRST + SECOND + THIRD.replace('（三）', '（3）') + SHORTCOMINGS + PLANS), '（3）深化'],
  [withParts(MEASURES + FIRST + SECOND + THIRD.replace('（三）', '（四）') + SHORTCOMINGS + PLANS), '（四）深化'],
  [withParts(MEASURES + FIRST + SECOND + THIRD.replace('（三）', '（二）') + SHORTCOMINGS + PLANS), '（二）深化'],
  [withParts(MEASURES + FIRST + THIRD + SECOND + SHORTCOMINGS + PLANS), '（三）深化'],
  [withParts(DONE + SHORTCOMINGS.replace('二、', '三、') + PLANS), '三、存在的不足'],
  [withParts(DONE + SHORTCOMINGS.replace('二、', '三、') + PLANS.replace('三、', '四、')), '三、存在的不足'],
  [withParts(DONE + SHORTCOMINGS + PLANS.replace('三、', '二、')), '二、下一年度'],
  [withParts(DONE + SHORTCOMINGS + PLANS.replace('三、', '五、')), '五、下一年度'],
  [withParts(MEASURES + FIRST + SECOND + THIRD.replace('（三）', '三、') + SHORTCOMINGS + PLANS), '三、深化'],
  [
    withParts(
      MEASURES +
        '1.强化组织领导。召开会议6次。\n2.规范行政执法。评查案卷120卷。\n2.深化矛盾化解。调解纠纷860件。\n4.加强普法。\n宣传120场。\n' +
        SHORTCOMINGS +
        PLANS,
    ),
    '2.深化矛盾化解',
  ],
  [
    withParts(
      MEASURES +
        '1.强化组织领导。召开会议6次。\n2.规范行政执法。评查案卷120卷。\n4.深化矛盾化解。调解纠纷860件。\n' +
        SHORTCOMINGS +
        PLANS,
    ),
    '4.深化矛盾化解',
  ],
  [
    withParagraph(
      '重点抓好三项工作：一是加强学习，举办培训6次；二是加强检查，检查企业120家；二是加强考核，纳入年度目标。',
    ),
    '二是加强考核',
  ],
  [withParagraph('重点抓好三项工作：一是加强学习，举办培训6次；三是加强检查，检查企业120家。'), '三是加强检查'],
  [
    withParagraph('重点抓好三项工作：1.加强学习，举办培训6次；2.加强检查，检查企业120家；4.加强考核，纳入年度目标。'),
    '4.加强考核',
  ],
  [
    withParagraph(
      '（四）加强普法宣传。\n1.开展活动120场次。\n2.发放资料2万份。\n（3）举办讲座12场。\n4.评选示范村6个。',
    ),
    '（3）举办讲座',
  ],
  [
    withParagraph('（四）加强普法宣传。\n（1）开展活动120场次。\n（2）发放资料2万份。\n（2）举办讲座12场。'),
    '（2）举办讲座',
  ],
  [withParagraph('（四）加强普法宣传。\n①开展活动120场次。\n②发放资料2万份。\n④举办讲座12场。'), '④举办讲座'],
  [
    withParts(
      '（一）主要举措和成效\n' +
        TEXT +
        '二、存在的问题\n基层力量不足，普法形式不够丰富。\n三、下一年度安排\n2025年，我县将加强队伍建设。\n',
    ),
    '（一）主要举措',
  ],
  [
    withParts(
      '第一部分 主要举措和成效\n' +
        FIRST +
        SECOND +
        '第三部分 存在的问题\n力量不足。\n第四部分 下一年度安排\n2025年，我县将持续加强执法队伍建设。\n',
    ),
    '第三部分',
  ],
  [
    withParts(
      MEASURES +
        FIRST +
        SECOND +
        THIRD +
        '（六）加强普法宣传。开展宣传活动120场次。\n（五）强化政务公开。公开信息2300条。\n' +
        SHORTCOMINGS +
        PLANS,
    ),
    '（六）加强普法宣传',
  ],
  [
    withParts(
      DONE +
        SHORTCOMINGS +
        '三、下一年度工作安排\n（一）加强队伍建设。2025年，组织培训6期。\n（二）创新普法。推广以案释法。\n（二）强化监督。开展案卷评查。\n',
    ),
    '（二）强化监督',
  ],
  [
    withParts(
      DONE +
        SHORTCOMINGS +
        '三、下一年度工作安排\n（二）加强队伍建设。2025年，组织培训6期。\n（三）创新普法。推广以案释法。\n（四）强化监督。开展案卷评查。\n',
    ),
    '（二）加强队伍建设',
  ],
  [
    withParagraph(
      '县政府主要抓了以下工作：第一，加强学习。举办培训6次。第二，加强检查。检查企业120家。第四，加强考核。纳入年度目标。',
    ),
    '第四，加强考核',
  ],
  [
    withParts(
      MEASURES +
        FIRST +
        SECOND +
        '三）深化矛盾化解。完善调解联动机制，全年调解各类纠纷860件。\n' +
        '（四）加强普法宣传。开展宣传活动120场次。\n' +
        SHORTCOMINGS +
        PLANS,
    ),
    '三）深化',
  ],
  [
    withParts(
      '一、主要举措和成效（一）强化组织领导。召开会议6次。（二）规范行政执法。评查案卷120卷。（四）深化矛盾化解。调解纠纷860件。二、存在的不足基层力量不足。三、下一年度安排2025年，我县将加强队伍建设。\n',
    ),
    '（四）深化',
  ],
])('found in a whole report %#', (text, quote) => {
  expect(findingsAt('heading-numbering', text, quote)).not.toEqual([])
})

it.each([
  withParagraph(),
  withParagraph(
    '（四）加强普法宣传。\n1.开展活动120场次。\n2.发放资料2万份。\n（五）强化公开。\n1.公开信息2300条。\n2.答复申请12件。',
  ),
  withParagraph(
    '（四）加强普法宣传。\n1.开展活动120场次。\n2.发放资料2万份。\n（五）强化公开。\n3.公开信息2300条。\n4.答复申请12件。',
  ),
  withParagraph('根据《条例》第（二）项和第3条的规定，办理案件12件。'),
  withParagraph('一是加强学习：一是集中学，二是自学。二是加强检查，检查企业120家。'),
  withParagraph('县政府主要抓了以下工作：第一，加强学习。举办培训6次。第二，加强检查。检查企业120家。第三，加强考核。'),
  withParagraph('一方面加强学习，另一方面加强检查。'),
  withParts(
    MEASURES +
      '1.强化组织领导。召开会议6次。\n2.规范行政执法。评查案卷120卷。\n3.化解矛盾。调解纠纷860件。\n' +
      SHORTCOMINGS +
      PLANS,
  ),
  withParagraph('（四）加强普法宣传。开展宣传活动120场次。\n3.5万人次参加，2.3万人次受益。\n2024年12月4日举办仪式。'),
  withParts(
    MEASURES +
      FIRST +
      SECOND +
      THIRD +
      '（四）强化保障\n1.加强人员保障。新招录12人。\n2.加强经费保障。投入120万元。\n' +
      SHORTCOMINGS +
      '三、下一年度工作安排\n（一）加强队伍。2025年组织培训。\n（二）创新普法。\n推广以案释法。\n',
  ),
  withParts(
    MEASURES +
      FIRST +
      SECOND +
      THIRD +
      SHORTCOMINGS.replace('二、存在的不足和原因\n', '二、存在的不足和原因\n（四）') +
      PLANS,
  ),
])('silent in a whole report %#', (text) => {
  expect(findingsAt('heading-numbering', text)).toEqual([])
})

it.each<[text: string, quote: string]>([
  [withParts(MEASURES + FIRST + SECOND + THIRD.replace('（三）', '(3)') + SHORTCOMINGS + PLANS), '(3)深化'],
  [
    withParts(`${DONE}二、存在的不足和原因\n（一）力量不足。人员偏少。\n（三）形式单一。创新不够。\n${PLANS}`),
    '（三）形式单一',
  ],
  [withParts(`${DONE + SHORTCOMINGS}四、2025年工作安排\n2025年，加强队伍建设。\n五、其他事项\n无。\n`), '四、2025年'],
  [
    withParagraph(
      '（四）强化普法宣传。一是抓重点，宣讲120场；二是抓阵地，建成法治公园6个；三是抓品牌，创作作品12件；五是抓考核，纳入年度目标。',
    ),
    '五是抓考核',
  ],
  [withParagraph('（四）强化普法宣传。\n1、宣讲120场。\n2、建成法治公园6个。\n3．创作作品12件。'), '3．创作'],
  [withParagraph('（四）强化普法宣传。（1）宣讲120场；（2）建成法治公园6个；（4）创作作品12件。'), '（4）创作'],
  [
    withParts(
      `${MEASURES + FIRST + SECOND + THIRD}（四）强化普法宣传。宣讲120场。\n（五）推进政务公开。公开信息2300条。\n（四）强化队伍建设。招录12人。\n${SHORTCOMINGS}${PLANS}`,
    ),
    '（四）强化队伍',
  ],
  [
    withParts(
      MEASURES.replace('一、', '二、') +
        FIRST +
        SECOND +
        THIRD +
        SHORTCOMINGS.replace('二、', '三、') +
        PLANS.replace('三、', '四、'),
    ),
    '二、主要举措',
  ],
  [
    withParts(
      `${MEASURES}第一，强化领导。召开会议6次。\n第二，规范执法。评查案卷120卷。\n第二，化解矛盾。调解纠纷860件。\n${SHORTCOMINGS}${PLANS}`,
    ),
    '第二，化解',
  ],
  [
    withParts(
      `${MEASURES + FIRST}（二）规范行政执法\n1.落实制度。公示信息。\n2.案卷评查。评查120卷。\n三.执法培训。培训860人。\n${THIRD}${SHORTCOMINGS}${PLANS}`,
    ),
    '三.执法培训',
  ],
])('found in another whole report %#', (text, quote) => {
  expect(findingsAt('heading-numbering', text, quote)).not.toEqual([])
})

it('a number that a digit or a quotation with one follows is there, though it looks like a decimal', () => {
  const items = (second: string) =>
    `${TITLE}一、主要举措\n办理案件16件。\n名词解释\n1.“一站式”：指只进一扇门。\n${second}3.“双随机”：指随机抽取。\n4.数字政府：指数据共享。`
  expect(found('heading-numbering', items('2.12345热线：指便民热线。\n'))).toEqual([])
  expect(found('heading-numbering', items('2.“3+2”机制：指三张清单。\n'))).toEqual([])
  expect(found('heading-numbering', items(''))).toEqual(['gap 3.“双随机'])
})
