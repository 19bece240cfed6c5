import { often } from '../../../lib/audit'
import { elsewhere, fits, type RateHit, ratio, sharesOf } from './ratios'
import { type Item, isCounted, type Statement } from './statements'

/**
 * 总投资2150万元。其中省级补助1290万元、…，省级补助资金占总投资的65%: part and whole both called by their names, each told once in
 * this sentence or the one before. A name may be said with 资金 or 案件 behind it.
 */
export function namedShare(statement: Statement, item: Item, before: Statement | undefined): RateHit | null {
  if (item.approximate || item.opens !== '' || !item.label.includes('占')) return null
  const [, kind, all] = NAMED_SHARE.exec(item.label) ?? []
  if (kind === undefined || all === undefined) return null
  const counts = [...(before?.items ?? []), ...statement.items.slice(0, item.index)].filter(
    (count) => count.unit !== '%' && isCounted(count) && count.value > 0,
  )
  const part = onlyOne(counts.filter((count) => isPartCalled(count, kind)))
  const whole = onlyOne(counts.filter((count) => isWholeCalled(count, all)))
  if (!part || !whole || part === whole || part.unit !== whole.unit || part.value > whole.value) return null
  if (counts.some((count) => count.unit === part.unit && fits(item, ratio(part.value, part, count)))) return null
  if (statement.items.includes(part) && statement.items.includes(whole))
    return {
      reason: 'share',
      range: { start: Math.min(part.start, whole.start), end: item.end },
      values: sharesOf(part, whole, item),
    }
  const found = elsewhere(part, whole, item)
  return found && { ...found, range: { start: Math.max(item.start - item.label.length, 0), end: item.end } }
}

const NAMED_SHARE = often(
  /^(?:其中)?([一-鿿]{2,14}?)(?:仅|约|共|总计)?占(?:全部|项目|全年)?([一-鿿]{2,10}?)的?(?:比例|比重)?(?:为|达到?|是)?$/,
)
/** What is said with a name and is none of it. */
const TAILS = /(?:资金|经费|投入|部分|案件|事项|人员|数量|总额|总量|总数|数|额)$/

function bare(name: string): string {
  const cut = name.replace(TAILS, '')
  return cut.length > 1 ? cut : name
}

function isPartCalled({ label, after }: Item, kind: string): boolean {
  const own = bare(label.replace(/^(?:其中|包括|含)?(?:申请|争取|安排|落实|投入|拨付|筹措|利用|下达)?/, ''))
  const name = bare(kind)
  return own === name || (own === '' && bare(after) === name)
}

function isWholeCalled({ label }: Item, all: string): boolean {
  return label.length > 1 && bare(label.replace(/(?:共计?|合计|达到?|为)$/, '')).endsWith(bare(all))
}

function onlyOne(counts: readonly Item[]): Item | undefined {
  return counts.length === 1 ? counts[0] : undefined
}
