import { often } from '../../../lib/audit'
import { groupsBefore } from './groups'
import {
  amount,
  EXTRA,
  isSlip,
  MOST_BACK,
  MOST_PARTS,
  prefixSums,
  rangeFrom,
  type SumHit,
  TOTAL,
  valuesOf,
} from './lists'
import { scaleOf } from './money'
import { areComparable, type Item, isCounted, isExact, isWhole, type Statement, unitOf } from './statements'

/** 规范性文件2件、重大决策3件、合同31件，合计36件: a total named after its parts. */
export function grandTotal(statement: Statement, total: Item, before: Statement | undefined): SumHit | null {
  // 一季度31件、…、四季度26件，全年共受理116件: the verb is said again.
  const quarters = /^(?:全年|(?:全年|年内|[上下]半年)?(?:合计|共计|总计|累计|共))[一-鿿]{0,10}$/.test(total.label)
    ? statement.items.slice(Math.max(0, total.index - 4), total.index).filter((item) => PERIOD.test(item.label))
    : []
  // 上半年办理215件。下半年办理248件，全年共办理463件.
  const half = before?.items.at(-1)
  if (quarters.length === 1 && half && /下半年/.test(quarters[0]?.label ?? '') && /^上半年/.test(half.label))
    return half.unit === total.unit ? twoSentences(half, quarters[0] as Item, total) : null
  // 四个季度分别为412件、387件、455件、398件: named before their numbers.
  const four = statement.items.slice(Math.max(0, total.index - 4), total.index)
  const isNamedBefore =
    four.length === 4 &&
    NAMED_BEFORE.test(statement.text.slice(0, 1 + (four[0] as Item).start - statement.start).slice(-14))
  const complete =
    (isNamedBefore &&
      four.every(({ joint }, i) => i === 0 || joint === '、') &&
      TOTAL.test(total.label.replace(/^全年/, ''))) ||
    quarters.length === 4 ||
    (quarters.length === 2 && quarters.every((item) => /半年/.test(item.label) !== /^[上下]半年/.test(total.label)))
  if (!complete && (quarters.length > 0 || !TOTAL.test(total.label))) return null
  if (total.opens !== '' || total.index < 2 || !isCounted(total)) return null
  const run: Item[] = []
  for (let i = total.index - 1; i >= 0 && run.length < MOST_PARTS; i--) {
    const item = statement.items[i] as Item
    if (item.depth > total.depth) continue
    // 三类合计1461件.
    if (item.index === total.index - 1 && item.label === '' && /^[类项者]$/.test(item.unit) && item.unit !== total.unit)
      continue
    if (!areComparable(item.unit, total.unit) || item.depth < total.depth || !isCounted(item)) break
    run.unshift(item)
    if (item.opens === '其中' || item.joint === ';') break
  }
  // 其中35岁以下21人、…，共计52人: unless a number before is what they are of.
  if (run.length < 2 || (run[0]?.opens === '其中' && run[0].index > 0)) return null
  // 一部分为民生项目，共19项: a part's own number.
  if (
    /部分[^;]{0,20}$/.test(
      statement.text.slice((run.at(-1) as Item).end - statement.start, total.start - statement.start),
    )
  )
    return null
  if (
    run.some((item) => /每|各[^类]|新增|增加|减少|退出|上年|去年|同期|其中/.test(item.label) || /每/.test(item.after))
  )
    return null
  const suffixes = prefixSums([...run].reverse())
  const value = amount(total)
  const slack = [total, ...run].reduce((sum, item) => sum + item.tolerance, 0) * scaleOf(total.unit) + 1e-6
  // 分别为14家和26家，发现问题的3家和5家，抽查总数40家: the list's end is its total's, or its beginning.
  if ([suffixes, prefixSums(run)].some((sums) => sums.some((sum, i) => i > 0 && Math.abs(sum - value) <= slack)))
    return null
  const sum = suffixes.at(-1) as number
  // Another total of another thing: 新建3处、改建2处，共50处.
  if (value > 2 * sum || sum > 3 * value) return null
  // 累计 may count from an earlier year.
  if (/累计/.test(total.label) && (value > 1.25 * sum || value < 0.8 * sum)) return null
  // 局长任组长，3名副局长、1名总工程师任副组长，共5人: the head is counted as well.
  if (sum + 1 === value && HEADED.test(statement.text.slice(0, (run[0] as Item).start - statement.start))) return null
  // 进校园XX场、进社区57场，共110场: one is left to be filled in.
  if (
    LEFT_OPEN.test(
      statement.text.slice(Math.max(0, (run[0] as Item).start - statement.start - 40), total.start - statement.start),
    )
  )
    return null
  const product = run.reduce((all, item) => all * item.value, 1)
  if (product === value && run.some((item) => item.unit !== total.unit)) return null
  const listed = run.every((item, i) => (i === 0 || item.joint === '、') && item.unit === total.unit && isExact(item))
  const plain =
    listed &&
    isExact(total) &&
    /^(?:合计|共计|总计)$/.test(total.label) &&
    (run[0] as Item).index === 0 &&
    run[0]?.opens !== '其中'
  return {
    reason: plain ? 'total' : 'total-maybe',
    range: { start: (run[0] as Item).start, end: total.end },
    values: valuesOf(total, run),
  }
}

function twoSentences(first: Item, second: Item, total: Item): SumHit | null {
  if (![first, second, total].every((item) => isExact(item) && item.depth === 0) || second.index > total.index - 1)
    return null
  if (first.value + second.value === total.value || total.value < Math.max(first.value, second.value)) return null
  return {
    reason: 'total-maybe',
    range: { start: second.start, end: total.end },
    values: valuesOf(total, [first, second]),
  }
}

const LEFT_OPEN = often(/[Xx×*_]{1,4}[一-鿿]/)
export const HEADED = often(/任(?:组长|主任|总指挥|召集人|指挥长|总负责人)/)
const NAMED_BEFORE = /(?:四个?|各)季度(?:分别|依次)(?:为|是)?\d$/
const PERIOD = /^[一二三四]季度|^[上下]半年|^第[一二三四]季度/

/** 县级执法主体34个、乡镇执法主体10个，全县共有执法主体44个; 8个乡镇、10个部门共18个单位: the total says the noun of all again. */
export function summedUp(statement: Statement, total: Item): SumHit | null {
  if (total.index < 2 || total.opens !== '' || !isExact(total) || !/[共计]/.test(total.label)) return null
  const noun = /^(?:全[一-鿿]{1,2}|以上|[各两三]级|区域内)?(?:共有|共|合计|总计|共计)(?:有)?([一-鿿]{2,8})$/.exec(
    total.label,
  )?.[1]
  const units =
    total.joint === '' &&
    /^[一-鿿]{1,8}(?:共|共计|合计|总计)$/.test(total.label) &&
    (/^[一-鿿]{0,4}?(?:单位|部门|主体|机构|企业|场所|对象)/.test(total.after) || '人名'.includes(total.unit))
  if (!noun && !units) return null
  const run: Item[] = []
  for (let i = total.index - 1; i >= 0 && run.length < MOST_PARTS; i--) {
    const item = statement.items[i] as Item
    if (item.depth > total.depth) continue
    if (
      unitOf(item) !== unitOf(total) ||
      item.depth < total.depth ||
      !isExact(item) ||
      EXTRA.test(item.label) ||
      /新/.test(item.label)
    )
      break
    if (noun && !item.label.endsWith(noun) && !item.after.startsWith(noun)) break
    run.unshift(item)
    if (!/^[、和,]$/.test(item.joint) || item.opens !== '' || (units && item.joint === ',')) break
  }
  if (run.length < 2 || run[0]?.opens === '其中') return null
  const sums = prefixSums([...run].reverse())
  if (sums.some((sum, i) => i > 0 && sum === total.value)) return null
  const off = total.value - (sums.at(-1) as number)
  // 412家施工企业、86家监理企业合计503家单位: a bare 合计 right behind the second of two is of these, and some may be both but not neither.
  const isBare =
    units && run.length === 2 && off > 0 && off <= NEARLY * total.value && run.every((item) => item.after.length > 1)
  return isBare || (isSlip(off, total, run) && Math.abs(off) <= Math.max(2, 0.2 * total.value))
    ? { reason: 'total-maybe', range: { start: (run[0] as Item).start, end: total.end }, values: valuesOf(total, run) }
    : null
}

const NEARLY = 0.05

/** 废止2件、修改1件，共清理4件: the total has another verb, and the parts are what is done so. */
export function doneInAll(statement: Statement, total: Item): SumHit | null {
  const isMade = /立改废释?(?:共|合|总)?计?$/.test(total.label)
  if (!(isMade || DONE_IN_ALL.test(total.label)) || total.opens !== '' || total.joint !== ',' || !isExact(total))
    return null
  const run: Item[] = []
  for (let i = total.index - 1; i >= 0; i--) {
    const item = statement.items[i] as Item
    if (item.unit !== total.unit || item.depth !== total.depth || !isExact(item) || item.opens !== '') break
    const label = item.label.replace(/^宣布|^决定/, '')
    if (!DONE_WITH.test(label) && !(isMade && /^(?:新?制定|出台)/.test(label))) break
    run.unshift(item)
    if (!/^[、和]$/.test(item.joint)) break
  }
  // 制定3件，废止2件、修改1件: the number before may count too.
  const before = statement.items[(run[0]?.index ?? 0) - 1]
  const sum = run.reduce((all, item) => all + item.value, 0)
  if (run.length < 2 || sum === total.value || (before?.unit === total.unit && before.value + sum === total.value))
    return null
  // 近三年累计调整210项: of more than the year.
  if (total.label.startsWith('累计') && /以来|近[两三四五]年|自\d{4}年/.test(statement.text)) return null
  const off = Math.abs(total.value - sum)
  return off <= Math.max(2, 0.1 * sum) || (off <= 0.3 * sum && isSlip(total.value - sum, total, run))
    ? { reason: 'total-maybe', range: rangeFrom(run, total), values: valuesOf(total, run) }
    : null
}

const DONE_IN_ALL =
  /^(?:共|共计|合计|总计|总共|累计|全年共?)(?:动态)?(?:清理|调整|梳理|处理|处置|评估|优化|变动|变更)(?:规范性文件|文件|事项|规章)?$/
const DONE_WITH = /^[一-鿿]{0,4}(?:废止|修改|修订|失效|保留|有效|新增|取消|承接|下放|调整|合并|变更|划转|整合)/

/** 新增60名，其中市本级12名、6个县各7名: so many times the same. */
export function eachOfThem(statement: Statement, last: Item): SumHit | null {
  if (!/^(?:[一-鿿]{1,8})?(?:\([^()]{1,8}\))?各(?:有|配备|建成|设立?|新增|为)?$/.test(last.label) || !isExact(last))
    return null
  const parts: Item[] = []
  let total: Item | undefined
  for (let i = last.index; i > 0 && parts.length < MOST_PARTS; i--) {
    const item = statement.items[i] as Item
    const number = statement.items[i - 1] as Item
    if (item.unit !== last.unit || !isExact(item) || item.depth !== last.depth) break
    const isEach = /各(?:有|配备|建成|设立?|新增|为)?$/.test(item.label)
    if (isEach && (number.unit === item.unit || item.joint === ',' || !isExact(number))) break
    parts.unshift(isEach ? { ...item, value: number.value * item.value, start: number.start } : item)
    if (isEach) i--
    const opener = isEach ? number : item
    if (opener.opens !== '') {
      total = statement.items[opener.index - 1]
      break
    }
    if (!/^[、,和]$/.test(opener.joint)) break
  }
  if (!total || parts.length < 2 || total.unit !== last.unit || !isExact(total)) return null
  const next = statement.items[last.index + 1]
  const sum = parts.reduce((all, item) => all + item.value, 0)
  if (sum === total.value || (next?.unit === last.unit && /^[、,和]$/.test(next.joint)) || /^等/.test(last.after))
    return null
  return {
    reason: sum > total.value ? 'part-exceeds' : 'short-maybe',
    range: { start: total.start, end: last.end },
    values: valuesOf(total, parts),
  }
}

/** 公职律师12人、法律顾问9人，两支队伍合计21人; 第一期…、第三期78人，三期共培训256人: as many as it says. */
export function ofSoMany(statement: Statement, total: Item): SumHit | null {
  const number = statement.items[total.index - 1]
  if (number?.joint !== ',' || number.value > 6 || number.index < number.value) return null
  // 以上三类共出具意见93份: of what stands before, whatever was done with it, and be its units two of a kind.
  const isOfThose = OF_THOSE.test(number.label)
  if (number.label !== '' && !isOfThose) return null
  if (total.joint !== '' || total.opens !== '' || !isWhole(total) || number.unit === total.unit) return null
  const act = (isOfThose ? ACT_OF_THOSE : ACT_OF_ALL).exec(total.label)?.[1]
  if (act === undefined) return null
  const run = statement.items.slice(number.index - number.value, number.index)
  const isOfUnit = ({ unit }: Item) =>
    unit === total.unit || (isOfThose && areComparable(unit, total.unit) && unit !== '%')
  if (run.length < 2 || !run.every((item) => isOfUnit(item) && item.depth === total.depth && isWhole(item))) return null
  // 三个中队共调解75件: of another thing than what each of them 办理.
  const own = run[0]?.label.slice(-2) ?? ''
  const isAllOwn = own.length > 1 && run.every(({ label }) => label.endsWith(own))
  if (!isOfThose && act.length > 1 && isAllOwn && !act.includes(own)) return null
  if (run.some((item, i) => i > 0 && (!/^[、,;和]$/.test(item.joint) || item.opens !== ''))) return null
  const off = Number((total.value - run.reduce((sum, item) => sum + item.value, 0)).toFixed(6))
  return isSlip(off, total, run) && Math.abs(off) <= Math.max(2, 0.25 * total.value)
    ? { reason: 'total-maybe', range: rangeFrom(run, total), values: valuesOf(total, run) }
    : null
}

const OF_THOSE = /^(?:以上|上述|前述)这?$/
const ACT_OF_THOSE = /^[一-鿿]{0,8}?(?:合计|共计|总计|共|相加)([一-鿿]{0,10})$/
const ACT_OF_ALL = /^[一-鿿]{0,8}(?:合计|共计|总计|共|相加)([一-鿿]{0,4})$/

const OF_WHICH = /^的(?:近|约|将近)?[一二两三四五六七八九十百\d.]{1,5}[倍成%]/

/** 新收186件，上年结转12件，共办理198件. */
export function withCarriedOver(statement: Statement, total: Item): SumHit | null {
  if (
    !/^(?:全年|本年度?|实际)*(?:共|共计|合计|总计|累计|应(?=办))(?:应?办理|受理|有)?(?:案件|申请)?$/.test(
      total.label,
    ) ||
    !isExact(total)
  )
    return null
  const run = [statement.items[total.index - 2], statement.items[total.index - 1]]
  const [a, b] = run
  if (!a || !b || ![a, b].every((item) => isExact(item) && item.unit === total.unit && item.depth === total.depth))
    return null
  if (
    !run.some((item) => /结转|旧存/.test(item?.label ?? '')) ||
    !run.some((item) => /新收|新增|受理|收到/.test(item?.label ?? '')) ||
    // 是2023年新收43件的两倍: what it is compared with.
    run.some((item) => OF_WHICH.test(item?.after ?? ''))
  )
    return null
  if (a.value + b.value === total.value) return null
  return { reason: 'total-maybe', range: { start: a.start, end: total.end }, values: valuesOf(total, [a, b]) }
}

/** 受理152件，上年结转8件，办结143件，结转下年17件: what goes on into the next year is what was not closed. */
export function carriedOn(statement: Statement, rest: Item, before: Statement | undefined): SumHit | null {
  if (!/结转(?:至|到|入)?(?:下|明|次)一?年/.test(rest.label) || !isExact(rest)) return null
  const told = [
    ...(before?.items.slice(-MOST_BACK) ?? []),
    ...statement.items.slice(Math.max(0, rest.index - MOST_BACK), rest.index),
  ].filter((item) => item.unit === rest.unit && isExact(item) && item.opens === '' && item.depth === 0)
  const carried = told.filter(({ label }) => /上年|去年|上一年|旧存/.test(label) && /结转|旧存/.test(label))
  const closed = told.filter(({ label }) => /(?<!未)(?:办结|审结|答复|办理完毕)/.test(label))
  const came = told.filter(({ label }) => /新收|收到|受理|接收/.test(label) && !/不予|结转|未/.test(label))
  const [first, done, renewed] = [carried[0], closed[0], came[0]]
  if (!first || !done || !renewed || carried.length + closed.length > 2 || closed.length < 1) return null
  // 办结2741件，不予许可3件，申请人撤回2件，结转下年4件: what ended in other ways, one of them or several.
  const others = runsOf(told.filter((item) => item !== first && item !== done && !came.includes(item)))
  const isRight = came.some(({ value }) =>
    others.some((other) => value + first.value - done.value - other === rest.value),
  )
  const off = renewed.value + first.value - done.value - rest.value
  if (isRight || !isSlip(off, renewed, [first, done, rest]) || Math.abs(off) > Math.max(3, 0.2 * renewed.value))
    return null
  const total = { ...renewed, value: renewed.value + first.value }
  return {
    reason: 'short-maybe',
    range: { start: Math.min(done.start, rest.start), end: rest.end },
    values: valuesOf(total, [done, rest]),
  }
}

/** None, and what each run of counts that stand together makes. */
function runsOf(counts: readonly Item[]): number[] {
  return [0, ...counts.flatMap((_, i) => prefixSums(counts.slice(i)))]
}

/** 5个街道各建成2个站点，合计10个: so many times the same. */
export function times(statement: Statement, total: Item): SumHit | null {
  const [each, number] = [statement.items[total.index - 1], statement.items[total.index - 2]]
  if (!each || !number || total.joint !== ',' || each.joint !== '' || number.opens !== '') return null
  if (
    !/^(?:全[一-鿿]{1,2})?(?:合计|共计?|总计|累计)(?:建成|配备|设立|举办|开展|有)?(?:[一-鿿、]{0,8})$/.test(total.label)
  )
    return null
  if (
    total.unit !== each.unit ||
    !/^[一-鿿]{0,8}(?:各|每[个家所])[一-鿿]{0,4}$/.test(each.label) ||
    ![number, each, total].every(isExact)
  )
    return null
  const groups = groupsBefore(statement, total)
  if (!groups || number.value * each.value === total.value || groups.sum === total.value) return null
  if (number.value < 2 || (number.value > 60 && !groups.parts.includes('+'))) return null
  const { sum, parts, start } = groups
  return { reason: 'total-maybe', range: { start, end: total.end }, values: { ...valuesOf(total, [each]), sum, parts } }
}

/** 8个县（市、区）、39个市直部门，共47名主要负责人: one head each, or two. */
export function heads(statement: Statement, total: Item): SumHit | null {
  if (!/^(?:的)?(?:共|共计|合计)$/.test(total.label) || !'人名'.includes(total.unit) || !isExact(total)) return null
  if (!/^(?:党政)?(?:主要)?负责(?:人|同志)|^(?:党政)?(?:主要领导|一把手)/.test(total.after)) return null
  const a = statement.items[total.index - 2]
  const b = statement.items[total.index - 1]
  if (!a || !b || ![a, b].every((item) => isExact(item) && /^[个家]$/.test(item.unit)) || b.joint !== '、') return null
  const sum = a.value + b.value
  if (sum === total.value || 2 * sum === total.value || Math.abs(sum - total.value) > Math.max(3, 0.3 * sum))
    return null
  return isSlip(sum - total.value, total, [a, b])
    ? { reason: 'total-maybe', range: { start: a.start, end: total.end }, values: valuesOf(total, [a, b]) }
    : null
}

/** 全年评查不少于60卷，平均每季度不少于20卷: what each part of the year asks for makes more than the year. */
export function paced(statement: Statement, each: Item): SumHit | null {
  const pace = PACE.exec(each.label)?.[1]
  const parts = pace === undefined ? undefined : PARTS_OF_YEAR.get(pace)
  if (parts === undefined || !isCounted(each) || each.opens !== '') return null
  for (const year of [statement.items[each.index - 1], statement.items[each.index + 1]]) {
    if (!year || year.unit !== each.unit || !isCounted(year) || !YEARLY.test(year.label)) continue
    const [first, second] = year.start < each.start ? [year, each] : [each, year]
    // 全年实训不少于6次，每季度开展一次案卷互评: what has a noun of its own is another thing.
    if (second.joint !== ',' || second.after !== '' || !/^[一-鿿]{0,8},$/.test(betweenOf(statement, first, second)))
      continue
    if (!saysNoOther(statement, first, second)) continue
    // 每季度不少于1次，全年不少于6次: the year may ask for more than its parts do.
    const isLess = /至少|不少于|不低于|以上/.test(each.label + each.after)
    const sum = parts * each.value
    if (sum === year.value || (isLess && sum < year.value) || !WHOLE.test(year.label + year.after + each.label))
      continue
    return {
      reason: 'total-maybe',
      range: { start: first.start, end: second.end },
      values: { ...valuesOf(year, [each]), sum, parts: `${parts}×${each.value}` },
    }
  }
  return null
}

/** 每季度学法1次，全年研究法治议题不少于3次: the second has another noun. */
function saysNoOther(statement: Statement, first: Item, second: Item): boolean {
  const own = second.label.replace(EMPTY, '')
  if (own.length < 2) return true
  const before = statement.text.slice(
    first.start - first.label.length - statement.start,
    second.start - second.label.length - statement.start,
  )
  for (let i = 1; i < own.length; i++) if (before.includes(own.slice(i - 1, i + 1))) return true
  return false
}

const EMPTY =
  /全学年|全年|每年|年度|每学年|学年|每季度|每月|每半年|每学期|至少|不得?少于|不低于|共计?|累计|合计|平均|达到?|开展|组织|举办|召开|安排|完成|各/g
const PACE = often(
  /(?:^|平均|[委组府局会部室站所员位村]|领导|负责人|班子|干部|同志|书记|[镇乡县区市局]长)(每季度|每月|每半年|每学期)(?:至少|不少于|不低于)?(?:[一-鿿]{0,6}(?:至少|不少于|不低于)|(?:专题|集中)?(?:组织(?:开展)?|开展|召开|举办|听取|研究|安排|举行|学习|学法|会商|通报|调度|检查|巡查|走访|接访|下访|培训|督导|督查|讲授|报送|开设))?$/,
)
const YEARLY = /^[一-鿿]{0,4}(?:全年|全学年|每年|年度|每学年|学年)[一-鿿]{0,12}$/
const WHOLE = /至少|不少于|不低于|平均|共|累计|合计/
const PARTS_OF_YEAR: ReadonlyMap<string, number> = new Map([
  ['每季度', 4],
  ['每月', 12],
  ['每半年', 2],
  ['每学期', 2],
])

/** From the first's end to the second's words. */
function betweenOf(statement: Statement, first: Item, second: Item): string {
  return statement.text.slice(first.end - statement.start, second.start - second.label.length - statement.start)
}
