import type { ElementRule } from '../../../lib/audit'
import { PLAN_PRACTICE } from '../basis'
import type { Facts } from '../facts'
import { otherGenreText, planWith } from '../other-genre'

export const generalRequirements: ElementRule<Facts, 'own-section' | 'in-opening' | 'not-found'> = {
  id: 'general-requirements',
  title: { zh: '总体要求', en: 'General requirements' },
  requirement: 'recommended',
  asks: {
    zh: '任务之前应当写明总体要求、指导思想或者工作目标。',
    en: 'Before the tasks stand the general requirements, guiding thought or aims.',
  },
  ...PLAN_PRACTICE,
  help: {
    why: {
      zh: '总体要求说明依据什么、要达到什么目标。',
      en: 'It says what the plan rests on and what it is to reach.',
    },
    todo: {
      zh: '可以单设“总体要求”，也可以写在开头一段。',
      en: 'Write it as a part of its own or in the opening paragraph.',
    },
  },
  reasons: {
    'own-section': { outcome: 'pass', message: { zh: '设有“{title}”。', en: 'There is a part “{title}”.' } },
    'in-opening': { outcome: 'pass', message: { zh: '开头写明了总体要求。', en: 'The opening states them.' } },
    'not-found': {
      outcome: 'fail',
      message: { zh: '没有找到总体要求、指导思想或者工作目标。', en: 'No general requirements or aims were found.' },
    },
  },
  searched: ['总体要求', '指导思想', '工作目标', '目标任务', '以……为指导', '为……，制定本方案'],
  examples: [
    {
      outcome: 'pass',
      reason: 'own-section',
      text: planWith(
        '一、总体要求\n坚持依法行政。\n二、重点任务\n1.规范执法。（责任单位：司法所）\n2.加强普法。（责任单位：司法所）',
      ),
    },
    {
      outcome: 'pass',
      reason: 'in-opening',
      text: planWith(
        '2024年全镇法治政府建设以习近平法治思想为指导，全面落实上级部署。\n一、规范执法\n1.落实公示制度。（责任单位：司法所）\n二、加强普法\n2.开展培训。（责任单位：司法所）',
      ),
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: planWith(
        '一、规范执法\n1.落实公示制度。（责任单位：司法所）\n二、加强普法\n2.开展培训。（责任单位：司法所）',
      ),
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ tasks, places }, { draft }) {
    for (const section of draft.sections) {
      const title = draft.folded.slice(section.title.start, section.title.end)
      if (
        section.depth <= 2 &&
        /总体要求|指导思想|总体目标|工作目标|主要目标|目标任务|总体思路|工作思路|基本要求/.test(title)
      )
        return {
          reason: 'own-section',
          evidence: [{ start: section.label.start, end: section.title.end }],
          values: { title },
        }
    }
    const end = Math.min(tasks[0]?.heading.start ?? draft.body.end, draft.body.start + 2500)
    const match = AIMS.exec(draft.folded.slice(draft.body.start, Math.max(end, draft.opening.end)))
    if (match) {
      const start = draft.body.start + match.index
      return { reason: 'in-opening', evidence: [{ start, end: start + match[0].length }] }
    }
    return { reason: 'not-found', evidence: [], place: tasks[0]?.heading.start ?? places.start }
  },
}

const AIMS =
  /总体要求是|指导思想是|工作目标是|(?:坚持)?以[^,。;\n]{2,40}为(?:指导|统领|引领|主线)|为(?:了)?(?:深入|认真|全面|扎实|进一步|切实|加快|持续|更好|做好|推进|贯彻|落实)[^。\n]{4,160}(?:制定|编制|提出)|围绕[^。\n]{2,60}(?:目标|任务)|围绕以下|深入(?:学习)?(?:贯彻|落实)[^。\n]{4,120}(?:推进|推动|提升|建设)/
