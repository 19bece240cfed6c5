import { isIdeograph, matchesOf } from '../../../lib/audit'
import { titlesOf } from '../../vocabulary/laws'
import type { CitationHit, DatedAccount } from './account'
import { isKnown } from './titles'

/** 严格执行突发事件应对管理法: a law named without 《》, with a word before its last character that its title has not. */
export function bareNearHits({ draft, wording }: DatedAccount): CitationHit[] {
  const { folded } = draft
  const hits: CitationHit[] = []
  for (const { index, 0: written } of calledIn(folded)) {
    const title = written.replace(LEADING, '')
    const [, stem = ''] = title.match(PARTS) ?? []
    const meant = `${stem}法`
    if (isKnown(title) || !laws().has(meant)) continue
    const range = { start: index + written.length - title.length, end: index + written.length }
    if (wording.inTitle(range.start) || !wording.counts(range.start)) continue
    hits.push({ reason: 'wrong-title-probably', range, values: { right: meant }, suggestion: meant })
  }
  return hits
}

let known: ReadonlySet<string> | undefined

function laws(): ReadonlySet<string> {
  known ??= new Set(titlesOf('law'))
  return known
}

/** Where something is called by such a name: looked for only where ideographs without a mark between hold its end. */
function calledIn(folded: string): { index: number; 0: string }[] {
  const found: { index: number; 0: string }[] = []
  let reached = 0
  for (const { index: last } of matchesOf(folded, PUT_IN)) {
    if (last < reached) continue
    let start = last
    while (start > reached && isIdeograph(folded.charCodeAt(start - 1))) start--
    reached = last
    while (reached < folded.length && isIdeograph(folded.charCodeAt(reached))) reached++
    const from = Math.max(0, start - LONGEST_LEAD)
    for (const { index, 0: written } of matchesOf(folded.slice(from, reached + 1), CALLED))
      found.push({ index: from + index, 0: written })
  }
  return found
}

/** What leads to a law may be a mark. */
const LONGEST_LEAD = 2
const PUT_IN = /(?:管理|监督|保护|保障|促进|服务|防治|处理|实施)法/g
const LEADING = /^(?:执行|贯彻|落实|实施|宣传|学习|宣讲|解读){0,2}(?:中华人民共和国)?/
const PARTS = /^([一-鿿]{3,12}?)(?:监督)?(?:管理|监督|保护|保障|促进|服务|防治|处理|实施)法$/
/** Behind a word that leads to a statute; 行政处罚管理法规, 安全生产管理法治化 go on. */
const CALLED =
  /(?<=执行|贯彻|落实|实施|遵守|违反|依据|根据|依照|按照|遵照|适用|宣传|学习|宣讲|解读|对照|[和与及、以])(?:中华人民共和国)?[一-鿿]{3,12}?(?:监督)?(?:管理|监督|保护|保障|促进|服务|防治|处理|实施)法(?=[,。;、\n)等和与及的第]|(?:有关|相关)?(?:规定|要求|条款)|(?:立案|查处|作出|开展|进行|办理|责令|予以))/g
