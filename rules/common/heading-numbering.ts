import type { Draft, FindingRule, Hit, LabelStyle, Section } from '../../lib/audit'
import { DOCUMENT_FORMAT } from '../bases'

type Id = 'gap' | 'repeat' | 'backwards' | 'style-switch' | 'not-from-one'

export const headingNumbering: FindingRule<Id> = {
  id: 'heading-numbering',
  title: { zh: '标题序号', en: 'Heading numbers' },
  asks: {
    zh: '同级标题的序号应当连续，写法应当一致。',
    en: 'Headings of one level are numbered without gaps and in one style.',
  },
  basis: DOCUMENT_FORMAT,
  help: {
    why: {
      zh: '序号跳号、重号，多半是增删段落之后没有改；读者会以为缺了内容。',
      en: 'Gaps and repeats mostly come from paragraphs added or removed; readers think that something is missing.',
    },
    todo: {
      zh: '按“一、（一）1.（1）”的层次连续编号。1.2.3. 跨（一）（二）连续编号、每个（一）之下从1.重新编号，都是对的。',
      en: 'Number in the order 一、（一）1.（1）. Running 1.2.3. through several （一） and restarting at 1. in each are both right.',
    },
  },
  reasons: {
    gap: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '序号从“{before}”跳到“{label}”。', en: 'The number jumps from “{before}” to “{label}”.' },
    },
    repeat: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '序号“{label}”重复。', en: 'The number “{label}” is repeated.' },
    },
    backwards: {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '序号从“{before}”退回到“{label}”。', en: 'The number goes back from “{before}” to “{label}”.' },
    },
    'style-switch': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '同级标题的序号写法从“{before}”变为“{label}”。',
        en: 'Numbering of one level changes style from “{before}” to “{label}”.',
      },
    },
    'not-from-one': {
      level: 'note',
      certainty: 'possible',
      message: { zh: '这一级的序号从“{label}”开始。', en: 'Numbering of this level begins at “{label}”.' },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件。\n三、存在的问题\n执法力量不足。',
      fires: ['三、'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n（一）规范执法。\n办理案件16件。\n（一）加强普法。\n宣传3次。\n（三）化解纠纷。\n调解20件。',
      fires: ['（一）'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n（1）规范执法\n办理案件16件。\n（2）加强普法\n宣传3次。\n（三）化解纠纷\n调解20件。',
      fires: ['（三）'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n（一）规范执法\n1.办理案件16件，均已结案。\n2.培训3次。\n（二）加强普法\n1.宣讲3次。\n2.发放资料。\n二、存在的问题\n（三）力量不足。\n缺人。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n（一）规范执法\n1.办理案件16件。\n2.培训3次。\n（二）加强普法\n3.宣讲3次。\n4.发放资料。\n二、存在的问题\n力量不足。',
      fires: [],
    },
  ],
  run({ draft }) {
    const hits: Hit<Id>[] = []
    // Last number of each style anywhere: （一）–（十四） may run on through 一、二、三、.
    const running = new Map<LabelStyle, number>()
    const siblings = new Map<number, Section>()
    let repeated: Section | null = null
    for (const section of draft.sections) {
      if (section.number === null || !NUMBERED.has(section.style)) continue
      const before = siblings.get(section.parent)
      const last = running.get(section.style)
      // （一）（一）（三）: the second was meant to be （二）, and （三） is right.
      const meant = repeated !== null && before === repeated && section.number === (before.number as number) + 2
      const hit = meant ? null : before ? compared(draft, before, section, last) : started(draft, section, last)
      if (hit) hits.push(hit)
      if (hit?.reason === 'repeat') repeated = section
      siblings.set(section.parent, section)
      running.set(section.style, section.number)
    }
    return hits
  },
}

const NUMBERED = new Set<LabelStyle>([
  'part',
  'ideograph',
  'bracketed-ideograph',
  'half-bracketed-ideograph',
  'arabic',
  'bracketed-arabic',
])

function compared(draft: Draft, before: Section, section: Section, last: number | undefined): Hit<Id> | null {
  const number = section.number as number
  const previous = before.number as number
  if (section.style !== before.style) {
    return number === previous + 1 ? hitOf(draft, 'style-switch', section, before) : null
  }
  if (number === previous + 1 || number === (last ?? 0) + 1) return null
  // Inside a line 1. 2. may be a list of its own; only headings are held to their siblings.
  if (!section.startsLine && section.style !== 'ideograph') return null
  if (number === previous) return hitOf(draft, 'repeat', section, before)
  if (number > previous) return hitOf(draft, 'gap', section, before)
  return number === 1 ? restarted(draft, section, before) : hitOf(draft, 'backwards', section, before)
}

/** 1. again under the same heading starts another list (…有以下问题：1.…；打算：1.…) unless it is a chief heading. */
function restarted(draft: Draft, section: Section, before: Section): Hit<Id> | null {
  return section.style === 'ideograph' && section.fillsLine && before.fillsLine
    ? hitOf(draft, 'backwards', section, before)
    : null
}

function started(draft: Draft, section: Section, last: number | undefined): Hit<Id> | null {
  const number = section.number as number
  if (number === 1 || number === (last ?? 0) + 1 || !section.startsLine) return null
  return hitOf(draft, 'not-from-one', section, null)
}

function hitOf(draft: Draft, reason: Id, section: Section, before: Section | null): Hit<Id> {
  return {
    reason,
    range: { start: section.label.start, end: section.title.end },
    related: before ? [{ start: before.label.start, end: before.title.end }] : [],
    values: {
      label: draft.spanOf(section.label).text.trim(),
      before: before ? draft.spanOf(before.label).text.trim() : '',
    },
  }
}
