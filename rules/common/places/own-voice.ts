import type { PlaceChain, Range } from '../../../lib/audit'

/** What follows a subject that tells what it does. */
export const ACTS =
  '(?:(?:党委|县委|区委|市委|党委、政府|党委政府|党委和政府|党政|人民政府|政府|党工委|党工委、办事处|办事处|管委会)?(?:常务会议|书记|主要负责|镇长|乡长|坚持|认真|深入|扎实|全面|全年|始终|严格|切实|积极|围绕|高度|持续|牢固|紧紧|紧扣|按照|将|把|以(?!及|外|东|西|南|北)|着力|大力|不断|聚焦|立足|深化|强化|推行|推进|加强|加快|健全|完善|优化|规范|统筹|组织|召开|开展|举办|成立|建立|制定|印发|聘请|办理|审查|排查|受理|共(?!同|建|有|享|筑|治|管)|累计|充分|主动|进一步|继续|结合|落实|创新|探索|坚决|牢牢|锚定|依托|在(?:县|区|市|旗|上级|党)|20\\d\\d年))'

/** Where a clause starts; a list's 、 is no start. */
export const STARTS = '(?:^|[。;:,\\n.)]|\\d年(?:度)?|一是|二是|三是|四是|五是|今年,?|今年以来,?)'

/** A place of another name in a draft's own voice. */
export interface OtherPlace {
  /** In the text that was searched. */
  range: Range
  name: string
  /** It can hardly be a place above or below the unit's own. */
  sure: boolean
}

const FOR =
  /(推动|推进|促进|提升|提高|助力|不断提升|不断提高|切实提高|全面提升|为|实现|开创|打造|现将|将)([一-鿿]{2,4}?(?:县|区|旗|市|镇|乡|街道))(?=法治|依法|行政执法|执法|行政|经济社会|高质量|各项|社会(?!效|保障)|平安|营商|治理|20\d\d年(?:度)?(?:法治|推进|依法))/g
const CITY_ACTS = new RegExp(`(${STARTS})([一-鿿]{2,4}?市)(?=${ACTS})`, 'g')
/** 全市, 城市, 县级市: no city’s name. */
const NO_CITY =
  /市.{1,2}市$|主持|召开|配合|协同|协助|参与|参加|上报|报送|接受|支持|按照|根据|贯彻|落实|完成|服务|迎接|[全我本各该其在对将为与和及由从至等了的]|(?:城|级|超|集|门|股|楼|夜|菜|闹|早|花|县|省|地|区)市$|^(?:上级|今年|目前|同时)/

/** 推动澄浦市行政执法水平提高: the place that a report is about, of whatever kind. */
export function placesAimedAt(text: string): { range: Range; name: string }[] {
  return [...text.matchAll(FOR)].map((match) => {
    const start = match.index + (match[1] as string).length
    const name = match[2] as string
    return { range: { start, end: start + name.length }, name }
  })
}

/** 澄浦市坚持…: another city in a city's report; a prefecture may tell of a city that is a county of its own. */
export function citiesActing(text: string): { range: Range; name: string }[] {
  return [...text.matchAll(CITY_ACTS)].flatMap((match) => {
    const name = match[2] as string
    const start = match.index + (match[1] as string).length
    return NO_CITY.test(name) ? [] : [{ range: { start, end: start + name.length }, name }]
  })
}

export function isCityName(name: string): boolean {
  return !NO_CITY.test(name)
}

const COUNTY_ORGANS =
  /(?:^|[^一-鿿]|[由向对经按将和与、])([一-鿿]{2,3}(?:县|区))(?=司法局|(?:县委|区委|委)(?:、|依法|书记|全面)|人民政府|政府(?![采信网购性投])|人大|人民法院|人民检察院|市场监管局|市场监督管理局|应急管理局|综合行政执法局)/g
const TOGETHER = /与|同|和|联合|协作|跨|学习|考察|对接|毗邻|相邻|交界|互|区域|法院|检察院|诉|案/

/** In a town's report the bodies of a county that is not its own: 海河县司法局指导我镇…. */
export function otherCountiesOrgans(text: string, { above, names }: PlaceChain): OtherPlace[] {
  const own = above?.name
  if (!own || !above.sure) return []
  return [...text.matchAll(COUNTY_ORGANS)].flatMap((match): OtherPlace[] => {
    const name = match[1] as string
    const start = match.index + match[0].length - name.length
    if (name.endsWith(own) || own.endsWith(name) || names.some((place) => place.name === name)) return []
    const clause = clauseAt(text, start, name.length)
    if (TOGETHER.test(clause)) return []
    const sure = /指导|部署|要求|安排|下发|通报|考核|督察|督导|领导|备案|报送|报告|派/.test(clause)
    return [{ range: { start, end: start + name.length }, name, sure }]
  })
}

const TOWN_ORGANS =
  /(?:^|[^一-鿿]|[由经])([一-鿿]{2,3}(?:镇|乡|街道))(?=司法所|综合行政执法|党政办|便民服务|人民调解委员会|平安(?:法治)?办|综治中心)/g

/** In a town's draft the offices of another town: 白水镇司法所牵头. */
export function otherTownsOrgans(text: string): { range: Range; name: string }[] {
  return [...text.matchAll(TOWN_ORGANS)].flatMap((match) => {
    const name = match[1] as string
    const start = match.index + match[0].length - name.length
    return TOGETHER.test(clauseAt(text, start, name.length))
      ? []
      : [{ range: { start, end: start + name.length }, name }]
  })
}

const LAW_OF =
  /(?:建设|打造|推进|深化|助力)(?:更高水平的?|高水平)?(?:法治|平安)([一-鿿]{2})(?=(?:建设)?(?:提供|作出|做出|贡献|奠定|夯实|再上)|、(?:平安|法治)\1)/g
const COMMON =
  /中国|社会|政府|乡村|国家|校园|企业|建设|城市|县域|环境|市场|乡镇|街道|社区|单位|机关|基层|网络|宣传|文化|轨道|保障|联盟|示范/

/** 为建设法治白水提供保障, where the unit and all above it are called otherwise. */
export function lawOfOthers(text: string, known: (bare: string) => boolean): { range: Range; name: string }[] {
  return [...text.matchAll(LAW_OF)].flatMap((match) => {
    const name = match[1] as string
    const start = match.index + match[0].length - name.length
    return COMMON.test(name) || known(name) ? [] : [{ range: { start, end: start + name.length }, name }]
  })
}

const LONE_STREET = new RegExp(
  `(?:^|[,。;\\n])街道(?=${ACTS})|(?:^|[,。;、\\n]|[广大全体引导动员发动提升提高增强方便服务满足让使为])街道(?=(?:广大)?(?:干部)?(?:群众|百姓)|辖区内|全域)`,
  'g',
)

/** 街道坚持…, where the subdistrict that is the subject has no name. */
export function loneStreets(text: string): Range[] {
  return [...text.matchAll(LONE_STREET)].map((match) => ({
    start: match.index + match[0].length - 2,
    end: match.index + match[0].length,
  }))
}

const OWN_PAPERS =
  /(?:制定|印发|编印|编制|出台|修订|下发|制发)(?:了|出台|印发|实施)?《((?:全|我)(?:街道|[县区市旗镇乡]))/g

/** 编印《全县…指引》: a document of the unit's own under the word of another level. */
export function ownPapers(text: string): { range: Range; word: string }[] {
  return [...text.matchAll(OWN_PAPERS)].map((match) => {
    const word = match[1] as string
    const start = match.index + match[0].length - word.length
    return { range: { start, end: start + word.length }, word }
  })
}

const PARTY_WORDS = /街道党委(?!会)(?=、|书记|高度|坚持|专题|认真|理论|严格|召开)|[镇乡]党工委/g

/** 街道党委, 镇党工委: the party body of the other kind of town. */
export function partyWords(text: string): Range[] {
  return [...text.matchAll(PARTY_WORDS)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function clauseAt(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - 40), at)
  const head = before.slice(Math.max(...['。', ';', ',', '\n'].map((point) => before.lastIndexOf(point))) + 1)
  return head + text.slice(at, at + length + 40).split(/[。;,\n]/, 1)[0]
}
