import { type FindingRule, type Hit, matchesOf, type Range } from '../../lib/audit'
import { PUNCTUATION } from '../bases'
import { foldedRange, type GivenParagraph, givenParagraphs } from './given/paragraphs'

type Id =
  | 'title-unclosed'
  | 'title-unopened'
  | 'unclosed'
  | 'unopened'
  | 'reversed-quote'
  | 'crossing'
  | 'far-apart'
  | 'mixed-brackets'

export const unbalancedMark: FindingRule<Id> = {
  id: 'unbalanced-mark',
  title: { zh: '标号不配对', en: 'Marks that do not pair' },
  asks: {
    zh: '书名号、引号、括号应当成对使用。',
    en: 'Title marks, quotation marks and brackets come in pairs.',
  },
  basis: PUNCTUATION,
  help: {
    why: {
      zh: '缺了一半的标号会让读者分不清文件名、引文到哪里为止，自动提取文件名时也会出错。',
      en: 'With half a pair missing nobody can tell where a document’s name or a quotation ends.',
    },
    todo: {
      zh: '补上缺少的一半，或者删去多余的一半。逐段核对，跨行的书名号和“1)”一类序号不报。',
      en: 'Add the missing half or delete the spare one. Paragraphs are checked one by one; marks closed on the next line and labels like 1) are no fault.',
    },
  },
  reasons: {
    'title-unclosed': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '这里的「{mark}」没有与之配对的「{other}」。', en: '「{mark}」 has no 「{other}」 to close it.' },
    },
    'title-unopened': {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '这里的「{mark}」前面没有与之配对的「{other}」。',
        en: '「{mark}」 has no 「{other}」 before it.',
      },
    },
    unclosed: {
      level: 'warning',
      certainty: 'certain',
      message: { zh: '这里的「{mark}」没有与之配对的「{other}」。', en: '「{mark}」 has no 「{other}」 to close it.' },
    },
    unopened: {
      level: 'warning',
      certainty: 'certain',
      message: {
        zh: '这里的「{mark}」前面没有与之配对的「{other}」。',
        en: '「{mark}」 has no 「{other}」 before it.',
      },
    },
    'reversed-quote': {
      level: 'warning',
      certainty: 'certain',
      message: {
        zh: '引号方向有误：这里应当是「{other}」，写成了「{mark}」。',
        en: 'A quotation mark turned the wrong way: 「{mark}」 where 「{other}」 is meant.',
      },
    },
    crossing: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '两对标号互相交叉：「{mark}」应当在「{other}」之前闭合。',
        en: 'Two pairs of marks cross: 「{mark}」 should close before 「{other}」.',
      },
    },
    'mixed-brackets': {
      level: 'note',
      certainty: 'certain',
      message: {
        zh: '发文字号的年份“{text}”前后括号不一样，应当用六角括号“〔〕”。',
        en: 'The brackets of the year “{text}” in a document’s number differ; both are 〔 〕.',
      },
    },
    'far-apart': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '书名号之间隔了{length}个字，还有句号，可能漏了一对中间的“》”和“《”。',
        en: '{length} characters and a full stop stand between these title marks; a 》 and a 《 may be missing between.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n落实《重大行政决策程序暂行条例和有关规定，办理案件16件。',
      fires: ['《重大行政决策'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n按照“谁执法谁普法要求，宣讲16次。\n二、下一步打算\n培养“法律明白人”20名。',
      fires: ['“谁执法谁普法'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n落实《青石镇执法监督规范》（青政发〔2024]8号）和县里的工作要点（青府办〔2024〕3号）。',
      fires: ['〔2024]'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n培养“法律明白人“20名，化解纠纷16件（其中土地纠纷4件。',
      fires: ['法律明白人“', '（其中土地纠纷'],
    },
    {
      text: '关于印发《青石镇2024年法治政府建设\n工作要点》的通知\n各村民委员会：\n现印发给你们，请认真执行。\n1)办理案件16件。\n2)宣讲3次。\n一)加强"法律明白人"队伍建设，落实《关于印发〈普法规划（2021—2025年）〉的通知》。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n（一）落实“三项制度”（公示、记录、审核），印发“一图两单”。\n群众说：“办事方便了。\n”办理案件16件。',
      fires: [],
    },
  ],
  run({ draft }) {
    const hits: Hit<Id>[] = []
    const reversed: Range[] = []
    let carried: Mark[] = []
    const paragraphs = givenParagraphs(draft).filter(({ text }) => !ARROWED.test(text))
    paragraphs.forEach((paragraph, i) => {
      const found = scanned(paragraph, draft.text)
      // A title or a quotation may be closed on the next line; a title in large type takes several.
      const settled = settle(carried, found.stray)
      const short = paragraph.text.length <= SHORT_LINE && !ends(paragraph.text)
      const waiting = short ? settled.open.filter((mark) => i - mark.paragraph < MOST_LINES) : []
      for (const mark of settled.open)
        if (!waiting.includes(mark)) reportOpen(mark, paragraphs[mark.paragraph] as GivenParagraph, false)
      for (const mark of settled.stray) report(mark.kind === 0 ? 'title-unopened' : 'unopened', mark, paragraph)
      for (const [open, close] of found.crossed) reportCrossing(open, close)
      for (const range of found.far) {
        const values = { length: range.end - range.start - 2 }
        hits.push({ reason: 'far-apart', range: foldedRange(draft, range), values })
      }
      const doubled = doubledQuotes(found.open)
      for (const mark of doubled) reversed.push(placeOf(mark, paragraph))
      carried = [...waiting, ...found.open.filter((mark) => mark.partner === undefined).slice(0, MOST_IN_PARAGRAPH)]
      for (const mark of carried) mark.paragraph = waiting.includes(mark) ? mark.paragraph : i
    })
    const last = paragraphs.at(-1)
    for (const mark of carried) {
      const paragraph = paragraphs[mark.paragraph] as GivenParagraph
      reportOpen(mark, paragraph, paragraph === last && !ends(paragraph.text))
    }
    if (reversed.length > MOST_REVERSED) {
      const [first, ...rest] = reversed.map((range) => foldedRange(draft, range))
      hits.push({
        reason: 'reversed-quote',
        range: first as Range,
        related: rest.slice(0, MOST_RELATED),
        values: { mark: '“', other: '”' },
      })
    } else
      for (const range of reversed)
        hits.push({ reason: 'reversed-quote', range: foldedRange(draft, range), values: { mark: '“', other: '”' } })
    for (const match of matchesOf(draft.text, MIXED_YEAR)) {
      const range = foldedRange(draft, { start: match.index, end: match.index + match[0].length })
      hits.push({ reason: 'mixed-brackets', range, values: { text: match[0] } })
    }
    return hits

    /** `cut`: the text breaks off right here, so that the end may simply not have been given. */
    function reportOpen(mark: Mark, paragraph: GivenParagraph, cut: boolean): void {
      report(mark.kind === 0 && !cut ? 'title-unclosed' : 'unclosed', mark, paragraph)
    }

    function report(reason: Id, mark: Mark, paragraph: GivenParagraph): void {
      const values = { mark: mark.sign, other: otherOf(mark) }
      hits.push({ reason, range: foldedRange(draft, placeOf(mark, paragraph)), values })
    }

    function reportCrossing(open: Mark, close: Mark): void {
      const range = foldedRange(draft, { start: open.at, end: close.at + 1 })
      hits.push({ reason: 'crossing', range, values: { mark: open.sign, other: close.sign } })
    }
  },
}

/** Opening and closing signs by kind; 〈〉 pairs with itself only, but widths of one bracket may mix. */
const KINDS: readonly (readonly [open: string, close: string])[] = [
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['‘', '’'],
  ['（(', '）)'],
  ['〔[［', '〕]］'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
]
/** 江政办发〔2025]18号. */
const MIXED_YEAR = /〔(?:19|20)\d\d\]|\[(?:19|20)\d\d〕/g
const DOUBLE_QUOTE = 2
const SINGLE_QUOTE = 3
const ROUND = 4
const OPENING = new Map(KINDS.flatMap(([open], kind) => [...open].map((sign) => [sign, kind] as const)))
const CLOSING = new Map(KINDS.flatMap(([, close], kind) => [...close].map((sign) => [sign, kind] as const)))
/** Whether a character is a mark of any kind. */
const MARKS = marksOf([...OPENING.keys(), ...CLOSING.keys(), '"', '＂'])
/** A quotation closed by a second opening mark is no longer than this. */
const LONGEST_QUOTATION = 60
/** A title with a full stop in it is two, if it is longer than this. */
const SHORTEST_FAR = 24
/** A title broken over lines is closed within so many. */
const MOST_LINES = 3
const SHORT_LINE = 45
const MOST_REVERSED = 3
/** 》》点击进入专题《《, 【字体: with 】 on a line of its own: a page's buttons. */
const ARROWED = /^(?:》{2,4}[^《》]{0,20}(?:《{2,4})?|[^《》]{0,20}《{2,4}|【?字(?:体|号)[^【】]{0,16}】?|[【】])$/
const MOST_RELATED = 20
/** How much of the words beside a mark is shown with it. */
const SHOWN = 14

function marksOf(signs: readonly string[]): Uint8Array {
  const table = new Uint8Array(65536)
  for (const sign of signs) table[sign.charCodeAt(0)] = 1
  return table
}

/** Where the first mark from a place on stands; `end` without one. Of the whole text: its characters are quicker to get at. */
function nextMark(text: string, from: number, end: number): number {
  let at = from
  while (at < end && MARKS[text.charCodeAt(at)] === 0) at++
  return at
}

interface Mark {
  kind: number
  sign: string
  /** In the text as given. */
  at: number
  opens: boolean
  /** Index of its paragraph; set when it is left open. */
  paragraph: number
  /** The opening mark that a second one follows. */
  partner?: Mark
}

interface Scanned {
  open: Mark[]
  stray: Mark[]
  crossed: (readonly [open: Mark, close: Mark])[]
  /** Title marks with a full stop and many words between. */
  far: Range[]
}

function scanned({ text, start, end }: GivenParagraph, given: string): Scanned {
  const result: Scanned = { open: [], stray: [], crossed: [], far: [] }
  const first = nextMark(given, start, end)
  if (first === end) return result
  const stack: Mark[] = []
  // How many of each kind are open, so that a closing mark without one searches nothing.
  const depth = KINDS.map(() => 0)
  const passed: Mark[] = []
  const lone = loneStraightQuote(text)
  for (let at = first; at < end; at = nextMark(given, at + 1, end)) {
    const index = at - start
    const sign = text[index] as string
    if (sign === '"' || sign === '＂') {
      if (index === lone) {
        result.open.push(opened(DOUBLE_QUOTE, sign, at))
        continue
      }
      if (depth[DOUBLE_QUOTE]) close(closed(DOUBLE_QUOTE, sign, at))
      else push(opened(DOUBLE_QUOTE, sign, at))
      continue
    }
    const opening = OPENING.get(sign)
    if (opening !== undefined) {
      if (opening === ROUND && isOpenLabel(text, index)) continue
      push(opened(opening, sign, at))
      continue
    }
    const kind = CLOSING.get(sign) as number
    if (depth[kind]) {
      close(closed(kind, sign, at))
      continue
    }
    // An apostrophe.
    if (kind === SINGLE_QUOTE && /[A-Za-z\d]/.test(text[index - 1] ?? '')) continue
    const crossed = crossedBy(passed, kind, at)
    if (crossed >= 0) {
      result.crossed.push([passed[crossed] as Mark, closed(kind, sign, at)])
      passed.splice(crossed, 1)
    } else if (!(kind === ROUND && isCloseLabel(text, index))) result.stray.push(closed(kind, sign, at))
  }
  result.open = [...result.open, ...passed, ...stack].sort((a, b) => a.at - b.at)
  // A paragraph in ruins is one slip or two, not twenty.
  result.stray = result.stray.slice(0, MOST_IN_PARAGRAPH)
  return result

  function push(mark: Mark): void {
    stack.push(mark)
    depth[mark.kind] = (depth[mark.kind] as number) + 1
  }

  function pop(): Mark {
    const mark = stack.pop() as Mark
    depth[mark.kind] = (depth[mark.kind] as number) - 1
    return mark
  }

  function close(mark: Mark): void {
    let open = pop()
    while (open.kind !== mark.kind) {
      // All that is passed over is left open, but only the nearest can turn out to cross.
      passed.push(open)
      open = pop()
    }
    const length = mark.at - open.at
    if (mark.kind === 0 && length > SHORTEST_FAR && hasStop(text, open.at - start, mark.at - start))
      result.far.push({ start: open.at, end: mark.at + 1 })
  }
}

/** Index of the mark, shortly before, that was passed over and would be closed here; -1 for none. */
function crossedBy(passed: readonly Mark[], kind: number, at: number): number {
  for (let i = passed.length - 1; i >= Math.max(0, passed.length - MOST_PASSED); i--) {
    const mark = passed[i] as Mark
    if (mark.kind === kind && at - mark.at <= FARTHEST_CROSSING) return i
  }
  return -1
}

/** A sentence ends between two places, so that they are no one title’s. Only near the first is looked. */
function hasStop(text: string, from: number, to: number): boolean {
  return text.slice(from, Math.min(to, from + 400)).includes('。')
}

function opened(kind: number, sign: string, at: number): Mark {
  return { kind, sign, at, opens: true, paragraph: 0 }
}

function closed(kind: number, sign: string, at: number): Mark {
  return { kind, sign, at, opens: false, paragraph: 0 }
}

const FARTHEST_CROSSING = 80
const MOST_IN_PARAGRAPH = 6
const MOST_PASSED = 8

/**
 * Straight quotation marks pair in order; of an odd number one stands alone. It is the one without which the pairs are
 * shortest, since a quotation is short and the text between two is long. -1 when all pair, or when curly ones mix in.
 */
function loneStraightQuote(text: string): number {
  if (!/["＂]/.test(text) || /[“”]/.test(text)) return -1
  const at = [...matchesOf(text, /["＂]/g)].map((match) => match.index)
  if (at.length % 2 === 0) return -1
  // Pairs to the left of the one alone begin at even places, those to its right at odd ones.
  let cost = 0
  for (let i = 1; i + 1 < at.length; i += 2) cost += pair(i)
  let best = 0
  let least = cost
  for (let i = 2; i < at.length; i += 2) {
    cost += pair(i - 2) - pair(i - 1)
    if (cost < least) {
      least = cost
      best = i
    }
  }
  return at[best] as number

  /** A name or slogan holds no mark that parts clauses; what stands between two mostly does. */
  function pair(i: number): number {
    const inside = text.slice((at[i] as number) + 1, at[i + 1])
    return inside.length + (/[，。；,;]/.test(inside) ? PARTED : 0)
  }
}

const PARTED = 30

/** 规范执法；（二 加强普法: inside a line a label whose end was forgotten is a matter of numbering. */
function isOpenLabel(text: string, at: number): boolean {
  if (at === 0 || !/[\s。；;：:]/.test(text[at - 1] as string)) return false
  const label = /^.(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?![一二三四五六七八九十\d])/.exec(text.slice(at, at + 8))
  return label !== null && !/[）)]/.test(text.slice(at, at + 8))
}

/** 1) 一) a) ① as labels. */
function isCloseLabel(text: string, at: number): boolean {
  return /(?:^|[\s。；;，,：:、！？（(“"*])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z]|[①-⑳])$/.test(
    text.slice(Math.max(0, at - 6), at),
  )
}

/** Opening marks of the line before with the closing ones of this line that they belong to taken out. */
function settle(carried: readonly Mark[], stray: readonly Mark[]): { open: Mark[]; stray: Mark[] } {
  const open = [...carried]
  const left: Mark[] = []
  for (const mark of stray) {
    const own = open.findLastIndex((candidate) => candidate.kind === mark.kind)
    if (own >= 0) open.splice(own, 1)
    else left.push(mark)
  }
  return { open, stray: left }
}

/** Of two opening “ in a row that are never closed the second was meant to close the first: “法律明白人“. */
function doubledQuotes(open: readonly Mark[]): Mark[] {
  const doubled: Mark[] = []
  let first: Mark | null = null
  for (const mark of open) {
    if (mark.sign !== '“') continue
    if (first && mark.at - first.at <= LONGEST_QUOTATION) {
      mark.partner = first
      doubled.push(mark)
      first.partner = mark
      first = null
    } else first = mark
  }
  return doubled
}

function placeOf(mark: Mark, paragraph: GivenParagraph): Range {
  if (mark.opens && mark.partner && mark.partner.at < mark.at) return { start: mark.partner.at, end: mark.at + 1 }
  return mark.opens
    ? { start: mark.at, end: Math.min(paragraph.end, mark.at + SHOWN) }
    : { start: Math.max(paragraph.start, mark.at - SHOWN), end: mark.at + 1 }
}

function otherOf({ kind, opens, sign }: Mark): string {
  if (sign === '"' || sign === '＂') return sign
  const half = '()[]'.includes(sign)
  const [open, close] = KINDS[kind] as readonly [string, string]
  const signs = opens ? close : open
  return (half && [...signs].find((candidate) => '()[]'.includes(candidate))) || (signs[0] as string)
}

function ends(text: string): boolean {
  return /[。！？；”》）\])!?;]\s*$/.test(text)
}
