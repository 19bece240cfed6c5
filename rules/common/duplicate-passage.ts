import {
  type Draft,
  type FindingRule,
  type Hit,
  type Match,
  matchesOf,
  type Range,
  rangeAt,
  shortened,
} from '../../lib/audit'
import { figuresIn } from './figures/statements'
import { toldAgain } from './given/told-again'

type Id = 'repeated' | 'edited' | 'brief' | 'parallel' | 'reworded'

export const duplicatePassage: FindingRule<Id> = {
  id: 'duplicate-passage',
  title: { zh: '稿内重复', en: 'Repeated passage' },
  asks: {
    zh: '同一段内容在稿件中只写一次。',
    en: 'A passage stands in the draft once.',
  },
  basis: null,
  noBasis: { zh: '公文常识，不必有条文依据。', en: 'Plain sense; it needs no rule.' },
  help: {
    why: {
      zh: '多人合写、反复粘贴时，同一段文字或者同一件事会在稿中出现两次，改动一处容易漏掉另一处，两处数字便会不一致。套话、法律文件名称、标题、责任单位和引文不算重复。',
      en: 'When several people write or paste, one passage or one fact comes to stand in two places; mending one leaves the other. Set wording, titles of laws, headings, duty labels and quotations do not count.',
    },
    todo: {
      zh: '保留放得最合适的一处，另一处删去或者写出不同的内容。意思相近的两处请人工判断。',
      en: 'Keep the one that stands best; delete the other or let it say something else. Judge for yourself where only the sense is alike.',
    },
  },
  reasons: {
    repeated: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这段文字与前文一字不差，共出现{count}次：“{text}”。',
        en: 'This passage stands word for word earlier, {count} times in all: “{text}”.',
      },
    },
    edited: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这段文字与前文几乎相同（相似度{percent}%）：“{text}”。',
        en: 'This passage is nearly the same as an earlier one ({percent}% alike): “{text}”.',
      },
    },
    brief: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '这句话与前文重复：“{text}”。',
        en: 'This sentence repeats an earlier one: “{text}”.',
      },
    },
    parallel: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '这段文字与前文只有年份、数字或者地名不同：“{text}”。',
        en: 'Only year, numbers or place differ from an earlier passage: “{text}”.',
      },
    },
    reworded: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '这段文字与前文意思相近，可能是同一内容写了两遍：“{text}”。',
        en: 'This passage may say again in other words what stands earlier: “{text}”.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n镇里在农贸市场东门设了一处法律服务亭，每逢赶场日由司法所干部和两名志愿律师坐班，当场劝和摊位纠纷19起。\n二、第一责任人履职情况\n镇长坚持到亭值守。镇里在农贸市场东门设了一处法律服务亭，每逢赶场日由司法所干部和两名志愿律师坐班，当场劝和摊位纠纷19起。',
      fires: ['镇里在农贸市场东门设了一处法律服务亭'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n整治校园周边食品安全，会同市场监管所检查商店、摊点83家，查获过期饮料112瓶，没收问题玩具340件。\n二、第一责任人履职情况\n镇长牵头，会同市场监管所检查校园周边摊点、商店83家，没收问题玩具340件，查获过期饮料112瓶。',
      fires: ['会同市场监管所检查校园周边'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，化解山林纠纷16件。\n二、下一步打算\n2025年，我镇将坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，把调解室建到码头。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n化解山林纠纷16件。\n二、存在的不足\n（一）执法能力不足。部分执法人员业务不够熟练，主要原因是学习不够经常，培训不够深入。\n（二）普法形式不够丰富。部分执法人员业务不够熟练，主要原因是学习不够经常，培训不够深入。',
      fires: ['部分执法人员业务不够熟练，主要原因是学习不够经常，培训不够深入'],
    },
    {
      text: '青石镇2024年法治政府建设实施方案\n一、主要任务\n清理过街广告牌，公布保留清单。（责任单位：镇综合执法队、镇司法所，各村（社区）；完成时限：2024年12月底）\n规范集市停车，划定临时泊位。（责任单位：镇综合执法队、镇司法所，各村（社区）；完成时限：2024年12月底）',
      fires: [],
    },
  ],
  run({ draft, duplicates, reportYear }) {
    const hits = duplicates
      .filter((match) => match.kind === 'passage' && !isExpected(draft, match, reportYear))
      .slice(0, MOST)
      .map((match): Hit<Id> => {
        const values = {
          text: shortened(draft.spanOf(match.b).text),
          percent: Math.floor(match.similarity * 100),
          count: match.places + 1,
        }
        return { reason: reasonOf(match), range: match.b, related: [match.a], values }
      })
    for (const [first, again] of [...sentencesTwice(draft), ...stressedAgain(draft)]) {
      if (hits.length >= MOST) break
      if (duplicates.some(({ a, b }) => meets(a, again) || meets(b, again))) continue
      hits.push({
        reason: 'brief',
        range: again,
        related: [first],
        values: { text: shortened(draft.spanOf(again).text) },
      })
    }
    for (const [first, again] of toldAgain(draft)) {
      if (hits.length >= MOST) break
      if (hits.some(({ range, related }) => meets(range, again) || related?.some((place) => meets(place, again))))
        continue
      if (duplicates.some(({ a, b }) => meets(a, again) || meets(b, again))) continue
      const values = { text: shortened(draft.spanOf(again).text) }
      hits.push({ reason: 'reworded', range: again, related: [first], values })
    }
    return hits.map((hit) => withHeading(draft.folded, hit))
  },
}

/** What is edited and may well stand twice: a paragraph of guiding thought, and what was reached with the aims of the next year. */
function isExpected(draft: Draft, { tier, a, b }: Match, reportYear: number | null): boolean {
  if (tier !== 'near') return false
  const [one, other] = [a, b].map(({ start, end }) => draft.folded.slice(start, end)) as [string, string]
  if (isGuidance(one) && isGuidance(other)) return true
  const { plans } = figuresIn(draft, reportYear)
  if ((rangeAt(plans, a.start) === null) === (rangeAt(plans, b.start) === null)) return false
  const [done, aims] = [numbersIn(one), numbersIn(other)]
  const kept = [...aims].filter((number) => done.has(number)).length
  return done.size > 0 && aims.size > 0 && 2 * kept < Math.min(done.size, aims.size)
}

/** Most clauses tell by whose thought and decisions the unit is guided. */
function isGuidance(text: string): boolean {
  const clauses = text.split(/[,、;。]/)
  const guiding = clauses.filter((clause) => GUIDING.test(clause)).join('').length
  return guiding > MOST_OF * text.length && /习近平|党的[一二]十|全会/.test(text)
}

const GUIDING =
  /习近平|党的[一二]十|全会|总书记|两个确立|两个维护|四个意识|四个自信|[省市县区镇乡]委|党中央|国务院|(?:会议|决策)部署|部署要求|新发展理念|新发展格局|总基调|高质量发展/
const MOST_OF = 0.6

function numbersIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\d+(?:\.\d+)?/g) ?? [])
}

function meets(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * A whole sentence, or two clauses of one, of usual words, which say too little of their own to be a passage, and stand in two places all the
 * same. Near-linear: each is looked up once.
 */
function* sentencesTwice({ paragraphs, folded, body }: Draft): Generator<readonly [first: Range, again: Range]> {
  const seen = new Map<string, Range>()
  let told = 0
  for (const { start, end, role } of paragraphs) {
    if (role !== 'body' || start < body.start || end > body.end) continue
    let sentence = start
    let item = start
    let clause = start
    let before = start
    for (let at = start; at < end; at++) {
      const mark = folded[at]
      if (mark !== '。' && mark !== ',' && mark !== ';') continue
      // Two clauses; a whole sentence too.
      const starts = mark === '。' && sentence < before ? [sentence, before] : [before]
      // 三是…;四是…: an item of a list is not said twice, however short.
      const label = mark === ',' ? 0 : labelLength(folded, item)
      if (label > 0) starts.push(item + label)
      for (const from of starts) {
        const range = { start: from, end: at }
        if (at - from < (from === item + label && label > 0 ? LEAST_ITEM : LEAST_SENTENCE) || from < told) continue
        const words = folded.slice(from, at)
        const first = seen.get(words)
        if (!first) seen.set(words, range)
        else if (first.end <= from && !STANDING.test(words)) {
          const more = agreeing(folded, first.end, at, end)
          told = at + more
          yield [
            { start: first.start, end: first.end + more },
            { start: from, end: at + more },
          ]
        }
      }
      before = mark === ',' ? clause : at + 1
      clause = at + 1
      if (mark !== ',') item = at + 1
      if (mark === '。') sentence = at + 1
    }
  }
}

/** 再次强调，要组织轮训，实现持证上岗。: short as it is, what is said to be said again has been said. */
function* stressedAgain({ folded, body }: Draft): Generator<readonly [first: Range, again: Range]> {
  if (!folded.includes('强调') && !folded.includes('重申')) return
  for (const { 0: whole, 1: words = '', index } of matchesOf(folded, STRESSED)) {
    const first = folded.indexOf(words, body.start)
    const start = index + whole.length - words.length
    if (first < 0 || first + words.length > index) continue
    yield [
      { start: first, end: first + words.length },
      { start, end: start + words.length },
    ]
  }
}

const STRESSED = /(?:再次|再|这里)(?:强调|重申)(?:一[下遍次])?[,:]?(?:必须|务必|一定要|要|应当?)?([^。;\n]{12,80})/g

/** Of 三是 or 十一是 at a place; 0 where there is none. */
function labelLength(folded: string, at: number): number {
  if (!ORDINALS.includes(folded[at] as string)) return 0
  if (folded[at + 1] === '是') return 2
  return folded[at + 2] === '是' && ORDINALS.includes(folded[at + 1] as string) ? 3 : 0
}

const ORDINALS = '一二三四五六七八九十'
const LEAST_ITEM = 12

/** How far two places go on alike: up to the last mark that both have, no farther than the sentence and the paragraph that ends at `end`. */
function agreeing(folded: string, first: number, again: number, end: number): number {
  let more = 0
  for (let i = 0; again + i <= end; i++) {
    const [one, other] = [folded[first + i] ?? '\n', folded[again + i] ?? '\n']
    if (MARKS.includes(one) && MARKS.includes(other)) more = i
    if (one !== other || other === '。') break
  }
  return more
}

function withHeading(folded: string, hit: Hit<Id>): Hit<Id> {
  const [first] = hit.related ?? []
  const less = first ? headingBefore(folded, first.start, hit.range.start) : 0
  if (!first || less === 0) return hit
  return {
    ...hit,
    range: { ...hit.range, start: hit.range.start - less },
    related: [{ ...first, start: first.start - less }],
  }
}

/** (二)提升执法质量。落实…, and (四)提升执法质量。落实…: the length of the heading that both places have right before them. */
function headingBefore(folded: string, first: number, again: number): number {
  let less = 0
  for (; less < LONGEST_HEADING && first > less; less++) {
    const sign = folded[again - less - 1]
    if (sign === '\n' || sign !== folded[first - less - 1]) break
  }
  // The label's end is no part of it; 提升执法质量 and 确保执法质量 are two headings.
  while (less > 0 && LABEL_ENDS.includes(folded[again - less] as string)) less--
  const isWhole = [first, again].every((at) => HEADING_STARTS.includes(folded[at - less - 1] ?? '\n'))
  return isWhole && folded[again - 1] === '。' ? less : 0
}

const LONGEST_HEADING = 40

const LABEL_ENDS = ')、.。,;'
const HEADING_STARTS = ')、.\n'
const MARKS = '。,;\n'
const LEAST_SENTENCE = 24
/** What may well be said again: guiding thought and goals, who answers for a task, and what only a bracket or table says. */
const STANDING =
  /习近平|新时代|党的[一二]|以人民为中心|两个确立|四个意识|(?:责任|牵头|配合|完成)(?:单位|部门|时限)|第一责任人|如下|[()]/

/** A draft pasted into itself has hundreds; the reviewer has understood long before. */
const MOST = 30
/** Fewer signs that say something of their own are a short sentence, which may well be said twice. */
const LONG = 22

function reasonOf({ tier, changed, distinctive }: Match): Id {
  if (tier === 'reworded') return 'reworded'
  if (changed !== null && changed.length > 0) return 'parallel'
  if (distinctive < LONG) return 'brief'
  return tier === 'exact' ? 'repeated' : 'edited'
}
