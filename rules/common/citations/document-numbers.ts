import { type Citation, type Draft, matchesOf, type Range } from '../../../lib/audit'
import { CENTRAL_DOCUMENTS, type CentralDocument } from '../../vocabulary/documents'
import type { Account, CitationHit } from './account'
import { sentenceBefore, textBefore, textBehind } from './beside'
import { asPrinted } from './printed'

/** A document whose number is known. */
type Numbered = CentralDocument & { number: string }

const NUMBERED = CENTRAL_DOCUMENTS.filter((document): document is Numbered => document.number !== undefined)

/** 《法治政府建设与责任落实督察工作规定》（厅字〔2019〕27号）: the number of a central document behind its title. */
export function documentNumberHits({ draft }: Account, citation: Citation, title: string): CitationHit[] {
  const written = numberBehind(draft, citation)
  if (!written) return []
  const { range, letters, number } = written
  const bare = issuedTitle(title)
  const own = NUMBERED.find((document) => isTitleOf(document, bare))
  const owner = NUMBERED.find((document) => document.number === number)
  if (own && own.number !== number) {
    // A number that is only remembered may itself be the wrong one.
    if (owner && own.evidence === 'seen') return [numberOfAnother(owner, range)]
    // A place that passes the document on gives it a number of its own.
    return own.number.startsWith(`${letters}[`) ? [wrongNumber(own, range)] : []
  }
  // What the number is remembered for could be remembered wrongly.
  if (owner?.evidence !== 'seen' || title.length < 6) return []
  const isParaphrase = owner.words.some((word) => title.includes(word))
  return isParaphrase ? [] : [numberOfAnother(owner, range)]
}

/** A number without the bracket around it: 厅字, 厅字[2019]28号. */
interface WrittenNumber {
  range: Range
  letters: string
  number: string
}

function numberBehind({ folded }: Draft, { number }: Citation): WrittenNumber | null {
  if (!number) return null
  const parts = /^(\(?)([一-鿿]{1,12})[[(](\d{4})[\])]第?(\d{1,4})号/.exec(folded.slice(number.start, number.end))
  if (!parts) return null
  const [words, bracket = '', letters = '', year, serial] = parts
  return {
    range: { start: number.start + bracket.length, end: number.start + words.length },
    letters,
    number: `${letters}[${year}]${serial}号`,
  }
}

/** 《国务院办公厅关于印发〈…行动计划（2023—2025年）〉的通知》: the number is that of what is issued with it. */
function issuedTitle(title: string): string {
  return title.replace(ISSUER, '').replace(NOTICE, '$1')
}

const ISSUER = /^(?:中共中央|国务院|中央|办公厅|、)*(?=关于|法治)/
const NOTICE = /^关于(?:印发|转发|批转|公布)[〈《<]?([^〈《<〉》>\n]{4,60})[〉》>]?的(?:通知|函)$/

/** The period may be left out. */
function isTitleOf(document: CentralDocument, title: string): boolean {
  return title === document.title || title === document.title.replace(/\(\d{4}-\d{4}年\)$/, '')
}

function numberOfAnother({ number, title }: Numbered, range: Range): CitationHit {
  return { reason: 'number-of-another', range, values: { number: asPrinted(number), right: asPrinted(title) } }
}

function wrongNumber({ number, title, evidence }: Numbered, range: Range): CitationHit {
  return {
    reason: evidence === 'seen' ? 'wrong-number' : 'wrong-number-maybe',
    range,
    values: { title, right: asPrinted(number) },
  }
}

/**
 * 国办公开办函〔2012〕30号 of the format of reports: the number of a document that is told of beside it, with another year.
 * `told`: what has been reported already.
 */
export function numberYearHits({ draft, wording }: Account, told: readonly CitationHit[]): CitationHit[] {
  return [...matchesOf(draft.folded, YEAR_AND_SERIAL)].flatMap(({ index, 0: words, 1: year, 2: serial }) => {
    const range = { start: index, end: index + words.length }
    const lead = textBefore(draft, range, LONGEST_LETTERS)
    const ofOtherYears = NUMBERED.filter(
      ({ number }) =>
        number.endsWith(`]${serial}号`) && !number.includes(`[${year}]`) && lead.endsWith(lettersOf(number)),
    )
    if (ofOtherYears.length === 0 || !wording.counts(index)) return []
    // The number may be right for another document.
    if (NUMBERED.some(({ number }) => `${lead}${words}`.endsWith(number))) return []
    if (told.some((hit) => hit.range.end > range.start && hit.range.start < range.end)) return []
    const matter = matterBeside(draft, range)
    const meant = ofOtherYears.find((document) => document.words.some((word) => matter.includes(word)))
    if (!meant) return []
    return [wrongNumber(meant, { start: index - lettersOf(meant.number).length, end: range.end })]
  })
}

const YEAR_AND_SERIAL = /[[(](20\d\d)[\])](\d{1,4})号/g
const LONGEST_LETTERS = 10

/** 国办发 of 国办发[2018]118号. */
function lettersOf(number: string): string {
  return number.slice(0, number.indexOf('['))
}

/** What a number is told for: the title behind it, or what stands before it in its sentence, or what follows. */
function matterBeside(draft: Draft, number: Range): string {
  const titleBehind = /^(?:文件?)?《[^《》\n]{4,40}》/.exec(textBehind(draft, number, 46))
  if (titleBehind) return titleBehind[0]
  const sentence = sentenceBefore(draft, number, BESIDE, /[。\n]/)
  // What another number comes between belongs to that.
  const ahead = sentence.slice(sentence.lastIndexOf('号') + 1)
  // 落实国办发〔2018〕118号文件，推行行政执法三项制度: nothing is named before it, and what it is about follows.
  const isNamedAhead = ahead.replace(/^[^一-鿿]+/, '').length >= LEAST_MATTER
  return (isNamedAhead ? undefined : MATTER_BEHIND.exec(textBehind(draft, number, 40))?.[1]) ?? ahead
}

/** How far before its number a document is named. */
const BESIDE = 70
const LEAST_MATTER = 9
const MATTER_BEHIND = /^(?:文件|文|通知|要求|精神){0,2},?([^。;\n]{4,30})/
