import { type Draft, isApproximate, matchesOf, NUMBER, numberValue, often, type Range, rangeAt } from '../../lib/audit'
import type { Parts, Sentence } from './parts'

/** Counts of 行政复议 and 行政诉讼 cases and of court appearances, as the report states them. */
export interface Cases {
  review: CaseFacts
  litigation: CaseFacts
  appearance: { figure: Appearance | null; mention: Range | null }
}

export interface CaseFacts {
  /** Counts of this kind alone. */
  counts: Count[]
  /** One number for both kinds together. */
  combined: Count[]
  /** 未发生…重大…案件: none of a kind, not none. */
  qualified: Range[]
  /** Named without a number, nearest first wording. */
  mention: Range | null
  /** The only mention is a plan's. */
  mentionIsPlan: boolean
}

export interface Count extends Range {
  value: number
  approximate: boolean
  unit: string
  year: number | null
}

export interface Appearance extends Range {
  /** A rate in per cent or a number of appearances. */
  value: number
  unit: string
  approximate: boolean
}

export function casesOf(draft: Draft, parts: Parts, reportYear: number | null): Cases {
  const cases: Cases = {
    review: { counts: [], combined: [], qualified: [], mention: null, mentionIsPlan: false },
    litigation: { counts: [], combined: [], qualified: [], mention: null, mentionIsPlan: false },
    appearance: { figure: null, mention: null },
  }
  for (const sentence of parts.sentences) {
    readMention(sentence, cases, parts)
    if (!/复议|诉讼|应诉|被诉|被起诉|被告|官司|告上|[出到]庭|庭审/.test(sentence.text)) {
      if (sentence.section >= 0) readHeaded(draft, sentence, cases, parts)
      continue
    }
    if (rangeAt(parts.planText, sentence.start)) continue
    readSentence(draft, sentence, cases, reportYear)
    readAppearance(sentence, cases)
  }
  readTables(draft, cases, reportYear)
  return cases
}

/** 办结行政复议案件情况如下表, and below it a table whose row of totals ends with their number. */
function readTables(draft: Draft, cases: Cases, reportYear: number | null): void {
  draft.paragraphs.forEach((caption, i) => {
    if (caption.role === 'table' || draft.paragraphs[i + 1]?.role !== 'table') return
    const text = draft.folded.slice(Math.max(caption.start, caption.end - LONGEST_CAPTION), caption.end)
    const counted = CAPTION.exec(text)
    if (!counted) return
    const { counts } = cases[counted[1] ? 'review' : 'litigation']
    if (counts.length > 0) return
    for (let row = i + 1; draft.paragraphs[row]?.role === 'table'; row++) {
      const paragraph = draft.paragraphs[row] as Range
      if (!/^[|]?[合总]计/.test(draft.folded.slice(paragraph.start, paragraph.start + 3))) continue
      const total = /(?<![\d.])(\d{1,6})(?:件)?[\s|｜]{0,4}$/.exec(draft.spanOf(paragraph).text)
      if (total)
        counts.push({
          start: paragraph.start,
          end: paragraph.end,
          value: Number(total[1]),
          approximate: false,
          unit: '件',
          year: reportYear,
        })
      return
    }
  })
}

const LONGEST_CAPTION = 80
const CAPTION =
  /(?:(行政复议)|行政(?:诉讼|应诉))(?:案件|申请|办理|审理|办结|收案|的){0,3}(?:数量|数据|总体|基本|有关)?(?:情况|统计|明细|分布|领域)[^。;]{0,12}$/

/** Any wording, a law's title or a plan too: the matter is named, though no case is counted. What was done comes first. */
function readMention(sentence: Sentence, cases: Cases, parts: Parts): void {
  if (!/复议|诉讼|应诉/.test(sentence.text)) return
  const planned = rangeAt(parts.planText, sentence.start) !== null
  for (const [kind, pattern] of NAMED) {
    const facts = cases[kind]
    if (facts.mention && (planned || !facts.mentionIsPlan)) continue
    const match = pattern.exec(sentence.text)
    if (
      !match ||
      (kind === 'litigation' &&
        !match[0].startsWith('行政') &&
        /法律援助|代理|公益诉讼|民事|刑事|虚假诉讼/.test(sentence.text))
    )
      continue
    facts.mention = rangeIn(sentence, match.index, match.index + match[0].length)
    facts.mentionIsPlan = planned
  }
}

const NAMED: readonly [Kind, RegExp][] = [
  ['review', /行政复议|复议/],
  ['litigation', /行政诉讼|行政应诉|应诉|诉讼/],
]

/** Kinds of a mention. */
type Kind = 'review' | 'litigation'

const UNIT = '(?:件次|案次|件|起|宗|例|案)'
const NUMBER_UNIT = `(${NUMBER})(?:余|多)?(${UNIT})`

// Words that name a body, a law or a task with 复议 or 诉讼 in it, after the mention: no case is counted there.
const NOT_CASES =
  '(?!法|体制|(?:机关|机构)(?!新收|受理|办理|审结|收到|共|全年)|局|委员会|制度|改革|中心|窗口|规定|条例|规则|工作规程|人员|能力|渠道|联系点|服务|便民|文书|意见书|建议书|决定书|建议|公益|代理|风险|权利|途径|指南|培训|业务|听证|专线|志愿|咨询|宣传)'
const MENTION = often(
  new RegExp(
    `(?<!公益|民事|刑事|虚假|减少|涉法涉|劳动|经济)(行政复议|(?<!行政)复议)${NOT_CASES}|(?<!公益|民事|刑事|虚假|涉法涉|劳动|经济|知识产权)(行政诉讼|行政应诉|行政官司|被起诉|告上(?:法院|法庭)|诉讼|(?<!出庭|到庭)应诉|被诉|一审行政案件|(?<=被告的)(?:一审|二审)?(?:行政)?案件)${NOT_CASES}`,
    'g',
  ),
)
const NOUN =
  '(?:行政)?(?:应诉|答复|被申请人|被申请|被告|申请|案件|案|类|纠纷|答辩|通知书|通知|机关|机构){0,6}(?:的)?(?:\\([^()]{1,16}\\))?\\|?'
const LEADING_NOUN = often(new RegExp(`^${NOUN}`))
const JOINER = often(
  /^(?:,|、|和|与|及|以及)(?:以|将)[^,。]{1,14}为(?:被申请人|被告)的$|^(?:,)?(?:和|与|及|以及|、|或|或者|\/|,(?:被提起|被|涉及|提起)?|(?:和|与|及|、)被(?:提起|申请)?)$/,
)
const FILLER =
  '(?:案件|申请|案|应诉|答复|被申请人|被告|数量|总数|总量|件数|数|办理|受理|收到|审理|审结|新收|新增|接收|承办|发生|提起|引发|涉及|结案|立案|办结|开庭|合计|总计|累计|共|全年|全县|全区|全市|全镇|本年度?|今年|当年|仅|只有|有|为|是|达到|达|计|了|的|约|近|分别|各|均|都|一审|二审|工作|方面|,|:|\\n|\\t|\\((?:件|起|宗)\\)|\\d{4}年(?:度)?){0,20}'

const NEXT_NUMBER = new RegExp(`^(?:和|、|,)${NUMBER_UNIT}`)
const EVERY_NUMBER = new RegExp(`(${NUMBER})(?:余|多)?(?:${UNIT}|次)`, 'g')
const AFTER = often(
  new RegExp(
    `^(?:${NOUN})?(?::?以[^,。;:]{1,14}为(?:被申请人|被告)的)?(${FILLER})(?:(${NUMBER})(?:余|多)?(${UNIT}|次(?!数)|(?<=通知书?[\\d一二三四五六七八九十]{1,4})份)|(${NUMBER})(?=$|[,。;) |\\n]|[一-鿿](?<!年|次|个|名|期|人|项|条|场)))`,
  ),
)
const BEFORE = often(
  new RegExp(`${NUMBER_UNIT}(?:次)?(?:的|因[^,]{1,12}引发的?|以[^,]{1,16}为(?:被申请人|被告)的|涉及)?$`),
)
const ZERO_AFTER = new RegExp(
  `^(?:${NOUN})?(?:${FILLER})(?:为零|零(?:发生|发案|申请|立案|收案|新增|案件|起|件|宗|例|受理|记录|增长)|均?为?0(?:$|[,。;)])|(?:均|都|也)?(?:未|没有|无)(?:发生|出现|收到|产生|涉及)|无$|无(?=[,;)]))`,
)
/** Without one of these `ZERO_AFTER` matches nothing. */
const SAYS_NONE = often(/[零无未]|没有|0(?:$|[,。;)])/)
const NEGATION = often(
  /(?:未曾|从未|尚未|均未|没有|暂无|尚无|均无|未|无|没|零)(?:再)?(?:发生|出现|收到|产生|涉及|受理|办理|引发|存在|新增|接到|提起|有|被){0,6}(?:过)?(?:一[起件例宗]|任何|相关)?(?!正当|法|需|论|偿|经|须|障碍|缝|关|效|证|疑)/g,
)
const QUALIFIER =
  /因[^,]{1,20}(?:引发|导致|造成|产生|引起|提起)|重大|较大|恶性|群体|有影响|被(?:撤销|变更|纠正|纠错|确认违法|责令)|败诉|纠错|撤销|不当|错案|违法|大规模|越级/
const VERB_COUNT = new RegExp(
  `(?:收到|受理|审结|办结|办理|接收|新收|新发生|新增|结转|承办|答复|审理|立案|应诉|化解)(?:各类|全部|涉企|行政|复议|诉讼|的|了|共|约|申请|案件|答复|新|,)*${NUMBER_UNIT}`,
)

function readSentence(draft: Draft, sentence: Sentence, cases: Cases, reportYear: number | null): void {
  const { text } = sentence
  const groups = groupsOf(draft, sentence)
  let counted = false
  groups.forEach((group, i) => {
    const limit = groups[i + 1]?.start ?? text.length
    const previousEnd = groups[i - 1]?.end ?? 0
    counted = readGroup(draft, sentence, group, previousEnd, limit, cases, reportYear) || counted
  })
  const only = new Set(groups.flatMap((group) => group.kinds))
  if (counted || only.size !== 1 || groups.length === 0) return
  // 推进行政复议工作，全年受理12件: the number comes later in the sentence, behind a verb of casework.
  const kind = [...only][0] as Kind
  const from = (groups[0] as Group).end
  const later = VERB_COUNT.exec(text.slice(from))
  if (
    later &&
    !/信访|调解|举报|投诉|咨询|援助|公证|仲裁/.test(text.slice(from, from + later.index + later[0].length))
  ) {
    push(
      cases[kind].counts,
      sentence,
      (groups[0] as Group).start,
      from + later.index + later[0].length,
      later[1] as string,
      later[2] as string,
      reportYear,
    )
  }
}

interface Group {
  start: number
  end: number
  kinds: Kind[]
}

/** Mentions joined by 和, 、 and the like are counted together: 行政复议和行政诉讼案件. */
function groupsOf(draft: Draft, sentence: Sentence): Group[] {
  const { text } = sentence
  const groups: Group[] = []
  const administrative = isAdministrative(text)
  for (const match of matchesOf(text, MENTION)) {
    const start = match.index
    const end = start + match[0].length
    if (rangeAt(draft.citations, sentence.start + start)) continue
    const kind: Kind = match[1] ? 'review' : 'litigation'
    if (kind === 'litigation' && !administrative && !/^(?:行政|一审|二审|案件)/.test(match[0])) continue
    const last = groups.at(-1)
    const between = last ? text.slice(last.end, start) : ''
    const joiner = between.replace(LEADING_NOUN, '')
    if (last && (JOINER.test(joiner) || JOINER.test(between) || (joiner === '' && between !== '') || between === '')) {
      last.end = end
      if (!last.kinds.includes(kind)) last.kinds.push(kind)
    } else groups.push({ start, end, kinds: [kind] })
  }
  return groups
}

/** 诉讼 alone may be anything; beside 行政, 复议 or 应诉 it is administrative, unless it is a lawyer's or a prosecutor's. */
function isAdministrative(text: string): boolean {
  const others = /法律援助|代理|公益诉讼|民事|刑事|虚假诉讼|诉前|诉源|律师/.test(text)
  if (others && !/行政复议|行政诉讼|行政应诉|出庭应诉/.test(text)) return false
  return /行政|复议|应诉|出庭|败诉|政府|被诉/.test(text)
}

/** Reads the number that belongs to a group of mentions; true when one, or an explicit none, was found. */
function readGroup(
  draft: Draft,
  sentence: Sentence,
  group: Group,
  previousEnd: number,
  limit: number,
  cases: Cases,
  reportYear: number | null,
): boolean {
  const { text } = sentence
  const both = group.kinds.length === 2
  const add = (start: number, end: number, number: string, unit: string, each: boolean) => {
    const value = numberValue(number)
    if (value === null) return false
    const kinds = group.kinds
    if (both && !each && value !== 0) {
      for (const kind of kinds) push(cases[kind].combined, sentence, start, end, number, unit, reportYear)
    } else for (const kind of kinds) push(cases[kind].counts, sentence, start, end, number, unit, reportYear)
    return true
  }

  const after = text.slice(group.end, Math.min(limit, group.end + 80))
  const zero = SAYS_NONE.test(after) ? ZERO_AFTER.exec(after) : null
  const number = AFTER.exec(after)
  if (number && !(zero && zero[0].length <= number[0].length && /零|无|未|没有/.test(zero[0]))) {
    const written = (number[2] ?? number[4]) as string
    const unit = number[3] ?? ''
    const numberEnd = group.end + number[0].length
    const inCell = isCell(draft, sentence, numberEnd - written.length, numberEnd)
    const glued = unit === '' && /[一-鿿]/.test(text[numberEnd] ?? '')
    const labelled = /\((?:件|起|宗)\)\n?$/.test(after.slice(0, number[0].length - written.length))
    const bareIsSafe =
      unit !== '' ||
      inCell ||
      (!glued && (labelled || /[:为是达]|均|都/.test(number[1] ?? '') || numberValue(written) === 0))
    const following = text.slice(group.end + number[0].length, group.end + number[0].length + 24)
    // 分别为3件、2件: one number each, in the order named.
    const respective = /分别/.test(number[1] ?? '') ? NEXT_NUMBER.exec(following) : null
    if (both && respective) {
      const end = group.end + number[0].length + respective[0].length
      push(cases[group.kinds[0] as Kind].counts, sentence, group.start, end, written, unit, reportYear)
      push(
        cases[group.kinds[1] as Kind].counts,
        sentence,
        group.start,
        end,
        respective[1] as string,
        respective[2] as string,
        reportYear,
      )
      return true
    }
    if (bareIsSafe && !/^(?:规范性|制度|文件|文书|意见|建议|宣传|培训|典型)/.test(following)) {
      return add(group.start, group.end + number[0].length, written, unit, /各|均|都/.test(number[1] ?? ''))
    }
  }
  if (zero) {
    if (
      QUALIFIER.test(zero[0]) ||
      QUALIFIER.test(text.slice(group.end + zero[0].length, Math.min(limit, group.end + zero[0].length + 10)))
    ) {
      for (const kind of group.kinds)
        cases[kind].qualified.push(rangeIn(sentence, group.start, group.end + zero[0].length))
      return true
    }
    return add(group.start, group.end + zero[0].length, '0', '件', true)
  }

  const before = text.slice(Math.max(previousEnd, group.start - 60), group.start)
  const counted = BEFORE.exec(before)
  const negation = lastMatch(NEGATION, before)
  if (counted && !(negation && negation.index + negation[0].length >= counted.index)) {
    return add(
      group.start - (before.length - counted.index),
      group.end,
      counted[1] as string,
      counted[2] as string,
      false,
    )
  }
  if (!negation) return false
  const between = before.slice(negation.index + negation[0].length)
  // A comma parts the clauses: 无重大过错，办理行政复议… says nothing of the second. A list goes on with 、.
  if (/[,:]/.test(between)) return false
  const start = group.start - (before.length - negation.index)
  const tail = text.slice(group.end, Math.min(limit, group.end + 14)).replace(/[,].*$/, '')
  if (QUALIFIER.test(between) || QUALIFIER.test(tail)) {
    for (const kind of group.kinds) cases[kind].qualified.push(rangeIn(sentence, start, group.end))
    return true
  }
  const end = group.end + (/^(?:案件|申请|案)/.exec(text.slice(group.end))?.[0].length ?? 0)
  return add(start, end, '0', '件', true)
}

const HEADED_COUNT = new RegExp(
  `(?:收到|受理|审结|办结|办理|新收|承办|应诉)(?:全部|共|了|约|复议|行政|新|的){0,6}(?:申请|案件)?(?:共|计|了){0,4}${NUMBER_UNIT}`,
)

/** A number between blanks in the draft as given: a cell of a table that was flattened to lines. */
function isCell(draft: Draft, sentence: Sentence, start: number, end: number): boolean {
  const span = draft.spanOf(rangeIn(sentence, start, end))
  const isBlank = (character: string | undefined) => character === undefined || /[\s|]/.test(character)
  return isBlank(draft.text[span.start - 1]) && isBlank(draft.text[span.end])
}

/** Under a heading about 行政复议 a sentence need not name it again: 全年共收到申请23件，受理20件. */
function readHeaded(draft: Draft, sentence: Sentence, cases: Cases, parts: Parts): void {
  const section = draft.sections[sentence.section]
  if (!section || rangeAt(parts.planText, sentence.start)) return
  const title = draft.folded.slice(section.title.start, section.title.end)
  const review = /复议/.test(title)
  if (review === /诉讼|应诉/.test(title)) return
  const match = HEADED_COUNT.exec(sentence.text)
  if (!match) return
  push(
    cases[review ? 'review' : 'litigation'].counts,
    sentence,
    match.index,
    match.index + match[0].length,
    match[1] as string,
    match[2] as string,
    null,
  )
}

const RATE = '(\\d+(?:\\.\\d+)?%|百分之[一二三四五六七八九十百零〇点]+)'
const APPEARED = often(
  new RegExp(
    `(?:(?<!工作人员|律师|代理人)[出到]庭|(?<=负责人)(?=应诉)|(?<=负责人)参加庭审(?:、听证)?)(?:应诉|参诉|参加诉讼)?(?:的)?(?:率|比例|次数|案件|人数|情况)?(?:共计|累计|共|为|均|都|达到|达|稳定在|稳定|实现|提升至|提升到|提高到|提高至|由|从|保持|继续|持续|全年|,|:|\\n|的|了|已|约|在|连续[^,]{0,4}年|案件|行政诉讼|行政案件)*(?:${RATE}|(${NUMBER})(?:余|多)?(人次|次|件|起|宗|例|案|人|场)|\\((?:人次|次|件)\\)(\\d+))`,
  ),
)
const APPEARED_BEFORE = new RegExp(`(${NUMBER})(?:余|多)?(人次|次|件|起|宗|例|案|场)[^,。;]{0,16}出庭`)
const APPEARED_RATE_BEFORE = new RegExp(`${RATE}(?:的)?[^,]{0,10}出庭`)
const ALL_APPEARED =
  /(?:均|全部|都|件件|100%|全数|应出尽出|应出必出)(?:由|有|按时|依法|按要求|安排|做到|派)?[^,]{0,14}(?:出庭|到庭)|出庭应诉(?:实现)?(?:全覆盖|应出尽出)|(?:应出尽出|应出必出|有诉必出)/

const CAME =
  /(?:主任|[局厅处镇乡县区市]长|主要负责人|负责人|主要领导|分管领导|领导)(?:均|亲自|依法|按时|全程|分别|各|代表[^,]{0,6})*(?:出庭(?:应诉|参加诉讼)?|到庭(?:应诉|陈述|答辩|参加)[^,]{0,4})(?!制度|常态|工作|要求|规定|机制|意识|能力|率)/

function readAppearance(sentence: Sentence, cases: Cases): void {
  const { text } = sentence
  const at = text.search(
    /(?<!工作人员|律师|代理人)出庭|负责人应诉|负责人参加庭审|应出尽出|应出必出|到庭(?:应诉|参加|陈述|答辩)/,
  )
  if (at < 0 || /旁听|出庭作证/.test(text.slice(Math.max(0, at - 6), at + 6))) return
  cases.appearance.mention ??= rangeIn(sentence, Math.max(0, at - 12), Math.min(text.length, at + 12))
  if (cases.appearance.figure) return
  const after = APPEARED.exec(text)
  const rate = after?.[1] ?? APPEARED_RATE_BEFORE.exec(text)?.[1]
  if (rate !== undefined) {
    const value = rate.endsWith('%')
      ? Number(rate.slice(0, -1))
      : (numberValue(rate.slice(3).replace(/点.*/, '')) ?? 100)
    cases.appearance.figure = {
      ...rangeIn(sentence, after?.index ?? at, (after?.index ?? at) + (after?.[0].length ?? 4)),
      value,
      unit: '%',
      approximate: false,
    }
    return
  }
  const counted = after ?? APPEARED_BEFORE.exec(text)
  if (counted) {
    const number = (after ? (counted[2] ?? counted[4]) : counted[1]) as string
    const value = numberValue(number)
    if (value !== null) {
      const unit = (after ? (counted[3] ?? '次') : counted[2]) as string
      cases.appearance.figure = {
        ...rangeIn(sentence, counted.index, counted.index + counted[0].length),
        value,
        unit,
        approximate: isApproximate(number),
      }
      return
    }
  }
  // 行政诉讼案件1件，镇长出庭应诉: who came is told, and to how many cases.
  const came = CAME.exec(text)
  const cases1 = came ? lastMatch(EVERY_NUMBER, text.slice(0, came.index)) : null
  const cameTo = cases1 ? numberValue(cases1[1] as string) : null
  if (came && cameTo !== null && /诉讼|应诉|被诉|起诉|开庭/.test(text.slice(0, came.index))) {
    cases.appearance.figure = {
      ...rangeIn(sentence, came.index, came.index + came[0].length),
      value: cameTo,
      unit: '件',
      approximate: false,
    }
    return
  }
  const all = ALL_APPEARED.exec(text)
  if (all && cases.litigation.counts.length > 0) {
    cases.appearance.figure = {
      ...rangeIn(sentence, all.index, all.index + all[0].length),
      value: 100,
      unit: '%',
      approximate: false,
    }
  }
}

function push(
  counts: Count[],
  sentence: Sentence,
  start: number,
  end: number,
  number: string,
  unit: string,
  reportYear: number | null,
): void {
  const value = numberValue(number)
  if (value === null) return
  const before = sentence.text.slice(Math.max(0, start - 24), end)
  // (2017年修正) behind a law is the law's.
  const years = [...matchesOf(before, /((?:19|20)\d\d)年(?!修|版|[^,。;()]{0,8}\))/g)]
  const stated = years.length > 0 ? Number((years.at(-1) as RegExpExecArray)[1]) : reportYear
  counts.push({
    ...rangeIn(sentence, start, end),
    value,
    approximate: isApproximate(number) || before.includes(`约${number}`) || before.includes(`近${number}`),
    unit: unit === '' ? '件' : unit,
    year: stated,
  })
}

function rangeIn(sentence: Sentence, start: number, end: number): Range {
  return { start: sentence.start + start, end: sentence.start + end }
}

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  return [...matchesOf(text, pattern)].at(-1) ?? null
}
