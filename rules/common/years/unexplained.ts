import { type Draft, type Range, rangeAt, type YearMention } from '../../../lib/audit'
import { anyOf } from '../patterns'
import type { Place } from './place'
import { AS_OF, YEAR } from './words'

/**
 * Years of other times than the report's that nothing around them explains. What explains one is of few kinds, and a report
 * for one year has few such years at all: something begun, made or decided then (2021年印发的, 2018年以来), what this
 * year's figures are compared with, a cited text's own year, what was carried over, a term that lies ahead. What is left
 * over may be a leftover.
 */

/** Whether a year in what is told as done has nothing that explains it. `distance`: in years, from the report's to it. */
export function isUnexplained(draft: Draft, mention: YearMention, distance: number, place: Place): boolean {
  if (distance === 0 || distance < -MOST_BACK || distance > MOST_AHEAD || isOfText(draft, mention)) return false
  const { head, tail } = place
  if (mention.context === 'range' && !AS_OF.test(head)) return false
  if (LAW_IN_FORCE.test(tail)) return false
  return distance < 0 ? isOddPast(mention, distance, place) : isOddFuture(mention, distance, place)
}

const MOST_BACK = 6
const MOST_AHEAD = 2

/** A number of a document, a cited title, a note in brackets. */
function isOfText({ folded, citations }: Draft, { start, end }: Range): boolean {
  if (rangeAt(citations, start) || /[[(〔{“‘"]$/.test(folded.slice(Math.max(0, start - 1), start))) return true
  return !folded.startsWith('年', end)
}

function isOddPast(mention: YearMention, distance: number, { head, tail, clause, sentence }: Place): boolean {
  if (mention.context === 'since' || SINCE.test(tail)) return false
  if (COMPARED_BEFORE.test(head))
    // Nobody compares with a year so far back by a slip; from one year to another tells a course.
    return (
      distance < -1 &&
      distance > -FAR_BACK &&
      COMPARED_WITH_NUMBER.test(tail) &&
      !SPAN_OF_YEARS.test(sentence) &&
      !(/[由从]$/.test(head) && COURSE.test(tail))
    )
  if (AS_OF.test(head)) return distance < -1 && HAS_FIGURE.test(tail) && !CONTRASTED.test(sentence)
  if (CONTRASTED.test(sentence) || (distance === -1 && COMPARED.test(sentence))) return false
  if (distance === -1 && OF_LAST_YEAR.test(clause) && !LEAD.test(clause) && !DONE_THEN.test(clause)) return false
  if (OLDER_MATTER.test(sentence) || OF_WHAT_WAS.test(clause)) return false
  return TOLD_AS_DONE.test(tail)
}

function isOddFuture(mention: YearMention, distance: number, { head, tail, clause, sentence }: Place): boolean {
  if (COMPARED_BEFORE.test(head) && DIFFERENCE.test(tail)) return true
  if (
    /(?:[至到~—-]|结转|转入|留待|顺延)$/.test(head) ||
    AHEAD.test(sentence) ||
    TERM.test(clause) ||
    OF_NEXT_YEAR.test(clause)
  )
    return false
  // A report is written in the first months of the year after, and tells what was done until then.
  if (distance === 1 && /^年(?:[1-4]月|年?初|一季度|春节|元旦)/.test(tail)) return false
  return mention.context === 'since'
    ? HAS_FIGURE.test(tail)
    : TOLD_AS_DONE.test(tail) || /^年[^,]{0,6}设立的/.test(tail)
}

const LAW_IN_FORCE =
  /^年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:起)?(?:正式)?(?:施行|实施|生效|公布|颁布|修[订正改]|通过|发布|出台)/
const SINCE = /^年(?:度)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|起|至|到|之?后|之?前|以[前后]|底前|年?底以?前|—|-|~|、)/
/** What is compared with, and what was then. */
const COMPARED_BEFORE = /(?:[较比与同和由从]|相较于?|对比|高于|低于|多于|少于|超过|对照|不及)$/
const COMPARED_WITH_NUMBER =
  /^年(?:度|全年|同期|[年末底]{1,2})?(?:的)?(?:\d|相比|增|减|上升|下降|提高|压缩|缩短|翻|多|少)/
const DIFFERENCE = /^年(?:度)?[^,]{0,10}(?:相比|同期|[年末底])?,?[^,]{0,8}(?:增|减|上升|下降|提高|多|少|均|\d)/
const FAR_BACK = 4
const COURSE = /^年[^,]{0,24}(?:增加|增长|提高|提升|上升|扩大|下降|降低|减少|降|升)[到至]/
const SPAN_OF_YEARS =
  /[三四五六两]年|[较比与](?:20\d\d|上|去)[^。;]{2,40}[较比与](?:20\d\d|上|去)|连续|以来|逐年|基期|基数|目标/
const CONTRASTED =
  /今年|本年|目前|现(?:有|已|行)|至今|如今|当年|往年|历年|去年|上年|前年|次年|来年|逐年|连续|此后|随后|后又|先后|期间|届|周年|20\d\d年.{0,60}20\d\d年/
const COMPARED = /同比|相比|增[长加至到]|下降|上升|减少|压缩|压减|缩短|降[至到低]|提高|提升|增至|仅|为\d/
/** What is reported, assessed or surveyed a year later. */
const OF_LAST_YEAR = /报告|述法|述职|总结|考核|卫片|图斑|年检|年报|决算|学年|评议|评查|评选|考评|验收/
const LEAD = /[报汇]告?如下/
/** 2022年12月底完成目录修订并通过验收: a day on which something was done. */
const DONE_THEN =
  /^年\d{1,2}月(?:\d{1,2}日|[上中下]旬|[底末初])?前?(?:已|全部|全面|基本|顺利)?(?:完成|建成|实现|上线|启用)/
/** A matter of an earlier time, taken up now. */
const OLDER_MATTER = new RegExp(
  [
    // What was left over, or found by those who inspected.
    '结转|遗留|反馈|督察|督查|巡视|巡察|审计|评估|清理|回头看|历史|原|曾|此前|累计|延续',
    '积案|旧|老|存量|陈年|多年|未结|跨年|案卷|台账|补(?:录|办|正|报)|经验|教训',
    // What was built, founded, awarded or begun.
    '改革|总书记|始建|建成|巩固|成果|新[录招聘引]|成立|组建|获|荣|命名|示范|授予|评为|试点|创建',
    '学年|版|批准|立项|入选|列入|纳入|级标准|规划|五年|三年|两年',
    // What befell; who took office, and whose case it was.
    '事故|台风|洪|疫|地震|灾|参加工作|任[镇县区局市主书]',
    '一案|申请人|原告|被告|当事人|某|纠纷案|处罚决定',
  ].join('|'),
)
/** 2021年印发的办法, 2020年签订的合同: what was made then. */
const OF_WHAT_WAS = /^年(?:度)?[^,的]{0,14}(?:的(?!是)|所|[^,]{0,6}后$)/
const HAS_FIGURE = /\d/
/** 一季度, 下半年, 12月底, 春季: a part of the year. */
const PART_OF_YEAR =
  '(?:[一二三四]季度|[上下]半年|\\d{1,2}月(?:\\d{1,2}日|份|[上中下]旬|[底末])?|[春夏秋冬]季|[年岁]末|年?初)'
const DEED = anyOf(
  '召开 开展 组织 举办 培训 轮训 跟班 学习 听取 审议 研究 报告 宣传 走访 配备 聘',
  '受理 办理 办结 审结 查处 立案 检查 排查 调解 化解 评查 审查 审核 抽查 抓获 挽回',
  '制定 印发 出台 公布 发布 整改 完成 述法 述职 提请 提交 报送 主动 依法 联合 会同',
  '启用 启动 上线 投入 推行 实现 处置 没收 罚 征收 拆除 建 设 修',
  '发放 接待 代写 收到 收缴 新增 减少 签订 达到? 共 累计 为\\d [^,。;的]{0,10}\\d',
)
/** Told as a deed or a figure: 年下半年,全镇调解纠纷36件. */
const TOLD_AS_DONE = new RegExp(
  `^年(?:度|全年|底|末)?${PART_OF_YEAR}?,?(?:[^,。;的\\d]{0,14},)?[^,。;的]{0,20}?${DEED}`,
)
/** What has not come yet: 安排2025年…, 合同期至2025年. */
const AHEAD = new RegExp(
  [
    '将|安排|重点|不少于|以上|计划|力争|打算|拟|确保|争取|预计|下一?步|明年|目标|迎接|规划|预算|谋划',
    '为[^,]{0,12}(?:准备|打好|奠定)',
    '有效期|服务期|合同期|聘期|任期|期限|届满|到期|跨年|续(?:签|聘)',
  ].join('|'),
)
const TERM = /^年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年?底)?(?:之?前|以前|止|期满|届满)/
const OF_NEXT_YEAR = new RegExp(
  `${YEAR}[^,]{0,14}${anyOf('计划 要点 预算 立法 安排 打算 方案 清单 任务 目录 经费 选题 部署 形势 工作思路 学期 版')}`,
)
