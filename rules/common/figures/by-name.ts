import { type Draft, matchesOf, often } from '../../../lib/audit'
import type { LookAlike } from './look-alikes'
import { isExact, unitOf } from './statements'
import type { Told } from './told'

/**
 * Counts of what has a name of its own within quotation marks: “民生直通车”访谈24期 and 全年26期“民生直通车”访谈. A number before the name speaks of them
 * all, so that it is the one told behind the name elsewhere. Few drafts have more than some dozen such names, and each is looked up once.
 */
export function byName(draft: Draft, told: readonly Told[], isOwn: (one: Told) => boolean): LookAlike[] {
  const names = new Set<string>()
  for (const match of matchesOf(draft.text, QUOTED)) {
    if (names.size >= MOST_NAMES) break
    names.add(match[1] as string)
  }
  if (names.size === 0) return []
  const counts = told.filter(
    ({ item, isPart }) => isExact(item) && !isPart && item.unit !== '%' && item.value > 1 && item.depth === 0,
  )
  const before = counts.filter(({ item }) => item.after.length >= LEAST_NAME && ALL.test(item.label))
  if (before.length === 0) return []
  const found: LookAlike[] = []
  for (const name of names) {
    const again = before.filter(({ item }) => item.after.startsWith(name) || item.after.startsWith(`的${name}`))
    for (const one of again) {
      const others = counts.filter(
        (other) =>
          other.statement !== one.statement && unitOf(other.item) === unitOf(one.item) && isOf(other, name, one),
      )
      const [first] = others
      if (!first || others.some(({ item }) => item.value === one.item.value)) continue
      if (new Set(others.map(({ item }) => item.value)).size > 1 || !areNear(first.item.value, one.item.value)) continue
      if (tells(first, one.item.value) || tells(one, first.item.value) || !isOwn(first)) continue
      // What it says of the whole year stands, though the sentence begins with last year's by a slip.
      if (!OF_YEAR.test(one.item.label) && !isOwn(one)) continue
      const inOrder = first.item.start < one.item.start
      found.push({ first: inOrder ? first : one, second: inOrder ? one : first, sure: false })
    }
  }
  return found
}

const MOST_NAMES = 40
const LEAST_NAME = 3
const QUOTED = /“([一-鿿]{3,12})”/g
/** Nothing says that they are some: 但28场, 全年26期, 组织的12期. */
const ALL = often(/^(?:但|而|虽然|尽管|上述|这|该|[一-鿿]{0,14}?(?:全年|年内|今年|本年度?)(?:的)?|[一-鿿]{2,4}的)?$/)
const OF_YEAR = /(?<![较比])(?:全年|年内|今年|本年度?)的?$/
const SOME = often(/其中|另|再|新增|上年|去年|同期|每|各|首批|第.批|季度|半年|\d月|部分|以来|不少于|平均|到$|至$/)

/** 开展“人社法治惠民行”系列活动|38场: the name, with no more than what kind of thing it is, stands before the number. */
function isOf({ item }: Told, name: string, one: Told): boolean {
  const at = item.label.lastIndexOf(name)
  if (at < 0 || SOME.test(item.label)) return item !== one.item && item.after.startsWith(name) && ALL.test(item.label)
  return KIND.test(item.label.slice(at + name.length))
}

const KIND =
  /^(?:系列|主题|专题|品牌|法治|普法|宣传|宣讲|志愿|服务|文化|执法|整治|检查|巡[回查]|专项|联合|大?走访|访谈|活动|行动|讲座|培训|课堂|直播|节目|栏目|队伍|工作室|站点?|接待日|日)*(?:共计?|累计|合计|达到?|了|已)?$/

function areNear(a: number, b: number): boolean {
  return Math.min(a, b) >= LEAST_SHARE * Math.max(a, b)
}

const LEAST_SHARE = 0.5

function tells({ statement }: Told, value: number): boolean {
  return statement.items.some((item) => item.value === value)
}
