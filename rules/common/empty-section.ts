import type { Draft, FindingRule, Hit, Range, Section } from '../../lib/audit'
import { rowSections } from './given/rows'

type Id =
  | 'no-text'
  | 'last-without-text'
  | 'heading-sentence-only'
  | 'item-sentence-only'
  | 'lead-in-only'
  | 'label-only'

export const emptySection: FindingRule<Id> = {
  id: 'empty-section',
  title: { zh: '空章节', en: 'Empty section' },
  asks: { zh: '每个标题之下都应当有内容。', en: 'Every heading has text below it.' },
  basis: null,
  noBasis: { zh: '公文常识，不必有条文依据。', en: 'Plain sense; it needs no rule.' },
  help: {
    why: {
      zh: '只有标题没有内容，多半是内容漏写或者删改时遗留。',
      en: 'A heading without text is mostly text forgotten or left over from editing.',
    },
    todo: {
      zh: '补写内容，或者删去标题。同级标题都没有正文的（逐条列举），不报。',
      en: 'Write the text or drop the heading. A list whose items are all bare is not reported.',
    },
  },
  reasons: {
    'no-text': {
      level: 'warning',
      certainty: 'certain',
      message: { zh: '“{title}”之下没有内容。', en: 'Nothing stands below “{title}”.' },
    },
    'last-without-text': {
      level: 'warning',
      certainty: 'certain',
      message: {
        zh: '“{title}”之下没有内容，后面已是另一部分或者结尾。',
        en: 'Nothing stands below “{title}”; another part or the end follows at once.',
      },
    },
    'heading-sentence-only': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{title}”只有标题句，没有正文；其他各项标题句之后都有正文。',
        en: '“{title}” is a heading’s sentence without text; all other items have text after theirs.',
      },
    },
    'item-sentence-only': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{title}”只有一句，其他各项都有具体内容，请核对是否漏写。',
        en: '“{title}” is one sentence only; all other items have more. Is something missing?',
      },
    },
    'lead-in-only': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{title}”引出下文，后面却没有内容，已是另一部分或者结尾。',
        en: '“{title}” leads to what follows, but another part or the end follows at once.',
      },
    },
    'label-only': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '序号“{title}”之后没有内容。', en: 'Nothing follows the number “{title}”.' },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n（一）规范执法行为。办理行政处罚案件16件，均已按期结案，未发生复议和诉讼。\n（二）加强普法宣传，营造法治氛围。\n（三）化解矛盾纠纷。调解矛盾纠纷20件，成功20件，群众满意率保持在较高水平。\n（四）推进政务公开。公开政府信息30条，答复依申请公开2件，均未引起争议和投诉。\n二、存在的问题\n执法力量不足。',
      fires: ['加强普法宣传，营造法治氛围'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n（一）规范执法。\n办理案件16件。\n（二）加强普法，营造氛围\n二、存在的问题\n执法力量不足。',
      fires: ['（二）加强普法，营造氛围'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n办理案件16件。\n二、存在的问题\n三、下一步打算\n2025年加强培训。',
      fires: ['二、存在的问题'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n办理案件16件。\n二、存在的问题\n（一）执法力量不足\n（二）普法形式单一\n（三）学法不够经常\n三、下一步打算\n2025年加强培训。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n办理案件16件。\n二、下一步打算\n（一）抓学习。2025年把学习习近平法治思想作为必修课，组织干部轮训。\n（二）抓规范。完善行政执法程序，落实行政执法三项制度，组织执法人员轮训。\n（三）抓普法。\n青石镇人民政府\n2025年1月8日',
      fires: ['（三）抓普法'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n办理案件16件。\n二、下一步打算\n（一）2025年将学习习近平法治思想作为首要任务，组织干部轮训。\n（二）巩固清理成果，对文件开展“回头看”，防止反弹。\n（三）加强队伍建设\n青石镇人民政府\n2025年1月8日',
      fires: ['（三）加强队伍建设'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n办理案件16件。\n二、存在的不足\n对照上级要求，还存在以下问题：\n三、下一步打算\n2025年，重点做好以下工作：\n（一）\n（二）加强培训。',
      fires: ['还存在以下问题：', '（一）'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n主要做法如下：\n（一）规范执法\n办理案件16件，具体情况见下表：\n二、存在的不足\n主要表现在：\n一是力量不足。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n1.修订权责清单，公开办事指南。\n2.办理案件16件。\n二、下一步打算\n2025年加强培训。',
      fires: [],
    },
  ],
  run({ draft }) {
    const { sections } = draft
    const rows = rowSections(draft)
    const children = new Map<number, number[]>()
    const parents = new Set<number>()
    const items: number[] = []
    sections.forEach((section, i) => {
      parents.add(section.parent)
      if (rows.has(i)) return
      if (section.style === 'ordinal') {
        items.push(i)
        return
      }
      const siblings = children.get(section.parent)
      if (siblings) siblings.push(i)
      else children.set(section.parent, [i])
    })
    const isBare = (index: number) => {
      const section = sections[index] as Section
      // A table stands below it, or a table's own title.
      if (rows.has(index + 1) || isTableTitle(sections[index + 1])) return false
      // 2025年主要工作 above 加强统筹谋划: of unnumbered lines one may head those that follow.
      if (section.style === 'none' && isOther(sections[index + 1])) return false
      return isHeading(section) && fillsLine(section) && !parents.has(index) && isBlank(section)
    }
    const hits: Hit<Id>[] = []
    for (const siblings of children.values()) {
      const forgotten = lastInLine(siblings)
      if (forgotten)
        hits.push({
          reason: 'heading-sentence-only',
          range: { start: forgotten.label.start, end: forgotten.title.end },
          values: { title: draft.spanOf(forgotten.title).text },
        })
      const bare = siblings.filter(isBare)
      const pair = bare.length === 0 ? pairLeftBare(siblings) : -1
      if (pair >= 0) bare.push(pair)
      // A list of bare items is a list; one heading left bare among its like is forgotten.
      if (bare.length === 0) continue
      if (bare.length > 1 && bare.some((index) => (sections[index] as Section).style === 'none')) continue
      if (bare.length > siblings.length / 2 && !isOnly(siblings) && !isLastOfSentences(siblings, bare)) continue
      // Where the others' headings stand on lines of their own with text below, a bare one is no full sentence either.
      const standAlone = siblings.some((index) => !isBare(index) && (sections[index] as Section).fillsLine)
      for (const index of bare) {
        const section = sections[index] as Section
        const sentence = !standAlone && endsAsSentence(section)
        if (bare.length > siblings.length / 2 && siblings.length > 1 && endsAsSentence(section)) continue
        // A whole part put into one long sentence is text, whatever its like look like.
        if (endsAsSentence(section) && section.title.end - section.title.start > LONGEST_HEADING) continue
        if (sentence && !((isHeadingLike(section, siblings) || isWord(section)) && areRunIn(siblings, index))) continue
        hits.push({
          reason: sentence
            ? ('heading-sentence-only' as const)
            : index === siblings.at(-1)
              ? ('last-without-text' as const)
              : ('no-text' as const),
          range: { start: section.label.start, end: section.title.end },
          values: { title: draft.spanOf(section.title).text },
        })
      }
    }
    sections.forEach((section, i) => {
      const leadIn = leadInOf(draft, section, sections[i + 1])
      if (leadIn && !rows.has(i) && !rows.has(i + 1))
        hits.push({ reason: 'lead-in-only', range: leadIn, values: { title: draft.spanOf(leadIn).text } })
    })
    return [...hits, ...shortItems(draft, items), ...labelsOnly(draft)]

    /**
     * 强化队伍建设，提升履职能力 without a number, right above the next such line, where all its like have text below; -1 where there is none. A line of another
     * shape may head those that follow.
     */
    function pairLeftBare(siblings: readonly number[]): number {
      const like = siblings.filter((index) => {
        const { style, title, fillsLine: fills } = sections[index] as Section
        return style === 'none' && fills && PAIR.test(draft.folded.slice(title.start, title.end))
      })
      if (like.length < FEWEST_PAIRS) return -1
      const empty = like.filter(
        (index) => !parents.has(index) && !rows.has(index + 1) && isBlank(sections[index] as Section),
      )
      const [only = -1] = empty
      if (empty.length !== 1 || !like.includes(only + 1)) return -1
      return like.every((index) => index === only || parents.has(index) || textOf(index) >= LEAST_TEXT) ? only : -1
    }

    /** The only item of a heading that has no words of its own: the whole part is empty. */
    function isOnly(siblings: readonly number[]): boolean {
      const parent = sections[(sections[siblings[0] as number] as Section).parent]
      return (
        siblings.length === 1 &&
        parent !== undefined &&
        draft.folded.slice(parent.title.end, parent.own.end).trim() === ''
      )
    }

    /** …报送总结。（四）强化经费保障。: the last heading, run into the line before it, where all others have text. */
    function lastInLine(siblings: readonly number[]): Section | null {
      const last = sections[siblings.at(-1) as number] as Section
      if (siblings.length < FEWEST_RUN_IN || last.startsLine || !BRACKETED.has(last.style)) return null
      const { start, end } = last.title
      if (end - start > LONGEST_IN_LINE || end - start < 4 || !isBlank(last)) return null
      if (/\d/.test(draft.folded.slice(start, end))) return null
      return siblings.slice(0, -1).every((index) => textOf(index) >= LEAST_BESIDE_SHORT) ? last : null
    }

    /** Items that are a sentence each, and a last one, or one that only names a matter, that is a mere heading: no point at its end, no text. */
    function isLastOfSentences(siblings: readonly number[], bare: readonly number[]): boolean {
      const last = siblings.at(-1) as number
      const open = bare.filter((index) => !endsAsSentence(sections[index] as Section))
      const { title } = sections[last] as Section
      if (open.length !== 1) return false
      // (一)收取信息处理费情况 before (二), which is a sentence: the name of a matter.
      if (open[0] !== last) {
        const named = (sections[open[0] as number] as Section).title
        return draft.folded.slice(named.start, named.end).endsWith('情况')
      }
      return siblings.length >= 3 && title.end - title.start <= LONGEST_SENTENCE
    }

    /** 抓普法。 beside 抓学习。 and its text. */
    function isWord({ title }: Section): boolean {
      return title.end - title.start <= 5
    }

    /** No longer than its like and without a figure: what a heading’s sentence is and a whole item mostly is not. */
    function isHeadingLike({ title }: Section, siblings: readonly number[]): boolean {
      const text = draft.folded.slice(title.start, title.end)
      let longest = LONG_ENOUGH
      for (const index of siblings) {
        const other = (sections[index] as Section).title
        if (other !== title) longest = Math.max(longest, other.end - other.start)
      }
      return text.length >= 6 && text.length <= Math.min(LONGEST_SENTENCE, longest + MARGIN) && !/\d/.test(text)
    }

    /** All items but one have a paragraph after their heading's sentence. */
    function areRunIn(siblings: readonly number[], index: number): boolean {
      const { style, title } = sections[index] as Section
      // What says no more than a heading does is none of the short items either.
      const least = title.end - title.start <= SHORT_HEADING ? LEAST_BESIDE_SHORT : LEAST_TEXT
      // Of two items only the draft’s other items of the style tell how they are written.
      const like =
        siblings.length >= FEWEST_RUN_IN
          ? siblings
          : siblings.length > 1
            ? sections.flatMap((section, i) =>
                section.style === style && section.startsLine && !rows.has(i) ? [i] : [],
              )
            : []
      return (
        like.length >= FEWEST_RUN_IN &&
        like.every((other) => other === index || textOf(other) >= LEAST_BESIDE_SHORT) &&
        // Among many one may be short.
        like.filter((other) => other !== index && textOf(other) < least).length <= (like.length >= MANY ? 1 : 0)
      )
    }

    function textOf(index: number): number {
      const { whole, title } = sections[index] as Section
      return whole.end - title.end
    }

    function isHeading({ style, title }: Section): boolean {
      if (HEADING_STYLES.has(style)) return true
      return style === 'none' && PART_NAME.test(draft.folded.slice(title.start, title.end))
    }

    /** An unnumbered line that is no part of its own. */
    function isOther(section: Section | undefined): boolean {
      return section?.style === 'none' && !PART_NAME.test(draft.folded.slice(section.title.start, section.title.end))
    }

    /** 行政处罚情况统计表, 表1 各科室办案情况. */
    function isTableTitle(section: Section | undefined): boolean {
      if (section?.style !== 'none') return false
      return /^附?[表图]\d|(?:统计|情况|一览|明细|汇总|数据)[表图]$/.test(
        draft.folded.slice(section.title.start, section.title.end),
      )
    }

    /** Nothing but marks stands behind it in its line: 。。 */
    function fillsLine({ fillsLine: fills, startsLine, title }: Section): boolean {
      return fills || (startsLine && /^[。;:,]{1,3}(?:\n|$)/.test(draft.folded.slice(title.end, title.end + 4)))
    }

    function isBlank(section: Section): boolean {
      // Of a plan's last task the line that says who answers for it may have been taken for the document's ending.
      const after =
        section.whole.end >= draft.body.end ? draft.folded.slice(section.whole.end, section.whole.end + 8) : ''
      if (/^\n?\((?:责任|牵头|配合|完成)/.test(after)) return false
      const text = draft.folded.slice(section.title.end, section.whole.end).replace(PAGE_NUMBERS, '')
      return text.replace(/[\s。,;:、!?]/g, '') === ''
    }

    /** 1.修订权责清单，公开办事指南。 is a full sentence: item and text in one. */
    function endsAsSentence(section: Section): boolean {
      const stop = draft.folded[section.title.end]
      return stop === '。' || stop === ';'
    }
  },
}

/** Two clauses and no mark behind: how an unnumbered heading is mostly made. */
const PAIR = /^[一-鿿]{4,12},[一-鿿]{4,12}$/
const FEWEST_PAIRS = 4

const LONGEST_HEADING = 40
const BRACKETED = new Set(['bracketed-ideograph', 'half-bracketed-ideograph'])
const LONGEST_SENTENCE = 30
const LONG_ENOUGH = 8
const MARGIN = 7
const FEWEST_RUN_IN = 3
const LEAST_TEXT = 30
const MANY = 5
const SHORT_HEADING = 10
const LONGEST_IN_LINE = 16
const LEAST_BESIDE_SHORT = 14

/** Unnumbered headings of parts that every report has. */
const PART_NAME =
  /^(?:20\d\d年度?)?(?:推进|推动)?(?:法治政府建设|法治建设)?(?:工作)?(?:(?:存在|主要|面临)的?(?:主要)?(?:问题|不足|困难)|下一?(?:步|年度?)|主要(?:举措|做法|工作)|党政主要负责人|(?:履行)?第一责任人)[^,。;]{0,16}$/

/**
 * A paragraph that leads to a list, at a section’s end: 主要表现在以下几个方面： with the next part behind it. What the
 * list’s items look like does not matter, for any text behind it will do.
 */
function leadInOf(draft: Draft, section: Section, next: Section | undefined): Range | null {
  // Unnumbered lines and a list that begins at one may be what it leads to, however deep they were put.
  if (next && (next.depth > section.depth || next.style === 'none' || next.number === 1)) return null
  // Another part is labelled as this one is or as one above it; other labels are a list's, even one that begins at two.
  if (next && !hasStyle(draft, section, next.style)) return null
  let end = section.whole.end
  while (end > section.label.end && draft.folded[end - 1] === '\n') end--
  const last = draft.folded[end - 1] as string
  if (!LEADS.includes(last)) return null
  const text = draft.folded.slice(Math.max(section.label.end, end - LONGEST_LEAD_IN), end)
  // After a full stop only 以下 and the like tell.
  if (last === '。' && !/[以如]下|下[列述]/.test(text)) return null
  const clause = (/[^。;!?,\n]*[:。]?$/.exec(text) as RegExpExecArray)[0]
  if (!LEAD_IN.test(clause) || NO_LIST.test(clause)) return null
  // 做好如下工作： / 六、重点任务: the next part is what it leads to.
  if (next && WORK.test(clause) && WORK.test(draft.folded.slice(next.title.start, next.title.end))) return null
  return { start: end - clause.length, end }
}

function hasStyle({ sections }: Draft, section: Section, style: Section['style']): boolean {
  for (let at: Section | undefined = section; at; at = sections[at.parent]) if (at.style === style) return true
  return false
}

const LONGEST_LEAD_IN = 48
/** With what lead-ins end. */
const LEADS = ':。是有为在括于下面'
const LIST_NOUN =
  '(?:方面|问题|不足|工作|任务|措施|原因|做法|情况|困难|短板|差距|举措|特点|特征|内容|安排|打算|[一二三四五六七八]?点|事项|环节|要求|经验|成效|成绩)'
const LEAD_IN = new RegExp(
  `(?:(?:以下|如下|下列|下述)[^。;:,!?\\n]{0,12}:|(?:开展|做|抓|完成|采取)了:|[一二三四五六七八几]件(?:实|大)?事:|(?:以下|如下|下列|下述)(?:的?[^。;:,!?\\n]{0,10}${LIST_NOUN})?[:。]?|(?:表现|体现|反映|集中)(?:在|为)(?:[^。;:,!?\\n]{0,10}方面)?:?|主要(?:是|有|为|包括|在于|(?:原因|问题|不足|做法|措施)(?:是|有|为|在于))(?:以下)?:?|(?:做|抓)(?:好|实)(?:[^。;:,!?\\n]{0,8}(?:工作|方面|任务))?:|[一二三四五六七八几]个?方面(?:的?(?:工作|问题|不足|原因|差距))?:)$`,
)
const WORK = /工作|任务|措施|举措|安排|打算/
const NO_LIST = /表(?!现)|图|附件|附后|名单|名录|清单|目录|(?:报告|汇报|总结|公布|公告|通报|通知)如下|以下[。:]?$/

/** 二是规范行政执法。 alone where all other items have more to say. Shortcomings may be told in a word. */
function shortItems(draft: Draft, items: readonly number[]): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  const lists = new Map<number, Section[]>()
  for (const index of items) {
    const section = draft.sections[index] as Section
    const list = lists.get(section.parent)
    if (list) list.push(section)
    else lists.set(section.parent, [section])
  }
  for (const list of lists.values()) {
    if (list.length < FEWEST_ITEMS) continue
    const short = list.filter(({ whole, label }) => whole.end - label.end < LONGEST_SHORT)
    const [only] = short
    if (!only || short.length > 1 || !only.startsLine) continue
    if (list.some((item) => item !== only && item.whole.end - item.label.end < LEAST_TEXT)) continue
    const text = draft.folded.slice(only.title.start, only.title.end)
    if (!/^。?\n{0,4}$/.test(draft.folded.slice(only.title.end, only.whole.end)) || SHORTCOMING.test(text)) continue
    hits.push({
      reason: 'item-sentence-only',
      range: { start: only.label.start, end: only.title.end },
      values: { title: draft.spanOf(only.title).text },
    })
  }
  return hits
}

const FEWEST_ITEMS = 4
const LONGEST_SHORT = 16
const SHORTCOMING = /不|欠|缺|单一|薄弱|滞后|偏|\d|有待|困难|问题|低|弱/

/** （一） with nothing behind it, in its line or the next. Numbers in a row are a table’s. */
function labelsOnly({ paragraphs, folded, body, spanOf }: Draft): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  paragraphs.forEach((paragraph, i) => {
    const { start, end, role } = paragraph
    // 办理案件36件。三是: the line breaks off behind the next number.
    if (
      role === 'body' &&
      folded[end - 1] === '是' &&
      LABEL_AT_END.test(folded.slice(end - 4, end)) &&
      start >= body.start
    ) {
      const range = { start: end - 2, end }
      hits.push({ reason: 'label-only', range, values: { title: spanOf(range).text } })
      return
    }
    if (end - start > LONGEST_LABEL || role !== 'body' || start < body.start || end > body.end) return
    if (!LABEL_ONLY.test(folded.slice(start, end))) return
    const next = paragraphs[i + 1]
    const follows =
      next && next.role === 'body' && next.start < body.end ? folded.slice(next.start, next.start + 6) : ''
    if (follows !== '' && !LABELLED.test(follows)) return
    const range = { start, end }
    hits.push({ reason: 'label-only', range, values: { title: spanOf(range).text } })
  })
  return hits.length < FEWEST_IN_TABLE ? hits : []
}

const LONGEST_LABEL = 5
const FEWEST_IN_TABLE = 3
const LABEL_ONLY =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、]|\(\d{1,2}\)|[一二三四五六七八九十]是)$/
const LABEL_AT_END = /[。;][一二三四五六七八九]是$/
const LABELLED = /^(?:[一二三四五六七八九十]{1,3}[、是]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])/

const HEADING_STYLES = new Set([
  'part',
  'ideograph',
  'bracketed-ideograph',
  'half-bracketed-ideograph',
  'arabic',
  'bracketed-arabic',
])

/** 第 3 页 共 6 页, — 3 —: of a page's foot, and no text of a section. */
const PAGE_NUMBERS = /\n *(?:第 ?\d{1,4} ?页(?:[,/ ]{0,3}共 ?\d{1,4} ?页)?|[-—–] ?\d{1,4} ?[-—–]) *(?=\n|$)/g
