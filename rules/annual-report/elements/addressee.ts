import type { ElementRule } from '../../../lib/audit'
import { DOCUMENT_RULES } from '../../bases'
import type { Facts } from '../facts'
import { otherGenreText } from '../other-genre'

export const addressee: ElementRule<Facts, 'own-line' | 'not-found'> = {
  id: 'addressee',
  title: { zh: '主送机关', en: 'Addressee' },
  requirement: 'recommended',
  asks: {
    zh: '正文之前应当有主送机关，以冒号结尾。',
    en: 'A line before the body names the organs addressed and ends with a colon.',
  },
  basis: DOCUMENT_RULES,
  help: {
    why: {
      zh: '报告是上行文，应当写明报给谁：乡镇（街道）报县（市、区）党委和政府，县级以上政府报同级党委、人大常委会和上一级党委政府，部门报本级党委政府和上一级主管部门。',
      en: 'A report goes upwards and says to whom: a township’s to the county’s Party committee and government, a county’s to its Party committee, the standing committee of its people’s congress and the level above, a department’s to both its government and its superior department.',
    },
    todo: {
      zh: '在标题与正文之间另起一行，顶格写主送机关，例如“县委、县政府：”。公开发布的版本常省去这一行，故列为建议项。',
      en: 'Put it on a line between title and body, e.g. “县委、县政府：”. Published versions often drop the line; hence it is only recommended.',
    },
  },
  reasons: {
    'own-line': { outcome: 'pass', message: { zh: '主送：{names}', en: 'Addressed to: {names}' } },
    'not-found': {
      outcome: 'fail',
      message: { zh: '正文之前没有主送机关。', en: 'No addressee stands before the body.' },
    },
  },
  searched: [
    '县委、县政府：',
    '区委、区政府：',
    '市委、市政府：',
    '……人民政府：',
    '……人大常委会：',
    '以冒号结尾的机关名称',
  ],
  examples: [
    {
      outcome: 'pass',
      reason: 'own-line',
      text: '青石镇2024年法治政府建设年度报告\n中共云溪县委、云溪县人民政府：\n现将2024年有关情况报告如下：\n一、主要举措和成效\n制发规范性文件2件。',
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: '青石镇2024年法治政府建设年度报告\n现将2024年有关情况报告如下：\n一、主要举措和成效\n制发规范性文件2件。',
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run(facts, { draft }) {
    if (!draft.addressee) return { reason: 'not-found', evidence: [], place: facts.places.start }
    return {
      reason: 'own-line',
      evidence: [draft.addressee.range],
      values: { names: draft.addressee.names.join('、') },
    }
  },
}
