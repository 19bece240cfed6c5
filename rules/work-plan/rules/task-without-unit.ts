import type { FindingRule, Hit } from '../../../lib/audit'
import { PLAN_PRACTICE } from '../basis'
import { factsOf } from '../facts'
import { planWith } from '../other-genre'

export const taskWithoutUnit: FindingRule<'no-unit'> = {
  id: 'task-without-unit',
  title: { zh: '任务缺责任单位', en: 'Task without a unit' },
  asks: {
    zh: '其他任务都写了责任单位的，不应当有一项漏写。',
    en: 'Where the other tasks name who answers, none is left without.',
  },
  ...PLAN_PRACTICE,
  help: {
    why: { zh: '多半是合并、增删任务时遗漏。', en: 'Mostly forgotten when tasks were merged or added.' },
    todo: {
      zh: '补写责任单位。多数任务都没有写责任单位的方案，不逐项报。',
      en: 'Name the unit. Plans in which most tasks name none are not reported task by task.',
    },
  },
  reasons: {
    'no-unit': {
      level: 'warning',
      certainty: 'probable',
      message: { zh: '“{title}”没有写责任单位。', en: '“{title}” does not name who answers.' },
    },
  },
  examples: [
    {
      text: planWith(
        '一、规范执法\n1.落实公示制度。（责任单位：司法所）\n2.评查执法案卷。\n3.清理证件。（责任单位：司法所）\n二、加强普法\n4.开展培训。（责任单位：党政办）',
      ),
      fires: ['2.评查执法案卷'],
    },
    {
      text: planWith(
        '一、重点任务\n（一）规范执法。落实公示制度。（责任单位：综合执法队）\n（二）化解矛盾。建好调解组织。（责任单位：平安办）\n（三）加强普法。开展宪法宣传周活动。\n二、工作要求\n按季报送进展。',
      ),
      fires: ['（三）加强普法'],
    },
    {
      text: planWith('一、规范执法\n1.落实公示制度。\n2.评查案卷。\n二、加强普法\n3.开展培训。（责任单位：党政办）'),
      fires: [],
    },
    {
      text: planWith(
        '一、规范执法\n1.落实公示制度。\n2.评查案卷。（责任单位：司法所）\n二、加强普法\n3.开展宣传。\n4.开展培训。（责任单位：党政办）\n三、保障措施\n（一）加强领导。\n（二）严格考核。',
      ),
      fires: [],
    },
  ],
  run({ draft }) {
    const { tasks } = factsOf({ draft })
    const missing = tasks.filter((task) => !task.named)
    if (tasks.length < 3 || missing.length > tasks.length * 0.4) return []
    return missing.map((task): Hit<'no-unit'> => {
      const title = draft.spanOf(task.heading).text
      return {
        reason: 'no-unit',
        range: task.heading,
        values: { title: title.length > 24 ? `${title.slice(0, 24)}…` : title },
      }
    })
  },
}
