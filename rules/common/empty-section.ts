import type { FindingRule, Section } from '../../lib/audit'
import { rowSections } from './given/rows'

export const emptySection: FindingRule<'no-text' | 'last-without-text' | 'heading-sentence-only'> = {
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
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n1.修订权责清单，公开办事指南。\n2.办理案件16件。\n二、下一步打算\n2025年加强培训。',
      fires: [],
    },
  ],
  run({ draft }) {
    const { sections } = draft
    const rows = rowSections(draft)
    const children = new Map<number, number[]>()
    const parents = new Set<number>()
    sections.forEach((section, i) => {
      parents.add(section.parent)
      if (section.style === 'ordinal' || rows.has(i)) return
      const siblings = children.get(section.parent)
      if (siblings) siblings.push(i)
      else children.set(section.parent, [i])
    })
    const isBare = (index: number) => {
      const section = sections[index] as Section
      // A table stands below it.
      if (rows.has(index + 1)) return false
      return HEADING_STYLES.has(section.style) && section.fillsLine && !parents.has(index) && isBlank(section)
    }
    const hits = []
    for (const siblings of children.values()) {
      const bare = siblings.filter(isBare)
      // A list of bare items is a list; one heading left bare among its like is forgotten.
      if (bare.length === 0) continue
      if (bare.length > siblings.length / 2 && !isOnly(siblings) && !isLastOfSentences(siblings, bare)) continue
      // Where the others' headings stand on lines of their own with text below, a bare one is no full sentence either.
      const standAlone = siblings.some((index) => !isBare(index) && (sections[index] as Section).fillsLine)
      for (const index of bare) {
        const section = sections[index] as Section
        const sentence = !standAlone && endsAsSentence(section)
        if (bare.length > siblings.length / 2 && siblings.length > 1 && endsAsSentence(section)) continue
        // A whole part put into one long sentence is text, whatever its like look like.
        if (endsAsSentence(section) && section.title.end - section.title.start > LONGEST_HEADING) continue
        if (sentence && !((isHeadingLike(section) || isWord(section)) && areRunIn(siblings, index))) continue
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
    return hits

    /** The only item of a heading that has no words of its own: the whole part is empty. */
    function isOnly(siblings: readonly number[]): boolean {
      const parent = sections[(sections[siblings[0] as number] as Section).parent]
      return (
        siblings.length === 1 &&
        parent !== undefined &&
        draft.folded.slice(parent.title.end, parent.own.end).trim() === ''
      )
    }

    /** Items that are a sentence each, and a last one that is a mere heading: no point at its end, no text. */
    function isLastOfSentences(siblings: readonly number[], bare: readonly number[]): boolean {
      const last = siblings.at(-1) as number
      const open = bare.filter((index) => !endsAsSentence(sections[index] as Section))
      const { title } = sections[last] as Section
      return (
        siblings.length >= 3 && open.length === 1 && open[0] === last && title.end - title.start <= LONGEST_SENTENCE
      )
    }

    /** 抓普法。 beside 抓学习。 and its text. */
    function isWord({ title }: Section): boolean {
      return title.end - title.start <= 5
    }

    /** Short and without a figure: what a heading's sentence is and a whole item mostly is not. */
    function isHeadingLike({ title }: Section): boolean {
      const text = draft.folded.slice(title.start, title.end)
      return text.length >= 6 && text.length <= LONGEST_SENTENCE && !/\d/.test(text)
    }

    /** All items but one have a paragraph after their heading's sentence. */
    function areRunIn(siblings: readonly number[], index: number): boolean {
      const few = isWord(sections[index] as Section) ? 3 : FEWEST_RUN_IN
      if (siblings.length < few) return false
      return siblings.every((other) => {
        const section = sections[other] as Section
        return other === index || section.whole.end - section.title.end >= LEAST_TEXT
      })
    }

    function isBlank(section: Section): boolean {
      // Of a plan's last task the line that says who answers for it may have been taken for the document's ending.
      const after =
        section.whole.end >= draft.body.end ? draft.folded.slice(section.whole.end, section.whole.end + 8) : ''
      if (/^\n?\((?:责任|牵头|配合|完成)/.test(after)) return false
      return draft.folded.slice(section.title.end, section.whole.end).replace(/[\s。,;:、!?]/g, '') === ''
    }

    /** 1.修订权责清单，公开办事指南。 is a full sentence: item and text in one. */
    function endsAsSentence(section: Section): boolean {
      const stop = draft.folded[section.title.end]
      return stop === '。' || stop === ';'
    }
  },
}

const LONGEST_HEADING = 40
const LONGEST_SENTENCE = 30
const FEWEST_RUN_IN = 3
const LEAST_TEXT = 30

const HEADING_STYLES = new Set([
  'part',
  'ideograph',
  'bracketed-ideograph',
  'half-bracketed-ideograph',
  'arabic',
  'bracketed-arabic',
])
