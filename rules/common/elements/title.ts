import type { ElementRule } from '../../../lib/audit'
import { DOCUMENT_RULES } from '../../bases'
import { noPackText } from '../other-genre'
import type { WithPlaces } from './places'

export const title: ElementRule<WithPlaces, 'own-title' | 'not-found'> = {
  id: 'title',
  title: { zh: '标题', en: 'Title' },
  requirement: 'required',
  asks: {
    zh: '稿件应当载明标题，一行或者多行均可。',
    en: 'The draft carries its title, on one line or several.',
  },
  basis: DOCUMENT_RULES,
  help: {
    why: {
      zh: '公文标题由发文机关名称、事由和文种组成。没有标题的稿件，读者和归档人员都无法确认它是哪个单位、哪一年的报告。',
      en: 'An official document’s title is made of issuer, matter and kind of document. Without one nobody can tell whose report for which year it is.',
    },
    todo: {
      zh: '在正文之前另起一行写明标题，例如“××镇人民政府关于2025年度法治政府建设情况的报告”。网页上的栏目名、面包屑中的标题不算。',
      en: 'Put the title on a line of its own before the body, e.g. “××镇人民政府关于2025年度法治政府建设情况的报告”. A title that stands only in a page’s breadcrumb does not count.',
    },
  },
  reasons: {
    'own-title': { outcome: 'pass', message: { zh: '有标题：{title}', en: 'The title is there: {title}' } },
    'not-found': {
      outcome: 'fail',
      message: { zh: '正文之前没有找到标题。', en: 'No title was found before the body.' },
    },
  },
  searched: ['关于……的报告', '……年度报告', '……情况报告', '……工作报告', '……总结'],
  examples: [
    {
      outcome: 'pass',
      reason: 'own-title',
      text: '云溪县青石镇人民政府\n关于2024年度法治政府建设情况的报告\n县委、县政府：\n现将有关情况报告如下：\n一、主要举措和成效\n制发规范性文件2件。',
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: '2024年，青石镇认真推进依法行政。现将2024年度法治政府建设工作报告如下：\n一、主要举措和成效\n制发规范性文件2件。',
    },
    { outcome: 'notApplicable', text: noPackText },
  ],
  run(facts, { draft }) {
    if (!draft.title)
      return { reason: 'not-found', evidence: draft.lead ? [draft.lead] : [], place: facts.places.start }
    return { reason: 'own-title', evidence: [draft.title.range], values: { title: draft.title.text } }
  },
}
