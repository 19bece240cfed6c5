import { matchesOf, type Range } from '../../../lib/audit'
import { sentenceBefore } from './mismatches'

/** Houses, undertakings and settlements by what they call themselves, with what may not follow: 我所在, 我办理, 我行我素 are no selves. */
const HOUSES = [
  // Schools, hospitals, research.
  '校(?![验准正对])|学校|学院|大学|院(?![坝落])|医院|研究院|研究所|实验室|幼儿园|教研室|学区',
  // Offices and their parts.
  '办事处|管委会|管理委员会|管理[处局所]|分局|中心(?![城思内])|所(?![在辖属有需做见知谓以能说思想])|站(?![起在位岗立])|馆|署(?!名)|科(?![学技普创研目幻])|处(?![理于置罚在境])|办(?![法理公事案件结好])',
  '(?:大|支|总|中)队|执法队|消防站|检查站|报社|电视台',
  // Undertakings.
  '公司|集团|企业集团|厂(?!区)|矿(?!区|山)|店(?!铺)|商会|协会|合作社|供销社|联社',
  // Farms, regiments and what is like them.
  '农场|林场|牧场|渔场|茶场|盐场|种畜场|团场|团(?![结队体伙购])|师(?![傅生])|连队|垦区|库区|灌区|矿区|林区|景区|园区|片区|港区|示范区|段(?![时落位])',
  // Villages and streets.
  '村(?!民)|社区|嘎查|街(?!道|[上头区巷])',
].join('|')
/** 自我, 忘我, 我社区我做主: no self of a unit. */
const SELF = new RegExp(`(?<![自忘敌你他她小大无唯舍非本真院局委厅校办])我(${HOUSES})(?!我)`, 'g')
/** 本校, 本公司: what a house of another kind calls itself; 基本, 成本, 资本 are other words. */
const THIS =
  /(?<![基成资文样版标根剧课书范副日原读绘账底亏])本(校|院|公司|集团|矿|厂|馆|学院|学校|医院|办事处|农场|林场|牧场|团场|支队|大队|中队)(?![区别])/g
/** 全校, 全院: all of a house. */
const WHOLE =
  /(?<![健安完保齐周成])全(校(?![园车舍区外])|院(?![坝落系])|公司|集团|社(?![会区保])|矿(?![区山])|厂(?!区)|馆|农场|林场|牧场|团场|支队|大队|办事处)/g
/** Its meetings and leaders: 校长办公会, 院党委, at the head of a clause or where something is laid before them. */
const MEETINGS =
  /(?<=^|[。;,:\n]|[一二三四五六]是|提交|报请|[由经报向将])((?:校|院|矿|厂|馆|公司|集团|农场|林场|场)(?:党委|党总支|党组|领导班子|长办公会|务会|董事会|职代会|教代会|党政联席会)|(?:农场|林场)?(?:场|团|师|连|校|院|矿)部)(?=[^一-鿿]|会|书记|领导|理论|中心组|专题|集体|全年|先后|定期|高度|始终|切实|审议|研究|听取|讨论|坚持|召开|印发|组织|机关|带头|成员|$)/g
const QUOTES = /说|表示|讲|称|感慨|道:|感谢|锦旗|反映|来电|来信|留言/
/** Whoever else it may be that speaks of its own house: each of them, or those who are told what to do. */
const EACH = /各|每|督促|指导|要求(?!,)|引导|所属|下属|直属|附属|学校|医院|高校|企业|法院|检察院|中学|小学|走进|进入/
/** Said more often the draft is most likely such a unit's own. */
const MOST_OF_SELF = 3

/** 我校, 本院, 全校师生, 校长办公会 in the report of a government or a bureau; `names`: of all that issue the draft. Ranges in the text. */
export function selfHouses(text: string, names: string): Range[] {
  const schools = names.includes('教') || names.includes('学')
  const found: Range[] = []
  const add = (index: number, words: string, kind: string, others: boolean) => {
    const house = kind.slice(-1)
    if (names.includes(kind) || (house === '校' && schools && others)) return
    // 大队 may speak in a bureau of the police, 我中心 in what is a 中心 by another name.
    if (house === '队' && /公安|消防|执法|交通|稽查/.test(names)) return
    const before = sentenceBefore(text, index)
    if (QUOTES.test(before) || (others && (before.includes(house) || EACH.test(before)))) return
    found.push({ start: index, end: index + words.length })
  }
  if (text.includes('我'))
    for (const { index, 0: words, 1: kind = '' } of matchesOf(text, SELF)) add(index, words, kind, false)
  for (const pattern of [THIS, WHOLE])
    for (const { index, 0: words, 1: kind = '' } of matchesOf(text, pattern)) add(index, words, kind, true)
  for (const { index, 1: words = '' } of matchesOf(text, MEETINGS)) {
    const kind = /^(?:公司|集团|农场|林场)/.exec(words)?.[0] ?? (words[0] as string)
    add(index, words, kind, true)
  }
  return found.length > MOST_OF_SELF ? [] : found
}
