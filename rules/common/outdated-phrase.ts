import {
  type Draft,
  type FindingRule,
  type Hit,
  matchesOf,
  type Range,
  rangeAt,
  vocabularyMatcher,
} from '../../lib/audit'
import { type Season, seasonOf } from '../vocabulary/dated'
import { MEETINGS, type Meeting, PLENUMS_OF_A_TERM } from '../vocabulary/meetings'
import { CAMPAIGNS, FIVE_YEAR_PLANS, LAW_PLANS, OLD_TARGET, type Period } from '../vocabulary/periods'
import { isHistory, type Wording, wordingOf } from './wording'

type Id =
  | 'old-target'
  | 'old-target-probably'
  | 'target-to-come'
  | 'old-target-year'
  | 'old-principle'
  | 'old-sixteen'
  | 'campaign-ended'
  | 'campaign-not-begun'
  | 'campaign-ended-maybe'
  | 'campaign-not-begun-maybe'
  | 'year-of-another'
  | 'meeting-over'
  | 'law-plan-ended'
  | 'year-outside-plan'
  | 'midterm-outside'
  | 'law-plan-not-begun'
  | 'five-year-plan-ended'
  | 'five-year-plan-not-begun'
  | 'meeting-not-held'
  | 'meeting-not-held-probably'
  | 'meeting-after-year'
  | 'no-such-plenum'
  | 'only-earlier-congress'
  | 'earlier-congress-guides'
  | 'newest-plenum-missing'
  | 'plenum-order'
  | 'party-missing'

export const outdatedPhrase: FindingRule<Id> = {
  id: 'outdated-phrase',
  title: { zh: '过时的提法', en: 'Outdated wording' },
  asks: {
    zh: '提法与报告年度相符：目标表述、普法规划、五年规划和会议名称既不过时，也不超前。',
    en: 'Wording fits the year reported on: target, plans and meetings are neither past nor still to come.',
  },
  basis: null,
  noBasis: { zh: '由各提法提出的时间推知。', en: 'It follows from when each wording came up.' },
  help: {
    why: {
      zh: '旧稿里的目标表述、“七五”“八五”普法和会议名称会随着年份过时。是否过时只与报告年度比较。',
      en: 'Targets, plans and meetings carried over from older drafts go out of date. They are compared with the year reported on only.',
    },
    todo: {
      zh: '改用报告年度的提法；总结往年、验收期满规划的，不报。',
      en: 'Use the wording of the year reported on. Looking back and final assessments are not reported.',
    },
  },
  reasons: {
    'old-target': {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '这是2015年纲要的目标表述，2021年起为“职能科学、权责法定、执法严明、公开公正、智能高效、廉洁诚信、人民满意”。',
        en: 'This is the target of the 2015 outline; since 2021 it reads 职能科学、权责法定、执法严明、公开公正、智能高效、廉洁诚信、人民满意.',
      },
    },
    'old-target-probably': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这是2015年纲要的目标表述，2021年8月印发的纲要已改为“……智能高效、廉洁诚信、人民满意”。',
        en: 'This is the target of the 2015 outline; the outline of August 2021 reads …智能高效、廉洁诚信、人民满意.',
      },
    },
    'target-to-come': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这是2021年8月印发的纲要才提出的目标表述，报告年度是{year}年。',
        en: 'This is the target of the outline of August 2021; the report is for {year}.',
      },
    },
    'old-principle': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '2019年修订的《政府信息公开条例》第五条写的是“以公开为常态、不公开为例外”。',
        en: 'Article 5 of the 政府信息公开条例 as revised in 2019 reads 以公开为常态、不公开为例外.',
      },
    },
    'old-sixteen': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '党的十八大以来的提法是“科学立法、严格执法、公正司法、全民守法”。',
        en: 'Since the 18th Party congress the wording is 科学立法、严格执法、公正司法、全民守法.',
      },
    },
    'old-target-year': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“到2020年基本建成法治政府”是2015年纲要提出的目标，报告年度是{year}年。',
        en: '“到2020年基本建成法治政府” is the aim of the 2015 outline; the report is for {year}.',
      },
    },
    'campaign-ended': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{name}”到{last}年已经完成或者结束，这里说的是{year}年的工作，请核对是否为往年遗留。',
        en: '“{name}” was over in {last}; the work told of here is that of {year}. Is it left from earlier years?',
      },
    },
    'campaign-not-begun': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{name}”从{first}年才开始，报告年度是{year}年，请核对。',
        en: '“{name}” began only in {first}; the report is for {year}.',
      },
    },
    'campaign-ended-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{name}”一般说到{last}年为止，这里说的是{year}年的工作，请核对是否为往年遗留。',
        en: '“{name}” was mostly spoken of until {last}; the work told of here is that of {year}.',
      },
    },
    'campaign-not-begun-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{name}”一般从{first}年说起，报告年度是{year}年，请核对。',
        en: '“{name}” is mostly spoken of since {first}; the report is for {year}.',
      },
    },
    'year-of-another': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{name}”是{right}年，报告年度是{year}年，请核对是否为往年遗留。',
        en: '“{name}” was {right}; the report is for {year}. Is it left from another year?',
      },
    },
    'meeting-over': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{name}已于{day}召开，报告年度是{year}年，不应再写迎接召开。',
        en: '{name} was held in {day}; in {year} it was no longer to come.',
      },
    },
    'year-outside-plan': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{name}”是{first}—{last}年，与这里的{year}年不符。',
        en: '“{name}” covers {first}–{last}; {year} does not fit.',
      },
    },
    'midterm-outside': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{name}”是{first}—{last}年，中期评估一般在第三年，这里写在{year}年，请核对。',
        en: '“{name}” covers {first}–{last} and is assessed half-way in its third year; this is {year}. Please check.',
      },
    },
    'law-plan-ended': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{name}”普法规划到{last}年期满，这里说的是{year}年的工作。',
        en: 'The plan “{name}” ended in {last}; the work told of here is that of {year}.',
      },
    },
    'law-plan-not-begun': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{name}”普法规划从{first}年开始，报告年度是{year}年。',
        en: 'The plan “{name}” begins in {first}; the report is for {year}.',
      },
    },
    'five-year-plan-ended': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{name}”到{last}年期满，请核对是否仍应写作当前工作。',
        en: '“{name}” ended in {last}; is it still meant as present work?',
      },
    },
    'five-year-plan-not-begun': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{name}”从{first}年开始，报告年度是{year}年，请核对。',
        en: '“{name}” begins in {first}; the report is for {year}. Please check.',
      },
    },
    'meeting-not-held': {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '{name}在{day}才召开，报告年度是{year}年。',
        en: '{name} was held only in {day}; the report is for {year}.',
      },
    },
    'meeting-not-held-probably': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '写报告时{name}（{day}）应当还没有召开，报告年度是{year}年，请核对。',
        en: '{name} ({day}) had probably not been held when the report for {year} was written.',
      },
    },
    'meeting-after-year': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '{name}在{day}召开，这里讲的是{year}年的工作，请核对。',
        en: '{name} was held in {day}; this tells of the work of {year}. Please check.',
      },
    },
    'no-such-plenum': {
      level: 'error',
      certainty: 'certain',
      message: { zh: '没有{name}：每届至多七次全会。', en: 'There was no {name}: a term has seven plenums at most.' },
    },
    'earlier-congress-guides': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '报告年度是{year}年，这一句仍以党的十九大精神为指导，没有提二十大，请核对是否为往年遗留。',
        en: 'The report is for {year}, yet this sentence takes the 19th congress for its guide and not the 20th. Is it left from earlier years?',
      },
    },
    'only-earlier-congress': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '报告年度是{year}年，全文只提党的十九大，没有提二十大精神。',
        en: 'The report is for {year} and names the 19th congress only, not the 20th.',
      },
    },
    'newest-plenum-missing': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '报告年度内已经召开{name}，可以一并写上，或者写作“历次全会”。',
        en: '{name} was held within the year; it can be added, or 历次全会 be written.',
      },
    },
    'plenum-order': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '各次全会没有按先后次序排列。', en: 'The plenums are not in their order.' },
    },
    'party-missing': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '首次提到“{name}”，前面宜加“党的”。',
        en: 'At its first mention “{name}” had better have 党的 before it.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n加快建设职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府，办理案件16件。',
      fires: ['廉洁高效、守法诚信'],
    },
    {
      text: '青石镇2026年法治政府建设年度报告\n一、主要举措\n深入推进“八五”普法，开展宣传16次。',
      fires: ['“八五”普法'],
    },
    {
      text: '青石镇2025年法治政府建设年度报告\n一、主要举措\n开展宣传16次。\n二、2026年工作安排\n完成“八五”普法规划2027年度各项任务。2026年是“十四五”开局之年。',
      fires: ['“八五”普法规划2027年', '2026年是“十四五”开局'],
    },
    {
      text: '青石镇2025年法治政府建设年度报告\n一、主要举措\n2025年是“十四五”收官之年，完成“八五”普法2025年度任务，对照“十四五”规划和2035年远景目标。2026年是“十五五”开局之年。',
      fires: [],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n学习贯彻党的二十大和二十届二中、三中全会精神，开展宣传16次。',
      fires: ['三中'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n全面贯彻党的二十大精神。坚持用党的十九大和十九届历次全会精神武装头脑、指导实践。',
      fires: ['十九大'],
    },
    {
      text: '青石镇2023年法治政府建设年度报告\n一、主要举措\n学习贯彻党的十九大和十九届历次全会精神，开展宣传16次。',
      fires: ['十九大'],
    },
    {
      text: '青石镇2026年法治政府建设年度报告\n一、主要举措\n学习贯彻党的二十大和二十届历次全会精神，完成“八五”普法总结验收。\n二、2027年工作安排\n实施“九五”普法规划。',
      fires: [],
    },
    {
      text: '青石镇2022年法治政府建设年度报告\n一、主要举措\n深入学习贯彻党的二十大精神，推进“八五”普法。党的十九大以来，本镇法治建设成效明显；“七五”普法被评为先进。',
      fires: [],
    },
  ],
  run(scope) {
    const season = seasonOf(scope)
    if (!season || season.year === null) return []
    const wording = wordingOf(scope)
    return [
      ...oldTarget(scope.draft, season, wording),
      ...periods(scope.draft, season, wording),
      ...campaigns(scope.draft, season, wording),
      ...yearNames(scope.draft, season, wording),
      ...meetings(scope.draft, season, wording),
    ].filter(({ range }) => wording.counts(range.start))
  },
}

function oldTarget(draft: Draft, season: Season, wording: Wording): Hit<Id>[] {
  const year = Number(season.start.slice(0, 4))
  const hits: Hit<Id>[] = []
  if (year < Number(OLD_TARGET.to.slice(0, 4))) {
    for (const match of matchesOf(draft.folded, /智能高效[、,]廉洁诚信[、,和及]?人民满意/g)) {
      const range = { start: match.index, end: match.index + match[0].length }
      if (!wording.inTitle(range.start)) hits.push({ reason: 'target-to-come', range, values: { year } })
    }
    return hits
  }
  for (const match of matchesOf(draft.folded, /(?:公开公正[、,])?廉洁高效[、,和及]和?守法诚信/g)) {
    const range = { start: match.index, end: match.index + match[0].length }
    if (/2015|2020年|原先|原来|当时|基本建成|历史|沿革|旧|[对相]比|变化/.test(wording.clause(range))) continue
    // 该纲要提出的“…廉洁高效、守法诚信”: of the outline that is told of.
    if (/(?:[该原旧]|上一轮)纲要[^。;\n]{0,60}$/.test(draft.folded.slice(Math.max(0, range.start - 70), range.start)))
      continue
    // 从“廉洁高效、守法诚信”到“智能高效、廉洁诚信”: told beside what took its place.
    if (
      /[从由][^。;\n]{0,30}$/.test(draft.folded.slice(Math.max(0, range.start - 32), range.start)) &&
      /智能高效/.test(draft.folded.slice(range.end, range.end + 40))
    )
      continue
    hits.push({
      reason: year > 2021 ? 'old-target' : 'old-target-probably',
      range,
      suggestion: '公开公正、智能高效、廉洁诚信、人民满意',
    })
  }
  // Whoever writes of 2021 and later has had the revised regulation for two years.
  for (const match of matchesOf(draft.folded, /公开为原则[、,]?不公开为例外/g)) {
    const range = { start: match.index, end: match.index + match[0].length }
    if (!wording.inTitle(range.start))
      hits.push({ reason: 'old-principle', range, suggestion: '公开为常态、不公开为例外' })
  }
  for (const match of matchesOf(draft.folded, /有法可依[、,]有法必依[、,]执法必严[、,]违法必究(?![,;、]有案必立)/g)) {
    const range = { start: match.index, end: match.index + match[0].length }
    if (!wording.inTitle(range.start))
      hits.push({ reason: 'old-sixteen', range, suggestion: '科学立法、严格执法、公正司法、全民守法' })
  }
  for (const match of matchesOf(draft.folded, TARGET_YEAR)) {
    const range = { start: match.index, end: match.index + match[0].length }
    const sentence = wording.sentence(range)
    if (
      wording.inTitle(range.start) ||
      /2015|提出|明确|当时|原先|已经|如期|以来|圆满|目标(?:基本)?(?:已|实现)/.test(sentence)
    )
      continue
    // The words of that target within it are told with it.
    const told = hits.findIndex((hit) => hit.range.start < range.end && hit.range.end > range.start)
    if (told < 0) hits.push({ reason: 'old-target-year', range, values: { year } })
  }
  return hits
}

/** 到2020年基本建成……的法治政府, 确保2020年法治政府基本建成. */
const TARGET_YEAR =
  /(?:到|至|力争|确保|争取|在|实现)2020年(?:年?底)?(?:前)?,?(?:如期|全面)?(?:基本建成[^。;\n]{0,60}?法治政府|法治政府[^。;,\n]{0,4}(?:基本)?建成)/g

/** 打赢脱贫攻坚战 after it was won, 党纪学习教育 before it began, 喜迎建党100周年 when that was over. */
function campaigns(draft: Draft, season: Season, wording: Wording): Hit<Id>[] {
  const year = Number(season.start.slice(0, 4))
  let covered = 0
  return matchCampaigns(draft).flatMap(({ phrase: { campaign }, range }): Hit<Id>[] => {
    // 统筹疫情防控和经济社会发展 is told, not 疫情防控 within it.
    if (range.start < covered || wording.inTitle(range.start)) return []
    covered = range.end
    const worked = wording.inPlan(range.start) ? year + 1 : year
    const faded = campaign.fades ?? campaign.last
    if (year >= campaign.first && worked <= faded) return []
    if (campaign.when && !campaign.when.test(wording.clause(range))) return []
    const name = draft.folded.slice(range.start, range.end)
    // 常态化疫情防控 does not itself say that it goes on.
    const sentence = wording
      .sentence(range)
      .replace(name.includes('疫情') ? /常态化/g : '', '')
      .replace(name, '')
    if (year < campaign.first) {
      return year + 1 < campaign.first || !underPlan(draft, range.start)
        ? [
            {
              reason: campaign.hint ? 'campaign-not-begun-maybe' : 'campaign-not-begun',
              range,
              values: { name, first: campaign.first, year },
            },
          ]
        : []
    }
    const clause = wording.clause(range).replace(name, '')
    // 扎实开展党史学习教育、主题教育、党纪学习教育: told together they are of several years.
    if (EDUCATION.test(name) && /(?:学习|主题|警示)教育/.test(sentence)) return []
    if (isHistory(clause) || (FIGHTS.test(name) ? isWon(sentence, clause) : GOES_ON.test(sentence))) return []
    const over = worked > campaign.last || /正在|全党|全面启动|掀起/.test(wording.clause(range))
    return [
      {
        reason: campaign.hint || !over ? 'campaign-ended-maybe' : 'campaign-ended',
        range,
        values: { name, last: faded, year: worked },
      },
    ]
  })
}

/** Under a heading of plans, whatever year it bears: that year may itself be the slip. */
function underPlan(draft: Draft, at: number): boolean {
  return draft.sections.some(
    ({ whole, title }) => at >= whole.start && at < whole.end && PLANS.test(draft.folded.slice(title.start, title.end)),
  )
}

const PLANS = /安排|打算|计划|思路|展望|下一?步|明年|来年/

/** What is over may be kept up, built upon or told of. */
const EDUCATION = /(?:学习|主题)教育/
const GOES_ON =
  /成果|成效|故事|楷模|战胜|巩固|拓展|常态化|长效|胜利|战果|整改|后评估|延续|期间|转段|之后|转入|历史性|衔接|乡村振兴|过渡期|大会上|讲话|优秀|荣获|三年来|受疫情|影响/

/** 打赢脱贫攻坚战 is told as to be done: what else the sentence keeps up or goes on to is other work. */
const FIGHTS = /^(?:打|决)/
const WON =
  /(?<!确保|力争|努力|争取)如期|回望|过去五年|五年来|成果|胜利|战果|后评估|期间|转段|之后|转入|历史性|衔接|过渡期|大会上|讲话|优秀|荣获|三年来|影响|以来/

function isWon(sentence: string, clause: string): boolean {
  return WON.test(sentence) || GOES_ON.test(clause.replace(/乡村振兴/g, ''))
}

const matchCampaigns = vocabularyMatcher(
  CAMPAIGNS.flatMap((campaign) =>
    campaign.names.map((text) => ({
      text,
      campaign,
      ...(campaign.notBefore ? { notBefore: campaign.notBefore } : {}),
      ...(campaign.notAfter ? { notAfter: campaign.notAfter } : {}),
    })),
  ),
)

/** 今年是“十四五”开局之年, 二十大精神的开局之年: a year that goes by a name, in another year's report. */
function yearNames(draft: Draft, season: Season, wording: Wording): Hit<Id>[] {
  const { folded } = draft
  const hits: Hit<Id>[] = []
  for (let at = folded.indexOf('之年'); at >= 0; at = folded.indexOf('之年', at + 2)) {
    const head = folded.slice(Math.max(0, at - 30), at)
    const match = NAMED_YEAR.exec(head)
    if (!match) continue
    const range = { start: at - match[0].length, end: at + 2 }
    const meant = yearsOf(match[1] as string, match[2] as string)
    const clause = wording.clause(range)
    // A year that is written itself is compared with the plan's elsewhere; here with what is not a plan.
    const written = /(20\d\d)年/.exec(clause.slice(0, clause.indexOf(match[0])))
    const own = Number(season.start.slice(0, 4))
    const years = written ? [Number(written[1])] : [own, own + 1]
    if (!meant || isPlanName(match[1] as string, written) || meant.some((year) => years.includes(year))) continue
    if (
      wording.inTitle(range.start) ||
      isHistory((match[1] as string).endsWith('五') ? clause.replace(match[0], '') : clause) ||
      /上一?年|去年|当年|那一年/.test(clause)
    )
      continue
    hits.push({
      reason: 'year-of-another',
      range,
      values: { name: match[0], right: meant.join('、'), year: years[0] ?? own },
    })
  }
  return hits
}

const NAMED_YEAR =
  /((?:十[二三四五六]|[六七八九])五|二十大|全面建成小康社会|脱贫攻坚|建党(?:100|一百)周年|新中国成立7[05]周年)(?:普法|规划|时期|法治宣传教育|精神|胜利)?(?:规划)?(?:的|实施的?)?(开局|起步|收官|收尾|召开|决胜|攻坚|大庆)?$/

/** The years that may be meant; null where the words do not tell. */
function yearsOf(name: string, part: string | undefined): number[] | null {
  const law = LAW_PLANS.find((plan) => plan.name === name)
  const plan = law ?? FIVE_YEAR_PLANS.find((candidate) => candidate.name === name)
  if (plan) {
    if (/开局|起步/.test(part ?? '')) return law ? [plan.first, plan.first + 1] : [plan.first]
    if (/收官|收尾/.test(part ?? '')) return law ? [plan.last, plan.last + 1] : [plan.last]
    return null
  }
  if (name === '二十大') return part === '召开' ? [2022] : part === '开局' ? [2022, 2023] : null
  if (name.startsWith('建党')) return [2021]
  if (name.startsWith('新中国')) return [name.includes('70') ? 2019 : 2024]
  return part && /收官|决胜|收尾|攻坚/.test(part) ? [2020, 2021] : null
}

function isPlanName(name: string, written: RegExpExecArray | null): boolean {
  return written !== null && name.endsWith('五')
}

/** “八五”普法 after its years, “十五五” before them. */
function periods(draft: Draft, season: Season, wording: Wording): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const match of matchesOf(draft.folded, PERIOD_NAME)) {
    const name = match[0]
    const range = { start: match.index, end: match.index + name.length }
    const lawPlan = LAW_PLANS.find((plan) => plan.name === name)
    if (wording.inTitle(range.start) && !(lawPlan && isCarriedOut(draft, range))) continue
    if (lawPlan && !/^(?:普法|法治|规划|五年|时期)/.test(draft.folded.slice(range.end, range.end + 4))) continue
    const plan = lawPlan ?? FIVE_YEAR_PLANS.find((candidate) => candidate.name === name)
    if (!plan) continue
    const whole = {
      start: range.start,
      end: range.end + (lawPlan && draft.folded.startsWith('普法', range.end) ? 2 : 0),
    }
    const outside =
      yearOutside(draft, plan, lawPlan !== undefined, whole) ?? midtermOutside(draft, plan, whole, season, wording)
    if (outside) {
      hits.push(outside)
      continue
    }
    // “七五”普法规划于2020年收官: when it began or ended is history.
    if (STARTS_OR_ENDS.test(draft.folded.slice(range.end, range.end + 36))) continue
    const hit = lawPlan
      ? ofLawPlan(plan, whole, Number(season.start.slice(0, 4)), wording)
      : ofFiveYearPlan(plan, whole, Number(season.start.slice(0, 4)), wording)
    if (hit) hits.push(hit)
  }
  for (const match of matchesOf(
    draft.folded,
    /第([五六七八九])个五年(?=(?:法[治制]宣传教育|普法)(?:工作)?(?:规划|计划|任务|工作|$|[,。;]))/g,
  )) {
    const plan = LAW_PLANS.find(({ name }) => name === `${match[1]}五`)
    const range = { start: match.index, end: match.index + match[0].length }
    const hit =
      plan && !wording.inTitle(range.start) ? ofLawPlan(plan, range, Number(season.start.slice(0, 4)), wording) : null
    if (hit) hits.push(hit)
  }
  return hits
}

/** 根据《云溪县“七五”普法规划》要求: the plan itself, cited as what the work goes by. */
function isCarriedOut({ folded, citations }: Draft, range: Range): boolean {
  const title = rangeAt(citations, range.start)
  return (
    title !== null &&
    /(?:根据|按照|依据|对照|贯彻|落实|执行|推进)$/.test(folded.slice(Math.max(0, title.start - 4), title.start)) &&
    /^普法(?:法治宣传教育)?(?:工作)?(?:规划|计划|纲要)》(?:的)?(?:要求|部署|安排|任务|,|。|;)/.test(
      folded.slice(range.end, title.end + 3),
    )
  )
}

/** “八五”普法规划2027年度任务, 2024年是“十四五”收官之年: a year that is no part, or not that part, of the plan. */
function yearOutside(draft: Draft, plan: Period, law: boolean, range: Range): Hit<Id> | null {
  const { folded } = draft
  const hit = (year: number, start: number, end: number): Hit<Id> => ({
    reason: 'year-outside-plan',
    range: { start, end },
    values: { name: plan.name, first: plan.first, last: plan.last, year },
  })
  const behind =
    /^(?:普法)?(?:法治)?(?:宣传教育)?(?:工作)?(?:规划|计划)?(?:的)?(20\d\d)年(?:度)?(?=[^,。;\n]{0,12}(?:任务|工作|计划|要点|目标|重点|安排|清单))/.exec(
      folded.slice(range.end, range.end + 40),
    )
  if (behind) {
    const year = Number(behind[1])
    const after = folded.slice(range.end + behind[0].length, range.end + behind[0].length + 16)
    // It is assessed in the year after its last.
    if ((year < plan.first || year > plan.last) && !/总结|验收|评估|考核|收尾|谋划|编制|启动/.test(after))
      return hit(year, range.start, range.end + behind[0].length)
    return null
  }
  // “十四五”时期（2026—2030年）: the years that another plan has.
  const span = SPAN_BEHIND.exec(folded.slice(range.end, range.end + 30))
  if (span) {
    const [whole, first, last] = span
    const wrong = [Number(first), Number(last)].find((year, i) => year !== (i === 0 ? plan.first : plan.last))
    return wrong === undefined ? null : hit(wrong, range.start, range.end + whole.length)
  }
  const set = startOrEnd(folded, plan, law, range)
  if (set) return hit(set.year, set.start, set.end)
  const before = /(20\d\d)年(?:既|也|又)?是[^,。;\n]{0,8}$/.exec(
    folded.slice(Math.max(0, range.start - 20), range.start),
  )
  const part =
    /^(?:普法|规划|时期|法治宣传教育)?(?:规划)?(?:的)?(?:实施的?)?(开局|启动|起步|收官|收尾|最后一年|第一年|首年|末年)/.exec(
      folded.slice(range.end, range.end + 18),
    )
  if (!before || !part) return null
  const year = Number(before[1])
  const begins = /开局|启动|起步|第一年|首年/.test(part[1] as string)
  // A plan for the spreading of law is mostly set going in its first year or the next.
  const fits = begins
    ? year === plan.first || (law && year === plan.first + 1)
    : year === plan.last || (law && year === plan.last + 1)
  return fits ? null : hit(year, range.start - before[0].length, range.end + part[0].length)
}

/** “八五”普法规划于2020年启动, 2026年“十四五”规划收官: a year in which it neither began nor ended. */
function startOrEnd(
  folded: string,
  plan: Period,
  law: boolean,
  { start, end }: Range,
): (Range & { year: number }) | null {
  const behind = STARTS_OR_ENDS.exec(folded.slice(end, end + 36))
  if (!behind) return null
  const year = Number(behind[1])
  const begins = /启动|实施|开局/.test(behind[2] as string)
  const edge = begins ? plan.first : plan.last
  // One for the spreading of law begins in its first year or the next, and is closed in its last or the next.
  if (year === edge || (law && year === edge + 1)) return null
  return { year, start, end: end + behind[0].length }
}

const SPAN_BEHIND =
  /^(?:普法|法治宣传教育)?(?:规划|计划|时期|期间|规划期){0,2}\((?:即)?(20\d\d)(?:年)?[-~至到]{1,2}(20\d\d)年?\)/

const STARTS_OR_ENDS =
  /^(?:普法)?(?:法治)?(?:宣传教育)?(?:工作)?(?:规划|计划)?(?:已|将)?(?:于|在|自)?(20\d\d)年(?:\d{1,2}月)?起?(?:正式|全面|全部|顺利|圆满)?(启动|实施|开局|收官|结束|期满)(?![^,。;\n]{0,4}(?:编制|起草|调研|评估|验收|谋划|前期))/

/** 做好“八五”普法规划中期评估 in its first or last year: half-way is told of one year sooner or later at most. */
function midtermOutside(draft: Draft, plan: Period, range: Range, season: Season, wording: Wording): Hit<Id> | null {
  const behind = draft.folded.slice(range.end, range.end + 30)
  const match = MIDTERM.exec(behind)
  if (!match) return null
  const year = Number(season.start.slice(0, 4)) + Number(wording.inPlan(range.start))
  if (Math.abs(year - (plan.first + plan.last) / 2) <= 1) return null
  if (/20\d\d年/.test(wording.sentence(range)) || AFTER_MIDTERM.test(behind.slice(match[0].length))) return null
  const whole = { start: range.start, end: range.end + match[0].length }
  return {
    reason: 'midterm-outside',
    range: whole,
    values: { name: plan.name, first: plan.first, last: plan.last, year },
  }
}

const MIDTERM =
  /^(?:普法|规划)?(?:法治宣传教育)?(?:工作)?(?:规划|计划|纲要)?(?:实施|执行|落实)?(?:情况|工作)?的?中期(?:评估|检查|督导|督查|验收|考核|自查|自评|总结|迎检)/
/** What came of it may be told of later. */
const AFTER_MIDTERM = /^[^,。;]{0,6}(?:反馈|发现|指出|整改|问题|结果|意见|优秀|先进|基础|后|成果|以来|获|表彰)/

const PERIOD_NAME =
  /(?<![〇零一二三四五六七八九十百\d])(?:十[一二三四五六]五|[五六七八九]五)(?![〇零一二三四五六七八九十百\d])/g

function ofLawPlan(plan: Period, range: Range, year: number, wording: Wording): Hit<Id> | null {
  const worked = wording.inPlan(range.start) ? year + 1 : year
  const sentence = closedIn(wording.clause(range), plan, worked)
  if (worked > plan.last) {
    // A plan is assessed in the year after its last; later on nobody awaits that.
    const awaited = worked > plan.last + 1 && AWAITED.test(sentence)
    // 5月底顺利通过“七五”普法终期评估验收: told of a month, and the year is the report's.
    const passed =
      worked > plan.last + 1 &&
      (PASSED.test(wording.clause(range)) || PASSED_NOW.test(wording.clause(range))) &&
      !/20\d\d年/.test(wording.sentence(range))
    if (awaited || passed)
      return { reason: 'law-plan-ended', range, values: { name: plan.name, last: plan.last, year: worked } }
    if (isHistory(sentence) || (LOOKING_BACK.test(sentence) && !(worked > plan.last + 1 && ACCEPTED.test(sentence))))
      return null
    // 做好“八五”“九五”衔接, but not 启动“八五”普法 when that is over.
    const others = LAW_PLANS.filter(({ name }) => name !== plan.name && sentence.includes(name)).length
    if (PREPARING.test(sentence) && (others > 0 || /衔接/.test(sentence))) return null
    return { reason: 'law-plan-ended', range, values: { name: plan.name, last: plan.last, year: worked } }
  }
  // 启动“九五”普法总结验收, before its first year: what ends a plan is no preparing of it.
  if (worked < plan.first && ENDS_PLAN.test(sentence.slice(sentence.indexOf(plan.name) + plan.name.length)))
    return { reason: 'law-plan-not-begun', range, values: { name: plan.name, first: plan.first, year: worked } }
  if (/启动|谋划|编制|筹备|筹划|准备|衔接|即将|迎接|需求|思路|研究/.test(sentence)) return null
  // “八五”普法规划年度任务全部完成, before its first year.
  if (worked < plan.first && /(?:任务|目标)[^,]{0,6}完成|(?:全面|如期)完成|深入实施/.test(sentence))
    return { reason: 'law-plan-not-begun', range, values: { name: plan.name, first: plan.first, year: worked } }
  // Five years of it are told before they have gone by; in the last but one it is the year of the report that may be wrong.
  if (worked + 1 < plan.last && OVER.test(sentence) && !/年度|中期|基础|准备/.test(sentence))
    return worked < plan.first
      ? { reason: 'law-plan-not-begun', range, values: { name: plan.name, first: plan.first, year: worked } }
      : {
          reason: 'year-outside-plan',
          range,
          values: { name: plan.name, first: plan.first, last: plan.last, year: worked },
        }
  // The year before, a plan is prepared.
  if (year + 1 < plan.first)
    return { reason: 'law-plan-not-begun', range, values: { name: plan.name, first: plan.first, year } }
  return null
}

/** Right behind the plan's name; 总结“八五”经验、谋划“九五” names the end of another. */
const ENDS_PLAN =
  /^(?:普法|规划)?(?:法治宣传教育)?(?:工作)?(?:规划|计划)?(?:的)?(?:实施情况)?(?:的)?(?:终期|期末|中期)?(?:总结|验收|收官|收尾|评估|考核|检查|督导|迎检)(?:验收|评估|工作|之年|战|阶段|$|[,。;、])/

const PASSED =
  /(?:^|[^年\d])(?:\d{1,2}月(?:\d{1,2}日|底|初|[上中下]旬|份)?|今年|年内|本年度?)[^,]{0,8}(?:通过|完成|接受|迎接)[^,]{0,16}(?:验收|终期|评估|考核)/

/** Said of the year's work, where no other time is told. */
const PASSED_NOW =
  /^(?!.*(?:先后|曾|连续|历次|均|以来)).{0,8}(?:顺利|圆满|成功|高分)通过[^,]{0,8}[五六七八]五[^,]{0,10}(?:验收|评估|考核)/

const AWAITED = /(?:迎接|迎检|准备|备战|筹备|(?<!时)做好|抓好|启动|部署|开展)[^,]{0,10}(?:验收|终期|总结评估)/
const OVER = /[五5]年来|圆满(?:完成|收官)|全面收官|收官之年|总结验收/

/** A plan is closed in its last year or the next; later on 收官 is no word of its end. */
function closedIn(clause: string, plan: Period, year: number): string {
  return year > plan.last + 1 ? clause.replace(/收[官尾](?!之年)|总结验收|终期评估|检查验收/g, '') : clause
}

const LOOKING_BACK =
  /检视|[执施落完][行实成]情况|督[察查]|审计|自评|经验|成果|成效|做好[^,]{0,6}(?:收尾|迎检)|考核|检查|迎检|期间|时期|中央督|获|任务完成|全面完成/
/** What ends a plan, and is done in the year after its last at the latest. */
const ACCEPTED = /(?:迎接|做好|组织|开展|准备)[^,。;]{0,12}(?:终期|总结|检查)?验收/
const PREPARING = /编制|谋划|衔接|启动|起草|前期|研究|准备|建议|纲要/

function ofFiveYearPlan(plan: Period, range: Range, year: number, wording: Wording): Hit<Id> | null {
  const worked = wording.inPlan(range.start) ? year + 1 : year
  const words = wording.clause(range)
  const clause = closedIn(words, plan, worked)
  // 高质量编制“十四五”规划 when that is over: the next one is drawn up.
  const at = clause.indexOf(plan.name)
  if (worked > plan.last && DRAWS_UP.test(clause.slice(0, at)) && !/评估|总结|收官|[时以]期?来/.test(clause.slice(at)))
    return { reason: 'five-year-plan-ended', range, values: { name: plan.name, last: plan.last } }
  // 为“十三五”规划圆满收官提供保障, two years after its end: what is worked towards is not looked back on.
  if (
    worked > plan.last + 1 &&
    TOWARDS.test(clause.slice(0, at)) &&
    ITS_END.test(words.slice(words.indexOf(plan.name) + plan.name.length)) &&
    ![...matchesOf(wording.sentence(range), /20\d\d(?=年)/g)].some(([told]) => Number(told) <= plan.last)
  )
    return { reason: 'five-year-plan-ended', range, values: { name: plan.name, last: plan.last } }
  if (isHistory(clause) || LOOKING_BACK.test(clause) || PREPARING.test(clause)) return null
  // 比“十三五”末翻了一番, “十四五”批复的项目: what is compared with, and what was done then.
  const behind = clause.slice(clause.indexOf(plan.name) + plan.name.length)
  if (
    /[较比][^,]{0,4}$/.test(clause.slice(0, clause.indexOf(plan.name))) ||
    /^(?:规划|时期)?[^,]{0,4}的\d|^[^,]{0,3}[末初]/.test(behind)
  )
    return null
  if (worked > plan.last) return { reason: 'five-year-plan-ended', range, values: { name: plan.name, last: plan.last } }
  // Plans are drawn up two years ahead.
  if (
    year + 2 < plan.first ||
    // 今年是实施“十五五”规划的开局之年: which year that is has a rule of its own.
    (worked < plan.first &&
      !/之年|第一年/.test(behind) &&
      /(?:实施|落实|推进)[^,]{0,4}$/.test(clause.slice(0, clause.indexOf(plan.name))))
  )
    return { reason: 'five-year-plan-not-begun', range, values: { name: plan.name, first: plan.first, year } }
  return null
}

const TOWARDS =
  /(?:为|确保|力争|保障|助力|推动|全力|努力|奋力|争取|促进|保证)(?:我[省市县区镇乡局]|全[省市县区])?(?:实现|完成|推动)?[“"]?$/
const ITS_END =
  /^[”"]?(?:规划|时期|发展规划)?(?:的)?(?:各项|主要|既定|目标|任务|指标){0,4}(?:顺利|圆满|胜利|全面|如期|高质量|完美){0,2}(?:收官|收尾|完成|实现)/

const DRAWS_UP =
  /^(?!.*(?:十[三四五六]五|曾|参与)).{0,8}(?:高质量|高标准|科学|精心|启动|抓好|做好|完成|组织|开展)编制[^,的]{0,16}$/

interface Mention {
  meeting: { congress: number; plenum: number }
  range: Range
  /** The list that it is part of: 二十届二中、三中全会. */
  list: number
}

function meetings(draft: Draft, season: Season, wording: Wording): Hit<Id>[] {
  const mentions = mentionsOf(draft.folded)
  const hits: Hit<Id>[] = []
  const year = Number(season.start.slice(0, 4))
  for (const mention of mentions) {
    const { congress, plenum } = mention.meeting
    const name = nameOf(congress, plenum)
    if (plenum > PLENUMS_OF_A_TERM) {
      hits.push({ reason: 'no-such-plenum', range: mention.range, values: { name } })
      continue
    }
    const meeting = MEETINGS.find((candidate) => candidate.congress === congress && candidate.plenum === plenum)
    if (!meeting) continue
    if (meeting.from < season.start || (meeting.from <= season.end && wording.inPlan(mention.range.start))) {
      if (isAwaited(draft, mention.range, wording))
        hits.push({ reason: 'meeting-over', range: mention.range, values: { name, day: dayOf(meeting), year } })
      continue
    }
    if (meeting.from <= season.written) {
      if (isToldOfYear(draft, mention.range, meeting.from, season, wording))
        hits.push({ reason: 'meeting-after-year', range: mention.range, values: { name, day: dayOf(meeting), year } })
      continue
    }
    if (/迎接|喜迎|召开前|即将|筹备|献礼|将召开/.test(wording.sentence(mention.range))) continue
    const certain = meeting.evidence === 'seen' && Number(meeting.from.slice(0, 4)) > year + 1
    hits.push({
      reason: certain ? 'meeting-not-held' : 'meeting-not-held-probably',
      range: mention.range,
      values: { name, day: dayOf(meeting), year },
    })
  }
  hits.push(...disordered(mentions))
  hits.push(...onlyEarlier(draft, mentions, year, wording))
  const missing = newestMissing(draft, mentions, season)
  if (missing) hits.push(missing)
  const bare = withoutParty(draft, mentions)
  if (bare) hits.push(bare)
  return hits
}

/**
 * 2022年，县政府认真落实党的二十届二中全会部署: what the year's work followed was not said before the year was over. A draft with a
 * date is written in the knowledge of what came before that.
 */
function isToldOfYear(draft: Draft, range: Range, held: string, season: Season, wording: Wording): boolean {
  if (draft.date || held <= season.end || wording.inPlan(range.start)) return false
  const sentence = wording.sentence(range)
  return (
    new RegExp(`^(?:[^,。]{0,10})?(?:${season.year}年(?:度)?|一年来|全年)(?:以来)?,`).test(sentence.trim()) &&
    !/今年|下一?步|明年|将/.test(sentence)
  )
}

/** 迎接党的二十大胜利召开, 二十大安保: as a thing to come. */
function isAwaited(draft: Draft, range: Range, wording: Wording): boolean {
  const before = draft.folded.slice(Math.max(0, range.start - 14), range.start)
  const behind = draft.folded.slice(range.end, range.end + 12)
  const clause = wording.clause(range)
  if (isHistory(clause) || /20\d\d年|当时|去年|上年|后|期间/.test(clause)) return false
  if (/(?:迎接|喜迎|献礼|护航|服务保障|迎)(?:着|好)?(?:中国共产党|中共|党的)?(?:第|二十届)?$/.test(before)) return true
  if (/^(?:的)?(?:胜利|顺利)?召开(?:$|营造|提供|创造|保驾|贡献|奠定|献|作|[,。;、])/.test(behind))
    return /迎|为|献礼|向|确保|保障|护航/.test(clause)
  return /^(?:安保|维稳|安全保卫|信访保障|安全稳定|献礼)/.test(behind)
}

const NUMERALS = '一二三四五六七八九'
const MEETING =
  /(十八|十九|二十一|二十)(?:(大)(?!类|项|任务|行动|工程|要|措施|举措|重点|专项|条|队|街|道|厦|桥|家|亮点|件|中|学|户|批|案例|场|系统|产业|指标|行业|企业|片|板块|方面|体系|机制|难题|民生|检查)|届((?:[一二三四五六七八九]中(?:全会(?=[、,和及与][一二三四五六七八九]中全会))?[、,和及与]{0,2}){1,7}全会))/g

/** 党的二十大, 二十届二中、三中全会, 二十届三中全会、四中全会. */
function mentionsOf(folded: string): Mention[] {
  const mentions: Mention[] = []
  let list = 0
  for (const match of matchesOf(folded, MEETING)) {
    const congress = { 十八: 18, 十九: 19, 二十: 20, 二十一: 21 }[match[1] as string] as number
    // 市第二十届…, 一百二十大…: another body's.
    if (/[第一二三四五六七八九十百\d]/.test(folded[match.index - 1] ?? '')) continue
    list++
    if (match[2]) {
      mentions.push({
        meeting: { congress, plenum: 0 },
        range: { start: match.index, end: match.index + match[0].length },
        list,
      })
      continue
    }
    const start = match.index + (match[1] as string).length + 1
    for (const part of matchesOf(match[3] as string, /([一二三四五六七八九])中/g)) {
      const at = start + part.index
      mentions.push({
        meeting: { congress, plenum: NUMERALS.indexOf(part[1] as string) + 1 },
        range: { start: at, end: at + 2 },
        list,
      })
    }
  }
  return mentions
}

function disordered(mentions: readonly Mention[]): Hit<Id>[] {
  return mentions.flatMap((mention, i): Hit<Id>[] => {
    const before = mentions[i - 1]
    return before && before.list === mention.list && before.meeting.plenum >= mention.meeting.plenum
      ? [{ reason: 'plenum-order', range: { start: before.range.start, end: mention.range.end } }]
      : []
  })
}

/**
 * The 19th congress as the newest in a report on 2023 or later: in the whole draft, or in a sentence that takes its spirit
 * for the guide of the year's work though other sentences name the 20th.
 */
function onlyEarlier(draft: Draft, mentions: readonly Mention[], year: number, wording: Wording): Hit<Id>[] {
  if (year < 2023) return []
  const earlier = mentions.filter(
    ({ meeting, range }) =>
      meeting.congress === 19 && !wording.inTitle(range.start) && !isHistory(wording.clause(range)),
  )
  const first = earlier[0]
  if (!first) return []
  if (!/二十大|二十届/.test(draft.folded))
    return [{ reason: 'only-earlier-congress', range: first.range, values: { year } }]
  const guiding = earlier.find(({ range }) => {
    const sentence = wording.sentence(range)
    return !/二十大|二十届|十八大/.test(sentence) && /精神/.test(sentence) && GUIDES.test(sentence)
  })
  return guiding ? [{ reason: 'earlier-congress-guides', range: guiding.range, values: { year } }] : []
}

const GUIDES = /贯彻|武装|指导|指引|落实|为遵循|学习宣传/

function newestMissing(draft: Draft, mentions: readonly Mention[], season: Season): Hit<Id> | null {
  const day = lastDay(draft, season)
  const held = MEETINGS.filter(({ from, evidence, plenum }) => plenum > 0 && evidence === 'seen' && from <= day).at(-1)
  if (!held || /历次全会|历次中央全会|历届全会/.test(draft.folded)) return null
  const own = mentions.filter(({ meeting }) => meeting.congress === held.congress && meeting.plenum > 0)
  const last = own.at(-1)
  if (!last || own.some(({ meeting }) => meeting.plenum >= held.plenum)) return null
  return { reason: 'newest-plenum-missing', range: last.range, values: { name: nameOf(held.congress, held.plenum) } }
}

/** The last day that the draft can tell of: a plan is written before its year is over. */
function lastDay(draft: Draft, season: Season): string {
  if (draft.date && draft.date.iso >= season.start && draft.date.iso <= season.end) return draft.date.iso
  return /方案|要点|计划|安排|通知/.test(draft.title?.text ?? '') ? season.start : season.end
}

/** 贯彻二十大精神 without 党的 where it is mentioned first. */
function withoutParty(draft: Draft, mentions: readonly Mention[]): Hit<Id> | null {
  const first = mentions.find(({ meeting }) => meeting.congress >= 19)
  if (!first || first.meeting.plenum > 0) return null
  const before = draft.folded.slice(Math.max(0, first.range.start - 12), first.range.start)
  if (/党的?$|共产党(?:第)?$|党的[一-鿿、和]{1,10}$|中共$/.test(before)) return null
  return { reason: 'party-missing', range: first.range, values: { name: nameOf(first.meeting.congress, 0) } }
}

function nameOf(congress: number, plenum: number): string {
  const word = ['十八', '十九', '二十', '二十一'][congress - 18] ?? String(congress)
  return plenum === 0 ? `党的${word}大` : `党的${word}届${NUMERALS[plenum - 1]}中全会`
}

function dayOf({ from }: Meeting): string {
  return `${from.slice(0, 4)}年${Number(from.slice(5, 7))}月`
}
