import { type FindingRule, type Hit, matchesOf } from '../../lib/audit'
import { averageIn } from './figures/averages'
import { gradedRate } from './figures/grades'
import { isConcept, isRestricted, type Mention } from './figures/mentions'
import { type Spoken, spokenIn } from './figures/spoken'
import {
  areComparable,
  countsCases,
  figuresIn,
  type Item,
  isCounted,
  isExact,
  isSpan,
  type Statement,
} from './figures/statements'
import { tableRatesIn } from './figures/tables'
import { standingOf, type Told, toldIn } from './figures/told'

type Id =
  | 'rate'
  | 'rate-maybe'
  | 'impossible'
  | 'share'
  | 'tenths'
  | 'change'
  | 'difference'
  | 'direction'
  | 'points'
  | 'times'
  | 'average'
  | 'elsewhere'
  | 'above-hundred'
  | 'signed'

export const figureRate: FindingRule<Id> = {
  id: 'figure-rate',
  title: { zh: '比率与数字不符', en: 'Rate and numbers disagree' },
  asks: {
    zh: '比率、增幅应当与同一句里的数字算得上。',
    en: 'Rates and growth agree with the numbers in the same sentence.',
  },
  basis: null,
  noBasis: { zh: '算术关系，不必有条文依据。', en: 'Arithmetic; it needs no rule.' },
  help: {
    why: {
      zh: '数字更新了而比率没有重算，或者分子分母取自不同时点，是常见的差错。',
      en: 'Numbers are updated and the rate is not worked out again, or its parts are from different days.',
    },
    todo: {
      zh: '重新计算，改正数字或者比率。按所写位数四舍五入、截尾都算对；约数、“以上”从宽；分子分母不明确的不报。',
      en: 'Work it out again and correct numbers or rate. Rounded or cut at the digits printed is right; round numbers are taken widely; where it is unclear what is divided by what, nothing is reported.',
    },
  },
  reasons: {
    rate: {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '{part}÷{whole}={result}%，写的是{rate}。',
        en: '{part} of {whole} is {result}%; the draft says {rate}.',
      },
    },
    'rate-maybe': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{part}÷{whole}={result}%，写的是{rate}，请核对。',
        en: '{part} of {whole} is {result}%; the draft says {rate}. Please check.',
      },
    },
    impossible: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '{part}与{rate}对不上：没有整数能同时满足，请核对。',
        en: '{part} and {rate} do not go together: no whole number gives both. Please check.',
      },
    },
    share: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{part}占{whole}的{result}%，写的是{rate}，请核对。',
        en: '{part} is {result}% of {whole}; the draft says {rate}. Please check.',
      },
    },
    change: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '由{whole}到{part}，变动{result}%，写的是{rate}，请核对。',
        en: 'From {whole} to {part} is a change of {result}%; the draft says {rate}. Please check.',
      },
    },
    direction: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '由{whole}到{part}，增减方向与“{word}”相反。',
        en: 'From {whole} to {part} goes the other way than “{word}”.',
      },
    },
    tenths: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{part}占{whole}的{result}%，写的是“{rate}”，请核对。',
        en: '{part} is {result}% of {whole}; the draft says “{rate}”. Please check.',
      },
    },
    difference: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '由{whole}到{part}相差{result}，写的是{rate}，请核对。',
        en: 'From {whole} to {part} is a difference of {result}; the draft says {rate}. Please check.',
      },
    },
    points: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '由{whole}到{part}相差{result}个百分点，写的是{rate}个，请核对。',
        en: 'From {whole} to {part} are {result} points; the draft says {rate}. Please check.',
      },
    },
    times: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '由{whole}到{part}是原来的{result}倍，写的是“{rate}”，请核对。',
        en: 'From {whole} to {part} is {result} times; the draft says “{rate}”. Please check.',
      },
    },
    average: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '{part}÷{whole}={result}，写的平均数是{rate}，请核对。',
        en: '{part} over {whole} is {result}; the draft gives {rate} as the average. Please check.',
      },
    },
    elsewhere: {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '按文中别处的{whole}，{part}对应的应当是{result}，写的是{rate}；如果说的是同一口径，请核对。',
        en: 'With {whole}, given elsewhere, {part} makes {result}; the draft says {rate}. Please check, if it is of the same.',
      },
    },
    signed: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '“{text}”：升降已经用文字写明，数字前不应再有负号，请核对。',
        en: '“{text}”: the words tell up or down already; please check the minus before the number.',
      },
    },
    'above-hundred': {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '{name}不可能超过100%，写的是{rate}。',
        en: '{name} cannot be above 100%; the draft says {rate}.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n全年排查矛盾纠纷165件，调解成功150件，调解成功率98%。',
      fires: ['98%'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n受理信访事项50件，办结48件，办结率100%。',
      fires: ['100%'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n行政机关负责人出庭应诉率120%。',
      fires: ['120%'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n法治宣传活动由上年的120场增至150场，增长30%。',
      fires: ['30%'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n案卷优秀率由68%提高到83%，提高12个百分点。',
      fires: ['12个百分点'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理法律援助案件86件，较上年的74件增加22件。',
      fires: ['22件'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n调解纠纷126件，其中邻里纠纷38件，占五成以上。',
      fires: ['占五成以上'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n办理时限由20个工作日压缩到8个工作日，压缩70%；网上可办率95%（1430项中有1287项）。',
      fires: ['70%', '95%'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n举办法治讲座12期，培训960人次，平均每期90人次。案件由62件增至124件，翻了两番。',
      fires: ['90人次', '翻了两番'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n全年排查矛盾纠纷165件，调解成功162件，调解成功率98%。应出庭41件、实际出庭39件，出庭率95.1%。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n成功调处纠纷128起，调解成功率达99%。办理投诉50件，满意率96%。受理50件，办结48件，按期办结率100%。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n案件由120件增至150件，增长25%；收到评价2160条，好评率99.7%。',
      fires: [],
    },
  ],
  run({ draft, reportYear, level }) {
    const hits: Hit<Id>[] = []
    let mentions: Map<Item, Mention | null> | undefined
    const told = () => toldIn(draft, reportYear, level)
    const years: Years = {
      reportYear,
      before: undefined,
      told: () => told().filter((one) => !one.isPart && isExact(one.item)),
      isOwn: ({ mention }) =>
        mention !== null && !isRestricted(mention) && standingOf(mention, reportYear, level) === 'own',
      agree(a, b) {
        mentions ??= new Map(told().map(({ item, mention }) => [item, mention]))
        const [first, second] = [mentions.get(a), mentions.get(b)]
        return !first || !second || first.core === second.core || !isConcept(first.core) || !isConcept(second.core)
      },
    }
    for (const match of matchesOf(draft.folded, SIGNED))
      hits.push({
        reason: 'signed',
        range: { start: match.index, end: match.index + match[0].length },
        values: { text: match[0] },
      })
    const { statements } = figuresIn(draft, reportYear)
    for (const [i, statement] of statements.entries()) {
      years.before = statement.goesOn ? statements[i - 1] : undefined
      for (const item of statement.items) {
        const hit =
          item.unit === '%'
            ? (aboveHundred(item) ??
              ofGrades(statement, item) ??
              share(statement, item, years) ??
              ofNoOne(statement, item) ??
              bracketed(statement, item) ??
              change(statement, item, years) ??
              rate(statement, item, years))
            : item.unit === '个' && item.after.startsWith('百分点')
              ? points(statement, item, years)
              : (difference(statement, item, years) ?? average(statement, item, years))
        if (hit && hit !== 'right') hits.push(hit)
      }
      for (const spoken of spokenIn(statement)) {
        const hit =
          spoken.kind === 'share'
            ? tenths(statement, spoken, years)
            : spoken.kind === 'rate'
              ? spokenRate(statement, spoken, years)
              : spokenChange(statement, spoken, years)
        if (hit && hit !== 'right') hits.push(hit)
      }
    }
    for (const { part, whole, rate: said, name, probable } of tableRatesIn(draft)) {
      const printed = draft.folded.slice(said.start, said.end)
      hits.push({
        reason: probable ? 'rate-maybe' : 'elsewhere',
        range: { start: said.start, end: said.end },
        values: {
          part: part.value,
          whole: probable ? whole.value : `${whole.value}（${name}）`,
          result: `${rounded((100 * part.value) / whole.value, Math.max(1, said.decimals))}${probable ? '' : '%'}`,
          rate: printed,
        },
      })
    }
    return hits
  },
}

const STATES =
  '(?:均|都|也|已|又)?(?:保持在|保持|稳定在|达到了|达到|高达|达|为|是|提升至|提升到|提高到|提高至|实现|仍为|约|近|超过|超|仅|只有|:){0,3}'
const NAME = new RegExp(`([一-鿿]{0,16}(?:率|满意度))${STATES}$`)

/** Rates that are shares of a whole. 完成率, 增长率 and 利用率 may be above 100. */
const SHARE_RATE =
  /(?:出庭|出庭应诉|应诉|成功|化解|调解|调处|办结|办复|答复|回复|结案|审结|满意|好评|合格|优秀|优良|通过|参与|参考|参训|参学|知晓|普及|公开|采纳|整改|备案|报备|审查|审核|及格|到位|持证|败诉|胜诉|纠错|维持|覆盖|达标|入库|归档|公示|签订|签约|见面|面商|反馈|回访|录用|响应)率$|满意度$/

/** What two years' figures need to be compared, and what is told elsewhere. */
interface Years {
  reportYear: number | null
  /** The sentence before in the same paragraph. */
  before: Statement | undefined
  /** All exact figures that are no parts; read at the first call. */
  told(): readonly Told[]
  /** Whether a figure is the unit's own of the year. */
  isOwn(one: Told): boolean
  /** Whether two figures may be of one thing: not 复议186件，上年诉讼142件. */
  agree(a: Item, b: Item): boolean
}

function aboveHundred(item: Item): Hit<Id> | null {
  if (item.value <= 100) return null
  const name = NAME.exec(item.label)?.[1]
  if (name === undefined || !SHARE_RATE.test(name)) return null
  const own = /[一-鿿]{2,4}率$|满意度$/.exec(name)?.[0] ?? name
  return {
    reason: 'above-hundred',
    range: { start: item.start, end: item.end },
    values: { name: own, rate: item.printed },
  }
}

/** 优秀96卷、合格211卷、不合格13卷，合格以上率95.9%: once a sum of the grades is the rate, nothing else is looked for. */
function ofGrades(statement: Statement, item: Item): Hit<Id> | 'right' | null {
  const found = gradedRate(statement, item, (part, whole) => {
    const share = (100 * part) / whole
    return fits(item, [share, share])
  })
  if (!found || found === 'right') return found
  const { parts, sum, whole, start } = found
  return {
    reason: 'rate-maybe',
    range: { start, end: item.end },
    values: {
      part: parts.length > 1 ? `(${parts.map(({ printed }) => printed).join('+')})` : (parts[0]?.printed ?? ''),
      whole: found.wholePrinted,
      result: rounded((100 * sum) / whole, Math.max(1, decimalsOf(item))),
      rate: item.printed,
    },
  }
}

/** What is divided by what, by the rate's name. */
interface Kind {
  name: RegExp
  part: RegExp
  whole: RegExp
  /** Not part and whole of this rate: 不合格 has 合格 in it. */
  not?: RegExp
  /** Wholes that the name asks for itself; with others the rate may have another base. */
  strict?: RegExp
}

const KINDS: readonly Kind[] = [
  {
    name: /(?:成功|化解|调处|调结|调成)率$/,
    part: /成功|化解|调成|调结|妥善处理|调处完|达成(?:调解)?协议/,
    whole: /排查|受理|调解|调处|接|收|办理|纠纷|矛盾|诉求/,
    strict: /排查|受理|调解|调处|接收|收到|办理|接|纠纷/,
  },
  {
    name: /(?:出庭|出庭应诉|应诉|到庭)率$/,
    part: /出庭|到庭|出席|应诉(?!案)/,
    whole: /应出庭|应当出庭|应由[^,]{0,10}出庭|需出庭|开庭|诉讼|应诉案|被告|一审|案件|被诉/,
    not: /旁听|未出庭|应(?:当|由|该|到)?[^,诉]{0,10}出庭(?!应诉\|)/,
    strict: /应出庭|应当出庭|应由[^,]{0,10}出庭|需出庭|开庭/,
  },
  {
    name: /(?:办结|办复|结案|审结|办理)率$/,
    part: /办结|办复|结案|审结|已办|办理完/,
    whole: /受理|收到|承办|交办|接收|办理|新收|转办|接|立案|投诉|诉求|工单/,
    not: /未办结|未结/,
    strict: /受理|收到|承办|接收|新收|转办|交办|接/,
  },
  {
    name: /(?:答复|回复|反馈)率$/,
    part: /答复|回复|反馈/,
    whole: /受理|收到|接收|承办|办理|申请|留言|建议/,
    strict: /受理|收到|接收|承办/,
  },
  {
    name: /合格率$/,
    part: /合格/,
    whole: /参|考|评查|抽查|抽检|检查|检测|抽取|应/,
    not: /不合格/,
    strict: /参考|参加|抽查|抽检|评查|应考/,
  },
  {
    name: /(?:通过|及格)率$/,
    part: /通过|合格|及格|过关/,
    whole: /参|考|应/,
    not: /未通过|不合格/,
    strict: /参考|参加|应考/,
  },
  {
    name: /(?:优秀|优良)率$/,
    part: /优秀|优良/,
    whole: /评查|评议|评审|抽查|抽取|参|考|应/,
    strict: /评查|评议|抽查|参考|参加/,
  },
  {
    name: /(?:参考|参训|参学|参与|参会|到会|到课|出席)率$/,
    part: /参考|参训|参学|参加|参与|参会|实到|实考|实训|实参|到会|实际/,
    whole: /应|共有|在册|在编|职工|干部/,
    not: /应参|应考|应到|应训/,
    strict: /应|在册|在编|干部职工/,
  },
  {
    name: /采纳率$/,
    part: /采纳/,
    whole: /提出|收到|收集|征集|意见|建议/,
    not: /未采纳|不采纳/,
    strict: /提出|收到|收集|征集/,
  },
  {
    name: /(?:整改|整改完成|整改到位|销号)率$/,
    part: /整改|销号|完成/,
    whole: /发现|查出|排查|查摆|反馈|问题|隐患/,
    not: /未整改|未完成/,
    strict: /发现|查出|排查|查摆|反馈/,
  },
  {
    name: /(?:调解和解|和解|调撤|调解撤诉|调解结案)率$/,
    part: /和解|调撤|撤诉|调解/,
    whole: /审结|办结|审理|结案/,
    not: /以调解方式审理/,
    strict: /审结|办结|(?<!和解|调解|撤诉)结案/,
  },
  { name: /败诉率$/, part: /败诉/, whole: /审结|判决|结案|生效|一审/, not: /未败诉|无败诉/ },
  { name: /纠错率$/, part: /纠错|纠正|撤销|变更|确认违法|责令/, whole: /审结|办结|结案/ },
  {
    name: /满意率$/,
    part: /满意/,
    whole: /回访|评价|测评|参评|问卷/,
    not: /不满意/,
    strict: /回访|评价|测评|参评|问卷/,
  },
  {
    name: /(?:备案|报备)率$/,
    part: /备案|报备/,
    whole: /制定|印发|出台|制发|应/,
    not: /应/,
    strict: /制定|印发|出台|制发|应/,
  },
  { name: /持证率$/, part: /持证|持有|取得[^|]{0,8}证|考取/, whole: /共有|现有|在编|执法人员|应/, strict: /在编|队员/ },
  { name: /覆盖率$/, part: /覆盖|建成|设立|配备/, whole: /共有|辖|全[镇乡县区市]|应/ },
]

/** A rate of cases ended in time has the cases due as its base, not those received. */
const QUALIFIED =
  /按期|按时|及时|限时|限期|一次|初次|首次|当场|当庭|正职|一把手|主要负责人|自动|基本|综合|期限内|期内|重大|重点|直接|提前/

const MOST_BACK = 8

/** Rates that have no kind of their own: 公示率 of what was 公示. */
const OWN_KIND =
  /(自动履行|履行|公示|发现|检出|查处|签收|认领|兑现|参加|调撤|公开|网办|可办|即办|办结|完成|到位|覆盖|查实|采纳|回收|签约|签订|建成|配备|归档|入库|达标|执行|参与|反馈|见面|满意|备案|报备|审查|审核|销号|整治|录入|上线|接入|使用|应用|转化|立案|移送|撤诉|上诉|信访|调解|维持|驳回|发改|改判)(?:率|度)$/

function rate(statement: Statement, item: Item, { before }: Years): Hit<Id> | null {
  const name = NAME.exec(item.label)?.[1]
  if (name === undefined || item.to !== null) return null
  const own = OWN_KIND.exec(name)?.[1]
  const kind =
    KINDS.find((candidate) => candidate.name.test(name)) ??
    (own === undefined
      ? namedAlike(name, statement.items[item.index - 1])
      : { name: OWN_KIND, part: SAME_DONE.get(own) ?? new RegExp(own), whole: /(?!)/, not: NOT_DONE })
  if (!kind) return planned(statement, countsBefore(statement, item), item)
  if (isOfOthers(statement, item, name, kind))
    return (
      planned(statement, countsBefore(statement, item), item) ??
      (item.index === 0 ? ratedFirst(statement, item, kind, true) : null)
    )
  const qualifier = QUALIFIED.exec(name)?.[0]
  const counts = countsBefore(statement, item)
  const isPart = (count: Item) =>
    kind.part.test(words(count)) &&
    !kind.not?.test(words(count)) &&
    (qualifier === undefined || qualifier === '综合' || words(count).includes(qualifier))
  const found = counts.filter(isPart)
  // 负责人出庭30件，其中主要负责人出庭12件: the rate is of the first, unless it says so.
  const stem = name.replace(/率$/, '')
  const part =
    // 诉前化解187件，诉前化解率: what is named so.
    (stem.length > 2
      ? found.find((count) => count.label.endsWith(stem) && !/应/.test(count.label.slice(0, -stem.length)))
      : undefined) ??
    found.find((count) => qualifier !== undefined || (count.opens === '' && !QUALIFIED.test(words(count)))) ??
    found[0]
  if (!part)
    return (
      allDone(statement, item, kind, counts[0]) ??
      allBut(statement, item, name, counts) ??
      ratedFirst(statement, item, kind) ??
      planned(statement, counts, item) ??
      withoutPart(counts[0], item, kind)
    )
  if (!isCounted(part)) return null
  const earlier = counts.filter((count) => count.index < part.index && isCounted(count) && count.value > 0)
  const comparable = earlier.filter((count) => sameThing(count.unit, part.unit) || /出庭|应诉/.test(name))
  const wholes = comparable.filter((count) => kind.whole.test(words(count)))
  // Several numbers may be the part: 优秀112卷、合格184卷 for 合格率.
  const sameList = counts.filter(
    (count) => count.index > (wholes[0]?.index ?? part.index) && kind.part.test(words(count)),
  )
  const parts = [...found.map((count) => count.value)]
  if (sameList.length > 1) parts.push(sameList.reduce((sum, count) => sum + count.value, 0))
  if (kind.name.test('合格率')) parts.push(...acceptable(counts, wholes))
  const later = statement.items.slice(item.index + 1, item.index + 3)
  const fitting = [...comparable, ...later, ...carriedOver(comparable)].some((whole) =>
    parts.some((value) => fits(item, ratio(value, part, whole))),
  )
  if (fitting) return null
  // 126个村已建成119个: what follows the first number is said of the second.
  const bases = wholes.filter(
    (whole) =>
      !isPart(whole) ||
      kind.strict?.test(words(whole)) ||
      (whole.index === part.index - 1 && part.joint === '' && !kind.part.test(whole.label)),
  )
  // 答复312条，答复率98.4%，共收到留言325条.
  const [behind] = later
  const after =
    wholes.length === 0 &&
    behind?.joint === ',' &&
    behind.unit === part.unit &&
    isCounted(behind) &&
    ((kind.strict ?? kind.whole).test(behind.label) || /^(?:全[市县区镇乡局])?共有/.test(behind.label))
      ? behind
      : undefined
  const whole = bases[0] ?? after ?? nextTo(statement, comparable, part, isPart)
  if (!whole) return wholes.length === 0 ? (withoutBase(part, item) ?? ofBefore(before, part, item, kind.whole)) : null
  // 件 and 人次 need not agree; of one unit no part is more than the whole, and then which is which is unclear.
  if (part.value > whole.value && (part.unit !== whole.unit || /出庭|应诉/.test(name) || !bases[0])) return null
  const strict = (kind.strict ?? DUE).test(words(whole))
  // Not every case comes to a hearing: 100% beside fewer appearances than cases is right.
  if (!strict && item.value === 100) return null
  const adjacent = whole.index === part.index - 1 && part.index === item.index - 1 && whole.unit === part.unit
  const sure =
    strict &&
    adjacent &&
    bases.length === 1 &&
    !item.approximate &&
    qualifier === undefined &&
    part.value <= whole.value
  return {
    reason: sure ? 'rate' : 'rate-maybe',
    range: { start: Math.min(whole.start, part.start), end: Math.max(whole.end, item.end) },
    values: sharesOf(part, whole, item),
  }
}

/** What was due is what a rate is of. */
const DUE = /(?<![响相反适供回])应(?!诉|用|急)/

/** 承接79项，承接率91.9%: whatever it is, the number before has its name. */
function namedAlike(name: string, part: Item | undefined): Kind | undefined {
  const stem = /([一-鿿]{2})率$/.exec(name)?.[1]
  if (stem === undefined || !part?.label.endsWith(stem) || MEASURED.test(stem)) return undefined
  return { name: OWN_KIND, part: new RegExp(stem), whole: /(?!)/, not: NOT_DONE }
}

/** Rates of change and of yield are no shares. */
const MEASURED = /[增减降升涨提缩]|贡献|周转|利用|使用|投入|差错|效|问题/

/** 承办工单6400件。…办结6080件，办结率96%: the whole stands in the sentence before, and no other number there gives the rate. */
function ofBefore(before: Statement | undefined, part: Item, item: Item, named?: RegExp): Hit<Id> | null {
  if (!before || part.index !== item.index - 1 || !isCounted(part) || item.approximate) return null
  const wholes = before.items.filter((count) => count.unit === part.unit && isCounted(count) && count.value > 0)
  const [whole] = wholes.filter((count) => count.opens === '' && count.depth === 0)
  if (
    !whole ||
    wholes.some(({ value }) => value !== whole.value) ||
    whole.value < part.value ||
    NOT_WHOLE.test(whole.label)
  )
    return null
  if ((named && !named.test(words(whole))) || wholes.some((count) => fits(item, ratio(part.value, part, count))))
    return null
  return elsewhere(part, whole, item)
}

const NOT_WHOLE = /上年|去年|同期|结转|每|其中|人次$/

/** Far from what is printed, it is of something else. */
function elsewhere(part: Item, whole: Item, item: Item): Hit<Id> | null {
  const values = sharesOf(part, whole, item)
  const share = (100 * part.value) / whole.value
  if (share > 1.75 * item.value || share < item.value / 1.75) return null
  return {
    reason: 'elsewhere',
    range: { start: part.start, end: item.end },
    values: { ...values, result: `${values.result}%` },
  }
}

/** 应检320家，已检304家，检查完成率98%: what was due and what was done, whatever the rate is called. */
function planned(statement: Statement, [part, whole]: readonly Item[], item: Item): Hit<Id> | null {
  if (!part || !whole || part.index !== item.index - 1 || whole.index !== part.index - 1 || item.joint !== ',')
    return null
  if (/增长|增速|贡献|利用|使用|压减|下降|投诉|差错/.test(item.label) || !sameThing(part.unit, whole.unit)) return null
  if (
    !isCounted(part) ||
    !isCounted(whole) ||
    part.value > whole.value ||
    whole.value === 0 ||
    part.depth !== whole.depth
  )
    return null
  const stem = /([一-鿿]{2})率/.exec(item.label)?.[1] ?? ''
  const between = statement.text.slice(whole.end - statement.start, part.start - statement.start)
  // 68个村中，有51个创建为…，创建率75%: the rate has its name from what is said of the part.
  const isNamed = /中,?[有的]?[一-鿿]{0,6}$/.test(between) && stem !== '' && words(part).includes(stem)
  if (!isNamed && !DUE.test(words(whole)) && !/计划|任务|下达/.test(words(whole))) return null
  const isDone =
    isNamed ||
    /^(?:[一-鿿]{0,4}(?:已|实际?|均|共))?(?:完成|参|实|已|到)/.test(part.label) ||
    (/中(?:的|有)?$/.test(part.label) && part.after !== '' && item.label.includes(part.after.slice(-2)))
  if (!isDone || /未|不/.test(words(part))) return null
  if (fits(item, ratio(part.value, part, whole))) return null
  return {
    reason: 'rate-maybe',
    range: { start: whole.start, end: item.end },
    values: sharesOf(part, whole, item),
  }
}

/** What a part makes of the whole, and what is printed. */
function sharesOf(part: Item, whole: Item, item: Item): Record<string, string | number> {
  return {
    part: part.printed,
    whole: whole.printed,
    result: rounded((100 * part.value) / whole.value, Math.max(1, decimalsOf(item))),
    rate: item.printed,
  }
}

/** Other words for what a rate names. */
const SAME_DONE: ReadonlyMap<string, RegExp> = new Map([
  ['公示', /公示|公开/],
  ['使用', /使用|采用|运用/],
  ['应用', /应用|采用|运用/],
  ['网办', /网办|网上办|网上可办|线上办/],
  ['可办', /可办|可网上办|网上办/],
])
const NOT_DONE = /未|不(?!动产)|应|待(?!遇)/

/** 重大隐患整改率 beside the numbers of all: what the rate is of is not told before it. */
function isOfOthers(statement: Statement, item: Item, name: string, kind: Kind): boolean {
  const whose = name
    .replace(kind.name, '')
    .replace(/^.*(?:[均都]|其中|全年|我[市县区镇乡局])/, '')
    .replace(OF_ALL, '')
  if (whose === '' || QUALIFIED.test(whose)) return /期限内|期内|重大|重点/.test(whose)
  const at = item.start - statement.start
  const told = `${statement.text.slice(0, at - item.label.length)}|${statement.text.slice(at)}`
  return !told.includes(whose) && !told.includes(whose.slice(-2)) && !told.includes(whose.slice(0, 2))
}

const OF_ALL =
  /行政机关|机关|负责人|群众|企业|案件|矛盾|纠纷|调解|人民|总体|整体|行政|法律|村级|民事|一审|案卷|执法人员|全[市县区镇乡]|诉求|工单|热线|总|申请人|当事人|代表|委员|年度|干部|考试|成绩/g

/** 新收186件，上年结转12件: both together are what was to be done. */
function carriedOver(counts: readonly Item[]): Item[] {
  const carried = counts.find((count) => /结转|旧存|遗留/.test(count.label))
  return carried
    ? counts.filter((count) => count !== carried).map((count) => ({ ...count, value: count.value + carried.value }))
    : []
}

/** The number right before the part, of the same unit and in the same sentence's course. */
function nextTo(
  statement: Statement,
  counts: readonly Item[],
  part: Item,
  isPart: (count: Item) => boolean,
): Item | undefined {
  const [whole] = counts
  if (
    !whole ||
    whole.index < part.index - 2 ||
    whole.unit !== part.unit ||
    !isExact(whole) ||
    !isExact(part) ||
    whole.value < part.value
  )
    return undefined
  // 53件，出庭应诉率100%，败诉5件: another rate may stand between.
  if (whole.index < part.index - 1 && statement.items[part.index - 1]?.unit !== '%') return undefined
  if (isPart(whole) || whole.opens !== '' || (part.joint !== ',' && part.opens === '' && !/中/.test(part.label)))
    return undefined
  return /上年|去年|同期|结转|人次$/.test(whole.label) ? undefined : whole
}

/** 负责人全部出庭，出庭率97.2%: all of them are 100%. */
function allDone(statement: Statement, item: Item, kind: Kind, whole: Item | undefined): Hit<Id> | null {
  if (!whole || whole.index !== item.index - 1 || !isCounted(whole) || item.approximate || item.value >= 100)
    return null
  const between = statement.text.slice(whole.end - statement.start, item.start - statement.start)
  const said = /(?:^|[,一-鿿])(?:全部|[均都])(?:已|能|做到|依法)?([^,;]{2,8}),/.exec(between)?.[1]
  if (said === undefined || !kind.part.test(said) || /未|不/.test(between)) return null
  return {
    reason: 'rate-maybe',
    range: { start: whole.start, end: item.end },
    values: { part: whole.printed, whole: whole.printed, result: 100, rate: item.printed },
  }
}

/** 受理1286件，办结率97.2%，未办结36件; 抽检320批次，不合格12批次，合格率96.3%: all but those that were not. */
function allBut(statement: Statement, item: Item, name: string, counts: readonly Item[]): Hit<Id> | null {
  const stem = name.replace(/率$/, '').slice(-2)
  if (QUALIFIED.test(name) || item.approximate || stem.length < 2) return null
  const isRest = (count: Item) => words(count).includes(`未${stem}`) || words(count).includes(`不${stem}`)
  const next = statement.items[item.index + 1]
  const [nearest, farther] = counts
  const [whole, rest] = next?.joint === ',' && isRest(next) ? [nearest, next] : [farther, nearest]
  if (!whole || !rest || !isRest(rest) || isRest(whole) || whole.unit !== rest.unit || rest.value >= whole.value)
    return null
  if (![whole, rest].every((count) => isExact(count) && count.depth === item.depth) || COMPARED.test(whole.label))
    return null
  const fitting = counts.some(
    (count) => count !== rest && count.value > rest.value && fits(item, ratio(count.value - rest.value, rest, count)),
  )
  if (fitting || whole.value < 2 * rest.value) return null
  return {
    reason: 'rate-maybe',
    range: { start: whole.start, end: Math.max(item.end, rest.end) },
    values: {
      ...sharesOf({ ...rest, value: whole.value - rest.value }, whole, item),
      part: `(${whole.printed}-${rest.printed})`,
    },
  }
}

/** 成功率98.5%，调处200件，成功190件, or 调处200件，成功率98.5%，成功190件: numbers follow the rate. */
function ratedFirst(statement: Statement, item: Item, kind: Kind, isOther = false): Hit<Id> | null {
  const [first, second] = statement.items.slice(item.index + 1, item.index + 3)
  const before = statement.items[item.index - 1]
  const isBetween =
    before !== undefined &&
    first?.joint === ',' &&
    item.joint === ',' &&
    first.label.length <= 8 &&
    kind.part.test(first.label) &&
    isExact(before)
  const [whole, part] = isBetween ? [before, first] : [first, second]
  if (!whole || !part || (!isBetween && whole.joint !== ',') || part.joint === ';' || !sameThing(whole.unit, part.unit))
    return null
  if (!isCounted(whole) || !isCounted(part) || part.value > whole.value || whole.value === 0) return null
  // 120件中的108件: what is of what is said.
  const isAmong = !isBetween && part.joint === '' && /^[一-鿿]{0,8}中/.test(part.label)
  if (kind.not?.test(words(part)) || fits(item, ratio(part.value, part, whole))) return null
  // 学法考试合格率96.1%，参考512人，合格492人: of what the rate's name says.
  if (isOther && !isAmong && (part.label.length > 2 || !item.label.includes(part.label))) return null
  // 法律顾问覆盖率100%，168个村中已有156个聘请法律顾问.
  const thing = item.label.replace(kind.name, '').slice(-2)
  const isOfThing = isAmong && thing.length === 2 && words(part).includes(thing) && thing.replace(OF_ALL, '') === thing
  if (!kind.part.test(words(part)) && !isOfThing && !(isAmong && kind.part.test(words(whole)))) return null
  // 自动履行率92.2%，达成协议256件，自动履行236件.
  const stem = item.label.replace(/率.*$/, '').slice(-2)
  const full = OWN_KIND.exec(item.label)?.[1] ?? ''
  const isNamed =
    whole.unit === part.unit &&
    part.joint === ',' &&
    ((full.length > 2 && part.label.endsWith(full)) || (DONE_ALREADY.test(part.label) && part.label.includes(stem)))
  if (!isAmong && (kind.part.test(words(whole)) || !(isNamed || kind.whole.test(words(whole))))) return null
  const qualified = (QUALIFIED.exec(words(part)) ?? /非常|基本|其中/.exec(words(part)))?.[0]
  if (isAmong && qualified !== undefined && !item.label.includes(qualified)) return null
  if (isAmong && item.value === 100 && !words(part).includes(stem) && !isOfThing) return null
  return {
    reason: 'rate-maybe',
    range: { start: Math.min(item.start, whole.start), end: part.end },
    values: sharesOf(part, whole, item),
  }
}

/** 经法制审查的81份, but not 经审查修改的. */
const DONE_ALREADY = /^(?:经|已|实际|完成)[一-鿿]{0,4}(?:审查|审核|备案|公示|公开|整改|完成|办结|评估)的?$/

/** 调解案件86件，成功率97.8%: no number of successes gives it. */
function withoutPart(whole: Item | undefined, item: Item, kind: Kind): Hit<Id> | null {
  if (!whole || !countsCases(whole.unit) || item.start - whole.end > item.label.length + 1) return null
  if (whole.index !== item.index - 1 || !isExact(whole) || whole.depth !== item.depth || item.joint !== ',') return null
  if (
    item.approximate ||
    item.value > 100 ||
    whole.value < 2 ||
    !kind.name.test('成功率') ||
    !kind.strict?.test(words(whole))
  )
    return null
  const guess = (whole.value * item.value) / 100
  for (let part = Math.max(0, Math.floor(guess) - 1); part <= Math.min(whole.value, Math.ceil(guess) + 1); part++) {
    const value = (100 * part) / whole.value
    if (fits(item, [value, value])) return null
  }
  return {
    reason: 'impossible',
    range: { start: whole.start, end: item.end },
    values: { part: whole.printed, rate: item.printed },
  }
}

/** 优秀 and 合格 are both acceptable: all but 不合格. */
function acceptable(counts: readonly Item[], wholes: readonly Item[]): number[] {
  const bad = counts.find((count) => /不合格/.test(words(count)))
  return bad ? wholes.map((whole) => whole.value - bad.value) : []
}

/** With few cases most rates are of no whole number of them: 成功8件，成功率95% has no base. */
function withoutBase(part: Item, item: Item): Hit<Id> | null {
  if (item.start - part.end > item.label.length + 1) return null
  if (item.approximate || part.index !== item.index - 1 || part.value < 2 || part.tolerance > 0 || item.value <= 0)
    return null
  if (item.value > 100 || item.joint !== ',' || part.depth !== item.depth) return null
  const guess = (100 * part.value) / item.value
  for (let base = Math.max(part.value, Math.floor(guess) - 1); base <= Math.ceil(guess) + 1; base++)
    if (fits(item, [(100 * part.value) / base, (100 * part.value) / base])) return null
  // Printed to the whole per cent, more than a hundred cases give any rate.
  return {
    reason: 'impossible',
    range: { start: part.start, end: item.end },
    values: { part: part.printed, rate: item.printed },
  }
}

/** 同比上升-3.2%. */
const SIGNED = /(?:上升|增长|增加|提高|下降|减少|降低)(?:了|约)?-\d{1,3}(?:\.\d{1,2})?%/g

/** 调解和解391件，占审结数的33.8%; 公职律师8名，占法治工作人员32名的25%. */
function share(statement: Statement, item: Item, years: Years): Hit<Id> | null {
  if (item.approximate) return null
  const kind = KIND_SHARE.exec(item.label)?.[1]
  if (kind !== undefined && kind.length > 1) return shareOfKind(statement, item, kind)
  const inside = /^[一-鿿]{0,6}的(?:比例|比重)?(?:为|达)?$/.test(item.label)
    ? statement.items[item.index - 1]
    : undefined
  if (inside && isWholeInside(statement, inside, item)) {
    const [before, after] = [statement.items[inside.index - 1], statement.items[item.index + 1]]
    const part = [before, after?.joint === ',' && !NOT_PART.test(after.label) ? after : undefined].find(
      (count) => count && sameThing(count.unit, inside.unit) && count.depth === item.depth,
    )
    return part && isCounted(part) && isCounted(inside) && part.value <= inside.value
      ? shareOf(part, inside, item)
      : null
  }
  // 占两类的70%: of both that were told before.
  const kinds = inside?.label === '占' && /^[类项者]$/.test(inside.unit) ? inside : undefined
  const named =
    kinds ??
    /^(?:仅|只|约)?占(?:到|全部|总|比)*(?:([一-鿿]{1,12}?)(?:总数|总量|总额|数量|数)?的)?(?:比例|比重|比)?(?:为|达|的|约)*$/.exec(
      item.label,
    )
  if (!named || item.joint === '、' || item.opens !== '') return null
  const counts = countsBefore(statement, item).filter((count) => count !== kinds)
  const part = counts[0]
  if (!part || part.index !== (kinds ?? item).index - 1 || !isCounted(part)) return null
  const wholes = counts
    .slice(1)
    .filter((count) => isCounted(count) && count.value > 0 && areComparable(count.unit, part.unit))
  if (wholes.length === 0 && Array.isArray(named)) {
    const whose = (named[1] ?? '').replace(/^(?:总|全部|全年|所有)/, '')
    if (whose.length > 1) return ofNamed(part, item, whose, years)
    return (
      ofDone(statement, part, item) ??
      (part.index === 0 && /^(?:其中|其)/.test(statement.text) ? ofBefore(years.before, part, item) : null)
    )
  }
  if (wholes.length === 0) return null
  const fitting = wholes.find((whole) => fits(item, ratio(part.value, part, whole)))
  if (fitting) return Array.isArray(named) ? ofOtherBase(named[1] ?? '', wholes, part, item) : null
  // 占全市的12%: of another, larger number.
  if (Array.isArray(named) && /^全[省市县区镇乡国]$/.test(named[1] ?? '')) return null
  const noun = Array.isArray(named)
    ? named[1]?.replace(/^(?:总|全部|全年|全县|全市|全区|全镇|所有)/, '').replace(/(?:案件)?(?:总|总数|总量)?$/, '')
    : ''
  const meant = noun
    ? wholes.find((whole) => words(whole).includes(noun))
    : onlyWhole(
        wholes.filter(({ label }) => !COMPARED.test(label)),
        part,
        statement.items[part.index - 1]?.unit === '%' ? undefined : counts[1],
      )
  return meant && meant.value >= part.value ? shareOf(part, meant, item) : null
}

/** 自然人51件，占80.4%，法人8件，占13.6%: there is no number of which both are those shares. */
function ofNoOne(statement: Statement, item: Item): Hit<Id> | null {
  if (!SHARE_OF_ALL.test(item.label) || SHARE_OF_ALL.test(statement.items[item.index + 2]?.label ?? '')) return null
  let [least, most] = [0, Number.POSITIVE_INFINITY]
  let first: Item | undefined
  const told: string[] = []
  for (let i = item.index; i > 0 && told.length < MOST_BACK; i -= 2) {
    const [share, part] = [statement.items[i] as Item, statement.items[i - 1] as Item]
    if (share.unit !== '%' || !SHARE_OF_ALL.test(share.label) || share.approximate || share.value <= 0) break
    if (part.unit !== (first ?? part).unit || !isExact(part) || part.depth !== item.depth || part.value === 0) break
    const place = 10 ** -decimalsOf(share)
    least = Math.max(least, (100 * part.value) / (share.value + place))
    most = Math.min(most, (100 * part.value) / Math.max(share.value - place / 2, place / 2))
    first = part
    told.unshift(told.length === 0 ? part.printed : `${part.printed}(${share.printed})`)
    if (part.opens !== '' || (part.joint === ';' && part.label.length > 6)) break
  }
  if (!first || told.length < 2 || Math.floor(most + 1e-6) >= Math.ceil(least - 1e-6)) return null
  return {
    reason: 'impossible',
    range: { start: first.start, end: item.end },
    values: { part: told.join('、'), rate: item.printed },
  }
}

const SHARE_OF_ALL = /^(?:占比?|占总数的?|占比为)$/

/** 受理118件，审结110件，调解和解42件，占审结案件的35.6%: of the cases received, though it says of those closed. */
function ofOtherBase(named: string, wholes: readonly Item[], part: Item, item: Item): Hit<Id> | null {
  const stage = /^(?:全部|已|总)?(受理|审结|办结|收到|立案|结案|排查|评查|检查)/.exec(named)?.[1]
  if (stage === undefined) return null
  const meant = wholes.filter((whole) => whole.label.includes(stage) || whole.after.startsWith(stage))
  const [whole] = meant
  return whole && meant.length === 1 && whole.value >= part.value ? shareOf(part, whole, item) : null
}

/** 共办结22件，结转0件；10个工作日内办结18件，占81.8%: of those that the same word was said of before. */
function ofDone(statement: Statement, part: Item, item: Item): Hit<Id> | null {
  const done = DONE.exec(part.label)?.[1]
  if (done === undefined || part.label.length === done.length) return null
  const others = statement.items.slice(0, part.index).filter((count) => count.unit === part.unit && isCounted(count))
  const wholes = others.filter((count) => count.label.endsWith(done) && count.depth === part.depth)
  const [whole] = wholes
  if (!whole || wholes.length > 1 || whole.value < part.value) return null
  return others.some((count) => count.value > 0 && fits(item, ratio(part.value, part, count)))
    ? null
    : shareOf(part, whole, item)
}

const DONE = /(?:日|月|天|时|限|期|前|内|中)内?(办结|审结|答复|办理|受理|立案|化解|整改|完成|回复|处置)$/

/** 较2024年的2417次下降22.9%: nothing is a part of that. */
const COMPARED = /^(?:,)?(?:较|比|同比|相比)|(?:上年|去年|同期)(?:同期)?的?$/

const KIND_SHARE = /^(?:其中)?([A-D一-鿿]{2,8}?)(?:数量)?(?:占比|占总数|占总量|所占比例|占)(?:为|达到?|是)?$/

/** 即办件4612件、承诺件628件，即办件占比91%: the share of a kind that was told with its number. */
function shareOfKind(statement: Statement, item: Item, kind: string): Hit<Id> | null {
  const counts = countsBefore(statement, item).filter((count) => count.depth === item.depth)
  const part = counts.find((count) => count.label.endsWith(kind) || count.after.startsWith(kind))
  if (!part || !isCounted(part)) return null
  const wholes = counts.filter(
    (count) => count.index < part.index && sameThing(count.unit, part.unit) && isCounted(count),
  )
  // The total stands before the list's first part.
  const first = counts.find((count) => count.index <= part.index && count.opens !== '')
  const whole = wholes.find((count) => count.index === (first ?? part).index - 1)
  if (
    !whole ||
    whole.value < part.value ||
    [...counts, whole].some((count) => fits(item, ratio(part.value, part, count)))
  )
    return null
  return shareOf(part, whole, item)
}

/** 法制审核人员13名，占执法人员总数的8.1%: how many there are is told elsewhere, and once. */
function ofNamed(part: Item, item: Item, whose: string, { told, isOwn }: Years): Hit<Id> | null {
  const noun = whose.slice(-4)
  const wholes = told().filter(
    (one) =>
      one.item !== part &&
      one.item.unit === part.unit &&
      (one.item.label.replace(/(?:共有|共|现有|总数|达到?|为|有)+$/, '').endsWith(noun) ||
        one.item.after.startsWith(noun)) &&
      !/专职|兼职|法制|培训|轮训|新增/.test(one.item.label) &&
      isOwn(one),
  )
  const [whole] = wholes
  if (!whole || wholes.some((one) => one.item.value !== whole.item.value) || whole.item.value < part.value) return null
  return fits(item, ratio(part.value, part, whole.item)) ? null : elsewhere(part, whole.item, item)
}

const NOT_PART = /上年|去年|同期|同比|每|共/

/** 占案件186件的, 占全年186件案件的, 占案件总数(186件)的. */
function isWholeInside(statement: Statement, inside: Item, item: Item): boolean {
  if (inside.depth === item.depth) return /^(?:仅|只|约)?占[^,]{1,14}$/.test(inside.label)
  const at = inside.start - statement.start
  return (
    inside.depth === item.depth + 1 && /占[^,;()]{1,14}\((?:共)?$/.test(statement.text.slice(Math.max(0, at - 20), at))
  )
}

/** The one number that the part can be of: 512件，其中386件 and 240家企业中180家. */
function onlyWhole(wholes: readonly Item[], part: Item, before: Item | undefined): Item | undefined {
  const [whole] = wholes
  if (!whole) return undefined
  const next = whole === before && sameThing(whole.unit, part.unit) && part.joint !== '、'
  if (wholes.length > 1) return next && (part.opens === '其中' || part.joint === '') ? whole : undefined
  return part.opens === '其中' || next ? whole : undefined
}

/** 网办率95%(1430项中有1287项); 评查120卷，优秀率38%(46卷); 压减137家，压减率97%(原有141家). */
function bracketed(statement: Statement, item: Item): Hit<Id> | null {
  if (item.approximate || item.to !== null || statement.text[item.end - statement.start] !== '(') return null
  const inner: Item[] = []
  for (let i = item.index + 1; i < statement.items.length && inner.length < 4; i++) {
    const count = statement.items[i] as Item
    if (count.depth <= item.depth) break
    inner.push(count)
  }
  const name = NAME.exec(item.label)?.[1]
  const isShare = /占[^,]{0,16}$/.test(item.label)
  if (!isShare && (name === undefined || (!SHARE_RATE.test(name) && !/[减缩]率$/.test(name) && !OWN_KIND.test(name))))
    return null
  const before = countsBefore(statement, item)
  const [a, b = before[0]] = inner
  if (!a || !b || inner.length > 2 || ![a, b].every((count) => isCounted(count) && count.value > 0)) return null
  if (!sameThing(a.unit, b.unit) || [a, b].some((count) => NOT_IN_BRACKETS.test(words(count)))) return null
  if (inner.length === 1 && (b.index !== item.index - 1 || item.joint !== ',')) return null
  const [part, whole] = a.value <= b.value ? [a, b] : [b, a]
  const others = before.filter((count) => sameThing(count.unit, part.unit) && count.value > 0)
  const rest = { ...part, value: whole.value - part.value }
  if ([rest, part].some((value) => [whole, ...others].some((all) => fits(item, ratio(value.value, part, all)))))
    return null
  const kind = name === undefined ? undefined : KINDS.find((candidate) => candidate.name.test(name))
  const among = /中|原有|原来/.test(
    inner.length === 1
      ? a.label
      : statement.text.slice(Math.min(a.start, b.start) - statement.start, Math.max(a.end, b.end) - statement.start),
  )
  const stem = name?.replace(/率$/, '') ?? ''
  const told =
    (kind?.part.test(words(part)) === true && !kind.not?.test(words(part))) ||
    (stem.length > 2 && part.label.endsWith(stem) && !whole.label.endsWith(stem))
  if (!among && !told && !(inner.length === 1 && part === a && a.label === '' && a.after === '')) return null
  return {
    reason: 'share',
    range: { start: Math.min(item.start, part.start, whole.start), end: Math.max(item.end, part.end, whole.end) },
    values: sharesOf(part, whole, item),
  }
}

const NOT_IN_BRACKETS = /上年|去年|同期|同比|较|增|新|其中|\d{4}年|未|不|延期|请假/

function shareOf(part: Item, whole: Item, item: Item): Hit<Id> | null {
  if (fits(item, ratio(part.value, part, whole))) return null
  return {
    reason: 'share',
    range: { start: Math.min(part.start, whole.start), end: item.end },
    values: sharesOf(part, whole, item),
  }
}

/** 行政复议案件186件，调解和解76件，占四成以上; …占三分之一. */
function tenths(statement: Statement, { start, end, least, most, word }: Spoken, { before }: Years): Hit<Id> | null {
  const next = statement.items.findIndex((item) => item.start >= start)
  const part = statement.items[(next < 0 ? statement.items.length : next) - 1]
  // 办理事项5360件。其中网上办理…件，占九成: of the number before, if it is the only one.
  const told = before?.items.filter((item) => item.unit === part?.unit) ?? []
  const isOfBefore = part?.index === 0 && told.length === 1 && /^其中/.test(statement.text)
  const inside = statement.items[next]
  const whole = isOfBefore ? told[0] : inside && inside.start < end ? inside : part && statement.items[part.index - 1]
  if (!part || !whole || start - part.end > 12 || !sameThing(part.unit, whole.unit) || part.unit === '%') return null
  if (!isCounted(part) || !isCounted(whole) || whole.value < part.value || whole.value === 0 || part.joint === '、')
    return null
  if (whole.opens !== '' || /上年|去年|同期/.test(whole.label + part.label)) return null
  const value = (100 * part.value) / whole.value
  if ((value >= least && value <= most) || (isOfBefore && (value > 1.5 * most || value < least / 1.5))) return null
  return {
    reason: isOfBefore ? 'elsewhere' : 'tenths',
    range: { start: isOfBefore ? part.start : Math.min(part.start, whole.start), end },
    values: {
      part: part.printed,
      whole: whole.printed,
      result: `${rounded(value, 1)}${isOfBefore ? '%' : ''}`,
      rate: word,
    },
  }
}

/** 考试1620人，合格1571人，合格率九成七: a rate in words, read as one in figures would be. */
function spokenRate(statement: Statement, spoken: Spoken, years: Years): Hit<Id> | 'right' | null {
  const next = statement.items.findIndex((item) => item.start >= spoken.start)
  const index = next < 0 ? statement.items.length : next
  const last = statement.items[index - 1]
  const between = last ? statement.text.slice(last.end - statement.start, spoken.start - statement.start) : ''
  const joint = /[,;、]/.exec(between)?.[0] ?? ''
  if (!last || joint === ';' || last.depth > 0) return null
  const [, label = '', printed = ''] =
    /^(.*?(?:率|满意度)(?:为|仅|只有|达到?|保持在|稳定在|提升至|提高到)?)(.+)$/.exec(spoken.word) ?? []
  const item: Item = {
    start: spoken.end - printed.length,
    end: spoken.end,
    value: spoken.said,
    to: null,
    unit: '%',
    approximate: spoken.most - spoken.least > 4,
    index,
    label,
    after: '',
    joint,
    opens: '',
    depth: 0,
    tolerance: 0,
    printed,
  }
  return ofGrades(statement, item) ?? rate(statement, item, years)
}

/** 由1260次减至630次，减少一半; 由62件增至124件，翻了一番; 214件，是上年107件的2倍. */
function spokenChange(statement: Statement, spoken: Spoken, years: Years): Hit<Id> | null {
  const next = statement.items.findIndex((item) => item.start >= spoken.start)
  const index = next < 0 ? statement.items.length : next
  const last = statement.items[index - 1]
  if (!last || spoken.start - last.end > 16) return spokenFirst(statement, spoken, index)
  const between = statement.text.slice(last.end - statement.start, spoken.start - statement.start)
  const [joint, label] = [/[,;、]/.exec(between)?.[0] ?? '', between.replace(/^.*[,;]/, '')]
  if (/其中|平均|分别|率|[一-鿿]{3,}/.test(label.replace(FILLERS, ''))) return null
  const item = { ...last, ...spoken, index, joint, label: '', depth: last.depth, printed: spoken.word }
  const inside = statement.items[index]
  const pair =
    inside !== undefined && inside.start < spoken.end
      ? inside.unit === last.unit && /上年|去年|同期|\d{4}年/.test(inside.label)
        ? { from: inside, to: last }
        : null
      : (lastYearBehind(inside, last) ??
        fromTo(statement, item) ??
        (joint === ';' ? null : twoYears(statement, item, years)))
  if (!pair || pair.from.value <= 0 || ![pair.from, pair.to].every((count) => isCounted(count) && count.unit !== '%'))
    return null
  const { from, to } = pair
  const times = to.value / from.value
  const change = spoken.kind === 'times' ? times : 100 * Math.abs(times - 1)
  const values = { whole: from.printed, part: to.printed, rate: spoken.word, word: spoken.word }
  const range = { start: Math.min(from.start, to.start), end: spoken.end }
  if (spoken.kind !== 'times' && times !== 1 && times > 1 !== spoken.up) return { reason: 'direction', range, values }
  if (change >= spoken.least && change <= spoken.most) return null
  return spoken.kind === 'times'
    ? { reason: 'times', range, values: { ...values, result: rounded(times, 2) } }
    : { reason: 'change', range, values: { ...values, result: rounded(change, 1) } }
}

/** 1820件，同比翻一番，去年为910件. */
function lastYearBehind(next: Item | undefined, to: Item): { from: Item; to: Item } | null {
  const isLast = next?.joint === ',' && next.unit === to.unit && LAST_YEAR.test(next.label)
  return isLast && !/上年|去年|同期/.test(to.label) ? { from: next, to } : null
}

const LAST_YEAR = /^(?:而)?(?:\d{4}年|上年|去年)(?:同期)?(?:为|是)?$/

/** 同比翻一番，从68件增加到136件: the numbers follow. */
function spokenFirst(statement: Statement, spoken: Spoken, index: number): Hit<Id> | null {
  const [from, to] = [statement.items[index], statement.items[index + 1]]
  if (!from || !to || !isCounted(from) || !isCounted(to) || from.value <= 0 || from.unit === '%') return null
  const item = { ...from, index: index - 1, end: spoken.end }
  const words = statement.text.slice(spoken.end - statement.start, from.start - statement.start)
  if (!/^,(?:由|从)/.test(words) || !fromToAfter(statement, item)) return null
  const times = to.value / from.value
  const change = spoken.kind === 'times' ? times : 100 * Math.abs(times - 1)
  if (change >= spoken.least && change <= spoken.most) return null
  const reason = spoken.kind === 'times' ? 'times' : 'change'
  return {
    reason,
    range: { start: spoken.start, end: to.end },
    values: {
      whole: from.printed,
      part: to.printed,
      rate: spoken.word,
      result: rounded(change, reason === 'times' ? 2 : 1),
    },
  }
}

/** 举办培训12期，培训960人次，平均每期80人次. */
function average(statement: Statement, item: Item, years: Years): Hit<Id> | null {
  const found = averageIn(statement, item, years)
  if (!found) return null
  const { part, whole, result, isElsewhere } = found
  return {
    reason: isElsewhere ? 'elsewhere' : 'average',
    range: { start: isElsewhere || whole === null ? part.start : Math.min(part.start, whole.start), end: item.end },
    values: {
      part: part.printed,
      whole: whole?.printed ?? '12个月',
      result: rounded(result, Math.max(2, decimalsOf(item))),
      rate: item.printed,
    },
  }
}

const FROM = /(?:由|从)(?:[^,由从]{0,14})?$/
const TO =
  /^(?:个?(?:工作日|自然日|月|环节|步骤|部门|材料|事项|案件|个))?(?:大幅|逐步|进一步)?(?:增|上升|升|提|降|下降|减|压减|压缩|精简|增长|提高|提升|攀升|回落|减少|增加|缩减|下调|缩短|扩大|扩展)[一-鿿]{0,2}(?:至|到|为)(?:今年的?|本年度?的?|目前的?|\d{4}年的?)?$/
const UP = /增长|增加|上升|提高|提升|增幅|升幅|多/
const DOWN = /下降|减少|降低|降幅|压减|压缩|减幅|缩减|回落|少|缩短|精简|提速|压降|节省|节约/
/** Said before the word of change, of nothing in particular. */
const FILLERS =
  /^(?:较|比|与|同|和|上年|去年|前一年|同期|相比|同比|整体|总体|总量|数量|净|又|再|大幅|共|约|近|实现|了|的|\d{4}年|年)+/

/** 由120件增至150件，增长25%; 受理150件，上年同期120件，同比增长25%. */
function change(statement: Statement, item: Item, years: Years): Hit<Id> | null {
  const label = item.label.replace(/^[\d一-鿿]{0,20}日(?=压|缩|减|提|降)/, '')
  const up = UP.test(label)
  const down = !up && DOWN.test(label)
  if (up === down || (up && DOWN.test(label)) || item.opens !== '') return null
  // 同比减少43次、下降16.5%.
  if (item.joint === '、' && !BY.test(statement.items[item.index - 1]?.label ?? '')) return null
  // 压减75%以上的事项86项: said of some.
  if (item.after.startsWith('的')) return null
  if (/分别|年均|平均|环比|(?<!压减|压缩|增长|下降|缩减|精简)率/.test(label)) return null
  const pair =
    fromTo(statement, item) ??
    twoYears(statement, item, years) ??
    byDifference(statement, item) ??
    byDifferenceAfter(statement, item) ??
    fromToAfter(statement, item) ??
    inDays(statement, item) ??
    downTo(statement, item)
  if (!pair) return sinceLastYear(statement, item, up, years)
  if (pair.from.value <= 0 || !isCounted(pair.from) || !isCounted(pair.to) || pair.from.unit === '%') return null
  const { from, to } = pair
  const word = (UP.exec(label) ?? DOWN.exec(label))?.[0] ?? ''
  // 环节由8个减少到3个，时限压缩65%: of something else.
  const whose = label.slice(0, label.indexOf(word)).replace(FILLERS, '')
  if (
    pair.from.start < item.start &&
    whose.length > 1 &&
    !statement.text.slice(0, item.start - item.label.length - statement.start).includes(whose.slice(-2))
  )
    return null
  const values = { whole: from.printed, part: to.printed, rate: item.printed, word }
  const range = { start: Math.min(from.start, to.start, item.start), end: Math.max(item.end, from.end, to.end) }
  const difference = to.value - from.value
  if (word !== '提速' && difference !== 0 && difference > 0 !== up) return { reason: 'direction', range, values }
  const result = (100 * Math.abs(difference)) / from.value
  const slack =
    (100 * (to.tolerance + from.tolerance)) / from.value + (100 * from.tolerance * to.value) / from.value ** 2
  if (fits(item, [result - slack, result + slack])) return null
  // 提速 may be told of the speed too: from 30 days to 18 is 67% faster.
  const faster = 100 * (from.value / Math.max(to.value, 1e-9) - 1)
  if (word === '提速' && fits(item, [faster, faster])) return null
  return { reason: 'change', range, values: { ...values, result: rounded(result, Math.max(1, decimalsOf(item))) } }
}

/** 2023年受理35件，2024年同比上升16.7%: this year's number was told in another sentence. */
function sinceLastYear(
  statement: Statement,
  item: Item,
  up: boolean,
  { reportYear, before, told, isOwn }: Years,
): Hit<Id> | null {
  const from = statement.items[item.index - 1]
  if (
    reportYear === null ||
    !from ||
    !isExact(from) ||
    from.unit === '%' ||
    from.depth !== item.depth ||
    from.value < 2
  )
    return null
  if (!/上年|去年|同期/.test(from.label) && !from.label.includes(`${reportYear - 1}年`)) return null
  if (item.joint === ';' || !/^[^,]{0,12}(?:同比|较上年|较去年|比上年|比去年|增长|上升|下降|减少)/.test(item.label))
    return null
  const all = told()
  const last = all.find((one) => one.item === from)?.mention
  // 全年办理316件。比上年的280件增长12.9%: of the one number of the sentence before.
  const bare = from.index === 0 && /^(?:办理|受理|案件|办件)?(?:数量|总量|量)?(?:同比|[较比与])/.test(statement.text)
  if (!bare && (!last || !isConcept(last.core))) return null
  const own = all.filter((one) => {
    if (one.item.unit !== from.unit || one.item === from) return false
    if (bare)
      return one.statement === before && one.item.opens === '' && one.item.depth === 0 && !/[、和]/.test(one.item.joint)
    return one.mention?.core === last?.core && one.mention?.verb === last?.verb && isOwn(one)
  })
  const [to] = own
  if (!to || own.some((one) => one.item.value !== to.item.value)) return null
  const difference = to.item.value - from.value
  const result = (100 * Math.abs(difference)) / from.value
  if (difference > 0 === up && fits(item, [result, result])) return null
  return {
    reason: 'elsewhere',
    range: { start: from.start, end: item.end },
    values: {
      whole: to.item.printed,
      part: from.printed,
      result: `${difference < 0 ? '-' : ''}${rounded(result, 1)}%`,
      rate: item.printed,
    },
  }
}

/** 较上年的800次下降25%，降至600次. */
function downTo(statement: Statement, item: Item): { from: Item; to: Item } | null {
  const [from, to] = [statement.items[item.index - 1], statement.items[item.index + 1]]
  if (!from || !to || from.unit !== to.unit || to.joint !== ',' || item.joint !== '') return null
  return /上年|去年|同期/.test(from.label) && /^[降减增升]至$/.test(to.label) ? { from, to } : null
}

/** 较上年增长25%，由120件增至150件. */
function fromToAfter(statement: Statement, item: Item): { from: Item; to: Item } | null {
  const [from, to] = [statement.items[item.index + 1], statement.items[item.index + 2]]
  if (!from || !to || to.unit !== from.unit || from.joint !== ',' || to.joint !== '') return null
  return /^(?:由|从)(?:[^,]{0,4}(?:年|期|来|先|定)的?)?$/.test(from.label) && TO.test(to.label) ? { from, to } : null
}

/** 由法定20日压缩到8日，压缩60%: days have no figure of their own, since dates have them too. */
function inDays(statement: Statement, item: Item): { from: Item; to: Item } | null {
  const at = item.start - statement.start
  const text = statement.text.slice(Math.max(0, at - 60), at)
  if (!text.includes('日')) return null
  const match = DAYS.exec(text)
  if (!match) return null
  const offset = item.start - text.length
  const [from, to] = [match[1], match[2]].map((number, i): Item => {
    const start =
      offset + (i === 0 ? match.index + match[0].indexOf(number as string) : text.lastIndexOf(`${number}日`))
    return {
      ...item,
      start,
      end: start + (number as string).length + 1,
      value: Number(number),
      tolerance: 0,
      approximate: false,
      to: null,
      unit: '日',
      printed: `${number}日`,
    }
  })
  return from && to ? { from, to } : null
}

const DAYS =
  /(?:由|从)[^,;。\d]{0,10}(\d{1,3})日[^,;。\d]{0,8}(?:至|到|为)[^,;。\d]{0,4}(\d{1,3})日(?:内|以内)?,[^,;。\d]{0,10}$/

/** 受理186件，较上年142件增加44件. */
function difference(statement: Statement, item: Item, years: Years): Hit<Id> | null {
  const said = /(增加|增长|净增|上升|多|减少|下降|降低|少|缩短|压缩|压减)了?$/.exec(item.label)?.[1]
  if (said === undefined || !isExact(item) || /率|分别|平均|每/.test(item.label)) return null
  const pair =
    twoYears(statement, item, years) ??
    (item.label.slice(0, item.label.lastIndexOf(said)).replace(FILLERS, '') === '' ? fromTo(statement, item) : null)
  if (!pair || pair.from.unit !== item.unit || !isExact(pair.from) || !isExact(pair.to)) return null
  const { from, to } = pair
  const change = to.value - from.value
  const up = /增|升|多/.test(said)
  const values = { whole: from.printed, part: to.printed, rate: item.printed, word: said }
  const range = { start: Math.min(from.start, to.start), end: item.end }
  if (change !== 0 && change > 0 !== up) return { reason: 'direction', range, values }
  if (Math.abs(Math.abs(change) - item.value) < 1e-6) return null
  return { reason: 'difference', range, values: { ...values, result: `${rounded(Math.abs(change), 2)}${item.unit}` } }
}

/** 优秀率由68%提高到83%，提高15个百分点. */
function points(statement: Statement, item: Item, years: Years): Hit<Id> | null {
  if ((!UP.test(item.label) && !DOWN.test(item.label)) || /率|平均|分别|高于|低于/.test(item.label)) return null
  const pair = fromTo(statement, item) ?? twoYears(statement, item, years) ?? reached(statement, item)
  if (
    pair?.from.unit !== '%' ||
    pair.to.unit !== '%' ||
    !isCounted(pair.from) ||
    !isCounted(pair.to) ||
    item.approximate
  )
    return null
  const result = Math.abs(pair.to.value - pair.from.value)
  const slack = 10 ** -Math.min(decimalsOf(pair.from), decimalsOf(pair.to), decimalsOf(item)) * 0.5
  if (
    Math.abs(result - item.value) <=
    (decimalsOf(item) < Math.max(decimalsOf(pair.from), decimalsOf(pair.to)) ? slack : 1e-6)
  )
    return null
  return {
    reason: 'points',
    range: {
      start: Math.min(pair.from.start, pair.to.start),
      end: Math.max(item.end + '百分点'.length, pair.from.end, pair.to.end),
    },
    values: {
      whole: pair.from.printed,
      part: pair.to.printed,
      result: rounded(result, Math.max(decimalsOf(pair.from), decimalsOf(pair.to))),
      rate: item.value,
    },
  }
}

function fromTo(statement: Statement, item: Item): { from: Item; to: Item } | null {
  const to = statement.items[item.index - 1]
  const from = statement.items[item.index - 2]
  if (!to || !from || to.unit !== from.unit || item.joint !== ',' || to.joint === ',' || to.joint === '、') return null
  return FROM.test(from.label) && TO.test(to.label) ? { from, to } : null
}

/** 较上年(96.1%)提高2.1个百分点，达到98.2%. */
function reached(statement: Statement, item: Item): { from: Item; to: Item } | null {
  const [from, to] = [statement.items[item.index - 1], statement.items[item.index + 1]]
  if (from?.unit !== '%' || to?.unit !== '%' || from.depth !== item.depth + 1 || to.joint !== ',') return null
  const at = from.start - statement.start
  if (!/^(?:达到?|为|升至|降至)$/.test(to.label.replace(/百分点/, ''))) return null
  return /(?:上年|去年|同期)(?:的)?\($/.test(statement.text.slice(Math.max(0, at - 6), at)) ? { from, to } : null
}

function twoYears(statement: Statement, item: Item, { reportYear, agree }: Years): { from: Item; to: Item } | null {
  const [a, b, third] = lastCounts(statement, item)
  if (!a || !b || item.joint === ';' || a.joint === ';' || a.unit !== b.unit) return null
  if (third && third.unit === a.unit && a.joint === '、') return null
  const isLast = (count: Item) =>
    /上年|去年|同期|前一年/.test(count.label) ||
    (reportYear !== null && count.label.includes(`${reportYear - 1}年`)) ||
    isLastInBracket(statement, count, item, reportYear)
  // 8150件(上年9060件，下降10%).
  const inBracket =
    a.depth === item.depth && b.depth === item.depth - 1 && statement.text[b.end - statement.start] === '('
  if (isLast(a) === isLast(b) || (b.depth !== item.depth && !isLast(b) && !(inBracket && isLast(a)))) return null
  if (a.depth > item.depth && (!isLast(a) || a.depth > item.depth + 1)) return null
  // 较上年的50件增加10件: the second number is the change, not the year's.
  if ([a, b].some((count) => /(?:增加|减少|下降|上升|增长|多|少|增|减)了?$/.test(count.label))) return null
  if (!agree(a, b)) return null
  const name = (count: Item) => /[一-鿿]{1,6}率/.exec(count.label)?.[0]
  if (a.unit === '%' && name(a) !== undefined && name(b) !== undefined && name(a) !== name(b)) return null
  return isLast(a) ? { from: a, to: b } : { from: b, to: a }
}

/** 与2023年(126件)相比. */
function isLastInBracket({ text, start }: Statement, count: Item, item: Item, year: number | null): boolean {
  if (count.depth !== item.depth + 1 || count.label !== '') return false
  const before = text.slice(Math.max(0, count.start - start - 6), count.start - start)
  return /(?:上年|去年|同期)\($/.test(before) || (year !== null && before.endsWith(`${year - 1}年(`))
}

/**
 * The counts that a change may be of, the nearest first: those before it, with the one in brackets behind it
 * (同比增长25%(上年120件)); 较去年的120件增加30件，今年150件 has the change itself left out.
 */
function lastCounts(statement: Statement, item: Item): (Item | undefined)[] {
  // 较去年3720次减少33.3%，减少1240次: the change in per cent stands between.
  const isRated = item.unit !== '%' && !item.after.startsWith('百分点') && statement.items[item.index - 1]?.unit === '%'
  const before = [1, 2, 3].map((back) => statement.items[item.index - back - (isRated ? 1 : 0)])
  const next = statement.items[item.index + 1]
  if (statement.text[item.end - statement.start] === '(' && next?.depth === item.depth + 1) {
    const [nearest] = before
    return /\d{4}年|上年|去年|同期/.test(next.label) && nearest?.unit === next.unit ? [next, nearest] : before
  }
  // 同比上升24.8%，2023年为250件.
  if (
    next?.joint === ',' &&
    next.depth === item.depth &&
    before[0]?.unit === next.unit &&
    item.joint === ',' &&
    LAST_YEAR.test(next.label)
  )
    return [next, before[0]]
  const [a, b, c] = before
  if (a && b && c && CHANGED.test(b.label) && /^今年|^本年/.test(a.label) && a.unit === c.unit) return [a, c]
  return before
}

const CHANGED = /(?:增加|减少|下降|上升|增长|多|少|增|减)了?$/

/** 受理186件，较上年增加44件，增长31%: last year's number is 142. */
function byDifference(statement: Statement, item: Item): { from: Item; to: Item } | null {
  const change = statement.items[item.index - 1]
  const to = statement.items[item.index - 2]
  if (!change || !to || !/^[,、]$/.test(item.joint) || change.joint !== ',' || change.unit !== to.unit) return null
  const said = BY.exec(change.label)?.[1]
  if (
    said === undefined ||
    !/^(?:同比|同比上升|同比增长|增长|上升|下降|降低|减少|增幅|降幅|增幅为|降幅为|增幅达|降幅达|同比下降|同比减少)$/.test(
      item.label,
    )
  )
    return null
  return lastYearOf(to, change, said)
}

/** 较上年增加44件. */
const BY = /^(?:较|比|同比|与)?(?:上年|去年|\d{4}年)?(?:同期)?(?:相比)?(?:净)?(增加|增长|减少|下降)了?$/

/** 受理504件，比上年增长20%，增加84件. */
function byDifferenceAfter(statement: Statement, item: Item): { from: Item; to: Item } | null {
  const [to, change] = [statement.items[item.index - 1], statement.items[item.index + 1]]
  if (!to || !change || item.joint !== ',' || !/^[,、]$/.test(change.joint) || change.unit !== to.unit) return null
  const said = /^(?:净)?(增加|减少)了?$/.exec(change.label)?.[1]
  return said === undefined || !/^(?:同比|[较比与]上年|[较比与]去年)/.test(item.label)
    ? null
    : lastYearOf(to, change, said)
}

function lastYearOf(to: Item, change: Item, said: string): { from: Item; to: Item } | null {
  if (!isExact(change) || !isExact(to) || to.opens !== '' || /上年|去年|同期|[较比]/.test(to.label)) return null
  if (to.depth !== change.depth) return null
  const value = to.value + (/增/.test(said) ? -change.value : change.value)
  return value > 0 ? { from: { ...to, value, printed: `${value}${to.unit}` }, to } : null
}

/** Counts before a rate in its clauses, the nearest first; ; ends the search. */
function countsBefore(statement: Statement, item: Item): Item[] {
  const found: Item[] = []
  let joint = item.joint
  for (let i = item.index - 1; i >= 0 && i >= item.index - MOST_BACK; i--) {
    if (joint === ';') break
    const count = statement.items[i] as Item
    joint = count.joint
    if (count.unit === '%' || count.depth > item.depth || isSpan(count)) continue
    if (!/^(?:小时|天|万元|亿元|元)$/.test(count.unit)) found.push(count)
  }
  return found
}

/** 41家 and 128处 are not part and whole, as 件 and 起 may be. */
function sameThing(a: string, b: string): boolean {
  return (
    a === b ||
    (countsCases(a) && countsCases(b)) ||
    ('人名'.includes(a) && '人名'.includes(b)) ||
    [a, b].every((unit) => '件份个项条'.includes(unit))
  )
}

function words(item: Item): string {
  return `${item.label}|${item.after}`
}

/** The least and the largest value that the numbers, as printed, can have made. */
function ratio(value: number, part: Item, whole: Item): [number, number] {
  return [
    (100 * (value - part.tolerance)) / (whole.value + whole.tolerance),
    (100 * (value + part.tolerance)) / Math.max(whole.value - whole.tolerance, 1e-9),
  ]
}

/** Whether a rate as printed is the value, rounded or cut at its last digit. */
function fits(rate: Item, [low, high]: readonly [number, number]): boolean {
  const place = 10 ** -decimalsOf(rate)
  // 以上, 超过: not less than it says.
  if (rate.approximate && /以上|超|逾/.test(rate.printed))
    return high >= rate.value - 0.1 && low <= rate.value + Math.max(10, place)
  // 近四成: as in shares.
  if (rate.approximate && rate.printed.includes('成')) return low <= rate.value + 6 && high >= rate.value - 7
  // 约, 近: taken widely.
  if (rate.approximate) return low <= rate.value + Math.max(3, place) && high >= rate.value - Math.max(1, place)
  return high >= rate.value - place / 2 - 1e-9 && low < rate.value + place - 1e-9
}

function decimalsOf(item: Item): number {
  return /[.点]([\d〇零一二三四五六七八九]+)/.exec(item.printed)?.[1]?.length ?? 0
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
