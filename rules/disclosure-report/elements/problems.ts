import type { ElementRule } from '../../../lib/audit'
import { DISCLOSURE_RULES } from '../../bases'
import { findIn, isEmpty } from '../content'
import type { Facts } from '../facts'
import { otherGenreText, reportWith } from '../other-genre'

export const problems: ElementRule<Facts, 'stated' | 'unclear' | 'empty' | 'not-found'> = {
  id: 'problems',
  title: { zh: '存在的主要问题', en: 'Problems' },
  requirement: 'required',
  asks: { zh: '第五部分应当写明工作中存在的主要问题。', en: 'The fifth part states the chief problems.' },
  basis: DISCLOSURE_RULES,
  help: {
    why: { zh: '条例第五十条第四项。', en: 'Article 50(4).' },
    todo: {
      zh: '写具体的问题，例如哪类信息更新不及时；不要只写“还有差距”。',
      en: 'Name concrete problems, e.g. what was updated late; not only that there is room to improve.',
    },
  },
  reasons: {
    stated: { outcome: 'pass', message: { zh: '写明了存在的问题。', en: 'Problems are stated.' } },
    unclear: {
      outcome: 'review',
      message: { zh: '“{title}”中没有看到具体的问题。', en: 'No concrete problem was found in “{title}”.' },
    },
    empty: { outcome: 'fail', message: { zh: '“{title}”之下没有内容。', en: 'Nothing stands below “{title}”.' } },
    'not-found': {
      outcome: 'fail',
      message: { zh: '没有找到主要问题及改进情况部分。', en: 'No part on problems was found.' },
    },
  },
  searched: ['存在的主要问题及改进情况', '不足', '不够', '不强', '不高', '滞后', '有待'],
  examples: [
    {
      outcome: 'pass',
      reason: 'stated',
      text: reportWith(
        '五、存在的主要问题及改进情况\n个别村公开不够及时。已建立提醒制度。\n六、其他需要报告的事项\n未收取信息处理费。',
      ),
    },
    {
      outcome: 'review',
      reason: 'unclear',
      text: reportWith(
        '五、存在的主要问题及改进情况\n我镇将继续做好公开工作。\n六、其他需要报告的事项\n未收取信息处理费。',
      ),
    },
    {
      outcome: 'fail',
      reason: 'empty',
      text: reportWith('五、存在的主要问题及改进情况\n六、其他需要报告的事项\n未收取信息处理费。'),
    },
    { outcome: 'fail', reason: 'not-found', text: reportWith('一、总体情况\n全年公开信息12条。') },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ parts, places }, { draft }) {
    const part = parts.problems
    if (!part) return { reason: 'not-found', evidence: [], place: parts.appeals?.text.end ?? places.end }
    const values = { title: part.title }
    if (isEmpty(draft, part)) return { reason: 'empty', evidence: [part.heading], values, place: part.heading.end }
    const stated = findIn(draft, part, STATED)
    if (!stated) return { reason: 'unclear', evidence: [part.heading], values, place: part.heading.end }
    return { reason: 'stated', evidence: [part.heading, stated] }
  },
}

const STATED =
  /不足|不够|不强|不高|不全|不深|不细|不均|不多|不严|不佳|不一|不规范|不及时|不到位|不平衡|不完善|不丰富|不准|不便|不熟|滞后|薄弱|单一|偏[低少慢弱长软]|欠缺|缺乏|有待|差距|短板|困难|较[少低慢弱]|频繁|缓慢|参差|亟[待需]|问题/
