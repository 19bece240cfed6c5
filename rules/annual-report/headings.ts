import { often, type Section } from '../../lib/audit'

/** What the headings of an annual report say, whatever words they choose. All patterns are for folded text. */

/** 一是…, ①…: items of a text, not headings of parts. */
export function isItemStyle(section: Section): boolean {
  return section.style === 'ordinal' || section.style === 'circled'
}

export const MEASURES_TITLE = often(
  /举措|措施|做法|成效|成绩|亮点|成果|情况$|情况(?:和|及|与)|总结|回顾|主要工作|工作进展|推进情况|开展情况/,
)

/** Words that open a heading about dealing with problems, not about having them. */
const DEALING = often(
  /^(?:着力|着重|聚焦|围绕|坚持|强化|紧盯|化解|破解|解决|整治|治理|直面|针对|抓好|推进|推动|深入|全面|依法|开展|加强|突出|注重|狠抓|落实|做好|妥善|有效|及时|持续|认真|积极|把脉|对照|瞄准)/,
)

/** Without one of these no heading is about shortcomings. */
const SHORTCOMING_WORDS = often(/存在|面临|尚存|还有|仍有|问题|不足|短板|困难|差距|弱项|薄弱/)

export function isShortcomingsTitle(title: string): boolean {
  if (!SHORTCOMING_WORDS.test(title)) return false
  if (/(?:存在|面临|尚存|还有|仍有)(?:的|着|一些|一定|主要|突出|困难|问题|不足|差距|短板|薄弱)/.test(title))
    return !DEALING.test(title) || /(?:不足|原因|短板|差距)$/.test(title)
  if (DEALING.test(title)) return false
  if (/(?:主要|突出|现存)的?(?:问题|不足|困难|短板|差距)/.test(title)) return true
  if (
    /(?:问题|困难|差距|短板|弱项|薄弱环节|不足)(?:和|与|及|以及|、)(?:其)?(?:主要)?(?:不足|原因|成因|症结|困难|差距|短板|问题|挑战|下|整改|打算|建议|改进|对策|今后|薄弱)/.test(
      title,
    )
  )
    return true
  if (/不足(?:之处|和|与|及|、|方面|的|$)/.test(title) && title.length <= 40) return true
  return (
    title.length <= 16 &&
    /^(?:[^,]{0,12})?(?:问题|不足|差距|短板|困难|薄弱环节|弱项)(?:分析|方面|情况|所在)?$/.test(title) &&
    !/(?:反映|关注|群众|历史遗留|信访)/.test(title)
  )
}

/** What a heading with the wrong year still shows to be about the year past. */
const TELLS_PAST = /成效|成绩|情况|履行|履职|第一责任|不足|问题/

export function isPlanTitle(title: string, section: Section, reportYear: number | null): boolean {
  if (/下一?步|下一?阶段|下一?年度?|今后|明年|来年|新的一年|新年度/.test(title)) return !/^(?:为|谋划好)/.test(title)
  const ends =
    /(?:打算|安排|计划|思路|设想|展望|努力方向|改进方向|改进措施|整改措施|整改方向|整改计划|工作措施|改进意见|工作重点|重点工作|重点任务|主要任务|工作目标|规划|谋划|措施|对策)$/.test(
      title,
    )
  const year = /((?:19|20)\d\d)年/.exec(title)
  if (year && reportYear !== null && Number(year[1]) === reportYear + 1)
    return ends || (!TELLS_PAST.test(title) && (/推进|工作|建设/.test(title) || section.depth === 1))
  if (section.depth > 2 || !ends || title.length > 30) return false
  if (/(?:举措|成效|做法)/.test(title)) return false
  if (/(?:打算|安排|思路|设想|展望|努力方向|改进方向|改进措施|整改措施|整改方向|整改计划|改进意见)$/.test(title)) {
    return section.depth === 1 || /^(?:工作|改进|整改|努力|年度|主要)/.test(title) || title.length <= 8
  }
  return section.depth === 1 && /(?:工作计划|工作规划|工作谋划)$/.test(title)
}

/** Headings about the principals that do not name the duty; their text then must. */
export const PRINCIPALS = often(
  /关键少数|以上率下|头雁|领航|强引领|率先垂范|表率|(?:书记|[镇乡县区市局厅]长|主任|主要领导|主要负责人|主要负责同志)[^,]{0,8}(?:带头|亲自|抓|扛|领)/,
)

/** 第一责任人 of the rule of law, not of safety or fire protection. */
export const OF_LAW = often(
  /(?<!(?:安全|生产|消防|防火|防汛|环保|环境保护|食品|粮食|耕地|信访|党建|意识形态|廉政|质量|应急)(?:工作)?的?)第一责任(?!区|制清单)|第一职责|四个亲自/,
)

export function isDutyTitle(title: string): boolean {
  if (OF_LAW.test(title)) return true
  return (
    /(?:主要负责人|主要负责同志|主要领导|主要领导干部|一把手|党政正职|书记|[镇乡县区市局厅]长|主任|负责人)[^,]{0,10}(?:履行|履职|履责|职责|责任|带头|述法|抓法治|推进法治)/.test(
      title,
    ) && !/出庭|应诉/.test(title)
  )
}
