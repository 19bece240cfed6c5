import { isCounty, isTown, matchesOf, often, type PlaceChain, type Range, startsWord } from '../../../lib/audit'
import { isWordPair } from '../slips/odd-pairs'

/** What follows a subject that tells what it does. */
export const ACTS =
  '(?:(?:党委|县委|区委|市委|党委、政府|党委政府|党委和政府|党政|人民政府|政府|党工委|党工委、办事处|办事处|管委会)?(?:常务会议|书记|主要负责|镇长|乡长|坚持|认真|深入|扎实|全面|全年|始终|严格|切实|积极|围绕|高度|持续|牢固|紧紧|紧扣|按照|将|把|以(?!及|外|东|西|南|北)|着力|大力|不断|聚焦|立足|深化|强化|推行|推进|加强|加快|健全|完善|优化|规范|统筹|组织|召开|开展|举办|成立|建立|制定|印发|聘请|办理|审查|排查|受理|共(?!同|建|有|享|筑|治|管)|累计|充分|主动|进一步|继续|结合|落实|创新|探索|坚决|牢牢|锚定|依托|在(?:县|区|市|旗|上级|党)|20\\d\\d年))'

/** Where a clause starts; a list's 、 is no start. */
export const STARTS =
  '(?:(?:^|[。;:,\\n.)])(?:[一二三四五六七八九]是)?|\\d年(?:度)?|[一二三四五六七八九]是|今年,?|今年以来,?)'

/** A place of another name in a draft's own voice. */
export interface OtherPlace {
  /** In the text that was searched. */
  range: Range
  name: string
  /** It can hardly be a place above or below the unit's own. */
  sure: boolean
}

const FOR =
  /(推动|推进|促进|提升|提高|助力|谱写|书写|续写|开启|与|不断提升|不断提高|切实提高|全面提升|为|实现|开创|打造|现将|将)([一-鿿]{2,4}?(?:县|区|旗|市|镇|乡|街道))(?=法治|依法|行政执法|执法|行政|经济社会|高质量|各项|社会(?!效|保障)|平安|营商|治理|20\d\d年(?:度)?(?:法治|推进|依法))/g
const CITY_ACTS = new RegExp(`(${STARTS})([一-鿿]{2,4}?市)(?=${ACTS})`, 'g')
/** 全市, 城市, 县级市: no city’s name. */
const NO_CITY =
  /市.{1,2}市$|后市$|主持|召开|配合|协同|协助|参与|参加|上报|报送|接受|支持|按照|根据|贯彻|落实|完成|服务|迎接|[全我本各该其在对将为与和及由从至等了的]|(?:城|级|超|集|门|股|楼|夜|菜|闹|早|花|县|省|地|区)市$|^(?:上级|今年|目前|同时|虽然|尽管|由于|因此|但是)/

/** 推动澄浦市行政执法水平提高: the place that a report is about, of whatever kind. */
export function placesAimedAt(text: string): { range: Range; name: string }[] {
  return [...matchesOf(text, FOR)].map((match) => {
    const start = match.index + (match[1] as string).length
    const name = match[2] as string
    return { range: { start, end: start + name.length }, name }
  })
}

/** 澄浦市坚持…: another city in a city's report; a prefecture may tell of a city that is a county of its own. */
export function citiesActing(text: string): { range: Range; name: string }[] {
  return [...matchesOf(text, CITY_ACTS)].flatMap((match) => {
    const name = match[2] as string
    const start = match.index + (match[1] as string).length
    // 审核市政府规范性文件: a verb makes no name.
    if (NO_CITY.test(name) || startsWord(text, start + name.length - 1)) return []
    return [{ range: { start, end: start + name.length }, name }]
  })
}

export function isCityName(name: string): boolean {
  return !NO_CITY.test(name)
}

const COUNTY_ORGANS =
  /(?:^|[^一-鿿]|[由向对经按将和与、]|承接|根据|按照|落实|完成|执行|依据)([一-鿿]{2,3}(?:县|区))(?=司法局|(?:县委|区委|委)(?:、|依法|书记|全面)|人民政府|政府(?![采信网购性投])|人大|人民法院|人民检察院|市场监管局|市场监督管理局|应急管理局|综合行政执法局|下放|赋权|交办|下达)/g
const TOGETHER = /与|同|和|联合|协作|跨|学习|考察|对接|毗邻|相邻|交界|互|区域(?!通办)|法院|检察院|诉|案例|案由/

/** In a town's or county's report the bodies of a county that is not its own: 海河县司法局指导我镇…. */
export function otherCountiesOrgans(text: string, { own: unit, above, names }: PlaceChain): OtherPlace[] {
  const county = unit && isCounty(unit.kind) ? unit : above
  const own = county?.name
  if (!own || !county.sure) return []
  return [...matchesOf(text, COUNTY_ORGANS)].flatMap((match): OtherPlace[] => {
    const name = match[1] as string
    const start = match.index + match[0].length - name.length
    if (name.endsWith(own) || own.endsWith(name) || names.some((place) => place.name === name)) return []
    const clause = clauseAt(text, start, name.length)
    if (TOGETHER.test(clause)) return []
    const sure = /下放|赋权|交办|下达|指导|部署|要求|安排|下发|通报|考核|督察|督导|领导|备案|报送|报告|派/.test(clause)
    return [{ range: { start, end: start + name.length }, name, sure }]
  })
}

const TOWN_ORGANS =
  /(?:^|[^一-鿿]|[由经])([一-鿿]{2,3}(?:镇|乡|街道))(?=司法所|综合行政执法|党政办|便民服务|人民调解委员会|平安(?:法治)?办|综治中心)/g

/** In a town's draft the offices of another town: 白水镇司法所牵头. */
export function otherTownsOrgans(text: string): { range: Range; name: string }[] {
  return [...matchesOf(text, TOWN_ORGANS)].flatMap((match) => {
    const name = match[1] as string
    const start = match.index + match[0].length - name.length
    return TOGETHER.test(clauseAt(text, start, name.length))
      ? []
      : [{ range: { start, end: start + name.length }, name }]
  })
}

const ZONES =
  /(?:^|[^一-鿿、]|[由向在对将把为以经])([一-鿿]{2,4})((经济|高新|产业|合作|保税|示范|(?<!高)新|经开|工业园)[一-鿿]{0,6}?区|(?:新|科[技学])城)/g
const ZONES_OWN =
  /^(?:党工委|管委会|管理委员会|20\d\d年|[一-鿿]{0,3}(?:法治|依法|营商环境|行政|执法|权责清单|企业服务)|[市经][场营]主体|企业开办|项目审批)/
/** Kinds of which a zone holds no other. */
const LIKE_ZONE = /^(?:经济(?:技术)?开发|高新(?:技术产业(?:开发)?)?|经开)区$/

/** 临港经济区管委会还设立…, or the zone's own name with another kind; another zone is hardly told of but beside one's own. */
export function otherZones(text: string, own: string): Range[] {
  return [...matchesOf(text, ZONES)].flatMap((match) => {
    const [whole, stem = '', name = '', kind = ''] = match
    const end = match.index + whole.length
    const start = end - name.length - stem.length
    // A development zone may hold a bonded zone of the same name.
    if (
      own.includes(stem)
        ? own.includes(kind[0] as string) || !/^(?:经|高)/.test(kind)
        : /[级各类全个家所我本该国称]/.test(stem)
    )
      return []
    const after = text.slice(end, end + 16)
    if (!ZONES_OWN.test(after) && (!LIKE_ZONE.test(name) || GOES_ON.test(after))) return []
    // 印发桐江经济开发区文件: the one's own behind a verb.
    if (own.includes(stem.slice(-2) + name.slice(0, 2))) return []
    // 推动高新区, 以下简称高新区: no name stands before the kind.
    if (startsWord(text, start + stem.length)) return []
    const named = name.endsWith('城') && /[港江湖海河山州溪洲]$/.test(stem)
    if (!named && isWordPair(stem.slice(-2)) && !/^[党管]/.test(text.slice(end, end + 1))) return []
    // 丹浦高新区管委会始终把法治建设摆在突出位置: nobody says so of a neighbour, though it is told of elsewhere.
    const isSelf = OF_SELF.test(after) && !/[一-鿿、]/.test(text[start - 1] ?? '\n')
    return !isSelf && (TOGETHER.test(clauseAt(text, start, end - start)) || toldOf(text, stem + name))
      ? []
      : [{ start, end }]
  })
}

const OF_SELF =
  /^(?:党工委、管委会|党工委|管委会|管理委员会)(?:(?:始终|坚持|一直)?[把将](?:法治|依法|推进|学习|行政)|高度重视(?:法治|依法)|(?:认真|切实|严格)履行(?:推进)?法治)/

/** Offices that a town has one of, by the town's name. */
const OFFICES = /(?:^|[^一-鿿]|[由经])([一-鿿]{2,3})(司法所|派出所|综合行政执法队|综治中心|便民服务中心)/g

/** (责任单位:石桥司法所) in the draft of 永安镇, which has named 永安司法所: where it is told once, its stem is a name and nobody is worked with. */
export function officesOfOthers(text: string, ownName: string): { range: Range; name: string }[] {
  const bare = bareName(ownName)
  return [...matchesOf(text, OFFICES)].flatMap((match) => {
    const [whole, stem = '', office = ''] = match
    const start = match.index + whole.length - stem.length - office.length
    const name = stem + office
    if (bare.length < 2 || stem.includes(bare) || !text.includes(bare + office)) return []
    if (/[镇乡街县区市旗村各本我该属其全党与和及同向在的]/.test(stem) || NO_STEM.test(stem)) return []
    if (isWordPair(stem.slice(-2)) && !LIKE_A_NAME.test(`${stem.at(-1)}镇`)) return []
    const clause = clauseAt(text, start, name.length)
    return text.indexOf(name) !== text.lastIndexOf(name) || TOGETHER.test(clause) || TOLD_OF.test(clause)
      ? []
      : [{ range: { start, end: start + stem.length }, name }]
  })
}

const LAW_OF =
  /(?:建设|打造|推进|深化|助力)(?:更高水平的?|高水平|现代化)?(?:(?:法治|平安|美丽|幸福|和谐|活力|富裕|文明|宜居|生态)、?){1,5}([一-鿿]{2})(?=(?:建设)?(?:提供|作出|做出|贡献|奠定|夯实|再上)|、(?:平安|法治)\1)/g
/** 推进健康楚岭行动: programmes of the whole state bear a province's name in its own papers. */
const PROGRAMME_OF =
  /(?:推[进动]|实施|建设|打造|深化|助力|开展|落实|创建|争创|擦亮|唱响|叫响|做[优强]|聚焦|立足|围绕)(?:更高水平的?|高水平的?)?(?:健康|数字|智慧|清廉|质量|美丽|平安|法治|信用|文明|生态|绿色|书香|活力|幸福)([一-鿿]{2})(?=(?:行动|战略|品牌|工程|创建|建设(?:行动|方案|规划|三年|提供|作出|贡献|取得|再上|走深|迈上|提质|为|,|。|;|、)|、(?:健康|数字|清廉|美丽|平安|法治|信用)|为(?:抓手|目标|载体|契机)|[,。;]))/g
/** 奋力谱写临峤法治政府建设新篇章: what a report ends with is its own place's. */
const CHAPTER_OF =
  /(?:谱写|书写|续写|开创|描绘|奏响)(?:好)?(?:法治|平安)?([一-鿿]{2})(?=(?:法治(?:政府)?建设|依法行政|依法治理|平安建设|高质量发展|现代化建设|建设|发展|改革)(?:的)?(?:新|崭新|时代|绚丽|壮丽|精彩))|推动(?:法治|平安)([一-鿿]{2})(?=建设(?:再上|走深|提质|取得|迈上|迈出|不断|持续|向纵深))|(?:为|推动|服务)([一-鿿]{2})(?=(?:经济社会)?高质量发展(?:提供|营造|贡献|保驾|筑牢|作出|注入|[,。;]))/g
/** 建设更高水平的法治青栎区: the name with its kind. */
const LAW_OF_PLACE =
  /(?:建设|打造|推[进动]|深化|助力|谱写|创建|争创|奋力)(?:更高水平的?|高水平的?|更高质量的?|现代化|新时代)?(?:(?:法治|平安|美丽|幸福|和谐|活力|富裕|文明|宜居|生态|清廉)、?){1,5}([一-鿿]{2,4}?(?:[县区市旗镇乡]|街道))(?=(?:建设)?(?:提供|作出|做出|贡献|奠定|夯实|再上|注入|凝聚|新|[,。;]))/g
const TOUR_OF = /(?<!依)法治([一-鿿]{2})行(?![政动为业使程])/g
const COMMON =
  /中国|家园|经济|基层|边关|千里|万里|暖心|同心|社会|政府|乡村|国家|校园|企业|建设|城市|县域|环境|市场|乡镇|街道|社区|单位|机关|基层|网络|宣传|文化|轨道|保障|联盟|示范/

/** 为建设法治白水提供保障, where the unit and all above it are called otherwise. */
export function lawOfOthers(text: string, known: (bare: string) => boolean): { range: Range; name: string }[] {
  const programmes = [...matchesOf(text, PROGRAMME_OF), ...matchesOf(text, CHAPTER_OF)].flatMap(
    ({ index, 0: words }) => {
      const name = words.slice(-2)
      const start = index + words.length - 2
      // Words, trades and 全市 are no names.
      if (isWordPair(name) || NO_STEM.test(name) || NO_NAME.test(name) || COMMON.test(name) || known(name)) return []
      return [{ range: { start, end: start + 2 }, name }]
    },
  )
  const bare = [...matchesOf(text, LAW_OF), ...matchesOf(text, TOUR_OF)].flatMap((match) => {
    const name = match[1] as string
    const start = match.index + match[0].lastIndexOf(name)
    // “法治白水行”: a programme that bears the place's name.
    if (match[0].endsWith('行') && (isWordPair(name) || NO_STEM.test(name))) return []
    return COMMON.test(name) || known(name) ? [] : [{ range: { start, end: start + name.length }, name }]
  })
  const found = [...bare, ...programmes]
  return found.filter(({ range }, i) => !found.slice(0, i).some((told) => told.range.start === range.start))
}

/** 建设更高水平的法治青栎区: places of a rank that the unit's own chain has, which it does not name. */
export function slogansOfOthers(text: string, { names }: PlaceChain): { range: Range; name: string }[] {
  const tierOf = (kind: string) => (isCounty(kind) ? '县' : isTown(kind) ? '镇' : kind)
  const tiers = new Set(names.map(({ kind }) => tierOf(kind)))
  return [...matchesOf(text, LAW_OF_PLACE)].flatMap(({ index, 0: words, 1: name = '' }) => {
    const range = { start: index + words.length - name.length, end: index + words.length }
    const kind = /(?:街道|.)$/.exec(name)?.[0] as string
    const strange =
      tiers.has(tierOf(kind)) &&
      !names.some((place) => place.name.includes(bareName(name)) || name.includes(bareName(place.name))) &&
      text.indexOf(name) === text.lastIndexOf(name) &&
      !TOLD_OF.test(clauseAt(text, range.start, name.length))
    return strange ? [{ range, name }] : []
  })
}

/** 谱写全市…, 推进平安我镇…: the place that is meant, or what is no place. */
const NO_NAME =
  /[我全本其该各新大小好美强省市县区旗镇乡村州街局厅委办校院]|^[一二三四五六七八九十]|[的之地与和及]|卫健|住建|人社|文旅|城管|市监|交运|农牧|林草|水务|医保|疾控|税务|气象|国资|退役|民宗|机关|网信/

const ACTING = new RegExp(`^${ACTS}`)
/** Words that only the agency takes: its bodies, people, levels and work. */
const OF_AGENCY =
  /^(?:(?:广大)?(?:干部|群众|百姓|职工|党员)|辖区|全域|党|办事处|工委|人民政府|政府|人大|纪[检工]?委|长(?![\d约达度]|期)|主任|副|领导|机关|班子|本级|级|层面|、?村|、社区|[^,。;:、]{0,6}(?:两级|三级)|司法所|派出所|综合(?=行政执法|执法|便民|服务|治理)|执法|平安(?=建设|法[治制]|办)|综治|网格|便民|法[治制]|依法|普法|调解|重大|规范性|各(?:办|部门|科室|单位|站所)|全体|应急|档案|财政|微信|公众号|权责|政务|法律顾问|里)/
/** Roads, and what is done in them. */
const OF_ROADS =
  /^(?:[和、及与]?(?:两[侧边旁]|沿[线街]|路|巷|门店|商[铺户店]|摊|门面|市场|集市|广场|公路|道路|小巷|背街|广告|墙体)|上|主要路|重点[部路区段]|综合整治|平安巷|清扫|清洗|保洁|环境|卫生|秩序|市容|硬化|绿化|亮化|净化|美化|改造|整治|照明|立面|外立面|占道|停车|乱|交通|车辆|流动|宽|路面|建设|经营|拥堵|积水|污水|排水|下水)/
const BEFORE_ROAD =
  /(?:集镇|镇区|城区|城镇|老城|场镇|圩镇|[主沿各老背临整占条处段修扫圩村小大洗]|商业|步行|集市|主要|整治|清扫|打扫|占用|硬化|修缮|巡查|拓宽|改造|净化|绿化|美化|主干)$/
/** What `startsWord` does not know and is no end of a name: 服务街道, 大事不出街道. */
const BEFORE_STREET = /[大全动升高强便务足让使广来]$|不出$/
/** 担任街道政府法律顾问, 副街道长, 12个街道级部门. */
const BEFORE_AGENCY = /[大全动升高强便务足让使广来任副该]$|不出|实行$|代表$|由于$|举办$|法治$|[\d名]个?$/
/** 乡镇（街道）, 街道、乡镇, 镇街道: both kinds of town together. */
const BESIDE_TOWN = /[镇乡](?:\)?(?:人民政府|政府|党委)[、和及与或/]|[、和及与或/(]?)$/
const TOWN_BESIDE = /^(?:办事处|党工委)?(?:[、和及与或/(]?[镇乡]|社区)/

/** 街道坚持…, 街道领导, 健全街道、村两级网络: a subdistrict that has no name; `sure` where no road can be meant. */
export function loneStreets(text: string): { range: Range; sure: boolean }[] {
  const found: { range: Range; sure: boolean }[] = []
  for (let at = text.indexOf('街道'); at >= 0; at = text.indexOf('街道', at + 2)) {
    const before = text.slice(Math.max(0, at - 8), at)
    const after = text.slice(at + 2, at + 18)
    if (BESIDE_TOWN.test(before) || TOWN_BESIDE.test(after)) continue
    const opens = at === 0 || /[,。;、:\n]$/.test(before)
    const agency = OF_AGENCY.test(after) || (opens && ACTING.test(after))
    if (!agency && (OF_ROADS.test(after) || BEFORE_ROAD.test(before))) continue
    if (!startsWord(text, at) && !(agency ? BEFORE_AGENCY : BEFORE_STREET).test(before)) continue
    found.push({ range: { start: at, end: at + 2 }, sure: agency && !BEFORE_ROAD.test(before) })
  }
  return found
}

const TOWN_STARTS = /(?:^|[,。;:、\n]|[,。;:、\n](?:由|经|向|报|在)|现由|年,?)$/
const TOWN_ACTS = new RegExp(
  `^(?:${ACTS}|作为被|被申请|全年|先后|综治|网格|应急|财政|司法所|派出所|党|政务服务|便民|公共法律|公共服务|法[治制]|法律顾问|人民调解|自觉|赋权|工委|办事处|主任|主要领导|领导|级(?!别)|聘|属各|卫生院|中心小学|里(?![人亲面])(?=[^,。;]{2}))`,
)

/** 健全镇级权责清单, and not 县镇级 or 县、镇级. */
const LISTS_OF_LEVEL = /^级(?:权责|权力|责任|公共服务|政务服务)(?:事项)?清单/
const OF_ONE_LEVEL = /(?:[健完]全|完善|[制修编]订|[制编]定|公[布开]|调整|梳理|优化|的|了)$/

/** 镇坚持…, 由镇综治中心…: a town that has no name where the unit is of another kind. */
export function loneTowns(text: string, kind: '镇' | '乡'): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at)
    const after = text.slice(at + 1, at + 14)
    if (
      (TOWN_STARTS.test(before) && TOWN_ACTS.test(after)) ||
      (LISTS_OF_LEVEL.test(after) && OF_ONE_LEVEL.test(before))
    )
      found.push({ start: at, end: at + 1 })
  }
  return found
}

const OWN_PAPERS =
  /(?:制定|印发|编印|编制|出台|修订|下发|制发)(?:了|出台|印发|实施)?《((?:全|我)(?:街道|[县区市旗镇乡]))/g

/** 编印《全县…指引》: a document of the unit's own under the word of another level. */
export function ownPapers(text: string): { range: Range; word: string }[] {
  return [...matchesOf(text, OWN_PAPERS)].map((match) => {
    const word = match[1] as string
    const start = match.index + match[0].length - word.length
    return { range: { start, end: start + word.length }, word }
  })
}

const BOTH_TOWNS =
  /[镇乡]\)?[、和及与或/(]?(?:各)?街|街道?\)?[、和及与或/(](?:各)?[乡镇]|街镇|[镇乡](?:\(街)?办(?![公事法理])/
/** 街道 with a name, or as a road. */
const STREET_TOLD = /[^各个、,。;:()\n](?<!法治|平安)街道/
const ALL_STREETS = /(?:各|\d个|[一二三四五六七八九十]个)街道(?:办事处)?(?!级)/g
const ALL_TOWNS = /(?:各|\d个|[一二三四五六七八九十]个)乡?镇(?![级村])(?:人民政府|政府)?|各乡(?!镇|村)/g

/** 各街道 once in a county's draft that tells of 乡镇 alone, and the other way round. */
export function seldomTowns(text: string, addressed = ''): Range[] {
  if (!text.includes('街道') || BOTH_TOWNS.test(text)) return []
  const [streets, towns] = [ALL_STREETS, ALL_TOWNS].map((pattern) =>
    [...matchesOf(text, pattern)].map(({ index, 0: word }) => ({ start: index, end: index + word.length })),
  ) as [Range[], Range[]]
  const isSeldom = (few: Range[], many: Range[]) => few.length > 0 && few.length <= 2 && many.length >= 3 * few.length
  // 各乡镇人民政府 alone are addressed: the place has no other towns.
  const hasTownsOnly = /乡镇|各镇/.test(addressed) && !addressed.includes('街')
  if (isSeldom(streets, towns) || (hasTownsOnly && streets.length > 0 && streets.length <= 2))
    return STREET_TOLD.test(text) ? [] : streets
  return isSeldom(towns, streets) && !/[镇乡](?=人民政府|政府|党委)/.test(text.replace(ALL_TOWNS, '')) ? towns : []
}

const PARTY_WORDS =
  /街道党委(?!会)(?=、|书记|高度|坚持|专题|认真|理论|严格|召开)|[镇乡]党工委|(?<![乡街])镇办事处(?!所)/g

/** 街道党委, 镇党工委, 镇办事处: the body of the other kind of town. */
export function partyWords(text: string): Range[] {
  return [...matchesOf(text, PARTY_WORDS)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** What a place has of its own: programmes, projects, bodies, work. */
const OWNED =
  '的?(?:、(?:乡|镇|街)[一-鿿()、]{0,10}村[一-鿿()]{0,6}[两三]级|[一二三四五六七八九十]五(?:普法|规划|时期)|法治(?!日报|网|办)|普法|依法|行政(?!村|区划|诉讼|公署)|公共法律|公共信用|矛盾纠纷|综合行政执法|综治|营商环境|权责清单|权力清单|责任清单|政务服务|政务公开|府院|府检|网格|社会治理|社会矛盾|便民服务|人民调解|突发事件|重大|规范性文件|信访|涉企|执法|优化|社会稳定|经济社会|高质量|20\\d\\d年|国民经济|平安建设|党政主要|领导干部|政府(?!网站转)|人民政府|委(?:、|全面|常委会|办公室|理论|书记|依法|会议)|(?:司法|公安|审计|财政|水利|教育|民政|市场监管|应急管理|自然资源|生态环境|农业农村|综合行政执法|城市管理)局|人大|各(?:级|部门|单位|乡镇)|上下|党委|共(?:办理|受理|排查|化解|开展|组织)|中心工作|重点(?:企业|工作|项目)|范围内|实际(?=情况|紧密|相?结合)|将(?:持续|继续|进一步|不断)|委总揽|考核|辖区|境内|品牌|样板|热线|工作规则|被(?=确定|列|评|命)|通过(?=政府|门户|网站)|(?:广大)?(?:干部|群众|居民|村民|百姓|党员)|农村|乡村|融媒体|检察院|纪委|行政复议|档案|智慧)'
const OWNS = often(new RegExp(`^${OWNED}`))
const PLACE_KINDS = /[县区旗市省镇乡]|街道/g
/** What makes a longer word or the name of something else out of a place's: roads, schools, firms, stations. */
const GOES_ON = often(
  /^(?:路|街(?!道)|大[道桥街]|桥|高速|国道|铁路|[一-鿿]{0,3}(?:中学|小学|学校|医院|商会|公司|法庭|银行)|[一二三]中|[籍站港长级域块间位分划片内外里直属等村镇乡民场委志情风土贤亲上下])/,
)

/** Verbs that end right before a name and that `startsWord` does not know. */
const VERB_BEFORE = often(
  /(?:擦亮|叫响|唱响|发挥|紧贴|贴近|展现|彰显|法治|平安|无讼|建成|实施|完成|开通|上线|编印|形成|起草|编写|拟订|现有|全年|年度|同步|出台了|制定了|印发了|根据|按照|深化|推进|举办|承办|发布|开展|运行|接受|迎接|执行|承接|入驻|进驻|经|年|为|含)$/,
)
/** Another place is told of rightly: cooperation, visits, courts, cases, comparisons. */
export const TOLD_OF =
  /联合|共同|跨|协作|合作|协同|学习|考察|调研|赴|对口|结对|帮扶|毗邻|相邻|交界|接壤|借鉴|经验|做法|法院|检察院|管辖|起诉|被诉|案例|申请人|来[我本访]|互|异地|兄弟|周边|先进|荣获|获评|评为|典型|通报|警示|事件(?!应)|事故|两地|三地|四地|户籍|籍|现场(?:推进)?会|参会|两市|某[一-鿿]|诉[镇乡县区市街]|调[入任]|授课|公司|搬迁|流域|上游|下游|参照|对标|对比|排名|位列|交流|推广|复制|转发|支援|援建|旁听|庭审|移送|移交|原(?!因|则|有|本)|曾|挂职|选调|(?<!普法|宣传|宣讲|调解|执法|法治|服务)工作队|驻|分局|支行|属于|划入|划归|代管|托管/

/** 落实澜山区“八五”普法规划 in the draft of another 区: what is said to be a place's own, where the draft has its own place of that rank. */
export function namedOwners(text: string, { names, own }: PlaceChain): { range: Range; name: string }[] {
  const tierOf = (kind: string) => (isCounty(kind) ? '县' : isTown(kind) ? '镇' : kind)
  const tiers = new Set(names.filter(({ name }) => /^[一-鿿]+$/.test(name)).map(({ kind }) => tierOf(kind)))
  const ownTier = own && tierOf(own.kind)
  const found: { range: Range; name: string }[] = []
  const cleared = new Map<string, boolean>()
  for (const match of matchesOf(text, PLACE_KINDS)) {
    const kind = match[0]
    const tier = tierOf(kind)
    if (!tiers.has(tier) || (kind === '街道' && text[match.index - 1] === '镇')) continue
    // Below its own rank a place tells of all there are.
    if (ownTier === '市' && tier === '县') continue
    const end = match.index + kind.length
    const start = nameBefore(text, match.index)
    if (start < 0) continue
    const after = text.slice(end, end + 16)
    // 青坊县人民法院参加府院联席会议: with whom a place does this are its own.
    const court =
      tier === '县' && /^(?:人民)?(?:法院|检察院)/.test(after) && isCourtOfOwn(clauseAt(text, start, end - start))
    // Of its own rank no other need be named at all: 石滩镇平均每村4名.
    if (!court && !OWNS.test(after) && (tier !== ownTier || GOES_ON.test(after) || !opensAt(text, start))) continue
    const name = text.slice(start, end)
    if (names.some((place) => place.name.includes(name) || name.includes(bareName(place.name)))) continue
    // (责任单位:县财政局、青坊县人民法院)
    if (
      court ||
      (tier === '县' && /(?:责任|牵头|配合)单位:[^)\n]{0,60}$/.test(text.slice(Math.max(0, start - 70), start)))
    ) {
      found.push({ range: { start, end }, name })
      continue
    }
    if (isBeside(text, start, end)) cleared.set(name, true)
    // The city above, which nothing else need name.
    if (kind === '市' && /领导|部署|要求|关心|指导|支持/.test(clauseAt(text, start, name.length)))
      cleared.set(name, true)
    if (!cleared.has(name)) cleared.set(name, toldOf(text, name))
    if (!cleared.get(name)) found.push({ range: { start, end }, name })
  }
  return found.filter(({ name }) => !cleared.get(name))
}

/** 与毗邻的青石县, 到青石县: told of as others; but one reports to one's own, and fits what one does to one's own place. */
function isBeside(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ''
  const after = text.slice(end, end + 26)
  if (before === '向') return !/^(?:委|人民政府|政府|人大|党委|党工委)[^,。;]{0,18}(?:报告|汇报|述法|请示)/.test(after)
  return before === '与' ? !/^实际(?:情况)?(?:紧密)?相?结合/.test(after) : /[、和同及跟至到往]/.test(before)
}

function isCourtOfOwn(clause: string): boolean {
  return /府院|府检|联席/.test(clause) && !/管辖|异地|跨|邻|毗|交界|兄弟|移送|案/.test(clause)
}

/** Whether a mark, a figure, a preposition or a verb of two characters ends right before a name. */
function opensAt(text: string, start: number): boolean {
  const before = text[start - 1] ?? '\n'
  return (
    '由向在对将把了从为含'.includes(before) ||
    /[一二三四五六七八九]是$/.test(text.slice(Math.max(0, start - 2), start)) ||
    !/[一-鿿]/.test(before) ||
    !startsWord(before, 1)
  )
}

/** Where the name of two or three characters begins that ends before a kind; -1 where none does. */
function nameBefore(text: string, kindAt: number): number {
  for (const length of [2, 3]) {
    const start = kindAt - length
    if (start < 0) return -1
    const stem = text.slice(start, kindAt)
    if (!/^[一-鿿]+$/.test(stem) || NO_STEM.test(stem)) return -1
    if (!startsWord(text, start) && !VERB_BEFORE.test(text.slice(Math.max(0, start - 3), start))) continue
    // A word of the language is no name that could be told from the text around it, save where it ends as names do.
    if (LIKE_A_NAME.test(text.slice(kindAt - 1, kindAt + 2))) return start
    if (NATURAL.test(stem) || (text[kindAt] === '区' && LIKE_A_DISTRICT.test(stem))) return start
    return isWordPair(stem.slice(0, 2)) || isWordPair(stem.slice(-2)) ? -1 : start
  }
  return -1
}

/** 白鹤镇, 龙泉乡: words of the language that are names before the kind of a place. */
const NATURAL = often(/^(?:[白青银龙凤玉翠碧紫黄]|金[山河沙泉石龙凤牛鸡])(?![年行天纸少头板色卡薪金昏器])[一-鿿]$/)
/** 滨湖区, 南山区; 深山区 and 沿湖区 are no places. */
const LIKE_A_DISTRICT = often(/^(?![深石大高沿环近半土远库内外空国])[一-鿿][山湖江溪港川浦]$/)

/** 青石镇, 银杏里街道: the last character of a name before the kind of a town or county. */
export const LIKE_A_NAME = often(
  /^[山河湖江溪洲塘坊湾岭坡坪坝港园林口沟桥店寺塔井泉营屯堡石里门关岩寨庄浦潭](?:[镇县]|街道|乡(?!村))/,
)

/** Characters that a name hardly holds and that the text around one is full of. */
const NO_STEM = often(
  /[于又参向到后内届报对至由经为在将被把与及的了各全本该每某次年底初末其等并已未不涉列席是从使让依按据说会]|日前/,
)

function bareName(name: string): string {
  return name.replace(/(?:自治)?(?:县|区|市|旗|镇|乡|街道|省|州)$/, '')
}

/** Whether the place is one that the draft tells of: named often, or once in company that explains it. */
function toldOf(text: string, name: string): boolean {
  let count = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (++count > 3 || TOLD_OF.test(clauseAt(text, at, name.length))) return true
    if (
      /[、与和同及跟]$/.test(text.slice(Math.max(0, at - 1), at)) ||
      // 平棠县、乡、村三级: its own levels.
      /^[、与和同及](?![乡镇街][^,。;\n]{0,10}村[^,。;\n]{0,6}级)/.test(
        text.slice(at + name.length, at + name.length + 20),
      )
    )
      return true
  }
  return false
}

/** The clause around some words of a text, at most 40 characters to each side. */
export function clauseAt(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - 40), at)
  const head = before.slice(Math.max(...['。', ';', ',', '\n'].map((point) => before.lastIndexOf(point))) + 1)
  return head + text.slice(at, at + length + 40).split(/[。;,\n]/, 1)[0]
}
