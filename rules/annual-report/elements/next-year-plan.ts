import { type DraftScope, type ElementRule, type Range, rangeAt, yearsIn } from '../../../lib/audit'
import { SUPERVISION_RULES, SUPERVISION_RULES_FROM } from '../../bases'
import { type Facts, firstMatch, hasContent, headingRange, sentenceAt } from '../facts'
import { otherGenreText } from '../other-genre'

type Id = 'own-section' | 'merged-heading' | 'year-not-named' | 'no-own-heading' | 'wrong-year' | 'empty' | 'not-found'

export const nextYearPlan: ElementRule<Facts, Id> = {
  id: 'next-year-plan',
  title: { zh: '下一年度工作安排', en: 'Next year’s arrangements' },
  requirement: 'required',
  from: SUPERVISION_RULES_FROM,
  asks: {
    zh: '应当单列一部分报告下一年度的主要安排，并写明年份。',
    en: 'Next year’s arrangements stand in a part of their own and name the year.',
  },
  basis: SUPERVISION_RULES,
  help: {
    why: {
      zh: '《督察工作规定》要求报告“下一年度”的主要安排。只写“下一步”看不出是哪一年，沿用上年稿件时还容易留下旧年份。',
      en: 'The supervision rules ask for the arrangements of the coming year. 下一步 alone does not say which, and a draft grown from last year’s easily keeps the old year.',
    },
    todo: {
      zh: '单设一部分，在标题或者正文里写明报告年度的下一年，例如2025年度的报告写“2026年工作安排”。',
      en: 'Give it a part of its own and name the year after the reported one in heading or text, e.g. 2026年工作安排 in the report for 2025.',
    },
  },
  reasons: {
    'own-section': {
      outcome: 'pass',
      message: { zh: '有专门部分，写明{next}年的安排。', en: 'A part of its own names the arrangements for {next}.' },
    },
    'merged-heading': {
      outcome: 'pass',
      message: {
        zh: '与不足合写在一个标题之下，写明{next}年的安排。',
        en: 'It shares a heading with the shortcomings and names {next}.',
      },
    },
    'year-not-named': {
      outcome: 'review',
      message: {
        zh: '有下一步安排，没有写明是哪一年，请核对。',
        en: 'There are arrangements, but the year is not named; please check.',
      },
    },
    'no-own-heading': {
      outcome: 'review',
      message: {
        zh: '下一步安排写在段落中，没有单列标题，请核对。',
        en: 'The arrangements stand in a paragraph without a heading of their own; please check.',
      },
    },
    'wrong-year': {
      outcome: 'fail',
      message: {
        zh: '安排所写的年份是{year}年，不是报告年度的下一年（{next}年）。',
        en: 'The arrangements name {year}, not the year after the reported one ({next}).',
      },
    },
    empty: {
      outcome: 'fail',
      message: {
        zh: '有下一步安排的标题，标题之下没有内容。',
        en: 'There is a heading for the arrangements with nothing below it.',
      },
    },
    'not-found': {
      outcome: 'fail',
      message: { zh: '没有找到下一年度的工作安排。', en: 'No arrangements for next year were found.' },
    },
  },
  searched: ['下一步', '下一年度', '工作安排', '工作打算', '工作计划', '工作思路', '今后', '明年', '报告年度的下一年'],
  examples: [
    {
      outcome: 'pass',
      reason: 'own-section',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、下一步工作思路\n2025年，我镇将加强执法培训。',
    },
    {
      outcome: 'pass',
      reason: 'merged-heading',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、存在的问题和2025年工作打算\n执法力量不足。下一步，我镇将加强培训。',
    },
    {
      outcome: 'review',
      reason: 'year-not-named',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、下一步工作打算\n我镇将加强执法培训，提高普法实效。',
    },
    {
      outcome: 'review',
      reason: 'no-own-heading',
      text: '青石镇2024年法治政府建设年度报告\n一、强化组织领导\n召开会议4次，研究部署法治工作。\n二、规范执法\n办理案件16件，组织培训2次。\n下一步，我镇将继续加强执法培训，提高普法实效。',
    },
    {
      outcome: 'fail',
      reason: 'wrong-year',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、2024年工作安排\n我镇将加强执法培训，提高普法实效。',
    },
    {
      outcome: 'fail',
      reason: 'empty',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、2025年工作安排',
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、存在的问题\n执法力量不足。',
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ parts, places }, scope) {
    const { draft, reportYear } = scope
    const sections = parts.plans
    const filled = sections.filter((section) => hasContent(draft, section, LEAST))
    const own = filled.find((section) => section.depth === 1) ?? filled[0]
    if (own) {
      const texts = filled.map((section) => ({ start: section.label.start, end: section.whole.end }))
      const named = reportYear === null ? null : nameOf(scope, texts, reportYear + 1)
      const wrong = wrongYear(scope, filled.map(headingRange), parts)
      const next = reportYear === null ? '' : reportYear + 1
      const merged = parts.shortcomings.includes(own)
      if (wrong && (wrong.inHeading || !named)) {
        return {
          reason: 'wrong-year',
          evidence: [wrong.range],
          values: { year: wrong.year, next },
          place: own.title.end,
        }
      }
      if (named) {
        return {
          reason: merged ? 'merged-heading' : 'own-section',
          evidence: [
            headingRange(own),
            ...(inRange(named, headingRange(own)) ? [] : [sentenceAt(parts, named.start) ?? named]),
          ],
          values: { next },
        }
      }
      return { reason: 'year-not-named', evidence: [headingRange(own)], place: own.title.end }
    }
    const empty = sections[0]
    if (empty) return { reason: 'empty', evidence: [headingRange(empty)], place: empty.title.end }
    const paragraph = parts.planParagraphs.at(-1)
    if (paragraph)
      return {
        reason: 'no-own-heading',
        evidence: [sentenceAt(parts, paragraph.start) ?? paragraph],
        place: paragraph.start,
      }
    const near = firstMatch(parts, /下一步|今后|明年|将(?:继续|进一步)|打算/)
    return { reason: 'not-found', evidence: near ? [sentenceAt(parts, near.start) ?? near] : [], place: places.end }
  },
}

const LEAST = 8

function nameOf({ draft }: DraftScope, ranges: readonly Range[], year: number): Range | null {
  for (const range of ranges) {
    const mention = yearsIn(draft, range).find(
      (candidate) => candidate.year === year && !rangeAt(draft.citations, candidate.start),
    )
    if (mention) return mention
  }
  return null
}

/** A year that the plan is said to be for, in its heading or where it begins (2023年，我镇将…), other than the next. */
function wrongYear(
  { draft, reportYear }: DraftScope,
  headings: readonly Range[],
  parts: Facts['parts'],
): { range: Range; year: number; inHeading: boolean } | null {
  if (reportYear === null) return null
  for (const heading of headings) {
    const mentions = yearsIn(draft, heading).filter((mention) => mention.context === 'plain')
    const wrong = mentions.find((mention) => mention.year !== reportYear + 1)
    // 2024年存在的问题及2025年打算 names both, each rightly.
    if (
      wrong &&
      !mentions.some((mention) => mention.year === reportYear + 1) &&
      !/(?:问题|不足)/.test(draft.folded.slice(wrong.end, heading.end))
    ) {
      return { range: heading, year: wrong.year, inHeading: true }
    }
  }
  for (const sentence of parts.sentences) {
    if (!rangeAt(parts.planText, sentence.start)) continue
    const match = /^(?:[一二三四五六七八九十]是)?((?:19|20)\d\d)年(?:度)?,?[^,]{0,16}?(?:将|要|计划|拟|我们)/.exec(
      sentence.text,
    )
    if (match && Number(match[1]) !== reportYear + 1 && !/(?:虽然|以来|取得)/.test(match[0])) {
      return {
        range: { start: sentence.start, end: sentence.start + match[0].length },
        year: Number(match[1]),
        inHeading: false,
      }
    }
  }
  return null
}

function inRange(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
