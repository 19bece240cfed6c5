import { type Draft, matchesOf, type Section } from '../../../lib/audit'
import type { Made } from './each'
import { type Item, isExact, type Statement } from './statements'

/**
 * 全文包括总体情况、…、其他需要报告的事项等七个部分 above six headings: what a report says of its own parts in its first sentences. Only where its headings run
 * on without a gap.
 */
export function partsMade(draft: Draft, statements: readonly Statement[]): Made[] {
  for (const statement of statements) {
    if (statement.start > draft.body.start + LONGEST_OPENING) break
    for (const item of statement.items) {
      const at = item.end - statement.start
      if (!isParts(item, statement.text.slice(at, at + 4))) continue
      if (!OWN.test(statement.text.slice(0, item.start - statement.start))) continue
      const heads = headsOf(draft, item.end)
      const [first] = heads
      if (!first || heads.length < LEAST || heads.length === item.value) return []
      if (Math.abs(heads.length - item.value) > MOST_OFF || !heads.every(({ number }, i) => number === i + 1)) return []
      return [
        {
          range: { start: item.start, end: item.end + 2 },
          related: { start: first.label.start, end: first.title.end },
          value: `${item.printed}部分`,
          of: '各部分标题',
          made: `${heads.length}个`,
          sure: false,
        },
      ]
    }
  }
  return []
}

const LONGEST_OPENING = 600
const LEAST = 3
const MOST_OFF = 2
const OWN = /(?:本报告|本年报|报告|全文|年报|全篇|正文)[^。]{0,16}?(?:由|包括|包含|分为|共分|共|涵盖|分)[^。]*$/

function isParts(item: Item, behind: string): boolean {
  return item.unit === '个' && isExact(item) && item.value >= LEAST && /^部分(?![的人])/.test(behind)
}

/** Headings of the first level. */
function headsOf({ sections }: Draft, from: number): Section[] {
  const first = sections.find(({ startsLine, label }) => startsLine && label.start > from)
  return first
    ? sections.filter(({ startsLine, style, label }) => startsLine && style === first.style && label.start > from)
    : []
}

/**
 * 组织实施五大行动 above four headings that are each called a 行动: what is announced by number and is named so in the headings of one part. A heading
 * more or fewer than said is a slip as often in the one as in the other.
 */
export function actionsMade(draft: Draft): Made[] {
  const { body, folded, sections } = draft
  const text = folded.slice(body.start, Math.min(body.end, body.start + LONGEST_LEAD))
  const found: Made[] = []
  for (const match of matchesOf(text, ACTIONS)) {
    const [whole, number = '', kind = ''] = match
    const value = DIGITS.indexOf(number)
    const end = body.start + match.index + whole.length
    const named = sections.filter(
      (section) => section.startsLine && section.label.start > end && isNamed(draft, section, kind),
    )
    const [first] = named
    if (!first || named.length < LEAST || Math.abs(named.length - value) !== 1) continue
    // All of one part, and no other beside them.
    const beside = sections.filter(
      ({ parent, style, startsLine }) => startsLine && parent === first.parent && style === first.style,
    )
    if (beside.length !== named.length || !named.every(({ number: place }, i) => place === i + 1)) continue
    if (named.some(({ parent, style }) => parent !== first.parent || style !== first.style)) continue
    found.push({
      range: { start: end - number.length - 1 - kind.length, end },
      related: { start: first.label.start, end: first.title.end },
      value: `${number}大${kind}`,
      of: `各“${kind}”标题`,
      made: `${named.length}个`,
      sure: false,
    })
    break
  }
  return found
}

const LONGEST_LEAD = 1500
const DIGITS = '零一二三四五六七八九十'
const ACTIONS =
  /(?<![“"《])(?:实施|开展|推进|部署|打好|聚焦|围绕|抓好|推动)(?:了|好)?([三四五六七八九十])大(行动|工程|任务|攻坚战?|提升)(?![一-鿿]{0,4}[”》])/g

/** （一）实施执法能力提升行动. */
function isNamed({ folded }: Draft, { title: { start, end } }: Section, kind: string): boolean {
  const words = (/^[^。;:,(\n]*/.exec(folded.slice(start, Math.min(end, start + LONGEST_TITLE))) as RegExpExecArray)[0]
  return words.endsWith(kind)
}

const LONGEST_TITLE = 40
