import { expect, it } from 'vitest'
import { auditSource } from '../../lib'

/** Real places with names that make words with what stands beside them, or double its characters. */
const PLACES = (
  '坡子街街道 银杏大街街道 人民街街道 东街街道 南街街道 北城街街道 长寿镇 良心镇 神农镇 吉祥镇 集贤镇 贵人镇 范县 德钦县 螅镇 和政县 民权县 民乐县 公平镇 法库县 普法镇 务实镇 经远镇 仁义镇 湟中区 ' +
  '南乐县 光明街道 石屏县 强盛镇 景山街道 柴桥镇 凉城新村街道 称多县 砚山县 普光镇 利通区 中牟县 天目西路街道 当涂县 泗县 清波街道 科学镇 改则县 卫东镇 丰收镇 乌什县 朝天镇 马连洼街道 新添镇 彝良县 ' +
  '大盛镇 拱市乡 四季青街道 大中街道 金融镇 康复镇 慈利镇 大布镇 兴隆镇 左权镇 河口镇 尉氏县 黄牛埔镇 旌德县 和平镇 吐鲁番市 义和镇 文化路街道 互助土族自治县 隆子县 枞阳县 安居镇 胜利镇 三间房街道 ' +
  '沙河口区 友爱镇 通江街道 肃北蒙古族自治县 管庄街道 中和镇 永靖县 早胜镇 永平县 船营区 福禄镇 渑池县 马关县 东升镇 酒仙桥街道 荣誉镇 和平街街道 东乡族自治县 可克达拉市 解放路街道 林周县 尖扎县 天峻县 ' +
  '螺洋街道 沾益区 白纸坊街道 防汛镇 繁昌区 五角场街道 坪上镇 武定县 镇原县 泌阳县 灵宝市 滑县 清平镇 舞钢市 宜川路街道 共和县 阳光镇 自由街道 镇康县 田林街道 江口镇 正宁县 汝南县 循化撒拉族自治县 ' +
  '安靖镇 新县 同心镇 长桥街道 竹山镇 二道区 义马市 斗门镇 北下关街道 八一镇 志丹镇 剑川县 城郊乡 前门街道 花园路街道 普兰县 向阳街道 明礼乡 宝丰县 台前县 双柏县 桓仁满族自治县 锦屏镇 田村路街道 ' +
  '团结街道 社旗县 姚安县 双阳区 大学街道 青河县 涡阳县 大路镇 仁布县 彭浦镇 延津县 新密市 五星镇 富宁县 沁阳市 东胜区 富源县 策勒县'
).split(' ')

/** A plain report in which the name stands beside many usual words. */
function reportOf(place: string): string {
  const isTown = /[镇乡]$/.test(place)
  const isStreet = place.endsWith('街道')
  const unit = place + (isStreet ? '办事处' : '人民政府')
  const above = isTown || isStreet ? '县委、县政府' : '市委、市政府'
  const heads = isStreet ? '党工委、办事处' : isTown ? '党委、政府' : '委、政府'
  const office = isTown || isStreet ? '司法所' : '司法局'
  return `${unit}
关于2024年度法治政府建设情况的报告
${above}：
2024年，${place}坚持以习近平法治思想为指导，扎实推进法治政府建设。现将有关情况报告如下：
一、主要举措和成效
（一）健全机制。${place}${heads}主要负责人履行推进法治建设第一责任人职责，召开专题会议4次。在${place}政务服务中心、${place}${office}设立窗口。
（二）规范执法。${place}综合行政执法队检查16次，与${place}市场监管部门联合执法3次。对${place}辖区企业走访12家，${place}各单位积极配合。
（三）化解纠纷。${place}人民调解委员会调解纠纷26件。${place}被评为先进，受到${place}群众好评。由${place}负责人出庭应诉，经${place}审核后印发。
二、存在的不足和原因
一是执法力量不足，主要原因是人员编制偏紧。二是${place}普法形式单一。
三、2025年工作打算
2025年，${place}将加强培训。
${unit}
2025年1月15日
`
}

it('nothing is found in a plain report because of the name of its place', () => {
  const found = PLACES.flatMap((place) =>
    auditSource({ name: 'draft', format: 'txt', text: reportOf(place) }).findings.map(
      ({ rule, reason, span }) => `${place}: ${rule}/${reason} ${span.text}`,
    ),
  )
  expect(found).toEqual([])
})

it.each([
  '青石镇镇政府召开会议，柳树乡乡党委书记参加。',
  '由内乡村村委会牵头，石门村村民积极参与。',
  '引导干部树立“办事依法、遇事找法”的思维。',
  '用好民生议事堂，成功调解徐家湾村土地纠纷1件。',
  '在普光社区、永光小区设立法律服务点。',
  '由党委书记田军任组长，镇长薛建军为副组长。',
  '律师殷丽丽、法官詹芳芳同志到场授课。',
])('no slip is seen in %s', (sentence) => {
  const text = `${reportOf('青石镇').replace('\n二、', `\n（四）加强宣传。${sentence}\n二、`)}`
  const { findings } = auditSource({ name: 'draft', format: 'txt', text })
  expect(findings.filter(({ rule }) => rule === 'typo')).toEqual([])
})

it.each(['青石镇镇人民政府制定方案。', '对青石镇镇辖区开展巡查。', '建设美丽丽乡村。'])(
  'a character told twice is found in %s',
  (sentence) => {
    const text = `${reportOf('青石镇').replace('\n二、', `\n（四）加强宣传。${sentence}\n二、`)}`
    const { findings } = auditSource({ name: 'draft', format: 'txt', text })
    expect(findings.some(({ rule, reason }) => rule === 'typo' && reason === 'doubled')).toBe(true)
  },
)
