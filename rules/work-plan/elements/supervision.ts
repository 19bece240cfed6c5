import { type ElementRule, matchesOf } from '../../../lib/audit'
import { PLAN_PRACTICE } from '../basis'
import type { Facts } from '../facts'
import { otherGenreText, planWith } from '../other-genre'

export const supervision: ElementRule<Facts, 'stated' | 'not-found'> = {
  id: 'supervision',
  title: { zh: '督查考核', en: 'Follow-up' },
  requirement: 'recommended',
  asks: {
    zh: '应当写明怎样督查、考核或者报送进展。',
    en: 'The plan says how it is followed up, assessed or reported on.',
  },
  ...PLAN_PRACTICE,
  help: {
    why: { zh: '没有督查考核，任务容易落空。', en: 'Without follow-up tasks come to nothing.' },
    todo: {
      zh: '写明由谁督查、多久报送一次进展、结果怎样使用。',
      en: 'Say who follows up, how often progress is reported and what the results are used for.',
    },
  },
  reasons: {
    stated: { outcome: 'pass', message: { zh: '写明了督查、考核或者报送要求。', en: 'Follow-up is stated.' } },
    'not-found': {
      outcome: 'fail',
      message: {
        zh: '没有找到督查、考核或者报送进展的要求。',
        en: 'Nothing on follow-up, assessment or reporting was found.',
      },
    },
  },
  searched: ['督查', '督导', '考核', '通报', '报送进展', '监督检查', '跟踪问效'],
  examples: [
    {
      outcome: 'pass',
      reason: 'stated',
      text: planWith(
        '一、规范执法\n1.落实公示制度。（责任单位：司法所）\n2.评查案卷。（责任单位：司法所）\n各单位每季度末报送工作进展，纳入年度考核。',
      ),
    },
    {
      outcome: 'pass',
      reason: 'stated',
      text: planWith(
        '一、规范执法\n1.落实公示制度。（责任单位：司法所）\n2.评查案卷。（责任单位：司法所）\n二、保障措施\n加强督促检查，适时通报情况。',
      ),
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: planWith('一、规范执法\n1.落实公示制度。（责任单位：司法所）\n2.评查案卷。（责任单位：司法所）'),
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ tasks, places }, { draft }) {
    const bodies = tasks.map((task) => task.whole)
    let inTask: { start: number; end: number } | null = null
    for (const match of matchesOf(draft.folded.slice(draft.body.start, draft.body.end), FOLLOW_UP)) {
      const start = draft.body.start + match.index
      const range = { start, end: start + match[0].length }
      // A task about supervising enforcement is a task; follow-up stands outside the tasks, or in the last of them.
      const holder = bodies.findIndex((body) => start >= body.start && start < body.end)
      if (holder < 0 || holder === bodies.length - 1) return { reason: 'stated', evidence: [range] }
      if (OF_PLAN.test(match[0])) inTask ??= range
    }
    if (inTask) return { reason: 'stated', evidence: [inTask] }
    return { reason: 'not-found', evidence: [], place: places.end }
  },
}

const FOLLOW_UP =
  /督[查导促办]|考核|(?:予以|适时|定期|每[^,。;]{1,4}|进行)通报|通报(?:批评|情况|一次)|报送[^,。;\n]{0,12}(?:进展|情况|总结|台账|工作)|(?:情况|进展|总结|台账|报告)[^,。;\n]{0,10}报送?|监督检查|跟踪问效|评估验收|问责|调度/g
const OF_PLAN = /督[查导促办]|考核|进展|总结|通报/
