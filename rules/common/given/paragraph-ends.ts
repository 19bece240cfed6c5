import type { Draft, Range } from '../../../lib/audit'
import { type GivenParagraph, givenParagraphs } from './paragraphs'

/** Where a paragraph of sentences ends as none of the others does. */
export interface OddEnd {
  kind: 'comma' | 'none'
  /** In the text as given: the mark, or the last character. */
  place: Range
  mark: string
}

/**
 * 矛盾纠纷就地化解、 and 依规依纪依法处理， before a blank line or a heading: what was to follow is lost, or the mark is a slip. 群众满意率97.8% without a mark,
 * where all other paragraphs of sentences have their stop. A text whose lines were broken by a page ends them anywhere and says nothing.
 */
export function oddEnds(draft: Draft): OddEnd[] {
  const paragraphs = givenParagraphs(draft)
  const ends: OddEnd[] = []
  let stopped = 0
  let open = 0
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as GivenParagraph
    if (paragraph.role !== 'body') continue
    const text = paragraph.text.trimEnd()
    if (text.length < LEAST) continue
    const last = text[text.length - 1] as string
    if (STOPS.includes(last)) {
      stopped++
      continue
    }
    const isComma = COMMAS.includes(last)
    // A heading, a field or an item of a list needs no stop; what has one within does.
    if (!isComma && !(ENDS_WORDS.test(last) && isSentences(text))) continue
    open++
    if (!isParted(draft, paragraphs, i)) continue
    const end = paragraph.start + text.length
    ends.push({ kind: isComma ? 'comma' : 'none', place: { start: end - 1, end }, mark: last })
  }
  return stopped >= LEAST_STOPPED && open <= MOST_ODD && open * SHARE <= stopped ? ends : []
}

const LEAST = 16
const LEAST_STOPPED = 5
const MOST_ODD = 3
/** So many paragraphs stop for each that does not. */
const SHARE = 4
const STOPS = '。！？!?；;：:”’）)】》…'
const COMMAS = '，、,'
const ENDS_WORDS = /[\u3400-\u9fff\d%％]/

/** Two sentences or more, of which the last is no label: 责任单位、联系电话. */
function isSentences(text: string): boolean {
  const stop = text.lastIndexOf('。')
  if (stop < 0 || text.length < LONG) return false
  const rest = text.slice(stop + 1)
  return (
    rest.length >= LEAST_REST &&
    rest.length <= MOST_REST &&
    rest.includes('，') &&
    !/[：:（(]|\d{4}年\d{1,2}月\d{1,2}日$/.test(rest)
  )
}

const LONG = 30
const LEAST_REST = 10
const MOST_REST = 200

/** Whether the next paragraph begins anew: behind a blank line, or with a number of its own. */
function isParted(draft: Draft, paragraphs: readonly GivenParagraph[], i: number): boolean {
  const { end } = paragraphs[i] as GivenParagraph
  const next = paragraphs[i + 1]
  if (!next) return false
  if (next.role !== 'body') return next.role !== 'table'
  const begins = next.text.trimStart()
  if (NUMBERED.test(begins)) return true
  // A blank line parts them, and what follows is more than the rest of a sentence.
  return /\n[ \t\u3000\r]*\n/.test(draft.text.slice(end, next.start)) && NEW_SENTENCE.test(begins)
}

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十]{1,3}[章条部，、]|附件|特此)/
const NEW_SENTENCE = /^(?:\d{4}年|本|我|各|下一步|今后|同时|此外|其中|全[县市区镇乡年]|专此|以上|特)/
