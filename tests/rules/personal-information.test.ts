import { describe, expect, it } from 'vitest'
import { findingsIn, findingsOf } from './findings'

const found = (text: string) =>
  findingsOf('personal-information', text).map((finding) => `${finding.reason} ${finding.span.text}`)

describe('personal-information finds', () => {
  it.each<[string, string[]]>([
    ['帮助周某（身份证号110101199003078670）申请救助', ['identity-number 110101199003078670']],
    ['帮助周某（身份证号 510922 19880312 4567）申请救助', ['identity-number-maybe 510922 19880312 4567']],
    ['周某，身份证号码：51092219880312456X，申请救助', ['identity-number-maybe 51092219880312456X']],
    ['周某，身份证号110101900307867，申请救助', ['identity-number 110101900307867']],
    ['回访群众13800138000', ['mobile-number 13800138000']],
    ['回访群众（电话：138-0013-8000）', ['mobile-number 138-0013-8000']],
    ['回访群众（电话：+8613800138000）', ['mobile-number 8613800138000']],
    ['当事人来电0816-2345678反映问题', ['landline 0816-2345678']],
    ['补偿款转入农业银行卡6228480402564890018', ['bank-card 6228480402564890018']],
    ['补偿款转入账号6228480402564890019', ['bank-card-maybe 6228480402564890019']],
    ['材料发至zhangsan@163.com', ['email zhangsan@163.com']],
    ['查处超载车辆川F·12A45', ['licence-plate 川F·12A45']],
    ['走访家住青石路12号3栋的困难户', ['address 家住青石路12号']],
    ['成功调解村民张大山与李小河因宅基地边界引发的纠纷', ['private-person 张大山', 'private-person 李小河']],
    ['下湾村村民罗根旺反映其与邻居罗水清宅基地边界争议', ['private-person 罗根旺', 'private-person 罗水清']],
    ['及时调处职工邱志坤与企业的欠薪纠纷', ['private-person 邱志坤']],
    ['当事人欧阳建军不服处罚决定申请复议', ['private-person 欧阳建军']],
    ['王建国诉县政府行政处罚一案审结，原告王建国撤诉', ['private-person 王建国']],
    ['信访人赵四反映拖欠工资问题', ['private-person 赵四']],
    ['张三与李四因债务纠纷多年不和', ['private-person 张三', 'private-person 李四']],
    ['化解王建军、李红梅夫妇离婚纠纷', ['private-person 王建军', 'private-person 李红梅']],
    ['处理何某与赵玉兰相邻权纠纷', ['private-person 赵玉兰']],
    ['青石村三组周大明家与周小明家因排水沟发生纠纷', ['private-person 周大明', 'private-person 周小明']],
    ['张伟与某公司劳动争议案件审结', ['private-person 张伟']],
    ['李志国醉驾被依法查处', ['private-person 李志国']],
    ['对违法行为人陈大力作出罚款处罚', ['private-person 陈大力']],
    ['化解居民孙玉梅、周国强邻里纠纷', ['private-person 孙玉梅', 'private-person 周国强']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('personal-information is silent on', () => {
  it.each([
    '推广12345政务服务热线、12348法律咨询热线和12368诉讼热线，拨打110报警',
    '调解村民张某与李某某的宅基地纠纷',
    '调解王家与李家的山林纠纷，刘大妈与陈女士握手言和',
    '张某甲、李××的纠纷得到化解',
    '镇长周明远出庭应诉，副镇长李建军主持调解纠纷',
    '律师周慕言调解邻里纠纷12件',
    '村民王大山被评为“最美调解员”，化解纠纷30件',
    '法律明白人张小兰化解邻里纠纷8件',
    '群众高度认可，化解矛盾纠纷的群众满意率98%',
    '当事人陈述申辩意见得到采纳，处罚更加规范',
    '围绕婚姻法等群众常用的法律开展纠纷调解宣传',
    '当事人向社区反映邻里纠纷，当事人曾多次上访',
    '居民安全、居民文明意识提升，纠纷下降',
    '群众关心、群众关注的信访问题得到解决',
    '业主方与物业因费用产生纠纷，租户房屋安全隐患得到整改',
    '村民林权纠纷、村民田地纠纷、农户石材厂污染投诉得到处理',
    '消费者范围广，投诉多，职工任何诉求都有回应',
    '统一社会信用代码91510922MA62345678，受理投诉举报',
    '案号（2024）川0922行初12号，发放资金13800138000元',
    '举报电话0816-2345678，监督电话：0816-2345679',
    '发布公告201412345678条编号20240112345678901',
    '邮箱qsz@mianyang.gov.cn对外公布',
    '联系电话138****8000的来访群众得到答复',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('an office’s own telephone at the end, and says that a mobile number there is one', () => {
    const text = (contact: string) =>
      `青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n办理案件16件。\n青石镇人民政府\n2025年1月8日\n（联系人：王敏，联系电话：${contact}）`
    expect(findingsIn('personal-information', text('0816-2345678'))).toEqual([])
    expect(findingsIn('personal-information', text('13800138000')).map((finding) => finding.reason)).toEqual([
      'contact-mobile',
    ])
  })
})
