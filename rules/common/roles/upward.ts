import { matchesOf, type Range } from '../../../lib/audit'
import { sentenceBefore } from './around'
import type { Standing } from './peers'

/** Bodies that no government, department or town inspects. */
const BESIDE =
  '(?:[省市县区州旗]|自治[县州区])?(?:人大(?:常委会)?|政协|(?:人民)?法院|(?:人民)?检察院|(?:纪委)?监委)(?!代表|委员|常委|机关(?:食堂|大楼))'
/** Bodies and places of a level above, for each standing. */
const ABOVE: Record<Standing, string> = {
  town: [
    '(?:全[县区市旗]|[县区市旗])各?(?:直|级|属)(?:机关|部门|单位|各)[一-鿿]{0,4}',
    '全?[省市]各?\\d{0,3}个?(?:市州|县\\(|县区|区县)|各[县市]区?(?![一-鿿])|[省市](?:直|级)(?:部门|单位|机关)',
    '[县区市旗](?:公安|司法|财政|审计|民政|教育|水利|交通运输|农业农村|市场监管|自然资源|住建|卫健|应急管理|生态环境)局',
  ].join('|'),
  county: [
    '(?:全|本)?省内?(?:直|级|属)(?:各)?(?:部门|单位|机关|厅局)',
    '(?:全省|省内)(?:各|\\d{1,3}个)?[一-鿿]{0,2}(?:市州|州市|地市|市\\([州地]\\)|设区的?市|县|市|部门|单位)',
    '(?:各|\\d{1,2}个)(?:市州|州市|地市|设区的?市)|省[一-鿿]{2,8}[厅局](?!属|驻)',
    '市(?:直|级)(?:各)?(?:部门|单位|机关)|全市各?\\d{0,3}个?(?:县区|区县|县\\(|市直)',
  ].join('|'),
  city: [
    '省内?(?:直|级|属)(?:各)?(?:部门|单位|机关|厅局)',
    '(?:全省|省内)(?:各|\\d{1,3}个)?(?:市州|州市|地市|市\\([州地]\\)|设区的?市|县|部门|单位)',
    '(?:各|\\d{1,2}个)(?:市州|州市|地市)',
    '省[一-鿿]{2,8}厅(?!属|驻)|国务院(?:各)?部门|国家部委',
  ].join('|'),
}

const CARRIES_OUT = '(?:开展|进行|组织|实施|作出)(?!的)(?:了)?'
const OVERSIGHT =
  '(?:检查|督查|督察|督导|考核|考评|审计|巡察|评查|评议|监督|质询|调查|抽查|约谈|问责|审查|指导|询问|视察|测评)'
/** The unit was sent, asked or joined by those who may. */
const SENT =
  /配合|协助|参[与加]|抽调|代表|邀请|委托|指定|授权|随[同行]|陪同|跟随|会同|联合|交叉|互[查评检]|根据|按照|依据|排名|统一|组成|借调|派员|派出|挂职|被|学习|考察|国家|中央|组织的|安排/
/** Those who may at the head of a clause, or right before it is told what they do. */
const THEY_MAY =
  /(?:^|,)(?:[一-鿿]{0,3}[省市县区州旗])?(?:人大|政协|(?<![镇乡])纪委|监委|法院|检察院)|(?:^|,)[^,]{0,8}(?:省|市(?!场))(?:委|政府|人民政府|[一-鿿]{2,8}[局厅])|上级/
/** What also stands above a town. */
const ABOVE_TOWN = /(?:^|,)[^,]{0,6}[县区旗](?:委|政府|人民政府|[一-鿿]{2,8}局)/

const patterns = new Map<string, RegExp>()
function patternFor(standing: Standing): RegExp {
  const known = patterns.get(standing)
  if (known) return known
  const whom = `(?:${ABOVE[standing]}|${BESIDE})`
  const made = new RegExp(
    [
      // 对县人大常委会开展专项检查
      `[对就](?:全部|部分|所有)?\\d{0,3}个?${whom}(?![移交反转督提作判][送办馈给出决]|发[出来]|的)[^,。;\\n]{0,20}?${CARRIES_OUT}[^,。;\\n]{0,20}?${OVERSIGHT}(?=\\d|[,。;]|全覆盖|并)`,
      // 约谈县直部门6家
      `(?:约谈|问责|责令|督查|督察|考核|审计|检查)(?:了)?\\d{0,3}个?家?${whom}(?=\\d|[,。;]|主要|负责人|整改|[一-鿿]{0,6}\\d)`,
    ].join('|'),
    'g',
  )
  patterns.set(standing, made)
  return made
}

/** 对全省14个市州开展督查, 对县人大常委会开展检查, told as one's own: nobody oversees what stands above or beside it. */
export function looksUpward(text: string, standing: Standing): Range[] {
  const found: Range[] = []
  for (const { index, 0: words } of matchesOf(text, patternFor(standing))) {
    const sentence = sentenceBefore(text, index, 60)
    if (SENT.test(sentence + words) || THEY_MAY.test(sentence)) continue
    if (standing === 'town' && ABOVE_TOWN.test(sentence)) continue
    found.push({ start: index, end: index + words.length })
  }
  return found
}
