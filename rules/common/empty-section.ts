import type { FindingRule, Section } from '../../lib/audit'

export const emptySection: FindingRule<'no-text' | 'last-without-text'> = {
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
        zh: '“{title}”之下没有内容，紧接着就是下一部分。',
        en: 'Nothing stands below “{title}”; the next part follows at once.',
      },
    },
  },
  examples: [
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
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n1.修订权责清单，公开办事指南。\n2.办理案件16件。\n二、下一步打算\n2025年加强培训。',
      fires: [],
    },
  ],
  run({ draft }) {
    const { sections } = draft
    const children = new Map<number, number[]>()
    const parents = new Set<number>()
    sections.forEach((section, i) => {
      parents.add(section.parent)
      if (section.style === 'ordinal') return
      const siblings = children.get(section.parent)
      if (siblings) siblings.push(i)
      else children.set(section.parent, [i])
    })
    const isBare = (index: number) => {
      const section = sections[index] as Section
      return HEADING_STYLES.has(section.style) && section.fillsLine && !parents.has(index) && isBlank(section)
    }
    const hits = []
    for (const siblings of children.values()) {
      const bare = siblings.filter(isBare)
      // A list of bare items is a list; one heading left bare among its like is forgotten.
      if (bare.length === 0 || bare.length > siblings.length / 2 || siblings.length < 2) continue
      // Where the others' headings stand on lines of their own with text below, a bare one is no full sentence either.
      const standAlone = siblings.some((index) => !isBare(index) && (sections[index] as Section).fillsLine)
      for (const index of bare) {
        const section = sections[index] as Section
        if (!standAlone && endsAsSentence(section)) continue
        hits.push({
          reason: index === siblings.at(-1) ? ('last-without-text' as const) : ('no-text' as const),
          range: { start: section.label.start, end: section.title.end },
          values: { title: draft.spanOf(section.title).text },
        })
      }
    }
    return hits

    function isBlank(section: Section): boolean {
      return draft.folded.slice(section.title.end, section.whole.end).replace(/[\s。,;:、!?]/g, '') === ''
    }

    /** 1.修订权责清单，公开办事指南。 is a full sentence: item and text in one. */
    function endsAsSentence(section: Section): boolean {
      const stop = draft.folded[section.title.end]
      return stop === '。' || stop === ';'
    }
  },
}

const HEADING_STYLES = new Set([
  'part',
  'ideograph',
  'bracketed-ideograph',
  'half-bracketed-ideograph',
  'arabic',
  'bracketed-arabic',
])
