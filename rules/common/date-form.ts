import type { FindingRule, Hit } from '../../lib/audit'
import { DOCUMENT_FORMAT } from '../bases'
import { laterEvents, printedBefore } from './dates/after-signing'
import { brokenDates } from './dates/broken'
import { daysIn } from './dates/days'
import { isPlan, isReport } from './dates/genre'
import { impossibleDays, impossibleMonths } from './dates/impossible'
import { circles, inText, periods, weekdays } from './dates/in-text'
import { lastLine, malformedDate, SHORT_YEAR, unfinishedDate, VAGUE_DAY } from './dates/last-lines'
import { eventDays, fixedDays } from './dates/named-days'
import type { DateReason } from './dates/reason'
import { coverDates, signingDate } from './dates/signing'
import { signingForm } from './dates/signing-form'
import { figuresIn } from './figures/statements'
import { signedAt } from './signed'
import { toldYear } from './year-mismatch'

export const dateForm: FindingRule<DateReason> = {
  id: 'date-form',
  title: { zh: '日期写法', en: 'Form of dates' },
  asks: {
    zh: '成文日期用阿拉伯数字写全年、月、日，不编虚位；正文中的日期应当存在。',
    en: 'The date of signing gives year, month and day in Arabic numerals without leading zeros; dates in the text exist.',
  },
  basis: DOCUMENT_FORMAT,
  help: {
    why: {
      zh: '2012年公文格式要求成文日期用阿拉伯数字，年、月、日标全，月、日不编虚位（1不编为01）。',
      en: 'The format of 2012 asks for Arabic numerals, the full date and no leading zeros.',
    },
    todo: {
      zh: '写成“2025年1月8日”的样子。网页的发布时间、印发日期和活动名称（“12·4”）不核对。',
      en: 'Write 2025年1月8日. A page’s time of publication, printing lines and names of days (“12·4”) are not judged.',
    },
  },
  reasons: {
    'short-year': {
      level: 'warning',
      certainty: 'certain',
      message: { zh: '成文日期的年份应当写全四位。', en: 'The year of signing is written with four digits.' },
    },
    'leading-zero': {
      level: 'warning',
      certainty: 'certain',
      message: { zh: '成文日期的月、日不编虚位。', en: 'Month and day of signing take no leading zero.' },
    },
    'day-by-hao': {
      level: 'warning',
      certainty: 'certain',
      message: { zh: '成文日期用“日”，不用“号”。', en: 'The day of signing is written 日, not 号.' },
    },
    ideographs: {
      level: 'note',
      certainty: 'certain',
      message: {
        zh: '成文日期现在用阿拉伯数字，不用汉字。',
        en: 'The date of signing is now written in Arabic numerals.',
      },
    },
    'wrong-circle': {
      level: 'note',
      certainty: 'certain',
      message: {
        zh: '年份中的“{circle}”应当是汉字“〇”。',
        en: '“{circle}” in the year should be the character 〇.',
      },
    },
    'no-day': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '成文日期没有写全年、月、日。',
        en: 'The date of signing lacks its year, month or day.',
      },
    },
    'not-spelt-out': {
      level: 'note',
      certainty: 'certain',
      message: {
        zh: '成文日期应当写明“年”“月”“日”。',
        en: 'The date of signing is written with 年, 月 and 日.',
      },
    },
    impossible: {
      level: 'error',
      certainty: 'certain',
      message: { zh: '没有“{date}”这一天。', en: 'There is no such day as “{date}”.' },
    },
    malformed: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '成文日期“{date}”写法有误，应当写成“2025年1月8日”的样子。',
        en: 'The date of signing “{date}” is malformed; it is written like 2025年1月8日.',
      },
    },
    'malformed-text': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '日期“{date}”的写法有误：数字或者“年”“月”“日”写错、写重或者漏写，请核对。',
        en: 'The date “{date}” is malformed: a numeral or 年, 月, 日 is wrong, doubled or missing.',
      },
    },
    'dotted-text': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '正文中的日期“{date}”宜写明“年”“月”“日”，共{count}处。',
        en: 'In the text the date “{date}” had better be written with 年, 月 and 日; {count} in all.',
      },
    },
    'fixed-day': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '{day}是{date}，这里写的是另一天。', en: '{day} is on {date}; another date stands here.' },
    },
    'leading-zero-text': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '日期“{date}”的月、日编了虚位，公文中不编虚位，共{count}处。',
        en: 'Month or day of “{date}” has a leading zero, which documents leave out; {count} in all.',
      },
    },
    'day-by-hao-text': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '日期“{date}”用了口语的“号”，公文中写“日”，共{count}处。',
        en: '“{date}” has the spoken 号 for 日; {count} in all.',
      },
    },
    'wrong-zero': {
      level: 'note',
      certainty: 'possible',
      message: { zh: '汉字年份中一般用“〇”，不用“零”。', en: 'Years in Chinese numerals take 〇 rather than 零.' },
    },
    weekday: {
      level: 'warning',
      certainty: 'certain',
      message: {
        zh: '{date}是星期{right}，这里写的是星期{written}。',
        en: '{date} was not the day of the week written here (星期{written}), but 星期{right}.',
      },
    },
    backwards: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '起止日期先后颠倒：“{date}”。',
        en: 'The period ends before it begins: “{date}”.',
      },
    },
    'printed-before': {
      level: 'warning',
      certainty: 'certain',
      message: {
        zh: '印发日期“{date}”早于成文日期，请核对。',
        en: 'It was printed on “{date}”, which is before it was signed. Please check.',
      },
    },
    'event-day': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '这里写“{words}”，另一处写“{other}”；如果说的是同一件事，请核对日期。',
        en: '“{words}” here, “{other}” elsewhere; if one event is meant, check its day.',
      },
    },
    'before-event': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '成文日期早于这里所述的日期“{date}”，请核对。',
        en: 'The date of signing is before “{date}”, which is told as past.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件。\n青石镇人民政府\n2025年1月18日\n青石镇党政办公室　2025年1月8日印发',
      fires: ['2025年1月8日'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年3月8日印发要点。\n青石镇人民政府\n2025年1月18日\n青石镇党政办公室　2025年1月20日印发',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年03月08日召开会议。2024年12月4日（星期一）宣讲，7月15日至7月3日检查，6月20号评查。\n青石镇人民政府\n2025年1月8日',
      fires: ['2024年03月08日', '2024年12月4日（星期一）', '7月15日至7月3日', '6月20号'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2O24年3月召开会议，2024年3日5日宣讲，2024年6月7召开会议，2024年7月日评查，2024.8.6检查。\n青石镇人民政府\n2025年1月8日',
      fires: ['2O24年', '2024年3日5日', '2024年6月7', '2024年7月日', '2024.8.6'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年3月十5日召开会议。\n青石镇人民政府\n2025年元月十6日',
      fires: ['2024年3月十5日', '2025年元月十6日'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年3月5至8日培训，2024年10月16项制度出台，2024年6月7起案件办结，3日5日各办一次，2024年月均办件300件。\n青石镇人民政府\n2025年1月8日',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年12月4日（星期三）宣讲，11月30日至12月4日值班，12月28日至1月3日检查，10号楼3号门口设岗。\n青石镇人民政府\n2025年1月8日',
      fires: [],
    },
    {
      text: '青石镇人民政府关于2023年法治政府建设情况的报告\n一、主要举措和成效\n办理案件16件。\n青石镇人民政府\n24年1月30日',
      fires: ['24年1月30日'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n抓好国家宪法日（12月14日）宣传，12月4日国家宪法日、4月15日全民国家安全教育日上街宣讲。\n青石镇人民政府\n2025年1月8日',
      fires: ['国家宪法日（12月14日'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件。\n青石镇人民政府\n2025年01月08日',
      fires: ['2025年01月08日'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年2月30日召开会议，办理案件16件。\n青石镇人民政府\n2025年1月8号',
      fires: ['2024年2月30日', '2025年1月8号'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件。\n青石镇人民政府\n二○二五年一月八日',
      fires: ['二○二五年一月八日'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n发布时间：2025-01-09 09:05\n一、主要举措\n2024年2月29日、“12·4”国家宪法日宣讲，11月30日至12月4日值班，二〇一二年起施行。\n青石镇人民政府\n2025年1月8日',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n（2024年12月31日）\n一、主要举措\n截至2024年09月，24小时值班，办理案件16件。',
      fires: [],
    },
  ],
  run(scope) {
    const { draft, reportYear } = scope
    const days = daysIn(draft)
    const signing = signingDate(draft)
    const signed = signing?.range ?? null
    const open = unfinishedDate(draft) ?? lastLine(draft, VAGUE_DAY)
    const short = lastLine(draft, SHORT_YEAR)
    const malformed = open || short ? null : malformedDate(draft, signed)
    const hits: Hit<DateReason>[] = [...impossibleDays(draft, days), ...fixedDays(draft)]
    if (open) hits.push({ reason: 'no-day', range: open })
    if (short) hits.push({ reason: 'short-year', range: short })
    hits.push(
      ...impossibleMonths(draft),
      ...coverDates(draft, [signed, open, short]),
      ...printedBefore(draft, days, (isPlan(draft) ? signedAt(draft) : null) ?? signing),
    )
    if (malformed) hits.push({ reason: 'malformed', range: malformed, values: { date: draft.spanOf(malformed).text } })
    hits.push(
      ...inText(draft, days, signed),
      ...weekdays(draft, days, reportYear),
      ...periods(draft, days),
      ...brokenDates(draft, signed),
      ...eventDays(draft),
    )
    if (signing) {
      if (signing.ends && isReport(draft)) {
        const { plans } = figuresIn(draft, reportYear)
        hits.push(...laterEvents(draft, days, signing, toldYear(scope), plans))
      }
      hits.push(...signingForm(draft, signing, open !== null))
    }
    return [...hits, ...circles(draft, signed)]
  },
}
