import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'

const found = (first: string, second: string) =>
  auditSource({
    name: 'draft',
    format: 'txt',
    text: `岭桥县2024年政府信息公开工作年度报告\n一、总体情况\n${first}\n二、主动公开政府信息情况\n公开内容全面。\n三、收到和处理政府信息公开申请情况\n${second}\n四、存在的主要问题及改进情况\n力量不足。`,
  }).findings.flatMap(({ rule, span }) => (/^figure-(?:sum|rate)/.test(rule) ? [span.text] : []))

describe('figure-sum', () => {
  it('holds what is carried on against what came in, though they are told far apart', () => {
    const first = '全年新收政府信息公开申请126件，上年结转5件。'
    expect(found(first, '办理结果总计128件，均按期答复；结转下年度继续办理6件。')).toEqual(['结转下年度继续办理6件'])
    expect(found(first, '办理结果总计128件，均按期答复；结转下年度继续办理3件。')).toEqual([])
  })

  it.each([
    ['行政复议9件：结果维持6件、结果纠正1件、尚未审结1件。', ['9件：结果维持6件、结果纠正1件、尚未审结1件']],
    ['行政复议9件：结果维持6件、结果纠正2件、尚未审结1件。', []],
    [
      '在不予公开的16件中，国家秘密2件，其他法律法规禁止公开4件，属于三类内部信息6件，属于两类过程性信息3件。',
      ['16件中，国家秘密2件，其他法律法规禁止公开4件，属于三类内部信息6件，属于两类过程性信息3件'],
    ],
    ['在不予公开的15件中，国家秘密2件，其他法律法规禁止公开4件，属于三类内部信息6件，属于两类过程性信息3件。', []],
    [
      '开展专项监督8次，其中涉企收费监督3次、案卷抽查4次、证件清理2次。',
      ['8次，其中涉企收费监督3次、案卷抽查4次、证件清理2次'],
    ],
    ['召开常务会议18次，其中涉法治议题9次、县长主持16次。', []],
    [
      '抽检食品1200批次，检出不合格24批次，合格率97%，不合格产品处置率100%。',
      ['1200批次，检出不合格24批次，合格率97%'],
    ],
    ['抽检食品1200批次，检出不合格24批次，合格率98%，不合格产品处置率100%。', []],
  ])('%s', (second, words) => {
    expect(found('工作平稳。', second)).toEqual(words)
  })
})
