import type { Draft, Range, Section } from '../draft'
import { textOf } from '../draft/fold'
import { matchesOf, often } from '../draft/matches'
import { firstFrom } from '../draft/ranges'

/**
 * What is kept of a draft for comparing it: its sentences without punctuation, each number one sign. It is plain JSON, so
 * that a library can store it and need not read the draft again. Ranges are read from it by `rangeIn`.
 */
export interface Entry {
  version: typeof ENTRY_VERSION
  /** Shown as the source of a match; nothing else depends on it. */
  name: string
  /**
   * One sign for each character that counts: ideographs as in `Draft.folded`, `#` a number, `$` a year, a sign of the
   * private use area a word of another script. Between them `，` a
   * clause's end, `。` a sentence's and `\n` a block's (a paragraph's end, or a heading between).
   */
  text: string
  /** The values of `#` and `$` in text order. */
  numbers: string[]
  /**
   * Where the signs stand in `Draft.folded`: for each run of adjoining ones the index of its first sign (marks of ends not
   * counted), that sign's offset and width; the others of the run are one unit each.
   */
  starts: number[]
  /** Pairs of sign indexes: what counts little (titles of documents, the unit's own name, headings quoted). */
  light: number[]
  /** Pairs of sign indexes: lead sentences, which count as headings in running text. */
  leads: number[]
  /** Pairs of sign indexes: words quoted, or said of a document that is named. */
  quoted: number[]
}

/** Raised whenever what an entry holds changes; older entries are made anew from their drafts. */
export const ENTRY_VERSION = 6

export const NUMBER = '#'
export const YEAR = '$'

/** Reads what can be compared of a draft: body text only, without headings, labels (责任单位：…), rows of tables, ending. */
export function entryOf(draft: Draft, name = ''): Entry {
  const { folded } = draft
  const skipped = skippedIn(draft)
  // At most one mark goes with each unit.
  const units = new Uint16Array(2 * folded.length + 2)
  let size = 0
  const numbers: string[] = []
  let started = 0
  const ideographs = ideographicNumbers(draft)
  /** For each range to be led over from folded offsets to sign indexes: ascending offsets. */
  const signAt = new Uint32Array(folded.length + 1)
  let count = 0
  let expected = -1
  let year = 0
  let figure = 0
  let terminal = true

  for (const paragraph of draft.paragraphs) {
    if (paragraph.role !== 'body' || isLabelRow(folded, paragraph, terminal)) {
      signAt.fill(count, paragraph.start, paragraph.end + 1)
      if (paragraph.role !== 'body' || terminal) mark(BLOCK_END)
      continue
    }
    let at = paragraph.start
    while (at < paragraph.end) {
      signAt[at] = count
      const skip = skipped[at] as number
      if (skip !== KEPT) {
        mark(skip === HEADING ? BLOCK_END : CLAUSE_END)
        at++
        continue
      }
      while (year < draft.years.length && (draft.years[year] as Range).start < at) year++
      while (figure < ideographs.length && (ideographs[figure] as Range).start < at) figure++
      const dated = draft.years[year]
      const counted = ideographs[figure]
      const next = run(at, Math.min(paragraph.end, dated?.start ?? paragraph.end, counted?.start ?? paragraph.end))
      if (next > at) {
        at = next
        continue
      }
      const unit = folded.charCodeAt(at)
      if (dated && dated.start === at) at = number(YEAR_UNIT, String(dated.year), at, dated.end)
      else if (counted && counted.start === at) at = number(NUMBER_UNIT, String(counted.value), at, counted.end)
      else if (unit >= ZERO && unit <= NINE) {
        const end = endOfNumber(folded, at, paragraph.end)
        const written = folded.slice(at, end)
        at = number(NUMBER_UNIT, /[, ]/.test(written) ? written.replace(/[, ]/g, '') : written, at, end)
      } else {
        if (isLatin(unit)) {
          at = word(at, paragraph.end)
          continue
        }
        if (isLetter(unit)) sign(unit, at)
        else if (unit === STOP || unit === 0x3b || unit === 0x21 || unit === 0x3f) mark(STOP)
        else if (unit !== 0x20) mark(CLAUSE_END)
        at++
      }
    }
    signAt[paragraph.end] = count
    terminal = endsSentence(folded, paragraph, skipped)
    mark(terminal ? BLOCK_END : CLAUSE_END)
  }
  return {
    version: ENTRY_VERSION,
    name,
    text: textOf(units, size),
    numbers,
    starts: listOf(runs, started),
    light: signs([
      ...draft.citations.filter((title) => !isForReaders(folded, title)),
      ...namesIn(draft),
      ...headingsIn(draft, skipped),
    ]),
    leads: signs(leadsIn(draft)),
    quoted: signs(quotedIn(draft)),
  }

  /** Most of a text is runs of ideographs: they are taken over together. Returns where the run ends. */
  function run(start: number, limit: number): number {
    let end = start
    const [toUnit, toSign] = [size - start, count - start]
    for (; end < limit && skipped[end] === KEPT; end++) {
      const unit = folded.charCodeAt(end)
      if (unit < 0x4e00 || unit > 0x9fff) break
      units[end + toUnit] = unit
      signAt[end] = end + toSign
    }
    if (end === start) return start
    if (start !== expected) begin(start, 1)
    size += end - start
    count += end - start
    expected = end
    return end
  }

  function begin(at: number, width: number): void {
    if (started + 3 > runs.length) {
      const larger = new Uint32Array(Math.max(1 << 12, 2 * runs.length))
      larger.set(runs)
      runs = larger
    }
    runs[started] = count
    runs[started + 1] = at
    runs[started + 2] = width
    started += 3
  }

  function sign(unit: number, at: number): void {
    if (at !== expected) begin(at, 1)
    units[size++] = unit
    expected = at + 1
    count++
  }

  function number(kind: number, value: string, start: number, end: number): number {
    // Numbers are short, too short for calling upon `fill`.
    for (let at = start; at < end; at++) signAt[at] = count
    // What is shown of 100% is not 100.
    begin(start, end - start + (folded[end] === '%' ? 1 : 0))
    units[size++] = kind
    numbers.push(value)
    // A number is one sign of several units; what follows starts a new run.
    expected = -1
    count++
    return end
  }

  /** A word of another script is one sign, as an ideograph is one: otherwise any two would share most of their letters. */
  function word(start: number, limit: number): number {
    let end = start
    let hash = 0
    while (end < limit && isLatin(folded.charCodeAt(end))) hash = Math.imul(hash ^ folded.charCodeAt(end++), 0x9e3779b1)
    begin(start, end - start)
    units[size++] = PRIVATE_USE + ((hash >>> 8) % PRIVATE_SIZE)
    expected = -1
    signAt.fill(count, start, end)
    count++
    return end
  }

  /** Ends do not add up: the strongest of several in a row stands. */
  function mark(end: number): void {
    if (size === 0) return
    const last = units[size - 1] as number
    if (last === BLOCK_END || last === end) return
    if (last === CLAUSE_END || last === STOP) {
      if (last === CLAUSE_END || end === BLOCK_END) units[size - 1] = end
    } else units[size++] = end
    expected = -1
  }

  function signs(ranges: readonly Range[]): number[] {
    const flat: number[] = []
    for (const range of ranges) {
      const start = signAt[range.start] as number
      const end = signAt[range.end] as number
      if (end > start) flat.push(start, end)
    }
    return flat
  }
}

/** `Entry.starts` while they are read, kept between calls: a list that grows to a hundred thousand is copied a dozen times, into ever new memory. */
let runs = new Uint32Array(0)

function listOf(values: Uint32Array, count: number): number[] {
  const list = new Array<number>(count)
  for (let i = 0; i < count; i++) list[i] = values[i] as number
  return list
}

/** Where signs stand in `Draft.folded` of the draft that the entry was made from; `end` is the index after the last. */
export function rangeIn(entry: Entry, start: number, end: number): Range {
  return { start: placeOf(entry.starts, start).start, end: placeOf(entry.starts, end - 1).end }
}

function placeOf(starts: readonly number[], sign: number): Range {
  let low = 0
  let high = starts.length / 3
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle * 3] as number) <= sign) low = middle + 1
    else high = middle
  }
  const run = (low - 1) * 3
  const into = sign - (starts[run] as number)
  const start = (starts[run + 1] as number) + into
  return { start, end: start + (into === 0 ? (starts[run + 2] as number) : 1) }
}

const ZERO = 0x30
const NINE = 0x39
const NUMBER_UNIT = NUMBER.charCodeAt(0)
const YEAR_UNIT = YEAR.charCodeAt(0)
const CLAUSE_END = 0xff0c
const STOP = 0x3002
const BLOCK_END = 0x0a
const KEPT = 0
const HEADING = 1
const LABEL = 2

const PRIVATE_USE = 0xe000
const PRIVATE_SIZE = 0x1900

/** Letters of scripts that write words apart. */
function isLatin(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x1fff)
}

function isLetter(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    // Halves of rare ideographs, and 〇.
    (unit >= 0xd800 && unit <= 0xdfff) ||
    unit === 0x3007 ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  )
}

/** 1,280, 1 280 and 97.6 are one number, 12.4 (December 4th) too. */
function endOfNumber(folded: string, start: number, limit: number): number {
  let end = start
  while (end < limit) {
    const unit = folded.charCodeAt(end)
    if (unit >= ZERO && unit <= NINE) end++
    else if (
      (unit === 0x2e || unit === 0x2c || unit === 0x20) &&
      isDigit(folded.charCodeAt(end + 1)) &&
      end + 1 < limit
    ) {
      // A comma belongs to a number only before three digits, a blank only after as few as well.
      if (unit !== 0x2e && !/^\d{3}(?!\d)/.test(folded.slice(end + 1, end + 5))) break
      if (unit === 0x20 && !/^\d{1,3}(?: \d{3})*$/.test(folded.slice(Math.max(start, end - 12), end))) break
      end++
    } else break
  }
  return end
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE
}

/** Which units are no running text: headings with their labels, and what a label introduces. */
function skippedIn(draft: Draft): Uint8Array {
  const { folded } = draft
  const skipped = new Uint8Array(folded.length)
  for (const section of draft.sections) {
    skipped.fill(HEADING, section.label.start, section.label.end)
    if (section.style === 'ordinal') skipped.fill(LABEL, section.label.start, section.label.end)
    else if (isHeading(draft, section)) skipped.fill(HEADING, section.title.start, section.title.end)
  }
  for (const match of DUTY_END.test(folded) ? matchesOf(folded, DUTY_LABEL) : []) {
    if (NAMED.test(folded.slice(Math.max(0, match.index - NAMED_BEFORE), match.index))) continue
    skipped.fill(LABEL, match.index, match.index + match[0].length)
  }
  for (const match of matchesOf(folded, SHARED_ORDINAL)) skipped.fill(LABEL, match.index, match.index + match[0].length)
  return skipped
}

/** A heading governs something; an item that fills its line and has nothing below it is text. */
function isHeading(draft: Draft, section: Section): boolean {
  const title = section.title.end - section.title.start
  if (title > 60) return false
  // What goes on after it, and what says how many, is a sentence: （四）对21个项目开展评估，评估率100%；其中…
  if (
    draft.folded[section.title.end] === ';' ||
    COUNTS.test(draft.folded.slice(section.title.start, section.title.end))
  )
    return false
  // An unnumbered line that is long is a piece of a paragraph that a layout broke.
  if (section.style === 'none' && title > 26) return false
  // A numbered task told in one long sentence is text as well: 4.建立…台账,从立项到清理逐环节留痕,有效期届满前….
  if (title > 34 && /[,;]/.test(draft.folded.slice(section.title.start, section.title.end))) return false
  const content = section.whole.end - section.title.end
  if (content > 4 || !section.fillsLine) return true
  return title <= 25 && !/[,。;]/.test(draft.folded.slice(section.title.start, section.title.end + 1))
}

const COUNTS = often(/[,;][^\n]{0,40}\d(?:%|[余多]?[万千]?(?:[件次人名场份起户家条]|个(?!月)))/)

const DUTY_HOLDER = '(?:单位|部门|机构|处室|科室|领导|股室|人员|人|时限|时间|期限|电话)'
const DUTY = `(?:责任|牵头|配合|主责|承办|协办|主办|参与|落实|联系|完成|整改|报送|协助|分管|挂联|包抓|监督|办理|主管|签发|审核)(?:责任|牵头)?${DUTY_HOLDER}`
/** 明确牵头单位、完成时限: is what somebody did, and no label. */
const NAMED = /(?:明确|确定|列明|细化|逐项定)[^,。;:\n]{0,12}$/
/** As far as `NAMED` reaches back. */
const NAMED_BEFORE = 15
/** Most drafts have no such label, and this tells it sooner. */
const DUTY_END = new RegExp(`${DUTY_HOLDER}:`)
// (责任单位:甲、乙) · 牵头单位:甲;配合单位:乙。
const DUTY_LABEL = new RegExp(`\\(${DUTY}:[^()\\n]{0,200}\\)|${DUTY}:[^。\\n;]{0,160}[。;]?`, 'g')
// Items whose label the outline does not take for one, inside running text.
const SHARED_ORDINAL = /[一二三四五六七八九十]{1,2}是(?=[一-鿿])/g

/** A short line without any stop, after a line that was complete, is a table's cell or a label; so is a row of 名称:值. */
function isLabelRow(folded: string, { start, end }: Range, afterSentence: boolean): boolean {
  if (end - start <= 160 && FIELDS.test(folded.slice(start, end))) return true
  if (end - start > 30 || !afterSentence) return false
  return !/[,。;:!?、]/.test(folded.slice(start, end))
}

// 发布时间:2024-01-29 来源:区司法局 字号:大 中 小
const FIELDS = often(/^(?:[^:。;!?]{2,8}:(?:[^:。;!?]|(?<=\d):(?=\d)){0,48}[ ,;。]?){2,12}$/)

function endsSentence(folded: string, { start, end }: Range, skipped: Uint8Array): boolean {
  if (skipped[end - 1] !== KEPT) return true
  const last = folded.slice(Math.max(start, end - 2), end)
  return /[。;!?:…)]$/.test(last)
}

/** 《渔船安全问答》 and the like, which a unit wrote itself, say something of their own; titles of laws and documents do not. */
function isForReaders(folded: string, { end }: Range): boolean {
  return FOR_READERS.test(folded.slice(end - 5, end))
}

const FOR_READERS = often(/(?:问|问答|手册|读本|口袋书|一本通|明白纸|画册|漫画|故事|史话|百例|歌|小品|短剧)》$/)

/** The unit's name stands all over its drafts. */
function namesIn(draft: Draft): Range[] {
  const names = new Set<string>()
  for (const { name } of draft.issuers) {
    const folded = name.replace(/\s/g, '')
    if (folded.length < 3) continue
    names.add(folded)
    const last = /[一-鿿]{2,4}(?:镇|乡|街道|县|区|市|局|旗|州)/.exec(folded.slice(-9))
    if (last) names.add(last[0])
  }
  const ranges: Range[] = []
  for (const name of [...names].slice(0, 8)) {
    if (name.length < 3) continue
    for (let at = draft.folded.indexOf(name); at >= 0; at = draft.folded.indexOf(name, at + name.length))
      ranges.push({ start: at, end: at + name.length })
  }
  return ranges
}

/**
 * The lead sentences of paragraphs and items (推进政务公开,打造阳光政府。) are headings in all but their place: short, without
 * a number, and more follows.
 */
function leadsIn(draft: Draft): Range[] {
  const { folded } = draft
  const leads: Range[] = []
  const add = (start: number, limit: number) => {
    // No further than a lead reaches: a text without a single stop would be walked again for each paragraph.
    const stop = folded.slice(start, start + LONGEST_LEAD + 1).indexOf('。')
    const end = stop < 0 ? limit : Math.min(start + stop, limit)
    if (end - start > LONGEST_LEAD || end >= limit - 1 || /\d/.test(folded.slice(start, end))) return
    leads.push({ start, end })
  }
  for (const { role, start, end } of draft.paragraphs) if (role === 'body') add(start, end)
  for (const { style, title, whole } of draft.sections) if (style === 'ordinal') add(title.start, whole.end)
  return leads
}

const LONGEST_LEAD = 18

/** Places in running text that quote one of the draft's own headings. */
function headingsIn(draft: Draft, skipped: Uint8Array): Range[] {
  const { folded, body } = draft
  const headings = new Map<string, string[]>()
  let count = 0
  for (const section of draft.sections) {
    if (section.style === 'ordinal' || !isHeading(draft, section)) continue
    const title = folded.slice(section.title.start, section.title.end)
    if (title.length < 8) continue
    count++
    const key = title.slice(0, KEY)
    const sharing = headings.get(key)
    if (!sharing) headings.set(key, [title])
    else if (sharing.length < 8) sharing.push(title)
  }
  const ranges: Range[] = []
  const add = (at: number, titles: readonly string[] | undefined) => {
    if (skipped[at] !== KEPT) return
    const title = titles?.find((candidate) => folded.startsWith(candidate, at))
    if (title) ranges.push({ start: at, end: at + title.length })
  }
  if (count <= FEW) {
    for (const [key, titles] of headings) {
      for (let at = folded.indexOf(key, body.start); at >= 0 && at + KEY < body.end; at = folded.indexOf(key, at + 1))
        add(at, titles)
    }
    return ranges.sort((a, b) => a.start - b.start)
  }
  // Few places begin with two signs that a heading begins with; only they are looked up.
  const firsts = new Uint8Array(1 << 16)
  const heads = new Uint8Array(1 << 16)
  const headOf = (first: number, second: number) => (Math.imul(first, 0x9e37) ^ second) & 0xffff
  for (const key of headings.keys()) {
    firsts[key.charCodeAt(0)] = 1
    heads[headOf(key.charCodeAt(0), key.charCodeAt(1))] = 1
  }
  for (let at = body.start; at + KEY < body.end; at++) {
    const unit = folded.charCodeAt(at)
    if (firsts[unit] === 0 || heads[headOf(unit, folded.charCodeAt(at + 1))] === 0) continue
    add(at, headings.get(folded.slice(at, at + KEY)))
  }
  return ranges
}

/** Headings are looked up by so many of their first signs. */
const KEY = 6
/** So many headings are looked for one by one, more of them in one walk. */
const FEW = 24

/**
 * Words in quotation marks (which folding drops), long enough to be somebody's sentence, what a named document is said to lay
 * down, and what reads as a rule behind an article that is named (根据《…》第四十二条，… 不得…。).
 */
function quotedIn(draft: Draft): Range[] {
  const ranges: Range[] = []
  const { text } = draft
  const spans: Range[] = []
  for (const match of matchesOf(text, QUOTATION)) {
    if (match[0].length >= 14) spans.push({ start: match.index, end: match.index + match[0].length })
  }
  if (spans.length > 0) ranges.push(...foldedRanges(draft, spans))
  for (const match of matchesOf(draft.folded, LAID_DOWN)) {
    const range = restOfSentence(draft.folded, match.index + match[0].length)
    if (range.end > range.start) ranges.push(range)
  }
  for (const match of matchesOf(draft.folded, CITED)) {
    const range = restOfSentence(draft.folded, match.index + match[0].length)
    const said = draft.folded.slice(range.start, range.end)
    if (RULE.test(said) && !DONE.test(said)) ranges.push(range)
  }
  return ranges.sort((a, b) => a.start - b.start)
}

const QUOTATION = /“[^“”\n]{0,400}”|「[^「」\n]{0,400}」|『[^『』\n]{0,400}』|"[^"\n“”]{12,400}"/g
const LAID_DOWN =
  /(?:》(?:\([^()\n]{0,30}\))?(?:第[一二三四五六七八九十百零〇\d]{1,6}条)?(?:第[一二三四五六七八九十\d]{1,3}款)?(?:中)?(?:明确)?(?:规定|指出|强调)|总书记(?:在[^。\n]{0,30})?(?:指出|强调))[:,]/g
const CITED =
  /(?:》(?:\([^()\n]{0,30}\))?|法|条例)(?:第[一二三四五六七八九十百零〇\d]{1,6}条(?:第[一二三四五六七八九十\d]{1,3}款)?(?:第?\(?[一二三四五六七八九十\d]{1,3}\)?项)?(?:[:,]|的?规定(?!的)[:,]?)|(?:有关|相关)规定[:,])/g
const RULE = /应当|不得|有权|可以|禁止|必须|不予/
/** What the unit itself did has a figure in it, or names it. */
const DONE = /\d|[我本][局镇乡县市区旗委办厅院街]|全[局镇乡县市区旗街]/

/** From a place to the end of its sentence or line. */
function restOfSentence(folded: string, start: number): Range {
  const limit = start + LONGEST_RULE
  const rest = folded.slice(start, limit).search(/[。\n]/)
  return { start, end: rest < 0 ? Math.min(limit, folded.length) : start + rest }
}

const LONGEST_RULE = 200

/** Ranges of the text as given, led over to the folded text by one walk over the paragraphs. */
function foldedRanges(draft: Draft, spans: readonly Range[]): Range[] {
  return spans.map((span) => ({ start: foldedOffset(draft, span.start), end: foldedOffset(draft, span.end) }))
}

/** The first folded offset that comes from `at` or later: `spanOf` is monotonous, so it can be searched. */
function foldedOffset(draft: Draft, at: number): number {
  let low = 0
  let high = draft.folded.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (draft.spanOf({ start: middle, end: middle }).start < at) low = middle + 1
    else high = middle
  }
  return low
}

interface IdeographicNumber extends Range {
  value: number
}

/** 四百余人次, 十二分钟, 一万一千余张: the digits alone, with their value. */
function ideographicNumbers({ folded, years }: Draft): IdeographicNumber[] {
  const found: IdeographicNumber[] = []
  for (const match of matchesOf(folded, IDEOGRAPHIC)) {
    const { index: start } = match
    const digits = match[0]
    const end = start + digits.length
    if (firstStart(years, start) === start) continue
    const value = countOf(digits)
    if (value !== null) found.push({ start, end, value })
  }
  return found
}

// 三项制度, 最后一公里: a single ideograph is a word's part as often as a count. 第十二条, 十八届, 二十大 and 十四五 count nothing.
const IDEOGRAPHIC =
  /(?<![第〇零一二两三四五六七八九十百千万\d])(?:[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九][百千万][〇零一二两三四五六七八九十百千万]{0,8})(?=[余多]?(?:分钟|小时|公里|公顷|平方|人次|场次|家次|百分点|岁|天|年(?!代)|个|名|人|件|份|张|次|户|家|里|亩|元|斤|本|册|项|场|期|起|宗|棵|根|头|米|吨|批|处|所|支|辆|台|套|部|份|幅|块|枚|篇|组|村))/g

function countOf(digits: string): number | null {
  if (digits.length < 2) return null
  let total = 0
  let section = 0
  let digit = 0
  for (const sign of digits) {
    const unit = UNITS[sign]
    if (unit === undefined) digit = DIGITS.indexOf(sign === '两' ? '二' : sign === '零' ? '〇' : sign)
    else if (unit === 10_000) {
      total += (section + digit) * unit
      section = 0
      digit = 0
    } else {
      section += (digit === 0 ? 1 : digit) * unit
      digit = 0
    }
  }
  return total + section + digit
}

const DIGITS = '〇一二三四五六七八九'
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }

function firstStart(years: Draft['years'], at: number): number | undefined {
  return years[firstFrom(years, at)]?.start
}
