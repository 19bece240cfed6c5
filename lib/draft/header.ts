import { often } from './matches'
import { isOrganLine, isPlace, levelOf, ORGAN_END, splitOrgans } from './organs'
import type { Issuer, Paragraph, Range } from './types'

/** What stands before the body: document number, issuers, title, notes, addressee. */
export interface Header {
  title: { range: Range; text: string } | null
  issuers: Issuer[]
  addressee: { range: Range; names: string[] } | null
  /** Where the body starts. */
  end: number
}

/** Reads the header and sets the roles of its paragraphs. `paragraphs` are in text order, chrome already marked. */
export function readHeader(folded: string, paragraphs: Paragraph[]): Header {
  const lines: Paragraph[] = []
  let end = folded.length
  for (const paragraph of paragraphs) {
    if (paragraph.role === 'chrome') continue
    // A full stop after the title is a slip and no sentence's end.
    if (STOPPED_TITLE.test(folded.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80))))
      paragraph.end--
    const line = folded.slice(paragraph.start, paragraph.end)
    if (lines.length >= MOST_LINES || (startsBody(line) && !FIELD.test(line))) {
      end = paragraph.start
      break
    }
    lines.push(paragraph)
    if (isAddressee(line)) {
      end = paragraph.end
      break
    }
  }
  if (lines.length > 0 && end === folded.length) end = (lines.at(-1) as Paragraph).end

  const title = titleOf(folded, lines)
  const header: Header = { title: null, issuers: [], addressee: null, end }
  if (title) {
    for (const line of title) line.role = 'title'
    const range = { start: (title[0] as Range).start, end: (title.at(-1) as Range).end }
    header.title = { range, text: joined(title.map((line) => folded.slice(line.start, line.end))) }
  } else header.title = titleOfField(folded, paragraphs, end)
  for (const paragraph of lines) {
    const line = folded.slice(paragraph.start, paragraph.end)
    if (paragraph.role === 'title') continue
    if (isAddressee(line)) {
      paragraph.role = 'addressee'
      header.addressee = { range: { start: paragraph.start, end: paragraph.end }, names: namesOf(line) }
    } else if (DOCUMENT_NUMBER.test(line)) paragraph.role = 'document-number'
    else if (NOTE.test(line) || (header.title && FIELD.test(line))) paragraph.role = 'note'
    else if (isOrganLine(line)) paragraph.role = 'issuer'
    else if (header.title && sameTitle(line, header.title.text)) paragraph.role = 'title'
  }
  // Short lines before the title that are none of these are a page's menu or a table's cells.
  if (header.title) {
    const titleStart = header.title.range.start
    for (const line of lines) if (line.role === 'body' && line.start < titleStart) line.role = 'chrome'
    // A short line after the title that is none of these is the body's first: an unnumbered heading.
    header.end = lines.find((line) => line.role === 'body' && line.start > titleStart)?.start ?? header.end
  } else {
    header.end = firstBody(lines)?.start ?? header.end
  }

  const first = paragraphs.find((paragraph) => paragraph.start >= header.end && paragraph.role !== 'chrome')
  if (first && !(header.title && header.addressee)) readRunOn(folded, first, header)
  header.issuers = issuersOf(folded, header, lines)
  return header
}

const MOST_LINES = 40
/** 报告名称: and other labels of a form's fields: no part of the name behind them. */
const FIELD = often(
  /^(?:(?:报告|文件|材料|文稿|公文|信息)?(?:名称|标题|题名|题目)|(?:报告|填报|报送|编制|编报|发文|发布|制作|公开|制发|上报)(?:单位|机关|机构|部门|主体|对象)(?:名称)?|单位(?:名称)?|(?:报告|填报|所属|统计)?(?:年度|年份)|(?:报告)?(?:正文|内容)):/,
)
const STOPPED_TITLE = often(
  /^(?=[^。]{0,60}(?:法治|依法行政|信息公开))(?:关于|[一-鿿·()]{2,30}关于|[一-鿿·()]{2,30}(?:19|20)\d\d年)[^,。;:]{4,60}(?:报告|方案|要点|计划|总结|安排|汇报|通知)》?。$/,
)
/** 文种 and other nouns that a title ends with. */
const TITLE_END = often(
  /(?:报告|报告书|汇报材料|报告材料|申报材料|材料|年报|总结|汇报|情况|要点|方案|计划|规划|安排|通知|通报|意见|决定|公告|公报|函|办法|规定|条例|细则|制度|清单|讲话|发言|纪要|解读|说明|建议|倡议书|综述|白皮书|打算|思路|合同|协议)(?:书)?》?(?:\((?:[^()]{1,30})\)|的通知|全文){0,4}$/,
)
/** 关于印发《…》的: the last word is lost. */
const LOST_KIND = /关于(?:印发|转发|批转)[^,。;:]{4,80}的$/
/** 2025年工作要点的: a little word is left over behind the kind. */
const STRAY_END = /\d{4}年[^,。;:]{2,40}(?:报告|总结|要点|方案|计划|安排|规划)》?[的地得了和与及之]$/
const TITLE_START = /^(?:关于|《|.{0,30}关于)/
const DOCUMENT_NUMBER = often(
  /^(?:[一-鿿]{1,12}[[(〔](?:19|20)\d\d[\])〕]?第?\d{1,4}号|[一-鿿]{1,8}(?:19|20)\d\d\d{1,3}号|签发人|(?:机密|秘密|急件|特急|加急)|[一-鿿]{3,40}文件$)/,
)
const NOTE = often(
  /^(?:\([^()]{2,80}\)|\[[^[\]]{2,80}\]|-{1,3}.{4,60}|[一-鿿]{4,40}(?:19|20)\d\d年\d{1,2}月\d{1,2}日|(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?|二[〇零]..年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2})$/,
)
const ADDRESSEE_ORGAN = often(
  /(?:委|政府|局|厅|办公室|委员会|人大常委会|常委会|办事处|管委会|党工委|行政公署|行署|部门|单位|党组|法治办|依法治[省市县区州]办|机关|部|代表|委员|领导|同志们)(?:\([^()]{1,30}\))?(?:并[^:]{0,20})?:$/,
)

function startsBody(line: string): boolean {
  if (line.length > 100 && !isAddressee(line)) return true
  if (/[。;!?]/.test(line)) return true
  if (
    /^(?:[一二三四五六七八九十]{1,3}[、.)]|\([一二三四五六七八九十\d]{1,3}\)|[①-⑳]|\d{1,2}[.、]\D|第[一二三四五六七八九十]+(?:部分|章|条))/.test(
      line,
    )
  )
    return true
  if (/(?:如下|情况是)[:,]?$/.test(line)) return true
  if (line.length <= 80 && FORM_FIELD.test(line)) return false
  return /,/.test(line) && !isAddressee(line) && !TITLE_END.test(line) && !/^[《关]/.test(line)
}

/** A form's fields above the title. */
const FORM_FIELD = often(
  /^(?:报告|报送|填报|上报|编制|发文|拟稿|起草|签发|审核|抄送)(?:单位|对象|年度|部门|机关|人|日期|时间|类型|名称|方式)?:/,
)

function isAddressee(line: string): boolean {
  // 主送: before the name needs no colon after it.
  if (/^主送(?:机关|单位)?:[^。:;]{2,60}:?$/.test(line)) return true
  if (!line.endsWith(':') || line.length > 120 || line.length < 3) return false
  if (/如下|[。;]|附件|报告:|情况:$|\d|^(?:报告|填报|报送|编制|发文)单位/.test(line)) return false
  return ADDRESSEE_ORGAN.test(line) || /^(?:主任|各位|同志们|尊敬)/.test(line)
}

function namesOf(line: string): string[] {
  return line
    .replace(/^主送(?:机关|单位)?:/, '')
    .replace(/:$/, '')
    .split(/[、,;]/)
    .filter((name) => name !== '')
}

/** The title's lines, top to bottom: the line with the 文种 and, above it, what belongs to it. */
function titleOf(folded: string, lines: Paragraph[]): Paragraph[] | null {
  const text = (line: Range) => folded.slice(line.start, line.end)
  const ends: number[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = text(lines[i] as Range)
    const next = lines[i + 1]
    const isCutOff = next !== undefined && LOST_KIND.test(line) && !TITLE_END.test(text(next))
    if (
      line.length <= 100 &&
      (isCutOff || TITLE_END.test(line) || STRAY_END.test(line)) &&
      !/^(?:现将|现就|附件)/.test(line) &&
      !DOCUMENT_NUMBER.test(line)
    )
      ends.push(i)
  }
  const fields = ends.filter((i) => FIELD.test(text(lines[i] as Range)))
  if (fields.length === ends.length) for (const i of fields) withoutLabel(folded, lines[i] as Paragraph)
  else for (const i of fields) ends.splice(ends.indexOf(i), 1)
  // A page often prints the title again; the print next to the body is the draft's own. But a line further down that
  // belongs to another document (a notice's enclosure) is not reached: the addressee ends the header.
  let last = ends.at(-1)
  if (last === undefined) return null
  const own = text(lines[last] as Range)
  const better = ends.find((i) => /法治|依法行政|报告$/.test(text(lines[i] as Range)))
  if (better !== undefined && !/法治|依法行政|报告|总结|方案|要点/.test(own)) last = better
  let first = last
  while (first > 0) {
    const above = text(lines[first - 1] as Range)
    const here = text(lines[first] as Range)
    const partOfName = isOrganLine(above) || (isPlace(above) && above.length <= 20)
    const unfinished = above.length <= 60 && !TITLE_END.test(above) && TITLE_START.test(above) && !/[:。]$/.test(above)
    const splitYear = above.length <= 40 && /^[一-鿿·()]*(?:19|20)\d\d年度?$/.test(above)
    const openMark = count(here, '》') > count(here, '《')
    const wholeAlready = sameTitle(above, here)
    if (wholeAlready || DOCUMENT_NUMBER.test(above) || NOTE.test(above)) break
    // The site's name, a page's way to the text, then a title that names the issuer itself.
    const isApart = /\S/.test(folded.slice((lines[first - 1] as Range).end, (lines[first] as Range).start))
    if (isApart && !/^(?:关于|(?:19|20)\d\d年)/.test(here)) break
    // 报告 or 年度报告 alone is the tail of a title broken over lines.
    const tail =
      /^(?:的)?(?:年度|工作|情况)*(?:的)?(?:报告|总结)$/.test(here) && above.length <= 60 && !/[,。:;]/.test(above)
    if (!partOfName && !unfinished && !openMark && !splitYear && !tail) break
    first--
  }
  return lines.slice(first, last + 1)
}

/** A form's field, 报告名称: or 标题:, names the title where no line of its own does. */
function titleOfField(folded: string, paragraphs: readonly Paragraph[], end: number): Header['title'] {
  for (const paragraph of paragraphs) {
    if (paragraph.start >= end) break
    const line = folded.slice(paragraph.start, paragraph.end)
    const label = paragraph.role === 'chrome' ? TITLE_FIELD.exec(line)?.[0] : undefined
    if (!label || line.length > 100 || !TITLE_END.test(line)) continue
    paragraph.start += label.length
    paragraph.role = 'title'
    return { range: { start: paragraph.start, end: paragraph.end }, text: line.slice(label.length) }
  }
  return null
}

const TITLE_FIELD = /^[[【(]?(?:报告|文件|文稿|公文|信息)?(?:名称|标题|题名)[】\])]?:/

/**
 * Title and addressee of a draft that lost its line breaks stand at the start of its first long line:
 * 巫溪县2022年法治政府建设情况报告2022年,巫溪县坚持…
 */
function readRunOn(folded: string, first: Paragraph, header: Header): void {
  const line = folded.slice(first.start, Math.min(first.end, first.start + 240))
  let at = 0
  if (!header.title) {
    const match = RUN_ON_TITLE.exec(line)
    if (!match || /^(?:现将|现就|根据|按照|为)/.test(match[0])) return
    header.title = { range: { start: first.start, end: first.start + match[0].length }, text: match[0] }
    at = match[0].length
    header.end = first.start + at
  }
  if (header.addressee) return
  const addressee = RUN_ON_ADDRESSEE.exec(line.slice(at))
  if (!addressee || !isAddressee(addressee[0])) return
  const start = first.start + at
  header.addressee = { range: { start, end: start + addressee[0].length }, names: namesOf(addressee[0]) }
  header.end = start + addressee[0].length
}

/** The field's value alone is the title. */
function withoutLabel(folded: string, line: Paragraph): void {
  line.start += (FIELD.exec(folded.slice(line.start, line.end))?.[0] ?? '').length
}

const RUN_ON_TITLE =
  /^(?:《)?[一-鿿\d()·]{2,70}?(?:法治|依法行政)[一-鿿\d]{0,20}?(?:报告|工作总结|年报|工作要点|实施方案|工作方案|行动方案|工作计划|工作安排)(?:》)?(?:\((?:全文|[^()]{1,20})\))?(?!如下|的|中|指出|提出|显示|制度|工作|编制|撰写|报送|要求|和|及|、)(?=[一-鿿\d(:])/
const RUN_ON_ADDRESSEE = /^[^。;:]{2,60}:/

function issuersOf(folded: string, header: Header, lines: Paragraph[]): Issuer[] {
  const issuers: Issuer[] = []
  const add = (name: string, range: Range) => {
    if (name.length < 2 || issuers.some((issuer) => issuer.name === name)) return
    issuers.push({ name, level: levelOf(name), range })
  }
  if (header.title) {
    const { range } = header.title
    for (const name of splitOrgans(namePart(header.title.text))) {
      if (name !== '' && (isPlace(name) || new RegExp(`${ORGAN_END}$`).test(name))) add(name, range)
    }
  }
  if (issuers.length === 0) {
    for (const line of lines) {
      if (line.role !== 'issuer') continue
      for (const name of splitOrgans(folded.slice(line.start, line.end)))
        add(name, { start: line.start, end: line.end })
    }
  }
  return issuers
}

/** Who the header says issues the draft, as one string to look names up in. */
export function issuersText(header: Header): string {
  return (header.title ? namePart(header.title.text) : '') + header.issuers.map(({ name }) => name).join('')
}

/** What stands before the matter in a title: 青石镇人民政府|关于…, 巫溪县|2022年…, 古竹乡|2025年…. */
function namePart(title: string): string {
  const match = /^《?(.*?)(?:关于|(?:19|20)\d\d年|二[〇零]..年|(?<!依)法治|依法行政|推进|年度)/.exec(title)
  return (match?.[1] ?? '').replace(/^\d+/, '')
}

function firstBody(lines: Paragraph[]): Paragraph | undefined {
  return lines.find((line) => line.role === 'body')
}

function sameTitle(a: string, b: string): boolean {
  const bare = (title: string) =>
    title
      .replace(/^.*?关于/, '')
      .replace(/年度/g, '年')
      .replace(/[《》]|\([^()]{0,60}\)/g, '')
  return a === b || (bare(a).length > 6 && bare(a) === bare(b))
}

function joined(parts: string[]): string {
  return parts.join('')
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
