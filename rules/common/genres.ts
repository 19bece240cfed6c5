import { type Draft, type Genre, often, type Range, type Recognition } from '../../lib/audit'
import { mendedTitle, withoutStrayEnd } from './title-terms'

/**
 * Kinds of texts and how they are told: by the title first, then by the lead formula, then by the body's wording.
 * The kind comes before the pack: a plan is not failed as a report.
 */
export const genres: readonly Genre[] = [
  {
    id: 'annual-report',
    title: { zh: '法治政府建设年度报告', en: 'annual report on law-based government' },
    pack: 'annual-report',
    recognise(draft) {
      const title = titleOf(draft)
      if (title) {
        if (isOther(title)) return null
        if (LAW_GOVERNMENT.test(title) && REPORT_END.test(title) && !PLAN_END.test(title)) return certain(draft)
        // A title of another matter speaks against it, whatever the body says.
        if (REPORT_END.test(title) && !/法治(?!理|宣传)|依法行政/.test(title) && !NO_MATTER.test(title)) return null
        // A title that names another kind of document, or none, is believed over the body.
        if (!REPORT_END.test(title) || PLAN_END.test(title) || NOTICE_END.test(title)) return null
      }
      return isNews(draft) ? null : (byLead(draft, /法治政府|法治建设|依法行政|法治工作/) ?? byBody(draft))
    },
  },
  {
    id: 'work-plan',
    title: { zh: '法治政府建设实施方案或者工作要点', en: 'plan or agenda for law-based government' },
    pack: 'work-plan',
    recognise(draft) {
      const title = titleOf(draft)
      if (title && /法治|依法行政|依法治[省市县区]|普法/.test(title)) {
        // Plans of study and publicity are not the government's plan, but plans.
        if (/学法|法治宣传|普法/.test(title)) return planOfOtherMatter(draft, title)
        if (/报告$|总结$/.test(title)) return null
        if (PLAN_END.test(title) || (/印发/.test(title) && PLAN_WORD.test(title))) return certain(draft)
        return planIssued(draft, title)
      }
      if (title && !PLAN_WITHOUT_MATTER.test(title)) return planOfOtherMatter(draft, title) ?? planIssued(draft, title)
      const text = bodyOf(draft)
      const duties = matches(text, /责任单位:|牵头单位:|责任部门:|完成时限:|责任科室:|配合单位:/g)
      const future = matches(text, /(?:制定本|特制定|总体要求|指导思想|工作目标|重点任务|保障措施|组织保障|主要任务)/g)
      if (
        LAW_GOVERNMENT.test(text) &&
        !hasReportLead(draft) &&
        (duties >= 3 || (duties >= 1 && future >= 2) || /制定(?:本|如下)(?:方案|要点|计划|工作)/.test(text))
      ) {
        return {
          strength: duties >= 3 ? 0.7 : 0.6,
          evidence: firstOf(draft, /责任单位:|制定(?:本|如下)(?:方案|要点|计划)|总体要求/),
        }
      }
      return title ? null : planWithoutTitle(draft)
    },
  },
  {
    id: 'disclosure-report',
    title: { zh: '政府信息公开工作年度报告', en: 'annual report on disclosure of government information' },
    pack: 'disclosure-report',
    recognise(draft) {
      const title = titleOf(draft)
      if (title && /(?:政府信息公开|政务公开)(?:工作)?(?:年度)?(?:报告|年报)|信息公开年度?报告/.test(title))
        return NOTICE_END.test(title) ? null : certain(draft)
      const signs = matches(
        bodyOf(draft),
        /主动公开政府信息情况|收到和处理政府信息公开申请情况|因政府信息公开工作被申请行政复议|政府信息公开行政复议、行政诉讼情况|本年度?新收政府信息公开申请/g,
      )
      // A title of another report is believed, unless it is one of this matter or the body has this report's parts.
      if (title && REPORT_END.test(title) && !(signs >= 2 && /信息|公开/.test(title)) && signs < 4) return null
      return signs >= 2
        ? {
            strength: title ? 0.95 : 0.8,
            evidence: firstOf(draft, /主动公开政府信息情况|收到和处理政府信息公开申请情况/),
          }
        : null
    },
  },
  other(
    'duty-report',
    '述职述法报告',
    'report on personal duty',
    (title) =>
      /述法|述职|述廉/.test(title) ||
      (/第一责任人/.test(title) && /报告$|汇报$/.test(title) && !/法治政府建设(?:年度|情况|工作)/.test(title)),
  ),
  other(
    'notice',
    '通知',
    'notice',
    (title) => NOTICE_END.test(title) && !(/印发/.test(title) && PLAN_WORD.test(title) && LAW_GOVERNMENT.test(title)),
  ),
  other(
    'news',
    '新闻报道',
    'news item',
    (title) =>
      /听取|审议|召开|举行|亮相|出炉|发布会|公布了?$|上线|调研|座谈|开展|部署会|举办|赴/.test(title) &&
      !/^关于|的报告$/.test(title),
  ),
  {
    id: 'news-text',
    title: { zh: '新闻报道', en: 'news item' },
    pack: null,
    recognise: (draft) =>
      !draft.title && isNews(draft)
        ? { strength: 0.6, evidence: firstOf(draft, /本报讯|本网讯|记者|会议(?:指出|强调)/) }
        : null,
  },
  other('interpretation', '政策解读', 'explanation of a document', (title) =>
    /解读|问答|一图读懂|图解|说明$/.test(title),
  ),
  other('speech', '讲话稿', 'speech', (title) => /讲话|发言|致辞/.test(title) && !/报告$/.test(title)),
  other('application', '申报材料', 'application', (title) => /申报|自评.{0,6}材料/.test(title)),
  other('minutes', '会议纪要', 'minutes', (title) => /纪要$|会议记录$/.test(title)),
  other(
    'government-work-report',
    '政府工作报告',
    'government work report',
    (title) => /政府工作报告/.test(title) && !/法治/.test(title),
  ),
  other(
    'rectification',
    '督察反馈或者整改报告',
    'inspection or rectification report',
    (title) => /整改|反馈意见|督察情况/.test(title) && !/年度报告|建设情况/.test(title),
  ),
  other(
    'regulation',
    '法规、规章或者制度文本',
    'text of a regulation',
    (title) => /(?:条例|办法|规定|规则|细则|制度)(?:\([^()]{0,60}\))?$/.test(title) && !/报告/.test(title),
  ),
  other(
    'other-report',
    '其他事项的报告',
    'report on another matter',
    (title) => REPORT_END.test(title) && !/法治|依法行政/.test(title),
  ),
  {
    id: 'regulation-text',
    title: { zh: '法规、规章或者制度文本', en: 'text of a regulation' },
    pack: null,
    recognise(draft) {
      const articles = draft.sections.filter((section) => section.style === 'article').length
      return articles >= 5 && !hasReportLead(draft)
        ? { strength: 0.7, evidence: draft.sections.slice(0, 1).map((section) => section.label) }
        : null
    },
  },
]

/**
 * 关于印发《鹿鸣区市容环境整治提升行动实施方案》的通知: an authority's plan of any matter that has the form of one, with the headings of
 * aims, tasks, steps and safeguards. What a plan must say it must say of every matter.
 */
function planOfOtherMatter(draft: Draft, title: string): Recognition | null {
  if (!PLAN_END.test(title) || NO_AUTHORITYS_PLAN.test(title) || isNews(draft)) return null
  const issued = title.includes('印发') && title.endsWith('通知')
  const isAgenda = AGENDA.test(title)
  if (
    !issued &&
    !isAgenda &&
    !AUTHORITY.test(`${title}${draft.folded.slice(draft.body.start, draft.body.start + 600)}`)
  )
    return null
  // Behind the notice the plan's own title is a section above them.
  const chief = draft.sections.filter(({ depth }) => depth < 3)
  const parts = chief.filter(({ title: { start, end } }) => PLAN_PART.test(draft.folded.slice(start, end)))
  // An agenda (要点) that an authority issues has headings of its matter, and more of them.
  const isIssuedByAuthority = chief.length >= LEAST_HEADINGS && ((issued && AUTHORITY.test(title)) || isAgenda)
  // More certain than what the title alone says of a notice or a news item.
  return parts.length >= 2 || isIssuedByAuthority ? { ...certain(draft), strength: 0.92 } : null
}

/** 关于印发关于…工作的通知的通知: a notice whose title says it badly, and below it the plan that it issues, under its own title. */
function planIssued(draft: Draft, title: string): Recognition | null {
  if (REPORT_END.test(title) || isNews(draft)) return null
  const opening = draft.folded.slice(draft.body.start, draft.body.start + LONGEST_OPENING)
  if (!ISSUES.test(opening) || !AUTHORITY.test(title + opening)) return null
  const textOf = ({ start, end }: Range) => draft.folded.slice(start, end)
  const chief = draft.sections.filter(({ depth }) => depth < 3).map((section) => section.title)
  const own = chief.find((range) => PLAN_LINE.test(textOf(range)) && !NO_AUTHORITYS_PLAN.test(textOf(range)))
  const parts = chief.filter((range) => PLAN_PART.test(textOf(range)))
  return own && parts.length >= 2 ? { strength: 0.92, evidence: [own] } : null
}

const ISSUES = /现?(?:予以?)?(?:印发|转发)(?:给你们|各单位|执行)|制定(?:本|如下)(?:实施|工作|行动)?(?:方案|要点|计划)/
const PLAN_LINE = /^[^。,;:]{4,60}(?:方案|要点|计划|安排)(?:\([^()]{0,40}\))?$/

/** No title is read where its kind was lost: 云溪县渔业安全整治实施. The plan says that it is one, and has the parts of one. */
function planWithoutTitle(draft: Draft): Recognition | null {
  const opening = draft.folded.slice(draft.body.start, draft.body.start + LONGEST_OPENING)
  if (!DRAWN_UP.test(opening) || !AUTHORITY.test(opening) || hasReportLead(draft) || isNews(draft)) return null
  const parts = draft.sections.filter(
    ({ depth, title: { start, end } }) => depth < 3 && PLAN_PART.test(draft.folded.slice(start, end)),
  )
  const [first] = parts
  return first && parts.length >= LEAST_PARTS ? { strength: 0.7, evidence: [first.title] } : null
}

const LONGEST_OPENING = 900
const DRAWN_UP = /制定(?:本|如下)(?:实施|工作|行动)?(?:方案|要点|计划)/
const LEAST_PARTS = 3
const LEAST_HEADINGS = 3
/** 宁汀市2025年普法依法治理工作要点, 石桥街道党工委 石桥街道办事处2025年…工作要点. */
const AGENDA =
  /^(?:[一-鿿]{2,20}[ 、])?[一-鿿]{1,40}[省市县区旗镇乡道局厅委办会府室处](?:关于)?(?:19|20)\d\d年[一-鿿]{2,20}工作要点$/

const PLAN_PART =
  /^(?:总体(?:要求|目标|思路)|指导思想|工作目标|目标(?:任务|要求)|(?:基本|工作)原则|(?:重点|主要|工作)(?:任务|工作|措施|举措|内容)|整治(?:内容|重点|范围|任务)|(?:实施|方法|工作)步骤|(?:时间|进度|步骤)安排|组织(?:领导|保障|实施)|保障(?:措施|机制)|(?:工作|有关|相关)要求|(?:任务|责任|职责)分工)/
/** Of companies and schools, for one event, or of study and publicity. */
const NO_AUTHORITYS_PLAN =
  /学法|(?<!普法)宣传|宣讲|培训|学习|教学|课程|教育(?:活动|实践)|党课|党日|比赛|竞赛|大赛|演练|预案|施工|设计|采购|招标|投标|招聘|招生|录[用取]|遴选|考试|营销|策划|薪酬|分红|销售|会议(?:方案|安排)|值班|放假|公司|集团|学校|学院|大学|中学|小学|幼儿园|医院|协会|法院|检察院|合作社|村(?:民)?委会/
const AUTHORITY =
  /人民政府|政府办公[室厅]|办事处|管委会|管理委员会|[省市县区旗州][一-鿿]{0,10}(?:局|厅|委员会)|我[局厅镇乡县区市]|各科[室所]|各股室|各乡镇|各镇|各(?:街道|部门)/

/** The kind of a text that none of these is. */
export const otherGenre = { id: 'unknown', title: { zh: '未能识别的文种', en: 'unrecognised kind of text' } }

const LAW_GOVERNMENT = /法治政府|法治建设|依法行政|法治工作|法治(?:[省市县区镇乡]|乡镇)?建设|法治政府年度/
/** 2024年工作总结: a title that names no matter. */
const NO_MATTER = /^(?:.{0,30}(?:19|20)\d\d年度?)?(?:年度)?(?:工作)?(?:总结|报告|汇报|情况)(?:的?报告)?$/
const REPORT_END = often(
  /(?:报告|总结|年报|汇报|报告书|(?:汇报|报告)材料|情况|工作情况|白皮书)》?(?:\([^()]{0,60}\)|全文){0,4}$/,
)
const PLAN_WORD = /方案|要点|计划|安排|规划|任务分工|工作清单|任务清单/
/** 2024年工作要点: a title that names no matter. */
const PLAN_WITHOUT_MATTER = /^(?:.{0,30}(?:19|20)\d\d年度?)?(?:工作|实施|行动)*(?:方案|要点|计划|安排)$/
const PLAN_END =
  /(?:实施方案|工作方案|行动方案|方案|工作要点|要点|工作计划|计划|工作安排|安排|实施意见|任务分工|规划|任务清单|行动计划|工作打算|实施细则)(?:》|\([^()]{0,40}\)){0,4}(?:的?通知){0,2}$/
const NOTICE_END = often(
  /(?:通知|通报|函|公告|意见|决定|批复|请示|倡议书|邀请|启事|办法|条例)》?(?:\([^()]{0,60}\)){0,3}$/,
)

function isOther(title: string): boolean {
  if (NOTICE_END.test(title)) return true
  if (
    /述法|述职|解读|问答|纪要|听取|审议|整改(?:情况|落实|工作)?(?:的)?报告|督察(?:反馈|情况)|督查情况|检查情况|评估|政务公开|信息公开/.test(
      title,
    )
  )
    return true
  return /第一责任人/.test(title) && !/法治政府建设(?:年度|情况|工作)/.test(title)
}

function titleOf(draft: Draft): string | null {
  if (!draft.title) return null
  const title = draft.folded.slice(draft.title.range.start, draft.title.range.end)
  // 法制政府 is a slip for 法治政府 and told as one, as others are; the kind of text is the same.
  // 关于印发《…实施方案》的: a notice that lost its last word.
  const whole = withoutStrayEnd(title.replace(/\n/g, '').replace(/(?<=印发.{4,60})的$/, '的通知'))
  return mendedTitle(whole.replace(/法制(?=政府|建设|工作)/g, '法治'))
}

function bodyOf(draft: Draft): string {
  return draft.folded.slice(draft.body.start, draft.body.end)
}

function certain(draft: Draft): Recognition {
  return { strength: 1, evidence: draft.title ? [draft.title.range] : [] }
}

function hasReportLead(draft: Draft): boolean {
  return draft.lead !== null && /报告|汇报|总结|情况/.test(draft.folded.slice(draft.lead.start, draft.lead.end))
}

/** 现将2024年度法治政府建设工作报告如下. */
function byLead(draft: Draft, matter: RegExp): Recognition | null {
  if (!draft.lead) return null
  const lead = draft.folded.slice(draft.lead.start, draft.lead.end).replace(/法制(?=政府|建设|工作)/g, '法治')
  if (/述法|述职|信息公开|整改/.test(lead)) return null
  if (!/报告|汇报|总结|情况|公开|公布/.test(lead) || /制定|方案|要点|计划/.test(lead.slice(-30))) return null
  const opening = draft.folded.slice(draft.opening.start, draft.opening.end)
  if (matter.test(lead)) return { strength: 0.95, evidence: [draft.lead] }
  return /报告|汇报|总结|情况|公开|公布/.test(lead) && LAW_GOVERNMENT.test(opening) && !draft.title
    ? { strength: 0.75, evidence: [draft.lead] }
    : null
}

/** Without title and lead: headings and wording of a report on the past year's law-based government. */
function byBody(draft: Draft): Recognition | null {
  const text = bodyOf(draft)
  if (text.length < LEAST_TEXT || isNews(draft) || matches(text, /责任单位:|牵头单位:/g) >= 3) return null
  if (draft.sections.some((section) => section.style === 'article')) return null
  // 法制建设 is a slip for 法治建设 and told as one.
  const about = matches(text, /法[治制](?:政府|建设)|依法行政/g)
  const signs = [
    /(?:存在|主要)的?(?:问题|不足)|差距|短板/,
    /下一?步|打算|工作安排|\d{4}年工作/,
    /举措|成效|工作开展情况|工作情况/,
    /第一责任人/,
    /全年(?:共)?|一年来|今年以来/,
    /行政(?:复议|诉讼|应诉)/,
  ].filter((sign) => sign.test(text)).length
  // The headings of the report's parts say as much as the words 法治政府.
  const parts = partHeadings(draft)
  const known = about >= 3 ? signs >= 3 : parts >= 3 && matches(text, /法治|依法|执法/g) >= 5
  if (!known && !(about >= 1 && signs >= 3 && breadth(text) >= 5)) return null
  return { strength: signs + parts >= 6 ? 0.65 : 0.55, evidence: firstOf(draft, /法治政府|法治建设|依法行政|法治/) }
}

/**
 * How many of the report's fields a text goes through. A summary of one field (普法, 调解, 执法) knows few of them; the
 * first two, the principals' duty and 复议 with 诉讼, only this report has, so without either it counts as none.
 */
function breadth(text: string): number {
  const own = [/第一责任人|四个亲自|亲自部署/, /复议|行政诉讼|应诉|出庭/].filter((field) => field.test(text)).length
  if (own === 0) return 0
  const others = [
    /决策|合法性审[查核]|规范性文件/,
    /执法/,
    /普法|法治宣传|宪法|法律明白人/,
    /调解|矛盾纠纷|化解/,
    /政务公开|信息公开|公开政府/,
    /营商环境|放管服|权责清单|政务服务/,
    /学法|法治学习|法治思想/,
  ]
  return own + others.filter((field) => field.test(text)).length
}

/** Shorter texts show too little. */
const LEAST_TEXT = 200

/** How many of the report's parts (measures, shortcomings, plans, the principals' duty) have a chief heading. */
function partHeadings(draft: Draft): number {
  const titles = draft.sections
    .filter((section) => section.depth === 1 && section.style !== 'ordinal')
    .map((section) => draft.folded.slice(section.title.start, section.title.end))
  return [
    /举措|成效|做法|工作.{0,6}情况|主要工作/,
    /不足|问题|短板/,
    /下一?步|打算|工作安排|工作计划|工作思路|努力方向/,
    /第一责任/,
  ].filter((part) => titles.some((title) => part.test(title))).length
}

/** Written by reporters: 本报讯, 记者, 会议指出…会议强调. */
function isNews(draft: Draft): boolean {
  const start = draft.folded.slice(draft.body.start, draft.body.start + 300)
  if (/本报讯|本网讯|记者|通讯员|融媒体中心/.test(start) || /^(?:近日|日前|\d{1,2}月\d{1,2}日)/.test(start)) return true
  return matches(bodyOf(draft).slice(0, 3000), /会议(?:指出|强调|要求|听取|认为)/g) >= 2
}

function other(id: string, zh: string, en: string, accepts: (title: string) => boolean): Genre {
  return {
    id,
    title: { zh, en },
    pack: null,
    recognise(draft) {
      const title = titleOf(draft)
      return title && accepts(title) ? { strength: 0.9, evidence: draft.title ? [draft.title.range] : [] } : null
    },
  }
}

function matches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function firstOf(draft: Draft, pattern: RegExp): Range[] {
  const match = pattern.exec(bodyOf(draft))
  return match ? [{ start: draft.body.start + match.index, end: draft.body.start + match.index + match[0].length }] : []
}
