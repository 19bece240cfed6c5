import { type Draft, matchesOf, often, type Range, type Section } from '../../../lib/audit'
import { type Item, isExact, type Statement } from './statements'

/** A number of things that is not the number of those named beside it. */
export interface NamedCount {
  range: Range
  /** How many are named, and by what names. */
  count: number
  names: readonly string[]
  probable: boolean
}

const LEAST = 2
/** What lists with numbers of their own are of; 五个到位 and 三个年 are names. */
const ANNOUNCED = often(
  /^(?:大|主要|重点|突出|具体|重要|关键|专项|个|硬核?|柔性|创新|便民|惠企|利企|长效|配套|务实|针对性|刚性|保障|整改|改革|服务)*(?:方面|问题|不足|短板|弱项|任务|工作|重点|举措|措施|抓手|原因|环节|阶段|步骤|行动|活动|机制|制度|项目|方向|目标|工程|困难|做法|特点|亮点|领域|(?:大|实)?事)/,
)
const MOST = 12

/**
 * 存在三个方面的问题:一是…二是…; 柳河、石桥、上营4个村; 《A办法》《B规则》等3项制度: a number against what is named after or before
 * it. Null when they agree, or when it is not clear what was meant to be counted. Costs little for a figure with a larger number.
 */
export function namedCountOf(draft: Draft, statement: Statement, item: Item): NamedCount | null {
  if (!isExact(item) || item.value < 1 || !UNITS.has(item.unit)) return null
  if (item.value > MOST) return tasksRunThrough(draft, statement, item)
  return (
    tasksRunThrough(draft, statement, item) ??
    announced(draft, statement, item) ??
    marked(draft, statement, item) ??
    listed(statement, item)
  )
}

const UNITS: ReadonlySet<string> = new Set(['个', '项', '类', '条', '件', '部', '家', '份', '种', '支', '处', '张'])

/** 全年共安排13项重点任务 above tasks that are numbered 1. to 11. through several headings. */
function tasksRunThrough(draft: Draft, statement: Statement, item: Item): NamedCount | null {
  if (item.unit !== '项' || item.value > MOST_TASKS || !/^(?:重点|主要|具体|年度|工作)*任务/.test(item.after))
    return null
  const before = statement.text.slice(Math.max(0, item.start - statement.start - 20), item.start - statement.start)
  if (!/(?:安排|明确|确定|提出|部署|梳理|列出|共|包括|涉及|细化为)[^,;]{0,8}$/.test(before)) return null
  const arabic = draft.sections.filter(({ style, label }) => style === 'arabic' && label.start > item.end)
  const tasks =
    arabic.length >= LEAST_TASKS
      ? arabic
      : draft.sections.filter(({ style, label }) => style === 'bracketed-ideograph' && label.start > item.end)
  const numbers = tasks.map(({ number }) => number)
  // Numbered on from heading to heading, so that the last number is how many there are.
  const isOneRun = numbers.every((number, i) => number === i + 1)
  const headings = new Set(tasks.map(({ parent }) => parent)).size
  const isOwnPlan = /(?:本(?:方案|要点|计划|意见)|全年|今年)[^,;]{0,8}$/.test(before)
  if (
    !isOneRun ||
    (headings < LEAST && (tasks === arabic || !isOwnPlan)) ||
    tasks.length < LEAST_TASKS ||
    tasks.length === item.value
  )
    return null
  if (Math.abs(tasks.length - item.value) > 3) return null
  return {
    range: { start: item.start, end: item.end },
    count: tasks.length,
    names: tasks
      .map(({ title }) => draft.folded.slice(title.start, Math.min(title.end, title.start + 8)))
      .slice(0, MOST),
    probable: true,
  }
}

const MOST_TASKS = 60
const LEAST_TASKS = 5

/** 以下三个方面的问题: a list with numbers of its own follows right behind. */
function announced(draft: Draft, statement: Statement, item: Item): NamedCount | null {
  if (!/^[个项类条件]$/.test(item.unit) || item.value < LEAST || !ANNOUNCED.test(item.after)) return null
  const next = firstAfter(draft.sections, item.end)
  const first = draft.sections[next]
  if (first?.number !== 1 || first.label.start - item.end > 36) return null
  const between = draft.folded.slice(item.end, first.label.start)
  const lead = statement.text.slice(Math.max(0, item.start - statement.start - 20), item.start - statement.start)
  // Texts with an empty line between their paragraphs have two breaks there.
  const opens = /^[^。;:,\d]{0,20}(?:,(?:主要|具体|即)[^。;:,\d]{0,6})?:\n{0,3}$/.test(between)
  const below = /(?:以下|如下|下列)[^,;。]{0,6}$/.test(lead) && /^[^。;:,\d]{0,20}[,。]?\n{0,3}$/.test(between)
  const inLine = first.style === 'ordinal' && /^[^。;:,\d]{0,20}[,:]$/.test(between)
  if (!opens && !below && !inLine) return null
  // “三项行动”: a name.
  const at = draft.spanOf({ start: item.start, end: item.start + 1 }).start
  if (/[“"]/.test(draft.text[at - 1] ?? '')) return null
  const list: Section[] = [first]
  for (let i = next + 1; i < draft.sections.length; i++) {
    const section = draft.sections[i] as Section
    if (section.depth < first.depth || (section.number === 1 && section.depth === first.depth)) break
    if (section.parent !== first.parent || section.style !== first.style) continue
    // A number left out is another rule's.
    if (section.number !== list.length + 1) return null
    list.push(section)
  }
  const count = list.length
  if (count === item.value || count < LEAST || Math.abs(count - item.value) > 2) return null
  // A further one that was not read as such.
  const last = list.at(-1) as Section
  const further = ORDINALS[count]
  const tail = draft.folded.slice(last.label.end, Math.min(last.whole.end, last.label.end + 1500))
  if (
    further === undefined ||
    new RegExp(`[。;,\\n][(]?${further}(?:是|、|[)])|[。;,\\n][(]?${count + 1}[.、)]|其[一二三四五六]`).test(tail)
  )
    return null
  return {
    range: { start: item.start, end: item.end },
    count,
    names: list.map(({ label, title }) =>
      draft.folded.slice(label.start, Math.min(title.end, title.start + 8)).replace(/[,。;:].*$/s, ''),
    ),
    probable: true,
  }
}

/** By their places, from one on. */
export const ORDINALS: readonly string[] = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六'.split(' ')

/** The first section whose label begins at or after a place; sections stand in text order. */
function firstAfter(sections: readonly Section[], place: number): number {
  let [low, high] = [0, sections.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle] as Section).label.start < place) low = middle + 1
    else high = middle
  }
  return low
}

/** 《A》《B》等3项制度, “A”“B”2项荣誉: names in marks right before the number. Folding drops quotation marks. */
function marked(draft: Draft, statement: Statement, item: Item): NamedCount | null {
  if (!/^[个项件部份]$/.test(item.unit)) return null
  const before = statement.text.slice(Math.max(0, item.start - statement.start - 200), item.start - statement.start)
  const behind = listedBehind(statement, item) ?? toldBehind(statement, item)
  if (behind) return behind
  const inTitle = /》(?:等|共|共计|等共)?$/.test(before)
  const text = inTitle ? before : rawBefore(draft, item)
  if (text === '') return null
  const end = /(等)?(?:共计?)?$/.exec(text) as RegExpExecArray
  const names = namesBack(text.slice(0, end.index), inTitle ? '《》' : '“”')
  if (names.length < LEAST || (end[1] ? names.length <= item.value : names.length === item.value)) return null
  // 修订《A》,出台《B》《C》3件: all three of the sentence.
  const all = [...matchesOf(inTitle ? statement.text.slice(0, item.start - statement.start) : text, /[》”]/g)].length
  if (item.value > names.length && (item.value <= all || item.value > names.length + 2)) return null
  return {
    range: { start: item.start, end: item.end },
    count: names.length,
    names,
    probable: true,
  }
}

/** 分别是《A》 right behind, or behind what was done with them: 3部规章草案的审查修改,分别为《A》. */
const TITLES_FOLLOW = often(
  /^(?:[^,;:《]{0,8}(?:[,(:]?(?:分别(?:为|是)|即|包括|依次(?:为|是)):?|[:(])|[^,;:《\d]{0,18}[,(:](?:分别|依次)(?:为|是):?)(?=《)/,
)

/** 出台文件4件，分别是《A》《B》《C》. */
function listedBehind(statement: Statement, item: Item): NamedCount | null {
  const text = statement.text.slice(item.end - statement.start, item.end - statement.start + 300)
  const lead = TITLES_FOLLOW.exec(text)?.[0]
  if (lead === undefined) return null
  const names: string[] = []
  let at = lead.length
  while (text[at] === '《' && names.length <= MOST) {
    const end = text.indexOf('》', at)
    if (end < 0) return null
    names.push(text.slice(at + 1, end))
    at = end + 1
    if (text[at] === '(') at = text.indexOf(')', at) + 1 || text.length
    while ('、和与及'.includes(text[at] ?? ' ')) at++
  }
  if (names.length < LEAST || names.length === item.value || Math.abs(names.length - item.value) > 2) return null
  return /^(?:[;)]|$|,[均都已现并全])/.test(text.slice(at, at + 2))
    ? { range: { start: item.start, end: item.end }, count: names.length, names, probable: true }
    : null
}

/** 编制目录3项，即：《A规划》、B扩建工程; 对5项决策开展审查,分别是:A搬迁、B工程: with and without marks, up to the list's end. */
function toldBehind(statement: Statement, item: Item): NamedCount | null {
  const from = item.end - statement.start
  const near = statement.text.slice(from, from + LONGEST_LEAD)
  // 4个试点村，分别为甲村、乙村 is told as the names that stand right beside their number.
  if (!NAMES_FOLLOW.test(near) || BESIDE.test(near)) return null
  const titles: string[] = []
  // What stands within 《》 is one name, whatever marks, numbers and brackets it has.
  const text = statement.text
    .slice(from, from + LONGEST_LIST)
    .replace(/《[^《》]{0,60}》/g, (title) => {
      titles.push(title)
      return TITLE
    })
    .replaceAll('》《', '》、《')
  const [lead, list = '', stop = ''] = TOLD_BEHIND.exec(text) ?? []
  if (lead === undefined || /等(?:项目|事项)?$/.test(list)) return null
  // A list that was cut off, and a title that was not read whole.
  if (stop === '' && statement.text.length - from > LONGEST_LIST) return null
  if (/[《》]/.test(list.replaceAll(TITLE, ''))) return null
  const least = list.split('、').length
  const most = list.split(JOINTS).length
  const made = item.value > most ? most : least
  if (least < LEAST || (item.value >= least && item.value <= most) || Math.abs(item.value - made) > 2) return null
  // What was one name within 《》 is put back in its place.
  const names = list.split('、').map((name) => name.replaceAll(TITLE, () => titles.shift() ?? ''))
  if (names.some((name) => name.length < 2 || name.length > LONGEST_TOLD)) return null
  return { range: { start: item.start, end: item.end }, count: made, names, probable: most === least }
}

const LONGEST_LEAD = 30
const LONGEST_LIST = 300
const LONGEST_TOLD = 66
/** In a title's place. */
const TITLE = '《题》'
/** 分别为 or 即 near the number, or behind a mark. */
const NAMES_FOLLOW = often(/^[^;:《\d]{0,24}(?:分别(?:为|是)|即|依次(?:为|是))/)
const BESIDE = /^[一-鿿]{0,10},?(?:分别|依次)[为是](?![,:《])/
const TOLD_BEHIND =
  /^(?:[^,;:《\d]{0,8}[,(:]?(?:分别(?:为|是)|即|依次(?:为|是))[,:]|[^,;:《\d]{0,18}[,(:](?:分别(?:为|是)|即|依次(?:为|是))[,:]?)([^,;:。()\d]{4,200})(\)|,[均都已现并全]|$)/
/** What joins the last of several names, and 涉及, 参与 and 和解, which do not. */
export const JOINTS = /、|以及|(?<![涉普])及(?![时格])|(?<!参)与|(?<![调协])和(?![谐解平睦])/

function rawBefore(draft: Draft, item: Item): string {
  const { start } = draft.spanOf({ start: item.start, end: item.start + 1 })
  const text = draft.text.slice(Math.max(0, start - 120), start)
  return /”(?:等|共|共计|等共)?$/.test(text) ? text.slice(text.lastIndexOf('\n') + 1) : ''
}

/** Names in marks that stand one after the other up to the text's end. */
function namesBack(text: string, [open, close]: string): string[] {
  const names: string[] = []
  let end = text.length
  while (names.length <= MOST) {
    let at = end
    while (names.length > 0 && at > 0 && '、和与及'.includes(text[at - 1] as string)) at--
    if (text[at - 1] !== close) break
    const start = text.lastIndexOf(open as string, at - 1)
    if (start < 0 || text.slice(start + 1, at - 1).includes(close as string)) break
    names.unshift(text.slice(start + 1, at - 1))
    end = start
  }
  return names
}

/** Things of which all are named when some are, by the number's noun. */
const THINGS = often(
  /^(?:行政村|村|社区|乡镇|镇|乡|街道|领域|方面|科室|股室|处室|专班|工作组|工作专班|小组|环节|窗口|制度|荣誉|称号|部门|单位|县|区|市|机制|平台|行业|维度|层面|类别|板块|模块|岗位|特色品牌|重点领域|执法领域|重点行业|重点(?!项目|工程|工作|任务|实?事|项)|渠道|[一-鿿]{0,4}(?:人群|群体|对象|执法队伍)|关口|要素|链条|[一-鿿]{0,4}(?:清单|指标|措施|举措|做法|标准|原则|栏目|专栏|专题|展区|专区))/,
)
const LEAST_SITES = 3
/** 在机场、车站、码头3处设立. */
const SITED = /^(?:设立|设置|增设|布设|建成|安装)/
const PLACE = /(?:村|社区|镇|乡|街道|县|区|市)$/
const VERBISH =
  /联合|会同|开展|组织|设立|建立|完成|走进|深入|覆盖|涉及|确定|选取|召集|牵头|协调|抽取|下发|督促|推动|形成|打造|新增|指导|赴|了|对|向|在|将/

/** 柳河、石桥、上营4个村; 市场监管、交通运输等2个领域. */
function listed(statement: Statement, item: Item): NamedCount | null {
  if (
    !/^[个项家类种支张处]$/.test(item.unit) ||
    item.value < LEAST ||
    !(item.unit === '处' ? SITED : THINGS).test(item.after)
  )
    return null
  const at = item.start - statement.start
  const text = statement.text.slice(Math.max(0, at - 100), at)
  if (!text.includes('、')) return null
  const segment = text.slice(Math.max(...[...',;:()。'].map((mark) => text.lastIndexOf(mark))) + 1)
  const end = /(等)?(?:共计?|这)?$/.exec(segment) as RegExpExecArray
  const list = segment.slice(0, end.index)
  if (list === '' || /[\d《》%]|[一二三四五六七八九十][个项家类件名]/.test(list)) return null
  const names = list.split('、')
  const tails = names.slice(1)
  if (tails.length < 1 || tails.some((name) => name.length < 2 || name.length > 8 || VERBISH.test(name))) return null
  // 决策和执行 may be one name or two.
  const most = list.split(JOINTS).length
  const least = names.length
  if (end[1] ? least <= item.value : item.value >= least && item.value <= most) return null
  const gap = Math.abs(item.value - (item.value > most ? most : least))
  if (!end[1] && gap > (names.length > 2 ? 2 : 1)) return null
  if (most !== least && !end[1]) return null
  const last = tails.at(-1) as string
  if (item.unit === '处' && names.length < LEAST_SITES) return null
  // 不予处罚、从轻减轻处罚三张清单 are named for short.
  if (item.unit === '张' && !last.endsWith('清单')) return null
  const place = PLACE.exec(last)?.[0]
  const noun = THINGS.exec(item.after)?.[0] ?? ''
  // 青石镇、白水镇3个村: of the two towns.
  if (place !== undefined && (!PLACE.test(noun) || !noun.endsWith(place)) && /[村镇乡县区市道]$/.test(noun)) return null
  const first = names[0] as string
  const alike = tails.every((name) => name.length === last.length) || tails.every((name) => name.at(-1) === last.at(-1))
  if (!alike && tails.some((name) => name.length > 6)) return null
  if (first.length < 2 || (tails.length === 1 && !alike)) return null
  return {
    range: { start: item.start - segment.length, end: item.end },
    count: least,
    names,
    probable: alike && first.length >= last.length && tails.length > 1 && (end[1] !== undefined || gap === 1),
  }
}
