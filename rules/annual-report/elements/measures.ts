import { type Draft, type ElementRule, firstFrom, rangeAt, type Section, united } from '../../../lib/audit'
import { SUPERVISION_RULES } from '../../bases'
import { type Facts, hasText, headingRange } from '../facts'
import { otherGenreText } from '../other-genre'
import type { Sentence } from '../parts'

export const measures: ElementRule<Facts, 'own-section' | 'topical-sections' | 'running-text' | 'empty' | 'not-found'> =
  {
    id: 'measures',
    title: { zh: '主要举措和成效', en: 'Measures and results' },
    requirement: 'required',
    asks: {
      zh: '应当报告上一年度推进法治政府建设的主要举措和成效，可以专设一部分，也可以按专题分写。',
      en: 'The year’s measures and results are told, in a part of their own or by topics.',
    },
    basis: SUPERVISION_RULES,
    help: {
      why: {
        zh: '这是《督察工作规定》列明的第一项必备内容。',
        en: 'It is the first of the contents that the supervision rules list.',
      },
      todo: {
        zh: '写明做了什么、取得什么成效。标题不必用“主要举措和成效”，“工作开展情况”或者各专题标题同样可以。',
        en: 'Say what was done and with what result. The heading need not read 主要举措和成效; 工作开展情况 or topical headings do as well.',
      },
    },
    reasons: {
      'own-section': {
        outcome: 'pass',
        message: { zh: '有专门部分报告举措和成效。', en: 'A part of its own tells measures and results.' },
      },
      'topical-sections': {
        outcome: 'pass',
        message: {
          zh: '按专题分{count}个部分报告举措和成效。',
          en: 'Measures and results are told in {count} topical parts.',
        },
      },
      'running-text': {
        outcome: 'pass',
        message: {
          zh: '正文报告了举措和成效，没有设标题。',
          en: 'The body tells measures and results without a heading.',
        },
      },
      empty: {
        outcome: 'fail',
        message: {
          zh: '有举措和成效的标题，标题之下没有内容。',
          en: 'There is a heading for measures and results with nothing below it.',
        },
      },
      'not-found': {
        outcome: 'fail',
        message: { zh: '没有找到举措和成效的内容。', en: 'Nothing on measures and results was found.' },
      },
    },
    searched: ['主要举措和成效', '工作开展情况', '主要做法', '工作总结', '问题和计划以外的各级标题', '正文段落'],
    examples: [
      {
        outcome: 'pass',
        reason: 'own-section',
        text: '青石镇2024年法治政府建设年度报告\n一、工作开展情况\n全年制发规范性文件2件，均经合法性审核并报县政府备案，开展法治培训3次。\n二、存在的问题\n执法力量不足。',
      },
      {
        outcome: 'pass',
        reason: 'topical-sections',
        text: '青石镇2024年法治政府建设年度报告\n一、强化组织领导，夯实法治基础\n镇党委召开法治建设专题会议4次，研究部署年度任务，层层落实责任。\n二、规范执法行为，提升执法水平\n办理行政处罚案件16件，全部录入平台，组织执法培训2次。\n三、下一步打算\n2025年，我镇将继续推进依法行政。',
      },
      {
        outcome: 'pass',
        reason: 'running-text',
        text: '青石镇2024年法治政府建设年度报告\n2024年，我镇制发规范性文件2件，均经合法性审核并报县政府备案；办理行政处罚案件16件，全部录入执法平台并主动公示，案卷评查合格率100%；开展执法人员培训4期，参训86人次；调解矛盾纠纷143件，成功率98%；组织旁听庭审2次，开展宪法宣传12场次，发放资料3000余份，受到群众好评。\n虽然取得一定成绩，但还存在执法力量不足的问题，由于编制少。',
      },
      {
        outcome: 'fail',
        reason: 'empty',
        text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n二、存在的问题\n执法力量不足，由于编制有限，兼职较多。\n三、下一步打算\n2025年，我镇将继续推进依法行政。',
      },
      {
        outcome: 'fail',
        reason: 'not-found',
        text: '青石镇2024年法治政府建设年度报告\n一、存在的问题\n执法力量不足，由于编制有限，兼职较多。\n二、下一步打算\n2025年，我镇将继续推进依法行政。',
      },
      { outcome: 'notApplicable', text: otherGenreText },
    ],
    run({ parts, places }, { draft }) {
      const filled = parts.measures.filter((section) => hasText(draft, parts, section, LEAST))
      const own = filled.sort((a, b) => a.depth - b.depth || a.label.start - b.label.start)[0]
      if (own) return { reason: 'own-section', evidence: [headingRange(own)] }
      const topics = parts.topics.filter(
        (section) => hasText(draft, parts, section, LEAST) && !NO_MEASURES.test(titleOf(draft, section)),
      )
      if (topics.length > 0) {
        return { reason: 'topical-sections', evidence: topics.map(headingRange), values: { count: topics.length } }
      }
      const empty = parts.measures[0]
      if (empty) return { reason: 'empty', evidence: [headingRange(empty)], place: empty.title.end }
      const elsewhere = united([
        ...parts.shortcomingText,
        ...parts.planText,
        ...[...parts.shortcomings, ...parts.plans].map(headingRange),
        ...parts.duty.map((section) => section.whole),
        ...parts.topics.filter((section) => NO_MEASURES.test(titleOf(draft, section))).map((section) => section.whole),
        // The opening is no part: up to its lead formula, or its first paragraph.
        { start: draft.body.start, end: draft.lead?.end ?? firstParagraphEnd(draft) },
      ])
      const running = parts.sentences.filter(
        (sentence) => !rangeAt(elsewhere, sentence.start) && !rangeAt(elsewhere, sentence.end - 1),
      )
      const length = running.reduce((sum, sentence) => sum + sentence.text.length, 0)
      const first = running.find((sentence) => sentence.text.length > 12)
      const concrete = running.filter((sentence) => tellsFigure(draft, sentence)).length >= 2
      if (first && length >= (concrete ? LEAST_CONCRETE : LEAST_RUNNING))
        return { reason: 'running-text', evidence: [first] }
      return { reason: 'not-found', evidence: first ? [first] : [], place: places.start }
    },
  }

/** Fewer characters than this below a heading say nothing. */
const LEAST = 12
/** Without headings an opening alone is not a part: about three sentences. */
const LEAST_RUNNING = 120
/** Sentences with figures say more in fewer characters. */
const LEAST_CONCRETE = 50

/** Headings of an introduction: what stands below them is no measure. */
const NO_MEASURES = /^(?:单位|部门|基本|辖区)?(?:概况|简介|基本情况)$|指导思想|总体要求|机构设置|编制说明|名词解释/

function titleOf(draft: Draft, section: Section): string {
  return draft.folded.slice(section.title.start, section.title.end)
}

function firstParagraphEnd(draft: Draft): number {
  const topHeadings = draft.sections.some((section) => section.style !== 'ordinal')
  const first = rangeAt(draft.paragraphs, draft.body.start)
  return topHeadings && first ? first.end : draft.body.start
}

function tellsFigure(draft: Draft, sentence: Sentence): boolean {
  const figure = draft.figures[firstFrom(draft.figures, sentence.start)]
  return figure !== undefined && figure.start < sentence.end
}
