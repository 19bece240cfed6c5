import type { Citation, Draft } from '../../../lib/audit'
import { type Statute, statuteOf } from '../../vocabulary/laws'
import type { CitationHit, DatedAccount } from './account'
import { textBefore } from './beside'
import { isLocalElsewhere } from './namesakes'
import { isKnown } from './titles'

/**
 * 严格执行《重大行政决策程序暂行规定》: a regulation of the State Council that is called by another kind of text. With the country's name it is one for sure;
 * without, a place may have a text of that name, which it mostly tells by having made it.
 */
export function otherKindHits(
  { draft, season }: DatedAccount,
  citation: Citation,
  title: string,
): CitationHit[] | null {
  const [, stem = ''] = title.match(OTHER_KIND) ?? []
  if (stem === '' || isKnown(title)) return null
  const statute = regulationOn(stem)
  if (statute === null || statute.adopted > season.end) return null
  const right = statute.title
  const isNational = citation.title.startsWith('中华人民共和国')
  if (!isNational && !mayMeanNational(draft, citation, title, stem)) return null
  const reason = isNational ? 'wrong-title-probably' : 'other-kind'
  return [{ reason, range: citation, values: { title, right }, suggestion: right }]
}

const OTHER_KIND = /^([一-鿿]{5,24})(?:规定|办法)$/

/** The same matter's 条例, with 暂行 or without it. */
function regulationOn(stem: string): Statute | null {
  const bare = stem.replace(/暂行$|试行$/, '')
  const statute = statuteOf(`${stem}条例`) ?? statuteOf(`${bare}暂行条例`) ?? statuteOf(`${bare}条例`)
  return statute?.kind === 'regulation' ? statute : null
}

function mayMeanNational(draft: Draft, citation: Citation, title: string, stem: string): boolean {
  return (
    stem.length >= SHORTEST_OWN &&
    !/[省市县区州盟旗镇乡]|实施|人民政府/.test(stem.slice(0, 6)) &&
    FOLLOWED.test(textBefore(draft, citation, 14)) &&
    !isLocalElsewhere(draft, title) &&
    draft.citations.every((other) => other.title !== title || !MADE.test(textBefore(draft, other, 14)))
  )
}

/** What is short is the name of many places' own texts: 物业管理办法, 城市绿化规定. */
const SHORTEST_OWN = 6
const FOLLOWED = /(?:执行|贯彻|落实|遵守|依照|依据|根据|按照|对照|遵照|违反|学习|宣传|宣讲|适用)[一-鿿]{0,6}$/
const MADE = /(?:制定|印发|出台|修订|修改|起草|公布|颁布|完善|我[省市县区局]|全[省市县区]|本[省市县区])[一-鿿]{0,8}$/
