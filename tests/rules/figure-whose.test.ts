import { describe, expect, it } from 'vitest'
import { findingsOf } from './findings'

const found = (text: string) => [
  ...findingsOf('figure-sum', text).map(({ reason }) => `figure-sum/${reason}`),
  ...findingsOf('figure-rate', text).map(({ reason }) => `figure-rate/${reason}`),
]

const FINES = '罚款共计213.6万元，其中事前处罚148.2万元，事故处罚65.4万元，罚款总额比上年的178万元增长'
const CARRIED = '全年受理许可申请2745件，加上年结转5件，共2750件；办结2741件，不予许可3件，申请人撤回2件，结转下年'

describe('figures are of what they are said of', () => {
  it.each([
    [`${FINES}20%`, []],
    [`${FINES}30%`, ['figure-rate/change']],
    ['培训执法人员320人次，其中县级110人次，乡镇210人次，培训总人次比去年的400人次下降20%', []],
    ['培训执法人员320人次，其中县级110人次，乡镇210人次，培训总人次比去年的400人次下降30%', ['figure-rate/change']],
    ['保留行政权力213项，比上次的216项净减3项：取消7项、新增4项', []],
    ['保留行政权力213项，比上次的216项净减3项：取消7项、新增5项', ['figure-sum/short']],
    ['社会组织净增加4家（新登记22家、注销18家）', []],
    ['社会组织净增加6家（新登记22家、注销18家）', ['figure-sum/short']],
    ['行政执法人员净增12人，其中新录用20人、退休8人', []],
    [`${CARRIED}4件`, []],
    ['12328热线转办1080件，按期办结1080件；有效投诉只占一成半，共162件', []],
    ['受理投诉480件，办结480件，其中食品类约占三成，共144件', []],
    ['受理投诉480件，其中食品类144件，占一半', ['figure-rate/tenths']],
  ])('%s', (text, reasons) => {
    expect(found(text)).toEqual(reasons)
  })
})
