import {
  type Citation,
  type Draft,
  type FindingRule,
  type Hit,
  matchesOf,
  numberValue,
  type Range,
  rangeAt,
  vocabularyMatcher,
} from '../../lib/audit'
import { ARTICLE_TOPICS, articlesOf, MOVED_ARTICLES } from '../vocabulary/articles'
import { isFuture, isPast, type Season, seasonOf } from '../vocabulary/dated'
import {
  CENTRAL_DOCUMENTS,
  type CentralDocument,
  MISNOMERS,
  type Misnomer,
  PLAN_SERIES,
  type PlanPeriod,
  type PlanSeries,
} from '../vocabulary/documents'
import {
  type Replaced,
  replacedStatutes,
  SHORT_TITLES,
  type Statute,
  statuteByOrder,
  statuteOf,
  statuteOfCharacters,
  titlesOf,
  titlesToldBare,
} from '../vocabulary/laws'
import { type MinistryRule, ministryRule, RULES_KNOWN_UNTIL } from '../vocabulary/ministry-rules'
import { mayHaveChanged, ordersOf, ownerOfOrder, renewedAfter } from '../vocabulary/orders'
import { titleMeant } from './slips/misnamed'
import { isWordPair } from './slips/odd-pairs'
import { isHistory, type Wording, wordingOf } from './wording'

type Id =
  | 'repealed'
  | 'repealed-probably'
  | 'replaced-this-year'
  | 'expired-plan'
  | 'wrong-years'
  | 'lost-dash'
  | 'wrong-title'
  | 'wrong-title-probably'
  | 'shortened-title'
  | 'wrong-number'
  | 'wrong-number-maybe'
  | 'number-of-another'
  | 'not-yet'
  | 'not-yet-probably'
  | 'not-yet-maybe'
  | 'long-revised'
  | 'revision-kind'
  | 'older-version'
  | 'moved-article'
  | 'other-article'
  | 'no-such-article'
  | 'wrong-day'
  | 'unverifiable'

export const outdatedCitation: FindingRule<Id> = {
  id: 'outdated-citation',
  title: { zh: '引用的文件', en: 'Documents cited' },
  asks: {
    zh: '引用的法律法规和文件在报告年度有效，名称、起止年份和文号准确。',
    en: 'Statutes and documents cited hold for the year reported on; their titles, periods and numbers are right.',
  },
  basis: null,
  noBasis: { zh: '由所引用文件本身的效力和名称推知。', en: 'It follows from the documents cited.' },
  help: {
    why: {
      zh: '沿用旧稿最容易留下已经废止的法规、已经期满的纲要和写错的起止年份。是否过时只与报告年度比较，不与今天比较。',
      en: 'Drafts grown from older ones keep repealed statutes, expired outlines and wrong periods. They are compared with the year reported on, never with today.',
    },
    todo: {
      zh: '换成现行的文件，或者写明“原”“已废止”。标为“无法核实”的，请附上文号。',
      en: 'Name what is in force, or say that it was repealed. Where it could not be verified, add the document number.',
    },
  },
  reasons: {
    repealed: {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '《{title}》施行到{day}为止{instead}。',
        en: '《{title}》 was in force until {dayEn}{insteadEn}.',
      },
    },
    'repealed-probably': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '《{title}》应当已不再施行{instead}，请核对。',
        en: '《{title}》 is probably no longer in force{insteadEn}; please check.',
      },
    },
    'replaced-this-year': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》在报告年度内（{day}）停止施行{instead}，请核对说的是此前还是此后。',
        en: '《{title}》 ceased to be in force within the year reported on ({dayEn}){insteadEn}; is the time before that meant?',
      },
    },
    'expired-plan': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '《{title}》到{last}年已经期满，{instead}。',
        en: 'The period of 《{title}》 ended in {last}; {insteadEn}.',
      },
    },
    'wrong-years': {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '《{name}》的起止年份是{right}，不是{wrong}。',
        en: 'The period of 《{name}》 is {right}, not {wrong}.',
      },
    },
    'lost-dash': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '起止年份之间缺了连接号：{right}。', en: 'The dash between the years is lost: {right}.' },
    },
    'wrong-title': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '文件名称有误，应为《{right}》。', en: 'The title is wrong; it should read 《{right}》.' },
    },
    'wrong-title-probably': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '文件名称可能有误，似应为《{right}》。',
        en: 'The title is probably wrong; is 《{right}》 meant?',
      },
    },
    'shortened-title': {
      level: 'note',
      certainty: 'possible',
      message: { zh: '名称不全，应为《{right}》。', en: 'The title is cut short; it reads 《{right}》.' },
    },
    'wrong-number': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '《{title}》的文号是{right}。', en: 'The number of 《{title}》 is {right}.' },
    },
    'wrong-number-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》的文号应当是{right}，请核对。',
        en: 'The number of 《{title}》 should be {right}; please check.',
      },
    },
    'number-of-another': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '{number}是《{right}》的文号。', en: '{number} is the number of 《{right}》.' },
    },
    'not-yet': {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '《{title}》{day}才公布，报告年度是{year}年。',
        en: '《{title}》 was made public only on {dayEn}; the report is for {year}.',
      },
    },
    'not-yet-probably': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '《{title}》{day}才公布，报告年度是{year}年，请核对。',
        en: '《{title}》 was made public only on {dayEn}; the report is for {year}. Please check.',
      },
    },
    'not-yet-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '全国的《{title}》{day}才公布，报告年度是{year}年；如果是本地的同名规定，请写明全称。',
        en: 'The national 《{title}》 was made public only on {dayEn}; the report is for {year}. If a local one is meant, give its full title.',
      },
    },
    'long-revised': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》最近一次制定或者修改在{adopted}年，称“新”已不合适。',
        en: '《{title}》 was last made or changed in {adopted}; it is no longer “new”.',
      },
    },
    'revision-kind': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》{adopted}年的修改是“{right}”，不是“{wrong}”。',
        en: 'The change of 《{title}》 in {adopted} was a {right}, not a {wrong}.',
      },
    },
    'moved-article': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》修订后，这一内容在第{now}条，第{old}条是修订前的条号，请核对。',
        en: 'Since 《{title}》 was revised this stands in article {now}; {old} was its number before. Please check.',
      },
    },
    'other-article': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》这方面的规定一般引第{now}条，这里是第{old}条，请核对条号。',
        en: 'For this matter article {now} of 《{title}》 is mostly cited, not {old}. Please check.',
      },
    },
    'no-such-article': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '《{title}》共{count}条，没有第{old}条。',
        en: '《{title}》 has {count} articles and no article {old}.',
      },
    },
    'older-version': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》{adopted}年又有{right}，{year}年时施行的已不是这里注明的版本。',
        en: '《{title}》 was changed again in {adopted}; the version named here was no longer in force in {year}.',
      },
    },
    'wrong-day': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '《{title}》{what}的时间应为{right}，不是{wrong}。',
        en: '《{title}》: the day is {right}, not {wrong}.',
      },
    },
    unverifiable: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '《{title}》{count}无法核实，请附文号或者核对名称。',
        en: '《{title}》{countEn} could not be verified; please add the number or check the title.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n认真贯彻《信访条例》，办理信访事项16件。',
      fires: ['《信访条例》'],
    },
    {
      text: '青石镇2022年法治政府建设年度报告\n一、主要举措\n落实《法治政府建设实施纲要（2020—2025年）》，办理案件16件。',
      fires: ['2020—2025年'],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n以《法治政府建设实施纲要（2015—2020年）》为指引，办理案件16件。',
      fires: ['《法治政府建设实施纲要（2015—2020年）》'],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n按照《重大行政决策程序暂行条例》（国务院令第711号）开展论证4次。',
      fires: ['国务院令第711号'],
    },
    {
      text: '青石镇2021年法治政府建设年度报告\n一、主要举措\n宣传《黑土地保护法》3次。',
      fires: ['《黑土地保护法》'],
    },
    {
      text: '青石镇2022年法治政府建设年度报告\n一、主要举措\n落实新修订的《中华人民共和国行政处罚法》（2022年7月15日起施行），学习2020年修订的《安全生产法》。',
      fires: ['（2022年7月15日起施行', '2020年修订的'],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n学习自2021年7月15日起施行的《行政处罚法》、《民法典》（2021年1月1日起施行）、2019年修正的《反不正当竞争法》、2022年6月24日修订、2023年1月1日起施行的《体育法》。',
      fires: [],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n原《信访条例》已经废止，组织学习《信访工作条例》3次。落实《法治政府建设实施纲要（2021—2025年）》和《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）。',
      fires: [],
    },
    {
      text: '青石镇2021年法治政府建设年度报告\n一、主要举措\n对《黑土地保护法（草案）》征求意见提出建议3条；依照《信访条例》办理信访事项5件；印发《青石镇法治建设规划（2021—2026年）》。',
      fires: [],
    },
  ],
  run(scope) {
    const season = seasonOf(scope)
    const { draft } = scope
    const wording = wordingOf(scope)
    const hits: Hit<Id>[] = []
    const unknown: Range[] = []
    const cited = draft.citations.filter(({ start }) => wording.counts(start))
    for (const citation of cited) {
      const title = bareTitle(citation.title)
      const misnamed = misnomerOf(title)
      if (misnamed) {
        hits.push({
          reason: misnamed.probable ? 'wrong-title-probably' : 'wrong-title',
          range: citation,
          values: { right: asPrinted(misnamed.right) },
          suggestion: asPrinted(misnamed.right),
        })
      } else {
        const found = season ? ofStatute(draft, citation, title, season, wording) : null
        if (found) hits.push(...found)
        else if (isNational(citation.title) && !isKnown(title)) unknown.push(citation)
      }
      hits.push(...numberOf(draft, citation, title, season))
      if (season) {
        const full = calledForShort(draft, title)
        hits.push(...articleOf(draft, citation, SHORT_TITLES[full] ?? full, season))
      }
    }
    hits.push(...yearsOfNumbers(draft, wording, hits))
    if (season) hits.push(...bareNames(draft, season, wording))
    for (const hit of plansOf(draft, season, wording)) {
      if (hit.reason === 'unverifiable') unknown.push(hit.range)
      else hits.push(hit)
    }
    const [first, ...others] = unknown
    if (first)
      hits.push({
        reason: 'unverifiable',
        range: first,
        related: others,
        values: {
          title: asPrinted(draft.folded.slice(first.start, first.end).replace(/^《|》$/g, '')),
          count: others.length > 0 ? `等${unknown.length}个文件` : '',
          countEn: others.length > 0 ? ` and ${others.length} more` : '',
        },
      })
    return hits
  },
}

/** 依照《行政处罚法》第四十二条告知听证权利: a number that the article had before the law was revised, or that another article has. */
function articleOf(draft: Draft, { start, end }: Citation, title: string, season: Season): Hit<Id>[] {
  const { folded } = draft
  const number = ARTICLES.exec(folded.slice(end, end + 60))
  if (!number) return []
  const first = number[1] as string
  const around = /^[^。;\n]*/.exec(folded.slice(end, end + ABOUT_ARTICLE)) as RegExpExecArray
  const moved = MOVED_ARTICLES.find(
    (article) =>
      article.title === title && article.old === first && article.from <= season.start && article.about.test(around[0]),
  )
  const range = { start, end: end + number[0].length }
  if (moved) return [{ reason: 'moved-article', range, values: { title, old: moved.old, now: moved.now } }]
  const cited = [...matchesOf(number[0], /第([^条第]{1,8})条/g)].flatMap(
    ([, written = '']) => numberValue(written) ?? [],
  )
  const statute = statuteOf(title)
  const text = statute && textIn(statute, season)
  const count = text === null ? null : articlesOf(title, text)
  if (count !== null && cited.some((article) => article > count))
    return [{ reason: 'no-such-article', range, values: { title, count, old: first } }]
  const matter = (BEHIND_ARTICLE.exec(folded.slice(range.end, range.end + 60)) as RegExpExecArray)[1] as string
  const topic = ARTICLE_TOPICS.find(
    (entry) => entry.title === title && entry.from <= season.start && entry.about.test(matter),
  )
  return topic && !cited.some((article) => topic.articles.includes(article))
    ? [{ reason: 'other-article', range, values: { title, now: topic.mostly, old: first } }]
    : []
}

const ARTICLE = '第(?:[一二三四五六七八九十百千零〇]{1,8}|\\d{1,4})条'
const ARTICLES = new RegExp(
  `^(?:\\([^()]{1,30}\\))?(?=第([一二三四五六七八九十百千零〇]{1,8}|\\d{1,4})条)${ARTICLE}(?:[、和及至]${ARTICLE}){0,4}`,
)
/** 第三款之规定，: what the article is cited for stands in the clause behind. */
const BEHIND_ARTICLE =
  /^(?:第[一二三四五六七八九十]{1,3}[款项]|第\([一二三四五六七八九十]{1,3}\)项|之|的|规定|要求|等|有关|相关){0,6},?([^,。;\n《(]{0,40})/

/** The day on which the text was adopted that was in force all year; null where it changed within the year. */
function textIn({ adopted, from, versions }: Statute, season: Season): string | null {
  const all = [{ adopted, from }, ...versions]
  if (all.some((version) => version.from > season.start && version.from <= season.written)) return null
  return all.findLast((version) => version.from <= season.start)?.adopted ?? null
}

/** 《政府信息公开条例》(以下简称《条例》): what a draft calls a statute for short. */
function calledForShort(draft: Draft, title: string): string {
  const known = shortNames.get(draft)
  const names = known ?? new Map<string, string>()
  if (!known) {
    shortNames.set(draft, names)
    for (const [, whole = '', short = ''] of matchesOf(draft.folded, CALLED))
      if (!names.has(short)) names.set(short, bareTitle(whole))
  }
  return names.get(title) ?? title
}

const CALLED =
  /《([^《》\n]{3,50})》\((?:[^()《》\n]{0,30},)?(?:以下|下文|下)?(?:统称|简称)(?:为)?:?《([^《》\n]{2,20})》\)/g
/** Worked out once for each draft. */
const shortNames = new WeakMap<Draft, Map<string, string>>()

const ABOUT_ARTICLE = 40

/** The title by which a statute is known: without the country's name and an added year of revision. */
function bareTitle(title: string): string {
  return title
    .replace(/^中华人民共和国/, '')
    .replace(/\((?:\d{4}年?)?(?:第[一二三四五]次)?(?:修订|修正|修订本|修正本|修正案|最新版)\)$/, '')
}

function isKnown(title: string): boolean {
  return statuteOf(SHORT_TITLES[title] ?? title) !== null || replacedStatutes().has(title)
}

/** Null: the title is no known statute. Empty: known and right. */
function ofStatute(
  draft: Draft,
  citation: Citation,
  title: string,
  season: Season,
  wording: Wording,
): Hit<Id>[] | null {
  // 《…指标体系》（2019年版）, too.
  const edition = /^\(\d{4}年版\)/.exec(draft.folded.slice(citation.end, citation.end + 8))
  const gone = replacedStatutes().get(edition ? title + edition[0] : title)
  if (gone) {
    const values = {
      title: gone.title,
      day: inWords(gone.to),
      dayEn: gone.to,
      instead: gone.replacedBy.length > 0 ? `，现行的是《${gone.replacedBy.join('》《')}》` : '',
      insteadEn: gone.replacedBy.length > 0 ? `; 《${gone.replacedBy.join('》《')}》 is` : '',
    }
    if (/[原旧老从]$/.test(before(draft, citation, 1)) || tellsOfThen(gone, citation, season, wording)) return []
    const suggestion = gone.replacedBy[0]
    const hit = (reason: Id): Hit<Id>[] => [
      { reason, range: citation, values, ...(suggestion === undefined ? {} : { suggestion: `《${suggestion}》` }) },
    ]
    // Beside its successor it may be told for the sake of what has changed.
    const sentence = wording.sentence(citation).replace(gone.title, '')
    const certain =
      gone.evidence === 'seen' &&
      !gone.localNamesakes &&
      // A court judges an old matter by the statute of its time.
      !/法院|判决|仲裁/.test(sentence) &&
      !gone.replacedBy.some((title) => sentence.includes(title))
    if (isPast(gone, season)) return hit(certain ? 'repealed' : 'repealed-probably')
    // What is to be done next year is done by what is in force then.
    if (wording.inPlan(citation.start) && gone.to.slice(0, 4) <= season.start.slice(0, 4))
      return hit('repealed-probably')
    return gone.to < season.end && gone.to <= season.written ? hit('replaced-this-year') : []
  }
  const statute = statuteOf(SHORT_TITLES[title] ?? title)
  if (!statute) return titledLike(draft, citation, title)
  const born = { from: statute.adopted, source: statute.source, evidence: statute.evidence }
  if (
    isFuture(born, season) &&
    !/草案|征求意见|立法|起草|拟|论证|即将|出台后|施行后|公布后|建议|送审|审议|议案|提案/.test(
      wording.sentence(citation),
    )
  ) {
    // Places had regulations of that name before the nation had.
    const maybe = statute.kind === 'regulation' && !citation.title.startsWith('中华人民共和国')
    if (maybe && isLocalElsewhere(draft, title)) return []
    const certain =
      statute.evidence === 'seen' && statute.adopted.slice(0, 4) > String(Number(season.end.slice(0, 4)) + 1)
    return [
      {
        reason: maybe ? 'not-yet-maybe' : certain ? 'not-yet' : 'not-yet-probably',
        range: citation,
        values: {
          title: statute.title,
          day: inWords(statute.adopted),
          dayEn: statute.adopted,
          year: season.end.slice(0, 4),
        },
      },
    ]
  }
  const days = [...dayOf(draft, citation, statute, season), ...dayAround(draft, citation, statute, season)]
  const revisions = revisionOf(draft, citation, statute, season)
  // （2016年修正） is read by both, and told once.
  const isOlder = ({ reason }: Hit<Id>) => reason === 'older-version'
  return [...(revisions.some(isOlder) ? days.filter((hit) => !isOlder(hit)) : days), ...revisions]
}

/** A sentence that sets out from a time when the statute was in force, or is on what has changed since, or on a text that wrongly cites it. */
function tellsOfThen(gone: Replaced, range: Range, season: Season, wording: Wording): boolean {
  // 新修改的 is said of a text that is thought to be in force.
  const words = wording.clause(range).replace(/新修改的?(?=《)|新修改的/g, '')
  const sentence = wording.sentence(range)
  // 依据《…法》清理合同: what is done under a statute tells nothing of the statute.
  const at = Math.max(0, words.indexOf(gone.title))
  const applied = /(?:依据|根据|按照|依照|适用)《?(?:中华人民共和国)?$/.test(words.slice(0, at))
  const done = applied ? words.slice(0, at) + words.slice(at).replace(RENEWED, '') : words
  const clause = (applied ? done.replace(OF_WORK, '') : done).replace(SINCE, (since, year: string, month?: string) =>
    // 依据《侵权责任法》对2021年9月以来新发生的案件: that is when it was no longer in force.
    `${year}-${(month ?? '1').padStart(2, '0')}` > gone.to.slice(0, 7) ? '' : since,
  )
  if (isHistory(clause) || OF_THEN.test(clause) || /当时|早年|年代|新旧|旧法|对照表/.test(sentence)) return true
  for (const [, year] of matchesOf(
    `${sentence.split(gone.title, 1)[0]}${clause}`,
    /(?<![-\d])((?:19|20)\d\d)年(?!版|修|印)/g,
  ))
    if (String(year) < season.start.slice(0, 4) && String(year) <= gone.to.slice(0, 4)) return true
  return false
}

const SINCE = /(20\d\d)年(?:(\d{1,2})月(?:\d{1,2}日)?)?(?:以来|以后|之后|起)/g

/** 根据《…法》更新权责清单: what is renewed is another thing. */
const RENEWED =
  /(?:更新|调整|修改)(?!为|成|后|的)(?=(?:权责|责任|权力|事项)?(?:清单|目录|台账|指南|流程|文书|制度|办法|规程|方案))/g

const OF_WORK =
  /修改(?=意见|建议|完善)|总结|验收|评估|圆满|表彰|先进|清理(?=[^,。;]{0,8}(?:合同|协议|案件|债|资产|违|土地|房屋))/g

const OF_THEN =
  /彼时|那时|当年|曾|遗留|行为时|老法|对照学|比对|对比|比较|异同|区别|变化|衔接|过渡|仍(?:然|旧|在)?(?:引|援|以|按|沿|用)|[误错]引|引用(?:了|错)|沿用|停止[施适]|不再[施适执]|作废|编纂|调整|更[新换]|替换|改引|修改|[二三]五期间|施行(?:期间|时|前)|周年|首部|第一部|约定|展览|原[处决判审行规文依]/

/** 云岭省行政执法监督条例 stands elsewhere in the draft, so that the bare title means that. */
function isLocalElsewhere(draft: Draft, title: string): boolean {
  const titles = local.get(draft) ?? new Map<string, boolean>()
  local.set(draft, titles)
  const known = titles.get(title)
  if (known !== undefined) return known
  const found = isPrefixed(draft, title)
  titles.set(title, found)
  return found
}

/** Worked out once for each title, however often a draft cites it. */
const local = new WeakMap<Draft, Map<string, boolean>>()

function isPrefixed({ folded }: Draft, title: string): boolean {
  for (let at = folded.indexOf(title); at > 0; at = folded.indexOf(title, at + 1))
    if (/[省市县区州盟旗]/.test(folded[at - 1] as string)) return true
  return false
}

const matchBareTitles = vocabularyMatcher(
  titlesToldBare().map((text) => ({ text, notAfter: [...'律规定庭学院典制治官务理人草修'] })),
)

/** 对照婚姻法、收养法讲明权利: statutes out of date that are named without 《》, each once. */
function bareNames(draft: Draft, season: Season, wording: Wording): Hit<Id>[] {
  const told = new Set<string>()
  return matchBareTitles(draft).flatMap(({ phrase: { text }, range }): Hit<Id>[] => {
    if (told.has(text) || wording.inTitle(range.start) || !wording.counts(range.start)) return []
    const named = statuteOf(text)
    const day = named
      ? [
          ...dayOf(draft, { ...range, title: text, number: null }, named, season),
          ...dayAround(draft, range, named, season),
        ]
      : []
    if (day.length > 0) return day
    if (!LEADS_TO_TITLE.test(draft.folded.slice(Math.max(0, range.start - 7), range.start))) return []
    const hits = ofStatute(draft, { ...range, title: text, number: null }, text, season, wording) ?? []
    return hits.flatMap((hit) => {
      const reason = BARE[hit.reason]
      if (!reason) return []
      told.add(text)
      return [{ ...hit, reason }]
    })
  })
}

/** Without the marks a name may be meant loosely, so that nothing is certain. */
const BARE: Partial<Record<Id, Id>> = {
  repealed: 'repealed-probably',
  'repealed-probably': 'repealed-probably',
  'replaced-this-year': 'replaced-this-year',
  'not-yet': 'not-yet-probably',
  'not-yet-probably': 'not-yet-probably',
}

/** Behind anything else the name is part of a longer one: 劳动合同法, 云岭省信访条例. */
const LEADS_TO_TITLE =
  /(?:^|[^一-鿿]|中华人民共和国|[依根]据|[依按参遵对]照|适用|违反|宣传|宣讲|讲解|学习|贯彻|落实|执行|实施|遵守|普及|解读|涉及|围绕|引用|国家|开展|组织|结合|[以与和及按对用如了讲学就将把的])$/

/** 新修订的《…》, 《…》(2021年修正): whether what is said of the change is so. */
function revisionOf(draft: Draft, citation: Citation, statute: Statute, season: Season): Hit<Id>[] {
  const known = statute.versions.filter(({ adopted }) => adopted <= season.written)
  const latest = known.at(-1)
  const lead = /新(修订|修正|修改|颁布|出台|制定|施行|实施|公布)[^,。;、《》\n]{0,8}$/.exec(before(draft, citation, 14))
  if (lead) {
    const effective = latest?.from ?? statute.from
    const age = Number(season.start.slice(0, 4)) - Number(effective.slice(0, 4))
    const range = { start: citation.start - lead[0].length, end: citation.end }
    if (age > 2)
      return [
        {
          reason: 'long-revised',
          range,
          values: { title: statute.title, adopted: (latest?.adopted ?? statute.adopted).slice(0, 4) },
        },
      ]
    const said = lead[1]
    if (
      latest &&
      statute.evidence === 'seen' &&
      statute.kind === 'law' &&
      (said === '修订' || said === '修正') &&
      said !== latest.kind
    )
      return [kindHit(range, statute, latest, said)]
    return []
  }
  const written = versionWritten(draft, citation)
  if (!written) return []
  const { year, kind, range } = written
  const version = statute.versions.find(({ adopted }) => adopted.startsWith(year))
  // Before 2014 versions are not known, but that each has been changed since.
  if (latest && (version?.adopted ?? `${year}-99`) < latest.adopted && latest.from <= season.start)
    return [olderVersion(statute, latest, range, season)]
  const isKind = /修[订正]/.test(kind) && version !== undefined && version.kind !== kind
  return isKind && statute.kind === 'law' && statute.evidence === 'seen' ? [kindHit(range, statute, version, kind)] : []
}

const VERSION = '\\((\\d{4})年?(?:第[一二三四五六]次)?(修订|修正|修改|版)本?\\)'
const VERSION_BEHIND = new RegExp(`^${VERSION}`)
const VERSION_WITHIN = new RegExp(`${VERSION}》?$`)

/** 《…》(2016年修正), 《…(2014年第二次修正)》. */
function versionWritten(draft: Draft, { start, end }: Citation): { year: string; kind: string; range: Range } | null {
  const behind = VERSION_BEHIND.exec(draft.folded.slice(end, end + 18))
  const within = behind ? null : VERSION_WITHIN.exec(draft.folded.slice(start, end))
  const match = behind ?? within
  if (!match) return null
  const at = behind ? end : start + match.index
  return {
    year: match[1] as string,
    kind: match[2] as string,
    range: { start: at, end: at + match[0].replace('》', '').length },
  }
}

const DAY = '((?:20|19)\\d\\d)年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?'
const COMES = '(施行|实施|生效)'
const MADE = '(修订|修正|修改|通过|公布|颁布)'
/** 《…》(2022年7月15日起施行), 《…》自2022年7月15日起施行. */
const DAY_BEHIND = new RegExp(
  `^(?:[^,。;《》\\n]{0,16},(?:该[法条例规定办]{1,3}|其|新[法规]|新条例))?,?\\(?(?:自|于|已于|将于|已自)?${DAY}(?:起)?,?(?:新[法规]|新条例|该法|修[订正]后的新?法)?(?:正式|开始)?(?:${COMES}|${MADE})`,
)
/** 自2022年7月15日起施行的《…》, 2022年修订的《…》. */
const DAY_BEFORE = new RegExp(
  `(?:自|于)?${DAY}(?:起)?(?:正式)?(?:新)?(?:${COMES}|${MADE})的(?:新修[订正改]的?|修[订正改]后的?)?(?:新)?$`,
)
/** 2022年7月15日起，新修正的《…》施行. */
const DAY_AROUND = new RegExp(`(?:自|于)?${DAY}起?,?(?:新修[订正改]的?|修[订正改]后的?|新)?(?=$)`)
const COMES_BEHIND = new RegExp(`^(?:正式|开始|起)?${COMES}(?!细则|办法|方案|条例|意见|以来|过程|效果|情况|[中后])`)
/** Before it versions are not all known, after it not yet. */
const FIRST_YEAR = 2015
const LAST_YEAR = 2024

/** A day on which a statute came into force, or a year in which it was changed, that is told wrongly. */
function dayOf(draft: Draft, citation: Citation, statute: Statute, season: Season): Hit<Id>[] {
  if (statute.evidence !== 'seen') return []
  const behind = DAY_BEHIND.exec(draft.folded.slice(citation.end, citation.end + 50))
  const head = before(draft, citation, 34)
  const around = COMES_BEHIND.exec(draft.folded.slice(citation.end, citation.end + 8))
  const match = behind ?? DAY_BEFORE.exec(head) ?? (around && DAY_AROUND.exec(head))
  // 落实《…条例》，该办法自2019年…: of another text.
  const said = match && /该(法|条例|规定|办法)/.exec(match[0])?.[1]
  if (!match || (said && !statute.title.endsWith(said))) return []
  const [, year, month, day] = match
  const comes = match[4] ?? (match[5] === undefined ? around?.[1] : undefined)
  const written = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-')
  const all = [{ adopted: statute.adopted, from: statute.from }, ...statute.versions]
  // 公布 and 修订 are said of the day of adoption, and loosely of that of coming into force.
  const right = all.map((version) => (comes ? version.from : version.adopted))
  const start = behind ? citation.end : citation.start - match[0].length
  const range = { start, end: start + match[0].length }
  const older = comes
    ? ofOlderText(draft, statute, range, written, season)
    : ofOlderVersion(draft, statute, range, `${year}`, match[5] ?? '', season)
  if (all.some(({ adopted, from }) => from.startsWith(written) || (!comes && adopted.startsWith(written)))) return older
  const stated = Number(year)
  const isNearer = (a: string, b: string) =>
    Math.abs(Number(a.slice(0, 4)) - stated) - Math.abs(Number(b.slice(0, 4)) - stated)
  const sameDay = right
    .filter((known) => written.length === 10 && known.slice(4) === written.slice(4))
    .sort(isNearer)[0]
  // Where no other day is known than that of adoption, it may have come into force up to a year later.
  if (
    comes &&
    !(sameDay && sameDay <= season.end) &&
    all.some(({ adopted, from }) => from === adopted && [0, 1].includes(stated - Number(from.slice(0, 4))))
  )
    return older
  const near = right.filter((known) => Math.abs(Number(known.slice(0, 4)) - stated) <= 2)
  // Places have regulations of the same name: there only the day itself, under another year, tells the slip.
  const named = statute.kind === 'law' || citation.title.startsWith('中华人民共和国')
  const nearest = near.sort(isNearer)[0]
  // Of a later year only what is known of that very year is held against it.
  const isKnownYear =
    stated <= LAST_YEAR ||
    [...right, ...all.map(({ adopted }) => adopted)].some((known) => known.startsWith(`${stated}-`))
  const meant = sameDay ?? (named && stated >= FIRST_YEAR && isKnownYear ? nearest : undefined)
  if (!meant || stated < 2000) return older
  return [
    {
      reason: 'wrong-day',
      range,
      values: {
        title: statute.title,
        what: comes ?? (match[5] as string),
        right: inWords(meant).slice(0, month ? undefined : 5),
        wrong: `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
      },
    },
  ]
}

/**
 * 2008年5月1日起施行的《政府信息公开条例》 in a report on 2020: the day on which a text came into force that has been replaced as a whole
 * since. A law that was only amended keeps its day.
 */
function ofOlderText(draft: Draft, statute: Statute, range: Range, day: string, season: Season): Hit<Id>[] {
  const latest = statute.versions.filter(({ kind, from }) => kind === '修订' && from <= season.start).at(-1)
  if (day.length < 7 || !latest || day >= latest.adopted.slice(0, day.length)) return []
  const around = draft.folded.slice(Math.max(0, range.start - 24), range.end + 50)
  return OF_HISTORY.test(around.replace(NEWLY_REVISED, '')) ? [] : [olderVersion(statute, latest, range, season)]
}

/** 修订后的《政府信息公开条例》（2008年5月1日起施行）: that it was revised makes the old day the more wrong. */
const NEWLY_REVISED = /新修[订正改]的?|修[订正改]后的?/

/** 2010年修订的《保守国家秘密法》 in a report on 2024, when that of 2024 came into force. */
function ofOlderVersion(
  draft: Draft,
  statute: Statute,
  range: Range,
  year: string,
  made: string,
  season: Season,
): Hit<Id>[] {
  const latest = statute.versions.filter(({ from }) => from <= season.end).at(-1)
  // 《职业教育法》(1996年公布): of a law made anew as a whole the first text is another; one that was only amended keeps its day.
  const first =
    draft.folded[range.start] === '(' &&
    !/^修|修[订正]/.test(made + draft.folded.slice(range.end, range.end + 24).split(')', 1)[0]) &&
    latest?.kind === '修订'
  if (!(first || /^修[订正]$/.test(made)) || !latest || year >= latest.adopted.slice(0, 4)) return []
  // 依据2019年修正的…，对2025年3月发生的…: done before the new text came into force.
  const done = /^[^。;\n]{0,40}?(20\d\d)年(\d{1,2})月(?!\d{0,2}日?(?:起|施行))/.exec(
    draft.folded.slice(range.end, range.end + 60),
  )
  if (
    done &&
    latest.from > season.start &&
    `${done[1]}-${(done[2] as string).padStart(2, '0')}` < latest.from.slice(0, 7)
  )
    return []
  // 修改规范性文件2件。认真执行2017年修正的…: another sentence tells nothing of the law.
  const before = draft.folded.slice(Math.max(0, range.start - 24), range.start).split(/[。;\n]/)
  return OF_HISTORY.test(before.at(-1) as string) ? [] : [olderVersion(statute, latest, range, season)]
}

function olderVersion(
  { title }: Statute,
  { adopted, kind }: Pick<Statute['versions'][number], 'adopted' | 'kind'>,
  range: Range,
  { start }: Season,
): Hit<Id> {
  return {
    reason: 'older-version',
    range,
    values: { title, adopted: adopted.slice(0, 4), right: kind, year: start.slice(0, 4) },
  }
}

const OF_HISTORY = /修[订正改]|废止|以来|曾|原|旧|取代|替代|历程|沿革|回顾|周年|当年|首部/

/** 10月1日法治宣传教育法施行: the day without its year, before the name. */
function dayAround(draft: Draft, name: Range, statute: Statute, season: Season): Hit<Id>[] {
  if (statute.evidence !== 'seen') return []
  const comes = /^(?:正式|开始|起)?(施行|实施|生效)(?!细则|办法|方案|条例|意见|以来|过程|效果|情况)/.exec(
    draft.folded.slice(name.end, name.end + 8),
  )
  const day =
    comes &&
    /(?<!年)(\d{1,2})月(\d{1,2})日(?:起)?,?(?:新(?:修[订正])?的?)?(?:中华人民共和国)?$/.exec(before(draft, name, 20))
  if (!comes || !day) return []
  const written = `-${day[1]?.padStart(2, '0')}-${day[2]?.padStart(2, '0')}`
  const days = [statute.from, ...statute.versions.map(({ from }) => from)]
  const right = days.findLast((from) => from >= season.start && from <= season.written)
  if (right === undefined || days.some((from) => from.endsWith(written))) return []
  const start = name.start - day[0].length
  return [
    {
      reason: 'wrong-day',
      range: { start, end: name.end + comes[0].length },
      values: {
        title: statute.title,
        what: comes[1] as string,
        right: inWords(right),
        wrong: `${day[1]}月${day[2]}日`,
      },
    },
  ]
}

function kindHit(range: Range, statute: Statute, version: Statute['versions'][number], wrong: string): Hit<Id> {
  return {
    reason: 'revision-kind',
    range,
    values: { title: statute.title, adopted: version.adopted.slice(0, 4), right: version.kind, wrong },
  }
}

/** A title that differs in one character from a law's, has its characters changed round, or lacks some of them. */
function titledLike(draft: Draft, citation: Citation, title: string): Hit<Id>[] | null {
  const hit = (reason: Id, right: string): Hit<Id>[] => [
    { reason, range: citation, values: { right }, suggestion: right },
  ]
  const document = CENTRAL_DOCUMENTS.find((known) => isAlmost(title, known.title))
  if (document) return hit('wrong-title-probably', document.title)
  // 《中华人民共和国行政处罚》: only a statute has the country's name.
  if (/^中华人民共和国.*[^法例定办则]$/.test(citation.title)) {
    const lost = ['法', '条例'].map((end) => statuteOf(title + end)).find((known) => known !== null)
    if (lost) return hit('wrong-title-probably', lost.title)
  }
  if (title.length < 4 || !/^[一-鿿]{4,30}(?:[法发]|条例)$/.test(title)) return null
  const turned = title.length > 4 ? statuteOfCharacters(title) : null
  if (turned) return hit('wrong-title-probably', turned)
  if (title.endsWith('条例')) {
    const meant = isLocalElsewhere(draft, title) ? undefined : (withoutManner(title) ?? regulationLike(title))
    if (meant !== undefined) return hit('wrong-title-probably', meant)
    // 政府信息条例; a place's own regulation of that name would mostly stand with the place's.
    const longer =
      title.length < 6 ? [] : titlesOf('regulation').filter((known) => known.startsWith(title.slice(0, -2)))
    return longer.length === 1 ? hit('shortened-title', longer[0] as string) : null
  }
  const laws = titlesOf('law')
  const alike = title.length > 4 ? laws.find((known) => differsInOne(title, known)) : undefined
  if (alike) return hit('wrong-title-probably', alike)
  const regulation = statuteOf(title.replace(/法$/, '条例'))
  if (regulation?.kind === 'regulation') return hit('wrong-title-probably', regulation.title)
  const added = laws.find((known) => known.length > 5 && title.length - known.length < 3 && isShortened(known, title))
  if (added) return hit('wrong-title-probably', added)
  const whole = laws.filter((known) => isShortened(title, known))
  return whole.length === 1 ? hit('shortened-title', whole[0] as string) : null
}

/** 优化营商环境暂行条例, 重大行政决策程序条例: 暂行 put into a regulation's title or lost from it. */
function withoutManner(title: string): string | undefined {
  const stem = title.slice(0, -2)
  const bare = /^(.{4,})(?:暂行|试行)$/.exec(stem)?.[1]
  const meant = statuteOf(bare === undefined ? `${stem}暂行条例` : `${bare}条例`)
  return meant?.kind === 'regulation' ? meant.title : undefined
}

/** 重大行政决策程序执行条例: a long title of a regulation with one or two neighbouring characters changed. Short ones may be a place's own. */
function regulationLike(title: string): string | undefined {
  if (title.length < 8 || /[省市县区州]/.test(title.slice(0, 4))) return undefined
  // A slip of the pen is told as such.
  if (titleMeant(title) !== null) return undefined
  const most = title.length < 9 ? 1 : 2
  return titlesOf('regulation').find((known) => {
    if (known.length !== title.length) return false
    let start = 0
    while (known[start] === title[start]) start++
    let end = title.length
    while (known[end - 1] === title[end - 1]) end--
    // 暂行 written 执行; 决测 is a slip of the keyboard, told as such.
    return end - start <= most && (isWordPair(title.slice(start, start + 2)) || isWordPair(title.slice(end - 2, end)))
  })
}

/** A long title with a few characters lost, added or changed. What begins with 关于 is made anew by every place; periods are told elsewhere. */
function isAlmost(title: string, known: string): boolean {
  if (known.length < 11 || known === title || /^关于|\(/.test(known) || title.slice(-2) !== known.slice(-2))
    return false
  return isShortened(title, known) || isShortened(known, title) || differsInOne(title, known)
}

/** 反家暴法 for 反家庭暴力法: some characters left out, the first and the last kept. */
function isShortened(title: string, known: string): boolean {
  const lost = known.length - title.length
  if (lost < 1 || lost > 4 || title[0] !== known[0]) return false
  let at = 0
  for (const character of known) if (character === title[at]) at++
  return at === title.length
}

function differsInOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}

function misnomerOf(title: string): Misnomer | null {
  const bare = title.replace(/^中[央共][^关《]{0,24}(?=关于)/, '')
  for (const misnomer of MISNOMERS) {
    const { wrong, right } = misnomer
    const period = bare.slice(wrong.length)
    if (bare.startsWith(wrong) && (period === '' || period.startsWith('(')))
      return { ...misnomer, right: right + period }
  }
  return null
}

/** 国务院令第713号, 厅字〔2019〕28号 behind a title. */
function numberOf(draft: Draft, citation: Citation, title: string, season: Season | null): Hit<Id>[] {
  const order = orderOf(draft, citation)
  if (order) return ofOrder(title, order, season)
  const rule = ministryRule(title)
  if (rule) return ofMinistryRule(draft, citation, rule, season)
  if (!citation.number) return []
  const written = draft.folded.slice(citation.number.start, citation.number.end)
  const number = /^\(?([一-鿿]{1,12})[[(](\d{4})[\])]第?(\d{1,4})号/.exec(written)
  if (!number) return []
  const start = citation.number.start + (written.startsWith('(') ? 1 : 0)
  const range = { start, end: citation.number.start + number[0].length }
  const folded = `${number[1]}[${number[2]}]${number[3]}号`
  // 《国务院办公厅关于印发〈…行动计划（2023—2025年）〉的通知》: the number is that of what is issued with it.
  const bare = title
    .replace(/^(?:中共中央|国务院|中央|办公厅|、)*(?=关于|法治)/, '')
    .replace(/^关于(?:印发|转发|批转|公布)[〈《<]?([^〈《<〉》>\n]{4,60})[〉》>]?的(?:通知|函)$/, '$1')
  const own = CENTRAL_DOCUMENTS.find((document) => document.number !== undefined && isTitleOf(document, bare))
  const owner = CENTRAL_DOCUMENTS.find((document) => document.number === folded)
  if (own && own.number !== folded) {
    if (owner && own.evidence === 'seen') return [another(owner, range)]
    // A place that passes the document on gives it a number of its own.
    if (!(own.number as string).startsWith(`${number[1]}[`)) return []
    const values = { title: own.title, right: asPrinted(own.number as string) }
    return [{ reason: own.evidence === 'seen' ? 'wrong-number' : 'wrong-number-maybe', range, values }]
  }
  const paraphrased = owner?.words.some((word) => title.includes(word)) ?? true
  // What the number is remembered for could be remembered wrongly.
  return owner && owner.evidence === 'seen' && !paraphrased && title.length >= 6 ? [another(owner, range)] : []
}

/** 国办公开办函〔2012〕30号 of the format of reports: the number of a document that is named beside it, with another year. */
function yearsOfNumbers(draft: Draft, wording: Wording, told: readonly Hit<Id>[]): Hit<Id>[] {
  return [...matchesOf(draft.folded, NUMBERED)].flatMap(({ index, 0: words, 1: year, 2: serial }): Hit<Id>[] => {
    const range = { start: index, end: index + words.length }
    const lead = draft.folded.slice(Math.max(0, index - 10), index)
    const before = draft.folded.slice(Math.max(0, index - BESIDE), index)
    const named = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('。')) + 1)
    // What another number comes between belongs to that.
    const behind = /^(?:文件?)?《[^《》\n]{4,40}》/.exec(draft.folded.slice(range.end, range.end + 46))?.[0] ?? ''
    const ahead = named.slice(named.lastIndexOf('号') + 1)
    // 落实国办发〔2018〕118号文件，推行行政执法三项制度: nothing is named before it, and what it is about follows.
    const follows =
      ahead.replace(/^[^一-鿿]+/, '').length < 9
        ? (/^(?:文件|文|通知|要求|精神){0,2},?([^。;\n]{4,30})/.exec(
            draft.folded.slice(range.end, range.end + 40),
          )?.[1] ?? '')
        : ''
    const about = behind || follows || ahead
    const meant = CENTRAL_DOCUMENTS.find(
      ({ number, words }) =>
        number !== undefined &&
        number.slice(number.indexOf(']') + 1) === `${serial}号` &&
        /[一-鿿]/.test(lead) &&
        lead.endsWith(number.slice(0, number.indexOf('['))) &&
        !number.includes(`[${year}]`) &&
        words.some((word) => about.includes(word)),
    )
    // The number may be right for another document.
    const isKnown = meant && CENTRAL_DOCUMENTS.some(({ number }) => number && `${lead}${words}`.endsWith(number))
    if (
      !meant ||
      isKnown ||
      !wording.counts(index) ||
      told.some((hit) => hit.range.end > index && hit.range.start < range.end)
    )
      return []
    const letters = (meant.number as string).indexOf('[')
    return [
      {
        reason: meant.evidence === 'seen' ? 'wrong-number' : 'wrong-number-maybe',
        range: { start: index - letters, end: range.end },
        values: { title: meant.title, right: asPrinted(meant.number as string) },
      },
    ]
  })
}

const NUMBERED = /[[(](20\d\d)[\])](\d{1,4})号/g
/** How far before its number a document is named. */
const BESIDE = 70

/** An order of the State Council by its number, and where that is written. */
interface Order {
  number: number
  range: Range
}

/** 《…》(国务院令第713号), 《…》(2019年国务院第713号令公布), 国务院令第713号《…》. */
const ORDER = '(?:中华人民共和国)?国(?:务院(?:、中央军委)?)?(?:令第?(\\d{2,4})号|第(\\d{2,4})号令)'
const ORDER_BEHIND = new RegExp(
  // 《…条例》(以下简称《条例》)(国务院令第492号): what it is called for short may come between.
  `^(?:\\((?:以下|下文|下)?(?:统称|简称)[^()\\n]{1,16}\\))?\\((?:根据)?(?:\\d{4}年(?:\\d{1,2}月\\d{1,2}日)?,?)?(?=(${ORDER}))`,
)
const ORDER_BEFORE = new RegExp(`(${ORDER})(?:[公发颁]布的?)?$`)

function orderOf(draft: Draft, citation: Citation): Order | null {
  const behind = ORDER_BEHIND.exec(draft.folded.slice(citation.end, citation.end + 76))
  if (behind) {
    const start = citation.end + behind[0].length
    return { number: Number(behind[2] ?? behind[3]), range: { start, end: start + (behind[1] as string).length } }
  }
  const head = ORDER_BEFORE.exec(before(draft, citation, 24))
  if (!head) return null
  const start = citation.start - head[0].length
  return { number: Number(head[2] ?? head[3]), range: { start, end: start + (head[1] as string).length } }
}

function ofOrder(title: string, { number, range }: Order, season: Season | null): Hit<Id>[] {
  const statute = statuteOf(title)
  if (statute?.kind !== 'regulation') return []
  const listed = statuteByOrder(number)
  const owner = listed ?? ownerOfOrder(number)
  const own = [...statute.orders, ...ordersOf(title)].sort((a, b) => a - b)
  if (own.includes(number)) return olderOrder(statute, number, range, season)
  if (owner?.evidence === 'seen') {
    const values = { number: `国务院令第${number}号`, right: owner.title }
    return [{ reason: 'number-of-another', range, values }]
  }
  const days = statute.versions.map(({ adopted }) => adopted)
  if (own.length === 0 || (!owner && mayHaveChanged(statute.title, number, days, season?.end ?? ''))) return []
  const right = `国务院令${own.map((order) => `第${order}号`).join('、')}`
  return [{ reason: 'wrong-number-maybe', range, values: { title: statute.title, right } }]
}

/** (水利部令第8号), (农业农村部令2021年第4号), (水利部第8号令). */
const OF_MINISTRY =
  /^\((?:原)?(?:中华人民共和国)?[一-鿿、]{2,24}?(?:令(?:(\d{4})年)?第?(\d{1,4})号|(?:(\d{4})年)?第(\d{1,4})号令)/

/** 《水行政处罚实施办法》(水利部令第8号) in a report for 2023: the rule of that name has been made anew since. */
function ofMinistryRule(draft: Draft, citation: Citation, rule: MinistryRule, season: Season | null): Hit<Id>[] {
  const behind = OF_MINISTRY.exec(draft.folded.slice(citation.end, citation.end + 44))
  if (!behind || !season || season.end < rule.from) return []
  const year = behind[1] ?? behind[3]
  const number = behind[2] ?? behind[4]
  const written = year === undefined ? `${number}` : `${year}年第${number}`
  // 农业农村部令第4号 lacks the year, but means the same.
  if (rule.numbers.some((own) => own === written || own.endsWith(`年第${written}`))) return []
  // What came later than the table may have changed it.
  const highest = Math.max(...rule.numbers.map((own) => Number(own.split('年', 1)[0])))
  if (season.end > `${RULES_KNOWN_UNTIL}-12-31` && Number(year ?? number) > highest) return []
  const own = rule.numbers.map((each) => (each.includes('年') ? `${each}号` : `第${each}号`)).join('、')
  return [
    {
      reason: 'wrong-number-maybe',
      range: { start: citation.end + 1, end: citation.end + behind[0].length },
      values: { title: asPrinted(rule.title), right: `${rule.issuer}令${own}` },
    },
  ]
}

/** 国务院令第492号 of a regulation whose whole text was replaced by order 711; what was only amended keeps its first number. */
function olderOrder(statute: Statute, number: number, range: Range, season: Season | null): Hit<Id>[] {
  if (!season) return []
  const latest = statute.versions.filter(({ from }) => from <= season.end).at(-1)
  if (latest?.kind === '修订' && latest.order !== undefined && latest.order > number)
    return [olderVersion(statute, latest, range, season)]
  const renewed = renewedAfter(statute.title, number, Number(season.end.slice(0, 4)))
  return renewed === null ? [] : [olderVersion(statute, { kind: '修订', adopted: `${renewed}` }, range, season)]
}

function another(owner: CentralDocument, range: Range): Hit<Id> {
  return {
    reason: 'number-of-another',
    range,
    values: { number: asPrinted(owner.number as string), right: asPrinted(owner.title) },
  }
}

function isTitleOf(document: CentralDocument, title: string): boolean {
  return title === document.title || title === document.title.replace(/\(\d{4}-\d{4}年\)$/, '')
}

/** Outlines and plans with their periods, inside 《》 and outside. */
function plansOf(draft: Draft, season: Season | null, wording: Wording): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const series of PLAN_SERIES) {
    let at = draft.folded.indexOf(series.name)
    for (; at >= 0; at = draft.folded.indexOf(series.name, at + 1)) {
      // 《法治政府建设实施纲要》（2021—2025年）, too.
      const end = at + series.name.length + (draft.folded[at + series.name.length] === '》' ? 1 : 0)
      if (!wording.counts(at) || isLocal(draft, at)) continue
      const period = PERIOD.exec(draft.folded.slice(end, end + 16))
      if (!period) continue
      const range = { start: end + 1, end: end + period[0].length - 1 }
      hits.push(...periodOf(draft, series, period, range, { start: at, end: end + period[0].length }, season, wording))
    }
  }
  return hits
}

const PERIOD = /^\((\d{4})年?([-~至到]{0,3})(\d{4})年?\)/

function periodOf(
  draft: Draft,
  series: PlanSeries,
  written: RegExpExecArray,
  years: Range,
  whole: Range,
  season: Season | null,
  wording: Wording,
): Hit<Id>[] {
  const [first, last] = [Number(written[1]), Number(written[3])]
  const period = series.periods.find((candidate) => candidate.first === first && candidate.last === last)
  const right = (candidate: { first: number; last: number }) => `${candidate.first}—${candidate.last}年`
  if (!period) {
    if (first >= 2026) return [{ reason: 'unverifiable', range: marked(draft, whole) }]
    const meant =
      series.periods.find((candidate) => candidate.last === last) ??
      series.periods.find((candidate) => candidate.first === first) ??
      series.periods.find((candidate) => season !== null && candidate.first <= Number(season.start.slice(0, 4))) ??
      series.periods[0]
    if (meant?.evidence !== 'seen' || series.localNamesakes) return localPeriod(meant, years, series, written)
    return [
      {
        reason: 'wrong-years',
        range: years,
        values: { name: series.name, right: right(meant), wrong: asPrinted(written[0].slice(1, -1)) },
        suggestion: right(meant),
      },
    ]
  }
  if (written[2] === '')
    return [{ reason: 'lost-dash', range: years, values: { right: right(period) }, suggestion: right(period) }]
  if (!season) return []
  const title = `${series.name}（${right(period)}）`
  if (period.issued > season.written)
    return [
      {
        reason: 'not-yet-probably',
        range: marked(draft, whole),
        values: { title, day: inWords(period.issued), dayEn: period.issued, year: season.end.slice(0, 4) },
      },
    ]
  // What is planned is done by what is in force the year after.
  const start = wording.inPlan(whole.start) ? `${Number(season.start.slice(0, 4)) + 1}-01-01` : season.start
  const successor = series.periods.find(
    (candidate) =>
      candidate.first > period.last &&
      // 组织实施 the old one in the very year in which the new one came: the year's account is given by the new one.
      (candidate.issued < start ||
        (candidate.issued <= season.end && /落实|实施|对照|按照|贯彻/.test(wording.clause(whole)))),
  )
  if (period.last >= Number(start.slice(0, 4)) || !successor) return []
  // 2025年是…《…（2015—2020年）》的收官之年: the years of the one that ends now are wrong.
  const ends = endsIn(draft.folded, whole)
  if (ends !== null && ends > period.last + 1 && series.periods.some(({ last }) => last === ends)) {
    const meant = series.periods.find(({ last }) => last === ends) as PlanPeriod
    return [
      {
        reason: 'wrong-years',
        range: years,
        values: { name: series.name, right: right(meant), wrong: right(period) },
        suggestion: right(meant),
      },
    ]
  }
  if (isHistory(wording.clause(whole)) || isFulfilled(draft.folded, whole)) return []
  return [
    {
      reason: 'expired-plan',
      range: marked(draft, whole),
      values: {
        title,
        last: period.last,
        instead: `现行的是${right(successor)}`,
        insteadEn: `its successor covers ${successor.first}–${successor.last}`,
      },
    },
  ]
}

/** The year that is said to be the last one of a plan: 2025年是“十四五”规划收官之年，也是《…》收官之年. */
function endsIn(folded: string, { start, end }: Range): number | null {
  if (!/^》?的?(?:规划|实施|落实)?(?:的)?(?:收官|收尾|目标(?:实现|年)|最后一年|期满)/.test(folded.slice(end, end + 14)))
    return null
  const before = folded.slice(Math.max(0, start - 60), start)
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)
  const years = [...matchesOf(sentence, /(?<!\d)(20\d\d)年(?:度)?(?:既)?(?:是|作为|系|,|迎来)/g)]
  const last = years.at(-1)?.[1]
  return last === undefined ? null : Number(last)
}

/** 在完成《…（2015—2020年）》任务的基础上: the old one is what the present work goes on from. */
function isFulfilled(folded: string, { start, end }: Range): boolean {
  return (
    /(?:完成|收官|期满)[^,。;\n]{0,8}$/.test(folded.slice(Math.max(0, start - 14), start)) ||
    /^[^,。;\n]{0,10}(?:基础上|收官|期满)/.test(folded.slice(end, end + 16))
  )
}

function localPeriod(
  meant: PlanSeries['periods'][number] | undefined,
  years: Range,
  series: PlanSeries,
  written: RegExpExecArray,
): Hit<Id>[] {
  if (meant?.evidence !== 'seen') return []
  const right = `${series.name}（${meant.first}—${meant.last}年）`
  // The place's own plan under the same name may have other years; its name stands in front as a rule. It is not older than the model.
  const older = Number(written[1]) < meant.first && Number(written[3]) - Number(written[1]) === meant.last - meant.first
  return older || written[1] === String(meant.first) || written[3] === String(meant.last)
    ? [{ reason: 'wrong-title-probably', range: years, values: { right } }]
    : []
}

/** With the marks 《》 where they enclose just this. */
function marked(draft: Draft, range: Range): Range {
  const cited = rangeAt(draft.citations, range.start)
  return cited && cited.start === range.start - 1 && cited.end === range.end + 1
    ? { start: cited.start, end: cited.end }
    : range
}

/** 云岭省法治社会建设实施纲要 is a place's own. */
function isLocal(draft: Draft, at: number): boolean {
  return /[省市县区州盟旗镇乡部委办厅局]$/.test(draft.folded.slice(Math.max(0, at - 1), at))
}

/** A title that only the nation can have: what is unknown of these is worth a look. */
function isNational(title: string): boolean {
  return /^中华人民共和国[一-鿿]{2,24}(?:法|条例)$/.test(title) && !/^中华人民共和国(?:法律|刑法修正案)/.test(title)
}

function before(draft: Draft, { start }: Range, length: number): string {
  return draft.folded.slice(Math.max(0, start - length), start)
}

/** 2022-04-30 as 2022年4月30日. */
function inWords(day: string): string {
  return `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
}

/** Folded text as it is printed. */
function asPrinted(text: string): string {
  return text
    .replace(/\[(\d{4})\]/g, '〔$1〕')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/(\d)-(?=\d)/g, '$1—')
}
