import type { ElementRule } from '../../../lib/audit'
import { PLAN_PRACTICE } from '../basis'
import type { Facts } from '../facts'
import { otherGenreText, planWith } from '../other-genre'

export const responsibleUnits: ElementRule<Facts, 'all-named' | 'some-missing' | 'not-found'> = {
  id: 'responsible-units',
  title: { zh: '责任单位', en: 'Who answers' },
  requirement: 'required',
  asks: { zh: '每项任务都应当写明责任单位。', en: 'Each task names who answers for it.' },
  ...PLAN_PRACTICE,
  help: {
    why: { zh: '没有责任单位的任务，没有人去办。', en: 'A task that nobody answers for is not done.' },
    todo: {
      zh: '在每项任务之后写“（责任单位：……）”；几项任务由同一单位负责的，也可以在一组任务之后合写。',
      en: 'Put “（责任单位：……）” after each task, or after a group of tasks that one unit answers for.',
    },
  },
  reasons: {
    'all-named': {
      outcome: 'pass',
      message: { zh: '{count}项任务都有责任单位。', en: 'All {count} tasks name who answers.' },
    },
    'some-missing': {
      outcome: 'review',
      message: {
        zh: '{count}项任务中有{missing}项没有看到责任单位。',
        en: '{missing} of {count} tasks do not seem to name who answers.',
      },
    },
    'not-found': {
      outcome: 'fail',
      message: { zh: '没有一项任务写明责任单位。', en: 'No task names who answers.' },
    },
  },
  searched: ['责任单位', '牵头单位', '责任部门', '责任科室', '……牵头', '……负责'],
  examples: [
    {
      outcome: 'pass',
      reason: 'all-named',
      text: planWith(
        '一、规范执法\n1.落实公示制度。（责任单位：司法所）\n2.评查案卷。（综合执法队牵头）\n二、加强普法\n3.开展培训。责任单位：党政办',
      ),
    },
    {
      outcome: 'review',
      reason: 'some-missing',
      text: planWith(
        '一、规范执法\n1.落实公示制度。（责任单位：司法所）\n2.评查案卷，评查率百分之百。\n二、加强普法\n3.开展培训。责任单位：党政办',
      ),
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: planWith('一、规范执法\n1.落实公示制度。\n2.评查案卷。\n二、加强普法\n3.开展培训。'),
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ tasks, duties, places }) {
    const count = Math.max(tasks.length, tasks.length === 0 ? duties.length : 0)
    if (duties.length === 0)
      return {
        reason: 'not-found',
        evidence: tasks.slice(0, 1).map((task) => task.heading),
        place: tasks[0]?.whole.end ?? places.end,
      }
    const missing = tasks.filter((task) => !task.named)
    if (missing.length === 0) return { reason: 'all-named', evidence: duties.slice(0, 3), values: { count } }
    return {
      reason: 'some-missing',
      evidence: missing.map((task) => task.heading),
      values: { count, missing: missing.length },
      place: missing[0]?.whole.end ?? places.end,
    }
  },
}
