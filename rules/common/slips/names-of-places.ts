import { chainOf, type Draft, firstFrom, isIdeographSign, type Range, united } from '../../../lib/audit'

/** 经|经远镇: a preposition before a name that begins with the same character. */
export function isBeforeName(folded: string, names: readonly Range[], { start, end }: Range): boolean {
  return BEFORE_NAMES.includes(folded[start] as string) && names[firstFrom(names, end - 1)]?.start === end - 1
}

const BEFORE_NAMES = '由经与在对将和及以把向从为'

/** Where the unit's own place and those above it are named, each without 镇, 县 and the like. */
export function ownNamesIn(draft: Draft): Range[] {
  const { folded } = draft
  const ranges: Range[] = []
  for (const { name, kind } of chainOf(draft).names)
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length))
      ranges.push({ start: at, end: at + name.length - kind.length })
  return united(ranges)
}

/** 青石镇镇政府, 阿荣旗旗委, 人民街街道: an organ called by its kind alone stands behind the place's name. */
export function isOrganBehindName(text: string, second: number): boolean {
  const sign = text[second] as string
  // 东街街道 has a name of one character; of others that would be 我镇|镇政府.
  const isNamed =
    isIdeographSign(text[second - 2] ?? '\n') && (sign === '街' || isIdeographSign(text[second - 3] ?? '\n'))
  if (!isNamed) return false
  const organs = ORGANS_OF_PLACES.get(sign)
  return organs?.some((organ) => text.startsWith(organ, second + 1)) ?? false
}

const OF_TOWNS = '政府 党委 党政 人大 纪委 机关 综治 司法所 派出所 直 域 区 级 属 村'.split(' ')
const OF_REGIONS = '委 政府 人大 政协 直 级 属 域'.split(' ')
const ORGANS_OF_PLACES: ReadonlyMap<string, readonly string[]> = new Map([
  ['镇', OF_TOWNS],
  ['乡', OF_TOWNS],
  ['州', OF_REGIONS],
  ['旗', OF_REGIONS],
  ['盟', OF_REGIONS],
  ['街', ['道']],
  ['村', '委会 民 支 级 规 集体 干部 两委 监委 务 党'.split(' ')],
  ['团', ['部', '委', '党委', '场']],
])

/** 普光社区, 合水大桥: whether what ends at a place is named by what stands behind it. */
export function isBeforeKindOfPlace(folded: string, end: number): boolean {
  return NAMED_PLACES.has(folded.slice(end, end + 2))
}

const NAMED_PLACES: ReadonlySet<string> = new Set(
  '社区 小区 片区 水库 大桥 煤矿 林场 农场 茶场 牧场 小学 中学 大道 广场 车站 码头'.split(' '),
)
