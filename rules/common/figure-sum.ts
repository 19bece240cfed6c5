import { type Draft, type FindingRule, often } from '../../lib/audit'
import { partsOfTold, toTheOthers, totalOfSentences } from './figures/across'
import { summedBehind } from './figures/behind'
import { byProgress } from './figures/by-progress'
import { carriedThrough } from './figures/carried'
import { columns } from './figures/columns'
import { balanced } from './figures/flows'
import { eachNamed, groupsOf } from './figures/groups'
import { inBrackets } from './figures/in-brackets'
import { MOST_PARTS, OVERLAPPING, rangeOf, type SumHit, type SumId, valuesOf } from './figures/lists'
import { membersMade } from './figures/members'
import { allFiguresIn } from './figures/more-units'
import { namedCountOf } from './figures/named'
import { partsOfKinds } from './figures/of-kinds'
import { parting } from './figures/parting'
import { partition } from './figures/partitions'
import { netBefore, remaining } from './figures/remaining'
import { type Item, isExact, type Statement } from './figures/statements'
import { summing } from './figures/summing'
import { tableSumsIn } from './figures/tables'
import { termsIn } from './figures/terms'
import {
  carriedOn,
  doneInAll,
  eachOfThem,
  grandTotal,
  heads,
  ofSoMany,
  paced,
  summedUp,
  times,
  withCarriedOver,
} from './figures/totals'
import { townsTogether } from './figures/towns'
import { nextSentence, overParagraphs, plainList, restated, restTold, sideBySide, twoHalves } from './figures/unmarked'

export const figureSum: FindingRule<SumId> = {
  id: 'figure-sum',
  title: { zh: '分项与总数不符', en: 'Parts and total disagree' },
  asks: {
    zh: '总数与列出的各分项之和应当相等，分项不应当大于总数，所说的项数应当与列出的相符；表格的合计也一样。',
    en: 'A total equals the sum of the parts listed, no part is larger than it, and as many are named as said; in tables too.',
  },
  basis: null,
  noBasis: { zh: '算术关系，不必有条文依据。', en: 'Arithmetic; it needs no rule.' },
  help: {
    why: {
      zh: '总数和分项常由不同科室提供，改了一个忘了另一个，读者一加就能看出来。',
      en: 'Totals and parts often come from different hands; whoever adds them up sees that one was not updated.',
    },
    todo: {
      zh: '与台账核对，改正总数或者分项。只列举了一部分的（其中行政复议30件）、互有重叠的（其中涉及妇女的）不报；约数不报。',
      en: 'Check against the records and correct total or parts. Parts that name only some kinds, that overlap, and round numbers are not reported.',
    },
  },
  reasons: {
    exceeds: {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '总数是{total}，列出的分项相加为{sum}（{parts}），大于总数。',
        en: 'The total is {total}; the parts listed add up to {sum} ({parts}), which is more.',
      },
    },
    'part-exceeds': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '总数是{total}，分项为{sum}（{parts}），大于总数。',
        en: 'The total is {total}, but its parts make {sum} ({parts}), which is more.',
      },
    },
    short: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '总数是{total}，列出的分项相加为{sum}（{parts}），对不上。',
        en: 'The total is {total}; the parts listed add up to {sum} ({parts}).',
      },
    },
    'short-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '总数是{total}，分项相加为{sum}（{parts}）。如果分项已经列全，请核对。',
        en: 'The total is {total}; the parts add up to {sum} ({parts}). Check, if these are all the parts.',
      },
    },
    total: {
      level: 'error',
      certainty: 'certain',
      message: {
        zh: '各项相加为{sum}（{parts}），合计写的是{total}。',
        en: 'The items add up to {sum} ({parts}); the total says {total}.',
      },
    },
    'total-maybe': {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '前面各项相加为{sum}（{parts}），总数写的是{total}，请核对。',
        en: 'The items before add up to {sum} ({parts}); the total says {total}. Please check.',
      },
    },
    flow: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '按所写的增减推算为{sum}（{parts}），写的是{total}，请核对。',
        en: 'What was there, with what came and went, makes {sum} ({parts}); the draft says {total}. Please check.',
      },
    },
    shares: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '各项占比相加为{sum}%（{parts}），超过100%。',
        en: 'The shares add up to {sum}% ({parts}), more than 100%.',
      },
    },
    halves: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '两项占比相加为{sum}%（{parts}），不足100%。',
        en: 'The two shares add up to {sum}% ({parts}), less than 100%.',
      },
    },
    steps: {
      level: 'warning',
      certainty: 'possible',
      message: {
        zh: '写的是{total}，列出的是{sum}个：{parts}。',
        en: 'It says {total}, but {sum} are named: {parts}.',
      },
    },
    'steps-maybe': {
      level: 'note',
      certainty: 'possible',
      message: {
        zh: '写的是{total}，列出的是{sum}个：{parts}。如果已经列全，请核对。',
        en: 'It says {total}, but {sum} are named: {parts}. Check, if these are all.',
      },
    },
  },
  examples: [
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n全年涉诉涉复议案件共计8件，其中行政诉讼6起、行政复议4起。',
      fires: ['8件，其中行政诉讼6起、行政复议4起'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n全年办理行政处罚案件102件，其中简易程序71件、普通程序30件。',
      fires: ['102件'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n审查规范性文件2件、重大决策3件、合同31件，合计38件。',
      fires: ['合计38件'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n接访102批，其中农村土地51批、劳资22批、征地拆迁15批、物业4批。',
      fires: ['102批'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n法律援助案件中婚姻家庭、劳动争议、其他类分别占60%、30%、20%。',
      fires: ['60%、30%、20%'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n受理申请198件，审结186件，未审结16件。主要存在四个方面的问题：一是学习不深入；二是执法力量弱；三是普法不精准。',
      fires: ['198件，审结186件，未审结16件', '四个'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n年初有社会组织316家，新登记22家、注销31家，年末在册317家。举办讲座4期260人次，其中村干部2期150人次、企业2期120人次。',
      fires: ['316家，新登记22家、注销31家，年末在册317家', '4期260人次，其中村干部2期150人次、企业2期120人次'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n全镇法治宣传情况见下表：\n村名\t场次\t人次\n柳河村\t12\t640\n石桥村\t9\t410\n合计\t31\t1050\n围绕“三项行动”，一是送法进村，二是以案释法。',
      fires: ['31'],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n全年共受理案件100件，其中行政复议30件。立案32起，其中环境卫生21起、违法建设6起、占用耕地5起。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n审结83件，其中撤销、变更9件，调解和解后终止31件。办理法律援助案件120件，其中涉及妇女的60件、涉及未成年人的70件。',
      fires: [],
    },
    {
      text: '青石镇2024年法治政府建设年度报告\n一、主要举措\n作出处罚决定35件，其中警告12件、罚款30件。专项整治分线索收集、自查自纠、督察整改、全面总结4个阶段进行。',
      fires: [],
    },
  ],
  run({ draft, reportYear, level }) {
    const { statements } = allFiguresIn(draft, reportYear)
    const hits: SumHit[] = []
    statements.forEach((statement, i) => {
      const before = statement.goesOn ? statements[i - 1] : undefined
      const terms = termsIn(statement)
      const places = new Map(terms.map(({ end }, at) => [end, at]))
      const nets = statement.text.includes('净')
        ? statement.items.flatMap((item) => netBefore(statement, item) ?? [])
        : []
      hits.push(...nets.flatMap(({ hit }) => hit ?? []))
      for (const item of statement.items) {
        const hit =
          partsOfKinds(statement, item) ??
          listed(statement, item, before) ??
          plainList(statement, item) ??
          inBrackets(statement, item) ??
          twoHalves(statement, item) ??
          nextSentence(statement, item, before) ??
          sideBySide(statement, item) ??
          restTold(statement, item) ??
          summedBehind(statement, item) ??
          restated(statement, item) ??
          summedUp(statement, item) ??
          ofSoMany(statement, item) ??
          doneInAll(statement, item) ??
          eachOfThem(statement, item) ??
          grandTotal(statement, item, before) ??
          withCarriedOver(statement, item) ??
          carriedOn(statement, item, before) ??
          balanced(statement, item, before) ??
          heads(statement, item) ??
          times(statement, item) ??
          eachNamed(statement, item) ??
          groupsOf(statement, item) ??
          paced(statement, item) ??
          byProgress(statement, item) ??
          ratesOfGrades(statement, item) ??
          succeeded(statement, item) ??
          shares(statement, item) ??
          steps(draft.folded, statement, item) ??
          named(draft, statement, item) ??
          ofTerms(statement, terms, places.get(item.end))
        // 120起:邻里55起,婚姻35起,…: the list's own parts are not lists again.
        const last = hits.at(-1)
        if (!hit || (last && hit.range.start >= last.range.start && hit.range.end <= last.range.end)) continue
        if (nets.some(({ range }) => hit.range.start <= range.end && hit.range.end >= range.start)) continue
        if (isExcused(draft.folded, hit) || isOfTwo(hit, statement.items)) continue
        if (!isOneOfList(hit, [...(before?.items ?? []), ...statement.items])) hits.push(hit)
      }
    })
    statements.forEach((statement, i) => {
      for (const hit of [
        overParagraphs(statement, statements, i),
        totalOfSentences(statements, i),
        partsOfTold(draft, reportYear, level, statement),
        toTheOthers(draft, reportYear, level, statement),
        membersMade(statement),
      ])
        if (hit && !hits.some(({ range }) => range.start === hit.range.start && range.end === hit.range.end))
          hits.push(hit)
    })
    const towns = townsTogether(draft)
    for (const { range } of towns) {
      const same = hits.findIndex((hit) => hit.range.end >= range.start && hit.range.start < range.end)
      if (same >= 0) hits.splice(same, 1)
    }
    hits.push(...towns)
    const carried = draft.folded.includes('结转') ? carriedThrough(statements) : null
    if (carried && !hits.some(({ range }) => range.end === carried.range.end)) hits.push(carried)
    for (const { total, parts, probable } of tableSumsIn(draft)) {
      const decimals = Math.max(total.decimals, ...parts.map((part) => part.decimals))
      hits.push({
        reason: probable ? 'total-maybe' : 'short-maybe',
        range: { start: total.start, end: total.end },
        values: {
          total: draft.folded.slice(total.start, total.end),
          sum: Number(parts.reduce((sum, part) => sum + part.value, 0).toFixed(decimals)),
          parts: parts.map((part) => part.value).join('+'),
        },
      })
    }
    return hits.sort((a, b) => a.range.start - b.range.start)
  },
}

/** Parts with one number each, or with two: then each column is added up, and nothing else made of them. */
function listed(statement: Statement, item: Item, before: Statement | undefined): SumHit | null {
  const found = columns(statement, item)
  return found === 'right' ? null : (found ?? partition(statement, item, before))
}

/** What the sentence's counts claim to make, whatever the words. */
function ofTerms(statement: Statement, terms: readonly Item[], at: number | undefined): SumHit | null {
  return at === undefined || terms.length < 3
    ? null
    : (summing(statement, terms, at) ?? remaining(terms, at) ?? parting(statement, terms, at))
}

/** (29件、8件、30件，其中3件同时涉及两类) makes more than there are, and (21条、19条，其余为投资审计) leaves some unnumbered. */
function isExcused(folded: string, { values, range: { start, end } }: SumHit): boolean {
  const behind = (
    /^[^。;\n]*(?:[。;](?:其中|部分|有|上述|以上|因)[^。\n]*)?/.exec(
      folded.slice(end, end + LONGEST_EXCUSE),
    ) as RegExpExecArray
  )[0]
  // 13个，即街道1个、每个社区1个: so many times the last.
  if (Number(values?.sum) < Number.parseFloat(String(values?.total)))
    return UNNUMBERED.test(behind) || (values?.total !== undefined && EACH.test(folded.slice(start, end)))
  return OVERLAP.test(folded.slice(Math.max(0, start - LONGEST_EXCUSE), start) + folded.slice(start, end) + behind)
}

/** 审结405件。维持188件，驳回46件、…: what looks like their total is one of them, and they all make another number that is told. */
function isOneOfList({ reason, values }: SumHit, told: readonly Item[]): boolean {
  if (!reason.startsWith('short')) return false
  const all = Number.parseFloat(String(values?.total)) + Number(values?.sum)
  // 物业237件；邻里198件，婚姻102件，其他147件: with the one before them.
  return told.some(
    ({ value, unit }) =>
      value === all || told.some((one) => one.unit === unit && one.value > 1 && value - one.value === all),
  )
}

/** 6个县（区）和36个市级部门中，优秀11个、良好27个、合格4个: of what is told right before the total, too. */
function isOfTwo({ reason, values }: SumHit, told: readonly Item[]): boolean {
  if (reason !== 'part-exceeds') return false
  const total = Number.parseFloat(String(values?.total))
  return told.some(({ value, unit }, i) => {
    const before = told[i - 1]
    return value === total && before?.unit === unit && before.value + value === Number(values?.sum)
  })
}

const LONGEST_EXCUSE = 40
const EACH = /[、,和]每[个村社镇乡户家所支][一-鿿]{0,4}\d{1,3}[一-鿿]{1,2}$/
const UNNUMBERED = /^[一-鿿]{0,10}[、,;和及](?:其余|其[他它]|剩[余下]|余下|还有|另有)[一-鿿]{0,12}(?:[。,;)]|$)/
const OVERLAP =
  /同时(?:涉|属|含|存在|具|是|担任|持|包|被|适用|计|列|有|为|获|违反|兼)|交叉(?!案件|执法|检查|评查)|(?<![无不免止])重复(?:计|统计|的|[,)。\d])|重[合叠]|兼[有具任属顾]|既[^,;。]{1,12}[又也]|[两多三]类(?:情形|问题|以上)|不止一|\d[人名个家户][^,。;()]{0,8}(?:同时|兼任|[一身]兼)/

/** 调解纠纷94件，成功调解106件: no more can have succeeded than were tried. */
function succeeded(statement: Statement, item: Item): SumHit | null {
  const next = statement.items[item.index + 1]
  if (next?.joint !== ',' || next.opens !== '' || item.unit !== next.unit || !isExact(item) || !isExact(next))
    return null
  if (!/(?:调解|调处)(?:各类|民间|涉企|矛盾|邻里|社会){0,3}(?:纠纷|案件)?$/.test(item.label) || /成功/.test(item.label))
    return null
  if (!/^(?:成功(?:调解|调处|化解)?|(?:调解|调处)成功)$/.test(next.label) || next.value <= item.value) return null
  // 人民调解5527件、专业性调解188件，调解成功6217件: of the whole, not of its last part.
  if (statement.items.slice(0, item.index + 1).some(({ opens, joint }) => opens !== '' || joint === '、')) return null
  return { reason: 'part-exceeds', range: rangeOf(item, [next]), values: valuesOf(item, [next]) }
}

/** 优秀率71.9%，合格率26.5%，不合格率2.6%: together all, or 合格 and 不合格 alone are. */
function ratesOfGrades(statement: Statement, first: Item): SumHit | null {
  if (
    first.unit !== '%' ||
    !GRADE_RATE.test(first.label) ||
    GRADE_RATE.test(statement.items[first.index - 1]?.label ?? '')
  )
    return null
  const rates: Item[] = []
  for (let i = first.index; i < statement.items.length; i++) {
    const item = statement.items[i] as Item
    if (item.unit !== '%' || !GRADE_RATE.test(item.label) || item.approximate) break
    rates.push(item)
  }
  const kinds = rates.map(({ label }) => GRADE_RATE.exec(label)?.[1] as string)
  // Without the last there may be more of them.
  if (rates.length < 3 || new Set(kinds).size < kinds.length || !kinds.some((kind) => /^(?:不|差)/.test(kind)))
    return null
  const sumOf = (some: readonly Item[]) => Math.round(some.reduce((sum, { value }) => sum + value, 0) * 100) / 100
  const slack = rates.reduce((sum, { tolerance }) => sum + (tolerance || 0.5), 0)
  const isAll = (some: readonly Item[]) => Math.abs(sumOf(some) - 100) <= slack + 1e-6
  if (isAll(rates) || isAll(rates.filter((_, i) => /合格/.test(kinds[i] as string)))) return null
  if (Math.abs(sumOf(rates) - 100) > 15) return null
  return {
    reason: 'shares',
    range: { start: first.start, end: (rates.at(-1) as Item).end },
    values: { sum: sumOf(rates), parts: rates.map(({ value }) => value).join('+') },
  }
}

const GRADE_RATE = often(
  /^(优秀|优良|良好|合格|基本合格|一般|不合格|较差|差|满意|基本满意|不满意)(?:卷|案卷|等次)?(?:率|占比?)(?:为|达|占)?$/,
)

/** 分别占60%、30%、20%. */
function shares(statement: Statement, first: Item): SumHit | null {
  const before = statement.items[first.index - 1]
  if (first.unit !== '%' || first.approximate || (before?.unit === '%' && first.joint === '、')) return null
  if (
    !/占(?:比|总数|全部|总量)?(?:的|分别)?(?:为|是|达)?$/.test(first.label + (first.opens ? '占' : '')) ||
    (first.opens !== '' &&
      !/占/.test(statement.text.slice(Math.max(0, first.start - statement.start - 12), first.start - statement.start)))
  )
    return null
  const parts = [first]
  for (let i = first.index + 1; i < statement.items.length && parts.length < MOST_PARTS; i++) {
    const item = statement.items[i] as Item
    if (item.depth !== first.depth) continue
    if (item.unit !== '%') {
      if (item.joint === '、') continue
      break
    }
    if (item.joint !== '、' && item.joint !== '和' && !(/占/.test(item.label) && item.joint === ',')) break
    if (/占[^的]{2,20}的/.test(item.label) || /率/.test(item.label)) return null
    // “最多跑一次”事项占比99%，“零跑动”事项占比86%: each is a share of all, and most belong to both.
    if (item.joint === ',' && /(?:事项|业务|服务|办|跑)[^占]{0,3}占/.test(item.label)) return null
    parts.push(item)
  }
  if (
    parts.length < 2 ||
    parts.some((part) => part.approximate || OVERLAPPING.test(part.label.replace(/占/g, '') + part.after))
  )
    return null
  const words = statement.text.slice(Math.max(0, first.start - statement.start - 40), first.start - statement.start)
  if (/女|党员|少数民族|学历|本科|年龄|岁|同比|增长|下降/.test(words)) return null
  const sum = Math.round(parts.reduce((all, part) => all + part.value, 0) * 100) / 100
  // A share printed with a decimal may be off by half of that.
  const slack = parts.reduce((all, { printed }) => all + (printed.includes('.') ? 0.05 : 0.5), 0)
  const falls = isTwoHalves(parts) && sum < 100 - slack - 1e-6 && sum >= LEAST_OF_HALVES
  if (sum <= 100 + slack + 1e-6 && !falls) return null
  return {
    reason: falls ? 'halves' : 'shares',
    range: { start: first.start, end: (parts.at(-1) as Item).end },
    values: { sum, parts: parts.map((part) => part.value).join('+') },
  }
}

/** 简易程序占62%、普通程序占36%: of what there are but two kinds, both are all. */
function isTwoHalves(parts: readonly Item[]): boolean {
  const [one, other, third] = parts
  if (!one || !other || third) return false
  const names = [one, other].map(({ label, after }) => label + after)
  return HALVES.some(
    ([a, b]) =>
      (a.test(names[0] as string) && b.test(names[1] as string)) ||
      (b.test(names[0] as string) && a.test(names[1] as string)),
  )
}

/** Less is no slip of a number. */
const LEAST_OF_HALVES = 85
const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [/简易程序/, /普通程序|一般程序/],
  [/专职/, /兼职/],
  [/城镇|城市/, /农村|乡村/],
  [/男性?/, /女性?/],
]

/** 通过线索收集、自查自纠、督察整改3个阶段: as many named as said. */
function steps(folded: string, statement: Statement, item: Item): SumHit | null {
  if (item.unit !== '个' || !isExact(item) || item.value < 3 || item.value > 12) return null
  if (!/^(?:阶段|环节|步骤|程序|步)/.test(item.after)) return null
  const text = folded.slice(Math.max(statement.start, item.start - 120), item.start)
  const list = /(?:^|[,;:(])(?:[^,;:()、]{0,16}?(?:通过|经过|按照|分为|分|历经|包括|经))?([^,;:()]{3,100})$/.exec(
    text,
  )?.[1]
  if (list === undefined || !list.includes('、') || /等$|[和与及]|\d/.test(list)) return null
  const names = list.split('、')
  // A long first name holds words of the sentence; a long other one a list within the list.
  if (names.length < 3 || names.some((name) => name.length < 2 || name.length > 8)) return null
  if (names.length === item.value) return null
  return {
    reason: 'steps',
    range: { start: item.start - list.length, end: item.end },
    values: { total: folded.slice(item.start, item.end), sum: names.length, parts: names.join('、') },
  }
}

/** 存在四个方面的问题:一是…二是…三是…; 柳河、石桥、上营4个村. */
function named(draft: Draft, statement: Statement, item: Item): SumHit | null {
  const found = namedCountOf(draft, statement, item)
  if (!found) return null
  return {
    reason: found.probable ? 'steps' : 'steps-maybe',
    range: found.range,
    values: { total: item.printed, sum: found.count, parts: found.names.join('、') },
  }
}
