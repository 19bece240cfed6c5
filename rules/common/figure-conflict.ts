import type { Draft, FindingRule, Hit, Level, Range } from '../../lib/audit'
import { lookAlikes, type Told } from './figures/look-alikes'
import {
  bucketOf,
  isConcept,
  isRestricted,
  likeness,
  type Mention,
  mentionOf,
  nounsAgree,
  type Standing,
  scopesAgree,
  subjectsDiffer,
  verbsAgree,
} from './figures/mentions'
import { areComparable, figuresIn, type Item, isCounted, isExact, type Statement } from './figures/statements'

type Id = 'differs' | 'differs-maybe' | 'places' | 'rates'

export const figureConflict: FindingRule<Id> = {
  id: 'figure-conflict',
  title: { zh: '数字前后不一', en: 'Figures disagree' },
  asks: {
    zh: '同一时期的同一项数字，在全文各处应当一致。',
    en: 'One figure of one period is the same wherever the draft gives it.',
  },
  basis: null,
  noBasis: { zh: '书写常识，不必有条文依据。', en: 'Plain sense; it needs no rule.' },
  help: {
    why: {
      zh: '同一项工作常在几个部分重复写到，只改了一处，前后就对不上。',
      en: 'One piece of work is often told in several parts; corrected in one place, it disagrees with the other.',
    },
    todo: {
      zh: '与台账核对后改成一致；如果口径不同（全县与本局、受理与审结、全年与季度），写明口径。往年数、累计数、计划数、分项和约数不报。',
      en: 'Check against the records and make them agree, or say what differs (county or bureau, received or closed, year or quarter). Earlier years, sums over years, targets, parts and round numbers are not reported.',
    },
  },
  reasons: {
    differs: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{metric}”这里写{value}，前文写{other}，请核对。',
        en: '“{metric}” is {value} here and {other} before. Please check.',
      },
    },
    'differs-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{metric}”这里写{value}，前文写{other}；如果说的是同一件事，请核对。',
        en: '“{metric}” is {value} here and {other} before; please check, if both tell of the same.',
      },
    },
    places: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '辖区“{metric}”这里写{value}，前文写{other}，请核对。',
        en: 'The “{metric}” of the area are {value} here and {other} before. Please check.',
      },
    },
    rates: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{metric}”这里写{value}，前文写{other}，请核对。',
        en: '“{metric}” is {value} here and {other} before. Please check.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n全年共排查各类矛盾纠纷165件，调解成功162件。\n二、存在的问题\n全年排查矛盾纠纷156件，个别案件化解不及时。',
      fires: ['156件'],
    },
    {
      text: '云溪县2024年法治政府建设年度报告\n一、主要举措\n办理行政复议案件13件。\n二、第一责任人履职情况\n县长听取汇报，全年办理行政复议案件15件。',
      fires: ['15件'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n全镇26个村（社区）聘请了法律顾问。\n（二）加强服务\n在全镇27个村（社区）建立服务站。',
      fires: ['27个村（社区）'],
    },
    {
      text: '云溪县2024年法治政府建设年度报告\n一、主要举措\n收到行政复议申请57件，受理行政复议案件51件。上年受理行政复议案件43件。\n二、下一步打算\n2025年受理行政复议案件力争全部审结。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n全年排查矛盾纠纷165件，一季度排查矛盾纠纷32件。近三年排查矛盾纠纷480件。在全镇5个村开展试点。\n（二）加强服务\n全镇26个村有法律顾问。镇领导班子每年举办讲座2期以上，今年举办讲座4期。',
      fires: [],
    },
  ],
  run({ draft, reportYear, level }) {
    const { statements } = figuresIn(draft, reportYear)
    const alike = new Map<string, Metric[]>()
    const told: Told[] = []
    for (const metric of metricsOf(draft, statements, reportYear, level, told)) {
      const key = metric.kind === 'count' ? bucketOf(metric) : `${metric.kind}|${metric.noun}`
      const others = alike.get(key)
      if (others) others.push(metric)
      else alike.set(key, [metric])
    }
    const hits: Hit<Id>[] = []
    for (const metrics of alike.values()) {
      // Most things are counted once; whose figure it is need not be asked then.
      if (metrics.length > 1) hits.push(...disagreeing(metrics, reportYear, level))
    }
    const known = new Set(hits.map((hit) => hit.range.end))
    for (const { first, second, sure } of lookAlikes(
      told,
      ({ statement, item }) => judgedStanding({ kind: 'count', statement, item }, reportYear, level) === 'own',
    )) {
      const [range, other] = [rangeOf(second), rangeOf(first)]
      if (known.has(range.end)) continue
      hits.push({
        reason: sure ? 'differs' : 'differs-maybe',
        range,
        related: [other],
        values: {
          metric: second.mention?.noun ?? first.mention?.noun ?? second.item.unit,
          value: second.item.printed,
          other: first.item.printed,
        },
      })
    }
    return hits.sort((a, b) => a.range.start - b.range.start)
  },
}

function rangeOf({ mention, item }: Told): Range {
  return mention ? { start: mention.start, end: mention.end } : { start: item.start - item.label.length, end: item.end }
}

function disagreeing(metrics: readonly Metric[], year: number | null, level: Level): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  const before: Metric[] = []
  for (const metric of metrics) {
    if (before.length >= MOST_KEPT) break
    if (before.length > 0) {
      const found = conflictOf(metric, before, year, level)
      if (found) {
        const { other, reason } = found
        hits.push({
          reason,
          range: { start: metric.start, end: metric.end },
          related: [{ start: other.start, end: other.end }],
          values: { metric: nameOf(metric, other), value: metric.item.printed, other: other.item.printed },
        })
      }
    }
    before.push(metric)
  }
  return hits
}

function nameOf(a: Metric, b: Metric): string {
  if (a.kind !== 'count' || b.kind !== 'count') return a.noun
  return isConcept(a.core) ? a.core : a.noun.length < b.noun.length ? b.noun : a.noun
}

/** Places kept for one metric; a draft that names one more often is a list. */
const MOST_KEPT = 24

/** The figure before that this one should be the same as and is not, unless another before it is. */
function conflictOf(
  metric: Metric,
  before: readonly Metric[],
  year: number | null,
  level: Level,
): { other: Metric; reason: Id } | null {
  let best: { other: Metric; weight: number } | null = null
  for (const other of before) {
    if (other.statement === metric.statement) continue
    const weight = weightOf(other, metric)
    if (weight < LEAST_WEIGHT || (best !== null && weight <= best.weight)) continue
    if (isOwn(other, year, level) && isOwn(metric, year, level)) best = { other, weight }
  }
  if (best === null || before.some((other) => sameValue(other, metric) && mayBeOne(other, metric))) return null
  if (metric.kind !== 'count') return { other: best.other, reason: metric.kind === 'place' ? 'places' : 'rates' }
  return { other: best.other, reason: best.weight > LEAST_WEIGHT ? 'differs' : 'differs-maybe' }
}

const LEAST_WEIGHT = 3

/** How sure it is that two figures which are not the same should be. */
function weightOf(a: Metric, b: Metric): number {
  if (sameValue(a, b)) return 0
  if (a.kind !== 'count' || b.kind !== 'count') return roundsTo(a.item, b.item) ? 0 : LEAST_WEIGHT
  const nouns = nounsAgree(a, b)
  if (nouns === null) return 0
  const verbs = verbsAgree(a, b)
  if (verbs === null || !areComparable(a.item.unit, b.item.unit) || !scopesAgree(a, b)) return 0
  const like = likeness(a.item.value, b.item.value)
  if (a.vague || b.vague || nouns === 'loose')
    return like === 2 || (like === 1 && (a.definite || b.definite)) ? weightOfVague(a, b, like) : 0
  const ratio = Math.min(a.item.value, b.item.value) / Math.max(a.item.value, b.item.value)
  let weight = 2 + (like === 0 && ratio < 0.5 ? -2 : like)
  if (verbs === 'same') weight++
  else if (verbs === 'near') weight--
  if (isConcept(b.core)) weight++
  weight += wholeness(a, b, like)
  return weight < LEAST_WEIGHT ? 0 : weight - subjectsDiffer(a, b)
}

/** Names that many things have, and longer names of one thing: only what looks like a slip of the hand is one. */
function weightOfVague(a: Mention, b: Mention, like: number): number {
  const verbs = verbsAgree(a, b)
  // 问题38个 is of what was told before it, unless it says of what itself.
  const lonely = a.definite === '' && b.definite === '' && a.item.index + b.item.index > 0 ? -2 : 0
  return (
    lonely +
    1 +
    like +
    (verbs === 'same' ? 1 : verbs === 'near' ? -1 : 0) +
    wholeness(a, b, like) -
    subjectsDiffer(a, b)
  )
}

/** 全年受理的68件案件 means them all; 6件文件 may be some of eight, and cannot be of five. */
function wholeness(a: Mention, b: Mention, like: number): number {
  if (b.definite === '') return a.definite === '' && !/全年|今年|一年来|年内/.test(b.item.label) ? 0 : 1
  if (b.definite === 'whole') return 1
  if (/^[^,]{0,20}(?:中|[均都]|全部)/.test(b.item.after)) return b.item.value > a.item.value ? 2 : 1
  if (b.item.value > a.item.value) return 1
  return like === 2 ? 0 : like === 1 && !isConcept(b.core) ? 0 : -2
}

/** Whether a figure that is the same excuses the later one: of the same thing, whatever was done with it. */
function mayBeOne(a: Metric, b: Metric): boolean {
  if (a.kind !== 'count' || b.kind !== 'count') return true
  if (nounsAgree(a, b) === null || !areComparable(a.item.unit, b.item.unit)) return false
  return verbsAgree(a, b) !== null || b.verb === ''
}

function sameValue(a: Metric, b: Metric): boolean {
  const slack =
    a.item.unit === '%' ? 0 : a.item.tolerance * scaleOf(a.item.unit) + b.item.tolerance * scaleOf(b.item.unit)
  return Math.abs(a.item.value * scaleOf(a.item.unit) - b.item.value * scaleOf(b.item.unit)) <= slack
}

function scaleOf(unit: string): number {
  return unit === '亿元' ? 1e8 : unit === '万元' ? 1e4 : 1
}

interface Place {
  kind: 'place' | 'rate'
  noun: string
  item: Item
  statement: Statement
  start: number
  end: number
  standing: Standing | null
}
type Metric = Place | Mention

function isOwn(metric: Metric, year: number | null, level: Level): boolean {
  return !(metric.kind === 'count' && isRestricted(metric)) && standingOf(metric, year, level) === 'own'
}

/** Words that tell of another time. */
const OTHER_PERIOD =
  /上年|去年|往年|历年|同期|前年|上半年|下半年|季度|\d月|[一二三四五六七八九十]月|年来|近[一二两三四五]年|以来|至今|截至|(?:宪法|宣传|活动)[日周月]|期间|当[天日月]|日前|首日|首批|第[一二三四五]批/

/** Words before a figure that tell of a part, of a norm or a limit, of a change or of a hope. */
const OTHER_SENSE =
  /每|不少于|不低于|不超过|不高于|不得|至少|至多|最[多少高低]|之日起|(?:不满|不足|处以|并处)$|力争|计划|目标|将|拟|争取|较|比|其中|分别|平均|试点|部分|先行|增至|降至|增加到|减少到|由|新增/

/** All figures that a report might have twice, whosever and of whatever time they are. */
function* metricsOf(
  draft: Draft,
  statements: readonly Statement[],
  year: number | null,
  level: Level,
  told: Told[],
): Generator<Metric> {
  for (const statement of statements) {
    if (statement.planned) continue
    const topic = topicOf(year, level)
    let isPart = false
    for (const item of statement.items) {
      // A list of parts goes on with 、.
      isPart = item.opens !== '' || (isPart && (item.joint === '、' || item.joint === '和'))
      const place = isPart || item.depth > 0 ? null : (placeOf(draft, statement, item) ?? rateOf(statement, item))
      const mention = place ? null : mentionOf(statement, item, topic.now, level, isPart)
      if (!place) told.push({ statement, item, mention, isPart })
      const metric = place ?? mention
      if (!metric) continue
      if (metric.kind !== 'count' || metric.restricted === null) topic.add(metric)
      yield metric
    }
  }
}

/**
 * What a sentence's figures have counted last: the noun for a figure that has a verb only. Few figures ask for it, so
 * the figures before are looked at when one does, each once.
 */
function topicOf(year: number | null, level: Level): { add(metric: Metric): void; now(): string } {
  const metrics: Metric[] = []
  let settled = 0
  let topic = ''
  return {
    add: (metric) => metrics.push(metric),
    now() {
      for (; settled < metrics.length; settled++) {
        const metric = metrics[settled] as Metric
        const standing = standingOf(metric, year, level)
        if (standing === 'other-period') topic = ''
        else if (standing === 'own' && metric.kind === 'count') topic = metric.vague ? '' : metric.core
      }
      return topic
    },
  }
}

function standingOf(metric: Metric, year: number | null, level: Level): Standing {
  metric.standing ??= judgedStanding(metric, year, level)
  return metric.standing
}

function judgedStanding(
  { kind, statement, item }: Pick<Metric, 'kind' | 'statement' | 'item'>,
  year: number | null,
  level: Level,
): Standing {
  const { opening, clause } = wordsBefore(statement, item)
  const words = `${opening},${clause}`.replace(PERIOD_OF_YEAR, '')
  if (isOtherYear(words, year)) return 'other-period'
  // How many villages there are does not change with the verb.
  if (kind !== 'place' && (OTHER_PERIOD.test(words) || OTHER_SENSE.test(clause.replace(SAME_SENSE, ''))))
    return 'other-period'
  const area = /全([省州市县区镇乡])/.exec(words)?.[1]
  return area !== undefined && OWN_AREA[level]?.includes(area) === false ? 'other-area' : 'own'
}

/** 全县 in a town's report is not the town's figure. Of departments and zones it is not known. */
const OWN_AREA: Partial<Record<Level, string>> = {
  province: '省市',
  city: '市州',
  county: '县区市',
  township: '镇乡',
  subdistrict: '街',
}

const RATE = /^([一-鿿]{0,20}(?:率|满意度))(?:为|仅|只|达到|达|高达|保持在|保持|是|:){0,3}$/
/** Words before a rate's name that do not say of what it is. */
const OF_WHAT =
  /^(?:全年|今年|本年度?|全[省市州县区镇乡局]|[省市州县区镇乡]|我[县市区镇乡局]|行政机关|人民|矛盾|纠纷|行政(?=复议|诉讼|执法)|村|社区)+/
/** Rates of which a report has one, whatever they are said of; others must be named in full. */
const ONE_RATE =
  /^(?:(?:一审)?(?:诉讼|应诉)?(?:案件)?(?:负责人|负责同志)出庭(?:应诉)?|调解成功|(?:复议)?(?:案件)?(?:直接|综合)?纠错|(?:一审)?(?:诉讼)?(?:案件)?败诉|(?:复议)?(?:案件)?调解和解|(?:执法)?(?:人员)?持证(?:上岗)?)率$/

function rateOf(statement: Statement, item: Item): Metric | null {
  if (item.unit !== '%' || !isCounted(item)) return null
  const name = RATE.exec(item.label)?.[1]?.replace(OF_WHAT, '')
  if (name === undefined || (!ONE_RATE.test(name) && name.length < LEAST_RATE)) return null
  return {
    kind: 'rate',
    noun: name.replace(/案件|应诉(?=率)|上岗|^复议(?=纠错|直接|综合|案件)|^诉讼(?=败诉|案件)/g, ''),
    item,
    statement,
    start: item.start - item.label.length,
    end: item.end,
    standing: null,
  }
}

const LEAST_RATE = 7

/** 今年以来 and 2024年1月1日至12月31日 are the year. */
const PERIOD_OF_YEAR =
  /今年(?:以)?来|一年(?:以)?来|全年|截至(?:目前|年底|(?:\d{4}年)?12月(?:底|末|31日)|\d{4}年底)|\d{4}年1月1日?[-~至]+12月(?:31日)?|1[-~至]12月/g
const SAME_SENSE = /比例|占比|计划生育|由衷|由于|大部分|部门/g

/** The sentence's first words, which may tell the period, and the clause's words before the figure. */
function wordsBefore(statement: Statement, item: Item): { opening: string; clause: string } {
  const at = item.start - statement.start
  const before = statement.text.slice(Math.max(0, at - 60), at)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)
  return {
    opening: at > 60 || clause.length < before.length ? (/^[^,]{0,16}/.exec(statement.text)?.[0] ?? '') : '',
    clause,
  }
}

const YEARS = /((?:19|20)\d\d)年/g

function isOtherYear(clause: string, year: number | null): boolean {
  YEARS.lastIndex = 0
  for (let match = YEARS.exec(clause); match; match = YEARS.exec(clause)) if (Number(match[1]) !== year) return true
  return false
}

const PLACE =
  /^(?:村\((?:社区|居)\)|社区\(村\)|乡镇\(街道\)|镇\(街道?\)|(?:行政村|村居|村|社区|镇街|乡镇|街道)(?!\(|委|服务|民|级|法|矫正|工作|书记|干部|小组|人民|党))/
const OF_ALL = /(?:全[镇乡县区市]|全街道|下辖|现辖|辖区内?的?|所辖的?|辖)(?:共|共有|内|的|所有|各|现有)?$/

/** 全镇26个村（社区）: said of the whole area. */
function placeOf(draft: Draft, statement: Statement, item: Item): Metric | null {
  if (item.unit !== '个' || !isExact(item) || !OF_ALL.test(item.label)) return null
  const noun = PLACE.exec(draft.folded.slice(item.end, item.end + 12))?.[0]
  const after = draft.folded.slice(item.end, Math.min(statement.end, item.end + 30))
  if (
    noun === undefined ||
    /试点|选|示范|先行|率先|其中|部分|新增|抽/.test(wordsBefore(statement, item).clause + after)
  )
    return null
  if (/^[^,]{0,8}中/.test(after.slice(noun.length))) return null
  return {
    kind: 'place',
    noun,
    item,
    statement,
    start: item.start,
    end: item.end + noun.length,
    standing: null,
  }
}

/** 98% and 98.2% are one rate, printed to another place. */
function roundsTo(a: Item, b: Item): boolean {
  if (a.unit !== '%') return false
  const whole = [a, b].find((item) => Number.isInteger(item.value))
  return whole !== undefined && Math.abs(a.value - b.value) < 1
}
