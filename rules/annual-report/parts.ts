import { type Draft, firstFrom, often, type Range, rangeAt, type Section, united } from '../../lib/audit'
import {
  isDutyTitle,
  isItemStyle,
  isPlanTitle,
  isShortcomingsTitle,
  MEASURES_TITLE,
  OF_LAW,
  PRINCIPALS,
} from './headings'

/**
 * Which parts of an annual report stand where. A part is told by its heading at any level, or, where a report has none
 * (about one in three), by the wording of its sentences.
 */
export interface Parts {
  sentences: Sentence[]
  /** Where each of the draft's sections starts, for searching. */
  starts: readonly { start: number }[]
  /** Headings of measures and results. */
  measures: Section[]
  /** Headings of shortcomings; a merged heading stands here and under `plans`. */
  shortcomings: Section[]
  /** Headings that ask for the causes alone or with the shortcomings. */
  causes: Section[]
  /** Headings of next year's arrangements. */
  plans: Section[]
  /** Headings, items too, about the principals' duty as 第一责任人, outside shortcomings and plans. */
  duty: Section[]
  /** Text that tells shortcomings: under their headings, less a merged heading's plans; or the sentences that tell them. */
  shortcomingText: Range[]
  /** Text of the plans, under their headings or in paragraphs that begin 下一步，我局将…. */
  planText: Range[]
  /** Plans that stand in a paragraph without a heading. */
  planParagraphs: Range[]
  /** Level-1 headings that are none of the above: topics such as 强化组织领导. */
  topics: Section[]
}

/** A sentence of the body, without its stop. */
export interface Sentence extends Range {
  text: string
  /** The innermost section that holds it, or -1. */
  section: number
}

export function partsOf(draft: Draft, reportYear: number | null): Parts {
  const titles = draft.sections.map((section) => draft.folded.slice(section.title.start, section.title.end))
  const sentences = sentencesOf(draft)
  const parts: Parts = {
    sentences,
    starts: draft.sections.map((section) => ({ start: section.label.start })),
    measures: [],
    shortcomings: [],
    causes: [],
    plans: [],
    duty: [],
    shortcomingText: [],
    planText: [],
    planParagraphs: [],
    topics: [],
  }
  const inherited: ('shortcomings' | 'plan' | 'merged' | null)[] = []
  const firstSentences = firstSentencesOf(draft, sentences)
  draft.sections.forEach((section, i) => {
    const title = titles[i] as string
    // 八、接续奋斗，再上新台阶: a topical heading of a chief part is told by the sentence it opens with.
    const opening = section.depth === 1 && !isItemStyle(section) ? (firstSentences[i] ?? '') : ''
    const above = section.parent >= 0 ? (inherited[section.parent] ?? null) : null
    const isItem = isItemStyle(section)
    const shortcomings =
      !isItem &&
      above !== 'plan' &&
      (isShortcomingsTitle(title) || ADMISSION.test(opening) || facesProblems(title, opening))
    const plan =
      !isItem && above !== 'plan' && (isPlanTitle(title, section, reportYear) || opensPlan(opening, reportYear))
    inherited.push(plan && shortcomings ? 'merged' : plan ? 'plan' : shortcomings ? 'shortcomings' : above)
    if (shortcomings) parts.shortcomings.push(section)
    if (!isItem && /原因|成因|根源|症结|为什么/.test(title) && above !== 'plan') parts.causes.push(section)
    if (plan) parts.plans.push(section)
    if (shortcomings || plan || above !== null) return
    const keyFew = PRINCIPALS.test(title) && OF_LAW.test(draft.folded.slice(section.own.start, section.own.start + 120))
    if (isDutyTitle(title) || keyFew) parts.duty.push(section)
    else if (!isItem && MEASURES_TITLE.test(title)) parts.measures.push(section)
    else if (section.depth === 1 && !isItem) parts.topics.push(section)
  })
  if (parts.shortcomings.length === 0) findByItems(draft, parts)
  readShortcomings(draft, titles, parts)
  readPlans(draft, parts, reportYear)
  return parts
}

/** 三、还差在哪里: a chief part under whatever heading tells shortcomings when nearly all of its items do. */
function findByItems(draft: Draft, parts: Parts): void {
  for (const section of parts.topics) {
    let items = 0
    let lacking = 0
    for (let i = firstFrom(parts.sentences, section.title.end); i < parts.sentences.length; i++) {
      const { start, text } = parts.sentences[i] as Sentence
      if (start >= section.whole.end) break
      if (!ITEM.test(text) && draft.sections[parts.sentences[i]?.section ?? -1]?.label.start !== start) continue
      items++
      if (LACKING.test(text) && !REMEDIED.test(text)) lacking++
    }
    if (items >= LEAST_ITEMS && lacking >= SHARE_LACKING * items) parts.shortcomings.push(section)
  }
  const found = new Set(parts.shortcomings)
  parts.topics = parts.topics.filter((section) => !found.has(section))
}

const ITEM = /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十],|[一二三四五六七八九十]方面)/
const LACKING =
  /不(?:够|足|强|高|实|细|深|严|多|熟|准|到位|平衡|均|规范|完善|健全|适应|明显|彻底|及时|充分|重视|会)|薄弱|单[薄一]|欠|缺|滞后|偏[少低弱慢软老大重]|过[低少慢]|有待|[仍尚还]需|[仍还]要(?:加|再)|没有?(?:改|做|跟|落|形成|建)|漏|毛病|短板|弱项|难以|较难|跟不上|参差|走过场|流于形式|[仍还]占|不少.{0,8}问题/
const LEAST_ITEMS = 2
const SHARE_LACKING = 0.75

/** For each section the first sentence of its own text, '' when it has none. */
function firstSentencesOf(draft: Draft, sentences: readonly Sentence[]): string[] {
  return draft.sections.map((section) => {
    const sentence = sentences[firstFrom(sentences, section.title.end)]
    return sentence && sentence.start < section.own.end ? sentence.text : ''
  })
}

/** 在看到成绩的同时，我们也清醒认识到：…还不相称. */
const ADMISSION = often(
  /^(?:虽然|尽管|在|回顾|一年来|同时|当前|对照|面对|我们)[^。]{0,80}(?:清醒(?:地)?(?:认识|看)到|还存在|仍存在|还有(?:不小|一定|较大)?(?:的)?(?:差距|距离|不足)|仍有(?:差距|距离|不足))/,
)

/** 六、正视差距，补齐弱项: a heading that could be about remedies tells shortcomings when its text does. */
function facesProblems(title: string, opening: string): boolean {
  return (
    /差距|短板|弱项|不足|问题|欠账/.test(title) &&
    /差距|不足|短板|欠账|薄弱|问题[^,]{0,6}(?:还|仍|依然|主要)/.test(opening) &&
    !REMEDIED.test(opening)
  )
}

function opensPlan(opening: string, reportYear: number | null): boolean {
  if (PLAN_OPENING.test(opening)) return PROMISE.test(opening)
  return (
    reportYear !== null &&
    opening.startsWith(`${reportYear + 1}年`) &&
    /将|要|计划|打算|继续/.test(opening.slice(0, 60))
  )
}

/** The sentences that state a shortcoming without standing under a heading of their own. */
const CARRIER =
  /清醒(?:地)?(?:认识|看)到|美中不足|(?:还|仍|尚)有(?:一定|不小|较大|一些|明显)?(?:的)?(?:距离|差距|落差|短板|弱项|不足)|(?:还|仍)(?:不相称|不相适应|不完全适应|不适应)|(?:还|仍|尚|也|依然|仍然)存在(?:着)?[^,。;]{2,40}?(?:不够|不足|不强|不高|不到位|不平衡|不均衡|不规范|偏低|偏弱|滞后|参差不齐|欠缺|短缺)|(?:还|仍|尚|也|依然|仍然|同时|但|主要|均|目前|,)(?:还|仍|也|尚)?(?:存在|面临|有)(?:着)?[^,]{0,24}?(?:问题|不足|差距|短板|薄弱|弱项|困难|挑战)|(?:不足|差距|短板|困难)[^,]{0,8}(?:依然|仍然|仍旧|还)(?:存在|突出)|(?:主要)?存在(?:以下|如下|的主要|的)?(?:几个?方面|几点|三点|两点|三个方面|两个方面)?(?:的)?(?:突出)?(?:问题|不足)(?:和不足|及不足)?(?:有|是|为|:|主要|如下)|(?:问题|不足)(?:和不足|和问题|和差距|与不足|及不足)?主要(?:表现|体现|集中|有|是)|(?:有一定|还有|仍有|尚有|存在)(?:的)?(?:一定|较大|不小|明显|一些)?(?:的)?差距/

/** Remedied already, or somebody else's: 针对存在的问题, 及时解决…问题. */
const REMEDIED =
  /(?:针对|解决|整改|查找|查摆|排查|剖析|发现|梳理|化解|破解|纠正|反馈|指出|研究|反映|处理|整治|找准|检视)[^,]{0,20}(?:问题|不足|短板|差距|薄弱)/

const PLAN_OPENING = often(/^(?:\d{4}年,?)?(?:下一?步|下一?阶段|下一?年度?|今后|明年|来年|新的一年|新年度)/)
const PROMISE = /(?:我[县区市镇乡局办委厅省院部们]|街道|本级|将|要|拟|计划|继续|进一步|持续|重点|着力)/

function readShortcomings(draft: Draft, titles: readonly string[], parts: Parts): void {
  for (const [section, plan] of withPlans(parts)) {
    const start = section.title.end
    const end = plan === section ? endOfProblems(draft, titles, section, parts) : section.whole.end
    // A heading of plans of its own below this one takes its text away.
    const cut = plan !== null && plan !== section ? Math.min(end, plan.label.start) : end
    parts.shortcomingText.push({ start, end: cut })
  }
  if (parts.shortcomings.length === 0) readCarriers(draft, parts)
  parts.shortcomingText = united(parts.shortcomingText)
}

/** Each heading of shortcomings with the heading of plans that it is itself or that stands below it. */
function withPlans(parts: Parts): [Section, Section | null][] {
  const plans = parts.plans.map((section) => ({ start: section.label.start, section }))
  return parts.shortcomings.map((section) => {
    const plan = plans[firstFrom(plans, section.label.start)]?.section
    return [section, plan && plan.label.start < section.whole.end ? plan : null]
  })
}

function readCarriers(draft: Draft, parts: Parts): void {
  const planned = united(parts.plans.map((section) => section.whole))
  let covered = 0
  parts.sentences.forEach((sentence, i) => {
    if (sentence.start < covered || rangeAt(planned, sentence.start)) return
    if (!CARRIER.test(sentence.text) || REMEDIED.test(sentence.text)) return
    covered = endOfPassage(draft, parts, i)
    parts.shortcomingText.push({ start: sentence.start, end: covered })
  })
}

/** Under a merged heading (存在的问题及下一步打算) the problems end where the plans begin. */
function endOfProblems(draft: Draft, titles: readonly string[], merged: Section, parts: Parts): number {
  const index = firstFrom(parts.starts, merged.label.start)
  const plans = new Set(parts.plans)
  for (let i = index + 1; i < draft.sections.length; i++) {
    const section = draft.sections[i] as Section
    if (section.label.start >= merged.whole.end) break
    if (plans.has(section)) return section.label.start
    const tellsProblem = TELLS_PROBLEM.test(titles[i] as string)
    if (section.style !== 'ordinal' && section.parent === index && !tellsProblem) return section.label.start
  }
  for (let i = firstFrom(parts.sentences, merged.title.end); i < parts.sentences.length; i++) {
    const sentence = parts.sentences[i] as Sentence
    if (sentence.start >= merged.whole.end) break
    if (PLAN_OPENING.test(sentence.text) || ANSWERING.test(sentence.text)) return sentence.start
  }
  return merged.whole.end
}

/** 针对上述问题，我镇将…; 2025年，我镇将…. */
const ANSWERING = /^(?:针对|对此|为此|围绕)(?:上述|以上|存在|这些)?[^,]{0,12},?[^。]{0,30}将|^\d{4}年,?[^,]{0,12}将/

/** A carrier sentence's items follow it: in its paragraph and in the numbered paragraphs after it, up to the plans. */
function endOfPassage(draft: Draft, parts: Parts, carrier: number): number {
  const first = parts.sentences[carrier] as Sentence
  let end = rangeAt(draft.paragraphs, first.start)?.end ?? first.end
  const paragraphEnd = end
  const listFollows = first.text.endsWith(':')
  for (let i = carrier + 1; i < parts.sentences.length; i++) {
    const sentence = parts.sentences[i] as Sentence
    if (sentence.start >= first.start + LONGEST_PASSAGE) break
    if (PLAN_OPENING.test(sentence.text)) return Math.min(end, sentence.start)
    if (sentence.start < paragraphEnd) continue
    // 上述不足，源于…: the causes follow in a paragraph of their own.
    if (REFERS_BACK.test(sentence.text)) {
      end = rangeAt(draft.paragraphs, sentence.start)?.end ?? sentence.end
      continue
    }
    // Sentences of a paragraph that is in already.
    if (sentence.start < end) continue
    if (
      listFollows &&
      TELLS_PROBLEM.test(sentence.text) &&
      draft.sections[sentence.section]?.label.start !== sentence.start
    ) {
      end = rangeAt(draft.paragraphs, sentence.start)?.end ?? sentence.end
      continue
    }
    const section = draft.sections[firstFrom(parts.starts, sentence.start)]
    if (section?.label.start !== sentence.start || section.depth === 1) break
    end = sentence.end
  }
  return end
}

const REFERS_BACK = /^(?:上述|以上|这些|究其|产生|造成|存在这些|出现这些|之所以)/

const TELLS_PROBLEM = /不(?!断|仅|但|限)|缺|欠|弱|滞后|有待|尚需|仍需|问题|难|原因|成因|分析/

/** Problems told without a heading take a few paragraphs at most, in characters. */
const LONGEST_PASSAGE = 1500

function readPlans(draft: Draft, parts: Parts, reportYear: number | null): void {
  for (const section of parts.plans) {
    const start = section.title.end
    const problems = rangeAt(parts.shortcomingText, start)
    parts.planText.push({ start: problems ? problems.end : start, end: section.whole.end })
  }
  const headed = united(parts.planText)
  const next =
    reportYear === null
      ? null
      : new RegExp(`^${reportYear + 1}年,?[^,]{0,20}(?:将|要|计划|打算|拟|继续|进一步|着力|重点)`)
  let covered = 0
  for (const sentence of parts.sentences) {
    if (sentence.start < covered || rangeAt(headed, sentence.start)) continue
    const text = sentence.text.replace(/^[一二三四五六七八九十]是/, '')
    if (!(PLAN_OPENING.test(text) && PROMISE.test(text)) && !next?.test(text)) continue
    const paragraphEnd = rangeAt(draft.paragraphs, sentence.start)?.end ?? sentence.end
    const section = draft.sections[sentence.section]
    // Below a heading the plan goes on to the heading's end; an item (一是) ends with its paragraph.
    covered = section && section.style !== 'ordinal' ? Math.max(paragraphEnd, section.own.end) : paragraphEnd
    parts.planParagraphs.push({ start: sentence.start, end: covered })
  }
  parts.planText = united([...parts.planText, ...parts.planParagraphs])
}

const CELL_NUMBER = /^\d[\d,.]{0,9}%?$/

/** The body cut at 。；！？ and line ends; headings' labels stay in. */
function sentencesOf(draft: Draft): Sentence[] {
  const sentences: Sentence[] = []
  let section = -1
  for (const paragraph of draft.paragraphs) {
    if (paragraph.role !== 'body' && paragraph.role !== 'table') continue
    if (paragraph.end <= draft.body.start || paragraph.start >= draft.body.end) continue
    let start = Math.max(paragraph.start, draft.body.start)
    const limit = Math.min(paragraph.end, draft.body.end)
    const last = sentences.at(-1)
    // A table that was flattened to lines: 收到复议申请（件） / 131.
    if (
      last &&
      last.end === start - 1 &&
      CELL_NUMBER.test(draft.folded.slice(start, limit)) &&
      last.text.length <= 40
    ) {
      last.end = limit
      last.text = draft.folded.slice(last.start, limit)
      continue
    }
    for (let i = start; i <= limit; i++) {
      if (i < limit && !isStop(draft.folded.charCodeAt(i))) continue
      if (i > start) {
        while (section + 1 < draft.sections.length && (draft.sections[section + 1] as Section).label.start <= start)
          section++
        sentences.push({ start, end: i, text: draft.folded.slice(start, i), section })
      }
      start = i + 1
    }
  }
  return sentences
}

function isStop(unit: number): boolean {
  return unit === 0x3002 || unit === 0x3b || unit === 0x21 || unit === 0x3f
}
