import { often } from '../../../lib/audit'
import { type Item, isCounted, type Statement } from './statements'

/** A number that is to be reached, said of one thing in two places. */
export interface TwoNorms {
  first: Item
  second: Item
  of: string
}

/**
 * 每个乡镇配备法制审核人员不少于2名 and 每个乡镇法制审核人员不少于3名: what each is to have at least is one number. The words right before the
 * norm must be the same; near-linear, as only norms of one unit with the same last words are compared.
 */
export function norms(statements: readonly Statement[]): TwoNorms[] {
  const buckets = new Map<string, Norm[]>()
  const found: TwoNorms[] = []
  for (const statement of statements) {
    for (const item of statement.items) {
      const norm = normOf(statement, item)
      if (!norm) continue
      const key = `${item.unit} ${norm.noun.slice(-LEAST)}`
      const earlier = buckets.get(key)
      if (!earlier) {
        buckets.set(key, [norm])
        continue
      }
      const isSame = earlier.some((other) => other.item.value === item.value)
      const other = earlier.find((one) => one.statement !== statement && isOne(one, norm))
      if (other && !isSame) found.push({ first: other.item, second: item, of: norm.noun.slice(-LEAST) })
      if (earlier.length < MOST_KEPT) earlier.push(norm)
    }
  }
  return found
}

interface Norm {
  statement: Statement
  item: Item
  noun: string
  /** 年每: in which period, and whether of each. */
  each: string
}

const LEAST = 4
const MOST_KEPT = 6
const NORM = often(/(?:应当?|要)?(?:不少于|不低于|不得少于|不得低于|至少|至少有|达到)$/)
/** Of whom or when each: the period, and whether of each person or body. */
const PERIOD = /每(?:个)?(月|季度|半年|学期|周|旬)/
const EACH = /每(?:[名人位件期次]|[个家](?:人|([一-鿿]{2})))|人均/
const FILLERS =
  /每(?:个)?(?:月|季度|半年|学期|周|旬|年)|每(?:个|名|人|位|家|件)|人均|全年|年内|本?年度|接受|参加|累计|确保|至少|的/g
const LEADING = /^[\s\S]*(?:配备|配齐|开展|组织|举办|安排|个乡镇|个街道|个部门|个单位)/

function normOf(statement: Statement, item: Item): Norm | null {
  if (item.unit === '%' || !isCounted(item) || !NORM.test(item.label)) return null
  const words = item.label.replace(NORM, '')
  const whose = EACH.exec(words)
  const each = `${PERIOD.exec(words)?.[1] ?? '年'}${whose ? `每${whose[1] ?? ''}` : ''}`
  const noun = words.replace(FILLERS, '').replace(LEADING, '')
  return noun.length < LEAST || /上年|去年|\d年/.test(words) ? null : { statement, item, noun, each }
}

function isOne(a: Norm, b: Norm): boolean {
  return a.each === b.each && (a.noun.endsWith(b.noun) || b.noun.endsWith(a.noun))
}
