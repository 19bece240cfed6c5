import { byLine, type Draft, type Hit, isIdeograph, isIdeographSign, type Range } from '../../../lib/audit'
import type { Wording } from '../wording'
import { joined } from './telling'

/** 加强加强, 第一责任人第一责任人. */
export function repeated(draft: Draft, wording: Wording): Hit<'repeated'>[] {
  const hits: Hit<'repeated'>[] = []
  for (const { range } of repeatsIn(draft)) {
    const unit = draft.folded.slice(range.start, (range.start + range.end) / 2)
    if (isRepeat(draft, range, unit, wording)) hits.push({ reason: 'repeated', range, values: { text: unit } })
  }
  return hits
}

const LONGEST_PHRASE = 40
/** By the mark between the two how long a phrase is at least. 临时管理规约、管理规约: of a list, what is said at length. */
const LEAST_TWICE: ReadonlyMap<string, number> = new Map([
  [',', 4],
  [';', 4],
  ['、', 6],
  ['。', 10],
])
const FIRST_IDEOGRAPH = 0x4e00

/** 在县委的领导下,在县委的领导下: a phrase of four characters and more that a mark alone parts from itself. */
export function phraseTwice(draft: Draft, wording: Wording): Hit<'repeated'>[] {
  const { folded } = draft
  const hits: Hit<'repeated'>[] = []
  for (let mark = 0; mark < folded.length; mark++) {
    // Every character is asked, and nearly all are ideographs.
    if (folded.charCodeAt(mark) >= FIRST_IDEOGRAPH) continue
    const least = LEAST_TWICE.get(folded[mark] as string)
    if (least === undefined) continue
    const from = Math.max(0, mark - LONGEST_PHRASE)
    const first = folded.slice(from, mark).lastIndexOf(folded.slice(mark + 1, mark + 5))
    if (first < 0 || mark + 5 > folded.length) continue
    const start = from + first
    const text = folded.slice(start, mark)
    const end = mark + 1 + text.length
    if (!folded.startsWith(text, mark + 1) || isIdeographSign(folded[end] ?? '\n')) continue
    // 应出庭1件,出庭1件: what was due and what was done.
    if ('应需须拟'.includes(folded[start - 1] ?? '\n')) continue
    if (text.length < least || !/^[一-鿿]{2}[^\n。]*$/.test(text) || wording.inTable(start)) continue
    hits.push({ reason: 'repeated', range: { start: mark + 1, end }, values: { text } })
    mark = end - 1
  }
  return hits
}

const LONGEST_REPEAT = 12
/** Places for pairs of characters; pairs that share one only make a place be looked at for nothing. */
const PAIRS = 4096

/** Where two to twelve ideographs stand twice in a row, the first and shortest of those that overlap. */
const repeatsIn = byLine(({ folded: text }) => {
  // What is repeated begins with a pair of characters that comes again soon; read backwards, the next one is known.
  const next = new Int32Array(PAIRS).fill(0x3fffffff)
  const starts: number[] = []
  for (let i = text.length - 2; i >= 0; i--) {
    const pair = (Math.imul(text.charCodeAt(i), 31) + text.charCodeAt(i + 1)) & (PAIRS - 1)
    if ((next[pair] as number) - i <= LONGEST_REPEAT) starts.push(i)
    next[pair] = i
  }
  const found: { range: Range }[] = []
  let reached = 0
  for (const start of starts.reverse()) {
    const length = start < reached ? 0 : repeatAt(text, start)
    if (length === 0) continue
    reached = start + 2 * length
    found.push({ range: { start, end: reached } })
  }
  return found
})

/** The least length of what stands twice from a place on; 0 when nothing does. */
function repeatAt(text: string, start: number): number {
  for (let length = 2; length <= LONGEST_REPEAT; length++) {
    const last = text.charCodeAt(start + length - 1)
    if (!isIdeograph(last)) return 0
    if (length === 2 && !isIdeograph(text.charCodeAt(start))) return 0
    if (text.startsWith(text.slice(start, start + length), start + length)) return length
  }
  return 0
}

function isRepeat(draft: Draft, range: Range, unit: string, wording: Wording): boolean {
  // Three times and more is a pattern, not a slip.
  if (draft.folded.startsWith(unit, range.end) || new Set(unit).size === 1) return false
  // 一件一件、逐户逐户、越来越来: doubling that means something.
  if (
    unit.includes('的') ||
    (unit.includes('一') && unit.length < 4) ||
    /^(?:[对逐某越又边再几半等]|每(?![人村户个家件季月]$)|各(?!.$)|一[个件项户村条步类批次家环])/.test(unit) ||
    // 基层组织组织…: behind other words it may be two; at the head of a clause it is a slip.
    (TWO_OF_A_KIND.test(unit) &&
      isIdeographSign(draft.folded[range.start - 1] ?? '') &&
      !isWanting(draft, range, unit)) ||
    // 研究研究, said of putting off; behind other words (提交讨论讨论) it is a slip.
    (TRIED.test(unit) && !isIdeographSign(draft.folded[range.start - 1] ?? ''))
  )
    return false
  // 执法大队大队长, 申请人申请人民法院.
  const after = draft.folded[range.end] ?? ''
  if (after === '长' || (unit.endsWith('人') && '民体员才均'.includes(after) && after !== '')) return false
  const before = draft.folded.slice(Math.max(0, range.start - 2), range.start)
  if (goesOn(unit, draft.folded.slice(range.end, range.end + 4), before)) return false
  // 盐城市城市更新: the first is the end of one's own name.
  const named = draft.folded.slice(Math.max(0, range.start - 1), range.start) + unit
  if (PLACES.includes(unit.at(-1) as string) && draft.issuers.some(({ name }) => name.includes(named))) return false
  return joined(draft, range) && !wording.inTable(range.start)
}

/** Words of which the second begins another: 县人民政府政府采购, 行政区行政区域, 增强自强自立. */
const GO_ON: Record<string, RegExp> = {
  政府: /^(?:采购|信息|网|门户|法律|购买|工作报告|合同|规章|数据|债|投资|开放|令|公报|性|职能|职责|部门|机构|权责|财政|储备|定价|指导|补贴|统计|公开|热线|主导|立法|信用|诚信)/,
  行政区: /^[域划]/,
  出租: /^[汽车屋房]/,
  工作: /^[日时]/,
  规范: /^性/,
  监督: /^员/,
  管理: /^[人层]/,
  服务: /^[业区]/,
  普法: /^(?:责任|规划|工作|清单|宣传|讲师|志愿|依法|阵地|教育|任务|考核|办)/,
}

/** What makes a word with 主体. */
const WHOSE = /^(?:经营|市场|责任|执法|商事|生产|建设|实施|治理|监管|创新|企业|许可|处罚|产业|投资|信用)$/

function goesOn(unit: string, after: string, before: string): boolean {
  if (GO_ON[unit]?.test(after)) return true
  // 经营主体|主体责任.
  if (unit === '主体' && WHOSE.test(before)) return /^(?:责任|资格|地位|功能|作用|意识|身份)/.test(after)
  // 自强自立, 同权同价, 互学互鉴 after a word that ends in 强, 权 …: the pair is no word.
  return (
    unit.length === 2 &&
    /[自同共互]$/.test(unit) &&
    !/^(?:各自|亲自|独自|擅自|来自|合同|协同|共同|不同|认同|会同|陪同|公共|相互|交互)$/.test(unit)
  )
}

/** Words that two clauses may bring together (由法律规定规定的…), or that are doubled rightly (研究研究). */
const TWO_OF_A_KIND =
  /^(?:学习|了解|比较|大家|组织|规定|定罪|代表|业创|年度|出版|设计|级分|装箱|理处|用信|建共|测预|会委员)$/

/** 对案情了解了解不深: a verb of getting to know, which somebody says was not done well enough. */
function isWanting({ folded }: Draft, { end }: Range, unit: string): boolean {
  return (unit === '了解' || unit === '学习') && /^(?:得?还?[不未较]|得?不够|欠)/.test(folded.slice(end, end + 3))
}

const TRIED = /^(?:研究|讨论|商量|交流|考虑|观察|锻炼)$/

const PLACES = '省市县区镇乡村街州旗局'
