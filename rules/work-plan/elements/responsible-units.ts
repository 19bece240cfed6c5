import type { Draft, ElementRule, Range } from '../../../lib/audit'
import { PLAN_PRACTICE } from '../basis'
import type { Facts } from '../facts'
import { otherGenreText, planWith } from '../other-genre'

export const responsibleUnits: ElementRule<Facts, 'all-named' | 'some-missing' | 'running-text' | 'not-found'> = {
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
    'running-text': {
      outcome: 'review',
      message: {
        zh: '任务之后没有标明责任单位，只在行文中写到“{unit}”，请核对每项任务由谁负责。',
        en: 'No task is marked with who answers; only the running text names “{unit}”. Who answers for each task?',
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
      outcome: 'review',
      reason: 'running-text',
      text: planWith(
        '一、规范执法\n1.落实公示制度，县司法局每季度通报一次。\n2.评查案卷。\n二、加强普法\n3.开展培训。',
      ),
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: planWith('一、规范执法\n1.落实公示制度。\n2.评查案卷。\n二、加强普法\n3.开展培训。'),
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ tasks, duties, places }, { draft }) {
    const count = Math.max(tasks.length, tasks.length === 0 ? duties.length : 0)
    const doer = duties.length === 0 ? doerIn(draft, tasks) : null
    if (doer) return { reason: 'running-text', evidence: [doer], values: { unit: draft.spanOf(doer).text } }
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

/** 市司法局5月底前编印操作指引, 区财政局保障经费: a body that does a task, told in the sentence. */
function doerIn(draft: Draft, tasks: Facts['tasks']): Range | null {
  for (const { whole } of tasks) {
    const match = DOER.exec(draft.folded.slice(whole.start, whole.end))
    if (match) {
      const start = whole.start + match.index
      return { start, end: start + match[0].length }
    }
  }
  return null
}

const DOER =
  /(?<=[,。;\n.、])(?:[省市县区旗州镇]|街道)[一-鿿]{1,7}(?:局|委员会|办公室|办|委|所|队)(?=\d{1,2}月|每[月季年]|负责|牵头|会同|组织|制定|编[印制]|聘请|保障|实地|统筹|按|要)/
