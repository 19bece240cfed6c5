import { type FindingRule, type Hit, type Match, type Reference, type Scope, shortened } from '../../lib/audit'

type Id = 'copied' | 'copied-place-changed' | 'alike' | 'recurs'

export const reusedPassage: FindingRule<Id> = {
  id: 'reused-passage',
  title: { zh: '与其他稿件雷同', en: 'Passage of another draft' },
  asks: {
    zh: '报告写本单位本年度的事；与对照稿件雷同的段落应当有道理。',
    en: 'A report tells of its own unit and year; what it shares with the drafts it is compared with should have a reason.',
  },
  basis: null,
  noBasis: { zh: '公文常识，不必有条文依据。', en: 'Plain sense; it needs no rule.' },
  help: {
    why: {
      zh: '照搬其他单位的段落，写的就不是本单位的事。本单位逐年沿用的表述约占一半，属正常，只汇总提示一次。套话、标题和引文不计。',
      en: 'A passage taken from another unit does not tell of one’s own. About half of a unit’s sentences recur from year to year; that is normal and noted once. Set wording, headings and quotations are not counted.',
    },
    todo: {
      zh: '照搬的段落改写为本单位的做法和数据；沿用的段落核对年份、数字和机构名称是否已经更新。',
      en: 'Rewrite copied passages with what the unit itself did; check that recurring ones have this year’s dates, numbers and bodies.',
    },
  },
  reasons: {
    copied: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这段文字与其他单位的稿件“{name}”雷同（相似度{percent}%）：“{text}”。',
        en: 'This passage is that of another unit’s draft, “{name}” ({percent}% alike): “{text}”.',
      },
    },
    'copied-place-changed': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这段文字与其他单位的稿件“{name}”只有地名、年份或者数字不同：“{text}”。',
        en: 'Only place, year or numbers differ from another unit’s draft, “{name}”: “{text}”.',
      },
    },
    alike: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '与稿件“{name}”有{count}处文字相同或者相近，占本稿的{percent}%（不计套话和引文）。',
        en: '{count} passages are the same as or like those of “{name}”, {percent}% of this draft without set wording and quotations.',
      },
    },
    recurs: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '与本单位的另一份稿件“{name}”有{count}处文字相同或者相近，占本稿的{percent}%（不计套话和引文）。沿用表述属正常，请核对年份、数字是否已经更新。',
        en: '{count} passages recur from the unit’s own draft “{name}”, {percent}% of this draft without set wording and quotations. That is normal; check that years and numbers are this year’s.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n青石镇在每个自然村推选两名“明白人”担任政策传声筒，把惠农补贴、医保报销、宅基地审批等政策改写成顺口溜，在祠堂、凉亭、晒谷场等人员聚集处张贴讲解，群众一听就懂。',
      against:
        '白云镇2024年法治政府建设年度报告\n一、主要举措\n白云镇在每个自然村推选两名“明白人”担任政策传声筒，把惠农补贴、医保报销、宅基地审批等政策改写成顺口溜，在祠堂、凉亭、晒谷场等人员聚集处张贴讲解，群众一听就懂。',
      fires: ['把惠农补贴、医保报销、宅基地审批等政策改写成顺口溜'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n坚持把执法记录仪视频统一存放在镇档案室，由专人每月核对编号、时长和案号，发现缺失的当日补录说明。',
      against:
        '青石镇2023年法治政府建设年度报告\n一、主要举措\n坚持把执法记录仪视频统一存放在镇档案室，由专人每月核对编号、时长和案号，发现缺失的当日补录说明。',
      fires: ['把执法记录仪视频统一存放在镇档案室'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n深入学习贯彻习近平法治思想，切实履行推进法治建设第一责任人职责。化解茶山界址纠纷16件。',
      against:
        '白云镇2024年法治政府建设年度报告\n一、主要举措\n深入学习贯彻习近平法治思想，切实履行推进法治建设第一责任人职责。渔港码头设流动调解船。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n化解茶山界址纠纷16件，当场签订协议。',
      fires: [],
    },
  ],
  run(scope) {
    return scope.references.flatMap((reference) => hitsOf(reference, scope))
  },
}

/** Signs that say something of their own in a passage that nobody writes twice by chance. */
const DISTINCTIVE = 40
const DISTINCTIVE_WITH_ANOTHER_PLACE = 28
/** Of one source so many are shown one by one; the rest is counted. */
const MOST = 5

function hitsOf(reference: Reference, { draft }: Scope): Hit<Id>[] {
  const passages = reference.matches.filter(({ kind }) => kind === 'passage')
  if (passages.length === 0) return []
  const { name } = reference
  const values = (match: Match) => ({
    name,
    text: shortened(draft.spanOf(match.a).text),
    percent: Math.floor(match.similarity * 100),
  })
  const copied = reference.unit === 'other' ? passages.filter(isCopied).slice(0, MOST) : []
  const hits = copied.map(
    (match): Hit<Id> => ({
      reason: match.changed?.length ? 'copied-place-changed' : 'copied',
      range: match.a,
      values: values(match),
    }),
  )
  const rest = passages.filter((match) => !copied.includes(match))
  const first = rest[0]
  if (!first) return hits
  const share = reference.overlap?.withoutQuotations ?? 0
  const summary = { name, count: passages.length, percent: Math.max(1, Math.round(share * 100)) }
  const related = rest.slice(1, 40).map(({ a }) => a)
  return [...hits, { reason: reference.unit === 'same' ? 'recurs' : 'alike', range: first.a, related, values: summary }]
}

function isCopied({ tier, changed, distinctive }: Match): boolean {
  if (tier === 'reworded') return false
  return distinctive >= (changed?.includes('place') ? DISTINCTIVE_WITH_ANOTHER_PLACE : DISTINCTIVE)
}
