import type { ElementRule } from '../../../lib/audit'
import { SUPERVISION_RULES, SUPERVISION_RULES_FROM } from '../../bases'
import { type Facts, firstMatch, hasContent, headingRange, sentenceAt } from '../facts'
import { otherGenreText } from '../other-genre'

export const shortcomings: ElementRule<
  Facts,
  'own-section' | 'merged-heading' | 'running-text' | 'empty' | 'not-found'
> = {
  id: 'shortcomings',
  title: { zh: '存在的不足', en: 'Shortcomings' },
  requirement: 'required',
  from: SUPERVISION_RULES_FROM,
  asks: {
    zh: '应当报告上一年度推进法治政府建设存在的不足。',
    en: 'At least one shortcoming of the year is stated.',
  },
  basis: SUPERVISION_RULES,
  help: {
    why: {
      zh: '《督察工作规定》要求报告“存在的不足和原因”，只讲成绩的报告不完整。',
      en: 'The supervision rules ask for shortcomings and causes; a report of successes only is incomplete.',
    },
    todo: {
      zh: '写出具体的不足。可以与“下一步打算”合并在一个标题之下。讲“解决了存在的问题”不算报告不足。',
      en: 'State concrete shortcomings; they may share a heading with next year’s plans. Telling how problems were solved is not stating a shortcoming.',
    },
  },
  reasons: {
    'own-section': {
      outcome: 'pass',
      message: { zh: '有专门部分报告不足。', en: 'A part of its own states shortcomings.' },
    },
    'merged-heading': {
      outcome: 'pass',
      message: {
        zh: '不足与下一步打算合写在一个标题之下。',
        en: 'Shortcomings share one heading with next year’s plans.',
      },
    },
    'running-text': {
      outcome: 'pass',
      message: {
        zh: '正文中报告了不足，没有单独的标题。',
        en: 'The text states shortcomings without a heading of their own.',
      },
    },
    empty: {
      outcome: 'fail',
      message: {
        zh: '有不足的标题，标题之下没有内容。',
        en: 'There is a heading for shortcomings with nothing below it.',
      },
    },
    'not-found': { outcome: 'fail', message: { zh: '没有找到存在的不足。', en: 'No shortcoming was found.' } },
  },
  searched: ['存在的不足', '存在的问题', '差距', '短板', '薄弱环节', '“还存在……”', '“……有待……”'],
  examples: [
    {
      outcome: 'pass',
      reason: 'own-section',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、存在的主要问题\n一是执法人员偏少；二是普法形式单一。',
    },
    {
      outcome: 'pass',
      reason: 'own-section',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、还差在哪里\n一是执法力量单薄，文书常有漏项。二是普法对在外打工的年轻人覆盖不够。\n三、2025年怎么干\n补队伍。',
    },
    {
      outcome: 'pass',
      reason: 'merged-heading',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、存在的问题及下一步打算\n执法人员偏少，普法形式单一。下一步，我镇将加强培训。',
    },
    {
      outcome: 'pass',
      reason: 'running-text',
      text: '青石镇2024年法治政府建设年度报告\n一、强化组织领导\n召开专题会议4次。虽然取得一定成效，但与上级要求相比还存在一些差距，执法力量不足。\n二、规范执法\n办理案件16件。',
    },
    {
      outcome: 'fail',
      reason: 'empty',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、存在的问题\n三、下一步打算\n2025年，我镇将继续推进依法行政。',
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n及时解决群众反映的问题，针对检查发现的不足逐项整改。\n二、下一步打算\n2025年，我镇将继续推进依法行政。',
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、整改怎么做的\n一是针对执法力量不足的问题，增加人员3名。二是培训4次。\n三、下一步打算\n2025年，我镇将继续推进依法行政。',
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ parts, places }, { draft }) {
    const filled = parts.shortcomings.find((section) => hasContent(draft, section, LEAST))
    if (filled) {
      return {
        reason: parts.plans.includes(filled) ? 'merged-heading' : 'own-section',
        evidence: [headingRange(filled)],
      }
    }
    const empty = parts.shortcomings[0]
    if (empty) return { reason: 'empty', evidence: [headingRange(empty)], place: empty.title.end }
    const told = parts.shortcomingText[0]
    if (told) return { reason: 'running-text', evidence: [sentenceAt(parts, told.start) ?? told] }
    const near = firstMatch(parts, /问题|不足|短板|薄弱|差距/, parts.planText)
    return {
      reason: 'not-found',
      evidence: near ? [sentenceAt(parts, near.start) ?? near] : [],
      place: places.beforeShortcomings,
    }
  },
}

const LEAST = 6
