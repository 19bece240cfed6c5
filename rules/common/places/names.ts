import { often, type PlaceChain, type Range, startsWord } from '../../../lib/audit'
import { isWordPair } from '../slips/odd-pairs'
import { LIKE_A_NAME } from './own-voice'

/** What is the town's own, where the name of another can only be left over. */
export const TOWNS_OWN =
  '(?:(?:党委|党工委)(?:理论|会议|班子)|主要领导|分管领导|领导班子|班子成员|党政班子|机关干部|干部职工|综合行政执法|综治中心|便民服务中心|党群服务中心|村级)'
/** What follows 镇 in 启动镇综治中心建设, so that the word before it is a verb and no name. */
const OWNED_BY_TOWN = new RegExp(`^(?:${TOWNS_OWN}|司法所|党政办|人民调解委员会|平安)`)
/** Function words and first words that no place's name is taken to begin with or hold; what is lost is only silence. */
const NO_PLACE = often(
  /^自治|^[镇乡村街]容|^审[签阅定核查]|^照|^[加增]?挂|[一-鿿]{2}[后前时中内间外](?:镇|乡|街道|县|区|旗|市)$|^[会庭事课诉判审随此年]后|[我全本各该其这的了是在对把将被由向与及以为从至均不没有等]|^(?:并入|纳入|划入|进驻|入驻|派驻|设立|依托|整合|成立|和(?!平)|[撤两几邻每某个县区市乡城集原经因使让另据按但而如若即]|通过|根据|结合|围绕|推进|推动|加强|支持|指导|邀请|联合|会同|配合|组织|深入|走进|走遍|覆盖|周边|相邻|毗邻|兄弟|部分|个别|中心|重点|特色|试点|示范|美丽|平安|法治|依法|基层|农村|沿线|相关|先进|上级|一些|多数|少数|目前|年内|同时|此外|今年|去年|分别|统筹|持续|加快|打造|建设|经济|坚持|强化|深化|完善|健全|落实|优化|规范|严格|提请|报请|接受|参加|参与|发挥|召开|主持|提升|提高|促进|保障|维护|实现|开展|建立|举办|列席|听取|执行|贯彻|学习|服务|推行|创建|争创|迎接|确保|助力|[建组升]成|[新改扩]建|组建|升级|改造|启用|投用|搬迁|挂牌|充实|配齐|配强|调整|运行|指挥|协调|督促|调动|发动|建强|做[优强实]|抓[好实]|用好|盘活|完成|更新|夯实)|(?:乡|城|村|集|场|圩|古|街|市|强|名|大|小|重)镇$|[乡镇]街道$|[家返下故水老城进入回爱治离村]乡$|(?:社|辖|园|景|库|棚户|片|校|小|地|山|林|城|郊|矿|灌|牧|老|灾|厂|院|营|港|街|战|军|选|特|禁|误|盲|雷|专|分|市|县|新|湖|防|集聚|居住|示范|开发|高新|经开|行政|管理|保护|自治|试点|功能|核心|合作|实验|试验|保税|度假|风景|工业|商业|居民|网格|旅游|产业|安置|集中|缓冲|控制|责任|服务|自贸)区$|(?:外|跨|邻|贫困|强|大|小|兄弟|先进|成员)县$|[红国锦]旗$/,
)

/** 修订镇政府规则 names no place: what stands before 镇 is a verb. */
export function isPlaceName(folded: string, range: Range, name: string): boolean {
  const kind = name.endsWith('街道') ? 2 : 1
  if (NO_PLACE.test(name) || startsWord(folded, range.end - kind)) return false
  if (!OWNED_BY_TOWN.test(folded.slice(range.end, range.end + 8)) || LIKE_A_NAME.test(name.slice(-kind - 1)))
    return true
  return !isWordPair(name.slice(0, 2)) && !/^.[好成强优实牢细足准活稳紧全]/.test(name)
}

/** Whether a name is that of the unit or of a place in its chain, in short or within a longer word. */
export function isOwn({ names }: Pick<PlaceChain, 'names'>, name: string, ownName: string): boolean {
  if (name === ownName || names.some((place) => place.name === name)) return true
  // 石桥土家族乡 is 石桥乡 for short; 我们白水镇 ends with the name.
  const bare = ownName.replace(/(?:[一-鿿]{1,4}族){0,3}(?:自治)?(?:镇|乡|街道|苏木|县|区|旗)$/, '')
  if (bare.length >= 1 && name.includes(bare)) return true
  // 梨树坪乡 for 梨树坪苗族土家族乡, 乌沱县 for 乌沱彝族自治县.
  const kind = /(?:街道|.)$/.exec(name)?.[0] ?? ''
  const stem = name.slice(0, -kind.length)
  return (
    stem.length >= 2 && ownName.startsWith(stem) && (ownName.endsWith(`族${kind}`) || ownName.endsWith(`族自治${kind}`))
  )
}

/** 原元山乡, 撤乡设镇: what was so once. */
export function isHistory(folded: string, { start, end }: Range): boolean {
  if (/(?:原|原来的|前|与|和|同)$/.test(folded.slice(Math.max(0, start - 3), start)))
    // 与本县高质量发展的要求相比 measures the unit itself.
    return !/^[^,。;\n]{2,16}(?:要求|需要|期待|期盼|目标)[^,。;\n]{0,2}(?:相比|还有|仍有|尚有)/.test(
      folded.slice(end, end + 24),
    )
  return /^[^。\n]{0,12}(?:更名|改名|改设|撤乡|撤镇|撤县|设区|设镇|设立街道|合并|划归|并入)/.test(
    folded.slice(end, end + 24),
  )
}
