import { describe, expect, it } from 'vitest'
import { found, TITLE } from './found'
import { below, findingsAt, signed as wholeSigned, withParagraph } from './whole-report'

const signed = (date: string, title = TITLE) =>
  `${title}县委、县政府：\n现将情况报告如下：\n一、主要举措\n办理案件16件，均已结案。\n青石镇人民政府\n${date}`
const inText = (sentence: string) => `${TITLE}一、主要举措\n${sentence}\n青石镇人民政府\n2025年1月8日`
const reasons = (text: string) => found('date-form', text).map((line) => line.split(' ')[0])

it.each([
  [signed('二〇二五年1月8日'), '二〇二五年1月8日'],
  [signed('二〇二五年一月8日'), '二〇二五年一月8日'],
  [inText('二〇二四年3月15日召开会议，办理案件16件。'), '二〇二四年3月15日'],
  [inText('对现行文件逐件清理，14月底前完成。'), '14月底'],
])('numerals of both kinds in one date: %s', (text, quote) => {
  expect(found('date-form', text)).toContain(`malformed-text ${quote}`)
})

it('a year in ideographs with a day in them is no mixture', () => {
  expect(found('date-form', inText('二〇二四年三月十五日召开会议，二〇二四年度办理案件16件。'))).toEqual([])
})

it.each([
  ['2025年1月8日', []],
  ['（2025年1月8日）', []],
  ['2025年10月20日', []],
  ['2024年12月30日', []],
  ['2025年01月08日', ['leading-zero']],
  ['2025年1月08日', ['leading-zero']],
  ['2025年1月8号', ['day-by-hao']],
  ['二〇二五年一月八日', ['ideographs']],
  ['二○二五年一月八日', ['ideographs']],
  ['二零二五年一月二十八日', ['ideographs']],
  ['2025年1月', ['no-day']],
  ['2025年1月  日', ['no-day']],
  ['2025年  月  日', ['no-day']],
  ['    年  月  日', ['no-day']],
  ['2025年X月X日', ['no-day']],
  ['2025.1.8', ['not-spelt-out']],
  ['2025-01-08', ['not-spelt-out']],
  ['2025年2月29日', ['impossible']],
])('signed %s', (date, expected) => {
  expect(reasons(signed(date))).toEqual(expected)
})

it.each([
  '2月30日召开会议。',
  '2023年2月29日召开会议。',
  '11月31日召开会议。',
  '2024年13月1日召开会议。',
  '6月31日前完成。',
  '5月0日完成。',
])('no such day: %s', (sentence) => {
  expect(reasons(inText(sentence))).toEqual(['impossible'])
})

it.each([
  '2024年2月29日召开会议，每月1日至20日不入企检查，12月31日前办结。',
  '“12·4”国家宪法日、“4·15”国家安全教育日、“7·09”暴雨内涝处置。',
  '农历2月30日前后走访，3月31号线施工，24小时值班，为期90天。',
  '2024年05月以来，截至2024年12月，累计办理16件。',
  '《办法》自二〇一二年七月一日起施行。',
])('silent: %s', (sentence) => {
  expect(reasons(inText(sentence))).toEqual([])
})

it('names the wrong circle in a year', () => {
  expect(found('date-form', inText('自二○一二年七月一日起施行。'))).toEqual(['wrong-circle 二○一二'])
})

it('proposes the date as it should be', () => {
  expect(found('date-form', signed('2025年01月08日'))).toEqual(['leading-zero 2025年01月08日'])
})

it.each([
  '青石镇2024年上半年法治政府建设情况报告\n',
  '青石镇2024年法治政府建设工作要点\n',
  '关于印发《青石镇2024年法治政府建设实施方案》的通知\n',
])('a date within its year is right below %s', (title) => {
  expect(reasons(signed('2024年7月8日', title))).toEqual([])
})

it('leaves the page’s own dates and printing lines alone', () => {
  const text = `发布时间：2025-01-09 09:05\n${signed('2025年1月8日')}\n抄送：县委依法治县办。\n青石镇党政办公室  2025年01月08日印发`
  expect(reasons(text)).toEqual([])
})

it.each<[text: string, quote: string]>([
  [wholeSigned('云岫县人民政府\n2025年02月08日\n'), '2025年02月08日'],
  [withParagraph('2024年03月08日，县政府召开法治政府建设推进会。'), '2024年03月08日'],
  [withParagraph('2024年3月05日，县政府召开推进会。'), '3月05日'],
  [withParagraph('2024年6月31日，县政府召开法治政府建设推进会。'), '6月31日'],
  [withParagraph('2024年2月30日，县政府召开法治政府建设推进会。'), '2月30日'],
  [withParagraph('2023年2月29日印发通知。'), '2023年2月29日'],
  [withParagraph('2024年13月，开展专项检查。'), '13月'],
  [withParagraph('2024年11月31日至12月4日，开展宪法宣传周活动。'), '11月31日'],
  [withParagraph('会议于二〇二四年二月三十日召开。'), '二月三十日'],
  [wholeSigned('云岫县人民政府\n二○二五年二月八日\n'), '二○二五年二月八日'],
  [wholeSigned('云岫县人民政府\n二零二五年二月八日\n'), '二零二五年二月八日'],
  [wholeSigned('云岫县人民政府\n二〇二五年二月八日\n'), '二〇二五年二月八日'],
  [wholeSigned('云岫县人民政府\n2025年2月8号\n'), '2025年2月8号'],
  [wholeSigned('云岫县人民政府\n2025.2.8\n'), '2025.2.8'],
  [wholeSigned('云岫县人民政府\n2025年2月\n'), '2025年2月\n'],
  [wholeSigned('云岫县人民政府\n25年2月8日\n'), '25年2月8日'],
  [wholeSigned('云岫县人民政府\n2025年2月 日\n'), '2025年2月 日'],
  [wholeSigned('云岫县人民政府\n2025年2月30日\n'), '2025年2月30日'],
  [wholeSigned('云岫县人民政府\n2025年2月8\n'), '2025年2月8'],
  [wholeSigned('云岫县人民政府\n2025-02-08\n'), '2025-02-08'],
  [wholeSigned('云岫县人民政府\n20255年2月8日\n'), '20255年'],
  [wholeSigned('云岫县人民政府\n2025年2年8日\n'), '2025年2年8日'],
  [wholeSigned('云岫县人民政府\n2025年2月8日日\n'), '8日日'],
  [wholeSigned('云岫县人民政府\n2025年二月8日\n'), '二月8日'],
  [wholeSigned('云岫县人民政府\n2025/2/8\n'), '2025/2/8'],
  [withParagraph('2024年12月4日（星期一），举办国家宪法日活动。'), '星期一'],
  [withParagraph('9月31日前完成整改。'), '9月31日'],
  [withParagraph('2024年12月32日，办结全部案件。'), '12月32日'],
  [withParagraph('2024年4月31号，开展执法检查。'), '4月31号'],
  [withParagraph('截至2024年12月31号，共办理案件120件。'), '12月31号'],
  [withParagraph('2024年1月-2024年2月31日，开展专项整治。'), '2月31日'],
  [withParagraph('5月至4月，开展集中整治，7月15日至7月3日进行验收。'), '7月15日至7月3日'],
  [withParagraph('整治行动自2024年10月8日至2024年9月30日，检查企业120家。'), '2024年10月8日至2024年9月30日'],
  [
    wholeSigned('云岫县人民政府\n2024年12月20日\n').replace(
      '三、下一年度',
      '会议于2025年1月6日召开，审议通过本报告。\n三、下一年度',
    ),
    '2024年12月20日',
  ],
])('found in a whole report %#', (text, quote) => {
  expect(findingsAt('date-form', text, quote)).not.toEqual([])
})

it.each([
  withParagraph(),
  withParagraph('2024年12月4日（星期三），举办国家宪法日活动。'),
  withParagraph('11月30日至12月4日，2024年12月28日至2025年1月3日开展检查。'),
  withParagraph('每月1日至20日不入企检查；上午9时30分召开。'),
  withParagraph('文号为云政发〔2024〕08号，代码05号。'),
  withParagraph('“4·15”“6·26”“12·4”宣传活动。'),
  wholeSigned('云岫县人民政府\n2025年12月8日\n'),
  wholeSigned('云岫县人民政府办公室\n2025年2月8日\n'),
  below('发布时间：2025-02-20 09:08'),
  withParagraph('截至2024年12月31日，共办理案件120件，12月10日前办结。'),
  withParagraph('10月1日至次年3月31日为防火期，11月至次年2月开展巡查。'),
  withParagraph('2月29日召开推进会。'),
  wholeSigned('云岫县人民政府\n2025年2月8日\n抄送：市委依法治市办。\n云岫县人民政府办公室 2025年02月08日印发\n'),
])('silent in a whole report %#', (text) => {
  expect(findingsAt('date-form', text)).toEqual([])
})

it.each<[paragraph: string, quote: string]>([
  ['2024年4月31日，县政府召开推进会。', '4月31日'],
  ['2024年09月01日，新修订的办法施行。', '09月01日'],
  ['2024年7月1日（周日），开展主题党日。', '周日'],
  ['2024年8月20日—2024年8月2日，开展督查。', '8月20日—2024年8月2日'],
  ['2024年00月12日，召开会议。', '00月'],
  ['2024年2月29日和2023年2月29日分别召开会议。', '2023年2月29日'],
  ['6月份31日前完成整改，6月31号验收。', '6月31号'],
  ['会议定于2024年11月31日召开。', '11月31日'],
  ['截止2024年12月31号，共办件36件。', '31号'],
  ['二0二四年三月八日，召开会议。', '二0二四'],
])('found in another whole report: %s', (paragraph, quote) => {
  expect(findingsAt('date-form', withParagraph(paragraph), quote)).not.toEqual([])
})

it.each<[text: string, quote: string]>([
  [wholeSigned('云岫县人民政府\n二〇二五年02月18日\n'), '二〇二五年02月18日'],
  [wholeSigned('云岫县人民政府\n2025 年 02 月 18 日\n'), '02 月'],
  [wholeSigned('云岫县人民政府\n2025年2月18日。\n'), '2025年2月18日。'],
  [wholeSigned('云岫县人民政府（印章）\n2025年\n'), '2025年\n'],
  [wholeSigned('云岫县人民政府\n二O二五年二月十八日\n'), '二O二五'],
  [wholeSigned('云岫县人民政府 2025年2月29日\n'), '2025年2月29日'],
  [
    wholeSigned('2025年2月18日\n云岫县人民政府\n').replace('2025年2月18日\n云岫', '2025年02月18日\n云岫'),
    '2025年02月18日',
  ],
])('found in another whole report %#', (text, quote) => {
  expect(findingsAt('date-form', text, quote)).not.toEqual([])
})

describe('a date in a sentence that is none', () => {
  it.each([
    ['2O24年3月19日，镇党委召开会议研究法治工作。', '2O24年3月19日'],
    ['镇党委于2024年1O月12日召开会议研究法治工作。', '1O月'],
    ['镇党委于2024年3日12日召开会议研究法治工作。', '2024年3日12日'],
    ['镇党委于2024年3年12日召开会议研究法治工作。', '2024年3年12日'],
    ['学习2024年9月1起施行的新规定，组织培训2次。', '2024年9月1'],
    ['2024年6月7全镇开展集中宣传活动，发放资料。', '2024年6月7'],
    ['镇党委于2024年5月日召开会议，研究法治工作。', '2024年5月日'],
    ['镇党委于2024年月15日召开会议，研究法治工作。', '2024年月15日'],
    ['20244年3月15日召开会议，研究法治建设工作。', '20244年3月15日'],
    ['镇党委于202年3月15日召开会议，研究法治工作。', '202年3月15日'],
    ['镇党委于2024 3月15日召开会议，研究法治工作。', '2024 3月15日'],
    ['镇党委于2024年3月月15日召开会议研究工作。', '3月月15日'],
    ['镇党委于2024年三月15日召开会议研究法治工作。', '2024年三月15日'],
    ['镇党委于24年3月15日召开会议，研究法治工作。', '24年3月15日'],
    ['镇党委于2024年3.15日召开会议，研究法治工作。', '2024年3.15日'],
    ['镇党委于2024/3/15召开会议，研究法治工作。', '2024/3/15'],
    ['镇党委于2024年3月15曰召开会议，研究法治工作。', '2024年3月15曰'],
    ['镇党委于2024年3目15日召开会议，研究法治工作。', '3目15日'],
    ['镇党委于2024年3、15日召开会议，研究法治工作。', '2024年3、15日'],
    ['2024年第5季度办理案件16件，均已结案。', '2024年第5季度'],
    ['3月15日至14日开展执法检查，发现问题12个。', '3月15日至14日'],
    ['2024年8月至2024年5月开展执法检查。', '2024年8月至2024年5月'],
    ['3月15日—2月8日开展执法检查，发现问题12个。', '3月15日—2月8日'],
  ])('%s', (paragraph, quote) => {
    expect(findingsAt('date-form', withParagraph(paragraph), quote)).not.toEqual([])
  })

  it.each([
    '2024年3月5至8日组织培训，2024年3月5日、6日各1场。',
    '2024年10月16项制度出台，2024年6月7起案件办结，2024年5月17家企业受益。',
    '2024年月均办件300件，2024年5月日均接待12人。',
    '每月5日、15日接访，实行3日内答复、5日内办结。',
    '2024年1—11月、2024年12月至2025年2月开展检查。',
    '11月30日至2月28日开展冬季防火执法，7月1日至6月30日为一个考核年度。',
    '12月28日至3日值班；版本号2.2024.3.5，比例尺1/2024/3/5。',
    '截至2024年9月，12个部门落实；2024年6月3,200人参加。',
    'OA系统日均办件30件，IO日志留存，A4月历发放。',
  ])('and none of these: %s', (paragraph) => {
    expect(findingsAt('date-form', withParagraph(paragraph))).toEqual([])
  })

  it.each(['2O25年2月18日', '2025年2日18日'])('nor as the date of signing: %s', (date) => {
    expect(findingsAt('date-form', withParagraph('').replace('2025年2月18日', date), date)).not.toEqual([])
  })
})

it.each<[string[], string]>([
  [['no-day'], signed('2025年1月下旬')],
  [['no-day'], signed('2025年2月初')],
  [['malformed'], signed('2025年1月16曰')],
  [['malformed'], signed('2025年1月16目')],
  [['fixed-day'], inText('在“6·26”全国土地日、“12·4”国家宪法日上街宣讲。')],
  [['fixed-day'], inText('开展“5·21”全国防灾减灾日演练。')],
  [['event-day'], inText('“7·18”强降雨后组织排查。“7·8”强降雨中转移群众230人。')],
  [['event-day'], inText('依法办理“3·21”火灾事故案。总结“3·12”火灾事故教训。')],
  [[], inText('“7·18”强降雨后组织排查，“8·12”强降雨中转移群众230人。')],
  [[], inText('在“6·25”全国土地日、“6·26”国际禁毒日、“5·12”全国防灾减灾日宣讲。')],
])('%j of days by name or in words: %#', (expected, text) => {
  expect(reasons(text)).toEqual(expected)
})

/** A report signed within the year that it is on. */
const early = (sentence: string, date: string) =>
  `${TITLE}县委、县政府：\n现将情况报告如下：\n一、主要举措\n${sentence}\n青石镇人民政府\n${date}`

it.each<[string[], string, string]>([
  [['before-event'], '12月4日开展宪法宣传活动12场。', '2024年11月15日'],
  [['before-event'], '国家宪法日期间开展宣传活动12场。', '2024年11月20日'],
  [['before-event'], '截至12月31日，办理案件16件。', '2024年12月12日'],
  [[], '12月4日开展宪法宣传活动12场。', '2024年12月30日'],
  [[], '将于12月4日组织宪法宣传活动。', '2024年11月15日'],
  [[], '12月4日开展宪法宣传活动12场。', '2025年1月8日'],
  [[], '9月5日开展执法培训2期。', '2024年12月12日'],
])('%j told in a report signed early: %s %s', (expected, sentence, date) => {
  expect(reasons(early(sentence, date))).toEqual(expected)
})

it.each<[string[], string]>([
  [['ideographs'], '二〇二四年三月十五日'],
  [['short-year'], '24年3月15日'],
  [['not-spelt-out'], '2024.3.15'],
  [[], '2024年3月15日'],
])('%j where a notice is signed before what it sends out: %s', (expected, date) => {
  const text = `青石镇人民政府关于印发《青石镇2024年法治政府建设工作要点》的通知\n各村民委员会：\n现将工作要点印发给你们，请认真贯彻执行。\n青石镇人民政府\n${date}\n青石镇2024年法治政府建设工作要点\n一、总体要求\n全面推进依法行政。\n二、重点任务\n（一）规范执法。组织执法培训2期。（责任单位：综合行政执法队）\n（二）加强普法。开展宣传活动4场。（责任单位：司法所）`
  expect(reasons(text)).toEqual(expected)
})

it('a day that does not exist is told of dates with dots as well', () => {
  expect(reasons(inText('办理案件12件，2024.6.31召开会议，讨论工作。'))).toEqual(['impossible'])
  expect(reasons(inText('办理案件12件，2024.6.30召开会议，讨论工作。'))).toEqual(['dotted-text'])
})
