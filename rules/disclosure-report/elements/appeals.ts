import type { ElementRule } from '../../../lib/audit'
import { DISCLOSURE_RULES } from '../../bases'
import { findIn, isEmpty } from '../content'
import type { Facts } from '../facts'
import { otherGenreText, reportWith } from '../other-genre'

type Id = 'figures-given' | 'none' | 'one-missing' | 'no-figures' | 'empty' | 'not-found'

export const appeals: ElementRule<Facts, Id> = {
  id: 'appeals',
  title: { zh: '行政复议、行政诉讼情况', en: 'Reviews and lawsuits' },
  requirement: 'required',
  asks: {
    zh: '第四部分应当给出因政府信息公开被申请行政复议、提起行政诉讼的数字。',
    en: 'The fourth part gives the numbers of reviews and lawsuits about disclosure.',
  },
  basis: DISCLOSURE_RULES,
  help: {
    why: { zh: '条例第五十条第三项。', en: 'Article 50(3).' },
    todo: {
      zh: '复议、诉讼两项都要填写，没有的填0或者写明没有发生。',
      en: 'Fill in both; write 0 or say so where there is none.',
    },
  },
  reasons: {
    'figures-given': { outcome: 'pass', message: { zh: '复议、诉讼都有数字。', en: 'Both have numbers.' } },
    none: { outcome: 'pass', message: { zh: '写明没有发生。', en: 'It says that there was none.' } },
    'one-missing': {
      outcome: 'review',
      message: { zh: '没有读到{missing}的数字。', en: 'No number was found for {missing}.' },
    },
    'no-figures': {
      outcome: 'fail',
      message: { zh: '“{title}”中没有数字。', en: '“{title}” gives no numbers.' },
    },
    empty: { outcome: 'fail', message: { zh: '“{title}”之下没有内容。', en: 'Nothing stands below “{title}”.' } },
    'not-found': {
      outcome: 'fail',
      message: { zh: '没有找到行政复议、行政诉讼情况部分。', en: 'No part on reviews and lawsuits was found.' },
    },
  },
  searched: ['政府信息公开行政复议、行政诉讼情况', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '未发生'],
  examples: [
    {
      outcome: 'pass',
      reason: 'figures-given',
      text: reportWith(
        '四、政府信息公开行政复议、行政诉讼情况\n行政复议：结果维持1，结果纠正0，其他结果0，尚未审结0，总计1。\n行政诉讼：未经复议直接起诉0件，复议后起诉0件。',
      ),
    },
    {
      outcome: 'pass',
      reason: 'none',
      text: reportWith('四、政府信息公开行政复议、行政诉讼情况\n全年未发生因政府信息公开引起的行政复议和行政诉讼。'),
    },
    {
      outcome: 'review',
      reason: 'one-missing',
      text: reportWith('四、政府信息公开行政复议、行政诉讼情况\n行政复议案件2件，均维持。'),
    },
    {
      outcome: 'fail',
      reason: 'no-figures',
      text: reportWith('四、政府信息公开行政复议、行政诉讼情况\n认真做好行政复议和行政诉讼工作。'),
    },
    {
      outcome: 'fail',
      reason: 'empty',
      text: reportWith('四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n公开不够及时，已改进。'),
    },
    { outcome: 'fail', reason: 'not-found', text: reportWith('一、总体情况\n全年公开信息12条。') },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ parts, appeals: groups, places }, { draft }) {
    const part = parts.appeals
    if (!part) return { reason: 'not-found', evidence: [], place: parts.requests?.text.end ?? places.end }
    const values = { title: part.title }
    if (isEmpty(draft, part)) return { reason: 'empty', evidence: [part.heading], values, place: part.heading.end }
    if (groups.length >= 2) return { reason: 'figures-given', evidence: groups.map((group) => group.total) }
    const review = findIn(draft, part, REVIEW)
    const litigation = findIn(draft, part, LITIGATION)
    if (review && litigation) return { reason: 'figures-given', evidence: [review, litigation] }
    const none = findIn(draft, part, NONE)
    if (none) return { reason: 'none', evidence: [none] }
    if (review || litigation) {
      const missing = review ? '行政诉讼' : '行政复议'
      return {
        reason: 'one-missing',
        evidence: [review ?? litigation ?? part.heading],
        values: { missing },
        place: part.text.end,
      }
    }
    return { reason: 'no-figures', evidence: [part.heading], values, place: part.heading.end }
  },
}

const NONE =
  /(?:未|没有|无)(?:发生|收到|出现|有|因|被)?[^。;\d]{0,40}(?:复议|诉讼)|^[\n:]{0,3}无[。\n]?$|(?:均|都)?(?:为)?(?:0件|零件|零)/
const REVIEW = /复议[^。;\d]{0,60}\d/
const LITIGATION = /(?:诉讼|起诉)[^。;\d]{0,80}\d/
