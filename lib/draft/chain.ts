import { matchesOf } from './matches'
import { levelOf, splitOrgans } from './organs'
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
  const zone = organs.find(({ name, told }) => told && levelOf(name) === 'zone')
  if (zone) {
    const { name, range } = zone
    return { ...chain, own: null, above: null, zone: { kind: '管委会', name, evidence: [range], sure: true } }
  }
  // 衡漳市生态环境局清漪分局 serves a county that its name does not call one.
  if (chain.office?.name?.includes('分局')) chain.own = null
  if (!chain.own && !chain.office) fromWords(chain)
  if (!chain.own && chain.office) chain.own = mostSaid(words, (kind) => isCounty(kind) || kind === '市')
  if (chain.own && isTown(chain.own.kind)) {
    chain.above ??= fromAddressee(draft) ?? mostSaid(words, isCounty) ?? cityOnly(words)
  }
  if (chain.own?.kind === '市') chain.countyLevelCity = isCountyLevel(draft, chain)
  return chain
}

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
  return organs.sort((a, b) => Number(b.told) - Number(a.told))
}

const PLACES =
  /^(?:([^省市县区旗]{2,8}?(?:省|自治区))?([^省市县区旗]{1,10}?(?:市|自治州|州(?!市)|地区|盟))?([^省县区旗镇]{0,14}?[^省县区旗](?:自治县|县|自治旗|旗|市|区))?)/
const TOWN =
  /^([^省县区旗]{1,10}?(?:镇|乡|街道|苏木))(?=$|人民|政府|党|工委|工作委员会|委员会|办事处|人大|司法所|综合|中心|平安)/

/** The places of which a folded name is put together, highest first: 重庆市南川区木凉镇人民政府 → 重庆市, 南川区, 木凉镇. */
export function placesIn(organ: string): PlaceName[] {
  const bare = organ
    .replace(/^(?:中国共产党|中共)/, '')
    .replace(/^国家税务总局/, '')
    .replace(/\(.{0,8}\)$/, '')
  const places: PlaceName[] = []
  const high = PLACES.exec(bare)
  for (const name of [high?.[1], high?.[2], high?.[3]]) if (name) places.push({ kind: kindOf(name), name })
  // 沧浦区人民政府汇澜街道办事处: the district's government stands within the name of its agency.
  const rest = bare.slice(high?.[0].length ?? 0).replace(/^(?:人民政府|政府)(?=[^省县区旗]{1,10}街道)/, '')
  const town = TOWN.exec(rest)?.[1]
  if (town) places.push({ kind: kindOf(town), name: town })
  // 开发区, 片区, 新区 are zones: what they may call themselves is open.
  return places.filter(({ name }) => !ZONE.test(name))
}

function occurrences(folded: string, name: string): number {
  return folded.split(name).length - 1
}

const ZONE =
  /(?:开发区|高新区|经开区|片区|园区|示范区|实验区|管理区|风景区|度假区|保税区|合作区|工业区|新区|垦区|景区|矿区|林区|社区|辖区|库区|[全我本各]区|[全我本各][市县])$/

function kindOf(name: string): PlaceKind {
  if (name.endsWith('自治区')) return '自治区'
  if (name.endsWith('街道')) return '街道'
  if (name.endsWith('苏木')) return '苏木'
  if (name.endsWith('地区')) return '市'
  return name.at(-1) as PlaceKind
}

function officeOf(name: string): OfficeKind | null {
  const bare = name.replace(/\(.{0,8}\)$/, '')
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
    !/管理委员会$/.test(bare)
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
function fromWords(chain: PlaceChain): void {
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
}

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
  if (led && led !== name && !name.endsWith(led) && !led.endsWith(name)) return true
  const at = draft.folded.indexOf('县级市')
  if (at >= 0 || draft.folded.includes(`${name}(县级)`)) return true
  return null
}

// Levels in words.

/** What ends a word before 县委, 区政府: a mark, a function word or a verb. After anything else the word is a name's end. */
const BEFORE_ONE = /[^一-鿿]|[送报向经由在对与及的了被请到将把给为从至按据受获邀让使叫下以是即已并则比较因凡有]/
const BEFORE_TWO = new Set(
  (
    '配合 按照 根据 落实 贯彻 参加 迎接 对接 接受 完成 联系 围绕 协助 支持 响应 争取 会同 协同 陪同 执行 推行 传达 学习 召开 公开 纳入 列入 获得 荣获 覆盖 提交 服从 听取 ' +
    '遵循 依托 结合 紧扣 聚焦 参与 加强 推进 推动 促进 提升 提高 建立 健全 完善 组织 成立 深化 强化 规范 整合 制定 印发 出台 承接 承担 服务 保障 维护 确保 实现 打造 ' +
    '创建 建设 助力 引领 带动 率先 走在 位居 名列 位列 全部 全面 切实 认真 积极 主动 扎实 严格 及时 定期 统筹 统一 通过 因为 关于 作为 成为 列为 转发 抄送 抄报 上级 ' +
    '所在 使用 利用 运用 开展 汇报 报告 反馈 移交 移送 转交 取得 得到 赢得 收到 接到 达到 目前 今年 去年 当年 全年 年内 期间 之间 以及 并且 同时 其中 包括 涉及 协调 ' +
    '沟通 联合 委托 授权 指导 领导 监督 督促 聘请 选派 推荐 入选 申报 验收 考核 评查 抽查 检查 调研 走访 协作 梳理 编制 发布 开发 共享 我们 明确 增强 压实 构建 充分 发挥 ' +
    '年初 年底 年中 每年 每月 每季 首次 多次 先后 分别 经过 依据 依照 遵照 围着 跟随 属于 位于 不断 持续 着力 大力 深入 扩大 培养 增加 安排 部署 统揽 纵深 修订 清理 判决 代理 审核 审查 办复 公布 制发 调整 充实 主持 年终 结果 职责 群众 确定 明晰 厘清 研究 审议 讨论 拟定 起草 邀约 走进 深化 优化 改进 改革 整治 巩固 拓展 打通 畅通 延伸 下沉 回应 关注 解决 化解 处理 办理 受理 答复 帮助 鼓励 激励 引导 教育 培训 组建 选聘 配备 配齐 配强 设立 设置 搭建 升级 改造 运行 运用 推广 宣传 弘扬 营造 落细 抓实 抓好 抓牢 做好 做实 做优 守牢 守护 提供 支撑 筑牢 夯实 厚植 凝聚 汇聚 激发 盘活 列席 出席 思想 责任 水平 根基 基础 能力 质效 此前 近年 以来 ' +
    '坚持 提请 报请 报经 培育 涵养 滋养 繁荣 赋能 护航 助推 点亮 织密 扮靓 列席 参照 对照 严格 优化 调整 录入 接入 汇入 并入 上传 推送 入驻 进驻 ' +
    '县委 区委 市委 旗委 党委 政府'
  ).split(' '),
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
  /([我本])(局(?![面部势中]|限[于性在])|厅|委(?![托派任员会以])|院(?![坝落])|关(?=党委|认真|坚持|始终|严格|深入|积极))/g
/** A body, people or property of a level: whatever bureau, centre or hall it is, named in full or not. */
const COUNTY_ORGAN =
  /([县区旗市州盟])(?:委(?!托|派|任|员(?!会)|以|屈)|人民政府|政府|人大|政协|纪委|监委|人民法院|法院|人民检察院|检察院|直(?:机关|部门|各|单位|属)|长(?![期效远度久足])|级(?=部门|各|机关|单位|层面|有关|相关|平台|领导|要求)|领导(?!小组)|干部|群众|主要(?:领导|负责)|分管|本级|属(?=[国企各事])|派(?=[驻出])|法律顾问|公共法律|里(?=[一-鿿]{2})(?![面程弄])|卫健委|发改委|(?![级直里域块场位分间划段别民容镇乡村县区市省州内外中])[一-鿿]{0,9}?(?:局(?![部面势限])|档案馆|图书馆|文化馆|博物馆|中心(?![一-鿿]?(?:任务|工作|大局))|[大支]队|法学会|总工会|联合会|党校|融媒体))/g
const NAME_GOES_ON = /^[县区旗市州盟](?!城[市区]|直)[一-鿿]{1,2}[县区旗市](?![场域政民属直级])[一-鿿]*[局院馆]$/
const TOWN_ORGAN =
  /([镇乡]|苏木)(?:党委|党政|人民政府|政府|人大(?!常委会)|纪委|监察办|长(?![期效远度久足时])|机关|综合|综治中心|指挥(?:中心|平台)|网格(?:中心|管理)|矛调中心|社会治[理安]|执法(?:[大中]?队|办)|财政所|应急(?:办|管理[办站])|矛盾纠纷|文化站|经济发展办|重大(?:行政)?决策|司法所|平安|便民服务|领导班子|班子|党群|干部|群众|居民|领导|域)/g
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
