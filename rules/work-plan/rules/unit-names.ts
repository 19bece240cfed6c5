import type { FindingRule, Hit, Range } from '../../../lib/audit'
import { PLAN_PRACTICE } from '../basis'
import { factsOf } from '../facts'
import { planWith } from '../other-genre'

export const unitNames: FindingRule<'two-names'> = {
  id: 'unit-names',
  title: { zh: '单位名称不一致', en: 'One unit, two names' },
  asks: {
    zh: '同一单位在责任分工中的名称应当前后一致。',
    en: 'One unit goes by one name wherever duties are assigned.',
  },
  ...PLAN_PRACTICE,
  help: {
    why: {
      zh: '名称不一，承办单位难以认领，也像是从别处拼接来的。',
      en: 'With two names nobody is sure who is meant, and the text looks pieced together.',
    },
    todo: {
      zh: '统一使用全称或者规范化简称。每份稿件只提示一次，列出各组名称。',
      en: 'Use the full or one standard short name throughout. Each draft gets one hint that lists them all.',
    },
  },
  reasons: {
    'two-names': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '同一单位似有不同写法，请统一：{names}。',
        en: 'These seem to be one unit under different names: {names}.',
      },
    },
  },
  examples: [
    {
      text: planWith(
        '一、规范执法\n1.落实公示制度。（责任单位：镇党政办）\n2.评查案卷。（责任单位：党政办公室、司法所）',
      ),
      fires: ['党政办公室'],
    },
    {
      text: planWith(
        '一、规范执法\n1.落实公示制度。（责任单位：综合行政执法大队）\n2.评查案卷。（责任单位：镇综合行政执法队、司法所）',
      ),
      fires: ['镇综合行政执法队'],
    },
    {
      text: planWith(
        '一、规范执法\n1.落实公示制度。（责任单位：党政办、司法所）\n2.评查案卷。（责任单位：司法所、平安办）',
      ),
      fires: [],
    },
    {
      text: planWith(
        '一、规范执法\n1.落实公示制度。（责任单位：县司法局、县委办公室）\n2.评查案卷。（责任单位：县政府办公室、各乡镇）',
      ),
      fires: [],
    },
  ],
  run({ draft }) {
    const forms = new Map<string, Map<string, Range>>()
    for (const { units } of factsOf({ draft }).duties) {
      for (const { name, range } of units) {
        const key = keyOf(name)
        const known = forms.get(key) ?? new Map<string, Range>()
        if (!known.has(name)) known.set(name, range)
        forms.set(key, known)
      }
    }
    const groups = [...forms.values()].filter((names) => names.size > 1)
    if (groups.length === 0) return []
    const second = groups.map((names) => [...names.values()].sort((a, b) => a.start - b.start)[1] as Range)
    const [first, ...related] = second.sort((a, b) => a.start - b.start)
    const names = groups.map((group) => [...group.keys()].join('—')).join('；')
    return [{ reason: 'two-names', range: first as Range, related, values: { names } } satisfies Hit<'two-names'>]
  },
}

/** What is left of a name without the own level before it and the long forms of its kind behind it. */
function keyOf(name: string): string {
  return name
    .replace(/^(?:本)?(?:镇|乡|街道|县|区|市|省|局)(?=[一-鿿]{2,})(?!委|政府|直|属|级)/, '')
    .replace(/办公室$/, '办')
    .replace(/(?:大队|支队|总队)$/, '队')
    .replace(/委员会$/, '委')
    .replace(/(?:科|股|处)$/, '室')
    .replace(/室室$/, '室')
}
