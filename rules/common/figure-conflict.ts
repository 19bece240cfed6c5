import type { Draft, FindingRule, Hit, Level } from '../../lib/audit'
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
    for (const metric of metricsOf(draft, statements, reportYear, level)) {
      const key = `${metric.kind}|${metric.noun}`
      const others = alike.get(key)
      if (others) others.push(metric)
      else alike.set(key, [metric])
    }
    const hits: Hit<Id>[] = []
    for (const metrics of alike.values()) {
      // Most things are counted once; whose figure it is need not be asked then.
      if (metrics.length > 1)
        hits.push(...disagreeing(metrics.filter((metric) => standingOf(metric, reportYear, level) === 'own')))
    }
    return hits.sort((a, b) => a.range.start - b.range.start)
  },
}

function disagreeing(metrics: readonly Metric[]): Hit<Id>[] {
  const hits: Hit<Id>[] = []
  const before: Metric[] = []
  for (const metric of metrics) {
    const other = before.find((candidate) => candidate.statement !== metric.statement && isSame(candidate, metric))
    const disagrees = other && other.item.value !== metric.item.value && !roundsTo(other.item, metric.item)
    if (
      other &&
      disagrees &&
      !before.some((candidate) => isSame(candidate, metric) && candidate.item.value === metric.item.value)
    ) {
      hits.push({
        reason: reasonOf(other, metric),
        range: { start: metric.start, end: metric.end },
        related: [{ start: other.start, end: other.end }],
        values: { metric: metric.noun, value: metric.item.printed, other: other.item.printed },
      })
    }
    if (before.length < MOST_KEPT) before.push(metric)
  }
  return hits
}

/** Places kept for one metric; a draft that names one more often is a list. */
const MOST_KEPT = 12

interface Metric {
  kind: 'count' | 'place' | 'rate'
  noun: string
  /** What was done: received and closed are two figures; '' when no verb says it. */
  verb: string
  /** Whose figure, as far as the words before the verb tell it. */
  subject: string
  item: Item
  statement: Statement
  start: number
  end: number
  /** As `standingOf` found; null until somebody asked. */
  standing: Standing | null
}

/** Whose and of when a figure is: the unit's own of the year, or else. */
type Standing = 'own' | 'other-period' | 'other-area'

/** Verbs by what they count. Longer ones first in each. */
const VERBS: readonly (readonly [string, string])[] = [
  ['succeeded', '成功调解|成功化解|成功调处|调解成功|化解成功|调处成功|调处化解|化解'],
  ['received', '新收到|收到|新收|接收|接到'],
  ['accepted', '新受理|受理'],
  ['closed', '办结|审结|结案'],
  ['handled', '承办|办理|处理'],
  ['surveyed', '排查调处|排查化解|排查'],
  ['mediated', '调处|调解'],
  ['made', '制定出台|制定印发|制定|出台|制发|印发'],
  ['abolished', '废止|清理'],
  ['filed', '报备|备案'],
  ['investigated', '立案查处|查处|立案'],
  ['decided', '作出'],
  ['reviewed', '合法性审查|合法性审核|审查|审核'],
  ['inspected', '检查|评查|抽查'],
  ['published', '主动公开|公开|发布|公布'],
  ['held', '组织开展|组织举办|开展|组织|举办|召开|举行'],
  ['built', '新建|建成|建立|设立|打造|创建|成立|组建'],
  ['had', '现有|共有|拥有|配备|聘请|选聘'],
  ['trained', '培育|培养'],
]
const VERB_CLASS = new Map(VERBS.flatMap(([verb, words]) => words.split('|').map((word) => [word, verb] as const)))
// 依申请公开, 人民调解员 and 合法性审查意见 are nouns.
const VERB = new RegExp(
  `(?<!依申请|信息|政务|村务|人民|行政|合法性|专业性)(?:${VERBS.map(([, words]) => words).join('|')})`,
  'g',
)

/** Things of which an annual report has one figure a year. Normalised nouns. */
const SPECIFIC =
  /^行政复议$|^行政(?:诉讼|应诉)$|^(?:普通|简易|一般)程序$|^行政执法$|^矛盾纠纷$|规范性文件$|^行政处罚(?:决定)?$|(?:人大)?代表建议$|(?:政协|委员)提案$|^(?:政府信息)?依申请公开|^政府信息公开申请|^(?:政府|政务)信息$|法律明白人$|^法律援助$|^信访(?:事项|件)?$|工单$|^(?:检察|司法)建议书?$|^(?:持证|行政)*执法人员$|^(?:人民)?调解(?:员|组织|委员会)$|^法律顾问$|^应急(?:预案|演练)$|^罚(?:没)?款$|^(?:政府)?合同(?:、协议)?$/

/** Words that tell of another time, of a part, of a norm or of a hope. */
const OTHER_PERIOD =
  /上年|去年|往年|历年|同期|前年|上半年|下半年|季度|\d月|[一二三四五六七八九十]月|年来|近[一二两三四五]年|以来|至今|截至|每|不少于|不低于|力争|计划|目标|将|拟|争取|较|比|其中|分别|平均|试点|部分|先行|首批|第[一二三四五]批|增至|降至|增加到|减少到|由|新增/

/** All figures that a report might have twice, whosever and of whatever time they are. */
function* metricsOf(
  draft: Draft,
  statements: readonly Statement[],
  year: number | null,
  level: Level,
): Generator<Metric> {
  const respondent = level === 'township' || level === 'subdistrict'
  for (const statement of statements) {
    if (statement.planned) continue
    const topic = topicOf(year, level)
    let isPart = false
    for (const item of statement.items) {
      // A list of parts goes on with 、.
      isPart = item.opens !== '' || (isPart && (item.joint === '、' || item.joint === '和'))
      if (isPart || item.depth > 0) continue
      const metric =
        placeOf(draft, statement, item) ?? rateOf(statement, item) ?? countOf(statement, item, topic.now, respondent)
      if (!metric) continue
      topic.add(metric)
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
        else if (standing === 'own' && metric.kind === 'count') topic = metric.noun
      }
      return topic
    },
  }
}

function standingOf(metric: Metric, year: number | null, level: Level): Standing {
  metric.standing ??= judgedStanding(metric, year, level)
  return metric.standing
}

function judgedStanding({ kind, statement, item }: Metric, year: number | null, level: Level): Standing {
  const clause = clauseBefore(statement, item).replace(PERIOD_OF_YEAR, '')
  // How many villages there are does not change with the verb.
  if ((kind !== 'place' && OTHER_PERIOD.test(clause)) || isOtherYear(clause, year)) return 'other-period'
  const area = /全([省州市县区镇乡])/.exec(clause)?.[1]
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

const RATE =
  /^(?:全[镇乡县区市年],?|本年度){0,3}((?:行政机关)?负责人出庭(?:应诉)?率|(?:矛盾|纠纷|人民){0,3}调解成功率)(?:为|达到?|高达|保持|:){0,3}$/

function rateOf(statement: Statement, item: Item): Metric | null {
  if (item.unit !== '%' || !isCounted(item)) return null
  const name = /出庭|成功率/.test(item.label) ? RATE.exec(item.label)?.[1] : undefined
  if (name === undefined) return null
  const noun = name.replace(/^行政机关/, '')
  return {
    kind: 'rate',
    noun,
    verb: '',
    subject: '',
    item,
    statement,
    start: item.start - item.label.length,
    end: item.end,
    standing: null,
  }
}

/** 今年以来 and 2024年1月1日至12月31日 are the year. */
const PERIOD_OF_YEAR =
  /今年(?:以)?来|一年(?:以)?来|全年|\d{4}年1月1日?[-~至]+12月(?:31日)?|1[-~至]12月|比例|计划生育|由衷/g

/** The clause's words before the figure, and the sentence's first words, which may tell the period. */
function clauseBefore(statement: Statement, item: Item): string {
  const at = item.start - statement.start
  const before = statement.text.slice(Math.max(0, at - 60), at)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)
  const opening = /^[^,]{0,16}/.exec(statement.text)?.[0] ?? ''
  return at > 60 || clause.length < before.length ? `${opening},${clause}` : clause
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
  if (noun === undefined || /试点|选|示范|先行|率先|其中|部分|新增|抽/.test(clauseBefore(statement, item) + after))
    return null
  if (/^[^,]{0,8}中/.test(after.slice(noun.length))) return null
  return {
    kind: 'place',
    noun,
    verb: '',
    subject: '',
    item,
    statement,
    start: item.start,
    end: item.end + noun.length,
    standing: null,
  }
}

const FILLER =
  /^(?:全年|今年|本年度?|年内|目前|一年|以?来|\d{4}年度?|1月1日?至12月31日|[一二三四五六七八九十]是|共计|共|累计|总计|合计|先后|已经|已|均|及时|依法|认真|积极|妥善|圆满|成功|各地|各级|全[镇乡县区市局]|全街道|我[镇乡县区市局]|本[镇乡县区市局]|镇|,|:|、)+/

function countOf(statement: Statement, item: Item, topic: () => string, respondent: boolean): Metric | null {
  if (item.unit === '%' || !isExact(item)) return null
  const verb = lastVerb(item.label)
  const words = item.label.replace(FILLER, '')
  let noun = nounOf(verb ? item.label.slice(verb.index + verb[0].length) : words)
  // 调解 is a verb before 成功162件 and a noun's part in 人民调解员76名.
  if (verb && /^(?:员|组织|委员会|中心|室|协议|机构)/.test(noun)) noun = verb[0] + noun
  let end = item.end
  if (noun === '') {
    const following = (AFTER.exec(item.after) as RegExpExecArray)[0]
    const after = nounOf(following)
    if (after !== '') {
      noun = after
      end = item.end + following.length
    } else if (verb && item.joint === ',') noun = topic()
  }
  if (respondent || /被申请人|被告/.test(noun))
    noun = noun.replace(/^以[^,]{1,14}为(?:被申请人|被告)的/, respondent ? '' : '被')
  if (/^(?:一审)?复议$/.test(noun)) noun = '行政复议'
  if (noun === '一审行政诉讼') noun = '行政诉讼'
  if (/^(?:矛盾|民间|社会)*(?:矛盾|纠纷)$/.test(noun)) noun = '矛盾纠纷'
  // 信息 and 修改 may be of anything; a longer name is a thing's own.
  if (noun.length < LEAST_NAME && !SPECIFIC.test(noun)) return null
  return {
    kind: 'count',
    noun,
    verb: (verb && VERB_CLASS.get(verb[0])) ?? '',
    subject: verb ? subjectOf(item.label.slice(0, verb.index), statement) : subjectOf('', statement),
    item,
    statement,
    start: item.start - words.length,
    end,
    standing: null,
  }
}

function lastVerb(label: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null
  VERB.lastIndex = 0
  for (let verb = VERB.exec(label); verb; verb = VERB.exec(label)) last = verb
  return last
}

function subjectOf(before: string, statement: Statement): string {
  const subject = before.replace(FILLER, '').replace(/(?:累计|共计|共|先后|已经|已|全年|依法|组织)+$/, '')
  if (!/^(?:镇|乡|县|区|市)?(?:人民)?(?:政府)?$/.test(subject)) return subject
  return SENTENCE_SUBJECT.exec(statement.text)?.[1] ?? ''
}

const LEAST_NAME = 5

/** Offices whose figures are their own: 县公安局深入开展整治，查处案件40件. */
const OFFICE = '(?:局|大队|中队|执法队|派出所|司法所|法院|检察院|中心|办公室|各部门|各单位)'
const SENTENCE_SUBJECT = new RegExp(
  `^(?:[一二三四五六七八九十]是|\\([一二三四五六七八九十\\d]{1,2}\\))?([一-鿿]{1,12}?${OFFICE})(?!备案|审查|的|会|牵头)`,
)
const IS_OFFICE = new RegExp(`${OFFICE}$`)

/** The noun after a number ends where its verb begins: 47件|依申请公开件|均依法答复. */
const AFTER = /^(?:(?!依法|依规|开展|通过|[均都全已按获被的得经进为向在与和由参入到未无]|中(?!心|小|央|国|队)).){0,16}/

function nounOf(words: string): string {
  return words
    .replace(/^(?:各类|各种|各级|全部|相关|有关|涉及|了|的|共|约|到|民间|社会)+(?=.)/, '')
    .replace(/(?:的|案件|案|申请|件|等|共计|共|达到|达|为|约|数量|总数|数|累计|分别|合计|:)+$/, '')
    .replace(/^(?:县|市|区|镇|乡|省|州|、|两级|三级|级)+(?=人大|政协)/, '')
}

function isSame(a: Metric, b: Metric): boolean {
  if (a.kind !== 'count') return true
  if (!areComparable(a.item.unit, b.item.unit)) return false
  // By way of, at, for: a part of the whole, unless both say it.
  if (
    a.subject !== b.subject &&
    [a.subject, b.subject].some((subject) => /[在向为对由与从将把]|通过|依托|利用|联合|围绕|其/.test(subject))
  )
    return false
  if (a.subject !== b.subject && (IS_OFFICE.test(a.subject) || IS_OFFICE.test(b.subject))) return false
  if (a.subject !== '' && b.subject !== '' && a.subject !== b.subject) return false
  if (a.verb === b.verb) return true
  const pair = new Set([a.verb, b.verb])
  // 办理52件 and 52件 without a verb are one figure; received, accepted and closed are three.
  if (pair.has('') && (pair.has('handled') || pair.has('made') || pair.has('had') || pair.has('trained'))) return true
  if (pair.has('') && pair.has('reviewed') && a.noun === '政府合同') return true
  return (
    pair.has('') &&
    pair.has('built') &&
    (a.verb === 'built' ? a.item.value > b.item.value : b.item.value > a.item.value)
  )
}

function reasonOf(a: Metric, b: Metric): Id {
  if (b.kind === 'place') return 'places'
  if (b.kind === 'rate') return 'rates'
  const plain =
    a.subject === b.subject || (a.subject === '' && /(?:[镇乡县区市]|街道|政府|调解委员会)$/.test(b.subject))
  return SPECIFIC.test(b.noun) &&
    (a.verb === b.verb || a.verb === '' || b.verb === '') &&
    plain &&
    a.item.unit === b.item.unit
    ? 'differs'
    : 'differs-maybe'
}

/** 98% and 98.2% are one rate, printed to another place. */
function roundsTo(a: Item, b: Item): boolean {
  if (a.unit !== '%') return false
  const whole = [a, b].find((item) => Number.isInteger(item.value))
  return whole !== undefined && Math.abs(a.value - b.value) < 1
}
