import { often } from '../../../lib/audit'
import type { Made } from './each'
import { JOINTS } from './named'
import { type Item, isExact, type Statement } from './statements'

/**
 * 将甲计划、乙办法、丙规划共6项决策纳入管理 where three are named; 成员单位16个(市司法局、财政局、…) with fifteen in the brackets; 4个社区：甲社区、乙社区、
 * 丙社区. Names that stand right beside their number are all there are, unless 等 or 包括 says that they are not. Few figures have a 、 next to them, and
 * only those are looked at.
 */
export function enumeratedMade(statements: readonly Statement[]): Made[] {
  const found: Made[] = []
  for (const statement of statements) {
    if (!statement.text.includes('、') && !statement.text.includes('分别')) continue
    for (const item of statement.items) {
      if (item.value < LEAST || item.value > MOST || !isExact(item)) continue
      const isOfThings = UNITS.includes(item.unit)
      if (!isOfThings && !UNITS_OF_EACH.includes(item.unit)) continue
      const list = listBehind(statement, item, isOfThings) ?? (isOfThings ? listBefore(statement, item) : null)
      if (list) found.push(madeOf(item, list))
    }
  }
  return found
}

interface List {
  start: number
  end: number
  names: readonly string[]
  /** 甲和乙 at the end may be two names or one. */
  count: number
}

const LEAST = 2
const MOST = 40
const UNITS = '个项家件条类种所处'
/** Of these many are told without their names, so that only 分别 and 即 open a list of them all. */
const UNITS_OF_EACH = '次场期名人支轮批座张套部份'

function madeOf(item: Item, { start, end, names, count }: List): Made {
  const all = names.join('、')
  return {
    range: { start: item.start, end: item.end },
    related: { start, end },
    value: item.printed,
    of: all.length > LONGEST_OF ? `${all.slice(0, LONGEST_OF - 10)}…${all.slice(-9)}` : all,
    made: `${count}${item.unit}`,
    sure: false,
  }
}

const LONGEST_OF = 36

/** 共6项决策, 3项列入目录: right behind the last of the names, each called by what it is. */
function listBefore(statement: Statement, item: Item): List | null {
  const at = item.start - statement.start
  const before = statement.text.slice(Math.max(0, at - LONGEST_BEFORE), at)
  const closing = CLOSING.exec(before)
  if (!closing) return null
  const words = withoutInner(before.slice(0, closing.index))
  const from = Math.max(...STOPS.map((mark) => words.lastIndexOf(mark))) + 1
  // What began before the words that are looked at is not known whole.
  if (from === 0 && at > LONGEST_BEFORE) return null
  const names = words.slice(from).split('、')
  if (names.length < LEAST || /\d/.test(words.slice(from))) return null
  const isTotal = closing[0] !== ''
  const lead = LEAD.exec(names[0] as string)
  names[0] = (names[0] as string).slice(lead?.[0].length ?? 0)
  const after = statement.text.slice(item.end - statement.start, item.end - statement.start + LONGEST_AFTER)
  const isOfAll = lead !== null && ALL_OF.test(after)
  // 对甲价格调整、乙线路优化、丙工程3项决策.
  const isLed = lead !== null && names.length > 2 && /[将把对就]$|围绕$/.test(lead[0])
  if (!(isTotal || isLed ? OF_ACTS.test(after) || isOfAll : isOfAll)) return null
  if (names.some((name) => name.length < LEAST_NAME || name.length > LONGEST_NAME)) return null
  if (!names.every((name) => INSTANCE.test(name)) || names.some((name) => NO_NAME.test(name))) return null
  // Of two kinds there may be more than two: 专项规划、实施方案共6件.
  if (names.length === 2 && names.some((name) => name.length < LEAST_OF_TWO)) return null
  const count = names.length
  // 供水价格和供热价格调整 may be two wherever it stands.
  const most = names.join('、').split(/、|以及|[和与及]/).length
  if (item.value >= count && item.value <= most) return null
  // With 等 there are as many as are named, or more.
  if (item.value > most && closing[1]) return null
  const made = item.value > most ? most : count
  if (Math.abs(item.value - made) > (count > 3 ? 2 : 1)) return null
  return { start: item.start - closing[0].length - names.join('、').length, end: item.start, names, count: made }
}

const LONGEST_BEFORE = 160
const LONGEST_AFTER = 12
const STOPS = [',', ';', ':', '。', '(', ')', '\n']
const CLOSING = /(等)?(?:共计|合计|总计|一共|共有|共|这)?$/
const LEAST_NAME = 4
const LEAST_OF_TWO = 6
const LONGEST_NAME = 24
/** The words that lead to the list's first name. */
const LEAD = /^.{0,12}?(?:将|把|对|就|围绕|确定|公布|明确|编制|制定|完成|推进|实施|审议|选取)(?:了)?/
/** What each of them is, so that it is no kind of which there are more. */
const INSTANCE = often(
  /(?:计划|规划|办法|方案|条例|规定|细则|调整|修订|修编|改造|扩建|新建|建设|整治|改革|编制|标准|制度|机制|目录|清单|工程|项目|行动|试点|办|收费|定价|布局|选址|征收|补偿|政策|意见|合并|划定|搬迁|制定|制订|管理|治理|保护|供应|运营|处置|迁建|扩容|加固|安置|提升|更新|整合|修缮|维修|优化)$/,
)
/** 将…3项列入目录. */
const ALL_OF = often(/^(?:[一-鿿]{0,6}?)?(?:全部|均|都|已|分别)?(?:列入|纳入|作为|列为|确定为|定为)/)
const OF_ACTS = often(
  /^(?:年度|重大|行政|重点|民生|主要|改革|立法|具体|省级|市级|县级|决策){0,4}(?:决策|事项|项目|制度|任务|实事|工程|行动|措施|举措|机制|政策|办法|规划)/,
)
/** Not several of a kind: 各类专项规划. */
const NO_NAME = often(/^(?:各|相关|有关|其他|等)|等[一-鿿]{0,4}$|[一二三四五六七八九十两][个项家类件]/)

/** 成员单位16个(…), 4个试点社区：…, 3个领域,分别是…: what is named behind, up to where its mark ends. */
function listBehind(statement: Statement, item: Item, isOfThings: boolean): List | null {
  const from = item.end - statement.start
  const { text } = statement
  const opening = OPENING.exec(text.slice(from, from + LONGEST_LEAD))
  if (!opening) return null
  // 分别为：… is told as a count that its names do not make.
  if (/(?:分别|依次|即)[^(]?[,:]$/.test(opening[0])) return null
  const begin = from + opening[0].length
  const isBracket = opening[0].includes('(')
  // 6个栏目,分别为…: one name for each of them, whatever they are.
  const isEach = /分别|依次/.test(opening[0])
  if (!isOfThings && !/分别|依次|即/.test(opening[0])) return null
  const isDashed = /[-—]$/.test(opening[0])
  const end = isBracket ? closingOf(text, begin) : masked(text, begin).search(/[,;:。(—]|$/) + begin
  if (
    end < 0 ||
    end - begin > LONGEST_LIST ||
    (!isBracket && !isDashed && !(isEach ? EACH_ENDS : ENDS).test(text.slice(end, end + 12)))
  )
    return null
  // What stands in brackets behind a name tells of it.
  const list = withoutInner(text.slice(begin, end)).replace(DAY, '某月某日')
  // 分别是甲中心选址和乙管网工程: two whole names.
  const isPair =
    isEach &&
    !list.startsWith('《') &&
    !list.includes('、') &&
    list.split(JOINTS).every((name) => name.length >= LEAST_OF_TWO)
  if (!(list.includes('、') || isPair) || /[\d等,;:%]/.test(list) || INCLUDING.test(list)) return null
  const names = isPair ? list.split(JOINTS) : list.split('、')
  if (names.length < 2) return null
  const noun = opening[1] === '' ? item.label.slice(-LONGEST_NOUN) : (opening[1] as string)
  if (
    names.some(
      (name) => name.length < 2 || name.length > (isEach ? LONGEST_NAME : LONGEST_MEMBER) || VERBISH.test(name),
    )
  )
    return null
  // 下设3个中心:甲、乙、丙 up to the sentence's end, whatever they are.
  const isWhole = /[:—-]$/.test(opening[0]) && (isDashed ? /^[,。;—]?$/ : /^[。;]?$/).test(text.charAt(end))
  const kind = isEach ? 2 : kindOf(names, noun) || (isWhole ? 1 : 0)
  if (kind === 0) return null
  const most = mostOf(names)
  // 红岩村、双河村和龙潭村 are three in any reading.
  const count = endAlike(names.at(-1) as string) ? Math.min(names.length + 1, most) : names.length
  if (item.value >= count && item.value <= most) return null
  const off = item.value > most ? item.value - most : count - item.value
  if (off > (kind === 2 ? 2 : 1) || count < (kind === 2 ? LEAST : LEAST_MIXED)) return null
  return { start: statement.start + begin, end: statement.start + end, names, count: item.value > most ? most : count }
}

const OPENING =
  /^([一-鿿]{0,14}?)(?:\((?:分别[为是]|即)?:?|,?(?:(?:[一-鿿]{0,2}(?:时间|日期|地点|内容|主题|议题|对象|案由|类型|领域))?(?:分别|依次)(?:[为是在于]|位于|设[在于]|分布[在于])|即)[,:]?|:|[-—]{1,2})(?![一二三四五六七八九十]是|第一|其中|含|包括)/
/** What may follow the last name. */
const ENDS = /^(?:,[均都各全已并每]|[^,]|$)/
const EACH_ENDS = /^(?!,(?:以及|和|及|还有|另|[一-鿿]{1,8}(?:社区|村|镇|乡|街道|县|区|局|所|组|中心)(?:[,。;]|$)))/
const LONGEST_LEAD = 26
const LONGEST_LIST = 240
const LONGEST_NOUN = 8
const LONGEST_MEMBER = 16
const LEAST_MIXED = 3
const INCLUDING = /含|其中|包括|例如|比如|主要|除|下设|原/
const VERBISH = often(
  /^(?:开展|组织|建立|完成|推动|负责|加强|对|向|在|将|为|由|覆盖|辐射|服务|位于|设在|党委|政府|及其)|其$|各$|^(?:党委|政府|人大)$/,
)
/** Of what all are named when some are. */
const MEMBERS = often(/(?:成员|责任|牵头|参与|组成|试点|联动|入驻|配合|执法|联合)(?:单位|部门)|(?:部门|单位)$/)
const OFFICE = often(
  /(?:局|委|办|部|厅|院|署|处|所|站|科|室|中心|大队|支队|中队|公司|学校|小学|中学|集团|银行|分局|机关|委员会|办公室|政府|联合会|社|总工会|妇联|团委|残联|法院)$/,
)
/** 乡镇 are 青石镇 and 红岩乡. */
const BOTH = /(?:乡镇|镇街|镇村|村居|[县市]区|区县|市县|街镇|镇\(街道\)|村\(社区\))$/
const PLACES = often(/^[一-鿿]{1,6}(?:乡|镇|街道|村|社区|县|区|市)$/)
/** What there is one of in each. */
const SITES = /(?:点|站|室|中心|基地|窗口|法庭|所)$/
const TAILS = [
  '社区',
  '村',
  '镇',
  '乡',
  '街道',
  '县',
  '区',
  '市',
  '局',
  '所',
  '站',
  '中心',
  '小区',
  '园区',
  '学校',
  '医院',
  '清单',
  '机制',
  '制度',
  '平台',
  '组',
  '队',
  '品牌',
  '行动',
  '工程',
  '窗口',
  '基地',
  '专栏',
]

/** How plainly the names are those that are counted: 2 all of one kind, 1 offices where offices are counted, 0 not. */
function kindOf(names: readonly string[], noun: string): 0 | 1 | 2 {
  const tail = TAILS.find((end) => names.every((name) => name.endsWith(end) && name.length > end.length))
  if (tail !== undefined && (noun.includes(tail) || MEMBERS.test(noun))) return 2
  if (tail !== undefined && SITES.test(noun)) return 1
  if (BOTH.test(noun) && names.every((name) => PLACES.test(name))) return 2
  const offices = names.filter(isOffice).length
  if (MEMBERS.test(noun) && offices * 2 >= names.length) return 1
  return 0
}

/** What stands within brackets is taken out, and what is named within 《》 is one name. */
function withoutInner(text: string): string {
  const outer = text.includes('(') ? text.replace(/\([^()]{0,60}\)/g, '') : text
  return outer.includes('《') ? outer.replace(/《[^《》]{0,60}》/g, (title) => title.replaceAll('、', '·')) : outer
}

/** The bracket that closes the one before a place; -1 for none. */
function closingOf(text: string, begin: number): number {
  let depth = 1
  for (let i = begin; i < text.length && i - begin <= LONGEST_LIST; i++) {
    if (text[i] === '(') depth++
    if (text[i] === ')' && --depth === 0) return i
  }
  return -1
}

/** How many there may be: 和 before the last name joins two, and in 文化和旅游局 it is within one. Of offices both halves are offices. */
function mostOf(names: readonly string[]): number {
  return names.reduce((all, name, i) => {
    const [left = '', right] = name.split(JOINTS)
    if (right === undefined || left.length < 2) return all + 1
    if (isOffice(left) && isOffice(right)) return all + 2
    return all + (i < names.length - 1 || OFFICE.test(right) ? 1 : 2)
  }, 0)
}

/** The text behind a place, with what stands in brackets covered: 产业发展规划(2024-2030年). */
function masked(text: string, begin: number): string {
  const behind = text.slice(begin, begin + LONGEST_LIST + 1)
  return behind.includes('(') ? behind.replace(/\([^()]{0,60}\)/g, (inner) => '·'.repeat(inner.length)) : behind
}

/** 红岩村和双河村: both halves end with one word. */
function endAlike(name: string): boolean {
  const [left = '', right = '', ...more] = name.split(JOINTS)
  return more.length === 0 && left.length > 2 && right.length > 2 && left.at(-1) === right.at(-1)
}

const DAY = /\d{1,2}月(?:\d{1,2}日|[上中下]旬|份)?/g

function isOffice(name: string): boolean {
  return OFFICE.test(name) || SHORT_OFFICE.test(name)
}

/** 公安和城管局. */
const SHORT_OFFICE = often(
  /^[省市县区旗州]?(?:公安|司法|财政|民政|教育|住建|城管|交通|水务|水利|农业|农业农村|商务|文旅|卫健|应急|审计|统计|医保|林业|林草|人社|市监|市场监管|生态环境|自然资源|信访|消防|税务|法院|交警|城市管理|交通运输|应急管理|卫生健康)$/,
)
