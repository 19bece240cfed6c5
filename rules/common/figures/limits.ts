import type { Item, Statement } from './statements'

/** How long one thing may take: 施工许可办理时限压缩至3个工作日. */
export interface Limit {
  /** What takes so long, without words that say nothing of it. */
  noun: string
  /** The number with its span as its unit. */
  item: Item
}

/** The limit that a number of days tells, or null where it tells no limit, or the law's own or an earlier one. */
export function limitOf(statement: Statement, item: Item): Limit | null {
  if (item.unit !== '个' || item.approximate || item.to !== null) return null
  const span = /^(?:工作日|自然日)/.exec(item.after)?.[0]
  if (span === undefined) return null
  const earlier = statement.items[item.index - 1]
  // 办理时限由5个工作日压缩至3个工作日: the second is what it is now.
  const from = earlier !== undefined && item.joint === '' && FROM.test(earlier.label) && item.label.startsWith(span)
  const label = from ? earlier.label.replace(FROM, '') : item.label
  const now = from ? `时限${item.label.slice(span.length)}` : label
  if (!now.includes('时') || !NOW.test(now)) return null
  const noun = label.slice(0, label.search(SPAN)).replace(LEADING, '').replace(EMPTY, '')
  if (noun.length < 3 || OTHER.test(label)) return null
  return { noun, item: { ...item, end: item.end + span.length, printed: `${item.printed}${span}`, unit: span } }
}

const SPAN = /(?:时限|时间|时长)/
const NOW =
  /(?:时限|时间|时长)(?:统一|大幅|进一步|再|均|已)?(?:压缩|缩短|控制|压减|缩减|减少|降低|降|确定|明确|提速)?(?:至|到|为|在|是)?(?:法定)?$/
const FROM = /(?:由|从)(?:原来?的?|法定的?|承诺的?)?$/
const LEADING = /^(?:[一二三四五六七八九十]是|全[省市县区镇乡]|将|把|使|实现|推动|推进|推行|其中)+/
const EMPTY = /承诺|审批|办理|办结|业务|平均|总体|整体|的|事项/g
/** The law's limit, and the limit of some. */
const OTHER = /法定|规定|原|最[长短快多少]|部分|一般|简易|复杂|特殊|紧急|力争|争取|拟|上年|去年/
