import { often } from '../draft/matches'

/** Whether two names of issuing organs mean one unit. For names as a Draft has them, folded. */

export type Kinship = 'same' | 'renamed'

/** One step of a name: the place or body itself and its rank, which may change. 青石镇: 青石, 镇. */
interface Link {
  stem: string
  rank: string
}

/** A unit as its names tell it: one chain for each organ that issues together. */
export type Unit = readonly (readonly Link[])[]

/** `names`: of the issuing organs, joined by 、. */
export function unitNamed(names: string): Unit {
  return names.split('、').slice(0, MOST_ORGANS).map(chainOf)
}

/** `kinshipBetween` for names; null when either is unknown. */
export function kinshipOf(one: string | null, other: string | null): Kinship | null {
  return one === null || other === null ? null : kinshipBetween(unitNamed(one), unitNamed(other))
}

/**
 * Whether two names mean one unit: 县 above it written or not, by party committee, government or both; `renamed` when the
 * place rose in rank meanwhile (乡 to 镇, 县 to 区). Null when they mean two.
 */
export function kinshipBetween(one: Unit, other: Unit): Kinship | null {
  let best: Kinship | null = null
  for (const a of one) {
    for (const b of other) {
      const kinship = kinshipOfChains(a, b)
      if (kinship === 'same') return 'same'
      best ??= kinship
    }
  }
  return best
}

/** More organs than these never issue a draft together. */
const MOST_ORGANS = 8

/** 中共巫溪县青石镇委员会: 巫溪县, 青石镇. The organ that speaks for a place is left out, a department is a link itself. */
function chainOf(name: string): Link[] {
  const bare = abbreviated(
    name
      .replace(/\([^()]{0,40}\)|\s/g, '')
      .replace(/^(?:中国共产党|中共)/, '')
      .replace(SPEAKER, '')
      .replace(/(?<=[县市区旗])(?:人民政府|委员会|委)(?=[一-鿿]{2,12}(?:街道|镇|乡)$)/, ''),
  )
  const links: Link[] = []
  let from = 0
  for (let at = 1; at < bare.length; at++) {
    const rank = rankAt(bare, at)
    if (rank === '' || at === from) continue
    const end = at + rank.length
    // 新乡市, 沙市区: what looks like a rank belongs to the name when another follows at once; but 济宁市市中区.
    const next = rankAt(bare, end)
    if (next !== '' && next !== rank) continue
    links.push({ stem: withoutPeoples(bare.slice(from, at)), rank })
    from = end
    at = end
  }
  if (from < bare.length) links.push({ stem: bare.slice(from), rank: '' })
  return links
}

/** Organs that speak for a whole place, at the end of a name. */
const SPEAKER = often(
  /(?:党工委管委会|党工委、管委会|党工委|工作委员会|管理委员会|管委会|(?:人民)?政府|办事处|党委会|党委|(?<=[省市县区旗镇乡道盟州])(?:委员会|委))$/,
)

// Longer ones first, so that 自治县 is not cut to 县.
const RANKS = '自治区 自治州 自治县 自治旗 开发区 地区 街道 苏木 省 市 州 县 区 旗 盟 镇 乡'.split(' ')

/**
 * Ranks that follow one another when a place is raised or regrouped: 撤乡设镇, 撤镇设街道, 撤县设区. Not 县 and 市: of many
 * a name there are both, side by side (长沙市, 长沙县).
 */
const SUCCESSIONS = [
  ['乡', '镇', '街道', '苏木'],
  ['县', '自治县', '区'],
]

function rankAt(name: string, at: number): string {
  return RANKS.find((rank) => name.startsWith(rank, at)) ?? ''
}

/** Names of zones have an official and a usual form. */
function abbreviated(name: string): string {
  return name
    .replace('高新技术产业开发区', '高新区')
    .replace('经济技术开发区', '经开区')
    .replace('经济开发区', '经开区')
    .replace('高新技术开发区', '高新区')
}

/**
 * The shorter chain must be found within the longer one, in order, and both must end in the same unit: 青石镇 and
 * 重庆市青石镇 fit 重庆市巫溪县青石镇, but 奉节县青石镇 does not.
 */
function kinshipOfChains(a: readonly Link[], b: readonly Link[]): Kinship | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return null
  let at = long.length
  let kinship: Kinship = 'same'
  for (let i = short.length - 1; i >= 0; i--) {
    let found: Kinship | null = null
    do {
      at--
      if (at < 0) return null
      found = kinshipOfLinks(short[i] as Link, long[at] as Link)
      if (!found && i === short.length - 1) return null
    } while (!found)
    // That a place above was renamed makes the unit no other.
    if (i === short.length - 1) kinship = found
  }
  return kinship
}

function kinshipOfLinks(a: Link, b: Link): Kinship | null {
  if (a.stem !== b.stem) return null
  if (a.rank === b.rank || bothAutonomous(a, b)) return 'same'
  return SUCCESSIONS.some((ranks) => ranks.includes(a.rank) && ranks.includes(b.rank)) ? 'renamed' : null
}

/** 石柱县 is how people write 石柱土家族自治县. */
function bothAutonomous(a: Link, b: Link): boolean {
  return a.rank.replace('自治', '') === b.rank.replace('自治', '')
}

/** 石柱土家族(自治县), 青石苗族土家族(乡): peoples named in a place's name come and go with its rank. */
function withoutPeoples(stem: string): string {
  let rest = stem
  for (;;) {
    const people = PEOPLES.find((name) => rest.endsWith(name) && rest.length > name.length)
    if (people === undefined) return rest
    rest = rest.slice(0, -people.length)
  }
}

/** Peoples that autonomous counties and 民族乡 are named after; longer names first where one ends another. */
const PEOPLES = (
  '蒙古族 维吾尔族 布依族 朝鲜族 土家族 哈萨克族 哈尼族 傈僳族 高山族 拉祜族 东乡族 纳西族 景颇族 柯尔克孜族 达斡尔族 仫佬族 ' +
  '布朗族 撒拉族 毛南族 仡佬族 锡伯族 阿昌族 普米族 塔吉克族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 塔塔尔族 ' +
  '独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族 蒙古 哈尼 各族 满族 回族 藏族 苗族 彝族 壮族 侗族 瑶族 白族 傣族 黎族 佤族 畲族 ' +
  '水族 土族 羌族 怒族 京族'
).split(' ')
