import { type Draft, isIdeographSign, matchesOf, type Range } from '../../../lib/audit'
import { MEASURED } from '../../vocabulary/measures'

/** A count that is written amiss: its figures, what should follow them, or the measure word. */
export interface Miscount {
  kind: 'letter' | 'no-unit' | 'measure'
  range: Range
  /** The number as meant; the noun that is counted. */
  right: string
}

/** 312O台, 召开会议4, 案件37名: every number of a draft with what stands on both sides of it. */
export function miscounts(draft: Draft): Miscount[] {
  const { folded } = draft
  const found: Miscount[] = []
  const bare: Miscount[] = []
  let unitless = 0
  for (const { index, 0: figures } of matchesOf(folded, NUMBER)) {
    const end = index + figures.length
    const mixed = withLetters(folded, index, end)
    if (mixed) {
      if (found.at(-1)?.range.end !== mixed.range.end) found.push(mixed)
      continue
    }
    const before = folded[index - 1] ?? '\n'
    if (!isIdeographSign(before) && LETTERS.includes(before)) continue
    const next = folded[end] ?? '\n'
    const meant = meantMeasure(folded, index, end)
    if (meant) {
      found.push(meant)
      continue
    }
    // 140余, is no more than 140,.
    if (STOPS.includes(MORE.includes(next) ? (folded[end + 1] ?? '\n') : next)) {
      if (!isIdeographSign(before)) continue
      unitless++
      const range = bareAt(folded, index, end)
      if (range) bare.push({ kind: 'no-unit', range, right: '' })
      continue
    }
    const measure = MORE.includes(next) ? end + 1 : end
    if (!CHECKED.includes(folded[measure] ?? '\n')) continue
    const miscount = nounBefore(folded, index, measure) ?? nounBehind(folded, index, measure)
    if (miscount) found.push(miscount)
  }
  for (const { index, 0: letters } of matchesOf(folded, LETTERS_ALONE)) {
    const range = { start: index, end: index + letters.length }
    const right = letters.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')
    if (isIdeographSign(folded[index - 1] ?? '\n')) found.push({ kind: 'letter', range, right })
  }
  // A draft that leaves units out again and again means to.
  if (unitless <= MOST_BARE) found.push(...bare)
  return found
}

const NUMBER = /\d+(?:[.,]\d+)*/g
/** l件, lO次, 2月l日. I期 and I类 are Roman. */
const LETTERS_ALONE = /[OolI]{1,3}(?=[件次名人场份家户辆起]|(?<=l)[日个项条位])/g
const LETTERS = 'OolI'
const STOPS = ',。;、'
const MORE = '余多'
const MOST_BARE = 3

/**
 * 11伴, 3厂次, 1.2万护: what sounds or looks like a measure word, where no word can stand: before a mark or 次, or before a noun that is counted with the
 * one meant (12启案件).
 */
function meantMeasure(folded: string, start: number, end: number): Miscount | null {
  let at = end
  while (at < end + 2 && MANY.includes(folded[at] ?? '\n')) at++
  const sign = folded[at] ?? '\n'
  const right = isIdeographSign(sign) ? MEANT[sign] : undefined
  // 2024启: a year is not counted.
  if (right === undefined || (at === end && YEAR.test(folded.slice(start, end)))) return null
  const miscount: Miscount = { kind: 'letter', range: { start: at, end: at + 1 }, right }
  const behind = folded[at + 1] ?? '\n'
  if (!isIdeographSign(behind)) return isFigure(behind) || isLatin(behind) || behind === '(' ? null : miscount
  const rest = folded.slice(at + 1, at + 3)
  if (/^(?:次[^数要]|次$|以[上下内]|左右)/.test(rest)) return miscount
  for (let noun = at + 1, words = 0; words <= 2 && noun < folded.length; noun += 2, words++) {
    const allowed = allowedFor(folded, noun)
    if (allowed) return allowed.includes(right) ? miscount : null
    if (!ATTRIBUTES.has(folded.slice(noun, noun + 2))) return null
  }
  return null
}

const MANY = '万余多亿'
const YEAR = /^(?:19|20)\d\d$/
const MEANT: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '件伴健渐键剑建见 起启企岂气 次词此刺吹炊 场厂常尝畅 户护互沪 项顷巷象 名明铭鸣 家佳稼加 份粉忿 条挑调 个各 位未胃 台抬苔 辆量俩 篇偏骗 座做 亩母牡 ' +
    '吨顿 批披劈枇坯 期其 册侧策 处出 例厉历利 宗综踪棕 桩庄妆 艘搜 架价 株珠 轮伦 届界 节结 部布 张帐账 栋冻 元园 人入 亿忆 套讨 支吱'
  )
    .split(' ')
    .flatMap(([right = '', ...wrong]) => wrong.map((sign) => [sign, right] as const)),
)
/** 312O台, l5次, 8o%: letters that look like figures beside them, before what figures only stand before. */
function withLetters(folded: string, start: number, end: number): Miscount | null {
  let from = start
  while (from > 0 && PART.includes(folded[from - 1] as string)) from--
  let to = end
  while (to < folded.length && PART.includes(folded[to] as string)) to++
  while (to > end && '.,'.includes(folded[to - 1] as string)) to--
  while (from < start && '.,'.includes(folded[from] as string)) from++
  if (from === start && to === end) return null
  const text = folded.slice(from, to)
  if (!/[OolI]/.test(text) || isLatin(folded[from - 1] ?? '\n') || isLatin(folded[to] ?? '\n')) return null
  // 10l, O3, O2O: a unit, a gas, a trade.
  const isMeasured = BEHIND_FIGURES.includes(folded[to] ?? '\n')
  if (!isMeasured && !/\d[OolI]+\d/.test(text)) return null
  if (/^[OI]\d$/.test(text) && !MEASURES.includes(folded[to] as string)) return null
  const right = text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')
  return { kind: 'letter', range: { start: from, end: to }, right }
}

const PART = '0123456789.,OolI'
const MEASURES = '件次名位人场期条份家户辆台套篇本册幅张支只个项起宗例处批部座所间块面种类'
const BEHIND_FIGURES = `${MEASURES}%年月日元万亿余多亩吨号天小分公平千米岁页字学课卷届`

function isLatin(sign: string): boolean {
  return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || '-_/@'.includes(sign)
}

/** 召开会议4, 面积300, 比例达38: nothing behind the number says what it counts. */
function bareAt(folded: string, start: number, end: number): Range | null {
  const before = folded[start - 1] ?? '\n'
  if (NUMBERED.includes(before) || end - start > LONGEST_COUNT) return null
  if (isFigure(folded[end + 1] ?? '\n')) return null
  const clause = folded.slice(Math.max(0, start - CLAUSE), start)
  if (SCORED.test(clause.slice(clause.search(/[^,。;:\n]*$/)))) return null
  // 收入比由2.43缩小至2.12, 从0到1, 首发经济3.0: ratios, beginnings and versions.
  const figures = folded.slice(start, end)
  if (/[到至]$/.test(clause) && /比|倍差|系数|指数|密度|容积率|[\d]\.\d/.test(clause)) return null
  if (figures === '0' || /^[01]到$/.test(folded.slice(start - 2, start)) || /^\d\.0$/.test(figures)) return null
  // 2024, 12345热线.
  if (/^(?:(?:19|20)\d\d|1[12]\d|12\d{3}|9[56]\d{3,4})$/.test(figures)) return null
  return { start: start - 2 < 0 ? start : start - 2, end }
}

const LONGEST_COUNT = 6
const CLAUSE = 30
/** 第3, 版2.0, 号12, 至5. */
const NUMBERED = '第号版数话线码证卡型比编分和与及或图表科'
const SCORED =
  /[得评分]分|分[数值]|指数|排名|[名位]次|排在|位列|系数|比分|热线|电话|拨打|编号|代码|版本|标准|文号|账号|总计|合计|结果|维持|纠正|制发|废止|有效|均为|其他|自然人|企业\d|第|尚未|起诉|数量|容积|视力|人比|乘以/

/** 案件37名: the noun before a number is not counted with the word behind it. */
function nounBefore(folded: string, start: number, measure: number): Miscount | null {
  if (!isEnd(folded, measure + 1)) return null
  let end = start
  for (const word of BETWEEN) if (folded.startsWith(word, end - word.length)) end -= word.length
  const allowed = allowedFor(folded, end - 2)
  const sign = folded[measure] as string
  if (allowed === null || allowed.includes(sign) || isOfParts(folded, start, measure)) return null
  const clause = clauseBefore(folded, end)
  // 其中涉未成年人3件, 来自企业5条: what is counted is named elsewhere.
  if (isPeople(allowed) && !(PEOPLE_VERBS.test(clause) && !BY_WHOM.test(clause))) return null
  // 暂停协议4家, 解除合同3户: the other parties are counted.
  if (OF_PARTIES.includes(sign) && /[协合][议同]$/.test(clause) && ENDED.test(clause)) return null
  if (OF_PEOPLE.includes(sign) && TAKING_PART.test(clause)) return null
  // 培训领导干部2期: what is held, not who comes.
  if (isPeople(allowed) && OF_COURSES.includes(sign) && COURSE.test(clause)) return null
  return { kind: 'measure', range: { start: end - 2, end: measure + 1 }, right: folded.slice(end - 2, end) }
}

/** What may stand between a noun and its number. */
const BETWEEN = ['超过', '超', '近', '约', '达', '逾', '共计', '共', '累计', '总计', '合计', '各', '仅', '分别', '有']
const OF_PEOPLE = '名位人'
const OF_PARTIES = '家户人名'
const ENDED = /暂停|中止|终止|解除|取消|续签|签订/
const OF_COURSES = '期班场批轮'
const COURSE = /培训|轮训|集训|培养/
const TAKING_PART = /[参列出]加|列席|出席|参会|参与|参训|选派|选送|派员|涉|处理|追责|问责|处分/
const PEOPLE_VERBS =
  /聘|配备|配置|招[录聘募]|培[训养]|组织|出动|派|发展|接[待访]|走访|检查|惠及|表彰|新增|吸纳|抽调|调配|选[聘任派拔]|充实|引进|覆盖|约谈|服务|救助|帮扶|安置|抓获|邀请|评选|组建|现有|共有|指导|督促|责令|关停|取缔|引导|责成|涌现|遴选|储备|慰问/
const BY_WHOM = /其中|来自|涉|进|[为对向给由被经与从]|移[送交]|转|反映|意见|建议|问题|诉求/

/** 文件9条、财政信息18条: parts of what is named before, counted as that is. */
function isOfParts(folded: string, start: number, measure: number): boolean {
  const sign = folded[measure] as string
  const before = folded.slice(Math.max(0, start - PARTS), start)
  const behind = folded.slice(measure + 1, measure + 1 + PARTS)
  return (
    /其中[^。;\n]*$/.test(before) ||
    new RegExp(`\\d${sign}(?:[、;和及][^,、;。\\n]{0,12}|,[^,、;。\\n]{0,7})$`).test(before) ||
    new RegExp(`^(?:[、;和及][^,、;。\\n]{0,12}?|,[^,、;。\\n]{0,7}?)\\d[余多]?${sign}`).test(behind)
  )
}

const PARTS = 24

/** 86条企业, 37名重大疑难案件: the noun behind a measure word that it is not counted with. */
function nounBehind(folded: string, start: number, measure: number): Miscount | null {
  const sign = folded[measure] as string
  // 执法人员218名信息全部公示.
  if (allowedFor(folded, start - 2)?.includes(sign)) return null
  for (let at = measure + 1, words = 0; words <= MOST_ATTRIBUTES; at += 2, words++) {
    const noun = THREE.has(folded.slice(at, at + 3)) ? at + 1 : at
    const allowed = allowedFor(folded, noun)
    if (allowed?.includes(sign)) return null
    if (allowed && endsNoun(folded, noun + 2, start))
      return { kind: 'measure', range: { start, end: noun + 2 }, right: folded.slice(at, noun + 2) }
    if (!ATTRIBUTES.has(folded.slice(at, at + 2))) return null
  }
  return null
}

const MOST_ATTRIBUTES = 4
const THREE: ReadonlySet<string> = new Set(['调解员', '志愿者', '网格员', '明白人', '座谈会', '论证会', '推进会'])
const ATTRIBUTES: ReadonlySet<string> = new Set(
  '重大 重点 疑难 复杂 行政 执法 违法 涉企 法律 法治 专职 兼职 人民 民事 刑事 信访 规模 中小 小微 民营 典型 普通 优秀 骨干 基层 村级 社区 县级 市级 省级 乡级 镇级 专题 综合 规范 政策 政府 政务 安全 生产 食品 药品 环境 生态 交通 运输 农业 水利 林业 教育 医疗 养老 建筑 工程 物业 劳动 人事 消费 矛盾 纠纷 复议 诉讼 应诉 处罚 许可 普法 宣传 业务 干部 党员 青年 外聘 现场 集中 联合 日常 一般 简易 严重 轻微 积压 历史 遗留 商贸 餐饮 危化 工业 重要 突出 共性 主要 各类 相关 有关 大型 小型'.split(
    ' ',
  ),
)

/** Whether a noun that ends at a place is not the attribute of another. */
function endsNoun(folded: string, end: number, start: number): boolean {
  const sign = folded[end] ?? '\n'
  if (!isIdeographSign(sign)) return '、' !== sign && !isFigure(sign)
  const rest = folded.slice(end, end + 2)
  return (
    PREDICATE.test(rest) || (PIVOTS.includes(folded.slice(Math.max(0, start - 2), start)) && PIVOTED.includes(rest))
  )
}

const PREDICATE = /^(?:集体|逐[一件案]|依法|开展|进行|实行|予以|给予|均|全部|已|被|完成|签订|作出|未|实现|达到)/
/** 督促86条企业办理备案: those who do what follows. */
const PIVOTS = ['督促', '组织', '指导', '责令', '引导', '帮助', '邀请', '要求', '支持', '推动']
const PIVOTED = '办理 开展 落实 整改 建立 制定 参加 签订 补办 完善 依法 限期 主动'.split(' ')

function isEnd(folded: string, at: number): boolean {
  const sign = folded[at] ?? '\n'
  if (!isIdeographSign(sign)) return !isFigure(sign) && !isLatin(sign)
  return /^(?:以[上下内]|左右|[和及并均])/.test(folded.slice(at, at + 2))
}

function clauseBefore(folded: string, end: number): string {
  const clause = folded.slice(Math.max(0, end - CLAUSE), end)
  return clause.slice(clause.search(/[^,。;:\n]*$/))
}

function isPeople(allowed: string): boolean {
  return allowed.startsWith('名位人') || allowed.startsWith('家户处所')
}

/** The measure words of the noun that ends in the two characters at a place. */
function allowedFor(folded: string, at: number): string | null {
  table ??= tableOf()
  return at < 0 ? null : (table.get(folded.slice(at, at + 2)) ?? null)
}

let table: Map<string, string> | undefined

function tableOf(): Map<string, string> {
  const map = new Map<string, string>()
  for (const line of MEASURED.trim().split('\n')) {
    const [measures, ...nouns] = line.split(' ')
    for (const noun of nouns) map.set(noun, measures as string)
  }
  return map
}

/** Those that are told where they do not fit. */
const CHECKED = '件名位人场期条份家户辆台套篇本册幅张支只头棵株座栋间起宗例桩艘架枚颗届项处次'

function isFigure(sign: string): boolean {
  return sign >= '0' && sign <= '9'
}
