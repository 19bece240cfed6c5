import type { ElementRule } from '../../../lib/audit'
import { PLAN_PRACTICE } from '../basis'
import type { Facts } from '../facts'
import { otherGenreText, planWith } from '../other-genre'

export const tasks: ElementRule<Facts, 'numbered' | 'listed' | 'not-found'> = {
  id: 'tasks',
  title: { zh: '任务', en: 'Tasks' },
  requirement: 'required',
  asks: { zh: '应当逐条列出任务。', en: 'Tasks are listed one by one.' },
  ...PLAN_PRACTICE,
  help: {
    why: {
      zh: '任务不分条，就无法分工、督办和考核。',
      en: 'Tasks that are not parted cannot be assigned, followed or assessed.',
    },
    todo: { zh: '给每项任务编号，一条写一件事。', en: 'Number each task and put one thing in each.' },
  },
  reasons: {
    numbered: { outcome: 'pass', message: { zh: '列出了{count}项任务。', en: '{count} tasks are listed.' } },
    listed: {
      outcome: 'pass',
      message: {
        zh: '任务没有编号，但分别写明了责任单位。',
        en: 'Tasks are not numbered, but each names who answers.',
      },
    },
    'not-found': { outcome: 'fail', message: { zh: '没有找到分条列出的任务。', en: 'No list of tasks was found.' } },
  },
  searched: ['一、（一）1.等编号的任务', '责任单位', '牵头单位'],
  examples: [
    {
      outcome: 'pass',
      reason: 'numbered',
      text: planWith(
        '一、总体要求\n坚持依法行政。\n二、重点任务\n1.规范执法。（责任单位：司法所）\n2.加强普法。（责任单位：司法所）',
      ),
    },
    {
      outcome: 'pass',
      reason: 'listed',
      text: planWith('任务：制定普法清单。责任部门：司法所。\n任务：评查执法案卷。责任部门：综合执法队。'),
    },
    {
      outcome: 'fail',
      reason: 'not-found',
      text: planWith('全镇各单位要加强组织领导，落实上级各项部署，做好法治政府建设工作。'),
    },
    { outcome: 'notApplicable', text: otherGenreText },
  ],
  run({ tasks: found, duties, places }) {
    if (found.length >= 2)
      return {
        reason: 'numbered',
        evidence: found.slice(0, 3).map((task) => task.heading),
        values: { count: found.length },
      }
    if (duties.length >= 2) return { reason: 'listed', evidence: duties.slice(0, 3) }
    return { reason: 'not-found', evidence: found.map((task) => task.heading), place: places.end }
  },
}
