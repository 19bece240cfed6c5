import { type Draft, matchesOf, often, type Range } from '../../../lib/audit'
import { isStrangeTo } from './bureaus'

/*
 * Another bureau where a draft tells of itself: as whom the report is of, in the papers it gives out, where it signs, and as the one that is sued.
 */

/** 2024年,汀洲市农业农村局认真贯彻…; 在市委的领导下,漠江市林业局坚持以…. */
const REPORTS = often(
  /(?<=(?:^|[\n。])(?:20\d\d年度?,|一年来,|过去一年,|过去的一年,|全年,|今年以来,)|领导下,)([一-鿿]{3,18}局)(?=(?:\([^()]{2,40}\))?(?:坚持|(?:认真|深入|全面|严格)(?:贯彻|落实|学习)|在[^,。\n]{2,24}领导下|以习近平|主动公开|未(?:收取|发生)|没有其他|收取|政府信息公开工作|紧紧?围绕|高度重视))/g,
)
/** 现公布鹿桥区文化和旅游局2023年政府信息公开工作年度报告, 《东屏县财政局2025年…方案》. */
const PAPERS = often(
  /(?<=《|现公布|现将|编制|发布|\n)([一-鿿]{3,18}局)(?=20\d\d年(?:度)?(?:政府信息公开|法治政府|法治建设|依法行政|普法|行政执法)[^。,;:\n]{2,30}(?:报告|方案|要点|计划))/g,
)
/** 柏泉县农业农村局没有其他需要报告的事项, 联系单位:鹿桥区民政局. */
const ENDS = often(
  /(?<=[,。\n])([一-鿿]{3,18}局)(?=(?:20\d\d年度?)?(?:没有其他需要报告|未收取(?:政府)?信息(?:公开)?处理费|无其他需要报告)|编制20\d\d年(?:度)?政府信息公开|在门户网站主动公开)|(?<=联系(?:单位|部门):)([一-鿿]{3,18}局)/g,
)
/** 以县民政局为被申请人的行政复议案件2件. */
const SUED = often(/(?<=以)([一-鿿]{3,14}局)(?=(?:作)?为(?:被申请人|被告|被复议人))/g)
/** Of whose papers and lawsuits others tell: those that answer for all. */
const TELLS_OF_ALL = /司法|审批|政务|政府|督查|行政服务/
const SIGNED = often(/^([一-鿿]{3,18}局)$/)
const DATED = often(/^20\d\d年\d{1,2}月/)

/** Names of bureaus of another trade. Ranges in the text from the body on. */
export function bureausAsSelf({ folded, body, paragraphs }: Draft, bureau: string): Range[] {
  const isOther = (name: string) => isStrangeTo(name, bureau)
  const patterns = TELLS_OF_ALL.test(bureau) ? [REPORTS, ENDS] : [REPORTS, PAPERS, ENDS, SUED]
  const text = folded.slice(body.start)
  const found = patterns
    .flatMap((pattern) => [...matchesOf(text, pattern)])
    .flatMap(({ index, 0: name }): Range[] => (isOther(name) ? [{ start: index, end: index + name.length }] : []))
  for (let i = 0; i + 1 < paragraphs.length; i++) {
    const [line, next] = [paragraphs[i] as Range, paragraphs[i + 1] as Range]
    if (line.end - line.start > LONGEST) continue
    const name = SIGNED.exec(folded.slice(line.start, line.end))?.[1]
    if (name && isOther(name) && DATED.test(folded.slice(next.start, next.start + LONGEST)))
      found.push({ start: line.start - body.start, end: line.end - body.start })
  }
  return found
}

const LONGEST = 20
