import { matchesOf, often } from './matches'
import { levelOf, officeBehind, splitOrgans } from './organs'
import { firstFrom, rangeAt, united } from './ranges'
import type { Draft, Range } from './types'

/** What a place is called. 自治县 is a 县, 自治旗 a 旗, 自治州 a 州; 地区 counts as a 市. */
export type PlaceKind = '省' | '自治区' | '州' | '盟' | '市' | '县' | '区' | '旗' | '镇' | '乡' | '苏木' | '街道'

/** What a department calls itself. */
export type OfficeKind = '局' | '厅' | '委' | '院' | '所' | '中心' | '队' | '办' | '关'

/** A unit in a name: 云阳县 in 云阳县栖霞镇人民政府. */
export interface PlaceName {
  kind: PlaceKind
  name: string
}

/** A place or office with where it was learnt. */
export interface Learnt<Kind> {
  kind: Kind
  /** Its proper name with its kind (栖霞镇); null where the draft only says 我镇. */
  name: string | null
  evidence: Range[]
  /** Told by title, issuers, signature or addressee, or by running text that says it often and nothing else. */
  sure: boolean
}

/** 省→市→县→镇 as far as the draft tells it. */
export interface PlaceChain {
  /** The place that the unit governs; for a department, the place that it serves. */
  own: Learnt<PlaceKind> | null
  /** The 县, 区, 市 or 旗 above a town. */
  above: Learnt<PlaceKind> | null
  /** Of a department only. */
  office: Learnt<OfficeKind> | null
  /** 开发区, 片区, 管委会: it has no place of its own that could be called one. */
  zone: Learnt<'管委会'> | null
  /** Whether a 市 that is the unit's own is a 县级市; null where the draft does not tell. */
  countyLevelCity: boolean | null
  /** Names of the whole chain and of places that are the same under another name. */
  names: PlaceName[]
  /** Every word of the body that tells a level, in text order. */
  words: LevelWord[]
}

/**
 * `self`: 我县, 本县; `whole`: 全县; `organ`: 县委, 镇政府, 局党组 with no proper name before it; `rule`: 依法治县.
 */
export interface LevelWord extends Range {
  kind: PlaceKind | OfficeKind
  form: 'self' | 'whole' | 'organ' | 'rule'
}

const TOWNS: ReadonlySet<string> = new Set(['镇', '乡', '苏木', '街道'])
const COUNTIES: ReadonlySet<string> = new Set(['县', '区', '旗'])

export function isTown(kind: string): boolean {
  return TOWNS.has(kind)
}

/** 县, 区 or 旗; a 市 may be a county or not. */
export function isCounty(kind: string): boolean {
  return COUNTIES.has(kind)
}

/** Several rules ask for the chain of one draft; drafts never change, so that it is worked out once. */
const known = new WeakMap<Draft, PlaceChain>()

/** Learns the chain from title, issuers, signature and addressee and, where they are silent, from the body's own words. */
export function chainOf(draft: Draft): PlaceChain {
  const cached = known.get(draft)
  if (cached) return cached
  const chain = learn(draft)
  known.set(draft, chain)
  return chain
}

function learn(draft: Draft): PlaceChain {
  const words = levelWords(draft)
  const organs = organsOf(draft)
  const chain: PlaceChain = {
    own: null,
    above: null,
    office: null,
    zone: null,
    countyLevelCity: null,
    names: [],
    words,
  }
  for (const { name, range, told } of organs) {
    const places = placesIn(name)
    for (const place of places) if (!chain.names.some(({ name: seen }) => seen === place.name)) chain.names.push(place)
    const last = places.at(-1)
    const said = last ? words.filter(({ kind }) => kind === last.kind).length + occurrences(draft.folded, last.name) : 0
    const sure = told || said >= 3
    // 县司法局 has the county's name and no place of its own; a bare 清漪分局 has none at all.
    if (last && !chain.own) chain.own = { ...last, evidence: [range], sure }
    const kind = officeOf(name)
    if (kind && !chain.office && !chain.names.some((place) => isTown(place.kind)))
      chain.office = { kind, name, evidence: [range], sure: told }
    const above = places.findLast((place) => isCounty(place.kind) || place.kind === '市')
    if (above && last && isTown(last.kind) && !chain.above) chain.above = { ...above, evidence: [range], sure }
  }
  const zone = organs.find(({ name, told }) => told && (levelOf(name) === 'zone' || ZONE_OFFICE.test(name)))
  if (zone) {
    const { name, range } = zone
    return { ...chain, own: null, above: null, zone: { kind: '管委会', name, evidence: [range], sure: true } }
  }
  // 衡漳市生态环境局清漪分局 serves a county that its name does not call one.
  if (chain.office?.name?.includes('分局')) chain.own = null
  if (!chain.own && !chain.office) fromWords(draft, chain)
  // 省交通运输厅: the level is told, and no name.
  if (!chain.own && chain.office?.name && chain.office.sure) {
    const level = BARE_LEVEL.exec(chain.office.name)?.[0]
    if (level) chain.own = { kind: kindOf(level), name: null, evidence: chain.office.evidence, sure: true }
  }
  if (!chain.own && chain.office) chain.own = mostSaid(words, (kind) => isCounty(kind) || kind === '市')
  if (chain.own && isTown(chain.own.kind)) {
    chain.above ??= fromAddressee(draft) ?? mostSaid(words, isCounty) ?? cityOnly(words)
  }
  if (!chain.own && !chain.office) fromTitle(draft, chain)
  if (chain.own?.kind === '市') chain.countyLevelCity = isCountyLevel(draft, chain)
  return chain
}

const BARE_LEVEL = often(/^(?:自治区|省|市(?!场)|州|县|区(?!域)|旗)(?=[一-鿿]{3,})/)

interface Organ {
  name: string
  range: Range
  /** By title, header or signature; not by running text. */
  told: boolean
}

function organsOf(draft: Draft): Organ[] {
  const organs: Organ[] = []
  for (const { name, range } of draft.issuers) {
    const told = range.end <= draft.body.start || range.start >= draft.body.end
    organs.push({ name, range, told })
  }
  if (draft.signature) {
    const lines = draft.folded.slice(draft.signature.start, draft.signature.end).split('\n')
    for (const name of lines.flatMap((line) => splitOrgans(line)))
      organs.push({ name, range: draft.signature, told: true })
  }
  // Told organs first: what the text says of itself never overrules the title.
  organs.sort((a, b) => Number(b.told) - Number(a.told))
  const titled = titledPlace(draft)
  // 关于古槐镇2022年…的报告, signed by 金沙镇: whom the report is of its title says.
  if (titled && isSignedByAnother(titled.name, organs)) organs.unshift({ ...titled, told: true })
  return organs
}

/** 关于古槐镇2022年…, 关于印发《雁池镇2024年…》: the place in a title that names no issuer. */
function titledPlace({ title, folded }: Draft): { name: string; range: Range } | null {
  const name = title && OF_PLACE.exec(folded.slice(title.range.start, title.range.end))?.[1]
  return title && name ? { name, range: title.range } : null
}

function isSignedByAnother(titled: string, organs: readonly Organ[]): boolean {
  const own = placesIn(titled).at(-1)
  if (!own) return false
  const places = organs.map(({ name }) => placesIn(name))
  const isNamed = places.some((names) => names.some(({ name }) => name.endsWith(own.name) || own.name.endsWith(name)))
  return !isNamed && places.some((names) => names.at(-1)?.kind === own.kind)
}

const OF_PLACE = often(/^关于(?:印发《)?([一-鿿]{2,8}?(?:[县区旗镇乡]|街道))20\d\d年/)

const PLACES = often(
  /^(?:([^省市县区旗]{2,8}?(?:省|自治区))?([^省市县区旗]{1,10}?(?:市|自治州|州(?!市)|地区|盟))?([^省县区旗镇]{0,14}?[^省县区旗](?:自治县|县|自治旗|旗|市|区))?)/,
)
const TOWN = often(
  /^([^省县区旗]{1,10}?(?:镇|乡|街道|苏木))(?=$|人民|政府|党|工委|工作委员会|委员会|办事处|人大|司法所|综合|中心|平安)/,
)

/** The places of which a folded name is put together, highest first: 重庆市南川区木凉镇人民政府 → 重庆市, 南川区, 木凉镇. */
export function placesIn(organ: string): PlaceName[] {
  const bare = organ
    .replace(/^(?:中国共产党|中共)/, '')
    .replace(/^国家税务总局/, '')
    .replace(/\(.{0,8}\)$/, '')
  const places: PlaceName[] = []
  const high = PLACES.exec(bare)
  for (const name of [high?.[1], high?.[2], high?.[3]]) if (name) places.push({ kind: kindOf(name), name })
  // 沧浦区人民政府汇澜街道办事处, 沧浦区委汇澜街道工作委员会: the district's organ stands within the name of its agency.
  const rest = bare.slice(high?.[0].length ?? 0).replace(/^(?:人民政府|政府|委员会|委)(?=[^省县区旗]{1,10}街道)/, '')
  const town = TOWN.exec(rest)?.[1]
  if (town) places.push({ kind: kindOf(town), name: town })
  // 开发区, 片区, 新区 are zones: what they may call themselves is open.
  // In 江洲市城市管理局 the second 市 is no place.
  return places.filter(({ name }) => (!ZONE.test(name) || isDistrict(bare, name)) && name !== '城市')
}

/** 神农架林区, 井陉矿区: what a people's government governs is a district, whatever lies in its name. */
function isDistrict(organ: string, name: string): boolean {
  return /[林矿]区$/.test(name) && /^(?:人民政府|委员会|委)/.test(organ.slice(organ.indexOf(name) + name.length))
}

/** 青湾管理区管理委员会办公室: it issues what the zone has decided. */
const ZONE_OFFICE = often(
  /(?:开发区|高新区|经开区|园区|管理区|[景名胜]区|度假区|保税区|合作区|工业区|新区|新城)(?:党工委)?(?:管理委员会|管委会)(?:党政)?办公室$/,
)

function occurrences(folded: string, name: string): number {
  return folded.split(name).length - 1
}

const ZONE = often(
  /(?:开发区|高新区|经开区|片区|园区|示范区|实验区|管理区|风景区|名胜区|度假区|保税区|合作区|工业区|新区|垦区|景区|矿区|林区|社区|辖区|库区|[全我本各]区|[全我本各][市县])$/,
)

function kindOf(name: string): PlaceKind {
  if (name.endsWith('自治区')) return '自治区'
  if (name.endsWith('街道')) return '街道'
  if (name.endsWith('苏木')) return '苏木'
  if (name.endsWith('地区')) return '市'
  return name.at(-1) as PlaceKind
}

function officeOf(name: string): OfficeKind | null {
  const bare = officeBehind(name.replace(/\(.{0,8}\)$/, ''))
  // 街道党政办公室 and 镇司法所 sign for a town as well.
  if (/(?:镇|乡|街道|人民政府|党委|县委|区委|市委|旗委)(?:党政|党委政府|党政综合)?办公室$/.test(bare)) return null
  if (/局(?:[一-鿿]{1,6}分局)?(?:办公室)?$/.test(bare)) return '局'
  if (/厅(?:办公室)?$/.test(bare)) return '厅'
  if (/院$/.test(bare)) return '院'
  if (/所$/.test(bare)) return '所'
  if (/中心$/.test(bare)) return '中心'
  if (/队$/.test(bare)) return '队'
  if (/海关$/.test(bare)) return '关'
  if (
    /(?:改革|健康|管理|建设|纪律检查|教育|信息化|科学技术|政法|编制|民族宗教|宗教事务).{0,6}委(?:员会)?$/.test(bare) &&
    !/(?<!资产监督)管理委员会$/.test(bare)
  )
    return '委'
  return null
}

function fromAddressee(draft: Draft): Learnt<PlaceKind> | null {
  if (!draft.addressee) return null
  for (const wanted of ['县区旗', '市']) {
    let found: Learnt<PlaceKind> | null = null
    for (const addressed of draft.addressee.names) {
      const match = new RegExp(
        `^(?:中共)?([一-鿿]{0,14}?)(自治县|[${wanted}])(?:委|人民政府|政府|人大|党工委|管委会|司法局)`,
      ).exec(addressed)
      if (!match) continue
      const name = match[1] ? `${match[1]}${match[2]}` : null
      const kind = kindOf(match[2] as string)
      // 区委、县政府: one of them is wrong, and the text must tell which.
      if (found && found.kind !== kind) return null
      found ??= { kind, name, evidence: [draft.addressee.range], sure: true }
    }
    if (found) return found
  }
  return null
}

/** The kind that words of a tier say most; null where none does or two come close. */
function mostSaid(words: readonly LevelWord[], inTier: (kind: string) => boolean): Learnt<PlaceKind> | null {
  const counts = new Map<string, LevelWord[]>()
  for (const word of words) {
    if (!inTier(word.kind)) continue
    const list = counts.get(word.kind)
    if (list) list.push(word)
    else counts.set(word.kind, [word])
  }
  const [best, second] = [...counts.values()].sort((a, b) => b.length - a.length)
  const first = best?.[0]
  if (!best || !first || best.length <= (second?.length ?? 0)) return null
  const others = second?.length ?? 0
  const sure = best.length >= 3 ? best.length >= 3 * others : best.length === 2 && others === 0
  return {
    kind: first.kind as PlaceKind,
    name: null,
    evidence: best.slice(0, 2).map(({ start, end }) => ({ start, end })),
    sure,
  }
}

/** A town straight below a 市 speaks of 市委 and 市政府 and of no county at all. */
function cityOnly(words: readonly LevelWord[]): Learnt<PlaceKind> | null {
  const city = mostSaid(words, (kind) => kind === '市')
  return city && { ...city, sure: false }
}

/** A draft without title and signature: what it says of itself. */
function fromWords(draft: Draft, chain: PlaceChain): void {
  const own = chain.words.filter(({ form }) => form !== 'rule')
  const tally = (accepts: (word: LevelWord) => boolean) => own.filter(accepts).length
  const town = tally(({ kind }) => isTown(kind))
  const county = tally(({ kind, form }) => (isCounty(kind) || kind === '市' || kind === '州') && form === 'self')
  const bureau = tally(({ kind, form }) => kind === '局' && form !== 'whole')
  if (bureau >= 2 && bureau > 2 * town) {
    const evidence = own.filter(({ kind }) => kind === '局').slice(0, 2)
    chain.office = { kind: '局', name: null, evidence, sure: true }
    return
  }
  if (town >= 3 && county <= town / 3) {
    chain.own = mostSaid(own, isTown)
    return
  }
  if (town > 0) return
  chain.own = mostSaid(
    own.filter(({ form }) => form !== 'organ'),
    (kind) => isCounty(kind) || kind === '市' || kind === '州' || kind === '省',
  )
  // 全区, and neither 区委 nor 区政府: an autonomous region calls itself so.
  const isDistrict = own.some(
    ({ kind, form, start }) => kind === '区' && form === 'organ' && DISTRICT.test(draft.folded.slice(start, start + 2)),
  )
  if (chain.own?.kind === '区' && !isDistrict && REGION.test(draft.folded)) chain.own = { ...chain.own, kind: '自治区' }
}

/** 关于印发《汀口市2024年…工作要点》的通知, where nobody is named who issues it: most likely a body of the place. */
function fromTitle({ title, folded }: Draft, chain: PlaceChain): void {
  const name = title && IN_TITLE.exec(folded.slice(title.range.start, title.range.end))?.[1]
  const place = name ? placesIn(name).at(-1) : undefined
  if (!title || !place) return
  chain.own = { ...place, evidence: [title.range], sure: false }
  chain.names.push(place)
}

const IN_TITLE = often(/《([一-鿿]{2,8}?(?:[市县区旗镇乡]|街道))(?:20\d\d年|法治)/)
const DISTRICT = /^区[委政人]/
const REGION = /自治区(?:党委|人民政府|政府|人大|政协|本级)/

/** Another 市 beside the province that is heeded, or whose bureau has to agree. */
const HEEDED =
  /省(?:、|和)([一-鿿]{2}市)(?=[^一-鿿]|各项|有关|相关|工作|部署|要求|关于|法治|两级|委|政府|人民政府|的(?:部署|要求|统一))|(?:先?报|经|按照|根据|接受)([一-鿿]{2}市)(?:[一-鿿]{2,8}局|[一-鿿]{2,6}委|人民政府|政府)(?:的)?(?:同意|批准|审批|审定|审核|备案|统一部署|部署|工作部署|考核|评审)/g

function isCountyLevel(draft: Draft, chain: PlaceChain): boolean | null {
  const name = chain.own?.name
  if (!name) return null
  if (/^(?:北京|天津|上海|重庆)市$/.test(name)) return false
  if (chain.names.some((place) => place.name !== name && (place.kind === '市' || place.kind === '州'))) return true
  const addressed = draft.addressee?.names ?? []
  if (addressed.some((organ) => /^(?:中共)?[一-鿿]{1,8}(?:市|州)(?:委|人民|政府)/.test(organ) && !organ.includes(name)))
    return true
  // A 市 that reports to 州委 is a county of that 州.
  if (addressed.some((organ) => /^(?:中共)?(?:州|盟)(?:委|人民政府|政府)/.test(organ))) return true
  if (addressed.some((organ) => /^(?:中共)?.{0,6}省/.test(organ))) return false
  // 在衡漳市委、市政府的领导下: a 市 that another leads.
  const led = /在([一-鿿]{2,4}[市州])(?:委|人民政府|政府)[^。;\n]{0,30}?领导/.exec(draft.folded)?.[1]
  if (led && isOther(led)) return true
  // 报衡漳市政府备案: what is reported to another 市.
  for (const match of matchesOf(draft.folded, /(?:报送?|呈报|报请)([一-鿿]{2,3}市)(?:委|人民政府|政府)/g))
    if (isOther(match[1] as string)) return true
  // 落实省、衡漳市部署, 报衡漳市医疗保障局同意: whose word is heeded.
  for (const match of matchesOf(draft.folded, HEEDED)) if (isOther((match[1] ?? match[2]) as string)) return true
  const at = draft.folded.indexOf('县级市')
  if (at >= 0 || draft.folded.includes(`${name}(县级)`)) return true
  return null

  function isOther(city: string): boolean {
    return city !== name && !(name as string).endsWith(city) && !city.endsWith(name as string)
  }
}

// Levels in words.

/** What ends a word before 县委, 区政府: a mark, a function word or a verb. After anything else the word is a name's end. */
const BEFORE_ONE = often(/[^一-鿿]|[送报向经由在对与及的了被请到将把给为从至按据受获邀让使叫下以是即已并则比较因凡有]/)
const BEFORE_TWO = new Set(
  (
    '上传级 下沉 不断 严格 主动持 之间 争取 今年 代理表 以及来 优化 会同 传达 位于列居 作为 使用 依托据照 促进 保障 修订 做优好实 健全 充分实 先后 党委 入选驻 全年部面 公布开 共享 ' +
    '关于注 其中 凝聚 出台席 分别 切实 列为入席 创建 判决 利用 制发定 办复理 加强 助力推 包括 化解 区委 升级 协作助同调 印发 压实 厘清 厚植 去年 县委 参与加照 及时 反馈 发布挥 ' +
    '取得 受理 召开 同时 名列 听取 响应 回应 因为 围着绕 坚持 培养育训 基础 增加强 处理 多次 大力 夯实 委托 学习 守护牢 安排 完善成 定期 实现 审查核议 宣传 对接照 属于 巩固 ' +
    '市委 带动 帮助 年中内初底终 并且入 延伸 建立设 开发展 引导领 弘扬 强化 当年 录入 得到 思想 成为立 我们 所在 扎实 打通造 执行 扩大 扮靓 承担接 抄报送 抓好实牢 护航 报告经请 ' +
    '抽查 拓展 拟定 持续 指导 按照 授权 接入到受 推动广荐行进送 提交供升请高 搭建 支持撑 收到 改进造革 政府 教育 整合治 旗委 明晰确 服从务 期间 构建 根基据 梳理 检查 此前 每季年月 ' +
    '水平 汇入报聚 沟通 涉及 涵养 深入化 清理 滋养 激励发 点亮 率先 申报 畅通 监督 盘活 目前 着力 督促 研究 确保定 积极 移交送 筑牢 答复 紧扣 繁荣 纳入 纵深 组建织 织密 经过 ' +
    '结合果 统一揽筹 维护 编制 群众 考核 职责 联合系 聘请 聚焦 能力 荣获 获得 营造 落实细 覆盖 规范 解决 认真 讨论 设立置 评查 调整研 责任 质效 贯彻 赋能 赢得 走在访进 起草 ' +
    '跟随 转交发 达到 迎接 运用行 近年 进驻 选派聘 通过 遵循照 邀约 部署 配合备强齐 陪同 领导 首次 验收 鼓励 在于 由于 源于 基于 鉴于 对于 限于 此外 另外 同样 特别 尤其 需要 应当 必须 体现 说明 反映 立足 依靠 督导 首先 其次 最后'
  )
    .split(' ')
    .flatMap(([first, ...seconds]) => seconds.map((second) => `${first}${second}`)),
)

/** Whether 县, 镇, 街道 at this place begin a word, so that no proper name belongs to them. */
export function startsWord(folded: string, at: number): boolean {
  if (at === 0 || BEFORE_ONE.test(folded[at - 1] as string)) return true
  const two = folded.slice(Math.max(0, at - 2), at)
  // 领导和区司法局, but 太和县.
  return BEFORE_TWO.has(two) || (two.endsWith('和') && !/[兴太泰平民共敦嘉协]和/.test(two))
}

const SELF =
  /([全我本])(?:(街道(?!路)|苏木|省(?![力心去思事悟]|直管)|市(?![场值容面价井])|自治县|县|州|盟(?![友约员主])|区(?![域间分别划块段])|自治旗|旗(?![帜下舰])|镇(?![痛静压街])|乡(?![镇村土贤亲风情愁里])))/g
const OFFICE_SELF =
  /([我本])(局(?![面势中]|部(?!门)|限[于性在])|厅|委(?![托派任员会以])|院(?![坝落])|关(?=党委|认真|坚持|始终|严格|深入|积极))/g
/** A body, people or property of a level: whatever bureau, centre or hall it is, named in full or not. 县市教育局 tells of two, 县市场监管局 of one. */
const COUNTY_ORGAN = often(
  /([县区旗市州盟])(?:委(?!托|派|任|员(?!会)|以|屈)|人民政府|政府|行政公署|行署|人大|政协|纪委|监委|人民法院|法院|人民检察院|检察院|直(?:机关|部门|各|单位|属)|长(?![期效远度久足])|级(?=部门|各|机关|单位|层面|有关|相关|平台|领导|要求)|领导(?!小组)|干部|群众|主要(?:领导|负责)|分管|本级|属(?=[国企各事])|派(?=[驻出])|法律顾问|公共法律|财政(?=安排|保障|拨付|拨款|投入|预算|资金|列支|支出|统筹|预留|供养)|里(?=[一-鿿]{2})(?![面程弄])|卫健委|发改委|(?![级直里域块场位分间划段别容镇村县区省州内]|市(?!场监|监局)|民(?!政|族|宗)|乡(?!村振兴局)|外(?!事|专|贸)|中(?!医药))[一-鿿]{0,9}?(?:局(?![部面势限])|档案馆|图书馆|文化馆|博物馆|中心(?![一-鿿]?(?:任务|工作|大局))|[大支]队|法学会|总工会|联合会|党校|融媒体))/g,
)
const NAME_GOES_ON = often(/^[县区旗市州盟](?!城[市区]|直)[一-鿿]{1,2}[县区旗市](?![场域政民属直级])[一-鿿]*[局院馆]$/)
const TOWN_ORGAN = often(
  /([镇乡]|苏木)(?:党委|党政|人民政府|政府|人大(?!常委会)|纪委|监察办|长(?![期效远度久足时])|机关|综合|综治中心|指挥(?:中心|平台)|网格(?:中心|管理)|矛调中心|社会治[理安]|执法(?:[大中]?队|办)|财政所|应急(?:办|管理[办站])|矛盾纠纷|文化站|经济发展办|重大(?:行政)?决策|司法所|平安|便民服务|领导班子|班子|党群|干部|群众|居民|领导|域)/g,
)
const STREET_ORGAN =
  /(街道)(?:党工委|办事处|工委|党委|人大工委|纪工委|机关|领导|各(?:科室|部门|办)|全体|干部|班子|整体|依法|法治|普法|综治|综合(?=行政执法|执法|便民|服务|治理)|平安(?=建设|法治|办)|司法所|应急|层面|实际|重点(?=工作|任务|项目)|重大|执法|公共法律|党政|党员|便民|合法性|法律顾问|经济|政务|主要(?=领导|负责)|工作)/g
/** What only a subdistrict has, though it does not say 街道. */
const STREET_POST = /党工委(?:、办事处|书记|会议|理论)|办事处(?:主任|领导(?!下)|班子)/g
const OFFICE_ORGAN =
  /([局厅])(?:党组|党委|党总支|领导班子|班子|长办公会|务会|长(?=带头|亲自|任组长|为组长|履行|切实|认真)|主要负责|主要领导|属各|机关(?=各?[处科]室))|(委)(?:党组|机关(?=各|党)|属各|主任办公会)/g
const RULE = /依法治([省市州县区旗镇乡]|街道)(?![一-鿿]?体系)/g
/** 健全市场, 安全县, 完全区别; 基本, 根本; 自我. */
const NOT_SELF: Record<string, RegExp> = { 全: /[健安完保齐周]/, 本: /[基根成资版文样课书原标剧]/, 我: /[自忘]/ }

function levelWords(draft: Draft): LevelWord[] {
  const { folded, body } = draft
  const text = folded.slice(body.start, body.end)
  const quoted = quotations(draft.text)
  const left = draft.leftOut
  const titles = united(draft.citations)
  const words: LevelWord[] = []
  const add = (at: number, length: number, kind: string, form: LevelWord['form']) => {
    const start = body.start + at
    if (rangeAt(titles, start) || rangeAt(quoted, draft.spanOf({ start, end: start + length }).start)) return
    if (left.some((range) => start >= range.start && start < range.end)) return
    words.push({ start, end: start + length, kind: kindOfWord(kind), form })
  }
  for (const match of matchesOf(text, SELF)) {
    const prefix = match[1] as string
    if (NOT_SELF[prefix]?.test(text[match.index - 1] ?? '')) continue
    // 全县(市、区) tells of all there are.
    if (/^\([县区市旗镇乡街]/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2)))
      continue
    add(match.index, match[0].length, match[2] as string, prefix === '全' ? 'whole' : 'self')
  }
  for (const match of matchesOf(text, OFFICE_SELF)) {
    if (!NOT_SELF[match[1] as string]?.test(text[match.index - 1] ?? ''))
      add(match.index, match[0].length, match[2] as string, 'self')
  }
  for (const [pattern, siblings] of [
    [COUNTY_ORGAN, /[县区旗](?:级)?[、(/和及或]$/],
    [TOWN_ORGAN, /[镇乡道村][、(/和及或]$/],
    [STREET_ORGAN, /[镇乡][、(/和及或]$/],
    [OFFICE_ORGAN, /[委办局厅部省市县区州][、(/和及或]$/],
  ] as const) {
    for (const match of matchesOf(text, pattern)) {
      // 配合州邡县交通运输局: 州 is the first character of a county's name.
      if (NAME_GOES_ON.test(match[0])) continue
      // 县、区政府 and 乡(镇)党委 tell of all there are.
      if (siblings.test(text.slice(Math.max(0, match.index - 3), match.index))) continue
      if (startsWord(text, match.index)) add(match.index, match[0].length, (match[1] ?? match[2]) as string, 'organ')
    }
  }
  for (const match of matchesOf(text, STREET_POST)) {
    if (startsWord(text, match.index)) add(match.index, match[0].length, '街道', 'organ')
  }
  for (const match of matchesOf(text, RULE)) add(match.index, match[0].length, match[1] as string, 'rule')
  return words.sort((a, b) => a.start - b.start)
}

function kindOfWord(kind: string): LevelWord['kind'] {
  return (kind.startsWith('自治') ? kind.slice(2) : kind) as LevelWord['kind']
}

/** Names in quotation marks, in the text as given: “全市通办” is a programme's and tells nothing of the unit. */
function quotations(text: string): Range[] {
  const ranges: Range[] = []
  for (const match of matchesOf(text, /[“「『"][^“”「」『』"\n]{1,30}[”」』"]/g))
    ranges.push({ start: match.index, end: match.index + match[0].length })
  return ranges
}

/** Words of the body that stand in a range. */
export function wordsIn(words: readonly LevelWord[], range: Range): LevelWord[] {
  const found: LevelWord[] = []
  for (let i = firstFrom(words, range.start); i < words.length; i++) {
    const word = words[i] as LevelWord
    if (word.start >= range.end) break
    found.push(word)
  }
  return found
}
