import { type Draft, matchesOf, type Range, rangeAt } from '../../../lib/audit'
import { isPartial } from './mentions'
import { isExact } from './statements'
import { type Told, wordsBefore } from './told'

/** What is said not to have been, or to have been once only, and the count of it. */
export interface NoneAndSome {
  none: Range
  words: string
  /** What was counted. */
  of: string
  some: Told | (Range & { printed: string })
}

/**
 * 行政诉讼无一败诉 where 败诉1件 is told, 全年未因信息公开引发行政复议 where 行政复议1件 is, 年内唯一一起行政复议案件 where there were two. Few drafts say either,
 * and each saying is held against the counts of that thing only.
 */
export function noneAndSome(
  { folded }: Draft,
  told: readonly Told[],
  plans: readonly Range[],
  year: number | null,
  isOwn: (one: Told) => boolean,
): NoneAndSome[] {
  const found: NoneAndSome[] = []
  const sayings: (Range & { words: string; things: readonly string[] })[] = []
  const counted = new Map<string, readonly Told[]>()
  /** The counts of a thing, which many sayings may be held against. */
  const countedOf = (thing: string) => {
    const known =
      counted.get(thing) ?? told.filter((one) => one.item.value >= 1 && one.item.depth === 0 && isOf(one, thing))
    counted.set(thing, known)
    return known
  }
  const isOther = (at: number) => OTHERWISE.test(clauseBefore(folded, at).replaceAll(`${year}年`, ''))
  if (MAY_BE_NONE.test(folded))
    for (const match of [
      ...matchesOf(folded, NONE),
      ...(folded.includes('零') ? matchesOf(folded, ZERO) : []),
      ...matchesOf(folded, NO_CASES),
    ]) {
      const none = { start: match.index, end: match.index + match[0].length }
      if (rangeAt(plans, none.start) || isOther(none.start)) continue
      const [words, by = '', of = ''] = match
      const cause = by || of
      const topics = sentenceBefore(folded, none.start).match(TOPICS) ?? []
      const things = words.slice(words.search(THINGS)).match(THINGS_IN) ?? []
      if (cause === '' && topics.length === 0) sayings.push({ ...none, words, things })
      for (const thing of things) {
        const some = countedOf(thing).find(
          (one) =>
            (cause === ''
              ? topics.every((topic) => one.statement.text.includes(topic))
              : one.statement.text.includes(cause.slice(-CAUSE))) &&
            isApart(folded, none, one) &&
            (one.isPart || isOwn(one)),
        )
        if (some) {
          found.push({ none, words, of: thing, some })
          break
        }
      }
      if (found.length >= MOST) break
    }
  if (folded.includes('唯一')) {
    // 乡长对全年唯一一起案件出庭应诉.
    const isOfOther = (at: number) =>
      OTHERWISE.test(clauseBefore(folded, at).replaceAll(`${year}年`, '').replaceAll('对', ''))
    found.push(...onlyOne(folded, told, plans, isOfOther, isOwn))
    // 行政诉讼案件均为0件 where the head went to court in the year's 唯一一起.
    for (const match of sayings.length > 0 ? [...matchesOf(folded, ONLY)].slice(0, MOST_ONLY) : []) {
      const [words, , name = ''] = match
      const some = {
        start: match.index,
        end: match.index + words.length - name.length,
        printed: words.slice(0, -name.length),
      }
      const none = sayings.find(
        (one) =>
          one.things.some((thing) => name.startsWith(thing) && PLAIN_END.test(name.slice(thing.length))) &&
          (some.start > one.end + NEAR || some.end < one.start - NEAR),
      )
      const of = THINGS.exec(name)?.[0]
      if (none && of !== undefined && !rangeAt(plans, some.start) && !isOfOther(some.start))
        found.push({ none: { start: none.start, end: none.end }, words: none.words, of, some })
    }
  }
  return found
}

const MOST = 12
/** What was the only one is seldom told, and each saying is held against all that were none. */
const MOST_ONLY = 40
/** So many of the cause's last characters must stand with the count. */
const CAUSE = 4

/** 年内唯一一起行政复议案件 where 行政复议案件2件 are told. */
function onlyOne(
  folded: string,
  told: readonly Told[],
  plans: readonly Range[],
  isOther: (at: number) => boolean,
  isOwn: (one: Told) => boolean,
): NoneAndSome[] {
  const found: NoneAndSome[] = []
  for (const match of [...matchesOf(folded, ONLY)].slice(0, MOST_ONLY)) {
    const [words, unit = '', name = ''] = match
    const none = { start: match.index, end: match.index + words.length }
    if (rangeAt(plans, none.start) || isOther(none.start)) continue
    const nameIn = ({ mention, item }: Told) =>
      mention && isExact(item) && item.depth === 0 && areCases(unit, item.unit)
        ? [mention.core, mention.noun].find(
            (noun) => noun.length > 1 && name.startsWith(noun) && PLAIN_END.test(name.slice(noun.length)),
          )
        : undefined
    const all = told.filter((one) => nameIn(one) !== undefined && isApart(folded, none, one))
    if (all.some(({ item }) => item.value === 1)) continue
    const some = all.find(
      (one) =>
        one.item.value > 1 &&
        one.item.value <= MOST_FOR_ONE &&
        !one.isPart &&
        one.mention !== null &&
        !isPartial(one.mention) &&
        isOwn(one),
    )
    if (some) {
      const of = nameIn(some) as string
      const said = words.slice(0, words.length - name.length + of.length)
      found.push({ none: { start: none.start, end: none.start + said.length }, words: said, of, some })
    }
    if (found.length >= MOST) break
  }
  return found
}

const ONLY = /唯一的?[一1]([件起宗例项次份])([一-鿿]{2,14})/g
/** Of very many, one may be the only one of a kind that the words do not tell. */
const MOST_FOR_ONE = 9
/** 行政复议案件暴露出, but not 行政复议纠错案件. */
const PLAIN_END = /^(?:案件|申请|案)?(?![^,。]{0,4}(?:案|败|纠|被|撤|变更|确认|中|不))/

function areCases(a: string, b: string): boolean {
  return a === b || (CASES.test(a) && CASES.test(b))
}

/** Not in the same breath, and not of a wider circle than the unit's own court. */
function isApart(folded: string, none: Range, one: Told): boolean {
  const { statement, item } = one
  if (item.start <= none.end && item.end >= none.start - NEAR) return false
  return !(isOwnCourt(folded, none) && OF_ALL.test(wordsBefore(statement, item).clause + statement.text.slice(0, 20)))
}

/** Whether a count is of the thing: by its reading, or by its own words right before or behind the number. */
function isOf({ item, mention }: Told, thing: string): boolean {
  if (!/^[件起宗次批例人部个]/.test(item.unit)) return false
  if (thing === '败诉') return CASES.test(item.unit) && LOST.test(item.label)
  // 未发生行政诉讼案件 where somebody went to court.
  if (thing === '行政诉讼' && TO_COURT.test(item.label) && !/旁听|观摩|未|模拟|应出庭|代理|律师|顾问/.test(item.label))
    return true
  if (thing.startsWith('行政'))
    return (
      CASES.test(item.unit) &&
      mention !== null &&
      (mention.core === thing || mention.noun.replace(ENDING, '').endsWith(thing)) &&
      !isPartial(mention)
    )
  if (PART.test(item.label)) return false
  const label = item.label.replace(FILLERS, '')
  const own = label.endsWith(thing) ? label : label.replace(ENDING, '')
  return (
    (own.endsWith(thing) && !DENIED.test(own.slice(0, -thing.length))) ||
    (item.after.startsWith(thing) && HAPPENED.test(item.label))
  )
}

const TO_COURT =
  /行政诉讼[一-鿿]{0,4}(?:出庭|应诉)|(?:^|长|负责人|负责同志|领导|主任|书记|已|实际|依法|全年|年内|今年|先后|累计|共|[镇乡局委办])出庭应诉$/
const ENDING = /(?:申请|案件|事件|事故|案|问题|情况|行为)$/
const FILLERS = /(?:共|计|合计|累计|仅|有|发生|了){1,8}$/
const DENIED = /化解|防范|预防|避免|处置|排查|稳控|模拟|演练|典型|以案/
const HAPPENED = /(?:发生|出现|引发|产生|收到|接到|受理|有|因)(?:了)?$/
const PART = /其中|上年|去年|以来|\d年|每/

/** 以本局为被告的…无败诉 says nothing of 全市…败诉21件. */
function isOwnCourt(folded: string, none: Range): boolean {
  return OWN_COURT.test(sentenceBefore(folded, none.end))
}

function sentenceBefore(folded: string, at: number): string {
  return folded
    .slice(Math.max(0, at - 120), at)
    .split(/[。\n]/)
    .at(-1) as string
}

/** 收到信息公开申请9件，…，未引发行政复议: of those only. */
const TOPICS = /信息公开|合同|处罚|许可|征收|征地|拆[迁除]|规范性文件|决策/g

function clauseBefore(folded: string, at: number): string {
  return folded
    .slice(Math.max(0, at - 30), at)
    .split(/[。;\n]/)
    .at(-1) as string
}

const OWN_COURT = /[本我][局厅委机]|以[^,。;]{1,12}为被告/
const OF_ALL = /全[省市县区州旗]/
const NEAR = 4
const CASES = /^[件起宗]$/
const MAY_BE_NONE = /[未没无零]|(?<!\d)0[件起宗]/
/** Things of which a report says with pride that there were none. */
const THING =
  '行政复议|行政诉讼|败诉|越级上访|进京上访|赴省上访|集体上访|进京访|越级访|集体访|生产安全事故|安全生产事故|安全事故|校园安全事故|食品安全事故|医疗事故|火灾事故|群体性事件|舆情事件|负面舆情|民转刑案件|命案|刑事案件|电信诈骗案件|执法投诉|有效投诉|执法过错|错案|冤假错案|重复信访|国家赔偿|行政赔偿|责任追究|泄密事件|极端事件|个人极端案件'
const THINGS = new RegExp(THING)
const THINGS_IN = new RegExp(THING, 'g')
/** 败诉 needs no verb; the list must end with the thing itself: 未发生行政复议被纠错案件 says less. */
const NONE = new RegExp(
  `[未没无零](?:(?:有|曾)?因([^,。;\\d]{2,12}?)而?(?:发生|引发|产生|引起|导致|出现)|(?:有|发生|出现|收到|接到|受理)因([^,。;\\d]{2,12}?)(?:而?(?:引发|引起|产生|导致|提起)的)|有?(?:发生|出现|引发|产生|收到|接到|受理|办理)(?:过|一[件起例])?|有|(?<=[无零])一?[件起例]?|(?=被))(?:以[^,。;\\d]{1,12}?为被告的)?(?:被?(?:提起|申请)?过?(?:重大|较大|一般)?)(?:(?:${THING})(?:[、和或及与]|以及)?){1,4}的?(?:申请|案件|案|事件|事故|情况|情形|现象|问题|发生)*(?=[,。;)\\n])`,
  'g',
)
/** 行政诉讼案件0件, where somebody went to court. */
const NO_CASES = /行政诉讼(?:案件|应诉案件|案)?(?:[共为数均都]|合计|总计){0,2}0[件起宗]/g
/** 全年行政复议“零发生”, 行政诉讼为零. */
const ZERO = new RegExp(
  `(?:(?:${THING})(?:申请|案件|案)?[、和及与]){0,3}(?:${THING})(?:申请|案件|案|事件|事故)?(?:全年|继续|持续|均)?(?:保持|实现|为)?零(?:发生|案件|申请|记录|起)?(?=[,。;)\\n])`,
  'g',
)
const LOST = /(?:^|[,、已共]|全年|年内|今年)败诉(?:案件)?$/
const OTHERWISE = /上年|去年|\d年|实现|力争|确保|连续|争取|季度|上半年|以来|防止|杜绝|达到|目标|如|若|凡|(?<!针)对/
