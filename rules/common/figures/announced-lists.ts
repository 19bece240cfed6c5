import { type Draft, matchesOf, often } from '../../../lib/audit'
import type { Made } from './each'
import { namedCountOf, ORDINALS } from './named'
import { type Item, isExact, type Statement } from './statements'

/**
 * 抓好五件事。一是…四是…, 建立4项制度，第一…第三…, 以下四类:(1)…(2)…(3)…, 共列5项:⏎1.…: a number against the list with marks of its own that it announces; and
 * 报告工作3次，一次为…，一次为…, 完成规章4件:⏎《甲》⏎《乙》⏎《丙》. Only what stands right behind the number is looked at.
 */
export function announcedMade(draft: Draft, statements: readonly Statement[]): Made[] {
  const { folded, body } = draft
  const found = aspectsMade(draft)
  for (const statement of statements)
    for (const item of statement.items) {
      if (item.value < LEAST || item.value > MOST || !UNITS.includes(item.unit) || !isExact(item)) continue
      const behind = folded.slice(item.end, Math.min(body.end, item.end + LONGEST_LEAD))
      if (!MAY_LIST.test(behind)) continue
      const before = statement.text.slice(
        Math.max(0, item.start - statement.start - NEAR),
        item.start - statement.start,
      )
      const list =
        marked(folded, item, before, body.end) ??
        oneEach(folded, statement, item, behind) ??
        onLines(folded, item, behind)
      if (!list || list.count === item.value || list.count < LEAST || Math.abs(list.count - item.value) > MOST_OFF)
        continue
      // “三项行动” is a name. Told already as what it names.
      if (isQuoted(draft, item.start)) continue
      if (namedCountOf(draft, statement, item)) continue
      found.push({
        range: { start: item.start, end: item.end },
        related: { start: list.start, end: Math.max(list.start + 1, list.end) },
        value: item.printed,
        of: list.of,
        made: `${list.count}${item.unit}`,
        sure: false,
      })
    }
  return found
}

interface Listed {
  count: number
  start: number
  end: number
  of: string
}

/** 存在三方面问题:一是…二是…: numbers without a measure word are no figures. */
function aspectsMade(draft: Draft): Made[] {
  const { folded, body } = draft
  const found: Made[] = []
  for (const match of matchesOf(folded, ASPECTS)) {
    const [whole, number = '', noun = ''] = match
    const start = match.index
    const item = { start, end: start + number.length }
    if (start < body.start || start >= body.end) continue
    const value = /\d/.test(number) ? Number(number) : ORDINALS.indexOf(number.replace('两', '二')) + 1
    const at = noun === '点' ? start + whole.length : item.end
    const list = marked(folded, { end: at }, folded.slice(Math.max(body.start, start - NEAR), start), body.end)
    if (!list || list.count === value || list.count < LEAST || Math.abs(list.count - value) > MOST_OFF) continue
    if (isQuoted(draft, start)) continue
    found.push({
      range: { start, end: start + whole.length },
      related: { start: list.start, end: Math.max(list.start + 1, list.end) },
      value: whole,
      of: list.of,
      made: `${list.count}`,
      sure: false,
    })
  }
  return found
}

const ASPECTS =
  /(?<![一二两三四五六七八九十\d几百第])([二两三四五六七八九]|[2-9])(大?(?:方面|问题|任务|举措|行动|工程)|点(?=[:。,]))/g
const NEAR = 20
const LEAST = 2
const MOST = 14
const MOST_OFF = 2
const UNITS = '个项类条件种部份次场支家名'
const LONGEST_LEAD = 60
/** A mark with the first of a list behind it. */
const MAY_LIST = /[:。,;(]\n{0,3}[一第其(①1《]|\n[(1]/
/** From one mark to the next. */
const LONGEST_ENTRY = 2500
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯'

interface Family {
  /** The mark of an entry. */
  at(n: number): string
  /** Words before and behind the mark. */
  before: string
  behind: string
  /** Begins a line, and ends where such a heading stands. */
  until: RegExp | null
}

const INLINE = '(?<=[。;,:!\\n])'
const LINE = '(?<=\\n)'
const FAMILIES: readonly Family[] = [
  { at: (n) => ORDINALS[n - 1] ?? '', before: INLINE, behind: '是(?!否)', until: null },
  { at: (n) => `第${ORDINALS[n - 1] ?? '-'}`, before: INLINE, behind: '[,、:是]', until: null },
  { at: (n) => `其${ORDINALS[n - 1] ?? '-'}`, before: INLINE, behind: '[,、:是]', until: null },
  { at: (n) => `\\(${n}\\)`, before: INLINE, behind: '', until: null },
  { at: (n) => CIRCLED[n - 1] ?? '-', before: INLINE, behind: '', until: null },
  { at: (n) => `\\(${ORDINALS[n - 1] ?? '-'}\\)`, before: LINE, behind: '', until: /\n[一二三四五六七八九十]{1,3}、/ },
  {
    at: (n) => `${n}[.、]`,
    before: LINE,
    behind: '(?!\\d)',
    until: /\n(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/,
  },
  { at: (n) => `\\(${ORDINALS[n - 1] ?? '-'}\\)`, before: '(?<=[:;。])', behind: '', until: /\n/ },
  { at: (n) => `${n}[.、]`, before: '(?<=[:;。])', behind: '(?!\\d)', until: /\n/ },
]

/** A list with marks: which of them it has is told by the first. */
function marked(folded: string, item: Pick<Item, 'end'>, before: string, bodyEnd: number): Listed | null {
  const opening = OPENING.exec(folded.slice(item.end, Math.min(bodyEnd, item.end + LONGEST_LEAD)))
  if (!opening) return null
  const [lead, noun = '', stop = ''] = opening
  const from = item.end + lead.length
  if (!'一第其(①1'.includes(folded[from] ?? '-')) return null
  const family = FAMILIES.find(({ at, before, behind: next }) => startsWith(folded, from, before + at(1) + next))
  if (!family) return null
  const isOpened = stop.startsWith(':') || /(?:以下|如下|下列)[^,;。]{0,6}$/.test(before)
  // 发现的问题主要有两个。一是…
  const isPlain = PLAIN.test(noun) || (noun === '' && OF_WHAT.test(before))
  if (!isOpened && !(isPlain && (family.until === null || LEADS.test(before)))) return null
  // The fourth of 三个到位 is one only when it is called so.
  if (/到位$/.test(noun) && !/^[^。;\n]{2,14}到位/.test(folded.slice(from + 2, from + 24))) return null
  if (OPEN.test(before)) return null
  let count = 1
  let at = from
  let end = from
  for (; count < MOST + MOST_OFF + 1; count++) {
    const text = folded.slice(at + 1, Math.min(bodyEnd, at + LONGEST_ENTRY))
    const again = count === 1 ? Number.POSITIVE_INFINITY : first(text, family, 1)
    const limit = Math.min(again, family.until ? indexOr(text.search(family.until)) : Number.POSITIVE_INFINITY)
    const next = first(text, family, count + 1)
    // 3. told twice is another rule's.
    if (first(text, family, count) < Math.min(next, limit)) return null
    if (next >= limit) {
      // A number left out is another rule's.
      if (first(text, family, count + 2) < limit) return null
      break
    }
    at += 1 + next
    end = at + 2
  }
  // …三是强化普法等。 is an open list.
  const last = (/^[^。;\n]*/.exec(folded.slice(end, end + LONGEST_ENTRY)) as RegExpExecArray)[0]
  if (/等(?:工作|方面|任务|问题)?$/.test(last)) return null
  // …三是化解矛盾。四、…: one more that has another mark.
  if (family.until === null) {
    const rest = folded.slice(end, Math.min(bodyEnd, end + LONGEST_ENTRY)).split('\n', 1)[0] as string
    if (new RegExp(`[。;,][(]?${ORDINALS[count] ?? '-'}(?:是|、|[)]|要)`).test(rest)) return null
  }
  const of = `${folded.slice(from, from + 8).split('\n')[0]}…`
  return { count, start: from, end, of }
}

function isQuoted({ text, spanOf }: Draft, at: number): boolean {
  return /[“"]/.test(text[spanOf({ start: at, end: at + 1 }).start - 1] ?? '')
}

function first(text: string, { at, before, behind }: Family, n: number): number {
  return indexOr(text.search(new RegExp(before + at(n) + behind)))
}

function indexOr(index: number): number {
  return index < 0 ? Number.POSITIVE_INFINITY : index
}

function startsWith(folded: string, at: number, source: string): boolean {
  const pattern = new RegExp(source, 'y')
  pattern.lastIndex = at
  return pattern.test(folded)
}

const OPENING = /^([^。;:,()\d\n]{0,20})(?:,(?:主要|具体|即)[^。;:,\d\n]{0,6})?([:。,;]?\n{0,3})/
/** What is counted, with no more words behind it. */
const PLAIN = often(
  /^[一-鿿]{0,6}(?:方面|问题|不足|短板|弱项|任务|工作|重点|举措|措施|抓手|原因|环节|阶段|步骤|行动|活动|机制|制度|项目|方向|目标|工程|困难|做法|特点|亮点|领域|事|到位|清单|体系|模式|载体|平台|强化|突出|要求|经验|变化|转变|作用|体会|建议|打算)(?:上|中)?(?:下功夫|发力|用力|入手|着手|推进|组织实施|开展工作|管理|建设)?$/,
)
const OF_WHAT = /(?:问题|不足|短板|原因|特点|做法|任务|举措|经验|困难)[^,;。:、\d]{0,6}$/
const LEADS =
  /(?:重点|主要|做好|抓好|存在|体现在|坚持|实施|推进|围绕|开展|落实|完成|做到|突出|聚焦|建立|健全)[^,;。:]{0,8}$/
const OPEN = /[等《]$/

/** 报告工作3次,一次为…,一次为…: told one by one. */
function oneEach(folded: string, statement: Statement, item: Item, behind: string): Listed | null {
  const opening = /^[^。;:,\d\n]{0,10}[,:(]一([个项类条件种部份次场支家名])[为是]/.exec(behind)
  if (!opening || opening[1] !== item.unit) return null
  const text = folded.slice(item.end, statement.end)
  const each = [...matchesOf(text, new RegExp(`[,;:(、和](?:还有|另外|另有|另)?一${item.unit}[为是]`, 'g'))]
  const end = item.end + (each.at(-1)?.index ?? 0)
  return {
    count: each.length,
    start: item.end + opening[0].length - 3,
    end: end + 3,
    of: `一${item.unit}为…一${item.unit}为…`,
  }
}

/** 规章4件:⏎《甲》⏎《乙》⏎《丙》: a title a line. */
function onLines(folded: string, item: Item, behind: string): Listed | null {
  const opening = /^[^。;,\d\n]{0,16}:\n{1,3}(?=《)/.exec(behind)
  if (!opening) return null
  const start = item.end + opening[0].length
  const lines = folded
    .slice(start, start + LONGEST_ENTRY)
    .split('\n')
    .filter((line) => line !== '')
  const end = lines.findIndex((line) => !line.startsWith('《'))
  const titles = end < 0 ? lines : lines.slice(0, end)
  // Two titles of one line, or 《甲》等.
  if (titles.some((line) => !/^《[^《》]{1,60}》(?:\([^()]{0,30}\))?[;。,]?$/.test(line))) return null
  return { count: titles.length, start, end: start + (titles[0]?.length ?? 1), of: `${titles[0]}…` }
}
