import { type Draft, type FindingRule, firstFrom, type Hit, matchesOf, often, type Range } from '../../lib/audit'
import { DOCUMENT_RULES } from '../bases'
import { endingSlip, STRAY_END } from './title-terms'

type Id =
  | 'no-kind'
  | 'doubled-kind'
  | 'doubled-year'
  | 'word-dropped'
  | 'short-year'
  | 'other-year'
  | 'year-word'
  | 'other-place'
  | 'request-wording'
  | 'kind-disagrees'
  | 'page-kind'
  | 'page-kind-word'
  | 'notice-kind'
  | 'notice-name'
  | 'notice-verb'
  | 'issue-kind'
  | 'about-missing'
  | 'year-bare'
  | 'year-missing'
  | 'full-stop'
  | 'wrong-ending'
  | 'stray-end'

export const titleForm: FindingRule<Id> = {
  id: 'title-form',
  title: { zh: '标题写法', en: 'Form of the title' },
  asks: {
    zh: '标题由发文机关、事由和文种组成；网页标题与文稿标题应当一致。',
    en: 'A title names issuer, matter and kind of document; the page’s title agrees with the draft’s.',
  },
  basis: DOCUMENT_RULES,
  help: {
    why: {
      zh: '标题最醒目，也最容易在改写上年稿件时出错：漏了“报告”二字、“年度”写了两遍、网页标题还是上一年的。',
      en: 'The title is seen first and easily goes wrong when last year’s draft is rewritten: its kind is lost, a word doubled, the page still bears last year’s.',
    },
    todo: {
      zh: '“…年法治政府建设年度报告”“关于…年法治政府建设情况的报告”“…情况报告”“…工作报告”都可以，有没有“关于”、写“年”或者“年度”都不算错。这里只作提示。报告中不得夹带请示事项。',
      en: '…年度报告, 关于…情况的报告, …情况报告 and …工作报告 are all in use, with or without 关于, with 年 or 年度. These are hints. A report must not ask for a decision.',
    },
  },
  reasons: {
    'full-stop': {
      level: 'note',
      certainty: 'certain',
      message: { zh: '公文标题之后不用句号。', en: 'A document’s title takes no full stop.' },
    },
    'no-kind': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '标题以“{end}”结尾，没有文种（如“报告”）。',
        en: 'The title ends with “{end}” and names no kind of document, such as 报告.',
      },
    },
    'doubled-kind': {
      level: 'note',
      certainty: 'probable',
      message: { zh: '标题的文种写重了：“{words}”。', en: 'The title names its kind twice: “{words}”.' },
    },
    'doubled-year': {
      level: 'note',
      certainty: 'probable',
      message: { zh: '标题中的年度写重了：“{words}”。', en: 'The title names the year twice: “{words}”.' },
    },
    'word-dropped': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '标题“{words}”处缺字或者有错字，请核对。',
        en: 'In the title a word is missing or wrong near “{words}”.',
      },
    },
    'wrong-ending': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '标题中的“{words}”有错漏，似应为“{right}”。',
        en: 'In the title “{words}” has a slip; “{right}” seems to be meant.',
      },
    },
    'stray-end': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '标题末尾多了“{end}”字。', en: 'The title ends with “{end}”, which is left over.' },
    },
    'short-year': {
      level: 'note',
      certainty: 'probable',
      message: { zh: '标题中的年份应当写四位数字。', en: 'A year in the title has four digits.' },
    },
    'other-year': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '网页或者表单的标题写的是{page}年，文稿标题是{own}年，请核对。',
        en: 'The title of the page or form says {page}, the draft’s {own}.',
      },
    },
    'year-word': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '网页标题写“{page}”，文稿标题写“{own}”，宜一致。',
        en: 'The page’s title says “{page}”, the draft’s “{own}”; they had better agree.',
      },
    },
    'other-place': {
      level: 'note',
      certainty: 'probable',
      message: {
        zh: '网页写的是“{page}”，文稿标题是“{own}”，请核对。',
        en: 'The page says “{page}”, the draft “{own}”.',
      },
    },
    'kind-disagrees': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '标题的文种是“{kind}”，正文却是报告的写法（“{words}”），请核对。',
        en: 'The title calls it a {kind}; the text is worded as a report (“{words}”).',
      },
    },
    'page-kind': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '网页标题的文种是“{page}”，文稿标题是“{own}”，请核对。',
        en: 'The page’s title calls it a {page}, the draft’s a {own}.',
      },
    },
    'page-kind-word': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '网页标题写“{page}”，文稿标题写“{own}”，宜一致。',
        en: 'The page’s title says “{page}”, the draft’s “{own}”; they had better agree.',
      },
    },
    'notice-kind': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '通知印发的是“{notice}”，这里却是“{own}”，请核对。',
        en: 'The notice issues a {notice}; here it is a {own}.',
      },
    },
    'notice-name': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '通知标题写的是“{notice}”，这里写的是“{own}”，请核对。',
        en: 'The notice’s title says “{notice}”; here it is “{own}”.',
      },
    },
    'notice-verb': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '标题写“{notice}”，正文写“{own}”，请核对。',
        en: 'The title says {notice}, the text {own}.',
      },
    },
    'issue-kind': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{verb}”文件用通知，标题的文种却是“{kind}”，请核对。',
        en: 'What is passed on by “{verb}” takes a 通知; the title calls it a {kind}.',
      },
    },
    'about-missing': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '标题以“…情况的报告”“印发…的通知”结尾，前面一般有“关于”。',
        en: 'A title that ends with …情况的报告 or 印发…的通知 mostly has 关于 before the matter.',
      },
    },
    'year-bare': {
      level: 'note',
      certainty: 'probable',
      message: { zh: '标题的年份后面少了“年”字。', en: 'After the year in the title 年 is missing.' },
    },
    'year-missing': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '标题没有写明是哪一年度的报告，请核对。',
        en: 'The title does not say of which year the report is.',
      },
    },
    'request-wording': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '报告中不得夹带请示事项，“{words}”是请示的用语。',
        en: 'A report must not ask for a decision; “{words}” belongs to a request.',
      },
    },
  },
  examples: [
    {
      text: '青石镇人民政府\n关于2024年度法治政府建设情况的报告。\n县委、县政府：\n现将有关情况报告如下：\n一、主要举措和成效\n办理案件16件。',
      fires: ['报告。'],
    },
    {
      text: '青石镇2024年度法治政府建设年度报告\n一、主要举措\n办理案件16件。',
      fires: ['2024年度法治政府建设年度'],
    },
    {
      text: '青石县水务局2024年政府信息公工作年度报告\n一、总体情况\n主动公开信息16条。',
      fires: ['政府信息公工作年度报告'],
    },
    {
      text: '青石镇人民政府\n关于2024年法治政府建设情况\n县委、县政府：\n现将情况报告如下：\n一、主要举措\n办理案件16件。',
      fires: ['法治政府建设情况'],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n发布时间：2025-01-09\n青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件。',
      fires: ['青石镇2023年'],
    },
    {
      text: '报告名称：青石镇2023年法治政府建设情况报告\n青石镇人民政府关于2024年法治政府建设情况的报告\n一、主要举措\n办理案件16件。',
      fires: ['报告名称：青石镇2023年'],
    },
    {
      text: '青石镇人民政府关于印发《青石镇2024年法治政府建设工作要点》的通知\n各村民委员会：\n现印发给你们，请认真执行。\n青石镇人民政府\n2024年3月5日\n青石镇2024年法治政府建设实施方案\n一、重点任务\n规范执法。',
      fires: ['青石镇2024年法治政府建设实施方案'],
    },
    {
      text: '青石镇人民政府关于印发《青石镇2024年法治政府建设工作要点》\n各村民委员会：\n现将《青石镇2024年法治政府建设实施方案》印发给你们，请认真执行。\n青石镇人民政府\n2024年3月5日\n青石镇2024年法治政府建设工作要点\n一、重点任务\n规范执法。',
      fires: ['印发《青石镇2024年法治政府建设工作要点》', '《青石镇2024年法治政府建设实施方案》'],
    },
    {
      text: '青石镇关于2024年法治政府建设情况的报告\n县政府：\n一、主要举措\n办理案件16件。\n以上报告妥否，请批示。\n青石镇人民政府\n2025年1月8日',
      fires: ['妥否，请批示'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理案件16件，重大事项及时请示。\n特此报告，请审阅。\n青石镇人民政府\n2025年1月8日',
      fires: [],
    },
    {
      text: '中共青石镇委员会\n青石镇人民政府\n关于2024年度法治政府建设情况的报告\n县委、县政府：\n一、主要举措\n办理案件16件。',
      fires: [],
    },
    {
      text: '青石镇2024年度法治政府建设工作报告\n一、主要举措\n办理案件16件。',
      fires: [],
    },
  ],
  run({ draft }) {
    const title = draft.title ?? untold(draft)
    if (!title) return []
    const hits: Hit<Id>[] = []
    const own = draft.folded.slice(title.range.start, title.range.end)
    const inTitle = (
      reason: Id,
      pattern: RegExp,
      values: (match: RegExpExecArray) => Record<string, string> = () => ({}),
    ) => {
      const match = pattern.exec(own)
      if (!match) return
      const start = title.range.start + match.index
      hits.push({ reason, range: { start, end: start + match[0].length }, values: values(match) })
    }
    const words = ([whole]: RegExpExecArray) => ({ words: whole.replace(/\n/g, '') })
    inTitle('no-kind', NO_KIND, ([, ...ends]) => ({ end: ends.find((end) => end !== undefined) ?? '' }))
    // 关于印发《…》的: nothing else can follow than what is missing.
    if (hits.length === 0) inTitle('no-kind', /(?<=关于[^\n]{2,60}\n?[^\n]{0,60})的$/, ([end]) => ({ end }))
    if (hits.length === 0) inTitle('stray-end', STRAY_END, ([end]) => ({ end }))
    inTitle('doubled-kind', DOUBLED_KIND, words)
    inTitle('doubled-year', DOUBLED_YEAR, words)
    inTitle('word-dropped', DROPPED, words)
    const slip = endingSlip(own)
    if (slip && hits.length === 0) {
      const range = { start: title.range.start + slip.start, end: title.range.start + slip.end }
      const values = { words: own.slice(slip.start, slip.end), right: slip.right }
      hits.push({ reason: 'wrong-ending', range, values, suggestion: slip.right })
    }
    inTitle('short-year', /(?<![\d.])(?:[12]\d|\d{3}|\d{5,6})年(?=度|法治|政府|全|工作|推进)/)
    inTitle('year-bare', /(?<!\d)20\d\d(?=\n?(?:法[治制]|依法|推进|全[镇乡县区市]|政府信息公开|政务公开))/)
    inTitle(
      'about-missing',
      /^(?!.{0,40}关于)(?:[^\n]{0,40}\n?[^\n]{0,20}法治政府建设(?:工作)?情况的报告|[^《\n]{4,40}\n?印发《[^》]{4,60}》的通知)$/s,
    )
    inTitle(
      'year-missing',
      /^(?!.{0,80}(?:\d{2}年|\d{4}|[〇零○二三四五六]年|年[度底]|上半年|季度|规划|五年))[^关]{0,40}法治政府建设(?:工作|年度)+报告$/s,
    )
    hits.push(...kindDisagrees(draft, own, title.range))
    const stop = own.endsWith('。') ? title.range.end - 1 : title.range.end
    if (draft.folded[stop] === '。' && /^\n?$/.test(draft.folded.slice(stop + 1, stop + 2)))
      hits.push({ reason: 'full-stop', range: { start: stop - 2, end: stop + 1 } })
    hits.push(...disagreements(draft, own, title.range))
    const issuing = ISSUE_KIND.exec(own)
    if (issuing) {
      const [whole, verb = '', kind = ''] = issuing
      const at = title.range.start + issuing.index + whole.lastIndexOf(kind)
      const start = title.range.start + issuing.index
      const range = { start: at, end: at + kind.length }
      hits.push({ reason: 'issue-kind', range, related: [{ start, end: start + verb.length }], values: { verb, kind } })
    }
    if (/印发|[转批]转|转发/.test(own)) hits.push(...issued(draft, own, title.range))
    if (/报告|汇报/.test(own) && !/请示/.test(own)) hits.push(...requests(draft))
    return hits
  },
}

/** …建设情况, …建设情况的, …年度 with nothing after it but a note in brackets; 关于印发《…》 without 的通知. */
const NO_KIND = often(
  /(?:法治|依法行政|政府信息公开|责任制?)[^\n]{0,20}((?:建设|工作|开展|落实|推进|履行|履职)?的?(?:情况?|年度|工作)(?:的?[报汇总]|的|工作|年度)?|(?:建设|行政|公开)的?(?:年度)?[报总汇])(?=》?(?:\([^()\n]{0,40}\))?$)|年(?:度)?(法治政府建?设?(?:工作)?的?)(?=$)|关于[^\n]{0,12}(20\d\d年度?)(?=$)|(?<=关于)((?:印发|转发|批转|下发|报送|呈报|上报|做好)(?![^。]{0,90}(?:通知|函|请示|公告|通报|批复|决定|的报告|意见)(?:\([^()\n]{0,40}\))?$)[^\n]{0,40}\n?[^\n]{4,50})(?=$)/,
)
const DOUBLED_KIND = often(
  /(?:报告|汇报|方案|计划|年报)的?\n?报告(?=》?(?:\([^()\n]{0,40}\))?$)|年度年报(?:报告)?(?=》?(?:\([^()\n]{0,40}\))?$)|(?:报告的?\n?(?:汇报|情况|请示|总结|告)|汇报总结|请示报告|通知报告|通知的?\n?通知)(?=》?(?:\([^()\n]{0,40}\))?$)|情况的?情况|(?<!自查|专题|督察|述职|年度)报告(?:工作)?情况的?\n?(?:报告|汇报)|(?:的的|关于关于|关于印发关于|关于于(?!是))|^关于(?!.{0,80}(?:印发|转发|贯彻|落实|学习|执行))[^《\n]{2,30}关于/,
)
const DOUBLED_YEAR =
  /年度年度|年度工作年度|((?:19|20)\d\d)年(?:年|度度|度[^\n]{0,40}年度(?=.?[一-鿿]{0,4}(?:报告|总结|工作))|(?=[^年]{1,30}\1年)[^年]{1,30}\1年度?|度?\1年)/

const DROPPED = often(
  /法治政府(?!建设)(?=(?:工作|年度|情况|[的建设]){0,6}\n?报告|建[一-鿿](?:工作|年度|情况))|(?<=建设)年报告|政府法[治制]建设(?=年度|情况|工作)|情况地报告|情况的?(?:回报|报道|报到|报表)(?=$)|(?:》|要点|方案|计划|意见|规划|清单)通知(?=$)(?<=(?:印发|转发|批转)[^\n]{0,90}\n?[^\n]{0,90})/,
)

/** 关于印发…的报告: what is issued goes out under a notice; a report is 关于…情况的报告. */
const ISSUE_KIND =
  /(?<=关于)(印发|转发|批转|下发)(?:[^。]{4,80}》[^》]{0,20}?|[^。》]{4,80}?)的\n?(通报|通告|公告|公报|报告|意见|决定)(?=$|\()/

/** A line that stands where the title should, but whose end is not that of a report. */
function untold({ paragraphs, folded }: Draft): { range: Range } | null {
  for (const { start, end, role } of paragraphs.slice(0, MOST_ABOVE)) {
    if (role === 'chrome' || end - start > 60) continue
    const line = folded.slice(start, end)
    if (UNTOLD.test(line) || (!/[,。;:]/.test(line) && endingSlip(line))) return { range: { start, end } }
  }
  return null
}

const MOST_ABOVE = 6
const UNTOLD =
  /^(?![一二三四五六七八九十(\d]{1,3}[、.)])(?=.{0,40}(?:20\d\d年|关于))[^,。;:>|]{0,50}(?:法治政府建?设?|法治建设|依法行政|政府信息公开|政务公开|(?<=关于.{0,12})20\d\d年度?)(?:工作)?(?:推进|开展|落实|进展)?的?(?:情况?|年度)?(?:工作)?的?(?:请示|通知|函|情况报|年度报?|[报总汇]|回报|报[道到表])?$/

/** 请示, 通知 or 函 above a text that reports; of a page's title only 请示 cannot be another document's. */
function kindDisagrees(draft: Draft, own: string, title: Range): Hit<Id>[] {
  const kind = /(请示|通知|函|批复|决定|意见|纪要|方案|要点|计划)》?(?:\([^()\n]{0,40}\))?$/.exec(own)?.[1]
  if (kind && KIND_OF_MATTER.test(own) && !/印发|转发|报送|召开|开展|做好/.test(own)) {
    const words = /(?:报告|汇报)如下|特此报告/.exec(draft.folded.slice(title.end, draft.body.end + 40))
    if (words)
      return [
        {
          reason: 'kind-disagrees',
          range: { start: title.end - kind.length, end: title.end },
          values: { kind, words: words[0] },
        },
      ]
    return []
  }
  const ownKind = /(报告|总结)》?$/.exec(own)?.[1]
  if (!ownKind) return []
  for (const paragraph of draft.paragraphs) {
    // A title of several lines may have taken the page’s in.
    if (paragraph.start >= draft.body.start || paragraph.end >= title.end) break
    const line = draft.folded.slice(paragraph.start, paragraph.end)
    const page = /^[^,。;:]{0,40}(?:法治政府建设|依法行政)[^,。;:]{0,10}(请示|函|通知)(?:[_|-].{0,40})?$/.exec(
      line,
    )?.[1]
    if (page && !(page === '通知' && /印发|报送|转发|做好|开展/.test(line)))
      return [{ reason: 'page-kind', range: paragraph, related: [title], values: { page, own: ownKind } }]
  }
  return []
}

const KIND_OF_MATTER = /(?:法治政府|法治)建设[^\n]{0,10}(?:请示|通知|函|批复|决定|意见|纪要|方案|要点|计划)/

/** Titles that the page prints above the draft's own, and the page's other lines, held against the draft's title. */
function disagreements(draft: Draft, own: string, title: Range): Hit<Id>[] {
  const hits: Hit<Id>[] = fields(draft, own, title)
  const printed = printedTitles(draft, title)
  // A list of links to several years' reports is no title.
  const page = printed.length === 1 ? (printed[0] as Range) : null
  if (page) {
    const line = draft.folded.slice(page.start, page.end)
    const theirs = YEAR.exec(line)
    const ours = YEAR.exec(own)
    if (theirs && ours) {
      const range = { start: page.start + theirs.index, end: page.start + theirs.index + theirs[0].length }
      const values = { page: theirs[0], own: ours[0] }
      if (theirs[1] !== ours[1])
        hits.push({
          reason: 'other-year',
          range: page,
          related: [title],
          values: { page: theirs[1] as string, own: ours[1] as string },
        })
      else if (theirs[0] !== ours[0]) hits.push({ reason: 'year-word', range, related: [title], values })
    }
    const kinds = [line, own].map((words) => /(报告|总结)(?:[_|-].{0,40})?$/.exec(words)?.[1])
    if (kinds[0] && kinds[1] && kinds[0] !== kinds[1])
      hits.push({
        reason: 'page-kind-word',
        range: page,
        related: [title],
        values: { page: kinds[0], own: kinds[1] },
      })
  }
  for (const [stem, kind] of townsOf(own)) {
    for (const range of page ? [page, ...draft.leftOut] : draft.leftOut) {
      const text = draft.folded.slice(range.start, Math.min(range.end, range.start + 2000))
      const at = text.indexOf(stem)
      const other = at < 0 ? null : /^(?:街道|[镇乡])/.exec(text.slice(at + stem.length, at + stem.length + 2))
      if (!other || other[0] === kind || text.includes(stem + kind)) continue
      const start = range.start + at
      hits.push({
        reason: 'other-place',
        range: { start, end: start + stem.length + other[0].length },
        related: [title],
        values: { page: stem + other[0], own: stem + kind },
      })
      break
    }
  }
  return hits
}

const YEAR = /((?:19|20)\d\d)年(?:度)?/
/** 报告名称: of a form, 标题: of a page's table. */
const FIELD =
  /(?:名称|标题|题名|文件名)[】\])]?:(?=[^:]{0,60}(?:法[治制]|依法行政|信息公开))[^:]{4,70}?(?:报告|总结|要点|方案|情况)(?=$|[\])】》|.]|发布|发文|索引|文号|生成|成文|主题)/

/** Fields of a form or page that name the draft with another year. */
function fields(draft: Draft, own: string, title: Range): Hit<Id>[] {
  const ours = YEAR.exec(own)
  if (!ours) return []
  const hits: Hit<Id>[] = []
  for (const paragraph of draft.paragraphs) {
    if (paragraph.start >= draft.body.start) break
    if (paragraph.start < title.end && title.start < paragraph.end) continue
    const field = FIELD.exec(draft.folded.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 300)))
    const theirs = field && YEAR.exec(field[0])
    if (!theirs || theirs[1] === ours[1]) continue
    const start = paragraph.start + field.index
    const label = /[一-鿿]{0,4}$/.exec(draft.folded.slice(paragraph.start, start))?.[0].length ?? 0
    const values = { page: theirs[1] as string, own: ours[1] as string }
    hits.push({
      reason: 'other-year',
      range: { start: start - label, end: start + field[0].length },
      related: [title],
      values,
    })
  }
  return hits
}

const KIND = /(实施|工作|行动|推进|落实)?(方案|要点|计划|安排|规划|意见|分工|清单|办法|细则)》?(?:\([^()\n]{1,20}\))?$/

/** 关于印发…工作要点的通知 above a 实施方案: what is issued and what stands below, or in 现将《…》印发, are not the same. */
function issued(draft: Draft, own: string, title: Range): Hit<Id>[] {
  // Where 的通知 is lost, which is told by itself, the name goes on to the end.
  const passed = /(印发|转发|批转)(.{4,80}?)(?:的通知|(?<=方案|要点|计划|安排|规划|清单|》)$)/.exec(
    own.replace(/\n/g, ''),
  )
  const name = passed?.[2] ?? ''
  const announced = KIND.exec(name)
  // Two documents at once: 工作要点和任务清单.
  if (!announced || !MATTER.test(name) || /》[、和及与]|(?:方案|要点|计划|清单)[、和及与]/.test(name)) return []
  const until = draft.body.start + LONGEST_NOTICE
  const others: (Range & { kind: RegExpExecArray; words: string })[] = []
  const verbs: Hit<Id>[] = []
  for (const paragraph of draft.paragraphs) {
    if (paragraph.start < title.end) continue
    if (paragraph.start > until) break
    const line = draft.folded.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400))
    const formula = /(?:现将|将)?《([^《》\n]{4,70})》(?:已经[^。\n]{0,60}现)?(?:予以)?(印发|转发|批转)/.exec(line)
    const verb = formula?.[2] ?? /现(?:予以?)?(印发|转发|批转)(?:给)?你们/.exec(line)?.[1]
    if (verb && passed && verb !== passed[1] && (verb === '印发' || passed[1] === '印发') && verbs.length === 0) {
      const start = paragraph.start + line.lastIndexOf(verb)
      const values = { notice: passed[1] as string, own: verb }
      const at = title.start + draft.folded.slice(title.start, title.end).indexOf(passed[1] as string)
      verbs.push({
        reason: 'notice-verb',
        range: { start: at, end: at + 2 },
        related: [{ start, end: start + verb.length }],
        values,
      })
    }
    // 《…》已经县政府同意, the verb standing in the next sentence or paragraph.
    const approved = formula ?? /《([^《》\n]{4,70})》已经?[^。\n]{2,40}(?:同意|通过|审定)/.exec(line)
    const words = approved
      ? approved[1]
      : line.length <= 60 && /^(?!\d{1,2}\.|附件)[^,。;:、(]{4,60}$/.test(line)
        ? line
        : ''
    const kind = words && MATTER.test(words) && YEAR.test(words) ? KIND.exec(words) : null
    if (!kind || !words) continue
    const start = paragraph.start + (approved ? approved.index + approved[0].indexOf('《') : 0)
    others.push({ start, end: approved ? start + words.length + 2 : paragraph.end, kind, words })
  }
  const other = others.find(({ kind }) => differs(kind, announced))
  if (other)
    return [
      {
        reason: 'notice-kind',
        range: { start: other.start, end: other.end },
        related: [title],
        values: { notice: kindOf(announced), own: kindOf(other.kind) },
      },
      ...verbs,
    ]
  const renamed = others.find(({ words }) => matterOf(words) !== matterOf(name))
  if (!renamed) return verbs
  return [
    {
      reason: 'notice-name',
      range: { start: renamed.start, end: renamed.end },
      related: [title],
      values: { notice: matterOf(name), own: matterOf(renamed.words) },
    },
    ...verbs,
  ]
}

/** What a plan is on, without whose it is and of which year: 法治政府建设工作要点. */
function matterOf(name: string): string {
  return name
    .replace(/[《》]|\([^()]{1,20}\)$/g, '')
    .replace(/^[^年]{0,40}20\d\d年度?/, '')
    .replace(/^[一-鿿]{0,10}?[省市县区州旗盟镇乡局厅院办](?=法[治制]|依法|普法|行政|推进|深入|全面)/, '')
    .replace(/^的|推进|深入|全面|加强/g, '')
}

const MATTER = /法[治制]|依法|普法|行政执法/
const LONGEST_NOTICE = 1200

function differs(kind: RegExpExecArray, other: RegExpExecArray): boolean {
  return kind[2] !== other[2] || (kind[1] !== undefined && other[1] !== undefined && kind[1] !== other[1])
}

function kindOf([, manner = '', kind = '']: RegExpExecArray): string {
  return manner + kind
}

function printedTitles(draft: Draft, title: Range): Range[] {
  const printed: Range[] = []
  const until = Math.min(draft.paragraphs.length, firstFrom(draft.paragraphs, draft.body.start))
  for (let i = 0; i < until; i++) {
    const paragraph = draft.paragraphs[i] as Draft['paragraphs'][number]
    if (paragraph.start >= title.start && paragraph.start < title.end) continue
    const line = draft.folded.slice(paragraph.start, paragraph.end)
    // The page's title may carry the site's name: …年度报告_青石镇人民政府.
    if (line.length <= 80 && PRINTED.test(line) && YEAR.test(line)) printed.push(paragraph)
  }
  return printed
}

const PRINTED =
  /^(?!.{0,4}(?:上|下)一[篇条]|.{0,80}:)[^,。;]{0,40}(?:法[治制]|依法行政|信息公开)[^,。;]{0,24}(?:报告|总结|情况)(?:[_|-].{0,40})?$/

/** Towns named in a title, as name and level: 青石 + 镇. Counties and cities differ rightly in what they are called. */
function townsOf(title: string): (readonly [stem: string, kind: string])[] {
  const towns = new Map<string, string>()
  for (const match of matchesOf(title, /([一-鿿]{2})(镇|乡|街道)(?!村)/g))
    towns.set(match[1] as string, match[2] as string)
  return [...towns]
}

function requests(draft: Draft): Hit<Id>[] {
  const from = Math.max(draft.body.start, draft.body.end - 200)
  const match = REQUEST.exec(draft.folded.slice(from, draft.body.end + 200))
  if (!match) return []
  const range = { start: from + match.index, end: from + match.index + match[0].length }
  return [{ reason: 'request-wording', range, values: { words: draft.spanOf(range).text } }]
}

const REQUEST = often(
  /(?:妥否|当否|可否|是否妥当|如无不妥|如可行)[^。\n]{0,6}请(?:予以?)?(?:批示|审批|批复|指示|核准|审定|批准|审核|示)|请(?:予以?)(?:批复|批准|批示|审批)|特此请示|恳请[^。\n]{0,20}(?:批准|批复|同意)/,
)
