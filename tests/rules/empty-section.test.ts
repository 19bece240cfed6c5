import { expect, it } from 'vitest'
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

const BODY = '办理案件16件，均已结案，群众比较满意，没有发生争议。\n'

it.each([
  [
    `一、主要举措\n（一）规范执法。${BODY}（二）加强普法。${BODY}（三）化解纠纷。${BODY.trim()}（四）强化队伍建设。\n二、存在的问题\n力量不足。`,
    ['heading-sentence-only （四）强化队伍建设'],
  ],
  [
    `一、主要举措\n（一）规范执法。${BODY}（二）加强普法。${BODY}（三）化解纠纷。${BODY.trim()}（四）强化队伍建设。${BODY}二、存在的问题\n力量不足。`,
    [],
  ],
  [`一、主要举措\n${BODY}二、存在的问题\n三、下一步打算\n加强培训。`, ['no-text 二、存在的问题']],
  [`一、主要举措\n${BODY}二、存在的问题\n力量不足。\n三、下一步打算`, ['last-without-text 三、下一步打算']],
  [
    `一、主要举措\n（一）规范执法\n${BODY}（二）加强普法\n（三）化解纠纷\n${BODY}二、存在的问题\n力量不足。`,
    ['no-text （二）加强普法'],
  ],
  [
    `一、主要举措\n（一）规范执法\n${BODY}二、第一责任人职责情况\n（一）党委主要负责人履职情况\n三、存在的问题\n力量不足。`,
    ['last-without-text （一）党委主要负责人履职情况'],
  ],
  [
    `一、主要举措\n1.规范执法\n${BODY}2.加强普法\n3.化解纠纷\n${BODY}二、存在的问题\n力量不足。`,
    ['no-text 2.加强普法'],
  ],
  [`第一部分 主要举措\n${BODY}第二部分 存在的问题\n第三部分 下一步打算\n加强培训。`, ['no-text 第二部分 存在的问题']],
])('%j', (body, expected) => {
  expect(found('empty-section', TITLE + body)).toEqual(expected)
})

it.each([
  `一、主要举措\n（一）规范执法\n${BODY}二、存在的问题\n（一）力量不足\n（二）形式单一\n（三）学法不经常`,
  `一、主要举措\n${BODY}二、存在的问题\n1.执法人员力量不足，业务培训不够经常。\n2.普法形式单一。\n三、下一步打算\n1.加强培训。\n2.创新普法。`,
  `一、主要举措\n（一）规范执法。${BODY}（二）加强普法。${BODY}二、存在的问题\n力量不足。`,
  `一、主要举措：${BODY}二、存在的问题：力量不足。\n三、下一步打算：加强培训。`,
  `一、主要举措\n一是规范执法。\n二是加强普法。\n二、存在的问题\n力量不足。`,
  `一、行政复议情况\n无。\n二、行政诉讼情况\n未发生。\n三、存在的问题\n力量不足。`,
  `一、主要举措\n表1 案件情况\n类别\t件数\n处罚\t16\n二、存在的问题\n力量不足。`,
  `一、主要任务\n（一）规范执法。\n（责任单位：执法队）\n（二）加强普法。\n（责任单位：司法所）`,
  `一、主要举措\n1.修订权责清单。\n2.培训执法人员20名，考试合格率达到100%，持证上岗率100%。\n3.公开信息30条，答复依申请公开2件，均未引起争议和投诉。\n4.排查矛盾纠纷20件，调解成功20件，没有发生民转刑案件。\n二、存在的问题\n力量不足。`.replace(
    '1.修订权责清单。',
    '1.修订权责清单36项。',
  ),
])('silent: %j', (body) => {
  expect(found('empty-section', TITLE + body)).toEqual([])
})

it.each<[text: string, quote: string]>([
  [
    withParts(`${MEASURES + FIRST + SECOND}（三）加强行政执法协调监督。\n${SHORTCOMINGS}${PLANS}`),
    '（三）加强行政执法协调监督',
  ],
  [withParts(`${MEASURES + FIRST}（二）加强行政执法监督\n${THIRD}${SHORTCOMINGS}${PLANS}`), '（二）加强行政执法监督'],
  [
    withParts(
      `${MEASURES + FIRST + SECOND}（三）加强府院联动。\n${THIRD.replace('（三）', '（四）')}${SHORTCOMINGS}${PLANS}`,
    ),
    '（三）加强府院联动',
  ],
  [
    withParts(`${MEASURES}（一）抓学习\n${TEXT}（二）抓执法\n（三）抓普法\n${TEXT}${SHORTCOMINGS}${PLANS}`),
    '（二）抓执法',
  ],
  [withParts(`${DONE}二、存在的不足和原因\n${PLANS}`), '二、存在的不足和原因'],
  [withParts(`${DONE + SHORTCOMINGS}三、下一年度工作安排\n`), '三、下一年度工作安排'],
  [
    withParts(
      `${DONE}二、存在的不足和原因\n一年来，我县法治政府建设仍存在一些不足，主要表现在以下几个方面：\n${PLANS}`,
    ),
    '主要表现在以下几个方面：',
  ],
  [withParts(`${DONE + SHORTCOMINGS}三、下一年度工作安排\n2025年，我县将重点做好以下工作：\n`), '重点做好以下工作：'],
  [
    withParts(
      DONE +
        '二、存在的不足和原因\n对照上级要求，还存在以下问题：\n三、下一年度工作安排\n2025年，我县将持续加强执法队伍建设。\n',
    ),
    '还存在以下问题：',
  ],
  [
    withParts(
      DONE +
        '二、党政主要负责人履行推进法治建设第一责任人职责情况\n' +
        SHORTCOMINGS.replace('二、', '三、') +
        PLANS.replace('三、', '四、'),
    ),
    '二、党政主要负责人履行',
  ],
  [withParts(`一、主要举措和成效\n${SHORTCOMINGS}${PLANS}`), '一、主要举措和成效'],
  [
    withParts(
      '一、主要举措和成效\n（一）强化组织领导\n1.压实责任。县委常委会、县政府常务会议听取汇报6次，研究解决问题12个。\n2.强化考核。把法治建设纳入年度综合考核，占比由3分提高到5分，权重明显加大。\n3.开展法治督察。\n（二）规范行政执法\n1.落实“三项制度”。公示执法信息2300条，执法全过程记录覆盖全部执法环节。\n2.开展案卷评查。评查案卷120卷，反馈问题36个，均已整改到位，案卷质量明显提升。\n' +
        SHORTCOMINGS +
        PLANS,
    ),
    '3.开展法治督察',
  ],
  [
    withParts(
      '一、主要举措和成效\n（一）强化组织领导\n1.压实责任。县委常委会、县政府常务会议听取汇报6次，研究解决问题12个。\n2.开展法治督察。\n（二）规范行政执法\n1.落实“三项制度”。公示执法信息2300条，执法全过程记录覆盖全部执法环节。\n2.开展案卷评查。评查案卷120卷，反馈问题36个，均已整改到位，案卷质量明显提升。\n' +
        SHORTCOMINGS +
        PLANS,
    ),
    '2.开展法治督察',
  ],
  [
    withParts(
      DONE +
        '二、存在的不足和原因\n（一）存在的不足\n基层执法力量不足，普法形式不够丰富，人员素质有待提升。\n（二）原因分析\n' +
        PLANS,
    ),
    '（二）原因分析',
  ],
  [
    withParts(
      DONE +
        SHORTCOMINGS +
        '三、下一年度工作安排\n（一）强化组织领导。2025年，我县将持续落实第一责任人职责，推动法治建设与经济社会发展同部署。\n（二）规范行政执法。持续开展行政执法专项监督，加大案卷评查力度，提升办案质量和水平。\n（三）强化法治宣传。\n',
    ),
    '（三）强化法治宣传',
  ],
  [
    withParts(`${MEASURES + FIRST + SECOND + THIRD}（四）加强行政复议与应诉工作：\n${SHORTCOMINGS}${PLANS}`),
    '（四）加强行政复议与应诉工作',
  ],
  [
    withParts(`${MEASURES + FIRST + SECOND + THIRD}（四）深入推进政务公开。。\n${SHORTCOMINGS}${PLANS}`),
    '（四）深入推进政务公开',
  ],
  [
    withParts(
      '一、主要举措和成效\n一是强化组织领导。县委、县政府主要负责同志带头履职，召开专题会议6次，研究解决问题12个。\n二是规范行政执法。\n三是化解矛盾纠纷。完善调解联动机制，全年调解各类纠纷860件，成功率保持在较高水平。\n四是深化普法宣传。开展“法律六进”活动120场次，发放宣传资料2万余份，受众3万余人次。\n' +
        SHORTCOMINGS +
        PLANS,
    ),
    '二是规范行政执法',
  ],
  [
    withParts(
      '一、工作开展情况\n（一）推进依法行政。' +
        TEXT +
        '（二）深化“放管服”改革。\n（三）强化监督。全年办理人大代表建议36件、政协委员提案42件，办结率、满意率均保持较高水平。\n' +
        SHORTCOMINGS +
        PLANS,
    ),
    '（二）深化“放管服”改革',
  ],
  [withParts(`${DONE}二、存在的不足和原因\n一年来虽然取得一定成绩，但仍存在不足，主要是\n${PLANS}`), '主要是'],
  [
    withParts(`${DONE + SHORTCOMINGS}三、下一年度工作安排\n（一）\n（二）规范行政执法。持续开展行政执法专项监督。\n`),
    '（一）\n（二）',
  ],
  [withParts(`${DONE + SHORTCOMINGS + PLANS}四、其他需要报告的事项\n`), '四、其他需要报告的事项'],
  [
    withParts(
      '第一部分 主要举措和成效\n' +
        FIRST +
        SECOND +
        '第二部分 存在的问题\n第三部分 下一年度安排\n2025年，我县将持续加强执法队伍建设。\n',
    ),
    '第二部分 存在的问题',
  ],
  [
    withParts(
      '一、主要举措和成效\n（一）强化组织领导\n具体做法如下：\n（二）规范行政执法\n' +
        TEXT +
        '（三）化解矛盾纠纷\n' +
        TEXT +
        SHORTCOMINGS +
        PLANS,
    ),
    '具体做法如下：',
  ],
  [
    withParts(`一、主要举措和成效\n${FIRST}（二）规范行政执法。主要做了以下工作：\n${THIRD}${SHORTCOMINGS}${PLANS}`),
    '主要做了以下工作：',
  ],
  [
    withParts(
      DONE +
        '二、存在的不足和原因\n（一）存在的主要问题：\n（二）主要原因：\n人员编制偏紧、经费投入不够，执法人员业务能力有待提高。\n' +
        PLANS,
    ),
    '（一）存在的主要问题',
  ],
  [
    withParts(
      '一、主要举措和成效\n1、强化组织领导。县委常委会、县政府常务会议听取汇报6次，研究解决问题12个。\n2、规范行政执法。评查案卷120卷，反馈问题36个，均已整改到位，案卷质量明显提升。\n3、深化普法宣传\n4、化解矛盾纠纷。完善调解联动机制，全年调解各类纠纷860件，成功率保持在较高水平。\n' +
        SHORTCOMINGS +
        PLANS,
    ),
    '3、深化普法宣传',
  ],
  [
    withParts(
      '主要举措和成效\n' +
        FIRST +
        SECOND +
        THIRD +
        '存在的不足和原因\n下一年度工作安排\n2025年，我县将持续加强执法队伍建设，创新普法形式。\n',
    ),
    '存在的不足和原因',
  ],
])('found in a whole report %#', (text, quote) => {
  expect(findingsAt('empty-section', text, quote)).not.toEqual([])
})

it.each([
  withParagraph(),
  withParts(
    DONE +
      '二、存在的不足和原因\n一年来，我县法治政府建设仍存在一些不足，主要表现在以下几个方面：\n一是基层执法力量不足。\n二是普法形式不够丰富。\n' +
      PLANS,
  ),
  withParts(
    DONE +
      SHORTCOMINGS +
      '三、下一年度工作安排\n2025年，我县将重点做好以下工作：\n（一）加强执法队伍建设\n（二）创新普法形式\n（三）化解矛盾纠纷\n',
  ),
  withParts(`${DONE}二、存在的不足和原因\n主要有以下几个方面的不足：基层执法力量不足，普法形式不够丰富。\n${PLANS}`),
  withParts(
    MEASURES +
      '（一）强化组织领导\n县政府成立领导小组，组成人员如下：\n组长：王明远 县长\n副组长：李清和 副县长\n（二）规范行政执法\n' +
      TEXT +
      SHORTCOMINGS +
      PLANS,
  ),
  withParts(
    MEASURES +
      FIRST +
      '（二）规范行政执法。具体情况见下表：\n类别\t件数\n行政处罚\t120\n行政许可\t860\n' +
      SHORTCOMINGS +
      PLANS,
  ),
  withParts(
    '一、主要举措和成效\n1.全面落实行政执法“三项制度”，公示执法信息2300条。\n2.组织案卷评查2次，评查案卷120卷。\n3.开展法治督察。\n4.化解矛盾纠纷860件。\n' +
      SHORTCOMINGS +
      PLANS,
  ),
  withParts('一、行政复议情况\n无。\n二、行政诉讼情况\n2024年未发生。\n三、其他需要报告的事项\n无\n'),
  withParts(
    '一、主要举措和成效\n（一）强化组织领导\n1.压实责任。县委常委会、县政府常务会议听取汇报6次，研究解决问题12个。\n2.强化考核。\n（1）纳入年度综合考核，占比由3分提高到5分，权重明显加大。\n（2）开展述法评议，28名党政主要负责人述法。\n' +
      SHORTCOMINGS +
      PLANS,
  ),
  withParts(
    `${DONE}二、存在的不足和原因\n（一）基层执法力量不足；\n（二）普法形式不够丰富；\n（三）经费投入不够。\n${PLANS}`,
  ),
  withParts(`一、主要举措和成效\n一是强化组织领导。\n二是规范行政执法。\n三是化解矛盾纠纷。\n${SHORTCOMINGS}${PLANS}`),
  withParagraph('全年制定行政规范性文件目录如下：《云岫县促进产业发展办法》《云岫县河道管理规定》。'),
  withParagraph('县政府印发《通知》，明确以下要求：\n各乡镇要及时上报进展情况。'),
  withParts(`${DONE + SHORTCOMINGS + PLANS}四、其他需要报告的事项\n无其他需要报告的事项。\n`),
])('silent in a whole report %#', (text) => {
  expect(findingsAt('empty-section', text)).toEqual([])
})

it.each<[text: string, quote: string]>([
  [withParts(`${DONE}二、存在的不足和原因\n主要问题有：\n${PLANS}`), '主要问题有：'],
  [withParts(`${DONE}二、存在的不足和原因\n对标对表先进地区，我县还有三个方面的差距：\n${PLANS}`), '三个方面的差距：'],
  [withParts(`${DONE + SHORTCOMINGS}三、下一年度工作安排\n下一步，将从以下方面发力：\n`), '从以下方面发力：'],
  [withParts(`${DONE + SHORTCOMINGS}三、下一年度工作安排\n2025年，着重做好三件事：\n`), '三件事：'],
  [
    withParts(`${MEASURES + FIRST + SECOND + THIRD}（四）强化法治监督。一年来，重点开展了：\n${SHORTCOMINGS}${PLANS}`),
    '重点开展了：',
  ],
  [
    withParts(
      `${MEASURES + FIRST}（二）规范行政执法。\n${THIRD}（四）强化普法宣传。开展宣传活动120场次，发放资料2万份，受众3万余人次，营造良好氛围。\n（五）推进政务公开。主动公开政府信息2300条，答复依申请公开36件，均未引起争议。\n${SHORTCOMINGS}${PLANS}`,
    ),
    '（二）规范行政执法',
  ],
  [
    withParts(
      `${MEASURES}（一）强化组织领导\n1.压实领导责任。\n2.完善考核机制。把法治建设纳入年度综合考核，占比由3分提高到5分，权重明显加大。\n3.加强学习培训。举办专题培训班6期，培训领导干部860人次，学法用法能力明显提升。\n${SHORTCOMINGS}${PLANS}`,
    ),
    '1.压实领导责任',
  ],
  [
    withParts(
      `${DONE}二、党政主要负责人履职情况\n（一）县委主要负责人履职情况\n县委书记主持召开县委常委会会议6次，研究法治建设议题12个。\n（二）县政府主要负责人履职情况\n${SHORTCOMINGS.replace('二、', '三、')}${PLANS.replace('三、', '四、')}`,
    ),
    '（二）县政府主要负责人',
  ],
  [withParts(`${DONE + SHORTCOMINGS + PLANS}四、需要说明的情况：\n`), '四、需要说明的情况'],
  [
    withParts(
      '一、总体情况\n（一）主动公开情况。主动公开政府信息2300条，其中通过政府网站公开1800条、政务新媒体500条。\n（二）依申请公开情况。\n（三）政府信息管理情况。建立信息发布审核制度，清理失效信息36条，更新公开指南，规范有序。\n二、存在的问题\n力量不足。\n',
    ),
    '（二）依申请公开情况',
  ],
  [withParts(`${MEASURES + FIRST + SECOND}（三）深化矛盾化解\n\n${SHORTCOMINGS}${PLANS}`), '（三）深化矛盾化解'],
])('found in another whole report %#', (text, quote) => {
  expect(findingsAt('empty-section', text, quote)).not.toEqual([])
})

it.each([
  withParts(`${DONE}二、存在的不足和原因\n主要问题有：执法力量不足，普法形式单一。\n${PLANS}`),
  withParts(
    `${DONE}二、存在的不足和原因\n还有三个方面的差距：\n1.执法力量不足。\n2.普法形式单一。\n3.数字化水平不高。\n${PLANS}`,
  ),
  withParts(`${DONE}二、存在的不足和原因\n主要表现在：\n——执法力量不足。\n——普法形式单一。\n${PLANS}`),
  withParts(`${DONE}二、存在的不足和原因\n主要有以下问题：\n①执法力量不足。②普法形式单一。\n${PLANS}`),
  withParts(
    `${MEASURES + FIRST + SECOND}（三）深化矛盾化解。\n完善调解联动机制，全年调解各类纠纷860件，成功率保持在较高水平。\n${SHORTCOMINGS}${PLANS}`,
  ),
  withParts(
    `${DONE}二、存在的不足和原因\n（一）执法力量不足。编制偏紧，人员老化，乡镇执法人员一人多岗，专业能力有待提升。\n（二）普法形式单一。\n（三）数字化水平不高。\n${PLANS}`,
  ),
])('silent in another whole report %#', (text) => {
  expect(findingsAt('empty-section', text)).toEqual([])
})

it('a last item that is a heading only, where its like have short texts', () => {
  const items =
    '三、下一年度工作安排\n（一）抓好理论武装。把习近平法治思想作为学法的重点内容。\n（二）抓好营商环境。减少入企检查频次，清理隐性壁垒。\n（三）抓好总结评估。\n'
  expect(findingsAt('empty-section', withParts(DONE + SHORTCOMINGS + items), '（三）抓好总结评估')).not.toEqual([])
})

it('a table’s own title below a heading stands for text', () => {
  const table = '云岫县2024年行政处罚案件统计表\n单位\t普通程序\t简易程序\n执法局\t46\t183\n分局\t87\t12\n'
  const parts = `${MEASURES + FIRST}（二）规范执法行为\n${table}建立台账，主动公示执法结果信息。\n${THIRD}${SHORTCOMINGS}${PLANS}`
  expect(findingsAt('empty-section', withParts(parts))).toEqual([])
})

it.each([
  ['五是依法应急。\n\n', ['item-sentence-only 五是依法应急']],
  ['五是依法应急\n', ['item-sentence-only 五是依法应急']],
  ['五是依法应急。修订应急预案，组织演练6次，处置突发事件2起，未造成人员伤亡和财产损失。\n', []],
])('the last of several items told in one paragraph each: %j', (last, expected) => {
  const items = ['一是健全机制', '二是源头预防', '三是法律服务', '四是法治宣传'].map(
    (item) => `${item}。组织专题学习，建立工作台账，配备专职人员，定期通报进展，群众反映良好。\n`,
  )
  const text = `${TITLE}一、主要举措\n${items.join('')}${last}二、存在的问题\n执法力量不足，培训不够。`
  expect(found('empty-section', text)).toEqual(expected)
})

it('a page’s foot below a heading is no text', () => {
  const items = (foot: string) =>
    `三、下一年度工作安排\n（一）抓好理论武装。把习近平法治思想作为学法的重点内容，组织干部轮训。\n（二）依法公开信息，保障群众知情权\n${foot}\n（三）抓好总结评估。年底前开展评估，形成报告，逐项整改落实。\n`
  for (const foot of ['第 3 页 共 6 页', '— 3 —'])
    expect(
      findingsAt('empty-section', withParts(DONE + SHORTCOMINGS + items(foot)), '（二）依法公开信息，保障群众知情权'),
      foot,
    ).not.toEqual([])
})

it('a table stands below a heading, whose columns are parted by blanks', () => {
  const text =
    '云溪县2024年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条。\n四、政府信息公开行政复议、行政诉讼情况\n（一）行政复议\n结果维持　结果纠正　其他结果　尚未审结　总计\n5　1　2　1　9\n（二）行政诉讼\n结果维持　结果纠正　总计\n1　0　1\n五、存在的问题\n（一）问题。公开不够及时，更新较慢。\n（二）改进。加强培训，定期检查。\n'
  expect(findingsAt('empty-section', text)).toEqual([])
})
