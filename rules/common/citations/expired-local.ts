import type { Citation } from '../../../lib/audit'
import { PLAN_SERIES } from '../../vocabulary/documents'
import { isHistory } from '../wording'
import type { CitationHit, DatedAccount } from './account'
import { textBefore, textBehind } from './beside'

/**
 * 认真落实《云溪县法治乡村建设三年行动方案（2019—2021年）》 in a report on 2023: a place's own plan, by its title over for years, that is told of as carried
 * out now. It may have been prolonged, so that this is only a hint.
 */
export function expiredLocalHits({ draft, season, wording }: DatedAccount, citation: Citation): CitationHit[] {
  const written = PERIOD.exec(citation.title) ?? PERIOD_BEHIND.exec(textBehind(draft, citation, 16))
  if (!written || !KIND.test(citation.title)) return []
  const last = Number(written[2])
  const year = Number(season.start.slice(0, 4)) + (wording.inPlan(citation.start) ? 1 : 0)
  if (last >= year || last < year - MOST_BACK || last <= Number(written[1])) return []
  if (TOLD_ELSEWHERE.test(citation.title) || PLAN_SERIES.some(({ name }) => citation.title.includes(name))) return []
  if (!CARRIED_OUT.test(textBefore(draft, citation, 10))) return []
  const sentence = wording.sentence(citation).replace(citation.title, '').replace(YEARS_IN_BRACKETS, '')
  if (isHistory(wording.clause(citation)) || ENDED.test(sentence)) return []
  const title = citation.title.replace(PERIOD, '')
  return [{ reason: 'expired-local-plan', range: citation, values: { title, last } }]
}

const PERIOD = /\((20\d\d)年?[-~至到]{1,3}(20\d\d)年?\)$/
const PERIOD_BEHIND = /^\((20\d\d)年?[-~至到]{1,3}(20\d\d)年?\)/
const YEARS_IN_BRACKETS = /\(20\d\d[^()]{2,12}\)/g
const KIND = /(?:规划|计划|方案|纲要|意见|行动)(?:\(|$)/
/** Told by their names: 八五普法, 十四五规划. */
const TOLD_ELSEWHERE = /普法|法治宣传教育|[一二三四]五/
const MOST_BACK = 8
const CARRIED_OUT = /(?:落实|贯彻|执行|实施|推进|按照|对照|根据|依据|依照|围绕)[一-鿿]{0,6}$/
const ENDED = /完成|收官|收尾|总结|评估|验收|期满|到期|届满|延续|延长|衔接|基础上|以来|曾|原|20\d\d年/
