import type { ElementRule } from '../../../lib/audit'
import { DISCLOSURE_RULES } from '../../bases'
import { findIn } from '../content'
import type { Facts } from '../facts'
import { otherGenreText, reportWith } from '../other-genre'

export const improvement: ElementRule<Facts, 'stated' | 'not-found' | 'no-part'> = {
  id: 'improvement',
  title: { zh: '改进情况', en: 'Improvement' },
  requirement: 'required',
  asks: { zh: '写了问题，还应当写改进情况。', en: 'Where problems are stated, so is what was or will be improved.' },
  basis: DISCLOSURE_RULES,
  help: {
    why: { zh: '条例第五十条第四项：主要问题及改进情况。', en: 'Article 50(4): problems and their improvement.' },
    todo: {
      zh: '逐项写采取了什么措施、准备怎么做，最好与问题一一对应。',
      en: 'Say what was done or will be done, best for each problem.',
    },
  },
  reasons: {
    stated: { outcome: 'pass', message: { zh: '写明了改进情况。', en: 'Improvement is stated.' } },
    'not-found': {
      outcome: 'fail',
      message: { zh: '“{title}”只写了问题，没有改进情况。', en: '“{title}” states problems only, no improvement.' },
    },
    'no-part': {
      outcome: 'fail',
      message: { zh: '没有找到主要问题及改进情况部分。', en: 'No part on problems was found.' },
    },
  },
  searched: ['改进情况', '改进措施', '下一步', '将', '已', '建立', '完善', '加强'],
  examples: [
    {
      outcome: 'pass',
      reason: 'stated',
      text: reportWith(
        '五、存在的主要问题及改进情况\n个别村公开不够及时。下一步将建立提醒制度。\n六、其他需要报告的事项\n无。',
      ),
    },
    {
      outcome: 'pass',
      reason: 'stated',
      text: reportWith(
        '五、存在的主要问题及改进情况\n（一）主要问题。解读形式单一。\n（二）改进情况。联合镇卫生院制作短视频解读6期。\n六、其他需要报告的事项\n无。',
      ),
    },
    {
      outcome: 'pass',
      reason: 'stated',
      text: reportWith(
        '五、存在的主要问题及改进情况\n（一）问题\n1.解读形式单一。\n（二）改进\n1.补贴政策一律配图。\n六、其他需要报告的事项\n无。',
      ),
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: reportWith(
        '五、存在的主要问题及改进情况\n个别村公开不够及时，解读形式单一。\n六、其他需要报告的事项\n无。',
      ),
    },
    { outcome: 'fail', reason: 'no-part', text: reportWith('一、总体情况\n全年公开信息12条。') },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ parts, places }, { draft }) {
    const part = parts.problems
    if (!part) return { reason: 'no-part', evidence: [], place: parts.appeals?.text.end ?? places.end }
    const stated = findIn(draft, part, IMPROVES)
    if (stated) return { reason: 'stated', evidence: [stated] }
    return { reason: 'not-found', evidence: [part.heading], values: { title: part.title }, place: part.text.end }
  },
}

const IMPROVES =
  /(?:^|[\n。)、.])(?:改进|整改|努力)(?:情况|措施|做法|打算|方向|举措|工作|思路)?\n(?=[^\n]{6})|改进(?:情况|措施|方面|做法)?:|改进(?:情况|措施|做法)。(?=[^\n]{6})|改进(?:措施|如下|工作)|整改|下一?步|今后|\d{4}年,?(?:我|本|将|要|全|继续)|将(?:进一步|继续|着力|从|加强|加大|建立|完善|提升|推出|编制|组织|开展|逐步)|(?:已|已经)(?:建立|完善|制定|开展|组织|改进|整改|修订)|针对(?:上述|以上|这些|存在)|为此|(?:^|[,。;:\n])(?:一是|二是)?(?:进一步|着力|不断|持续)?(?:建立|完善|健全|加强|强化|加大|修订|制作|新增|举办|开展|优化|拓宽|丰富|提升|规范|推行|推动)/
