import { type Draft, type FindingRule, type Hit, type LabelStyle, matchesOf, type Section } from '../../lib/audit'
import { DOCUMENT_FORMAT } from '../bases'
import { rowSections } from './given/rows'

type Id =
  | 'gap'
  | 'repeat'
  | 'backwards'
  | 'style-switch'
  | 'first-missing'
  | 'not-from-one'
  | 'restart'
  | 'mark-switch'
  | 'unnumbered'

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
    'first-missing': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这一级的序号从“{label}”开始，前面缺了一项。',
        en: 'Numbering of this level begins at “{label}”; one item is missing before it.',
      },
    },
    restart: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '同一标题之下，序号在“{before}”之后又从“{label}”开始，可能缺了上一级标题。',
        en: 'Under one heading numbering begins again at “{label}” after “{before}”; a higher heading may be missing.',
      },
    },
    'mark-switch': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '同级序号的标点不一：“{before}”和“{label}”。',
        en: 'Labels of one level take different marks: “{before}” and “{label}”.',
      },
    },
    unnumbered: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '前面的部分标题都有序号（如“{before}”），“{label}”没有，请核对。',
        en: 'The parts before are numbered (“{before}”); “{label}” is not.',
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
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n一是规范执法，办理案件16件；二是加强普法，宣讲3次；四是化解纠纷，调解20件。\n二、存在的问题\n缺人。',
      fires: ['四是化解纠纷'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n1.14个社区聘请法律顾问，坐班672次。\n2.宣讲3次，发放资料。\n二、存在的问题\n缺人。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n（一）规范执法\n办理案件16件。\n（二）加强普法\n宣传3次。\n三、化解纠纷\n调解20件。\n（四）公开信息\n公开30条。\n二、存在的问题\n缺人。',
      fires: ['三、化解纠纷'],
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
    const rows = rowSections(draft)
    const sections = draft.sections.filter((section, i) => NUMBERED.has(section.style) && !rows.has(i))
    const following = nextSiblings(sections)
    // What a number stands for once slips before it are understood: in 1 2 5 4 the third is meant to be 3.
    const meant = new Map<Section, number>()
    const numberOf = (section: Section) => meant.get(section) ?? (section.number as number)
    // Last number of each style anywhere: （一）–（十四） may run on through 一、二、三、.
    const running = new Map<LabelStyle, Section>()
    const runsOn = new Set<LabelStyle>()
    const siblings = new Map<number, Section>()
    sections.forEach((section, i) => {
      const { style } = section
      const before = siblings.get(section.parent)
      const last = running.get(style)
      const lastNumber = last ? numberOf(last) : 0
      if (!meant.has(section)) {
        const left = leftInOtherStyle(section, i)
        if (left) {
          add('style-switch', section, left)
          meant.set(section, numberOf(left) + 1)
          running.set(left.style, section)
          return
        }
        const other = meantInOtherStyle(section, i)
        if (other) {
          add('style-switch', section, other)
          // It takes the other's place, and its own list goes on from where it was.
          meant.set(section, section.number as number)
          running.set(other.style, section)
          return
        }
        if (before && !(last === undefined && isPartUnderUnnumbered(section))) compare(section, before, lastNumber)
        else begin(section, last, lastNumber)
      }
      siblings.set(section.parent, section)
      running.set(style, section)
    })
    const runIns = runInLists(draft, rows).flatMap((list) => unevenRunIns(draft, list))
    return [...hits, ...runIns, ...unevenPoints(draft), ...mixedMarks(draft, sections), ...unnumberedPart(draft)]

    function add(reason: Id, section: Section, before: Section | null): void {
      hits.push(hitOf(draft, reason, section, before))
    }

    function firstMissing(section: Section, above: Section): Hit<Id> {
      const hit = hitOf(draft, 'first-missing', section, null)
      return { ...hit, related: [{ start: above.title.start, end: above.title.end }] }
    }

    function compare(section: Section, before: Section, last: number): void {
      const number = section.number as number
      const previous = numberOf(before)
      const expected = previous + 1
      if (section.style !== before.style) {
        if (number === expected) add('style-switch', section, before)
        return
      }
      if (number === expected || number === last + 1) return
      // Inside a line 1. 2. may be a list of its own; unevenRunIns looks at those.
      if (!section.startsLine && section.style !== 'ideograph') return
      const next = following.get(section)
      if (number === expected + 1 && next?.number === expected) {
        // 1 3 2 4: two items changed places.
        meant.set(next, expected + 1)
        add('backwards', next, section)
        return
      }
      if (next?.number === expected + 1 && number !== 1) meant.set(section, expected)
      if (number === previous) {
        if (number === 1 && next?.number === 3) meant.set(section, 2)
        add('repeat', section, before)
      } else if (number > previous) {
        if (!standBetween(draft, before, section, previous)) add('gap', section, before)
      } else if (number > 1) add('backwards', section, before)
      else restart(section, before)
    }

    /** 1. again under the same heading starts another list (…有以下问题：1.…；打算：1.…) unless it is a heading. */
    function restart(section: Section, before: Section): void {
      const alone = section.fillsLine && before.fillsLine
      if (section.style === 'ideograph') {
        if (alone && !hasTitleBetween(draft, before, section) && !isContents(draft, before))
          add('backwards', section, before)
      } else if (section.style === 'bracketed-ideograph' && alone && !opensAfterColon(draft, section))
        add('restart', section, before)
    }

    /** 主要举措, with its own （一）（二）, then 二、: the first part lost its number. */
    function isPartUnderUnnumbered({ style, parent, startsLine }: Section): boolean {
      return style === 'ideograph' && startsLine && draft.sections[parent]?.style === 'none'
    }

    function begin(section: Section, last: Section | undefined, lastNumber: number): void {
      const number = section.number as number
      if (number === 1) return
      if (isNextPart(section, last)) {
        add('style-switch', section, draft.sections[section.parent] ?? null)
        return
      }
      if (number === lastNumber + 1) {
        runsOn.add(section.style)
        return
      }
      if (!section.startsLine) return
      if (last && runsOn.has(section.style) && number > lastNumber + 1 && number <= lastNumber + 3) {
        add('gap', section, last)
        return
      }
      const next = following.get(section)
      // 二、二、三、: the first is told by the second.
      if (next?.number === number) return
      const above = draft.sections[section.parent]
      if (number === 2 && looksDecimal(draft, section)) return
      if (number === 2 && above && isPartUnderUnnumbered(section)) hits.push(firstMissing(section, above))
      else if (number === 2 && next?.number === 3 && !hasFirst(draft, section)) add('first-missing', section, null)
      else add('not-from-one', section, null)
    }

    /** 五、…（六）其他事项: alone under a part whose number it follows, while the last （五） stands in quite another part. */
    function isNextPart(section: Section, last: Section | undefined): boolean {
      const part = draft.sections[section.parent]
      if (section.style !== 'bracketed-ideograph' || part?.style !== 'ideograph' || !section.fillsLine) return false
      if (section.number !== (part.number as number) + 1 || following.has(section)) return false
      // （二）三、（四）: the part is what is numbered amiss.
      if (last === part) return false
      const before = last && draft.sections[last.parent]
      return !(before?.style === 'ideograph' && (before.number as number) >= (part.number as number) - 1)
    }

    /** （三）1.（五）: a lone first item stands where the missing number belongs. Gives the one before. */
    function leftInOtherStyle(section: Section, i: number): Section | null {
      if (section.number !== 1 || !section.startsLine || !ARABIC.has(section.style)) return null
      for (const [style, last] of running) {
        if (ARABIC.has(style) || !last.startsLine || last.label.start > section.label.start) continue
        const back = sections.slice(Math.max(0, i - LOOK_AHEAD), i)
        const at = back.lastIndexOf(last)
        const ahead = sections.slice(i + 1, i + 1 + LOOK_AHEAD)
        const to = ahead.findIndex((candidate) => candidate.style === style)
        const next = ahead[to]
        if (at < 0 || !next?.startsLine || next.number !== numberOf(last) + 2) continue
        // It stands alone between the two.
        if (![...back.slice(at + 1), ...ahead.slice(0, to)].some((other) => ARABIC.has(other.style))) return last
      }
      return null
    }

    /** （一）（二）三、（四）: a heading in another style between two that it fits. Gives the one before. */
    function meantInOtherStyle(section: Section, i: number): Section | null {
      const number = section.number as number
      if (number < 2 || !opensSentence(draft, section)) return null
      const own = running.get(section.style)
      if (own && number === numberOf(own) + 1) return null
      for (const [style, last] of running) {
        if (style === section.style || numberOf(last) !== number - 1 || last.startsLine !== section.startsLine) continue
        // The other list must be the one that is open here.
        if (own && own.label.start > last.label.start) continue
        const next = sections.slice(i + 1, i + 1 + LOOK_AHEAD).find((candidate) => candidate.style === style)
        if (next?.number === number + 1 && next.startsLine === section.startsLine) return last
      }
      return null
    }
  },
}

const ARABIC = new Set<LabelStyle>(['arabic', 'bracketed-arabic'])
const NUMBERED = new Set<LabelStyle>([
  'part',
  'ideograph',
  'bracketed-ideograph',
  'half-bracketed-ideograph',
  'arabic',
  'bracketed-arabic',
])
/** So many headings further on the other list goes on. */
const LOOK_AHEAD = 12

function nextSiblings(sections: readonly Section[]): Map<Section, Section> {
  const next = new Map<Section, Section>()
  const last = new Map<number, Section>()
  for (const section of sections) {
    const before = last.get(section.parent)
    if (before && before.style === section.style) next.set(before, section)
    last.set(section.parent, section)
  }
  return next
}

/** 2.5G应用 and 3.“12345”热线 begin lines and look like decimals: the numbers between are there. */
function standBetween({ folded }: Draft, before: Section, section: Section, previous: number): boolean {
  if (section.style !== 'arabic') return false
  const between = folded.slice(before.label.end, section.label.start)
  let at = 0
  for (let number = previous + 1; number < (section.number as number); number++) {
    at = between.indexOf(`\n${number}.`, at)
    if (at < 0) return false
  }
  return true
}

/** A title stands between two headings: an enclosure begins and numbers anew. */
function hasTitleBetween(draft: Draft, before: Section, section: Section): boolean {
  const from = Math.max(before.title.end, section.label.start - 400)
  return draft.folded
    .slice(from, section.label.start)
    .split('\n')
    .some((line) => line.length <= 60 && /^附件|(?:方案|通知|报告|清单|要点|计划|办法|细则|制度|表|目录)$/.test(line))
}

/** Nothing but its title stands below the heading before: the list was one of contents. */
function isContents(draft: Draft, before: Section): boolean {
  return /^[\s\d.…]*$/.test(draft.folded.slice(before.title.end, Math.min(before.own.end, before.title.end + 200)))
}

/** At a line's start or, in drafts that lost their line breaks, after a sentence. */
function opensSentence({ folded }: Draft, { startsLine, label }: Section): boolean {
  return startsLine || /[。;!]/.test(folded[label.start - 1] ?? '')
}

function opensAfterColon(draft: Draft, section: Section): boolean {
  return /[:;]\n?$/.test(draft.folded.slice(Math.max(0, section.label.start - 2), section.label.start))
}

/** A first item does stand before, in a form that was not taken for a heading. */
function hasFirst(draft: Draft, section: Section): boolean {
  const parent = draft.sections[section.parent]
  const from = Math.max(parent?.label.end ?? draft.body.start, section.label.start - 4000)
  return /[一1①][)、.,:是]|第一|首先/.test(draft.folded.slice(from, section.label.start))
}

/** 1.14个社区均聘请法律顾问 before 2.…: the first item begins with a number, and reads like 1.14. */
function looksDecimal(draft: Draft, section: Section): boolean {
  if (!ARABIC.has(section.style)) return false
  const parent = draft.sections[section.parent]
  const from = Math.max(parent?.label.end ?? draft.body.start, section.label.start - 4000)
  return /\n1[.、]\d/.test(draft.folded.slice(from, section.label.start))
}

/** Items of one style under one heading, of which some stand inside lines: 一是…；二是…. */
function runInLists(draft: Draft, rows: ReadonlySet<number>): Section[][] {
  const lists = new Map<string, Section[]>()
  draft.sections.forEach((section, i) => {
    if (section.number === null || rows.has(i) || !RUN_IN.has(section.style)) return
    const key = `${section.parent} ${section.style}`
    const list = lists.get(key)
    if (list) list.push(section)
    else lists.set(key, [section])
  })
  return [...lists.values()].filter((list) => list.length > 1)
}

const RUN_IN = new Set<LabelStyle>(['ordinal', 'bracketed-ideograph', 'arabic', 'bracketed-arabic', 'circled'])

/**
 * 一是…二是…四是…, 二是 twice. Lists restart and nest (一是…：一是…，二是…。二是…), so a number is right if it goes on
 * from any list that is still open; and what stands between must not hold the missing item in other words.
 */
function unevenRunIns(draft: Draft, list: readonly Section[]): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  let open: number[] = []
  let before: Section | null = null
  // What the item before should have been numbered: in 一是 二是 四是 四是 the third is one too high.
  let shifted: Section | null = null
  list.forEach((section, i) => {
    const number = section.number as number
    const back = open.lastIndexOf(number - 1)
    if (number === 1) open = [...open.slice(-DEEPEST), 1]
    else if (back >= 0) open = [...open.slice(0, back), number]
    else {
      const top = open.at(-1)
      if (before && top !== undefined && isRunOn(draft, before, section)) {
        const between = draft.folded.slice(before.label.end, section.label.start)
        const next = list[i + 1]
        if (number === top + 2 && !namesItem(between, top + 1)) {
          hits.push(hitOf(draft, 'gap', section, before))
          if (next?.number === number) shifted = section
        } else if (number === top && !namesItem(between, 1)) hits.push(hitOf(draft, 'repeat', section, before))
      }
      open = [...open.slice(0, -1), shifted === section ? number - 1 : number]
    }
    before = section
  })
  return hits
}

const POINT = /(?<![一-鿿\d])([第其])([一二三四五六七八九十])[,、:](?!第|[一二三四五六七八九十][季产批次期届类章条轮])/g

/** 第一,…第二,…第四,…: points told by words, which are no headings. */
function unevenPoints(draft: Draft): Hit<Id>[] {
  if (!/[第其][二三四五六七][,、:]/.test(draft.folded)) return []
  const hits: Hit<Id>[] = []
  let before: { word: string; number: number; start: number; end: number } | null = null
  for (const match of matchesOf(draft.folded, POINT)) {
    const [words, word = '', numeral = ''] = match
    const point = {
      word,
      number: NUMERALS.indexOf(numeral),
      start: match.index,
      end: Math.min(draft.folded.length, match.index + words.length + SHOWN),
    }
    const last = before
    before = point
    if (!last || last.word !== word || point.start - last.start > LONGEST_ITEM) continue
    const reason = point.number === last.number + 2 ? 'gap' : point.number === last.number ? 'repeat' : null
    if (!reason || namesItem(draft.folded.slice(last.start + 2, point.start), last.number + 1)) continue
    hits.push({
      reason,
      range: { start: point.start, end: point.end },
      related: [{ start: last.start, end: last.end }],
      values: { label: word + numeral, before: word + (NUMERALS[last.number] as string) },
    })
  }
  return hits
}

const SHOWN = 6
const DEEPEST = 3

/** Both stand in one paragraph, after the end of a clause; items at line starts are compared as headings are. */
function isRunOn(draft: Draft, before: Section, section: Section): boolean {
  if (section.startsLine) return (section.style === 'ordinal' || section.style === 'circled') && before.startsLine
  if (section.label.start - before.label.end > LONGEST_ITEM) return false
  if (!/[。;:,]/.test(draft.folded[section.label.start - 1] ?? '')) return false
  return !draft.folded.slice(before.label.end, section.label.start).includes('\n')
}

const LONGEST_ITEM = 600
const NUMERALS = '〇一二三四五六七八九十'

function namesItem(text: string, number: number): boolean {
  const numeral = number <= 10 ? NUMERALS[number] : String(number)
  const circled = String.fromCharCode(0x245f + number)
  return new RegExp(
    `(?:${numeral}|${number}|${circled})(?:[是要则来)、.,:]|方面)|第${numeral}|其${numeral}|${circled}|首先|其次|再次|另一方面`,
  ).test(text)
}

/** 一、二、三、 and at the end one part more with no number, where no other heading of the draft is without. */
function unnumberedPart(draft: Draft): Hit<Id>[] {
  const parts = draft.sections.filter(({ style, depth }) => style === 'ideograph' && depth === 1)
  const last = parts.at(-1)
  const bare = draft.sections.filter(({ style }) => style === 'none')
  const [only] = bare
  if (!last || parts.length < 2 || !only || bare.length > 1 || !only.fillsLine) return []
  if (only.label.start < last.label.start || !last.fillsLine || only.depth > last.depth + 1) return []
  const range = { start: only.title.start, end: only.title.end }
  const values = { before: draft.spanOf(last.label).text.trim(), label: draft.spanOf(range).text }
  return [{ reason: 'unnumbered', range, related: [{ start: last.label.start, end: last.title.end }], values }]
}

/** 1. 2、 3.: the marks after the numbers of one list differ. Each list is told once, at the first of the fewer. */
function mixedMarks(draft: Draft, sections: readonly Section[]): Hit<Id>[] {
  const lists = new Map<string, Section[]>()
  for (const section of sections) {
    if (!section.startsLine || (section.style !== 'arabic' && section.style !== 'ideograph')) continue
    const key = `${section.parent} ${section.style}`
    const list = lists.get(key)
    if (list) list.push(section)
    else lists.set(key, [section])
  }
  const hits: Hit<Id>[] = []
  for (const list of lists.values()) {
    const marks = new Map<string, Section[]>()
    for (const section of list) {
      const mark = draft.folded[section.label.end - 1] as string
      const same = marks.get(mark)
      if (same) same.push(section)
      else marks.set(mark, [section])
    }
    if (marks.size < 2) continue
    const [most, fewer] = [...marks.values()].sort((a, b) => b.length - a.length) as [Section[], Section[]]
    hits.push(hitOf(draft, 'mark-switch', fewer[0] as Section, most[0] as Section))
  }
  return hits
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
