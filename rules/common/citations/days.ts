import type { Citation, Draft, Range } from '../../../lib/audit'
import type { Season } from '../../vocabulary/dated'
import type { Statute } from '../../vocabulary/laws'
import { anyOf } from '../patterns'
import type { CitationHit, DatedAccount } from './account'
import { textBefore, textBehind } from './beside'
import { olderByChange, olderByStart } from './older-texts'
import { dayInWords } from './printed'
import { REVISED, textsOf } from './texts'

/** Days on which a statute came into force, or years in which it was changed, that are told wrongly. */
export function dayHits(account: DatedAccount, citation: Citation, statute: Statute): CitationHit[] {
  if (statute.evidence !== 'seen') return []
  return [...toldDayHits(account, citation, statute), ...yearlessDayHits(account, citation, statute)]
}

/** A day, month or year that is told of a statute. */
interface ToldDay {
  range: Range
  year: string
  month: string | undefined
  day: string | undefined
  /** As far as it is told: 2022, 2022-07, 2022-07-15. */
  iso: string
  /** What came to pass on it. */
  verb: string
  /** Told of coming into force: 施行. Else of being made or changed: 修订, 公布. */
  comes: boolean
}

function toldDayHits(account: DatedAccount, citation: Citation, statute: Statute): CitationHit[] {
  const told = toldDay(account.draft, citation, statute)
  if (!told) return []
  const { range, year, month, day, iso, verb, comes } = told
  const right = dayMeant(told, citation, statute, account.season)
  if (right === null)
    return comes ? olderByStart(account, statute, range, iso) : olderByChange(account, statute, range, year, verb)
  const values = {
    title: statute.title,
    what: verb,
    right: dayInWords(right).slice(0, month ? undefined : '2022年'.length),
    wrong: `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
  }
  return [{ reason: 'wrong-day', range, values }]
}

function toldDay(draft: Draft, citation: Citation, statute: Statute): ToldDay | null {
  const behind = DAY_BEHIND.exec(textBehind(draft, citation, 50))
  const head = textBefore(draft, citation, 34)
  const comesBehind = COMES_BEHIND.exec(textBehind(draft, citation, 8))
  const match = behind ?? DAY_BEFORE.exec(head) ?? (comesBehind && DAY_AROUND.exec(head))
  if (!match) return null
  const [words, year = '', month, day, cameIntoForce, made] = match
  // 落实《…条例》，该办法自2019年…: of another text.
  const kind = /该(法|条例|规定|办法)/.exec(words)?.[1]
  if (kind !== undefined && !statute.title.endsWith(kind)) return null
  const start = behind ? citation.end : citation.start - words.length
  return {
    range: { start, end: start + words.length },
    year,
    month,
    day,
    iso: [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-'),
    verb: cameIntoForce ?? made ?? (comesBehind?.[1] as string),
    comes: made === undefined,
  }
}

/** 2022年7月15日, 2022年7月, 2022年: three groups. */
const DAY = '((?:20|19)\\d\\d)年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?'
const COMES = '(施行|实施|生效)'
const COMES_OR_MADE = `(?:${COMES}|(修订|修正|修改|通过|公布|颁布))`

/** 《…》，该法, 《…》（已印发各站所），其: the next clause speaks of it again. */
const TAKEN_UP = '[^,。;《》\\n]{0,16},(?:该[法条例规定办]{1,3}|其|新[法规]|新条例)'
/** 自2022年7月15日起，新法. */
const NEW_TEXT = '新[法规]|新条例|该法|修[订正]后的新?法'
/** 《…》(2022年7月15日起施行), 《…》自2022年7月15日起施行. */
const DAY_BEHIND = new RegExp(
  `^(?:${TAKEN_UP})?,?\\(?(?:自|于|已于|将于|已自)?${DAY}起?,?(?:${NEW_TEXT})?(?:正式|开始)?${COMES_OR_MADE}`,
)
/** 自2022年7月15日起施行的《…》, 2022年修订的《…》. */
const DAY_BEFORE = new RegExp(`[自于]?${DAY}起?(?:正式)?新?${COMES_OR_MADE}的(?:${REVISED})?新?$`)
/** 2022年7月15日起，新修正的《…》施行. */
const DAY_AROUND = new RegExp(`[自于]?${DAY}起?,?(?:${REVISED}|新)?$`)

/** 《…》施行细则, 《…》实施以来: another thing, or another day. */
const NOT_THE_START = anyOf('细则 办法 方案 条例 意见 以来 过程 效果 情况')
const COMES_NEXT = `^(?:正式|开始|起)?${COMES}(?!${NOT_THE_START})`
/** Not 《…》施行后, either: what came to pass then is told. */
const COMES_BEHIND = new RegExp(`${COMES_NEXT}(?![中后])`)

/** The day that is meant where another is told; null where the one told is right, or where that is not known. */
function dayMeant(told: ToldDay, citation: Citation, statute: Statute, season: Season): string | null {
  const { year, iso, comes } = told
  const texts = textsOf(statute)
  // 公布 and 修订 are said of the day of adoption, and loosely of that of coming into force.
  if (texts.some(({ adopted, from }) => from.startsWith(iso) || (!comes && adopted.startsWith(iso)))) return null
  const stated = Number(year)
  if (stated < 2000) return null
  const yearsOff = (day: string) => Math.abs(Number(day.slice(0, 4)) - stated)
  const nearestFirst = texts
    .map(({ adopted, from }) => (comes ? from : adopted))
    .sort((a, b) => yearsOff(a) - yearsOff(b))
  const sameDay = nearestFirst.find((known) => iso.length === 10 && known.slice(4) === iso.slice(4))
  // Where no other day is known than that of adoption, it may have come into force up to a year later.
  const mayHaveComeLater = texts.some(
    ({ adopted, from }) => from === adopted && [0, 1].includes(stated - Number(from.slice(0, 4))),
  )
  if (comes && mayHaveComeLater && !(sameDay && sameDay <= season.end)) return null
  if (sameDay) return sameDay
  // Places have regulations of the same name: there only the day itself, under another year, tells the slip.
  const isNamed = statute.kind === 'law' || citation.title.startsWith('中华人民共和国')
  // Of a later year only what is known of that very year is held against it.
  const isKnownYear =
    stated <= LAST_YEAR ||
    texts.some(({ adopted, from }) => adopted.startsWith(year) || (comes && from.startsWith(year)))
  const [nearest] = nearestFirst
  return isNamed && stated >= FIRST_YEAR && isKnownYear && nearest !== undefined && yearsOff(nearest) <= 2
    ? nearest
    : null
}

/** Before it versions are not all known, after it not yet. */
const FIRST_YEAR = 2015
const LAST_YEAR = 2024

/** 10月1日法治宣传教育法施行: the day without its year, before the name. */
function yearlessDayHits({ draft, season }: DatedAccount, name: Range, statute: Statute): CitationHit[] {
  const comes = YEARLESS_COMES.exec(textBehind(draft, name, 8))
  const told = comes && YEARLESS_DAY.exec(textBefore(draft, name, 20))
  if (!comes || !told) return []
  const [words, month = '', day = ''] = told
  const iso = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const days = textsOf(statute).map(({ from }) => from)
  const right = days.findLast((from) => from >= season.start && from <= season.written)
  if (right === undefined || days.some((from) => from.endsWith(iso))) return []
  return [
    {
      reason: 'wrong-day',
      range: { start: name.start - words.length, end: name.end + comes[0].length },
      values: {
        title: statute.title,
        what: comes[1] as string,
        right: dayInWords(right),
        wrong: `${month}月${day}日`,
      },
    },
  ]
}

const YEARLESS_COMES = new RegExp(COMES_NEXT)
const YEARLESS_DAY = /(?<!年)(\d{1,2})月(\d{1,2})日起?,?(?:新(?:修[订正])?的?)?(?:中华人民共和国)?$/
