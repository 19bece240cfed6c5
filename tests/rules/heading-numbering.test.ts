import { describe, expect, it } from 'vitest'
import { found, TITLE } from './found'

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
