import type { FindingRule } from '../../lib/audit'
import { seasonOf } from '../vocabulary/dated'
import { campaigns } from './outdated/campaigns'
import { meetings } from './outdated/meetings'
import { plans } from './outdated/plans'
import type { Outdated } from './outdated/reading'
import { targets } from './outdated/targets'
import { yearNames } from './outdated/year-names'
import { wordingOf } from './wording'

export const outdatedPhrase: FindingRule<Outdated> = {
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
        zh: '报告年度是{year}年，全文只提{name}，没有提{newer}精神。',
        en: 'The report is for {year} and names {name} only, not {newer}.',
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
    const reading = { draft: scope.draft, year: season.year, season, wording }
    return [targets, plans, campaigns, yearNames, meetings]
      .flatMap((find) => find(reading))
      .filter(({ range }) => wording.counts(range.start))
  },
}
