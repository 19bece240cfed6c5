import { type Draft, type ElementRule, matchesOf, type Range, rangeAt, united } from '../../../lib/audit'
import { SUPERVISION_RULES, SUPERVISION_RULES_FROM } from '../../bases'
import { type Facts, firstMatch, hasContent, headingRange, sentenceAt } from '../facts'
import { OF_LAW } from '../headings'
import { otherGenreText } from '../other-genre'

type Id = 'own-section' | 'own-item' | 'running-text-only' | 'title-of-regulation-only' | 'empty' | 'not-found'

export const firstResponsiblePerson: ElementRule<Facts, Id> = {
  id: 'first-responsible-person',
  title: { zh: '第一责任人履职情况', en: 'Duty of the first responsible persons' },
  requirement: 'required',
  from: SUPERVISION_RULES_FROM,
  asks: {
    zh: '应当单列一部分或者一项，报告党政主要负责人履行推进法治建设第一责任人职责的情况。',
    en: 'A section or item of its own tells how the principals of Party and government carried out their duty as first responsible persons.',
  },
  basis: SUPERVISION_RULES,
  help: {
    why: {
      zh: '这是《督察工作规定》列明的必备内容。散在正文里的一句话，读者和督察单位都难以认定已经报告。',
      en: 'The supervision rules list it. One sentence somewhere in the text hardly shows that it was reported.',
    },
    todo: {
      zh: '设一个标题（任何层级，段首标题也可以），写明党委、政府主要负责人部署、过问、协调、督办了什么，可附会议、学法、述法的次数。',
      en: 'Give it a heading at any level, run-in too, and tell what the principals arranged, looked into, coordinated and followed up, with numbers of meetings and study sessions.',
    },
  },
  reasons: {
    'own-section': {
      outcome: 'pass',
      message: {
        zh: '有专门部分报告第一责任人履职情况。',
        en: 'A section of its own tells how the duty was carried out.',
      },
    },
    'own-item': {
      outcome: 'pass',
      message: {
        zh: '有专门一项报告第一责任人履职情况。',
        en: 'An item of its own tells how the duty was carried out.',
      },
    },
    'running-text-only': {
      outcome: 'review',
      message: {
        zh: '只在正文中提到，没有单列标题或者单列一项，请核对是否足够。',
        en: 'It is only mentioned in running text, without a heading or item of its own; please check whether that is enough.',
      },
    },
    'title-of-regulation-only': {
      outcome: 'fail',
      message: {
        zh: '只引用了有关规定的名称，没有报告履职情况。',
        en: 'Only the title of the regulation is cited; nothing is told of the duty.',
      },
    },
    empty: {
      outcome: 'fail',
      message: {
        zh: '有第一责任人履职的标题，标题之下没有内容。',
        en: 'There is a heading for the duty with nothing below it.',
      },
    },
    'not-found': {
      outcome: 'fail',
      message: {
        zh: '没有找到第一责任人履职情况。',
        en: 'Nothing was found on the duty of the first responsible persons.',
      },
    },
  },
  searched: [
    '第一责任人',
    '第一责任',
    '第一职责',
    '党政主要负责人履行',
    '主要负责同志',
    '主要领导',
    '四个亲自',
    '亲自部署',
  ],
  examples: [
    {
      outcome: 'pass',
      reason: 'own-section',
      text: '青石镇2024年法治政府建设年度报告\n一、党政主要负责人履行推进法治建设“第一责任人”职责情况\n镇党委书记、镇长主持召开法治建设专题会议4次，听取汇报2次。\n二、主要举措和成效\n制发规范性文件2件。',
    },
    {
      outcome: 'pass',
      reason: 'own-item',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n（一）严格履行第一职责。镇党委书记、镇长带头学法，主持召开专题会议4次。\n（二）规范执法。办理案件16件。',
    },
    {
      outcome: 'review',
      reason: 'running-text-only',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n（一）加强组织领导。镇主要领导认真履行法治建设第一责任人职责，召开会议4次。\n（二）规范执法。办理案件16件。',
    },
    {
      outcome: 'fail',
      reason: 'title-of-regulation-only',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n认真学习《党政主要负责人履行推进法治建设第一责任人职责规定》，组织培训2次。\n二、存在的问题\n执法力量不足。',
    },
    {
      outcome: 'fail',
      reason: 'empty',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、第一责任人履职情况\n三、存在的问题\n执法力量不足。',
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措和成效\n制发规范性文件2件。\n二、下一步打算\n2025年，压实党政主要负责人第一责任人职责。',
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ parts, places }, { draft }) {
    const sections = parts.duty.filter((section) => section.style !== 'ordinal' || section.startsLine)
    const filled = sections.find((section) => hasContent(draft, section, LEAST))
    if (filled) return { reason: filled.depth === 1 ? 'own-section' : 'own-item', evidence: [headingRange(filled)] }
    const lead = leadSentence(parts, draft)
    if (lead) return { reason: 'own-item', evidence: [lead] }
    const empty = sections.find((section) => section.style !== 'none')
    const mention = outsideTitles(parts, draft.citations, united([...parts.planText, ...parts.shortcomingText]))
    if (empty && !(mention && (mention.start < empty.label.start || mention.start >= empty.whole.end))) {
      return { reason: 'empty', evidence: [headingRange(empty)], place: empty.title.end }
    }
    if (mention) {
      return {
        reason: 'running-text-only',
        evidence: [sentenceAt(parts, mention.start) ?? mention],
        place: places.beforeShortcomings,
      }
    }
    const cited = draft.citations.find((citation) => /第一责任人/.test(citation.title))
    if (cited) return { reason: 'title-of-regulation-only', evidence: [cited], place: places.beforeShortcomings }
    const near = firstMatch(parts, /第一责任人|主要负责人|主要领导|主要负责同志|党委书记|党组书记|领导小组/)
    return {
      reason: 'not-found',
      evidence: near ? [sentenceAt(parts, near.start) ?? near] : [],
      place: places.beforeShortcomings,
    }
  },
}

const LEAST = 8

/** An unnumbered paragraph that opens with a short sentence as its heading: 严格落实第一责任人职责。镇党委书记…. */
function leadSentence(parts: Facts['parts'], draft: Draft): Range | null {
  const elsewhere = united([...parts.planText, ...parts.shortcomingText])
  for (const sentence of parts.sentences) {
    if (sentence.text.length > 32 || !OF_LAW.test(sentence.text) || /《/.test(sentence.text)) continue
    const paragraph = rangeAt(draft.paragraphs, sentence.start)
    if (paragraph?.start !== sentence.start || paragraph.end - sentence.end < 20) continue
    if (!rangeAt(elsewhere, sentence.start)) return { start: sentence.start, end: sentence.end }
  }
  return null
}

/** The duty itself, or what the principals did in person. */
const RUNNING = new RegExp(
  `${OF_LAW.source}|(?:主要负责人|主要负责同志|主要领导|一把手|书记|[镇乡县区市局]长)[^,。;]{0,20}(?:亲自(?:部署|过问|协调|督办|抓|研究|审定|主持)|履行[^,。;]{0,12}(?:职责|责任))|亲自(?:部署|过问|协调|督办)|(?:书记|主任|[镇乡县区市局厅]长)[^,。;]{0,16}(?:法治建设|依法行政)[^,。;]{0,6}(?:责任|职责)`,
)

const RUNNING_ALL = new RegExp(RUNNING.source, 'g')

/** The first mention that is not inside 《…》. */
function outsideTitles(parts: Facts['parts'], citations: readonly Range[], outside: readonly Range[]): Range | null {
  for (const sentence of parts.sentences) {
    if (!RUNNING.test(sentence.text) || rangeAt(outside, sentence.start)) continue
    for (const match of matchesOf(sentence.text, RUNNING_ALL)) {
      const start = sentence.start + match.index
      const end = start + match[0].length
      if (!rangeAt(citations, start) && !rangeAt(citations, end - 1)) return { start, end }
    }
  }
  return null
}
