import { matchesOf, type Range } from '../../../lib/audit'
import type { Statement } from './statements'

/** All are said to be one way, and some the other. */
export interface Opposite {
  all: Range
  words: string
  some: Range
  other: string
}

/** 市政府均予以维持，其中1件被撤销: all upheld and one not, in one sentence. Few sentences have 均 or 全部 with such a word. */
export function opposites(folded: string, statements: readonly Statement[]): Opposite[] {
  const found: Opposite[] = []
  for (const match of matchesOf(folded, THAT_CASE)) {
    const [words, kind = ''] = match
    const before = folded.slice(Math.max(0, match.index - FAR), match.index)
    const none = new RegExp(`(?:无|未发生|没有|未产生)(?:行政)?${kind}案件(?=[,。;])`).exec(before)
    if (!none || /(?:\d|[一两三])[件起宗]/.test(before.slice(none.index))) continue
    const start = match.index - before.length + none.index
    found.push({
      all: { start, end: start + none[0].length },
      words: none[0],
      some: { start: match.index, end: match.index + words.length },
      other: words,
    })
  }
  found.push(...farOpposites(statements))
  for (const { text, start } of statements) {
    if (!ALL.test(text)) continue
    for (const match of matchesOf(text, ALL_DONE)) {
      const [words, done = ''] = match
      const end = match.index + words.length
      const other = OTHERS.find(([known]) => known.includes(done))?.[1]
      const rest = text.slice(end, end + LONGEST).replace(/;.*$/, '')
      const some = other?.exec(rest)
      if (
        !some ||
        /上年|去年|此前|原|一审|二审|再审|整改前|复查前/.test(
          text.slice(Math.max(0, match.index - 12), end) + rest.slice(0, some.index),
        )
      )
        continue
      const at = end + some.index
      found.push({
        all: { start: start + match.index, end: start + end },
        words,
        some: { start: start + at, end: start + at + some[0].length },
        other: some[0].replace(/^,/, ''),
      })
    }
  }
  return found
}

/**
 * 行政应诉案件9件，全部胜诉 and 1件被判决撤销 in another sentence, 出庭应诉率100% and 有1件行政诉讼案件负责人未出庭. Of these two only: of what else all are said to be,
 * some may be another's.
 */
function farOpposites(statements: readonly Statement[]): Opposite[] {
  const found: Opposite[] = []
  const told = statements.filter(({ planned, text }) => !planned && IN_COURT.test(text))
  for (const [all, some] of FAR_APART) {
    const whole = told.flatMap((statement) => matchIn(statement, all))
    const [first] = whole
    if (!first || whole.length > 1) continue
    for (const one of statements) {
      if (one.planned || one === first.statement) continue
      const [other] = matchIn(one, some)
      if (!other) continue
      found.push({ all: first.range, words: first.words, some: other.range, other: other.words })
      break
    }
  }
  return found
}

interface Found {
  statement: Statement
  range: Range
  words: string
}

function matchIn(statement: Statement, pattern: RegExp): Found[] {
  const { text, start } = statement
  const match = pattern.exec(text)
  if (!match || ANOTHERS.test(text.slice(0, match.index + match[0].length))) return []
  const [words] = match
  return [{ statement, words, range: { start: start + match.index, end: start + match.index + words.length } }]
}

const IN_COURT = /诉讼|应诉|出庭/
/** Of another year, of a hope, or of a part. */
const ANOTHERS = /上年|去年|往年|历年|季度|半年|\d月|力争|确保|目标|要求达|二审|再审|民事|其他县|基层法院|全[省市]/
const FAR_APART: readonly (readonly [all: RegExp, some: RegExp])[] = [
  [
    /(?:诉讼|应诉)(?:案件)?\d{1,4}[件起宗],(?:已审结的?)?(?:全部|均|无一)(?:获得?|判决)?胜诉/,
    /(?<!\d)[1-9]\d{0,2}[件起宗](?:行政)?(?:诉讼|应诉)?(?:案件)?(?:被|因)?(?:法院|人民法院)?(?:判决|判)(?:撤销|败诉|确认违法)/,
  ],
  [
    /出庭应诉率(?:为|达到?|均为|保持)?100%/,
    /(?<!\d)[1-9]\d{0,2}[件起宗](?:行政)?(?:诉讼|应诉)(?:案件)?(?:行政机关)?(?:负责人)?(?:因[^,;。]{1,12})?未(?:能|按要求|按规定|依法)?出庭/,
  ],
]

/** 该起行政诉讼案件 where none was told. */
const THAT_CASE = /[该这本][起件宗]行政(复议|诉讼|应诉)案?件?/g
const FAR = 200
const LONGEST = 34
const ALL = /[均都]|全部/
const ALL_DONE =
  /(?:[均都]已?|全部)(?:被|获得?|予以|依法|按期|按时|得到|判决|裁定|作出|复议机关|[省市县区]政府)*(维持|胜诉|驳回|办结|审结|合格|采纳|整改|化解|通过|满意|结案|达标|执行|出庭)/g
const SOME =
  '(?:,)?(?:其中|但|仅|仍?有|另有|尚有|还有){0,3}(?<![无没零]|没有)(?:\\d{1,4}|[一两二三四五六七八九])[件起宗项个家名卷份处户](?:案件|决定|因[^,]{0,10})?'
const OTHERS: readonly (readonly [done: string, other: RegExp])[] = (
  [
    ['维持 驳回', '被?(?:撤销|变更|纠错|确认违法|责令履行|责令重作)'],
    ['胜诉', '(?:被判)?败诉'],
    ['办结 审结 结案', '(?:未|尚未|没有|仍未|正在)(?:能)?(?:办结|审结|结案|办理|审理)'],
    ['合格 达标', '(?:不合格|未达标|不达标|未合格)'],
    ['采纳', '(?:未|没有|不予|未予)采纳'],
    ['整改', '(?:未|尚未|没有|仍未|正在)(?:完成|能|按期)*整改'],
    ['化解', '(?:未|尚未|没有|仍未|正在)(?:能|成功)*化解'],
    ['通过', '(?:未|没有|未能|不予)通过'],
    ['满意', '(?:不满意|评价不满意)'],
    ['执行', '(?:未|尚未|没有|拒不)执行'],
    ['出庭', '(?:未|没有|未能)出庭'],
  ] as const
).map(([done, other]) => [done, new RegExp(`${SOME}${other}`)])
