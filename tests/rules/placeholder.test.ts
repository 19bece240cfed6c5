import { expect, it } from 'vitest'
import { found, report, TITLE } from './found'

it.each([
  ['办理案件XX件，均已结案。', 'figure-open XX件'],
  ['办理案件××件，均已结案。', 'figure-open ××件'],
  ['办理案件xx起，均已结案。', 'figure-open xx起'],
  ['办理案件ＸＸ件，均已结案。', 'figure-open ＸＸ件'],
  ['开展宣传X场次，发放资料。', 'figure-open X场次'],
  ['办结率达XX%。', 'figure-open XX%'],
  ['接待群众____人次。', 'figure-open ____人次'],
  ['接待群众＿＿人次。', 'figure-open ＿＿人次'],
  ['罚没款XX万元。', 'figure-open XX万元'],
  ['20XX年，全镇办理案件16件。', 'year-open 20XX'],
  ['202X年，全镇办理案件16件。', 'year-open 202X'],
  ['印发文件（青政发〔20XX〕3号）。', 'year-open 20XX'],
  ['印发文件（青政发〔2024〕XX号）。', 'number-open 〔2024〕XX号'],
  ['印发文件（青政发〔2024〕  号）。', 'number-open 〔2024〕  号'],
  ['印发文件（青政发〔2024〕号）。', 'number-open 〔2024〕号'],
  ['印发青政发第  号文件。', 'number-open 第  号'],
  ['开展学习*次。', 'asterisk *次'],
  ['办结率达*%。', 'asterisk *%'],
  ['开展学习**次。', 'asterisk 习**次'],
  ['调解纠纷？件，全部结案。', 'question-mark ？件'],
  ['对？个单位开展检查。', 'question-mark ？个'],
  ['办结率为??%。', 'question-mark ??%'],
  ['对【】个村开展检查。', 'empty-brackets 【】'],
  ['落实《  》有关要求。', 'empty-brackets 《  》'],
  ['邀请（    ）讲课。', 'empty-brackets （    ）'],
  ['培训干部（具体数字待补）。', 'to-be-filled （具体数字待补）'],
  ['培训干部（此处填写培训情况）。', 'to-be-filled （此处填写培训情况）'],
  ['培训干部【待核实】。', 'to-be-filled 【待核实】'],
  ['由XX牵头推进。', 'name-open XX'],
  ['由XX部门负责，建立台账。', 'name-open XX部门'],
  ['收取罚金XX元，均已上缴。', 'figure-open XX元'],
  ['XX镇坚持依法行政。', 'name-open XX镇'],
  ['在x镇召开会议。', 'name-open x镇'],
  ['某某镇人民政府坚持依法行政。', 'name-open 某某镇'],
  ['○○镇坚持依法行政。', 'name-open ○○镇'],
  ['联系人：________，办理案件16件。', 'blank ________'],
])('%s', (paragraph, expected) => {
  expect(found('placeholder', report(paragraph))).toEqual([expected])
})

it.each([
  '行政复议案件0件，行政诉讼案件0件，未发生行政赔偿。',
  '5×24小时、7×24小时值守，公示栏3×5米，120×80厘米的牌子2个，2×3件套。',
  '配备GX50型执法记录仪20台，DX3终端5部，X光机2台，服务器IP为10.0.0.1。',
  'XX线改造完成，X射线检查3次。',
  '开展“普法×乡村”“法治×市集”“宪法×社区”活动4场。',
  '**一是**抓学习，学法**6**次；**二是**抓规范，办理**16**件。',
  '（一）党建引领，*压紧压实*法治责任',
  '化解村民张某某与李某某土地纠纷，刘××诉镇政府案已撤诉。',
  '某村村民反映道路问题，某企业噪声扰民，某局主动认错的案例。',
  '发布典型案例：XX公司与XX村委会合同纠纷一案。',
  '车辆渝A×××××号，身份证5102**********1234，电话139****5678。',
  '谁来办？件件有着落。“群众满意吗？”“满意。”',
  '二○○九年以来，二〇〇〇人参加。'.replace('，二〇〇〇人参加', ''),
  '（一）规范执法。()'.replace('()', ''),
  '党委书记石某、镇长陶某带头学法，某些单位、某个环节还有不足。',
  'https://www.example.cn/a_b__c/index.html，文件名report__final.docx。',
  '招聘工作人员（待遇面议），待岗、待业人员培训，事项待办清零，待审核事项3件。',
  '时间、地点另行通知（待会议研究）。',
  '——————\n________________',
  '（青政发〔2024〕3号）第3号令，第12号文件。',
])('silent: %s', (paragraph) => {
  expect(found('placeholder', report(paragraph))).toEqual([])
})

it('sees the template’s own name in the title and under the text', () => {
  const text =
    '中共x镇委员会\nx镇人民政府\n关于2024年度法治政府建设情况的报告\n一、主要举措\n办理案件16件。\nx镇人民政府\n2025年1月8日'
  expect(found('placeholder', text)).toEqual(['name-open x镇', 'name-open x镇', 'name-open x镇'])
})

it('tells one blank once', () => {
  expect(found('placeholder', `${TITLE}一、主要举措\n办理案件____件。`)).toEqual(['figure-open ____件'])
})
