import { auditSource } from '../../lib'
import type { Finding } from '../../lib/audit/report'
import { bookOf } from './book-of'

/** A county's whole report for 2024, into which slips are put; by itself it is clean. */

export const TITLE = '云岫县2024年法治政府建设年度报告\n'
const OPENING =
  '市委、市政府：\n2024年，云岫县坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平法治思想，扎实推进法治政府建设。现将有关情况报告如下：\n'
export const MEASURES = '一、主要举措和成效\n'
export const FIRST =
  '（一）强化组织领导。县委、县政府主要负责同志带头履行推进法治建设第一责任人职责，全年召开专题会议6次，研究解决重点问题12个，压实各级各部门责任。\n'
export const TEXT = '全面落实行政执法“三项制度”，组织案卷评查2次，评查案卷120卷，反馈问题36个，均已整改到位。\n'
export const SECOND = `（二）规范行政执法。${TEXT}`
export const THIRD =
  '（三）深化矛盾化解。完善人民调解、行政调解、司法调解联动机制，全年调解各类纠纷860件，成功率保持在较高水平。\n'
export const DONE = MEASURES + FIRST + SECOND + THIRD
export const SHORTCOMINGS =
  '二、存在的不足和原因\n一年来，法治政府建设取得了一定成效，但与群众期待相比还有差距：基层执法力量不足，普法形式不够丰富。究其原因，主要是人员编制偏紧、经费投入不够。\n'
export const PLANS =
  '三、下一年度工作安排\n2025年，我县将持续加强执法队伍建设，创新普法形式，推动法治政府建设再上新台阶。\n'
const ENDING = '特此报告。\n云岫县人民政府\n2025年2月18日\n'

/** The report with a paragraph more. */
export const withParagraph = (paragraph = '') =>
  `${TITLE}${OPENING}${DONE}${paragraph === '' ? '' : `${paragraph}\n`}${SHORTCOMINGS}${PLANS}${ENDING}`
/** With other parts between opening and ending. */
export const withParts = (parts: string) => `${TITLE}${OPENING}${parts}\n${ENDING}`
export const titled = (title: string) => `${title}\n${OPENING}${DONE}${SHORTCOMINGS}${PLANS}${ENDING}`
export const signed = (ending: string) => TITLE + OPENING + DONE + SHORTCOMINGS + PLANS + ending
/** With lines of a page or form above the title. */
export const below = (lines: string) => `${lines}\n${withParagraph('')}`

/** A rule's findings that touch the quote, with its other places; all of them without one. */
export function findingsAt(rule: string, text: string, quote?: string): Finding[] {
  const own = auditSource({ name: 'draft', format: 'txt', text }, {}, bookOf(rule)).findings
  if (quote === undefined) return own
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`not in the text: ${quote}`)
  return own.filter((finding) =>
    [finding.span, ...finding.related].some((span) => span.start < start + quote.length && span.end > start),
  )
}
