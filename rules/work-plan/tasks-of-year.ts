import { type Draft, type Range, rangeAt, type YearMention } from '../../lib/audit'
import { anyOf } from '../common/patterns'
import { sentenceBefore, sentenceBehind } from '../common/years/place'

/**
 * What a plan sets for its own year under last year's number: 把2023年法治政府建设任务纳入年度总体工作计划 in the plan for 2024. Last year's
 * work may be summed up, reported on, looked at or followed up.
 */
export function tasksOfLastYear(draft: Draft, reportYear: number): Range[] {
  return draft.years.flatMap((mention): Range[] => {
    const { start, end, year, context } = mention
    if (year !== reportYear - 1 || start < draft.body.start || start >= draft.body.end) return []
    if (context === 'title' || context === 'since' || rangeAt(draft.citations, start)) return []
    return isTask(draft, mention) ? [{ start, end }] : []
  })
}

function isTask(draft: Draft, { start, end }: YearMention): boolean {
  const head = sentenceBefore(draft, start, 40)
  const behind = sentenceBehind(draft, end, 60)
  const clause = behind.split(',', 1)[0] as string
  const lead = head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf(':')) + 1)
  if (WHEN_LEAD.test(lead) && WHEN.test(behind) && !TOLD_BACK.test(head + behind)) return true
  if (LOOKS_BACK.test(lead + clause) || COMPARED.test(lead)) return false
  if (STRIVES.test(lead)) return !/[较比低高][于过]?$/.test(lead)
  if (BY_END.test(lead) && REACHED.test(clause)) return true
  if (SHARES.test(lead) && SHARED.test(clause)) return true
  if (lead === '' || /^[一二三四五六七八九十\d]{1,2}[.、是]$/.test(lead))
    return IN_PART.test(behind) || (TO_DO.test(behind) && !PAST.test(behind))
  if (/以[^,]{0,12}$/.test(lead) && IN_HAND.test(clause)) return true
  return SETS.test(lead) && SET.test(clause)
}

/** What was last year's and is taken up now. */
const LOOKS_BACK =
  /总结|回顾|反馈|整改|督察|督查|考[核评](?:结果|情况|反馈|发现|排名|指出)|评查(?:结果|发现|反馈)|报告|年报|述法|遗留|结转|未完|延续|巩固|基础|成果|经验|回头看|梳理|清理|评估|到期|以来|已|曾|印发|出台|制定的|发现|查处的|办结的|通报|决算|同期/
const COMPARED = /[较比与同]$|[较比](?:20\d\d年)?[、和]?$/
/** 力争2023年有2个项目获评. */
const STRIVES = /(?:力争|争取|确保|力求)(?:在|到)?$/
/** 到2023年底基本形成工作建议. */
const BY_END = /^(?:到|至)$/
const REACHED = /^年(?:\d{1,2}月)?(?:年?底|末),?(?:力争|全面|基本|如期)?(?:实现|完成|建成|达到|形成|构建|建立)(?!的|了)/
/** 把2023年任务纳入计划, 将2023年工作要点细化分解. */
const SHARES = /[把将对]$/
const SHARED =
  /^年(?:度)?(?:的)?[^,。;的]{0,14}(?:任务|目标|要点|工作|计划|清单)[^,。;]{0,6}(?:纳入|列入|分解|细化|量化|落实到|明确到|摆上)/
/** 2023年下半年组织一次集中清理, 将于2023年底组织督察: when the plan's own work is to be done. */
const WHEN_LEAD = /^(?:[一二三四五六七八九十\d]{1,2}[.、是])?$|(?:^|将|拟|计划|定)于$|^在$/
const WHEN =
  /^年(?:[上下]半年|第?[一二三四]季度|\d{1,2}月(?:[底末份]|[上中下]旬)?|年?底)(?:前)?,?(?!已|的|印发|出台|制定)[^,。;的\d]{0,6}(?:完成|开展|组织|启动|召开|举办|形成|推出|通报|集中)(?!了|过|的)/
const TOLD_BACK = /发现|反馈|问题|取得|荣|已|基础|结果[^通]|经验|成效|期间|累计|共\d|以来|要求|部署要/
/** 2023年上半年完成第一轮评查. */
const IN_PART =
  /^年(?:[上下]半年|第?[一二三四]季度)(?:前)?,?(?!已|的)[^,。;的]{0,6}(?:完成|开展|组织|启动|召开|举办|形成|推出|建成|上线)(?!了|过)/
/** 2023年全年组织培训不少于2期; 2023年12月底,县司法局将组织检查. */
const TO_DO =
  /^年(?:度)?(?:全年|内|\d{1,2}月(?:底|初|份|\d{1,2}日)?)?,?[^,。;的]{0,12}(?:要(?!求|点)|将(?!与)|继续|不少于|计划(?!任务)|力争)/
const PAST = /取得|成效|成绩|完成了|已|荣|问题|不足|全面完成|圆满/
/** 以“八五”普法2023年度重点任务为抓手. */
const IN_HAND = /^年(?:度)?[^,的]{0,14}为(?:抓手|重点|目标|牵引|主线)/
/** 纳入2023年度绩效考核, 抓好2023年度普法责任清单落实, 完成2023年执法人员培训任务. */
const SETS = new RegExp(
  `${anyOf('纳入 列入 抓好 抓实 做好 落实 落实好 完成 实施 执行 组织实施 启动 推进 部署 明确 细化 分解 围绕 对照 按照')}(?:全?[省市县区镇乡局])?$`,
)
const SET = new RegExp(
  `^年(?:度)?(?:的)?(?:[^,。;、的]{0,12})${anyOf('任务 要点 计划 清单 考核 考评 绩效 目标 重点工作 各项工作 法治政府建设工作 法治建设工作 依法行政工作 工作安排 培训 检查')}(?!的|后|中|情况|总结|收尾)`,
)
