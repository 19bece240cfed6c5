import type { Range } from '../../../lib/audit'
import { averageIn } from './averages'
import { scaleOf } from './money'
import { type Item, isCounted, isExact, type Statement, unitOf } from './statements'
import { times } from './totals'

/** What a draft's own words make, and the number that it gives for it. */
export interface Made {
  range: Range
  related: Range
  /** As the draft has it. */
  value: string
  /** Of what it is made: 9个×2名, 3月1日至5月31日. */
  of: string
  made: string
  /** What each of them is, so plainly that nothing else can be meant. */
  sure: boolean
}

/**
 * So many times the same: 9个社区各配备2名专职调解员，目前16名调解员全部到岗; 每季度列席一次…，全年列席3次. Most sentences have neither 每 nor 各 nor 均; in
 * those few, a number for each is held against the numbers beside it.
 */
export function eachMade(statements: readonly Statement[]): Made[] {
  const found: Made[] = []
  statements.forEach((statement, i) => {
    if (!EACH_SIGN.test(statement.text)) return
    const least = belowLeast(statement)
    if (least) found.push(least)
    const next = statements[i + 1]
    let before: Each | null = null
    for (const item of statement.items) {
      const each: Each | null = eachIn(statement, item) ?? (before && goesOn(before, item))
      before = each
      if (!each) continue
      const hit = wrongTotal(statement, each, next?.goesOn ? next : undefined)
      if (hit) {
        found.push(hit)
        break
      }
    }
  })
  return found
}

const EACH_SIGN = /[每各均]/

/** 按每个社区不少于3名的标准，在9个社区培育法律明白人24名以上: what each is to have at least makes more than all are to have. */
function belowLeast({ text, start, items }: Statement): Made | null {
  // Gaps of any length in a pattern would be looked through again from every 每.
  if (!text.includes('每') || !LEAST.test(text)) return null
  for (const each of items) {
    const { label, unit, value, printed } = each
    const kind = NORM_EACH.exec(label)?.[1] ?? (printed.endsWith('以上') ? NAMED_EACH.exec(label)?.[1] : undefined)
    if (kind === undefined || each.to !== null || unit === '%') continue
    const many = items.find(
      (one) =>
        one !== each &&
        isMany(one) &&
        Math.abs(one.index - each.index) <= 2 &&
        (one.unit === '个' ? one.after.slice(0, LONGEST_KIND).includes(kind) : one.unit === kind[0]) &&
        !SOME_OF.test(text.slice(Math.max(0, one.start - start - 12), one.end - start + LONGEST_KIND)),
    )
    if (!many) continue
    const least = many.value * value
    const total = items.find(
      (one) =>
        one !== each &&
        one !== many &&
        Math.abs(one.index - each.index) <= 3 &&
        unitOf(one) === unitOf(each) &&
        one.to === null &&
        one.opens === '' &&
        !/每|各|其中|增|达到$/.test(one.label.slice(-6)) &&
        one.value > 0.5 * least &&
        one.value < least,
    )
    // Another number of the sentence that is enough.
    if (!total || items.some((one) => one !== many && unitOf(one) === unitOf(each) && one.value >= least)) continue
    return madeOf(
      total,
      {
        item: each,
        times: many.value,
        of: `${many.printed}×${value}${unit}`,
        many,
        start: Math.min(many.start, each.start),
        average: false,
        yearly: false,
        also: 0,
      },
      least,
      false,
    )
  }
  return null
}

/** 12个执法中队, of which 每个中队 is said. */
const LONGEST_KIND = 8
const LEAST = /不少于|至少|不低于|以上/
const NORM_EACH =
  /每(?:一)?个?([一-鿿]{1,6}?)(?:应当?|要|须|原则上)?(?:配备|培育|培养|建成|设立|聘请|选聘|安排|组织|开展|举办)?[一-鿿]{0,8}(?:不少于|至少[一-鿿]{0,4}|不低于)$/
const NAMED_EACH = /每(?:一)?个?([一-鿿]{1,6}?)(?:配备|培育|培养|建成|设立|聘请|选聘|安排|组织|开展|举办)[一-鿿]{0,8}$/
const SOME_OF = /试点|其中|首批|部分|新增/

/** 各建成1个服务站、|2个小广场|: each has those, too. */
function goesOn(before: Each, item: Item): Each | null {
  if (item.joint !== '、' || item.index !== before.item.index + 1 || !isExact(item) || before.yearly) return null
  return { ...before, item, of: `${before.times}×${item.printed}`, also: 0 }
}

interface Each {
  item: Item
  /** How many of them, and as the message says it. */
  times: number
  of: string
  /** The number of them, where it is a figure of the sentence. */
  many: Item | null
  start: number
  /** Rounded, as averages are. */
  average: boolean
  /** So many times in the year. */
  yearly: boolean
  /** What the number may be as well. */
  also: number
}

/** A number for each with how many there are. */
function eachIn(statement: Statement, item: Item): Each | null {
  if (!isCounted(item) || item.value <= 0 || item.depth > 0 || item.unit === '%') return null
  if (/^(?:工作日|自然日|月|小时|以[上下]|左右)/.test(item.after)) return null
  const at = item.start - statement.start
  const before = statement.text.slice(Math.max(0, at - LONGEST_BEFORE), at)
  const clause = before.slice(Math.max(...[...',;:('].map((mark) => before.lastIndexOf(mark))) + 1)
  if (NORM.test(clause)) return null
  const pace = PACE.exec(before)
  if (pace) return paced(statement, item, pace)
  const [, word, tail] = EACH.exec(clause) ?? []
  if (word === undefined || tail === undefined) return null
  const average = word.endsWith('均')
  const own = { item, start: item.start, average, yearly: false, also: 0 }
  const many = manyOf(statement, item, word, tail)
  const listed = many?.joint === '、' ? statement.items[many.index - 1] : undefined
  if (many)
    return {
      ...own,
      // 9家图书馆、9家文化馆各设1处,共18处: all that are listed.
      also: word === '各' && listed && isMany(listed) ? (listed.value + many.value) * item.value : 0,
      times: many.value,
      many,
      of: `${many.printed}×${item.printed}`,
      start: Math.min(many.start, item.start),
    }
  // 法治夜市、议事会、法治早茶各6场.
  if (word !== '各') return null
  const names = clause.slice(0, clause.length - tail.length - 1)
  if (/\d|[一二三四五六七八九十]+[个家项类名]/.test(names) || !names.includes('、') || names.endsWith('、')) return null
  const [least, most] = [names.split('、').length, names.split(/、|以及|[和与及]/).length]
  if (/等$/.test(names)) return null
  return { ...own, times: least, also: most * item.value, many: null, of: `${least}×${item.printed}` }
}

const LONGEST_BEFORE = 44
const EACH = /(每(?:一|个)?|各|[人户村场期次案件校队]均)([^每各均]{0,14})$/
const NORM = /不少于|至少|不低于|以上|最多|不超过|不得|原则上|左右|(?<!节)约$|近$|可(?!持续)|最高/

/** The number of those that 每 or 各 means. */
function manyOf(statement: Statement, item: Item, word: string, tail: string): Item | null {
  const { items } = statement
  if (word === '各') {
    const many = items[item.index - 1]
    // 9个社区|各配备; the number is right before.
    return many &&
      many.end > item.start - LONGEST_NOUN &&
      item.joint === '' &&
      isMany(many) &&
      !/各.*各/.test(item.label)
      ? many
      : sameEach(items, item)
  }
  const named = word.endsWith('均') ? (word[0] as string) : tail
  for (const offset of [1, 2, 3, -1, -2]) {
    const many = items[item.index - offset]
    if (!many || !isMany(many) || many.depth > 0) continue
    // 每村5名、共70名，每个社区5名: so many of the same are no number of those that each means.
    if (many.unit === item.unit && many.unit !== '个' && !named.startsWith(many.unit)) continue
    if (isCalled(many, named) && many.opens === '') return many
  }
  return namedBefore(statement, item, named)
}

/** 三班倒，每班…; 5镇每镇…: the number of what one character names, without a measure word. */
function namedBefore({ text, start }: Statement, item: Item, named: string): Item | null {
  const kind = named[0] ?? ''
  if (kind === '' || !KINDS.includes(kind)) return null
  for (let at = text.indexOf(kind, 1); at > 0 && at < item.start - start; at = text.indexOf(kind, at + 1)) {
    const [printed] = NUMBER_BEFORE.exec(text.slice(Math.max(0, at - 4), at)) ?? []
    const value =
      printed === undefined ? 0 : /\d/.test(printed) ? Number(printed) : DIGITS.indexOf(printed.replace('两', '二'))
    if (printed !== undefined && value >= 2)
      return {
        ...item,
        start: start + at - printed.length,
        end: start + at + 1,
        value,
        unit: kind,
        printed: printed + kind,
        index: -1,
      }
  }
  return null
}

const NUMBER_BEFORE = /(?<![\d.第年月日〇零一二三四五六七八九十])(?:\d{1,3}|[二两三四五六七八九])$/
const DIGITS = '零一二三四五六七八九'

/** 9个社区各配备2名…、|各聘请1名…: of those before. */
function sameEach(items: readonly Item[], item: Item): Item | null {
  const before = items[item.index - 1]
  const many = items[item.index - 2]
  return /^各/.test(item.label) && before && /各/.test(before.label) && many && isMany(many) && before.joint === ''
    ? many
    : null
}

const LONGEST_NOUN = 24

function isMany(item: Item): boolean {
  return isExact(item) && item.value >= 2 && item.unit !== '%' && !/每|各/.test(item.label.slice(-3))
}

/** 每期 of 12期, 每队 of 4个执法中队, 每个单位 of 12个执法单位, 人均 of 12名. */
function isCalled({ unit, after, label }: Item, named: string): boolean {
  if (named.startsWith('月') || named.startsWith('天') || named.startsWith('日'))
    return (
      (named.startsWith('月') && unit === '个' && /^月(?!度)/.test(after)) || (!named.startsWith('月') && unit === '天')
    )
  if (unit !== '个' && named.startsWith(unit)) return true
  if ((unit === '名' || unit === '人') && /^[人名]/.test(named)) return true
  if ((unit === '家' || unit === '户') && /^[家户]/.test(named) && named[0] === unit) return true
  if (!UNITS.includes(unit)) return false
  const noun = /^[一-鿿]{1,8}/.exec(after)?.[0] ?? label.slice(-6)
  const two = named.slice(0, 2)
  if (two.length === 2 && noun.slice(0, 8).includes(two)) return true
  return KINDS.includes(named[0] ?? '-') && noun.slice(0, 6).includes(named[0] as string)
}

const UNITS = '个家支所处名人户条台批座'
/** Things that one character names. */
const KINDS = '村镇乡县区市队所站班校组室店厂馆院局户街'

/** 每季度, 每两个月, 按月: how often in a year. */
const PACE =
  /(?:每(?:个|隔)?|按)(两|2|二|三|3)?个?(季度?|半年|半月|学期|月(?:上、?中、?下旬各)?|周|旬)(?!第|末|初|底|\d)[^,;。\d每]{0,16}$/
const A_YEAR: readonly (readonly [name: string, times: number])[] = [
  ['季', 4],
  ['半年', 2],
  ['半月', 24],
  ['学期', 2],
  ['月上', 36],
  ['月', 12],
  ['周', 52],
  ['旬', 36],
]

function paced(statement: Statement, item: Item, pace: RegExpExecArray): Each | null {
  const [words, number, name = ''] = pace
  const per = A_YEAR.find(([known]) => name.startsWith(known))?.[1]
  if (per === undefined || /各(?!$)|分别|轮流|累计|共/.test(words.replace('下旬各', ''))) return null
  const by = number === undefined ? 1 : '两2二'.includes(number) ? 2 : 3
  const { items } = statement
  // 6月、7月、8月三个月，每月8次.
  const months = name === '月' ? items[item.index - 1] : undefined
  const start = item.start - words.length
  if (months && months.unit === '个' && months.after.startsWith('月') && isExact(months))
    return {
      item,
      times: months.value,
      of: `${months.value}个月×${item.printed}`,
      many: months,
      start,
      average: false,
      yearly: false,
      also: 0,
    }
  if (PARTIAL.test(statement.text)) return null
  return {
    item,
    times: per / by,
    of: words,
    many: null,
    start,
    average: false,
    yearly: true,
    also: name === '周' ? 53 * item.value : 0,
  }
}

/** Not from the year's first day to its last, or more than what is held at fixed times. */
const PARTIAL =
  /\d月(?:\d{1,2}日)?(?:底|初|份|中旬|上旬|下旬)?[起后至]|[一-鿿]月起|[上下]半年|以来|自\d|从\d|加开|增开|加密|期间|汛期|旺季|寒暑|暑期|假期|成立后|启动后|试行/

const MORE = /加开|增开|另|临时|额外|追加|其余|剩余|不等|其他|专题|还|扩大|此外|加上|连同|计入/

/** The total that is told beside it and is not so many times the number. */
function wrongTotal(statement: Statement, each: Each, next: Statement | undefined): Made | null {
  const { item, times: count } = each
  const { items, text } = statement
  if (MORE.test(text)) return null
  const product = count * item.value * scaleOf(item.unit)
  const all = items.filter((other) => other !== item && other !== each.many)
  const others = all.filter((other) => isTotalUnit(other, each))
  if (others.some((other) => isMadeSo(other, product, each) || (each.also > 0 && other.value === each.also)))
    return null
  for (const total of others) {
    // 5个组各督查1个县，|2个|组各督查2个县: so many of the next.
    if (!isToldAsTotal(statement, total, each) || /^[^,。;]{0,4}[各每]/.test(total.after)) continue
    const said = total.value * scaleOf(total.unit)
    if (said < 0.3 * product || said > 3 * product) continue
    if (each.yearly && each.also > 0 && said >= product && said <= each.also) continue
    // 研究工作4次；到5个处各调研1次: what another clause tells before is no total of it.
    const between = text.slice(total.end - statement.start, each.start - statement.start)
    if (total.end < each.start && between.includes(';') && !SUM.test(total.label)) continue
    // Other numbers of the sentence make up what is between them.
    const gap = Math.abs(said - product)
    if (others.some((other) => other !== total && other.value * scaleOf(other.unit) === gap)) continue
    if (sumOfEach(statement, each, all) === said || isOfSibling(each, all, total)) continue
    if (times(statement, total) || averageIn(statement, item, { before: undefined, told: () => [] })) return null
    return madeOf(total, each, product, SUM.test(total.label))
  }
  const [first] = next?.items ?? []
  if (!next || !first || first.label !== '' || each.yearly || next.text.slice(0, first.start - next.start) !== '')
    return null
  if (!isTotalUnit(first, each) || isMadeSo(first, product, each) || !sharesName(statement.text, first)) return null
  const said = first.value * scaleOf(first.unit)
  return said > 0.5 * product && said < 2 * product && sumOfEach(statement, each, all) !== said
    ? madeOf(first, each, product, false)
    : null
}

function madeOf(total: Item, each: Each, product: number, sure: boolean): Made {
  // 96万元 is read as so many 元.
  const isInTens = total.unit === '元' && total.printed.includes('万')
  const scale = isInTens ? 1e4 : scaleOf(total.unit)
  return {
    range: { start: total.start, end: total.end },
    related: { start: each.start, end: each.item.end },
    value: total.printed,
    of: each.of,
    made: `${Math.round((product / scale) * 100) / 100}${isInTens ? '万' : ''}${total.unit}`,
    sure,
  }
}

/** 2名 and 16名 or 16人, 2轮 of 44家 and 88家次, 300元 and 69万元. */
function isTotalUnit(total: Item, { item, many }: Each): boolean {
  if (!isCounted(total) || total.depth > 0) return false
  if (total.unit.endsWith('元') && item.unit.endsWith('元')) return true
  return (
    unitOf(total) === unitOf(item) ||
    total.unit === `${item.unit}次` ||
    (total.unit === '人次' && /^[人名]$/.test(item.unit)) ||
    (EVENTS.includes(total.unit) && EVENTS.includes(item.unit)) ||
    (many !== null && total.unit === `${many.unit}次` && /^[次轮遍]$/.test(item.unit))
  )
}

const EVENTS = ['次', '场', '期', '轮', '场次']

function isMadeSo(total: Item, product: number, { item, times: count, average }: Each): boolean {
  const slack = total.tolerance * scaleOf(total.unit) + (average ? 0.5 * count * placeOf(item) : item.tolerance * count)
  return Math.abs(total.value * scaleOf(total.unit) - product) <= slack + 1e-6
}

function placeOf({ printed, unit }: Item): number {
  return scaleOf(unit) / 10 ** (/\.(\d+)/.exec(printed)?.[1]?.length ?? 0)
}

const SUM = /共计?|合计|总计|累计|总共/
const TOLD =
  /^(?:[一-鿿]{0,6})?(?:共计?|合计|总计|累计|总共|先后有?|目前|现有|全年|年内|全部|一共|实现|已|全天)[一-鿿]{0,8}$/
const OF_ALL = /^(?:一?共计?|合计|总计|累计|总共)[一-鿿]{0,4}$/
const LEAST_RATIO = 0.5

/** Whether a number is said to be all of them, and of the same thing. */
function isToldAsTotal(statement: Statement, total: Item, each: Each): boolean {
  const { item } = each
  if (total.opens !== '' || /每|各|均|其中|增|减|较|比|上年|去年/.test(total.label)) return false
  if (total.index < item.index) {
    // 配发执法记录仪40台，4个执法中队每队12台: more than all there are.
    const first = each.many && each.many.index < item.index ? each.many : item
    if (total.index !== first.index - 1 || total.label === '' || (each.yearly && !/全年|年内|今年/.test(total.label)))
      return false
    if (each.yearly && tellsNothing(item)) return total.index === 0 || total.joint !== '、'
    if (each.yearly) return sharesName(statement.text.slice(total.end - statement.start), total, true)
    return total.unit === item.unit && item.value * each.times > total.value && first.joint !== '、'
  }
  const isNew = total.joint === ',' || total.joint === ';'
  if (!isNew && !SUM.test(total.label)) return false
  if (each.yearly ? !/全年|年内|今年|一年|累计|共|已/.test(total.label) : total.label !== '' && !TOLD.test(total.label))
    return false
  if (total.value * scaleOf(total.unit) < LEAST_RATIO * item.value * scaleOf(item.unit)) return false
  // 每月8次，共夜查26次: whatever the word for it.
  if (!each.yearly && OF_ALL.test(total.label) && !/^[一-鿿]{2}/.test(total.after)) return true
  const from = each.yearly ? each.start - statement.start : 0
  return sharesName(statement.text.slice(from, total.start - statement.start - total.label.length), total, each.yearly)
}

/** 全年开展联合执法12次，每季度4次: of nothing else than what was told right before. */
function tellsNothing({ label, after }: Item): boolean {
  return after === '' && ONLY_PACE.test(label)
}

const ONLY_PACE =
  /^(?:平均|基本|均)?(?:每|按)(?:两|[二三23])?个?(?:季度?|半年|半月|月|周|旬)(?:均|都|各)?(?:开展|组织|召开|举办|举行|进行)?$/

/** Nothing is said of what it is, or what has been told of before. */
function sharesName(before: string, { label, after }: Item, yearly = false): boolean {
  const words = label.replace(FILLERS, '')
  const name = /^(?:(?![均都全已悉逐无中])[一-鿿]){2,8}/.exec(after)?.[0] ?? ''
  if (words.length < 2 && name === '') return true
  const shares = (text: string) => {
    for (let i = 1; i < text.length; i++) if (before.includes(text.slice(i - 1, i + 1))) return true
    return false
  }
  if (name !== '' && !yearly) return shares(name)
  return (words.length < 2 || shares(words)) && (name === '' || shares(name))
}

const FILLERS =
  /全年|年内|今年|一年|共计?|合计|总计|累计|总共|先后有?|目前|现有|已|实际|开展|组织|召开|举办|举行|完成|实现|配备|全[省市县区镇乡局]|有$|全天|为|达到?/g

/** 各建成1个服务站、2个小广场，14个小广场: what stands beside it with a number of its own. */
function isOfSibling({ item, times: count }: Each, others: readonly Item[], total: Item): boolean {
  return others.some(
    (other) =>
      other.unit === item.unit &&
      Math.abs(other.index - item.index) <= 2 &&
      (other.joint === '、' || item.joint === '、') &&
      (other.value * count === total.value ||
        (total.after !== '' && other.after.slice(0, 2) === total.after.slice(0, 2))),
  )
}

/** 各2名…、各1名…: all that each has of one unit. */
function sumOfEach(statement: Statement, { item, times: count }: Each, others: readonly Item[]): number {
  let sum = item.value
  for (const other of others)
    if (other.unit === item.unit && other.index > item.index && other.joint === '、' && other.index <= item.index + 2)
      sum += other.value
  const before = statement.items[item.index - 1]
  if (before && before.unit === item.unit && item.joint === '、') sum += before.value
  return sum * count * scaleOf(item.unit)
}
