import { isTurnedOver } from './digits'
import { amount, placeOf } from './lists'
import { type Item, isCounted, isExact, type Statement, unitOf } from './statements'

/**
 * The counts of a sentence as arithmetic reads them: what there is so many times (5个所各12台, 甲村、乙村各2处) is one count of all, rates
 * are left out, and sums of money are of one unit.
 */
export function termsIn(statement: Statement): Item[] {
  const terms: Item[] = []
  for (const item of statement.items) {
    if (item.unit === '%' || item.after.startsWith('百分点')) continue
    const product = eachOf(item, terms.at(-1))
    if (product) terms.pop()
    terms.push(product ?? namesOf(item) ?? item)
  }
  return terms
}

/** 5个市场监管所|各|12台 is 60台. */
function eachOf(item: Item, number: Item | undefined): Item | null {
  if (!number || !EACH.test(item.label)) return null
  // 5个镇、每镇3个村.
  const own = /^每([村镇乡县区街队所站班校户])$/.exec(item.label)?.[1]
  if (own === undefined || !number.after.startsWith(own) ? item.joint !== '' : !/^[、,]$/.test(item.joint)) return null
  if (kindOf(number) === kindOf(item) && (number.after === '' || number.after === item.after)) return null
  if (!isExact(number) || !isCounted(item) || number.value < 2 || number.value > 999 || number.depth !== item.depth)
    return null
  return {
    ...item,
    start: number.start,
    value: number.value * item.value,
    tolerance: number.value * item.tolerance,
    label: number.label + item.label,
    joint: number.joint,
    opens: number.opens,
    printed: `${number.value}×${item.printed}`,
  }
}

const EACH = /^[一-鿿]{0,10}(?:各|每[个家所村镇乡县区街队站处户名班校])[一-鿿]{0,6}$/

/** 甲村、乙村|各|2处 is 4处. */
function namesOf(item: Item): Item | null {
  const names = /^((?:[一-鿿]{2,10}、){1,8}[一-鿿]{2,10})各[一-鿿]{0,4}$/.exec(item.label)?.[1]
  if (names === undefined || !isCounted(item) || /等$/.test(names)) return null
  const many = names.split(/、|[和及与]/).length
  return { ...item, value: many * item.value, tolerance: many * item.tolerance, printed: `${many}×${item.printed}` }
}

/** What two counts need to have in common to be added up. */
export function kindOf(item: Item): string {
  if (item.unit.endsWith('元')) return '元'
  if (item.unit === '个') return isSpanOf(item) ? '个月' : '个'
  return CASES.has(item.unit) ? '件' : unitOf(item)
}

const CASES: ReadonlySet<string> = new Set(['件', '起', '宗', '例', '案'])

function isSpanOf({ after }: Item): boolean {
  return /^(?:工作日|自然日|月|小时)/.test(after)
}

/** As near as the digits printed can tell. */
export function slackOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + item.tolerance * (amount(item) / (item.value || 1)), 0) + 1e-6
}

export function sumOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + amount(item), 0)
}

/** What one digit put wrong makes, or two changed over in one of the numbers, or one left off its place. */
export function isMadeBySlip(said: number, made: number, items: readonly Item[]): boolean {
  const place = Math.min(...items.map(placeOf))
  const whole = (value: number) => Math.round(value / place)
  const off = whole(made) - whole(said)
  if (off === 0) return false
  if (/^[1-9]0*$/.test(String(Math.abs(off))) || isTurnedOver(whole(said), whole(made))) return true
  // Had another number been meant, its digits would be those of the one printed in another order.
  return items.some((item) => {
    const value = whole(amount(item))
    return isTurnedOver(value, value + off) || isTurnedOver(value, value - off)
  })
}

/** Whether two labels have a word of two characters in common. */
export function sharesWord(a: string, b: string): boolean {
  for (let i = 1; i < a.length; i++) {
    const word = a.slice(i - 1, i + 1)
    if (/^[一-鿿]{2}$/.test(word) && !EMPTY.has(word) && b.includes(word)) return true
  }
  return false
}

const EMPTY: ReadonlySet<string> = new Set(
  '全年 年内 今年 各类 累计 合计 共计 总计 全县 全市 全区 全镇 全局 开展 组织 完成 行政 工作 其中 分别 共有 现有 人员 单位'.split(
    ' ',
  ),
)
