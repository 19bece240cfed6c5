import { type Draft, matchesOf, type Range } from '../../lib/audit'
import { isTurnedOver } from '../common/figures/digits'
import { celledOf } from './cells'
import type { Parts } from './parts'

/** A number of part two that a sentence elsewhere gives another value. */
export interface ToldRow {
  kind: string
  said: Range & { value: number }
  table: number
  related: Range
}

/**
 * Sentences that tell what part two gives in figures: documents made, abolished and in force (清理后公布继续有效文件17件) and decisions taken
 * (作出行政处罚决定73件). What was done is read clause by clause, as sentences go on with less words: 制定规范性文件5件,废止2件,现行有效41件. Near-linear.
 */
export function toldRows(draft: Draft, parts: Parts, year: number | null): ToldRow[] {
  if (!parts.proactive) return []
  const rows = rowsOf(draft, parts.proactive.text)
  if (rows.length === 0) return []
  const found: ToldRow[] = []
  for (const { kind, value, range } of rows) {
    const said = SENTENCES[kind] ? saidOf(draft, parts, year, kind) : decisionsIn(draft, parts, year, kind, value)
    const [first] = said
    // 清理后继续有效87件 and 12 made afterwards: 99 in force.
    const made = kind === '现行有效' ? (rows.find((row) => row.kind === '制发')?.value ?? 0) : 0
    const isRight = (one: Said) => one.value === value || (one.isKept && one.value + made === value)
    if (first && !said.some(isRight)) found.push({ kind, said: first, table: value, related: range })
  }
  return found
}

interface TableRow {
  kind: string
  value: number
  range: Range
}

function rowsOf(draft: Draft, range: Range): TableRow[] {
  const { text, foldedAt } = celledOf(draft, range)
  const rows: TableRow[] = []
  const documents = DOCUMENTS_ROW.exec(text) ?? DOCUMENTS_LISTED.exec(text)
  if (documents) {
    const place = { start: foldedAt(documents.index), end: foldedAt(documents.index + documents[0].length) }
    KINDS.forEach((kind, i) => {
      rows.push({ kind, value: Number(documents[i + 1]), range: place })
    })
  }
  const known = new Set<string>()
  for (const match of matchesOf(text, DECISIONS_ROW)) {
    const kind = match[1] as string
    if (known.has(kind)) continue
    known.add(kind)
    rows.push({
      kind,
      value: Number(match[2]),
      range: { start: foldedAt(match.index), end: foldedAt(match.index + match[0].length - 1) + 1 },
    })
  }
  return rows
}

const KINDS = ['制发', '废止', '现行有效'] as const
const DOCUMENTS_ROW = /行政规范性文件[\t |/:]{1,4}(\d{1,4})[\t |/]{1,4}(\d{1,4})[\t |/]{1,4}(\d{1,5})(?=$|[\s|。])/m
const DOCUMENTS_LISTED =
  /行政规范性文件[:,]?[^。;\d]{0,8}制发[^。;\d]{0,6}(\d{1,4})[^。;\d]{0,12}废止[^。;\d]{0,6}(\d{1,4})[^。;\d]{0,12}有效[^。;\d]{0,6}(\d{1,5})/
/** In the format of 2019 the row goes on with other columns: which of them is meant is not known. */
const DECISIONS_ROW =
  /(行政许可|行政处罚|行政强制)[\t |,:]{0,4}(?:本年)?(?:处理决定数量|处理决定|数量)?[\t |,:为]{0,4}(\d{1,6})(?![\d.]|[\t |]{0,4}[-+\d])/g

interface Said extends Range {
  value: number
  /** Of those that were looked through. */
  isKept?: boolean
}

/** By what was done with the document: how words before a number end. */
const SENTENCES: Record<string, RegExp | undefined> = {
  制发: /(?:制发|制定|印发|出台|发布|全年(?:主动)?公开)(?:、修订|、印发|并印发|、出台|出台|印发|发布)?(?:了|的)?[^,:()]{0,22}$/,
  废止: /(?:废止|失效)(?:的|了|失效|、?宣布失效|和(?:宣布)?失效)?[^,:()废止失效]{0,9}$/,
  现行有效: /(?:现行|继续|仍然?|保留)有效(?:的|目录)?[^,:()]{0,12}$/,
}

/** Numbers of documents that sentences of the overview, of the shortcomings and of part six give. */
function saidOf(draft: Draft, parts: Parts, year: number | null, kind: string): Said[] {
  const done = SENTENCES[kind] as RegExp
  const said: Said[] = []
  for (const { text, at } of sentencesOf(draft, parts)) {
    if (!text.includes('规范性文件') || (kind !== '现行有效' && isOfOtherYear(text, year))) continue
    let isTopic = false
    for (const clause of matchesOf(text, CLAUSE)) {
      const words = clause[0]
      const isNamed = words.includes('规范性文件')
      // 发布解读稿件36件: something else is spoken of.
      if (!isNamed && !GOES_ON.test(words)) isTopic = isTopic && !/\d/.test(words)
      else if ((isNamed || isTopic) && !OF_OTHERS.test(words) && !isOfOtherYear(words, year)) {
        isTopic = true
        const none = kind === '制发' ? NONE_MADE.exec(words) : null
        if (none) said.push(rangeAt(at + clause.index + none.index, none[0].length, 0))
        let from = 0
        for (const number of matchesOf(words, NUMBER)) {
          const before = words.slice(from, number.index)
          const behind = words.slice(number.index + number[0].length)
          from = number.index + number[0].length
          const match = done.exec(before)
          if (!match || !isOfDocuments(before, behind, isNamed) || LATER.test(match[0])) continue
          const one = rangeAt(at + clause.index + number.index, number[0].length, Number(number[1]))
          said.push({ ...one, isKept: KEPT.test(match[0]) })
        }
      } else isTopic ||= isNamed
    }
  }
  return said
}

/** 制定规范性文件5件, 制定5件规范性文件, and 废止2件 behind them. */
function isOfDocuments(before: string, behind: string, isNamed: boolean): boolean {
  if (/规范性文件[^,]{0,8}$/.test(before)) return true
  if (/^(?:[一-鿿]{0,8})规范性文件/.test(behind)) return true
  // 审核规范性文件5件、制定制度3件: the name is another number's.
  return !isNamed ? true : /(?:废止|失效|有效)(?:的|了)?(?:文件)?(?:共|共计|为)?$/.test(before)
}

const CLAUSE = /[^,:()]+/g
const NUMBER = /(\d{1,5})[件份部](?!套)/g
const GOES_ON =
  /^(?:新|已|均|共|并|其中|同时|全年|本年|清理历史文件后|公布|宣布|保留){0,3}(?:制发|制定|印发|出台|废止|失效|现行有效|继续有效|有效|修订|修改)/
const NONE_MADE = /(?:未|没有)(?:新)?(?:制发|制定|出台|印发|发布)过?(?:新的?|本级|任何|行政){0,2}规范性文件/
const KEPT = /继续|保留|仍/
const LATER = /备案|审[查核]|报送|解读|评估|公[开示]|征求|起草|修订规范/
const OF_OTHERS =
  /上年|去年|往年|同期|累计|近[两三五几]年|各(?!类|项)|部门|乡镇|[^一-鿿]下级|所属|拟|计划|将|力争|其中|季度|上半年|下半年|指导|督促|较/

/** Decisions told of the year in the unit's own words, or with the digits of the table's changed over. */
function decisionsIn(draft: Draft, parts: Parts, year: number | null, kind: string, table: number): Said[] {
  const name = kind.slice(2)
  const pattern = new RegExp(
    `(?:行政)?${name}(?:类)?(决定|案件|信息|结果|事项)?(?:书)?(?:共|共计|为)?(\\d{1,6})[件条起宗份次]|(?<!\\d)(\\d{1,6})[件条起宗份](?:行政)?${name}(决定|案件|信息)`,
    'g',
  )
  const said: Said[] = []
  for (const { text, at } of sentencesOf(draft, parts)) {
    if (!text.includes(name)) continue
    for (const match of matchesOf(text, pattern)) {
      const digits = match[2] ?? match[3] ?? ''
      const value = Number(digits)
      const clause = (/[^,;:]*$/.exec(text.slice(0, match.index)) as RegExpExecArray)[0]
      if (isOfOtherYear(clause, year) || ANOTHER_YEAR.test(clause)) continue
      const word = match[1] ?? match[4]
      const isNear = 2 * Math.min(value, table) >= Math.max(value, table)
      const isDecision =
        !OF_OTHERS.test(clause) &&
        ((word === '决定' && TAKEN.test(clause)) || (isNear && word !== '信息' && DONE.test(clause)))
      if (value !== table && !isDecision && !isTurnedOver(value, table)) continue
      said.push(rangeAt(at + match.index + match[0].indexOf(digits), digits.length + 1, value))
    }
  }
  return said
}

const ANOTHER_YEAR = /上年|去年|往年|同期|近[两三五几]年/
/** 作出行政处罚16件 of one unit's own report. */
const DONE =
  /(?:^|[一二三四五六七八九十]是|全年|本年度?|共|累计|依法|核发信息\d+条)(?:共|累计|依法)?(?:作出|办理|实施|下达)的?$|(?:全年|本年度?)[^,]{0,4}公布的$/
const TAKEN = /(?:全年|本年度?|\d{4}年)[^,]{0,6}作出的?$/

function rangeAt(start: number, length: number, value: number): Said {
  return { start, end: start + length, value }
}

/** The sentences of the parts that are told in words, and of what explains the rows below them: 说明:…. */
function sentencesOf(draft: Draft, parts: Parts): { text: string; at: number }[] {
  const told = [parts.overview, parts.problems, parts.others].flatMap((part) => (part ? [part.text] : []))
  const rows = parts.proactive?.text
  if (rows)
    for (const match of matchesOf(draft.folded.slice(rows.start, rows.end), EXPLAINED))
      told.push({ start: rows.start + match.index, end: rows.start + match.index + match[0].length })
  return told.flatMap(({ start, end }) =>
    [...matchesOf(draft.folded.slice(start, end), /[^。;\n]+/g)].map((match) => ({
      text: match[0],
      at: start + match.index,
    })),
  )
}

const EXPLAINED = /(?<=^|\n)[ \t]{0,4}(?:说明|备注|注)[:：][^\n]+/g

function isOfOtherYear(text: string, year: number | null): boolean {
  return [...matchesOf(text, /((?:19|20)\d\d)年/g)].some((match) => Number(match[1]) !== year)
}
