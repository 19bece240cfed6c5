import {
  type Draft,
  type FigureMention,
  type FindingRule,
  firstFrom,
  type Hit,
  type Range,
  type Reference,
  shortened,
  yearsIn,
} from '../../lib/audit'

type Id = 'same-numbers' | 'some-numbers'

export const figureCarriedOver: FindingRule<Id> = {
  id: 'figure-carried-over',
  title: { zh: '沿用上年数字', en: 'Last year’s numbers' },
  asks: {
    zh: '写本年度的数字，不把上年的数字留在本年度名下。',
    en: 'The numbers are this year’s; last year’s are not left standing under this year’s date.',
  },
  basis: null,
  noBasis: { zh: '公文常识，不必有条文依据。', en: 'Plain sense; it needs no rule.' },
  help: {
    why: {
      zh: '在上年稿件上改写时，年份改了而办件数、场次、人次没有改，是最难发现的差错。只比较逐年变化的数字；每年不少于若干学时一类的要求、辖村数、人员数和法条序号不算。',
      en: 'When last year’s draft is edited, a year is changed and the counts beside it are not: the slip that is hardest to see. Only counts that change every year are compared, not standing norms, villages, staff or articles.',
    },
    todo: {
      zh: '与台账核对。确属巧合的，保留即可。',
      en: 'Check them against the records. If they really are the same, keep them.',
    },
  },
  reasons: {
    'same-numbers': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{year}年的稿件“{name}”里同一句话也是这些数字（{numbers}）：“{text}”。',
        en: 'The same sentence has the same numbers ({numbers}) in “{name}” of {year}: “{text}”.',
      },
    },
    'some-numbers': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '这句话里的{numbers}与{year}年的稿件“{name}”相同，请核对：“{text}”。',
        en: '{numbers} in this sentence are as in “{name}” of {year}; please check: “{text}”.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年，镇综合执法队开展巡查386次，下达整改通知书57份，办理处罚案件14件。',
      against:
        '青石镇2023年法治政府建设年度报告\n一、主要举措\n2023年，镇综合执法队开展巡查386次，下达整改通知书57份，办理处罚案件14件。',
      fires: ['开展巡查386次'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n全年接待来访群众178批412人次，办结信访事项171件。化解纠纷216件。',
      against:
        '青石镇2023年法治政府建设年度报告\n一、主要举措\n全年共接待来访群众178批412人次，办结信访事项171件。化解纠纷238件。',
      fires: ['接待来访群众178批412人次'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年，改造农村危房137户，新建通村公路21.6公里，建成文化广场3处。',
      against:
        '青石镇2023年法治政府建设年度报告\n一、主要举措\n2023年，改造农村危房137户，新建通村公路21.6公里，建成文化广场3处。',
      fires: ['改造农村危房137户'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年，全镇公路总里程137.6公里，持证人员137名，居民医保人均补助标准再提高30元。',
      against:
        '青石镇2023年法治政府建设年度报告\n一、主要举措\n2023年，全镇公路总里程137.6公里，持证人员137名，居民医保人均补助标准再提高30元。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n2024年，镇综合执法队开展巡查402次，办理处罚案件19件。领导干部学法每年不少于40学时。全镇辖26个村，聘请法律顾问26名。',
      against:
        '青石镇2023年法治政府建设年度报告\n一、主要举措\n2023年，镇综合执法队开展巡查386次，办理处罚案件14件。领导干部学法每年不少于40学时。全镇辖26个村，聘请法律顾问26名。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理处罚案件19件，比2023年的386件减少。上年接待来访群众178批412人次。',
      against: '青石镇2023年法治政府建设年度报告\n一、主要举措\n办理处罚案件386件。接待来访群众178批412人次。',
      fires: [],
    },
  ],
  run({ draft, reportYear, references }) {
    if (reportYear === null) return []
    let sentences: Sentence[] | undefined
    const hits: Hit<Id>[] = []
    for (const reference of references) {
      if (reference.reportYear === null || reference.reportYear >= reportYear || reference.unit === 'other') continue
      sentences ??= sentencesOf(draft)
      hits.push(...carriedOver(draft, sentences, reportYear, reference, reference.reportYear))
    }
    return hits
  },
}

interface Sentence extends Range {
  /** Its counts of what changes every year. */
  counts: FigureMention[]
}

function carriedOver(
  draft: Draft,
  sentences: readonly Sentence[],
  year: number,
  reference: Reference,
  before: number,
): Hit<Id>[] {
  const earlier = new Map<string, Sentence[]>()
  for (const sentence of sentencesOf(reference.draft)) {
    for (const count of sentence.counts) {
      const key = keyOf(reference.draft, count)
      const known = earlier.get(key)
      if (!known) earlier.set(key, [sentence])
      // A frame that stands everywhere tells nothing.
      else if (known.length < 8 && known.at(-1) !== sentence) known.push(sentence)
    }
  }
  const hits: Hit<Id>[] = []
  for (const sentence of sentences) {
    if (sentence.counts.length === 0 || namesAnotherYear(draft, sentence, year)) continue
    const twin = twinOf(draft, sentence, reference.draft, earlier)
    if (!twin || namesAnotherYear(reference.draft, twin, before)) continue
    const { carried, renewed } = compared(sentence, twin)
    const weight = carried.reduce((sum, count) => sum + tellingOf(count), 0)
    // Three small ones together come out the same as seldom as one that is large.
    const least = renewed > 0 ? 3 : carried.length >= 3 ? 1.1 : 1.5
    if (weight < least || renewed > carried.length) continue
    const numbers = carried.map((count) => draft.spanOf(count).text).join('、')
    hits.push({
      reason: renewed === 0 ? 'same-numbers' : 'some-numbers',
      range: rangeOf(sentence),
      values: { name: reference.name, year: before, numbers, text: shortened(draft.spanOf(rangeOf(sentence)).text) },
    })
  }
  return hits
}

function rangeOf({ start, end }: Sentence): Range {
  return { start, end }
}

function sentencesOf(draft: Draft): Sentence[] {
  const sentences: Sentence[] = []
  for (const paragraph of draft.paragraphs) {
    if (paragraph.role !== 'body') continue
    let start = paragraph.start
    while (start < paragraph.end) {
      let end = start
      while (end < paragraph.end && !'。;!?'.includes(draft.folded[end] as string)) end++
      if (end > start) sentences.push({ start, end, counts: countsIn(draft, { start, end }) })
      start = end + 1
    }
  }
  return sentences
}

/**
 * Counts of cases, events and persons-times: 386次, 57份, 412人次; of persons, households, works and goods only what was done
 * with them in the year: 改造危房190户, 新建公路38.6公里. Rates, staff, villages and norms are left out.
 */
function countsIn(draft: Draft, { start, end }: Range): FigureMention[] {
  const sentence = draft.folded.slice(start, end)
  if (PLANNED.test(sentence)) return []
  const counts: FigureMention[] = []
  for (let i = firstFrom(draft.figures, start); i < draft.figures.length; i++) {
    const figure = draft.figures[i] as FigureMention
    if (figure.end > end) break
    const isYearly = YEARLY_UNITS.has(figure.unit)
    if ((!isYearly && !UNITS_OF_WORKS.has(figure.unit)) || figure.value === 0) continue
    // What stands between the last stop and the number decides what kind of number it is.
    const before = draft.folded.slice(Math.max(start, figure.start - 40), figure.start)
    const from = figure.start - before.length + before.lastIndexOf(',') + 1
    const clause = draft.folded.slice(from, Math.min(end, figure.end + 6))
    if (NORM.test(clause) || STOCK.test(clause) || EARLIER.test(clause)) continue
    if (!isYearly && (!DONE.test(clause) || TOTAL.test(clause))) continue
    counts.push(figure)
  }
  return counts
}

const YEARLY_UNITS = new Set(
  '件 起 宗 例 案 批 人次 件次 批次 场次 家次 户次 次 场 期 份 条 篇 卷 张 册 本 部 幅 块 万元'.split(' '),
)
const UNITS_OF_WORKS = new Set(
  '人 名 户 家 个 项 套 栋 座 处 台 辆 公里 千米 米 平方米 立方米 亩 公顷 吨 千克 千瓦 元 亿元 亿 万 人份 间 盏 棵 株'.split(
    ' ',
  ),
)
const DONE =
  /新[增建修设发登]|[改扩修重]建|改造|建成|完成|培训|服务|救助|资助|援助|帮扶|帮助|慰问|解决|发放|拨付|追回|挽回|追缴|减免|退[出还税]|返还|淘汰|关停|关闭|安置|转移|脱贫|受益|惠及|享受|开工|竣工|投产|引进|签约|兑[付现]|整改|排查|检查|走访|处罚|查处|查获|查扣|收缴|罚没|没收|拘留|抓获|打掉|拆除|清理|取消|下放|压减|化解|调解|处置|投入|落实资金|争取资金|募集|招[录聘募收]|录用|提拔|调整|表彰|问责|约谈|约见|登记|注销|吊销|造林|种植|修复|复垦|推出|出台/
const TOTAL = /总[量数额计里面人户]|累计|达到?$|占|余额|存量|保有|计划|规划|目标|标准|[人户日月]均|平均|提高/
const PLANNED = /^(?:20\d\d年)?,?[^,]{0,12}(?:将|拟|计划|力争)|明年|下一?步|下一年/
const NORM =
  /每(?:年|月|周|季|半年|村|个|名|人|次|两|逢)|不(?:少|低|多|超)(?:于|过)|至少|最多|以内|以上的?(?:处罚|罚款)|第[一二三四五六七八九十百\d]{1,6}[条款项]|年度内应/
const STOCK =
  /现有|共有|设有|配有|配备|聘请|聘用|辖|建有|拥有|总数|在册|在编|持证|户籍|常住|权责清单|事项清单|目录清单|五年|自20\d\d年|20\d\d年以来|历年|建成以来|成立以来/
const EARLIER = /去年|上年|上一年|往年|前年|同期|同比|上一?年度/

function keyOf(draft: Draft, count: FigureMention): string {
  return `${draft.folded.slice(Math.max(0, count.start - 2), count.start)}|${count.value}|${count.unit}`
}

/** The earlier sentence that says the same, numbers and years aside. */
function twinOf(
  draft: Draft,
  sentence: Sentence,
  other: Draft,
  earlier: ReadonlyMap<string, readonly Sentence[]>,
): Sentence | null {
  let best: Sentence | null = null
  let alike = LEAST_ALIKE
  const own = pairsOf(draft.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)))
  const seen = new Set<Sentence>()
  for (const count of sentence.counts) {
    for (const candidate of earlier.get(keyOf(draft, count)) ?? []) {
      if (seen.has(candidate)) continue
      seen.add(candidate)
      const theirs = pairsOf(other.folded.slice(candidate.start, Math.min(candidate.end, candidate.start + 400)))
      const share = diceOf(own, theirs)
      if (share < alike) continue
      alike = share
      best = candidate
    }
  }
  return best
}

const LEAST_ALIKE = 0.6

function pairsOf(sentence: string): Set<string> {
  const bare = sentence.replace(/\d[\d.,]{0,14}/g, '#').replace(/[,、:()]/g, '')
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < bare.length; i++) pairs.add(bare.slice(i, i + 2))
  return pairs
}

function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

/** Which of the sentence's counts are the earlier ones, and how many are new. */
function compared(sentence: Sentence, twin: Sentence): { carried: FigureMention[]; renewed: number } {
  const rest = [...twin.counts]
  const carried: FigureMention[] = []
  let renewed = 0
  for (const count of sentence.counts) {
    const same = rest.findIndex(({ value, unit }) => value === count.value && unit === count.unit)
    if (same >= 0) {
      carried.push(count)
      rest.splice(same, 1)
    } else renewed++
  }
  return { carried, renewed }
}

function namesAnotherYear(draft: Draft, sentence: Range, year: number): boolean {
  return yearsIn(draft, sentence).some((mention) => mention.context === 'plain' && mention.year !== year)
}

/** How unlikely a count is to come out the same again: small ones often do, round ones are often estimates. */
function tellingOf({ value, approximate }: FigureMention): number {
  const size = value >= 100 ? 2 : value >= 20 ? 1.5 : value >= 10 ? 1 : value >= 4 ? 0.5 : 0.2
  const round = approximate || (value >= 100 && value % 100 === 0 && significantDigits(value) < 3)
  return round ? size / 2.5 : size
}

/** Those that were given: 3 of 266000, which is 26.6万. */
function significantDigits(value: number): number {
  return String(value)
    .replace('.', '')
    .replace(/0{1,20}$/, '').length
}
