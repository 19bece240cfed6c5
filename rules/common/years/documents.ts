import { type Draft, matchesOf, rangeAt, type YearMention } from '../../../lib/audit'
import { anyOf } from '../patterns'
import type { YearReason } from './odd-year'

/** A year in the title of a document that is made or followed each year. */
export function documentReason(draft: Draft, mention: YearMention): YearReason | null {
  const cited = rangeAt(draft.citations, mention.start)
  if (!cited) return null
  const isNotice = ASKS_FOR_REPORT.test(cited.title)
  if (!isNotice && !OF_EACH_YEAR.test(cited.title)) return null
  if ([...matchesOf(cited.title, /\d{4}|二〇/g)].length > 1) return null
  const before = draft.folded.slice(Math.max(0, cited.start - 16), cited.start)
  if (/上年|去年|此前/.test(before)) return null
  // 制定《青石镇2023年普法工作计划》 in the report for 2024.
  if (!isNotice && (MAKES.test(before) || MADE_BEHIND.test(draft.folded.slice(cited.end, cited.end + 16))))
    return 'document'
  // 按照《云溪县2023年法治政府建设工作要点》, 根据《关于报送2023年度法治政府建设情况的通知》.
  const isFollowed = FOLLOWS.test(before) || RATE.test(draft.folded.slice(cited.end, cited.end + 8))
  return isFollowed && OF_LAW_WORK.test(cited.title) ? 'statistics-maybe' : null
}

const ASKS_FOR_REPORT = /(?:报送|做好|开展|上报|提交)\d{4}年度?[^,]{0,14}(?:报告|总结|情况|自查)[^,]{0,14}(?:通知|函)$/
const OF_EACH_YEAR = new RegExp(
  `${anyOf(
    '工作要点 工作计划 学法计划 普法计划 立法计划 检查计划 工作安排 工作重点',
    '重点任务(?:分解表|清单|台账)? 任务清单 责任清单 任务分解表? 决策事项目录',
  )}(?:\\([^()]{1,10}\\))?$`,
)
const MAKES = /(?:制定|印发|出台|编制|下发|制发|公布|发布|签发)(?:了)?$/
/** 《云溪县2023年度重大行政决策事项目录》向社会公布. */
const MADE_BEHIND =
  /^(?:已|按时|及时|如期|经[^,。;]{2,8}后)?(?:向社会|对外|主动|正式|印发)?(?:公布|公开|印发|发布|出台)(?!的|后)/
const FOLLOWS = /(?:按照|根据|依据|对照|落实|执行)[一-鿿]{0,12}$/
/** 《…》执行率达95%. */
const RATE = /^[^,。;]{0,4}(?:执行|完成|落实)率/
const OF_LAW_WORK = /法治(?:政府)?(?:建设|工作)|依法行政|普法|学法|决策|执法|检查|(?:政务|信息)公开/
