import { often, type Range } from '../../../lib/audit'
import { KINDS, OWN_KIND, QUALIFIED } from './rates'
import {
  COMPARED,
  countsBefore,
  decimalsOf,
  elsewhere,
  fits,
  MOST_BACK,
  NAME,
  ofBefore,
  type RateHit,
  ratio,
  rounded,
  SHARE_RATE,
  sameThing,
  sharesOf,
  words,
  type Years,
} from './ratios'
import type { Spoken } from './spoken'
import { areComparable, type Item, isCounted, isExact, type Statement } from './statements'

/** 调解和解391件，占审结数的33.8%; 公职律师8名，占法治工作人员32名的25%. */
export function share(statement: Statement, item: Item, years: Years): RateHit | null {
  if (item.approximate) return null
  const kind = KIND_SHARE.exec(item.label)?.[1]
  if (kind !== undefined && kind.length > 1) return shareOfKind(statement, item, kind, years.before)
  const inside = /^[一-鿿]{0,6}的(?:比例|比重)?(?:为|达)?$/.test(item.label)
    ? statement.items[item.index - 1]
    : undefined
  if (inside && isWholeInside(statement, inside, item)) {
    const [before, after] = [statement.items[inside.index - 1], statement.items[item.index + 1]]
    const part = [before, after?.joint === ',' && !NOT_PART.test(after.label) ? after : undefined].find(
      (count) =>
        count &&
        sameThing(count.unit, inside.unit) &&
        // 清理83名(占在册4150名的2%): right before the bracket.
        (count.depth === item.depth ||
          (count === before &&
            count.depth === item.depth - 1 &&
            statement.text.startsWith('(占', count.end - statement.start))),
    )
    // A number before the task that is far from the share is some of what was done.
    const isTask = !statement.text.slice(0, inside.start - statement.start).includes('占')
    const isFar = part && Math.abs((100 * part.value) / inside.value - item.value) > MOST_OFF
    return part &&
      isCounted(part) &&
      isCounted(inside) &&
      part.value <= inside.value &&
      !(isTask && (isFar || part.joint === '、'))
      ? shareOf(part, inside, item)
      : null
  }
  const amounts = ofAmounts(statement, item)
  if (amounts) return amounts
  // 占两类的70%: of both that were told before.
  const kinds = inside?.label === '占' && /^[类项者]$/.test(inside.unit) ? inside : undefined
  const named =
    kinds ??
    /^(?:仅|只|约)?占(?:到|全部|总|比)*(?:([一-鿿]{1,12}?)(?:总数|总量|总额|数量|数)?的)?(?:比例|比重|比)?(?:为|达到?|的|约)*$/.exec(
      item.label,
    )
  if (!named || item.joint === '、' || item.opens !== '') return null
  const counts = countsBefore(statement, item).filter((count) => count !== kinds)
  const part = counts[0]
  if (!part || part.index !== (kinds ?? item).index - 1 || !isCounted(part)) return null
  const wholes = counts
    .slice(1)
    .filter((count) => isCounted(count) && count.value > 0 && areComparable(count.unit, part.unit))
    .filter((count, _, all) => count.value >= part.value || all.every(({ value }) => value < part.value))
  if (wholes.length === 0 && Array.isArray(named)) {
    const whose = (named[1] ?? '').replace(/^(?:总|全部|全年|所有)/, '')
    if (whose.length > 1) return ofNamed(part, item, whose, years) ?? ofTotalBefore(part, item, years.before)
    return (
      ofDone(statement, part, item) ??
      ofClauseBefore(statement, part, item) ??
      (part.index === 0 && /^(?:其中|其)/.test(statement.text) ? ofBefore(years.before, part, item) : null)
    )
  }
  if (wholes.length === 0) return null
  const fitting = wholes.find((whole) => fits(item, ratio(part.value, part, whole)))
  if (fitting) return Array.isArray(named) ? ofOtherBase(named[1] ?? '', wholes, part, item) : null
  // 占全市的12%: of another, larger number.
  if (Array.isArray(named) && /^全[省市县区镇乡国]$/.test(named[1] ?? '')) return null
  const noun = Array.isArray(named)
    ? named[1]?.replace(/^(?:总|全部|全年|全县|全市|全区|全镇|所有)/, '').replace(/(?:案件)?(?:总|总数|总量)?$/, '')
    : ''
  const meant = noun
    ? wholes.find((whole) => words(whole).includes(noun))
    : onlyWhole(
        wholes.filter(({ label }) => !COMPARED.test(label)),
        part,
        statement.items[part.index - 1]?.unit === '%' ? undefined : counts[1],
      )
  return meant && meant.value >= part.value ? shareOf(part, meant, item) : null
}

/** 总投资1260万元，其中财政补助945万元，占70%: amounts are else left aside, since they are told of everything. */
function ofAmounts({ items }: Statement, item: Item): RateHit | null {
  const [part, whole] = [items[item.index - 1], items[item.index - 2]]
  if (!part || !whole || part.opens !== '其中' || !part.unit.endsWith('元') || whole.unit !== part.unit) return null
  if (item.joint !== ',' || part.joint !== ',' || !/^(?:仅|只)?占(?:比|总[一-鿿]{1,4}的)?(?:为|达)?$/.test(item.label))
    return null
  if (!isCounted(part) || !isCounted(whole) || part.value > whole.value || whole.value === 0) return null
  return fits(item, ratio(part.value, part, whole)) ? null : shareOf(part, whole, item)
}

/** 自然人51件，占80.4%，法人8件，占13.6%: there is no number of which both are those shares. */
export function ofNoOne(statement: Statement, item: Item): RateHit | null {
  if (!SHARE_OF_ALL.test(item.label) || SHARE_OF_ALL.test(statement.items[item.index + 2]?.label ?? '')) return null
  let [least, most] = [0, Number.POSITIVE_INFINITY]
  let first: Item | undefined
  const told: string[] = []
  for (let i = item.index; i > 0 && told.length < MOST_BACK; i -= 2) {
    const [share, part] = [statement.items[i] as Item, statement.items[i - 1] as Item]
    if (share.unit !== '%' || !SHARE_OF_ALL.test(share.label) || share.approximate || share.value <= 0) break
    if (part.unit !== (first ?? part).unit || !isExact(part) || part.depth !== item.depth || part.value === 0) break
    const place = 10 ** -decimalsOf(share)
    least = Math.max(least, (100 * part.value) / (share.value + place))
    most = Math.min(most, (100 * part.value) / Math.max(share.value - place / 2, place / 2))
    first = part
    told.unshift(told.length === 0 ? part.printed : `${part.printed}(${share.printed})`)
    if (part.opens !== '' || (part.joint === ';' && part.label.length > 6)) break
  }
  if (!first || told.length < 2 || Math.floor(most + 1e-6) >= Math.ceil(least - 1e-6)) return null
  return {
    reason: 'impossible',
    range: { start: first.start, end: item.end },
    values: { part: told.join('、'), rate: item.printed },
  }
}

const SHARE_OF_ALL = often(/^(?:占比?|占总数的?|占比为)$/)

/** 受理118件，审结110件，调解和解42件，占审结案件的35.6%: of the cases received, though it says of those closed. */
function ofOtherBase(named: string, wholes: readonly Item[], part: Item, item: Item): RateHit | null {
  const stage = /^(?:全部|已|总)?(受理|审结|办结|收到|立案|结案|排查|评查|检查)/.exec(named)?.[1]
  if (stage === undefined) return null
  const meant = wholes.filter((whole) => whole.label.includes(stage) || whole.after.startsWith(stage))
  const [whole] = meant
  return whole && meant.length === 1 && whole.value >= part.value ? shareOf(part, whole, item) : null
}

/** 共办结22件，结转0件；10个工作日内办结18件，占81.8%: of those that the same word was said of before. */
function ofDone(statement: Statement, part: Item, item: Item): RateHit | null {
  const done = DONE.exec(part.label)?.[1]
  if (done === undefined || part.label.length === done.length) return null
  const others = statement.items
    .slice(Math.max(0, part.index - 2 * MOST_BACK), part.index)
    .filter((count) => count.unit === part.unit && isCounted(count))
  const wholes = others.filter((count) => count.label.endsWith(done) && count.depth === part.depth)
  const [whole] = wholes
  if (!whole || wholes.length > 1 || whole.value < part.value) return null
  return others.some((count) => count.value > 0 && fits(item, ratio(part.value, part, count)))
    ? null
    : shareOf(part, whole, item)
}

/** 受理申请124件，比上年的155件减少31件，下降20%；其中网上办理112件，占90.3%: of the one number of the clause before that is no comparison. */
function ofClauseBefore(statement: Statement, part: Item, item: Item): RateHit | null {
  if (part.opens !== '其中' || part.joint !== ';') return null
  const counts: Item[] = []
  for (let i = part.index - 1; i >= Math.max(0, part.index - 2 * MOST_BACK); i--) {
    const count = statement.items[i] as Item
    if (count.unit === part.unit && count.depth === part.depth) counts.push(count)
    if (count.joint === ';') break
  }
  if (counts.some((count) => count.value > 0 && fits(item, ratio(part.value, part, count)))) return null
  const wholes = counts.filter(({ label }) => !COMPARED.test(label) && !DIFFERS.test(label))
  const [whole] = wholes
  return whole && wholes.length === 1 && isCounted(whole) && whole.value >= part.value && whole.opens === ''
    ? shareOf(part, whole, item)
    : null
}

const DIFFERS = /(?:减少|增加|下降|上升|增长|多|少|增|减)了?$/

/** 总计316件。…合计233件，占办理总数的78.5%: of the total that ends the sentence before. */
function ofTotalBefore(part: Item, item: Item, before: Statement | undefined): RateHit | null {
  const last = before?.items.at(-1)
  if (!before || !last || !/总数的/.test(item.label) || !/(?:总计|合计|共计|总数为?)$/.test(last.label)) return null
  if (last.unit !== part.unit || !isCounted(last) || last.value < part.value) return null
  if (before.items.some((count) => count.value > 0 && fits(item, ratio(part.value, part, count)))) return null
  return elsewhere(part, last, item)
}

const DONE = /(?:日|月|天|时|限|期|前|内|中)内?(办结|审结|答复|办理|受理|立案|化解|整改|完成|回复|处置)$/

const KIND_SHARE = often(
  /^(?:其中)?([A-D一-鿿]{2,8}?)(?:数量)?(?:占总[数量]|的?占比|所?占的?(?:比例|比重|份额)|占)(?:为|达到?|是)?$/,
)

/** 即办件4612件、承诺件628件，即办件占比91%: the share of a kind that was told with its number. */
function shareOfKind(statement: Statement, item: Item, kind: string, before: Statement | undefined): RateHit | null {
  if (statement.items.every(({ unit, index }) => unit === '%' || index > item.index))
    return before ? kindBefore(before, item, kind) : null
  const counts = countsBefore(statement, item).filter((count) => count.depth === item.depth)
  const part = counts.find((count) => count.label.endsWith(kind) || count.after.startsWith(kind))
  if (!part || !isCounted(part)) return null
  const wholes = counts.filter(
    (count) => count.index < part.index && sameThing(count.unit, part.unit) && isCounted(count),
  )
  // The total stands before the list's first part.
  const first = counts.find((count) => count.index <= part.index && count.opens !== '')
  const whole = wholes.find((count) => count.index === (first ?? part).index - 1)
  if (
    !whole ||
    whole.value < part.value ||
    [...counts, whole].some((count) => fits(item, ratio(part.value, part, count)))
  )
    return null
  return shareOf(part, whole, item)
}

/** 法制审核人员13名，占执法人员总数的8.1%: how many there are is told elsewhere, and once. */
function ofNamed(part: Item, item: Item, whose: string, { told, isOwn }: Years): RateHit | null {
  const noun = whose.slice(-4)
  const wholes = told().filter(
    (one) =>
      one.item !== part &&
      one.item.unit === part.unit &&
      (one.item.label.replace(/(?:共有|共|现有|总数|达到?|为|有){1,8}$/, '').endsWith(noun) ||
        one.item.after.startsWith(noun)) &&
      !/专职|兼职|法制|培训|轮训|新增/.test(one.item.label) &&
      isOwn(one),
  )
  const [whole] = wholes
  if (!whole || wholes.some((one) => one.item.value !== whole.item.value) || whole.item.value < part.value) return null
  return fits(item, ratio(part.value, part, whole.item)) ? null : elsewhere(part, whole.item, item)
}

/** 新增9350户，其中企业4210户、个体户5140户。新增户数中，企业占45%: the sentence before tells of the kinds. */
function kindBefore({ items }: Statement, item: Item, kind: string): RateHit | null {
  const parts = items.filter(
    (count) =>
      count.unit !== '%' && (count.label.endsWith(kind) || (count.label === '' && count.after.startsWith(kind))),
  )
  const [part] = parts
  if (!part || parts.length > 1 || !isCounted(part)) return null
  const wholes = items.filter((count) => sameThing(count.unit, part.unit) && count.value > part.value)
  const whole = wholeOf(items, part)
  if (!whole || !wholes.includes(whole) || !isCounted(whole)) return null
  return wholes.some((count) => fits(item, ratio(part.value, part, count))) ? null : elsewhere(part, whole, item)
}

const MOST_OFF = 20
const NOT_PART = /上年|去年|同期|同比|每|共/

/** 占案件186件的, 占全年186件案件的, 占案件总数(186件)的. */
function isWholeInside(statement: Statement, inside: Item, item: Item): boolean {
  // 改造900户，完成年度任务1200户的70%.
  if (inside.depth === item.depth)
    return /^(?:仅|只|约)?占[^,]{1,14}$|^(?:仅|只|已)?完成[^,]{0,6}(?:任务|计划|目标|指标)数?$/.test(inside.label)
  const at = inside.start - statement.start
  return (
    inside.depth === item.depth + 1 &&
    /(?:占[^,;()]{1,14}|完成[^,;()]{0,6}(?:任务|计划|目标|指标)数?)\((?:共)?$/.test(
      statement.text.slice(Math.max(0, at - 20), at),
    )
  )
}

/** The one number that the part can be of: 512件，其中386件 and 240家企业中180家. */
function onlyWhole(wholes: readonly Item[], part: Item, before: Item | undefined): Item | undefined {
  const [whole] = wholes
  if (!whole) return undefined
  const next = whole === before && sameThing(whole.unit, part.unit) && part.joint !== '、'
  if (wholes.length > 1) return next && (part.opens === '其中' || part.joint === '') ? whole : undefined
  // 抽查案卷160卷，通报12卷，合格案卷148卷: both are of one name.
  const isOneName = whole.unit === part.unit && part.label.length > 2 && part.label.slice(-2) === whole.label.slice(-2)
  return part.opens === '其中' || next || isOneName ? whole : undefined
}

/** 网办率95%(1430项中有1287项); 评查120卷，优秀率38%(46卷); 压减137家，压减率97%(原有141家). */
export function bracketed(statement: Statement, item: Item): RateHit | null {
  if (item.approximate || item.to !== null || statement.text[item.end - statement.start] !== '(') return null
  const inner: Item[] = []
  for (let i = item.index + 1; i < statement.items.length && inner.length < 4; i++) {
    const count = statement.items[i] as Item
    if (count.depth <= item.depth) break
    inner.push(count)
  }
  const name = NAME.exec(item.label)?.[1]
  const isShare = /占[^,]{0,16}$/.test(item.label)
  if (!isShare && (name === undefined || (!SHARE_RATE.test(name) && !/[减缩]率$/.test(name) && !OWN_KIND.test(name))))
    return null
  const before = countsBefore(statement, item)
  const [a, b = before[0]] = inner
  if (!a || !b || inner.length > 2 || ![a, b].every((count) => isCounted(count) && count.value > 0)) return null
  if (!sameThing(a.unit, b.unit) || [a, b].some((count) => NOT_IN_BRACKETS.test(words(count)))) return null
  if (inner.length === 1 && (b.index !== item.index - 1 || item.joint !== ',')) return null
  const [part, whole] = a.value <= b.value ? [a, b] : [b, a]
  const others = before.filter((count) => sameThing(count.unit, part.unit) && count.value > 0)
  const rest = { ...part, value: whole.value - part.value }
  if ([rest, part].some((value) => [whole, ...others].some((all) => fits(item, ratio(value.value, part, all)))))
    return null
  // 满意率96.8%（61件满意、2件基本满意）: two kinds, and the rate is of one in both.
  const ofBoth = (100 * whole.value) / (whole.value + part.value)
  if (fits(item, [ofBoth, ofBoth])) return null
  const kind = name === undefined ? undefined : KINDS.find((candidate) => candidate.name.test(name))
  const among = /中|原有|原来/.test(
    inner.length === 1
      ? a.label
      : statement.text.slice(Math.min(a.start, b.start) - statement.start, Math.max(a.end, b.end) - statement.start),
  )
  const stem = name?.replace(/率$/, '') ?? ''
  const told =
    (kind?.part.test(words(part)) === true && !kind.not?.test(words(part))) ||
    (stem.length > 2 && part.label.endsWith(stem) && !whole.label.endsWith(stem))
  if (!among && !told && !(inner.length === 1 && part === a && a.label === '' && a.after === '')) return null
  return {
    reason: 'share',
    range: { start: Math.min(item.start, part.start, whole.start), end: Math.max(item.end, part.end, whole.end) },
    values: sharesOf(part, whole, item),
  }
}

const NOT_IN_BRACKETS = /上年|去年|同期|同比|较|增|新|其中|\d{4}年|未|不|延期|请假/

function shareOf(part: Item, whole: Item, item: Item): RateHit | null {
  if (fits(item, ratio(part.value, part, whole))) return null
  return {
    reason: 'share',
    range: { start: Math.min(part.start, whole.start), end: item.end },
    values: sharesOf(part, whole, item),
  }
}

/** 评查120卷，其中处罚70卷、许可50卷。处罚案卷超过总数的六成: a sentence without a number of its own. */
export function kindTenths(told: Statement, { text, start }: Range & { text: string }, spoken: Spoken): RateHit | null {
  const said = text.slice(0, spoken.start - start).replace(/^其中,?/, '')
  const parts = told.items.filter(({ label, unit }) => label.length > 1 && unit !== '%' && said.startsWith(label))
  const [part] = parts
  const whole = part && parts.length === 1 ? wholeOf(told.items, part) : undefined
  if (!part || !whole || !isCounted(part) || !isCounted(whole) || whole.value < part.value) return null
  const value = (100 * part.value) / whole.value
  if (value >= spoken.least && value <= spoken.most) return null
  if (value > 1.5 * spoken.most || value < spoken.least / 1.5) return null
  return {
    reason: 'elsewhere',
    range: { start: spoken.start, end: spoken.end },
    values: { part: part.printed, whole: whole.printed, result: `${rounded(value, 1)}%`, rate: spoken.word },
  }
}

/** What stands right before the list that a part is in. */
function wholeOf(items: readonly Item[], part: Item): Item | undefined {
  const first = items.slice(0, part.index + 1).findLast(({ opens }) => opens !== '')
  const whole = first && items[first.index - 1]
  return whole && sameThing(whole.unit, part.unit) ? whole : undefined
}

/** 办理12.6万件，网办率93%。没有走网上渠道的1.86万件: what the rate leaves. */
export function remainder(statement: Statement, item: Item, { before }: Years): RateHit | null {
  const stem = /^(?:没有|尚?未|其余|剩[余下]|余下|另有)([一-鿿]{0,10})$/.exec(item.label)?.[1]
  // 办结率95%，未办结126件 is `allBut`'s.
  if (stem === undefined || !isCounted(item) || item.opens !== '' || item.value === 0) return null
  if (item.index > 0 && item.label.includes('未')) return null
  const told = item.index === 0 ? before : statement
  const counts = told?.items.slice(0, item.index === 0 ? undefined : item.index) ?? []
  const rate = counts.at(-1)
  const whole = rate?.unit === '%' ? told?.items[rate.index - 1] : undefined
  const name = rate && NAME.exec(rate.label)?.[1]
  if (!rate || !whole || name === undefined || rate.joint !== ',' || !isCounted(rate) || !isCounted(whole)) return null
  if (whole.unit !== item.unit || whole.value < item.value || whole.opens !== '' || NOT_PART.test(whole.label))
    return null
  if (counts.some((count) => count !== whole && count.unit === item.unit) || QUALIFIED.test(name)) return null
  // 未办结 and 办结率, 没有走网上渠道 and 网办率.
  if (/^[没尚未]/.test(item.label) && ![...name.slice(-4, -1)].some((character) => stem.includes(character)))
    return null
  const least = (100 * (whole.value - whole.tolerance - item.value - item.tolerance)) / whole.value
  const most = (100 * (whole.value + whole.tolerance - item.value + item.tolerance)) / (whole.value + whole.tolerance)
  if (fits(rate, [least, most]) || rate.value === 100) return null
  const result = 100 - (100 * item.value) / whole.value
  if (100 - result > 3 * (100 - rate.value) || 100 - rate.value > 3 * (100 - result)) return null
  return {
    reason: 'elsewhere',
    range: { start: item.start, end: item.end },
    values: {
      part: item.printed,
      whole: whole.printed,
      result: `${rounded(result, Math.max(1, decimalsOf(rate)))}%`,
      rate: rate.printed,
    },
  }
}

/** 其中…, or what begins with the name of what was counted before: 提出意见88条。意见被采纳80条. */
function tellsOf({ text }: Statement, { label, after }: Item): boolean {
  return /^其中/.test(text) || [label, after].some((noun) => noun.length > 1 && text.startsWith(noun.slice(-2)))
}

/** 32名执法人员中有16人取得法律职业资格，占一半: what is said of the part in its own clause. */
function isSaidOf({ text, start }: Statement, part: Item, at: number): boolean {
  return (
    (part.opens === '其中' || /中,?有?$/.test(part.label)) &&
    /^[^,;。]{0,28},$/.test(text.slice(part.end - start, at - start))
  )
}

/** 转办1080件，按期办结1080件；有效投诉只占一成半，共162件: of what is told behind it, and of another thing than the number before. */
function isOfNext({ text, start, items }: Statement, { end, index }: Item, from: number, to: number): boolean {
  const lead = text.slice(end - start, from - start)
  const whose = /[,;](?:其中,?)?([一-鿿]{2,10}?)(?:数量|数|量|件)?(?:[约只仅就便则已]|比重|比例){0,2}$/.exec(lead)?.[1]
  if (whose === undefined) return false
  const next = items[index + 1]
  const behind = next && next.start >= to ? text.slice(to - start, next.start - start) : ''
  return lead.includes(';') || /^[,(](?:共|共有|共计|合计|计|有|为|即|达|约)?$/.test(behind)
}

/** 行政复议案件186件，调解和解76件，占四成以上; …占三分之一. */
export function tenths(
  statement: Statement,
  { start, end, least, most, word }: Spoken,
  { before }: Years,
): RateHit | null {
  const next = statement.items.findIndex((item) => item.start >= start)
  const part = statement.items[(next < 0 ? statement.items.length : next) - 1]
  // 办理事项5360件。其中网上办理…件，占九成: of the number before, if it is the only one.
  const told = before?.items.filter((item) => item.unit === part?.unit) ?? []
  const isOfBefore = part?.index === 0 && told.length === 1 && tellsOf(statement, told[0] as Item)
  const inside = statement.items[next]
  const whole = isOfBefore ? told[0] : inside && inside.start < end ? inside : part && statement.items[part.index - 1]
  if (part && isOfNext(statement, part, start, end)) return null
  if (
    !part ||
    !whole ||
    (start - part.end > 12 && !isSaidOf(statement, part, start)) ||
    !sameThing(part.unit, whole.unit) ||
    part.unit === '%'
  )
    return null
  if (!isCounted(part) || !isCounted(whole) || whole.value < part.value || whole.value === 0 || part.joint === '、')
    return null
  if (whole.opens !== '' || /上年|去年|同期/.test(whole.label + part.label)) return null
  const value = (100 * part.value) / whole.value
  if ((value >= least && value <= most) || (isOfBefore && (value > 1.5 * most || value < least / 1.5))) return null
  return {
    reason: isOfBefore ? 'elsewhere' : 'tenths',
    range: { start: isOfBefore ? part.start : Math.min(part.start, whole.start), end },
    values: {
      part: part.printed,
      whole: whole.printed,
      result: `${rounded(value, value < 2 ? 3 : 1)}${isOfBefore ? '%' : ''}`,
      rate: word,
    },
  }
}
