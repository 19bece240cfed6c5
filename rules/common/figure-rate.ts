import type { FindingRule, Hit } from '../../lib/audit'
import {
  areComparable,
  countsCases,
  figuresIn,
  type Item,
  isCounted,
  isExact,
  type Statement,
} from './figures/statements'

type Id = 'rate' | 'rate-maybe' | 'impossible' | 'share' | 'change' | 'direction' | 'points' | 'above-hundred'

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
    points: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '由{whole}到{part}相差{result}个百分点，写的是{rate}个，请核对。',
        en: 'From {whole} to {part} are {result} points; the draft says {rate}. Please check.',
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
  run({ draft, reportYear }) {
    const hits: Hit<Id>[] = []
    for (const statement of figuresIn(draft, reportYear).statements) {
      for (const item of statement.items) {
        const hit =
          item.unit === '%'
            ? (aboveHundred(item) ??
              share(statement, item) ??
              change(statement, item, reportYear) ??
              rate(statement, item))
            : item.unit === '个' && item.after.startsWith('百分点')
              ? points(statement, item)
              : null
        if (hit) hits.push(hit)
      }
    }
    return hits
  },
}

const STATES =
  '(?:均|都|也|已|又)?(?:保持在|保持|稳定在|达到了|达到|高达|达|为|是|提升至|提升到|提高到|提高至|实现|仍为|约|近|超过|超|:){0,3}'
const NAME = new RegExp(`([一-鿿]{0,16}(?:率|满意度))${STATES}$`)

/** Rates that are shares of a whole. 完成率, 增长率 and 利用率 may be above 100. */
const SHARE_RATE =
  /(?:出庭|出庭应诉|应诉|成功|化解|调解|调处|办结|办复|答复|回复|结案|审结|满意|好评|合格|优秀|优良|通过|参与|参考|参训|参学|知晓|普及|公开|采纳|整改|备案|报备|审查|审核|及格|到位|持证|败诉|胜诉|纠错|维持|覆盖|达标|入库|归档|公示|签订|签约|见面|面商|反馈|回访|录用|响应)率$|满意度$/

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
    whole: /应出庭|应当出庭|需出庭|开庭|诉讼|应诉案|被告|一审|案件|被诉/,
    not: /旁听|未出庭/,
    strict: /应出庭|应当出庭|需出庭|开庭/,
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
    part: /通过|合格|及格/,
    whole: /参|考|应/,
    not: /未通过|不合格/,
    strict: /参考|参加|应考/,
  },
  { name: /(?:优秀|优良)率$/, part: /优秀|优良/, whole: /评查|抽查|抽取|参|考|应/, strict: /评查|抽查|参考|参加/ },
  {
    name: /(?:参考|参训|参学|参与|参会|到会|到课|出席)率$/,
    part: /参考|参训|参学|参加|参与|参会|实到|实考|实训|实参|到会|实际/,
    whole: /应|共有|在册|在编/,
    not: /应参|应考|应到|应训/,
    strict: /应/,
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
  { name: /败诉率$/, part: /败诉/, whole: /审结|判决|结案|生效|一审/, not: /未败诉|无败诉/ },
  { name: /纠错率$/, part: /纠错|纠正|撤销|变更|确认违法|责令/, whole: /审结|办结|结案/ },
  {
    name: /满意率$/,
    part: /满意/,
    whole: /回访|评价|测评|参评|问卷/,
    not: /不满意/,
    strict: /回访|评价|测评|参评|问卷/,
  },
  { name: /(?:备案|报备)率$/, part: /备案|报备/, whole: /制定|印发|出台|制发|应/, strict: /制定|印发|出台|制发|应/ },
  { name: /持证率$/, part: /持证|持有/, whole: /共有|现有|在编|执法人员|应/ },
  { name: /覆盖率$/, part: /覆盖|建成|设立|配备/, whole: /共有|辖|全[镇乡县区市]|应/ },
]

/** A rate of cases ended in time has the cases due as its base, not those received. */
const QUALIFIED = /按期|按时|及时|限时|限期|一次|初次|首次|当场|当庭|正职|主要负责人|自动|基本|综合/

const MOST_BACK = 8

function rate(statement: Statement, item: Item): Hit<Id> | null {
  const name = NAME.exec(item.label)?.[1]
  if (name === undefined || item.to !== null) return null
  const kind = KINDS.find((candidate) => candidate.name.test(name))
  if (!kind) return null
  const qualifier = QUALIFIED.exec(name)?.[0]
  const counts = countsBefore(statement, item)
  const isPart = (count: Item) =>
    kind.part.test(words(count)) &&
    !kind.not?.test(words(count)) &&
    (qualifier === undefined || qualifier === '综合' || words(count).includes(qualifier))
  const part = counts.find(isPart)
  if (!part) return ratedFirst(statement, item, kind) ?? withoutPart(counts[0], item, kind)
  if (!isCounted(part)) return null
  const wholes = counts.filter(
    (count) =>
      count.index < part.index &&
      isCounted(count) &&
      count.value > 0 &&
      kind.whole.test(words(count)) &&
      (sameThing(count.unit, part.unit) || /出庭|应诉/.test(name)),
  )
  // Several numbers may be the part: 优秀112卷、合格184卷 for 合格率.
  const sameList = counts.filter(
    (count) => count.index > (wholes[0]?.index ?? part.index) && kind.part.test(words(count)),
  )
  const parts = [part.value, ...(sameList.length > 1 ? [sameList.reduce((sum, count) => sum + count.value, 0)] : [])]
  if (kind.name.test('合格率')) parts.push(...acceptable(counts, wholes))
  const agrees = wholes.some((whole) => parts.some((value) => fits(item, ratio(value, part, whole))))
  if (agrees) return null
  const bases = wholes.filter((whole) => !isPart(whole) || kind.strict?.test(words(whole)))
  const whole = bases[0]
  if (!whole) return wholes.length === 0 ? withoutBase(part, item) : null
  // 件 and 人次 need not agree; of one unit no part is more than the whole, and then which is which is unclear.
  if (part.value > whole.value && (part.unit !== whole.unit || /出庭|应诉/.test(name))) return null
  const strict = kind.strict?.test(words(whole)) ?? false
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
    range: { start: whole.start, end: item.end },
    values: {
      part: part.printed,
      whole: whole.printed,
      result: rounded((100 * part.value) / whole.value, Math.max(1, decimalsOf(item))),
      rate: item.printed,
    },
  }
}

/** 成功率98.5%，调处200件，成功190件: the numbers follow the rate. */
function ratedFirst(statement: Statement, item: Item, kind: Kind): Hit<Id> | null {
  const [whole, part] = statement.items.slice(item.index + 1, item.index + 3)
  if (!whole || !part || whole.joint !== ',' || part.joint === ';' || !sameThing(whole.unit, part.unit)) return null
  if (!isCounted(whole) || !isCounted(part) || part.value > whole.value || whole.value === 0) return null
  if (!kind.part.test(words(part)) || kind.not?.test(words(part)) || kind.part.test(words(whole))) return null
  if (!kind.whole.test(words(whole)) || fits(item, ratio(part.value, part, whole))) return null
  return {
    reason: 'rate-maybe',
    range: { start: item.start, end: part.end },
    values: {
      part: part.printed,
      whole: whole.printed,
      result: rounded((100 * part.value) / whole.value, Math.max(1, decimalsOf(item))),
      rate: item.printed,
    },
  }
}

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

/** 调解和解391件，占审结数的33.8%. */
function share(statement: Statement, item: Item): Hit<Id> | null {
  const named =
    /^(?:仅|只|约)?占(?:到|全部|总|比)*(?:([一-鿿]{1,12}?)(?:总数|总量|总额|数量|数)?的)?(?:比例|比重|比)?(?:为|达|的|约)*$/.exec(
      item.label,
    )
  if (!named || item.approximate || item.joint === '、' || item.opens !== '') return null
  const counts = countsBefore(statement, item)
  const part = counts[0]
  if (!part || part.index !== item.index - 1 || !isCounted(part)) return null
  const wholes = counts
    .slice(1)
    .filter((count) => isCounted(count) && count.value > 0 && areComparable(count.unit, part.unit))
  if (wholes.length === 0 || wholes.some((whole) => fits(item, ratio(part.value, part, whole)))) return null
  const noun = named[1]
  const meant =
    noun === undefined
      ? wholes.length === 1 && part.opens === '其中'
        ? wholes[0]
        : undefined
      : wholes.find((whole) =>
          words(whole).includes(
            noun.replace(/^(?:总|全部|全年|全县|全市|全区|全镇|所有|案件)/, '').replace(/案件$/, '') || '-',
          ),
        )
  if (!meant || meant.value < part.value) return null
  return {
    reason: 'share',
    range: { start: meant.start, end: item.end },
    values: {
      part: part.printed,
      whole: meant.printed,
      result: rounded((100 * part.value) / meant.value, Math.max(1, decimalsOf(item))),
      rate: item.printed,
    },
  }
}

const FROM = /(?:由|从)(?:[^,由从]{0,14})?$/
const TO =
  /^(?:大幅|逐步|进一步)?(?:增|上升|升|提|降|下降|减|压减|压缩|增长|提高|提升|攀升|回落|减少|增加|缩减|下调|缩短|扩大|扩展)[一-鿿]{0,2}(?:至|到|为)(?:今年的?|本年度?的?|目前的?|\d{4}年的?)?$/
const UP = /增长|增加|上升|提高|提升|增幅|升幅|多/
const DOWN = /下降|减少|降低|降幅|压减|压缩|减幅|缩减|回落|少/

/** 由120件增至150件，增长25%; 受理150件，上年同期120件，同比增长25%. */
function change(statement: Statement, item: Item, reportYear: number | null): Hit<Id> | null {
  const up = UP.test(item.label)
  const down = DOWN.test(item.label)
  if (up === down || item.joint === '、' || /分别|年均|平均|环比|率/.test(item.label)) return null
  const pair = fromTo(statement, item) ?? twoYears(statement, item, reportYear)
  if (!pair || pair.from.value <= 0 || !isCounted(pair.from) || !isCounted(pair.to) || pair.from.unit === '%')
    return null
  const { from, to } = pair
  const values = {
    whole: from.printed,
    part: to.printed,
    rate: item.printed,
    word: (UP.exec(item.label) ?? DOWN.exec(item.label))?.[0] ?? '',
  }
  const range = { start: Math.min(from.start, to.start), end: item.end }
  const difference = to.value - from.value
  if (difference !== 0 && difference > 0 !== up) return { reason: 'direction', range, values }
  const result = (100 * Math.abs(difference)) / from.value
  const slack =
    (100 * (to.tolerance + from.tolerance)) / from.value + (100 * from.tolerance * to.value) / from.value ** 2
  if (fits(item, [result - slack, result + slack])) return null
  return { reason: 'change', range, values: { ...values, result: rounded(result, Math.max(1, decimalsOf(item))) } }
}

/** 优秀率由68%提高到83%，提高15个百分点. */
function points(statement: Statement, item: Item): Hit<Id> | null {
  if (!UP.test(item.label) && !DOWN.test(item.label)) return null
  const pair = fromTo(statement, item)
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
    range: { start: pair.from.start, end: item.end + '百分点'.length },
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

function twoYears(statement: Statement, item: Item, reportYear: number | null): { from: Item; to: Item } | null {
  const [a, b, third] = countsBefore(statement, item)
  if (!a || !b || a.index !== item.index - 1 || b.index !== item.index - 2 || a.unit !== b.unit) return null
  if (third && third.unit === a.unit && a.joint === '、') return null
  const isLast = (count: Item) =>
    /上年|去年|同期|前一年/.test(count.label) || (reportYear !== null && count.label.includes(`${reportYear - 1}年`))
  if (isLast(a) === isLast(b) || b.depth !== item.depth) return null
  // 较上年的50件增加10件: the second number is the change, not the year's.
  if ([a, b].some((count) => /(?:增加|减少|下降|上升|增长|多|少|增|减)了?$/.test(count.label))) return null
  return isLast(a) ? { from: a, to: b } : { from: b, to: a }
}

/** Counts before a rate in its clauses, the nearest first; ; ends the search. */
function countsBefore(statement: Statement, item: Item): Item[] {
  const found: Item[] = []
  let joint = item.joint
  for (let i = item.index - 1; i >= 0 && i >= item.index - MOST_BACK; i--) {
    if (joint === ';') break
    const count = statement.items[i] as Item
    joint = count.joint
    if (count.unit !== '%' && count.depth <= item.depth && !/^(?:小时|天|万元|亿元|元)$/.test(count.unit))
      found.push(count)
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
  // 约, 近, 以上: taken widely.
  if (rate.approximate) return low <= rate.value + Math.max(3, place) && high >= rate.value - Math.max(1, place)
  return high >= rate.value - place / 2 - 1e-9 && low < rate.value + place - 1e-9
}

function decimalsOf(item: Item): number {
  return /[.点]([\d〇零一二三四五六七八九]+)/.exec(item.printed)?.[1]?.length ?? 0
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
