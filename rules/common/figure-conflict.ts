import { type Draft, type FindingRule, type Hit, type Level, often, type Range } from '../../lib/audit'
import { alikeMade } from './figures/alike'
import { announcedMade } from './figures/announced-lists'
import { areasToldTwice } from './figures/areas'
import { besideRows } from './figures/beside-rows'
import { bodyRows } from './figures/body-rows'
import { composedMade } from './figures/composed'
import { isConcept } from './figures/concepts'
import { countedRows } from './figures/counted-rows'
import { twoTerms } from './figures/deadlines'
import { deedsAgain } from './figures/deeds-again'
import { inOrder } from './figures/digits'
import { eachMade } from './figures/each'
import { enumeratedMade } from './figures/enumerated'
import { eventDays } from './figures/event-days'
import { isExplained } from './figures/explained'
import { farSlips } from './figures/far-slips'
import { fromToMade } from './figures/from-to'
import { intoPlaces } from './figures/into-places'
import { kindsMade } from './figures/kinds'
import { leftOpen } from './figures/left-open'
import { limitOf } from './figures/limits'
import { meetings } from './figures/meetings'
import {
  bucketOf,
  isPartial,
  isRestricted,
  levelsDiffer,
  likeness,
  type Mention,
  nounsAgree,
  OF_TWO_LEVELS,
  rangeOfMention,
  scopesAgree,
  sidesDiffer,
  subjectsDiffer,
  verbsAgree,
} from './figures/mentions'
import { scaleOf } from './figures/money'
import { noneAndSome } from './figures/none'
import { norms } from './figures/norms'
import { onDaysMade } from './figures/on-days'
import { oneCount } from './figures/one-count'
import { onlySoMany } from './figures/only-so-many'
import { opposites } from './figures/opposites'
import { actionsMade, partsMade } from './figures/own-parts'
import { pairsToldTwice } from './figures/pairs'
import { ranksToldTwice } from './figures/ranks'
import { ratesAgain } from './figures/rates-again'
import { ratesApart } from './figures/rates-apart'
import { referred } from './figures/referred'
import { remainders, retold } from './figures/retold'
import { roughly } from './figures/roughly'
import { allDone } from './figures/settled'
import { slipsInPlans } from './figures/slips-in-plans'
import { spansMade } from './figures/spans'
import { staffs } from './figures/staff'
import { areComparable, figuresIn, type Item, isCounted, isExact, type Statement } from './figures/statements'
import { stocks } from './figures/stocks'
import { type TableTotal, tableTotalsIn } from './figures/tables'
import { isPlan, tasksMade } from './figures/tasks'
import { clauseBefore, standingIn, standingInPlans, standingOf, type Told, toldIn } from './figures/told'
import { saidTwice } from './figures/twice'
import { unlike } from './figures/unlike'

type Id = 'differs' | 'differs-maybe' | 'places' | 'places-maybe' | 'rates' | 'makes' | 'makes-maybe'

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
    'places-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '“{metric}”这里写{value}，别处写{other}；如果说的都是全部，请核对。',
        en: '“{metric}” are {value} here and {other} elsewhere; please check, if both mean all of them.',
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
    makes: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '这里写{value}，而“{of}”应为{made}，请核对。',
        en: '{value} here, while “{of}” makes {made}. Please check.',
      },
    },
    'makes-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '这里写{value}，而“{of}”应为{made}；如果说的是同一件事，请核对。',
        en: '{value} here, while “{of}” makes {made}; please check, if both tell of the same.',
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
      text: '云溪县2024年法治政府建设年度报告\n一、主要举措\n收到行政复议申请97件，受理86件，审结79件。\n二、存在的问题\n全年受理的68件行政复议案件中，程序瑕疵较多。',
      fires: ['全年受理的68件'],
    },
    {
      text: '云溪县2024年法治政府建设年度报告\n一、主要举措\n与县公安局建立协作机制，移送涉嫌犯罪线索3条。审核政府合同、涉法文件536件。\n二、存在的问题\n全年仅移送涉嫌犯罪线索4条。全年586件政府合同、涉法文件中有部分材料不齐。',
      fires: ['移送涉嫌犯罪线索4条', '586件'],
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
    const told = toldIn(draft, reportYear, level)
    const alike = new Map<string, Metric[]>()
    for (const one of told) {
      const metric = metricOf(draft, one)
      if (!metric) continue
      const key = metric.kind === 'count' ? bucketOf(metric) : `${metric.kind}|${metric.noun}`
      const others = alike.get(key)
      if (others) others.push(metric)
      else alike.set(key, [metric])
    }
    // How many villages there are holds for plans as well.
    for (const statement of figuresIn(draft, reportYear).statements)
      for (const item of statement.planned ? statement.items : []) {
        const place = placeOf(draft, statement, item)
        const others = place && alike.get(`place|${place.noun}`)
        // A plan may take some of them, and not more than there are.
        if (place?.isAll || others?.some((other) => isMoreThanAll(place as Place, other))) others?.push(place as Place)
      }
    const hits: Hit<Id>[] = []
    for (const metrics of alike.values()) {
      // Most things are counted once; whose figure it is need not be asked then.
      if (metrics.length < 2) continue
      const found = disagreeing(metrics, reportYear, level)
      hits.push(...(found.length > 0 ? found : oneMore(metrics, reportYear, level)))
      if (found.length === 0) hits.push(...filedTooMany(metrics, reportYear, level))
    }
    const known = new Set(hits.map((hit) => hit.range.end))
    const isKnown = ({ start, end }: Range) => hits.some(({ range }) => range.start < end && range.end > start)
    const isOwnFigure = (one: Told) => standingIn(one, reportYear, level) === 'own'
    const standing = standingInPlans(draft, reportYear, level)
    for (const { first, second, sure } of [
      ...retold(draft, told, standing, isOwnFigure),
      ...roughly(told, isOwnFigure),
      ...saidTwice(told),
      ...farSlips(told, isOwnFigure),
      ...allDone(told, isOwnFigure),
      ...deedsAgain(told, isOwnFigure),
      ...(draft.folded.includes('进') ? intoPlaces(told, isOwnFigure) : []),
      ...staffs(told, isOwnFigure),
      ...pairsToldTwice(figuresIn(draft, reportYear).statements),
      ...(draft.folded.includes('亩') ? areasToldTwice(figuresIn(draft, reportYear).statements) : []),
      ...slipsInPlans(told, figuresIn(draft, reportYear).statements, isOwnFigure, reportYear),
      ...oneCount(draft, reportYear, level),
      ...unlike(draft, reportYear, level),
      ...(RATES.test(draft.folded) ? [...ratesAgain(told, isOwnFigure), ...ratesApart(told, isOwnFigure)] : []),
      ...(ONLY.test(draft.folded) ? onlySoMany(told, isOwnFigure) : []),
      ...bodyRows(draft, figuresIn(draft, reportYear).statements, (statement, item) =>
        isOwnFigure({ statement, item, mention: null, isPart: false }),
      ),
      ...besideRows(countedRows(draft, reportYear, level), figuresIn(draft, reportYear).statements),
    ]) {
      const [range, other] = [rangeOf(second), rangeOf(first)]
      if (known.has(range.end) || isKnown(second.item)) continue
      if (isOfBoth(first, second) || isExplained(first, second) || isOfTwoBefore(second)) continue
      known.add(range.end)
      hits.push({
        reason: sure ? 'differs' : 'differs-maybe',
        range,
        related: [other],
        values: {
          metric:
            second.mention?.noun ||
            first.mention?.noun ||
            second.item.label.replace(/在(?:今年|全年)?$/, '').slice(-LONGEST_NAME),
          value: second.item.printed,
          other: first.item.printed,
        },
      })
    }
    for (const { rest, whole, part, done } of remainders([...told, ...standing], isOwnFigure)) {
      const range = { start: rest.item.start, end: rest.item.end }
      if (known.has(range.end)) continue
      hits.push({
        reason: 'differs-maybe',
        range,
        related: [{ start: whole.item.start, end: part.item.end }],
        values: {
          metric: `未${done}`,
          value: rest.item.printed,
          other: `${whole.item.printed}减${part.item.printed}`,
        },
      })
    }
    for (const { first, second, of } of meetings(told, isOwnFigure))
      if (!known.has(second.item.end)) {
        known.add(second.item.end)
        hits.push({
          reason: 'differs-maybe',
          range: rangeOf(second),
          related: [rangeOf(first)],
          values: { metric: of, value: second.item.printed, other: first.item.printed },
        })
      }
    for (const { none, words, of, some } of noneAndSome(
      draft,
      told,
      figuresIn(draft, reportYear).plans,
      reportYear,
      isOwnFigure,
    ))
      hits.push({
        reason: 'differs-maybe',
        range: none,
        related: ['item' in some ? rangeOf(some) : some],
        values: { metric: of, value: words, other: 'item' in some ? some.item.printed : some.printed },
      })
    const { statements } = figuresIn(draft, reportYear)
    for (const { first, second, of } of referred(statements))
      if (!isKnown(second))
        hits.push({
          reason: 'differs-maybe',
          range: { start: second.start, end: second.end },
          related: [{ start: first.start, end: first.end }],
          values: { metric: of, value: second.printed, other: first.printed },
        })
    const isOfArea = (statement: Statement, item: Item) => {
      const own = reportYear !== null && statement.planned ? reportYear + 1 : reportYear
      return standingIn({ statement, item }, own, level, true) === 'own'
    }
    for (const { first, second, of } of stocks(statements, isOfArea))
      if (!isKnown(second) && !isKnown(first))
        hits.push({
          reason: 'places-maybe',
          range: { start: second.start, end: second.end },
          related: [{ start: first.start, end: first.end }],
          values: { metric: of, value: second.printed, other: first.printed },
        })
    for (const { range, related, value, of, made, sure } of [
      ...eachMade(statements),
      ...spansMade(draft.folded, draft.body, reportYear),
      ...fromToMade(draft.folded, draft.body, statements, reportYear),
      ...kindsMade(draft.folded, draft.body),
      ...alikeMade(draft.folded, draft.body),
      ...composedMade(draft.folded, draft.body),
      ...enumeratedMade(statements),
      ...announcedMade(draft, statements),
      ...leftOpen(statements, reportYear),
      ...tasksMade(draft, statements),
      ...partsMade(draft, statements),
      ...actionsMade(draft),
      ...onDaysMade(statements),
    ])
      if (!isKnown(range))
        hits.push({ reason: sure ? 'makes' : 'makes-maybe', range, related: [related], values: { value, of, made } })
    for (const { all, words, some, other } of opposites(draft.folded, statements))
      hits.push({
        reason: 'differs-maybe',
        range: some,
        related: [all],
        values: { metric: words, value: other, other: words },
      })
    for (const { first, second, of } of norms(statements, isPlan(draft)))
      hits.push({
        reason: 'differs-maybe',
        range: { start: second.start, end: second.end },
        related: [{ start: first.start, end: first.end }],
        values: { metric: of, value: second.printed, other: first.printed },
      })
    for (const { first, second, of, value, other } of [
      ...(isPlan(draft) ? twoTerms(draft) : []),
      ...(draft.folded.includes('第') ? ranksToldTwice(draft) : []),
      ...eventDays(draft),
    ])
      if (!isKnown(second))
        hits.push({
          reason: 'differs-maybe',
          range: { start: second.start, end: second.end },
          related: [{ start: first.start, end: first.end }],
          values: { metric: of, value, other },
        })
    for (const hit of [
      ...villages(figuresIn(draft, reportYear).statements),
      ...appeals(told, isOwnFigure),
      ...besideTables(tableTotalsIn(draft), told, isOwnFigure),
    ])
      if (!known.has(hit.range.end)) hits.push(hit)
    return hits.sort((a, b) => a.range.start - b.range.start)
  },
}

const LONGEST_NAME = 10
const ONLY = /[只仅]|不过|总共/
const RATES = /率|满意度/

/** 全县10个乡镇 where 9个乡镇 were looked at, 8个村 and once 9个村: one more or fewer is a slip as often as a part. */
function oneMore(metrics: readonly Metric[], year: number | null, level: Level): Hit<Id>[] {
  const places = metrics.filter((metric): metric is Place => metric.kind === 'place' && isOwn(metric, year, level))
  const values = [...new Set(places.map(({ item }) => item.value))].filter((value) => value >= LEAST_PLACES)
  const [a, b] = values
  if (a === undefined || b === undefined || values.length > 2) return []
  const of = (value: number) => places.filter(({ item }) => item.value === value)
  const isTold = (value: number) =>
    new Set(of(value).map(({ statement }) => statement)).size > 1 || of(value).some(({ isAll }) => isAll)
  // Of a few more than are told again and again, too.
  const [less, more] = [Math.min(a, b), Math.max(a, b)]
  if (more - less > 1 && !(isTold(less) && of(more).length === 1 && more <= 1.25 * less)) return []
  const [first, second] = [of(a)[0], of(b)[0]]
  // The smaller number may be some of the larger, where a thing has been done in them.
  if (!first || !second || !(isTold(a) || isTold(b))) return []
  if (!(isTold(less) && of(more).length === 1) && places.some(isSome(less))) return []
  return [
    {
      reason: 'places-maybe',
      range: placeIn(second),
      related: [placeIn(first)],
      values: { metric: second.noun, value: second.item.printed, other: first.item.printed },
    },
  ]
}

const LEAST_PLACES = 6

/** 9个村的广场已投入使用 may be some of ten, and 全镇10个村，其余1个… says so. */
function isSome(smaller: number): (place: Place) => boolean {
  return ({ statement, item }) => {
    const at = item.end - statement.start
    const words = clauseBefore(statement, item) + statement.text.slice(at, at + 30)
    return /其余|剩余|除/.test(words) || (item.value === smaller && /已|建成|完成|通过|[获评]|达标|率先/.test(words))
  }
}

/** 全镇12个行政村、3个社区 and 全镇16个村(社区), in plans as well; 在12个行政村、3个社区 where another place has 15个村(社区). */
function villages(statements: readonly Statement[]): Hit<Id>[] {
  const pairs: (Range & { sum: number; statement: Statement; printed: string; isAll: boolean })[] = []
  const both: { statement: Statement; item: Item; isAll: boolean }[] = []
  for (const statement of statements) {
    if (!MAY_BE_BOTH.test(statement.text)) continue
    for (const item of statement.items) {
      if (item.unit !== '个' || item.opens !== '' || !isExact(item)) continue
      const isAll = OF_ALL.test(item.label)
      const next = statement.items[item.index + 1]
      const isPair = next?.unit === '个' && isExact(next) && (next.joint === '、' || next.joint === '和')
      const isOneThenOther = (first: RegExp, second: RegExp) => first.test(item.after) && second.test(next?.after ?? '')
      if (
        isPair &&
        (isOneThenOther(/^(?:行政)?村[、和]?$/, /^(?:社区|居)/) ||
          isOneThenOther(/^社区[、和]?$/, /^(?:行政)?村(?!民|小组|组)/))
      )
        pairs.push({
          sum: item.value + next.value,
          start: item.start,
          end: next.end,
          statement,
          printed: `${item.printed}、${next.printed}`,
          isAll,
        })
      const at = item.end - statement.start
      if (BOTH_KINDS.test(statement.text.slice(at, at + 6))) both.push({ statement, item, isAll })
    }
  }
  const said = new Set(both.map(({ item }) => item.value))
  const whole = pairs.find((pair) => pair.isAll) ?? pairs.find(({ sum }) => said.has(sum))
  if (!whole || (whole.isAll && both.some(({ item, isAll }) => isAll && item.value === whole.sum))) return []
  // 13个行政村、2个社区，16个村(社区)…: right behind them.
  const isNext = (item: Item) => item.label === '' && item.start > whole.end && item.start - whole.end < NEXT_TO
  return both
    .filter(
      ({ statement, item, isAll }) =>
        (statement === whole.statement ? isNext(item) : isAll) &&
        item.value !== whole.sum &&
        Math.abs(item.value - whole.sum) <= 0.3 * whole.sum,
    )
    .map(({ item }) => {
      const own = { start: item.start, end: item.end }
      const isFirst = whole.start < own.start
      return {
        reason: whole.isAll ? 'places' : 'places-maybe',
        range: isFirst ? own : { start: whole.start, end: whole.end },
        related: [isFirst ? { start: whole.start, end: whole.end } : own],
        values: {
          metric: '村（社区）',
          value: isFirst ? item.printed : whole.printed,
          other: isFirst ? whole.printed : item.printed,
        },
      }
    })
}

const NEXT_TO = 8
const MAY_BE_BOTH = often(/社区|村[社居]/)
const BOTH_KINDS =
  /^(?:村\((?:社区|居)\)|社区\(村\)|村社区|村\/社区|(?:行政)?村[和与及]社区|社区[和与及](?:行政)?村|村[社居](?![会民区]))/

/** 行政复议2件、行政诉讼1件 told one after the other, and 4件复议、诉讼案件 of both elsewhere. */
function appeals(told: readonly Told[], isOwn: (one: Told) => boolean): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  let left = MOST_OF_BOTH
  for (const one of told) {
    const { statement, item } = one
    const at = item.end - statement.start
    const after = statement.text.slice(at, at + 16)
    if (!(OF_BOTH.test(after) && item.label.endsWith('的')) && !BOTH_BEFORE.test(item.label)) continue
    if (left-- <= 0) break
    let first: [Told, Told] | null = null
    let isKnown = false
    told.forEach((lawsuit, i) => {
      const review = told[i - 1]
      if (review?.statement !== lawsuit.statement || lawsuit.statement === statement) return
      if (review.mention?.core !== '行政复议' || lawsuit.mention?.core !== '行政诉讼') return
      if (review.isPart || lawsuit.isPart || !isOwn(review) || !isOwn(lawsuit)) return
      if (review.item.value + lawsuit.item.value === item.value) isKnown = true
      else first ??= [review, lawsuit]
    })
    if (!first || isKnown || !isOwn(one)) continue
    const [review, lawsuit] = first as [Told, Told]
    hits.push({
      reason: 'differs-maybe',
      range: { start: item.start, end: item.end },
      related: [{ start: review.item.start, end: lawsuit.item.end }],
      values: {
        metric: '行政复议、行政诉讼案件',
        value: item.printed,
        other: `${review.item.printed}、${lawsuit.item.printed}`,
      },
    })
  }
  return hits
}

/** Each is held against all figures. */
const MOST_OF_BOTH = 8
const OF_BOTH = often(/^(?:行政)?复议[、和与及](?:行政)?(?:诉讼|应诉)案件/)
const BOTH_BEFORE = often(/(?:行政)?复议[、和与及](?:行政)?(?:诉讼|应诉)案件(?:共|合计|总计|总数为?)?$/)

/** 制定规范性文件15件 and 报备16件: more than were made; of an earlier year perhaps. */
function filedTooMany(metrics: readonly Metric[], year: number | null, level: Level): Hit<Id>[] {
  const own = metrics.filter(
    (metric): metric is Mention => metric.kind === 'count' && metric.core === FILED && isOwn(metric, year, level),
  )
  const filed = own.find(({ verb }) => verb === 'filed')
  const made = own.filter(({ verb }) => verb === 'made')
  const [first] = made
  if (!filed || !first || made.some(({ item }) => item.value !== first.item.value)) return []
  const more = filed.item.value - first.item.value
  if (more < 1 || more > MOST_TOO_MANY || filed.statement.text.includes('结转')) return []
  return [
    {
      reason: 'differs-maybe',
      range: rangeOfMention(filed),
      related: [rangeOfMention(first)],
      values: { metric: FILED, value: filed.item.printed, other: first.item.printed },
    },
  ]
}

const FILED = '行政规范性文件'
const MOST_TOO_MANY = 3

/** 合计214 under 行政处罚情况表 and 办理行政处罚案件241件: the one with a slip of the hand is the other. */
function besideTables(totals: readonly TableTotal[], told: readonly Told[], isOwn: (one: Told) => boolean): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  for (const total of totals) {
    const about = told.filter(
      ({ item, mention, isPart }) =>
        mention !== null &&
        !isPart &&
        item.value >= 12 &&
        isExact(item) &&
        isConcept(mention.core) &&
        total.caption.includes(mention.core.replace(/(?:案件|决定)$/, '')) &&
        !isRestricted(mention),
    )
    if (about.some(({ item }) => item.value === total.value)) continue
    const other = about.find((one) => likeness(one.item.value, total.value) === 2 && isOwn(one))
    if (!other) continue
    const [first, second] = other.item.start < total.start ? [rangeOf(other), total] : [total, rangeOf(other)]
    const [value, before] = first === total ? [other.item.printed, total.value] : [total.value, other.item.printed]
    hits.push({
      reason: 'differs-maybe',
      range: { start: second.start, end: second.end },
      related: [{ start: first.start, end: first.end }],
      values: { metric: other.mention?.noun ?? '', value, other: before },
    })
  }
  return hits
}

function rangeOf({ mention, item, inTable }: Told): Range {
  if (inTable) return { start: item.start, end: item.end }
  return mention ? rangeOfMention(mention) : { start: item.start - item.label.length, end: item.end }
}

function placeIn(metric: Metric): Range {
  return metric.kind === 'count' ? rangeOfMention(metric) : { start: metric.start, end: metric.end }
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
          range: placeIn(metric),
          related: [placeIn(other)],
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
const MOST_KEPT = 14

/** The figure before that this one should be the same as and is not, unless another before it is. */
function conflictOf(
  metric: Metric,
  before: readonly Metric[],
  year: number | null,
  level: Level,
): { other: Metric; reason: Id } | null {
  let best: { other: Metric; weight: number } | null = null
  for (const other of before) {
    const isNear = other.statement === metric.statement
    if (isNear && !areFarApart(other, metric)) continue
    const weight = weightOf(other, metric)
    if (weight < LEAST_WEIGHT + (isNear ? 1 : 0) || (best !== null && weight <= best.weight)) continue
    const isOfOneKind = other.kind === 'count' && metric.kind === 'count' && other.core === metric.core
    if (isOwn(other, year, level, isOfOneKind) && isOwn(metric, year, level, isOfOneKind)) best = { other, weight }
  }
  if (best === null || before.some((other) => sameValue(other, metric) && mayBeOne(other, metric))) return null
  if (isMadeOf(best.other, metric) || isMadeOf(metric, best.other)) return null
  // 排查612起，化解605起 and 排查化解612起: the sentence tells that one, too.
  const { other } = best
  const told = other.item
  if (told.value >= 12 && metric.statement.items.some((one) => isToldAs(one, other, metric))) return null
  // 县长主持研究14个,副县长主持2个: of 16.
  const { statement, item } = metric
  const next = statement.items[item.index + 1]
  if (metric.kind === 'count' && next?.unit === item.unit && item.value + next.value === best.other.item.value)
    return null
  if (isOfBoth(best.other, metric) || isExplained(best.other, metric) || isOfTwoBefore(metric)) return null
  if (metric.kind === 'rate' && best.other.kind === 'rate' && !(metric.isAll && best.other.isAll))
    return { other: best.other, reason: 'differs-maybe' }
  if (metric.kind !== 'count') return { other: best.other, reason: REASONS[metric.kind] }
  const isSure =
    best.weight > LEAST_WEIGHT &&
    best.other.kind === 'count' &&
    !levelsDiffer(best.other, metric) &&
    !sidesDiffer(best.other, metric)
  return { other: best.other, reason: isSure ? 'differs' : 'differs-maybe' }
}

/** 公示决定91件，结案94件 after 结案91件: another thing's number, where the one that differs was done with the same word. */
function isToldAs(one: Item, other: Metric, metric: Metric): boolean {
  if (one.value !== other.item.value || one.unit !== other.item.unit) return false
  if (other.kind !== 'count' || metric.kind !== 'count' || metric.verb === '' || metric.verb !== other.verb) return true
  const word = other.label.slice(other.before.length).slice(0, 2)
  return one === metric.item || !PLAIN_DEED.test(word) || !metric.label.startsWith(word) || one.label.includes(word)
}

const PLAIN_DEED = /^(?:结案|办结|审结|受理|立案|收到|移送|废止)$/

/** A paragraph that is one sentence tells the same again, with the same verb, behind a ;. */
function areFarApart(first: Metric, second: Metric): boolean {
  if (first.kind !== 'count' || second.kind !== 'count' || first.verb !== second.verb) return false
  const [{ statement, item }, { item: later }] = [first, second]
  const between = statement.text.slice(item.end - statement.start, later.start - statement.start)
  return between.length >= LEAST_APART && between.includes(';')
}

/** 废止2件、宣布失效3件 and 废止和宣布失效5件. */
function isOfBoth(first: Pick<Told, 'statement' | 'item'>, { item }: Pick<Told, 'item'>): boolean {
  const behind = first.statement.items[first.item.index + 1]
  return behind?.unit === item.unit && first.item.value + behind.value === item.value && /[和与及、]/.test(item.label)
}

/** 县人大代表建议4件、镇人大代表建议22件,26件全部办复: the two told before it together. */
function isOfTwoBefore({ statement, item }: Pick<Told, 'statement' | 'item'>): boolean {
  const [first, second] = [statement.items[item.index - 2], statement.items[item.index - 1]]
  return first?.unit === item.unit && second?.unit === item.unit && first.value + second.value === item.value
}

const LEAST_APART = 60
const LEAST_WEIGHT = 3
const REASONS = { place: 'places', rate: 'rates', limit: 'differs-maybe' } as const

/** 1260名执法人员…注销46个, and 1214名 in another place: what was left. */
function isMadeOf({ statement, item }: Metric, { item: other }: Metric): boolean {
  const gap = Math.abs(item.value - other.value)
  return (
    item.unit !== '%' &&
    gap > 3 &&
    statement.items.some(
      (count) => count !== item && count.index > item.index && count.value === gap && count.unit !== '%',
    )
  )
}

/** How sure it is that two figures which are not the same should be. */
function weightOf(a: Metric, b: Metric): number {
  if (sameValue(a, b)) return 0
  if (a.kind === 'place' && b.kind === 'place') return placesDiffer(a, b) ? LEAST_WEIGHT : 0
  if (a.kind !== 'count' || b.kind !== 'count') return roundsTo(a.item, b.item) ? 0 : LEAST_WEIGHT
  if (/新[聘招选培]/.test(a.label) !== /新[聘招选培]/.test(b.label)) return 0
  if (isHimself(a, b) || isHimself(b, a)) return 0
  // 61项处罚权 are no 处罚案件.
  if (POWER.test(a.item.after) !== POWER.test(b.item.after)) return 0
  const nouns = nounsAgree(a, b)
  if (nouns === null) return 0
  const verbs = verbsAgree(a, b)
  if (verbs === null || !areComparable(a.item.unit, b.item.unit)) return 0
  const like = likeness(a.item.value, b.item.value)
  if (a.vague || b.vague || nouns === 'loose')
    return like === 2 || (like === 1 && (a.definite || b.definite || isAllDone(b))) ? weightOfVague(a, b, like) : 0
  const ratio = Math.min(a.item.value, b.item.value) / Math.max(a.item.value, b.item.value)
  let weight = 2 + (like === 0 && ratio < 0.5 ? -2 : like)
  if (verbs === 'same') weight++
  else if (verbs === 'near') weight--
  // What was built in the year need not be all there is.
  else if (a.verb === 'built' && b.item.value > a.item.value) weight--
  if (isConcept(b.core)) weight++
  weight += wholeness(a, b, like)
  return agreeing(a, b, weight)
}

/** 镇长本人旁听庭审1次 of 旁听庭审4次: what one head did is some of it; 亲自领办建议243件中的4件 tells the whole again. */
function isHimself(a: Mention, b: Mention): boolean {
  return (
    HIMSELF.test(a.label) &&
    !HIMSELF.test(b.label) &&
    a.definite === '' &&
    a.item.value < b.item.value &&
    !a.item.after.startsWith('中') &&
    likeness(a.item.value, b.item.value) < 2
  )
}

const POWER = /^(?:行政)?(?:执法|处罚|许可|审批|管理)(?:职)?权/
const HIMSELF = /本人|亲自|带头/

/** 全镇26个村 and 全镇27个村, or 28个村 where there are 26; 5个村 may be some of them. */
function placesDiffer(a: Place, b: Place): boolean {
  if (a.isAll && b.isAll) return true
  const [all, some] = a.isAll ? [a.item.value, b.item.value] : [b.item.value, a.item.value]
  if (likeness(all, some) === 2) return true
  return (a.isAll || b.isAll) && some > all && some <= 1.3 * all
}

function isMoreThanAll({ item }: Place, all: Metric): boolean {
  return (
    all.kind === 'place' &&
    all.isAll &&
    (item.value > all.item.value || likeness(item.value, all.item.value) === 2) &&
    item.value <= 1.3 * all.item.value
  )
}

/** Names that many things have, and longer names of one thing: only what looks like a slip of the hand is one. */
function weightOfVague(a: Mention, b: Mention, like: number): number {
  const verbs = verbsAgree(a, b)
  // 问题38个 is of what was told before it, unless it says of what itself.
  const lonely = a.definite === '' && b.definite === '' && !isAllDone(b) && a.item.index + b.item.index > 0 ? -2 : 0
  return agreeing(a, b, lonely + 1 + like + (verbs === 'same' ? 1 : verbs === 'near' ? -1 : 0) + wholeness(a, b, like))
}

/** Whose figures they are is asked last: few pairs come so far. */
function agreeing(a: Mention, b: Mention, weight: number): number {
  if (weight < LEAST_WEIGHT || !scopesAgree(a, b)) return 0
  const apart = subjectsDiffer(a, b)
  if (apart === OF_TWO_LEVELS) return 0
  // Three digits in another order are no chance, whoever is said to have done it, unless it is an office of its own.
  const isOne =
    isInOtherOrder(a.item.value, b.item.value) &&
    !/[局队所院办村]|中心|部门|单位|基层|机构|组织|顾问|行政调解|行业|公司|集团|国[有企]/.test(
      `${a.subject}${b.subject}`,
    )
  return weight - (isOne ? Math.min(2, apart) : apart)
}

function isInOtherOrder(a: number, b: number): boolean {
  const [first, second] = [a, b].map((value) => String(value).replace(/0{1,20}$/, ''))
  return first !== undefined && first.length > 2 && inOrder(first) === inOrder(second ?? '')
}

/** 结案94件全部公示: all that were closed. */
function isAllDone({ item, label, before }: Mention): boolean {
  return /^(?:已?全部|均已?|悉数)/.test(item.after) && PLAIN_DEED.test(label.slice(before.length))
}

/** 全年受理的68件案件 means them all; 6件文件 may be some of eight, and cannot be of five. */
function wholeness(a: Mention, b: Mention, like: number): number {
  if (isAllDone(b)) return 1
  if (b.definite === '') return a.definite === '' && !/全年|今年|一年来|年内/.test(b.item.label) ? 0 : 1
  if (b.definite === 'whole') return 1
  if (/^[^,]{0,20}(?:中|[均都]|全部)/.test(b.item.after)) return b.item.value > a.item.value ? 2 : 1
  // 对3件规章开展评估: of those made before as well.
  if (a.verb === 'made' && b.verb !== 'made' && b.label.endsWith('对')) return -2
  if (b.item.value > a.item.value) return 1
  // 对26家主体开展评查: of some.
  if (/(?:(?<!应)对|走访|抽查|抽取|选取|组织)$/.test(b.label)) return -2
  if (like === 0 && /全年|今年|本年度|年内/.test(b.label)) return -1
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

interface Place {
  kind: 'place' | 'rate' | 'limit'
  /** Said of the whole area: 全镇26个村. */
  isAll: boolean
  noun: string
  item: Item
  statement: Statement
  start: number
  end: number
}
type Metric = Place | Mention

function isOwn(metric: Metric, year: number | null, level: Level, anyKind = false): boolean {
  if (metric.kind === 'count')
    return !(anyKind ? isPartial(metric) : isRestricted(metric)) && standingOf(metric, year, level) === 'own'
  if (metric.kind === 'place' && metric.isAll && metric.statement.planned) return true
  // A plan begins with its own year.
  const own = year !== null && metric.statement.planned ? year + 1 : year
  return standingIn(metric, own, level, metric.kind !== 'rate') === 'own'
}

/** What a report might give twice: villages, a rate, or a count of what was done. */
function metricOf(draft: Draft, { statement, item, mention, isPart }: Told): Metric | null {
  if (isName(draft, item)) return null
  return (
    (isPart || item.depth > 0
      ? null
      : (placeOf(draft, statement, item) ?? rateOf(statement, item) ?? timeOf(statement, item))) ?? mention
  )
}

/** 出台稳增长“21条”: what they are called. */
function isName(draft: Draft, { start, end }: Item): boolean {
  const before = draft.spanOf({ start: Math.max(0, start - 1), end }).text
  return /^[一-鿿]?[“‘「]/.test(before)
}

const RATE = often(
  /^([一-鿿]{0,20}(?:率|满意度))(?:为|仅|只有|只|达到|达|高达|保持在|保持|提升至|提升到|提高到|是|:){0,3}$/,
)
/** Words before a rate's name that do not say of what it is. */
const OF_WHAT = often(
  /^(?:[一二三四五六七八九十]是|带动|推动|促进|促使|助推|推进|实现|确保|使得?|让|引领|全年|今年|本年度?|全[省市州县区镇乡局]|[省市州县区镇乡]|我[县市区镇乡局]|行政机关|人民|矛盾|纠纷|行政(?=复议|诉讼|执法)|村|社区)+/,
)
/** Rates of which a report has one, whatever they are said of; others must be named in full. */
const ONE_RATE = often(
  /^(?:(?:一审)?(?:诉讼|应诉)?(?:案件)?(?:负责人|负责同志)?(?:出庭(?:应诉)?|应诉出庭)|调解成功|(?:复议)?(?:案件)?(?:直接|综合)?纠错|(?:一审)?(?:诉讼)?(?:案件)?败诉|(?:复议)?(?:案件)?调解和解|(?:执法)?(?:人员)?持证(?:上岗)?)率$/,
)

function rateOf(statement: Statement, item: Item): Place | null {
  if (item.unit !== '%' || !isCounted(item)) return null
  const name = RATE.exec(item.label)?.[1]
    ?.replace(OF_WHAT, '')
    .replace(/行政(?=诉讼|应诉|复议)/, '')
  if (name === undefined) return null
  // 纠纷化解率, but not 物业纠纷化解率; 受理矛盾纠纷640件，化解627件，化解率98.0%.
  const isSaid = name === '化解率' && ALL_SETTLED.test(item.label)
  const ofAll = isSaid || (name === '化解率' && item.label === name && DISPUTES.test(statement.text))
  if (!ofAll && !ONE_RATE.test(name) && name.length < LEAST_RATE) return null
  return {
    kind: 'rate',
    isAll: isSaid || !ofAll,
    noun: ofInstance(
      name.replace(/案件|应诉(?=率|案件|败诉)|上岗|^复议(?=纠错|直接|综合|案件)|(?<=^|一审)诉讼(?=败诉|案件)/g, ''),
      statement.text,
    ),
    item,
    statement,
    start: item.start - item.label.length,
    end: item.end,
  }
}

/** Who goes to court is told of the first instance; who loses there is so where the sentence tells of that instance only. */
function ofInstance(noun: string, text: string): string {
  if (/^(?:一审|诉讼|应诉|负责人|负责同志)*出庭率$/.test(noun)) return '出庭率'
  return noun === '败诉率' && text.includes('一审') && !/[二再]审/.test(text) ? '一审败诉率' : noun
}

function timeOf(statement: Statement, item: Item): Place | null {
  const limit = limitOf(statement, item)
  if (!limit) return null
  const start = item.start - item.label.length
  return { kind: 'limit', isAll: true, noun: limit.noun, item: limit.item, statement, start, end: limit.item.end }
}

const ALL_SETTLED = /^(?:[一二三四五六七八九十]是)?(?:全[年镇乡县区市])?(?:各类)?(?:矛盾)?纠纷化解率/
/** All of them, whatever they are about. */
const DISPUTES = /(?:受理|排查|调解|调处|化解)(?:各类|社会|群众)?矛盾(?:纠纷)?\d/
const LEAST_RATE = 7

const PLACE =
  /^(?:嘎查|苏木|村\((?:社区|居)\)|社区\(村\)|乡镇\(街道\)|镇\(街道?\)|(?:行政村|村居|村|社区|镇街|乡镇|镇|乡|街道)(?!\(|委|服务|民|级|法(?!律顾问|律服务[供覆资力不])|矫正|工作|书记|干部|小组|人民|党(?!政)))/
const SOME_AMONG = /^中(?:[仍还尚也]|虽)?(?:然)?有?(?:少数|极少数|个别|部分|一些|多数|大部分|不少)/
const OF_ALL =
  /(?:全[镇乡县区市部]|全街道|(?:^|提升|我)街道|下辖|现辖|辖区内?的?|所辖的?|辖)(?:共|共有|内|的|所有|各|现有)?$/

/** 全镇26个村（社区）: said of the whole area. */
function placeOf(draft: Draft, statement: Statement, item: Item): Place | null {
  if (item.unit !== '个' || !isExact(item) || !/^.{0,2}[村社镇乡街查木]/.test(item.after)) return null
  const noun = PLACE.exec(draft.folded.slice(item.end, item.end + 12))?.[0]
  const after = (
    /^[^,;。]*/.exec(draft.folded.slice(item.end, Math.min(statement.end, item.end + 30))) as RegExpExecArray
  )[0]
  // 21个行政村中仍有少数“顾而不问”: some of all there are.
  const isAmong = noun !== undefined && item.label === '' && SOME_AMONG.test(after.slice(noun.length))
  if (
    noun === undefined ||
    (!isAmong &&
      /试点|选|示范|先行|率先|其中|部分|新增|抽/.test(clauseBefore(statement, item) + after.split(/[和与及]部分/)[0]))
  )
    return null
  if (!isAmong && /^[^,的]{0,8}中(?!心)/.test(after.slice(noun.length))) return null
  return {
    kind: 'place',
    // 春江、望湖等5个社区全部达标: all of those, and not of the area's.
    isAll: OF_ALL.test(item.label) || (!item.label.endsWith('等') && /^[^,]{0,16}(?:全部|[均都]|全覆盖)/.test(after)),
    noun: noun.replace(/^行政/, ''),
    item,
    statement,
    start: item.start,
    end: item.end + noun.length,
  }
}

/** 98% and 98.2% are one rate, printed to another place. */
function roundsTo(a: Item, b: Item): boolean {
  if (a.unit !== '%') return false
  const whole = [a, b].find((item) => Number.isInteger(item.value))
  return whole !== undefined && Math.abs(a.value - b.value) < 1
}
