import type { Draft, FindingRule, Hit, Range } from '../../lib/audit'
import { namedCountOf } from './figures/named'
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
import { tableSumsIn } from './figures/tables'

type Id =
  | 'exceeds'
  | 'part-exceeds'
  | 'short'
  | 'short-maybe'
  | 'total'
  | 'total-maybe'
  | 'shares'
  | 'steps'
  | 'steps-maybe'

export const figureSum: FindingRule<Id> = {
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
    shares: {
      level: 'warning',
      certainty: 'probable',
      message: {
        zh: '各项占比相加为{sum}%（{parts}），超过100%。',
        en: 'The shares add up to {sum}% ({parts}), more than 100%.',
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
  run({ draft, reportYear }) {
    const { statements } = figuresIn(draft, reportYear)
    const hits: Hit<Id>[] = []
    statements.forEach((statement, i) => {
      const before = statement.goesOn ? statements[i - 1] : undefined
      for (const item of statement.items) {
        const hit =
          partition(statement, item, before) ??
          plainList(statement, item) ??
          twoHalves(statement, item) ??
          nextSentence(statement, item, before) ??
          sideBySide(statement, item) ??
          restTold(statement, item) ??
          restated(statement, item) ??
          summedUp(statement, item) ??
          ofSoMany(statement, item) ??
          grandTotal(statement, item, before) ??
          withCarriedOver(statement, item) ??
          carriedOn(statement, item, before) ??
          heads(statement, item) ??
          succeeded(statement, item) ??
          shares(statement, item) ??
          steps(draft.folded, statement, item) ??
          named(draft, statement, item)
        // 120起:邻里55起,婚姻35起,…: the list's own parts are not lists again.
        const last = hits.at(-1)
        if (hit && !(last && hit.range.start >= last.range.start && hit.range.end <= last.range.end)) hits.push(hit)
      }
    })
    statements.forEach((statement, i) => {
      const hit = overParagraphs(statement, statements, i)
      if (hit) hits.push(hit)
    })
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

/** 调解纠纷94件，成功调解106件: no more can have succeeded than were tried. */
function succeeded(statement: Statement, item: Item): Hit<Id> | null {
  const next = statement.items[item.index + 1]
  // 人民调解5527件、专业性调解188件，调解成功6217件: of the whole, not of its last part.
  if (statement.items.slice(0, item.index + 1).some(({ opens, joint }) => opens !== '' || joint === '、')) return null
  if (next?.joint !== ',' || next.opens !== '' || item.unit !== next.unit || !isExact(item) || !isExact(next))
    return null
  if (!/(?:调解|调处)(?:各类|民间|涉企|矛盾|邻里|社会){0,3}(?:纠纷|案件)?$/.test(item.label) || /成功/.test(item.label))
    return null
  if (!/^(?:成功(?:调解|调处|化解)?|(?:调解|调处)成功)$/.test(next.label) || next.value <= item.value) return null
  return { reason: 'part-exceeds', range: rangeOf(item, [next]), values: valuesOf(item, [next]) }
}

const OWN_ACT = /发布|推送|开庭|审理|举办|组织|开展|召开|印发|出动|接待|培训/

/** How far back a total may stand, and how many parts a list may have. */
const MOST_BACK = 8
const MOST_PARTS = 30

/** 共计8件，其中诉讼6起、复议4起. */
function partition(statement: Statement, first: Item, before: Statement | undefined): Hit<Id> | null {
  if (first.unit === '%') return null
  const unsaid = first.opens === '' ? impliedTotal(statement, first) : null
  if (first.opens === '' && !unsaid) return null
  const totals = withCarried(totalsOf(statement, first, before))
  const nearest = totals[0]
  if (!nearest) return null
  const largest = Math.max(...totals.map(amount), ...prefixSums(listBefore(totals)))
  const listed = partsFrom(statement, first)
  // 88件，其中以市政府为被告23件；开庭审理76件; 9846条，其中解读214条，新媒体发布信息1.2万条: what is told next is no part.
  // What was parted by 、 does not go on behind ；.
  const next = listed.findIndex(
    (part, i) =>
      i > 0 &&
      ((part.joint === ';' && listed[i - 1]?.joint === '、') ||
        ((part.joint === ';' || amount(part) > largest) && OWN_ACT.test(part.label))),
  )
  const parts = withOnes(statement, nearest, next > 0 ? listed.slice(0, next) : listed)
  if (unsaid && parts.length < 2) return null
  if (![nearest, ...parts].every(isCounted)) return null
  const range = rangeOf(nearest, parts)
  const single = parts.find((part) => amount(part) > largest)
  if (single && unsaid !== 'plain') {
    // 集中培训7天。其中,新进人员学习30天: spans of time are told side by side, not parted.
    if (SPANS.has(nearest.unit)) return null
    // 受理12件,其中…15人: what is counted differs; and 其中 may reach back beyond the sentence.
    if (single.unit !== nearest.unit && !(countsCases(single.unit) && countsCases(nearest.unit))) return null
    return hit('part-exceeds', nearest, [single])
  }
  if (parts.length < 2) return null
  // 排查238处，整改221处，其中重大3处，其余17处正在整改: the rest of what stands before both.
  const last = parts.at(-1) as Item
  if (REST.test(last.label) && totals.some((a) => totals.some((b) => amount(a) - amount(b) === amount(last))))
    return null
  const sums = prefixSums(parts)
  // That all are rounded the same way as far as can be is no chance.
  const slack = 0.9 * [nearest, ...parts].reduce((sum, item) => sum + item.tolerance, 0) * scaleOf(nearest.unit) + 1e-6
  // 审核文件26份、合同98份，其中…: the parts may be of both together.
  const candidates = [...totals.map(amount), ...prefixSums(listBefore(totals)).slice(1)]
  // A list with 、 is read to its end; with commas another statement may have been read along.
  const ends = sums.filter((_, i) => i > 0 && parts[i + 1]?.joint !== '、')
  const sum = sums.at(-1) as number
  // 9件，已办结8件，其中维持5件、驳回1件、终止3件: no more can have ended one way or another than have ended.
  const tooMany =
    unsaid === null &&
    sum - amount(nearest) > slack &&
    /审结|办结|已结|结案/.test(nearest.label) &&
    parts.every(({ label }) => OUTCOMES.test(label) || /[胜败]诉/.test(label))
  if (tooMany && sum <= largest) return hit('short-maybe', nearest, parts)
  if (candidates.some((total) => ends.some((sum) => Math.abs(sum - total) <= slack))) return null
  // 涉及婚姻家庭126件、邻里98件: said of the whole list, not of the first part.
  const words = parts.map((part, i) => (i === 0 ? part.label.replace(/^(?:主要)?涉及/, '') : part.label) + part.after)
  const named = unsaid === 'marked' ? 'kinds' : isClosed(words, nearest, first, totals.length === 1)
  // 进乡村128场、进社区48场等: named as examples.
  const closed = named === 'kinds' && last.after.startsWith('等') ? false : named
  if (unsaid === 'plain') {
    // Without 其中 only kinds that are known to be all there are, and only when they are more than all.
    const outcomes = words.every((word) => OUTCOMES.test(word)) && /复议|诉讼|应诉/.test(nearest.label)
    if (words.some((word) => OVERLAPPING.test(word)) || isToldTwice(statement, parts.at(-1) as Item)) return null
    const leading = statement.text.slice(
      nearest.end - statement.start,
      first.start - first.label.length - statement.start,
    )
    // Named to the last: 继续有效97件、修改11件、废止16件, or with 其他 at the end.
    const isAll =
      (closed === 'rest' && parts.length > 2 && parts.slice(1).every((part) => part.joint === '、')) ||
      (words.every((word) => REVIEWED.test(word)) &&
        words.some((word) => /有效|保留/.test(word)) &&
        parts.length > 1 &&
        /清理|梳理|评估/.test(nearest.label)) ||
      // 办结许可申请8320件，准予8106件、不予142件、申请人撤回62件.
      (parts.length > 1 &&
        words.every((word) => PERMITTED.test(word)) &&
        words.some((word) => /^准予/.test(word)) &&
        words.some((word) => /^不予/.test(word)) &&
        (/办结|审结|作出|审批/.test(nearest.label) || /结果为?:$/.test(leading)))
    if (isAll && sum !== amount(nearest) && totals.length === 1)
      return hit(sum > largest ? 'part-exceeds' : 'short', nearest, parts)
    // Money is spent once: 36.8万元，用于宣传12.5万元、装备15.6万元、培训9.7万元.
    const spent = parts.every((part, i) =>
      part.unit === '元' || part.unit === '万元' ? i === 0 || part.joint === '、' : false,
    )
    const all = outcomes || (closed === 'kinds' && parts.length === 2) || (spent && sum > largest + slack)
    return all && sum > largest && sum < 1.5 * largest ? hit('part-exceeds', nearest, parts) : null
  }
  // Several penalties fall on one case: even all kinds together may be more than the cases.
  if (words.some((word) => OVERLAPPING.test(word))) {
    const nearly = sum < largest && sum >= 0.9 * amount(nearest) && amount(nearest) >= 20 && totals.length === 1
    const withdrawn = sum < largest && words.some((word) => /不予?受理/.test(word))
    // 调整47项，其中新增12项、取消18项、变更19项: nothing is changed in two ways.
    const changed = words.every((word) => CHANGED.test(word)) && (sum > largest || (words.length > 2 && !withdrawn))
    return (changed && isSlip(amount(nearest) - sum, nearest, parts)) ||
      (closed && !withdrawn) ||
      isNearlyAll(sum, nearest, parts, words) ||
      (nearly && isSlip(amount(nearest) - sum, nearest, parts))
      ? hit('short-maybe', nearest, parts)
      : null
  }
  if (sum > largest) {
    if (closed && parts.concat(nearest).every((item) => countsCases(item.unit) && isExact(item)))
      return hit('exceeds', nearest, parts)
    if (closed || !MAY_OVERLAP.has(nearest.unit)) return hit('part-exceeds', nearest, parts)
    // Places may be of two kinds, but seldom so that one digit makes the difference.
    const slip = parts.length > 2 && largest === amount(nearest) && /[处个所]/.test(nearest.unit)
    if (!isSlip(sum - largest, nearest, parts) || sum >= 1.3 * largest) return null
    if (parts.length === 2 && /[处个家所]/.test(nearest.unit) && sum - largest <= Math.max(2, 0.05 * largest))
      return hit('short-maybe', nearest, parts)
    if (slip) return hit('part-exceeds', nearest, parts)
    return (parts.length > 2 ? /^[人名户家]$|次$/ : /^[人名]$|次$/).test(nearest.unit)
      ? hit('short-maybe', nearest, parts)
      : null
  }
  if (sum > amount(nearest)) return closed ? hit('short-maybe', nearest, parts) : null
  if (closed) return hit(totals.length === 1 || closed === 'rest' ? 'short' : 'short-maybe', nearest, parts)
  const missing = amount(nearest) - sum
  // 16件、8件，占比分别为61.5%、30.8%: that it is not all is told.
  const share = statement.items[statement.items.indexOf(last) + 1]
  if (share?.unit === '%' && /^,?占/.test(statement.text.slice(last.end - statement.start))) return null
  if (/等$/.test(words.at(-1) as string) || !isSlip(missing, nearest, parts)) return null
  // Of few cases one may be pending; of many, a list that names nearly all was meant to name all.
  if (amount(nearest) < 10) {
    const pending = words.some((word) => /正在|尚在|未审结|在审|待/.test(word))
    return missing === 1 && amount(nearest) >= (pending ? 2 : 3) ? hit('short-maybe', nearest, parts) : null
  }
  if (sum < 0.85 * amount(nearest)) return null
  const sure = totals.length === 1 && (parts.length >= 3 || !isOneDigit(missing))
  return hit(sure ? 'short' : 'short-maybe', nearest, parts)

  function hit(reason: Id, total: Item, of: readonly Item[]): Hit<Id> {
    return { reason, range, values: valuesOf(total, of) }
  }
}

/**
 * A list of parts that no 其中 opens: 120起（邻里纠纷55起、…）, 120起：邻里纠纷55起，… ('marked'), or 案件4件，维持2件、… ('plain').
 * Null when the figure before is itself a part or counts something else.
 */
function impliedTotal(statement: Statement, first: Item): 'marked' | 'plain' | null {
  const total = statement.items[first.index - 1]
  if (total?.opens !== '' || first.label === '' || isPartOfList(statement, total)) return null
  if (total.unit !== first.unit && !(countsCases(total.unit) && countsCases(first.unit))) return null
  if (NEW_STATEMENT.test(first.label) || TOTAL.test(first.label) || /上年|结转|每|另|含/.test(first.label)) return null
  const mark = statement.text[total.end - statement.start]
  if (mark === '(' && first.depth === total.depth + 1) return 'marked'
  if (first.depth !== total.depth) return null
  if (mark === ':' && first.joint === ':') return 'marked'
  // Further parts of a list that a colon opened.
  for (let i = total.index; i > total.index - MOST_BACK && i >= 0; i--)
    if (statement.items[i]?.joint === ':') return null
  return mark === ',' && first.joint === ',' && !OUTCOMES.test(total.label) ? 'plain' : null
}

/** Parts of which one case may be in several, or that are stages of one way and not kinds. */
const OVERLAPPING =
  /涉(?!法|诉|河建设|水工程|路施工)|重大(?!决策|事项|行政决策)|疑难|复杂|重点|按时|按期|及时|限期内|妇女|女性|女$|党员|少数民族|残疾|老年|未成年|农民工|困难群众|警告|罚款|没收|责令(?!(?:限期)?履行)|吊销|暂扣|拘留|满意|(?:^|[^未不])采纳|^(?:依法|共)?(?:办结|受理|立案|审结|整改)|成功|化解|纠错|主动公开|提出|新增|首次|骨干|持有|持证|来自|负责人|领导|亲自|参加|出庭|带队|邀请|学历|以上|同比|上年|结转/

/** A long list of things that may overlap, and yet only a slip apart from its total: it was meant to add up. */
function isNearlyAll(sum: number, total: Item, parts: readonly Item[], words: readonly string[]): boolean {
  if (parts.length < 4 || words.some((word) => PENALTIES.test(word))) return false
  const off = sum - amount(total)
  return isOneDigit(off) && Math.abs(off) <= 0.1 * amount(total)
}

/** What is done with powers and lists when they are gone through. */
const CHANGED = /^(?:新增|增加|取消|核减|下放|承接|变更|调整|修改|修订|合并|整合|划转|暂停|废止|拆分)/

/** Several of them fall on one case. */
const PENALTIES = /警告|罚款|没收|责令|吊销|暂扣/

/** Units of time, for limits and courses. */
const SPANS: ReadonlySet<string> = new Set(['天', '小时', '学时'])

/** What becomes of an application for a permit. */
const PERMITTED =
  /^(?:准予|不予(?:许可|批准|受理)?|(?:申请人)?(?:主动)?撤[回销]|退[回件]|终止)(?:行政)?(?:许可|批准|办理)?$/

/** What becomes of a document when all are gone through. */
const REVIEWED = /^(?:其中|决定|拟|确认|宣布)?(?:继续)?(?:有效|保留|修改|修订|废止|失效)/

/** Units of what may be counted under several kinds: a firm sells food and drugs. */
const MAY_OVERLAP: ReadonlySet<string> = new Set(['人', '名', '家', '户', '家次', '户次', '所', '处', '个'])

/** Kinds that together are all there are. */
const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/简易|当场/, /普通|一般/],
  [/(?:^|[^不])合格/, /不合格|优秀|良好/],
  [/优秀/, /良好|合格|一般/],
  [/(?:^|[^未不])采纳/, /未采纳|不采纳|部分采纳/],
  [/立行立改|立即整改/, /限期/],
  [/A类/, /B类/],
  [/保留|继续有效|续签/, /废止|失效|取消|终止/],
  [/网上|线上/, /现场|线下|窗口/],
  [/胜诉/, /败诉/],
  [/民事/, /刑事/],
  [/一审/, /二审/],
  [/人大|代表建议/, /政协|提案/],
  [/[县市区省]直|[县市区省]级|机关/, /乡镇|镇街|街道|基层/],
  [/村(?!居|规)/, /社区/],
  [/个体访|个访/, /集体访/],
  [/企业/, /个体(?:工商)?户/],
  [/[县市区]政府/, /部门/],
  [/男/, /女/],
  [/^自然人/, /法人|组织/],
  [/^(?:予以|决定|依法)?受理/, /不予受理|不受理/],
  [/予以公开|(?:^|[^不])公开/, /不予公开|部分公开/],
  [/牵头/, /配合/],
  [/不予处罚|不予行政处罚|免予处罚/, /罚款|警告|处罚/],
]
const OUTCOMES = /维持|驳回|撤销|变更|确认违法|终止|撤回|撤诉|调解|和解|责令(?:限期)?履行|不予受理/

const DEGREES: readonly RegExp[] = [/学历|研究生|本科|专科|大专|中专|高中|初中/, /岁/, /工龄|年限/]
const ENDS: readonly RegExp[] = [/以上|研究生/, /以下/]

/** Whether the wording claims that the parts are all there are: 'rest' when it names 其他. */
function isClosed(words: readonly string[], total: Item, first: Item, alone: boolean): false | 'rest' | 'kinds' {
  if (words.some((word) => /^(?:其他|其它|其余|另外|剩余)|[等及和](?:其他|其它)/.test(word))) return 'rest'
  if (/分别|分为|即/.test(first.opens) && alone) return 'kinds'
  if (
    COMPLEMENTS.some(
      ([a, b]) =>
        words.some((word) => a.test(word)) && words.some((word) => b.test(word) && !(a.test(word) && word.length < 3)),
    )
  )
    return 'kinds'
  // 县级政府和市直部门文件346件，其中县级政府文件189件、市直部门文件147件: the total names its kinds.
  const named = words.map((word) => word.replace(/(?:纠纷|案件|文件|类|方面|领域|事项|意见|建议|协议|决定|案)+$/, ''))
  if (named.every((word) => word.length >= 2 && total.label.includes(word))) return 'kinds'
  const review =
    words.some((word) => /复议/.test(word) && !/诉/.test(word)) &&
    words.some((word) => /诉讼|应诉/.test(word) && !/复议/.test(word))
  if (review && words.length === 2) return 'kinds'
  // 本科以上, 专科, 高中及以下: degrees and ages from one end to the other.
  if (
    DEGREES.some((degree) => words.every((word) => degree.test(word))) &&
    ENDS.every((end) => words.some((word) => end.test(word)))
  )
    return 'kinds'
  const decided = words.filter((word) => OUTCOMES.test(word)).length
  const ended = /审结|办结|已结|结案|判决/.test(total.label)
  return ended && decided >= 2 && decided === words.length && words.some((word) => /维持|驳回/.test(word))
    ? 'kinds'
    : false
}

/** Figures that the list may be parts of, the nearest first. */
function totalsOf(statement: Statement, first: Item, before: Statement | undefined): Item[] {
  const found: Item[] = []
  for (let i = first.index - 1; i >= 0 && i >= first.index - MOST_BACK; i--) {
    const item = statement.items[i] as Item
    if (item.unit === '%' || item.depth > first.depth) continue
    if (item.depth < first.depth) {
      // (其中…) in brackets parts what stands right before them.
      if (found.length === 0 && areComparable(item.unit, first.unit)) found.push(item)
      return found
    }
    if (!areComparable(item.unit, first.unit) || isPartOfList(statement, item)) continue
    // 公开信息178条，收到申请3件，其中公开2件: other things are counted farther back.
    const [nearest] = found
    if (nearest && nearest.unit === first.unit && item.unit !== first.unit && !countsCases(item.unit)) break
    found.push(item)
    // 复议13件，其中维持8件…；诉讼6件，其中…: what was parted before the semicolon is another matter's.
    if (item.joint === ';' && statement.items.slice(0, item.index).some(({ opens }) => opens !== '')) break
  }
  if (found.length > 0 || !before || first.depth > 0 || !/^其中/.test(statement.text)) return found
  for (let i = before.items.length - 1; i >= 0 && found.length < MOST_BACK; i--) {
    const item = before.items[i] as Item
    if (item.depth === 0 && item.unit !== '%' && areComparable(item.unit, first.unit)) found.push(item)
  }
  return found
}

/** 综合救援队一支、专业救援队四支: 一支 is no figure of its own, since it is mostly 'a'. */
function withOnes(statement: Statement, total: Item, parts: Item[]): Item[] {
  if (!statement.text.includes('一')) return parts
  const first = parts[0] as Item
  const last = parts.at(-1) as Item
  const from = total.end - statement.start
  const text = statement.text.slice(from, last.end - statement.start + 24)
  if (!text.includes(`一${last.unit}`)) return parts
  const ones: Item[] = []
  for (let at = text.indexOf(`一${last.unit}`); at >= 0; at = text.indexOf(`一${last.unit}`, at + 1)) {
    const end = at + 1 + last.unit.length
    if (!/^(?:[、,;和及]|$)/.test(text.slice(end)) || !/[一-鿿]{2}$/.test(text.slice(0, at))) continue
    const start = total.end + at
    ones.push({
      ...first,
      start,
      end: total.end + end,
      value: 1,
      printed: `一${last.unit}`,
      label: '',
      after: '',
      joint: '、',
      opens: '',
    })
  }
  return [...parts, ...ones].sort((a, b) => a.start - b.start)
}

/** 新收19件，上年结转1件，其中…: what came in and what was carried over are parted together, unless all fits what came in. */
function withCarried(totals: Item[]): Item[] {
  const [nearest, before, ...others] = totals
  if (!nearest || !before || nearest.index !== before.index + 1 || nearest.unit !== before.unit) return totals
  if (!/^[,、和]$/.test(nearest.joint) || ![nearest, before].every(isExact)) return totals
  const [carried, renewed] = /结转|旧存/.test(nearest.label) ? [nearest, before] : [before, nearest]
  if (
    !/结转|旧存/.test(carried.label) ||
    /结转|旧存|办结|审结/.test(renewed.label) ||
    /结转(?:至?下|到)/.test(carried.label)
  )
    return totals
  const value = nearest.value + before.value
  const both = { ...nearest, value, start: before.start, joint: before.joint, printed: `${value}${nearest.unit}` }
  return [both, renewed, ...others]
}

/** The nearest total with those that 、 joins to it. */
function listBefore(totals: readonly Item[]): Item[] {
  const list: Item[] = []
  for (const total of totals) {
    list.push(total)
    if (total.joint !== '、' && total.joint !== '和') break
  }
  return list
}

/** The second and later parts of a list before are no totals; its first may be parted again. */
function isPartOfList(statement: Statement, item: Item): boolean {
  return item.joint === '、' && item.opens === '' && (statement.items[item.index - 1]?.opens ?? '') !== ''
}

function partsFrom(statement: Statement, first: Item): Item[] {
  const parts = [first]
  let joint = ''
  for (let i = first.index + 1; i < statement.items.length && parts.length < MOST_PARTS; i++) {
    const item = statement.items[i] as Item
    if (item.depth > first.depth) continue
    if (item.depth < first.depth || item.opens !== '') break
    if (item.unit === '%' && /^占/.test(item.label)) continue
    if (!areComparable(item.unit, first.unit)) break
    const rest = /^(?:其他|其它|其余|剩余)/.test(item.label)
    if (item.joint !== '、' && item.joint !== '和' && !rest) {
      if (joint !== '' && item.joint !== joint) break
      if (item.joint === '' || item.joint === ':' || NEW_STATEMENT.test(item.label)) break
    }
    if (TOTAL.test(item.label)) break
    if (joint === '') joint = item.joint
    parts.push(item)
  }
  return parts
}

/** Words that begin another statement, not another part. */
const NEW_STATEMENT =
  /^(?:全年|今年|共|累计|并|同时|均|已|还|先后|组织|开展|举办|召开|收到|受理|审结|办结|办理|提出|发出|下发|制发|罚|作出|化解|调解成功|成功|采纳|追究|问责|移送|负责人|行政机关|实际|解决|未|无|解答|发放|培训|邀请|完成|督促|整改|较|比|同比|上年|去年|另有|另对|另行|另依法)/

function prefixSums(parts: readonly Item[]): number[] {
  let sum = 0
  return parts.map((part) => {
    sum += amount(part)
    return sum
  })
}

/** Totals named after their parts: A 2件、B 3件，合计5件. */
const TOTAL =
  /^(?:(?:以上|上述|[两二三四五六七八][项类者]|各类|前述)?(?:合计|共计|总计|总共|累计|共|计)(?:为|达)?|(?:案件|事项|人员|文件)?(?:相加|加起来|之和)(?:为|共|是|达)?|(?:合计|共计|总计)[一-鿿]{1,4}|(?:全年)?[一-鿿]{0,4}总[数量件]{1,2}(?:为|达)?)$/

function grandTotal(statement: Statement, total: Item, before: Statement | undefined): Hit<Id> | null {
  // 一季度31件、…、四季度26件，全年共受理116件: the verb is said again.
  const quarters = /^(?:全年|(?:全年|年内|[上下]半年)?(?:合计|共计|总计|累计|共))[一-鿿]{0,10}$/.test(total.label)
    ? statement.items.slice(Math.max(0, total.index - 4), total.index).filter((item) => PERIOD.test(item.label))
    : []
  // 上半年办理215件。下半年办理248件，全年共办理463件.
  const half = before?.items.at(-1)
  if (quarters.length === 1 && half && /下半年/.test(quarters[0]?.label ?? '') && /^上半年/.test(half.label))
    return half.unit === total.unit ? twoSentences(half, quarters[0] as Item, total) : null
  const complete =
    quarters.length === 4 ||
    (quarters.length === 2 && quarters.every((item) => /半年/.test(item.label) !== /^[上下]半年/.test(total.label)))
  if (!complete && (quarters.length > 0 || !TOTAL.test(total.label))) return null
  if (total.opens !== '' || total.index < 2 || !isCounted(total)) return null
  const run: Item[] = []
  for (let i = total.index - 1; i >= 0 && run.length < MOST_PARTS; i--) {
    const item = statement.items[i] as Item
    if (item.depth > total.depth) continue
    // 三类合计1461件.
    if (item.index === total.index - 1 && item.label === '' && /^[类项者]$/.test(item.unit) && item.unit !== total.unit)
      continue
    if (!areComparable(item.unit, total.unit) || item.depth < total.depth || !isCounted(item)) break
    run.unshift(item)
    if (item.opens === '其中' || item.joint === ';') break
  }
  // 其中35岁以下21人、…，共计52人: unless a number before is what they are of.
  if (run.length < 2 || (run[0]?.opens === '其中' && run[0].index > 0)) return null
  // 一部分为民生项目，共19项: a part's own number.
  if (
    /部分[^;]{0,20}$/.test(
      statement.text.slice((run.at(-1) as Item).end - statement.start, total.start - statement.start),
    )
  )
    return null
  if (
    run.some((item) => /每|各[^类]|新增|增加|减少|退出|上年|去年|同期|其中/.test(item.label) || /每/.test(item.after))
  )
    return null
  const suffixes = prefixSums([...run].reverse())
  const value = amount(total)
  const slack = [total, ...run].reduce((sum, item) => sum + item.tolerance, 0) * scaleOf(total.unit) + 1e-6
  if (suffixes.some((sum, i) => i > 0 && Math.abs(sum - value) <= slack)) return null
  const sum = suffixes.at(-1) as number
  // Another total of another thing: 新建3处、改建2处，共50处.
  if (value > 2 * sum || sum > 3 * value) return null
  // 累计 may count from an earlier year.
  if (/累计/.test(total.label) && (value > 1.25 * sum || value < 0.8 * sum)) return null
  const product = run.reduce((all, item) => all * item.value, 1)
  if (product === value && run.some((item) => item.unit !== total.unit)) return null
  const listed = run.every((item, i) => (i === 0 || item.joint === '、') && item.unit === total.unit && isExact(item))
  const plain =
    listed &&
    isExact(total) &&
    /^(?:合计|共计|总计)$/.test(total.label) &&
    (run[0] as Item).index === 0 &&
    run[0]?.opens !== '其中'
  return {
    reason: plain ? 'total' : 'total-maybe',
    range: { start: (run[0] as Item).start, end: total.end },
    values: valuesOf(total, run),
  }
}

function twoSentences(first: Item, second: Item, total: Item): Hit<Id> | null {
  if (![first, second, total].every((item) => isExact(item) && item.depth === 0) || second.index > total.index - 1)
    return null
  if (first.value + second.value === total.value || total.value < Math.max(first.value, second.value)) return null
  return {
    reason: 'total-maybe',
    range: { start: second.start, end: total.end },
    values: valuesOf(total, [first, second]),
  }
}

/**
 * A list of kinds after its total without 其中: 文件15件，以县政府名义的5件，以办公室名义的7件，其余3件由部门制发; 受理264件，民事类187件，刑事类62件，
 * 行政类15件; 审结158件中，维持82件、驳回31件、…. Only what names a rest, what is all there can be, and kinds named alike.
 */
function plainList(statement: Statement, first: Item): Hit<Id> | null {
  const total = statement.items[first.index - 1]
  if (!total || first.opens !== '' || total.depth !== first.depth || !isExact(total) || total.value < 2) return null
  if (total.unit === '%') return null
  const between = statement.text.slice(total.end - statement.start, first.start - first.label.length - statement.start)
  if (!/^[一-鿿]{0,14}[,:]?$/.test(between) || (first.joint === '' && !/^[一-鿿]{0,6}中/.test(first.label))) return null
  // 其中，家事类526件，邻里类388件，物业类214件: the list's further parts are of none of its own.
  const opener = statement.items.slice(0, total.index).findLast(({ opens }) => opens !== '')
  if (opener && partsFrom(statement, opener).includes(total)) return null
  if (isPartOfList(statement, total) || total.joint === ':' || /结转|旧存|上年|去年|同期|予以公开$/.test(total.label))
    return null
  const parts: Item[] = []
  for (let i = first.index; i < statement.items.length && parts.length < MOST_PARTS; i++) {
    const item = statement.items[i] as Item
    if (item.depth > first.depth || (item.unit === '%' && /^占/.test(item.label))) continue
    if (item.depth < first.depth || item.opens !== '' || !isExact(item) || (item.joint === ':' && i > first.index))
      break
    if (item.unit !== total.unit && !(countsCases(item.unit) && countsCases(total.unit))) break
    const word = bareKind(item)
    if (item.value > total.value || TOTAL.test(item.label) || (!IN_GROUPS.test(word) && NEW_STATEMENT.test(word))) break
    parts.push(item)
    if (REST.test(item.label)) break
  }
  const last = parts.at(-1)
  if (!last || parts.length < 2) return null
  const kinds = parts.map(bareKind)
  if (kinds.some((kind) => /每|增|减|较|比|上年|结转|人次$/.test(kind))) return null
  const names = REST.test(last.label) ? kinds.slice(0, -1) : kinds
  const rest =
    names.length < kinds.length &&
    names.every((kind) => kind !== '' || parts[0]?.after !== '') &&
    !names.some((kind) => OVERLAPPING.test(kind))
  const group = GROUPS.find(
    ([all, closing]) => kinds.every((kind) => all.test(kind)) && kinds.some((kind) => closing.test(kind)),
  )
  const ended = group?.[2] === undefined || group[2].test(total.label + total.after)
  const grouped = group !== undefined && ended && !group[0].test(bareKind(total))
  const like = parts.length > 2 ? ALIKE.find((end) => kinds.every((kind) => end.test(kind))) : undefined
  const alike = (like !== undefined && !like.test(bareKind(total))) || (parts.length > 2 && beginAlike(kinds))
  const two =
    !alike &&
    parts.length === 2 &&
    ((endAlike(kinds) && bareKind(total).slice(-2) !== kinds[0]?.slice(-2)) ||
      (/共(?:有|计)?$/.test(total.label) && kinds.every(isName)))
  // 维持4件，终止1件，尚未审结…: the rest is told without a number.
  if (/^[^。;]{0,4}(?:等|[,、](?:尚未|其余|其他|剩余|另))/.test(statement.text.slice(last.end - statement.start)))
    return null
  if (!rest && !grouped && !alike && !two) return null
  const sums = prefixSums(parts)
  const sum = sums.at(-1) as number
  // What is parted may be any number before, with what was carried over; or the list's end only.
  const before = statement.items.slice(0, first.index).filter(isCounted)
  const carried = before.find((item) => /结转|旧存|遗留/.test(item.label))?.value ?? 0
  if (before.some((item) => sums.some((value, i) => i > 0 && (item.value === value || item.value + carried === value))))
    return null
  if (parts.some((whole, i) => i < parts.length - 1 && suffix(i + 1) === whole.value)) return null
  if (sum < 0.7 * total.value || sum > 1.4 * total.value) return null
  const slip = isSlip(total.value - sum, total, parts)
  if (!rest && !grouped && (!slip || (two && (sum < 0.8 * total.value || sum > 1.2 * total.value)))) return null
  const sure = slip && !two && (parts.length > 2 || (rest && sum < total.value))
  const reason: Id =
    !sure || (grouped && sum < total.value && !rest && /发放|收到/.test(total.label))
      ? 'short-maybe'
      : sum > total.value
        ? 'part-exceeds'
        : 'short'
  return { reason, range: rangeOf(total, parts), values: valuesOf(total, parts) }

  function suffix(from: number): number {
    return parts.slice(from).reduce((all, part) => all + part.value, 0)
  }
}

/** 面向机关干部的, 面向企业职工的, 面向学生的. */
function beginAlike(kinds: readonly string[]): boolean {
  return kinds.every((kind) => /^(?:面向|针对|以|进|送|走进)/.test(kind) && kind.slice(0, 1) === kinds[0]?.slice(0, 1))
}

/** 人大任命 and 政府任命. */
function endAlike([a = '', b = '']: readonly string[]): boolean {
  return (
    isName(a) && isName(b) && a !== b && a.length > 2 && a.length <= 6 && a.slice(-2) === b.slice(-2) && b.length <= 6
  )
}

function isName(kind: string): boolean {
  return (
    kind.length >= 3 && !NEW_STATEMENT.test(kind) && !OVERLAPPING.test(kind) && !/[的了已未被为至]|新|达/.test(kind)
  )
}

/** A part's name without the words that lead a list in. */
function bareKind(item: Item): string {
  return item.label.replace(/^(?:[一-鿿]{0,6}中(?![心央小介])|[一-鿿]{0,4}涉及|评出|评定|评为|评选出)(?=[一-鿿])/, '')
}

const REST = /^(?:其他|其它|其余|剩余|另外)/
/** Kinds of which together all is made up, and those without which a list of them is not all. */
const GROUPS: readonly (readonly [all: RegExp, closing: RegExp, ended?: RegExp])[] = [
  [/^(?:优秀|优良|良好|合格|基本合格|不合格|一般)$/, /合格/],
  [/^(?:非常|很|比较|基本|较|不)?满意$/, /不满意|基本满意/],
  [
    /^(?:维持|驳回|撤销|变更|确认违法|终止|撤回|调解|和解|责令履行|[、及和或])+(?:申请|请求|决定|结案|终止|的)*$/,
    /维持|驳回/,
    /审结|办结|结案|已结|判决/,
  ],
  [/^(?:继续|决定|拟|宣布)?(?:有效|保留|修改|修订|废止|失效)(?:的)?$/, /有效|保留/],
  [/^(?:予以|部分|不予|无法|全部)(?:公开|提供|处理)$/, /部分|不予/],
  [/^(?:[一二再]审)(?:案件|程序)?$/, /二审/],
]
const IN_GROUPS = /^(?:优秀|合格|不合格|满意|维持|驳回|撤销|[不无]|部分)/
/** Kinds named alike were listed to be all. */
const ALIKE: readonly RegExp[] = [/^[一-鿿]{2,10}类(?:案件|纠纷)?$/, /^[一-鿿]{1,8}级$/, /^[一-鿿]{2,8}(?:纠纷|领域)$/]

const PERIOD = /^[一二三四]季度|^[上下]半年|^第[一二三四]季度/

/** 审议议题42项，一部分为民生项目，共19项，另一部分…23项. */
function twoHalves(statement: Statement, second: Item): Hit<Id> | null {
  const [total, first] = [statement.items[second.index - 2], statement.items[second.index - 1]]
  if (!total || !first || ![total, first, second].every((item) => isExact(item) && item.unit === total.unit))
    return null
  const between = (a: Item, b: Item) => statement.text.slice(a.end - statement.start, b.start - statement.start)
  if (!/(?<!另)一部分/.test(between(total, first)) || !/另一部分/.test(between(first, second))) return null
  const sum = first.value + second.value
  if (sum === total.value) return null
  return {
    reason: sum > total.value ? 'part-exceeds' : 'short',
    range: rangeOf(total, [first, second]),
    values: valuesOf(total, [first, second]),
  }
}

/**
 * Two numbers that make up one before, told side by side without 其中: 审结186件，未审结16件; 受理198件，不予受理14件; 男性21名，女性11名.
 * What was carried over, and any other figure before, is tried as the total too.
 */
function sideBySide(statement: Statement, second: Item): Hit<Id> | null {
  const [total, first] = [statement.items[second.index - 2], statement.items[second.index - 1]]
  if (!total || !first || ![total, first, second].every((item) => isExact(item) && item.depth === total.depth))
    return null
  if (second.opens !== '' || /其中/.test(first.opens) || !/^[,、;和]$/.test(second.joint)) return null
  const between = statement.text.slice(total.end - statement.start, first.start - first.label.length - statement.start)
  if (!/^[一-鿿]{0,14}[,:;]$/.test(between) || isPartOfList(statement, total) || CARRIED.test(total.label)) return null
  if (![first, second].every((item) => item.unit === total.unit || (countsCases(item.unit) && countsCases(total.unit))))
    return null
  const names = [first, second].map((item) => item.label + item.after)
  const pair = pairOf(names[0] as string, names[1] as string)
  if (
    !pair ||
    /每|增|减|较|比/.test(names.join('')) ||
    pair.some((name) => typeof name !== 'string' && name.test(total.label))
  )
    return null
  const third = statement.items[second.index + 1]
  const parts = [first, second]
  // 网上申请80件、现场申请30件、信函申请4件 are three.
  if (third && third.unit === second.unit && third.joint === second.joint && isExact(third)) {
    if (third.joint === '、') return null
    if (pair[2] === 'open' && /^(?:告知|补正|转送|移送|其他|要求)|撤回$/.test(third.label)) parts.push(third)
  }
  if (isToldTwice(statement, parts.at(-1) as Item)) return null
  const sum = parts.reduce((all, part) => all + part.value, 0)
  const others = statement.items.filter((item) => !parts.includes(item) && isCounted(item))
  const before = others.filter((item) => item.index < first.index)
  const carried = others.find((item) => CARRIED.test(item.label))?.value ?? 0
  if (before.some((item) => item.value === sum || item.value + carried === sum)) return null
  if (third && areComparable(third.unit, second.unit) && first.value + second.value + third.value === total.value)
    return null
  const slip = isSlip(total.value - sum, total, parts)
  if (total.value < first.value && !slip) return null
  const open = pair[2] === 'open' && parts.length === 2
  // Some are withdrawn before they are taken on, and some were there before the year began.
  if (sum < total.value && (sum < 0.8 * total.value || (open && !slip))) return null
  const begun = carried === 0 && pair[2] === 'carried' && /新收|新增|收到/.test(total.label)
  if (sum > total.value && (sum > 1.5 * total.value || (begun && !slip))) return null
  const reason: Id =
    !slip || open || (begun && sum > total.value) ? 'short-maybe' : sum > total.value ? 'part-exceeds' : 'short'
  return { reason, range: rangeOf(total, parts), values: valuesOf(total, parts) }
}

/** 乡镇级26期(含联合举办2期). */
function isToldTwice(statement: Statement, last: Item): boolean {
  const at = last.end - statement.start
  return /^\([^()]{0,12}(?:含|联合|重复|交叉)/.test(statement.text.slice(at, at + 20))
}

const CARRIED = /结转|旧存|遗留|上年|去年|同期/

type Pair = readonly [RegExp, RegExp, 'closed' | 'carried' | 'open']

function pairOf(a: string, b: string): Pair | undefined {
  const known = PAIRS.find(([first, second]) => first.test(a) && second.test(b))
  if (known) return known
  // 现场查处 and 非现场查处.
  return a.length >= 2 && /^[非不未]/.test(b) && b.slice(1) === a ? [/^\n/, /^\n/, 'closed'] : undefined
}

/** How sure it is that two make up all: `carried` with what the year began with, `open` with others withdrawn before. */
const PAIRS: readonly Pair[] = [
  [
    /^(?:现?已)?(?:全部|完成|核实|调查|依法)?(?:审结|办结|结案|已结|整改|化解|调结|销号|完成|答复|建成|投用|兑现|履行)/,
    /^(?:剩余|其余|尚有|还有|正在|未|尚未|在办|待)|^另有?(?:尚|未|正)|正在|未(?:审|办)?结/,
    'carried',
  ],
  [/^(?:予以|决定|依法)?受理|^立案/, /^(?:决定)?不(?:予)?(?:受理|立案)/, 'open'],
  [/^(?:准予|予以)/, /^不(?:予|准)/, 'closed'],
  [/调解成功|达成协议/, /终止调解|调解终止|未达成|调解不成/, 'open'],
  [/^(?:窗口|现场|来访)/, /^(?:电话|线上|网络|热线)/, 'closed'],
  [/男/, /女/, 'closed'],
  [/^(?:实际|实到|实参|实考)/, /^(?:缺席|缺勤|请假|缺考|未参|因故未)/, 'closed'],
  [/专职/, /兼职/, 'closed'],
  [/上半年/, /下半年/, 'closed'],
  [/^(?:个体|个人|单独)访?/, /^集体/, 'closed'],
  [/^(?:初次|初信初访|首次)/, /^(?:重复|再次)/, 'closed'],
  [/^(?:单部门|部门单独|日常)/, /^(?:跨部门|部门联合|联合|专项)/, 'closed'],
  [/^[省市县区镇乡街村]{1,2}级/, /^(?:[县乡镇村]级|[县乡村]|镇街|街道|社区级?|基层)/, 'closed'],
  [/^(?:适用)?简易/, /^(?:适用)?(?:普通|一般)程?序?/, 'closed'],
  [/^(?:适用)?(?:普通|一般)程?序?/, /^(?:适用)?简易/, 'closed'],
  [/^国内/, /^(?:涉外|国外)/, 'closed'],
  [/^(?:镇街|乡镇|镇村|街道)/, /^(?:[市县区]直|[市县区]级)?(?:部门|单位)/, 'closed'],
  [/^(?:[市县区]直|[市县区]级)?(?:部门|单位)/, /^(?:镇街|乡镇|镇村|街道)/, 'closed'],
  [/^重大/, /^一般/, 'closed'],
  [/^一般/, /^(?:重大|疑难|复杂)/, 'closed'],
  [/财政|上级|争取/, /自筹|捐助|配套/, 'open'],
  [/^(?:城市|城镇|城区)/, /^农村/, 'closed'],
  [/^现场/, /^(?:书面|线上|网上)/, 'closed'],
  [/^(?:线上|网上)/, /^(?:线下|现场|窗口)/, 'closed'],
  [/^(?:人大)?(?:代表)?建议|^人大/, /^(?:政协)?(?:委员)?提案|^政协/, 'closed'],
  [/^(?:未发现|没有发现)/, /责令|发现|存在/, 'closed'],
  [/胜诉/, /败诉/, 'open'],
  [/^采纳/, /^(?:未|不予)采纳/, 'closed'],
]

/** 人大代表建议58件和政协提案76件，134件建议提案全部办复: the total with both names behind it. */
function restated(statement: Statement, total: Item): Hit<Id> | null {
  const [a, b] = [statement.items[total.index - 2], statement.items[total.index - 1]]
  if (
    !a ||
    !b ||
    total.label !== '' ||
    total.joint !== ',' ||
    ![a, b, total].every((item) => isExact(item) && item.unit === total.unit)
  )
    return null
  if (b.joint !== '、' && b.joint !== '和') return null
  const [first, second] = [a, b].map((item) => item.label.slice(-2))
  if (!first || !second || first.length < 2 || second.length < 2 || first === second) return null
  if (!total.after.includes(first) || !total.after.includes(second) || a.value + b.value === total.value) return null
  if (/中/.test(total.after.slice(0, 8)) && total.value < a.value + b.value) return null
  return { reason: 'total-maybe', range: { start: a.start, end: total.end }, values: valuesOf(total, [a, b]) }
}

/** 小区46个。已成立的28个，代管的11个，尚未成立的7个: all parts of the sentence before, the last of which tells the rest. */
function nextSentence(statement: Statement, first: Item, before: Statement | undefined): Hit<Id> | null {
  if (first.index > 0 || first.opens !== '' || !before || !isExact(first)) return null
  const parts: Item[] = []
  const items = statement.items.filter((item) => !isSpan(item))
  for (const item of items) {
    if (item.unit !== first.unit || item.depth > 0 || item.opens !== '' || !isExact(item)) break
    parts.push(item)
  }
  const last = parts.at(-1) as Item
  if (parts.length < 2 || parts.some((part) => EXTRA.test(part.label))) return null
  if (!LEFT.test(`${last.label}|${last.after}`) && (parts.length < items.length || !listsAll(statement, parts)))
    return null
  const totals = before.items.filter((item) => areComparable(item.unit, first.unit) && isCounted(item))
  const total = totals.at(-1)
  const sums = prefixSums(parts)
  if (
    !total ||
    !isExact(total) ||
    total.opens !== '' ||
    isPartOfList(before, total) ||
    parts.some(({ value }) => value >= total.value)
  )
    return null
  if (totals.some((item) => sums.slice(1).includes(item.value))) return null
  const off = total.value - (sums.at(-1) as number)
  return isSlip(off, total, parts) && Math.abs(off) <= Math.max(2, 0.1 * total.value)
    ? { reason: 'short-maybe', range: rangeOf(total, parts), values: valuesOf(total, parts) }
    : null
}

/** 受理矛盾纠纷880件。⏎1.婚姻家庭纠纷320件;⏎…⏎4.其他纠纷120件。: each part is a paragraph of its own. */
function overParagraphs(statement: Statement, statements: readonly Statement[], i: number): Hit<Id> | null {
  const total = statement.items.at(-1)
  if (total?.opens !== '' || total.depth > 0 || !isExact(total) || total.value < 2) return null
  const parts: Item[] = []
  for (let next = i + 1; next < statements.length && parts.length < MOST_PARTS; next++) {
    const { text, goesOn, items } = statements[next] as Statement
    const number = /^(?:\((\d{1,2})\)|(\d{1,2})[.、])/.exec(text)
    const [part] = items
    if (goesOn || Number(number?.[1] ?? number?.[2]) !== parts.length + 1 || items.length !== 1 || !part) break
    if (
      part.unit !== total.unit ||
      !isExact(part) ||
      /[,。]/.test(text.slice(0, part.start - (statements[next] as Statement).start))
    )
      break
    parts.push(part)
  }
  if (parts.length < 3) return null
  const kinds = parts.map(({ label }) => label.replace(/^(?:\d{1,2}[.、])?/, ''))
  if (!REST.test(kinds.at(-1) as string) && !ALIKE.some((end) => kinds.every((kind) => end.test(kind)))) return null
  const off = total.value - parts.reduce((sum, part) => sum + part.value, 0)
  return isSlip(off, total, parts) && Math.abs(off) <= Math.max(2, 0.1 * total.value)
    ? { reason: 'short-maybe', range: rangeOf(total, parts), values: valuesOf(total, parts) }
    : null
}

/** Kinds that are listed to be all there are: 进机关18场、进乡村32场、…; 继续有效112件，修改17件，…; 按整改时限划分，立行立改的21个，…. */
function listsAll(statement: Statement, parts: readonly Item[]): boolean {
  const kinds = parts.map(bareKind)
  const last = parts.at(-1) as Item
  if (parts.length < 3 || /^[^。;]{0,4}等/.test(statement.text.slice(last.end - statement.start))) return false
  if (parts.some((part) => part.joint === '' && !/^(?:工作日|月)/.test(part.label) && part.index > 0)) return false
  if (beginAlike(kinds) || ALIKE.some((end) => kinds.every((kind) => end.test(kind)))) return true
  if (
    GROUPS.some(([all, closing]) => kinds.every((kind) => all.test(kind)) && kinds.some((kind) => closing.test(kind)))
  )
    return true
  return (
    /^[按从依][^,]{2,10}(?:分|划分|看|来看|分类),/.test(statement.text) && kinds.every((kind) => kind.endsWith('的'))
  )
}

const LEFT = /^(?:其余|其他|其它|剩余|余下)|尚未|尚有|还有|正在|未(?!成年)/
const EXTRA = /每|增|减|较|比|上年|去年|同期|结转|人次$/

/** 收到216个，办结208个，办结率96.3%，其余8个…; 57条，采纳44条，解释9条，其余4条…: the rest, with other numbers between. */
function restTold(statement: Statement, rest: Item): Hit<Id> | null {
  if (
    !/^(?:其余|其他|其它|剩余|余下)(?:的)?$/.test(rest.label) ||
    rest.opens !== '' ||
    rest.joint !== ',' ||
    !isExact(rest)
  )
    return null
  const run: Item[] = []
  for (let i = rest.index - 1; i >= 0 && run.length < 5; i--) {
    const item = statement.items[i] as Item
    if (item.depth !== rest.depth || item.unit === '%') continue
    if (item.unit !== rest.unit) break
    if (!isExact(item) || item.opens !== '' || EXTRA.test(item.label)) return null
    run.unshift(item)
    if (item.joint === ';') break
  }
  const [total, ...parts] = run
  if (!total || parts.length === 0 || parts.some(({ value }) => value >= total.value)) return null
  // Any number before less one, or less a run of those behind it, may be what the rest is of.
  const sums = prefixSums(run)
  for (let i = 0; i < run.length; i++)
    for (let j = i + 1; j < run.length; j++) {
      const [a, b] = [(run[i] as Item).value, (run[j] as Item).value]
      const behind = (sums[j] as number) - (sums[i] as number)
      if (Math.abs(a - b) === rest.value || a - behind === rest.value || (sums[i] as number) - b === rest.value)
        return null
    }
  const all = [...parts, rest]
  const off = total.value - all.reduce((sum, part) => sum + part.value, 0)
  if (!isSlip(off, total, all) || Math.abs(off) > Math.max(2, 0.1 * total.value)) return null
  return {
    reason:
      parts.length === 1 && !OVERLAPPING.test((parts[0] as Item).label.replace(/^(?:依法|共)?(?:办结|审结|整改)/, ''))
        ? 'short'
        : 'short-maybe',
    range: rangeOf(total, all),
    values: valuesOf(total, all),
  }
}

/** 县级执法主体34个、乡镇执法主体10个，全县共有执法主体44个; 8个乡镇、10个部门共18个单位: the total says the noun of all again. */
function summedUp(statement: Statement, total: Item): Hit<Id> | null {
  if (total.index < 2 || total.opens !== '' || !isExact(total) || !/[共计]/.test(total.label)) return null
  const noun = /^(?:全[一-鿿]{1,2}|以上|[各两三]级|区域内)?(?:共有|共|合计|总计|共计)(?:有)?([一-鿿]{2,8})$/.exec(
    total.label,
  )?.[1]
  const units =
    total.joint === '' &&
    /^[一-鿿]{1,8}(?:共|共计|合计|总计)$/.test(total.label) &&
    /^(?:责任|成员|被查)?(?:单位|部门|主体|机构)/.test(total.after)
  if (!noun && !units) return null
  const run: Item[] = []
  for (let i = total.index - 1; i >= 0 && run.length < MOST_PARTS; i--) {
    const item = statement.items[i] as Item
    if (item.depth > total.depth) continue
    if (
      item.unit !== total.unit ||
      item.depth < total.depth ||
      !isExact(item) ||
      EXTRA.test(item.label) ||
      /新/.test(item.label)
    )
      break
    if (noun && !item.label.endsWith(noun) && !item.after.startsWith(noun)) break
    run.unshift(item)
    if (!/^[、和,]$/.test(item.joint) || item.opens !== '' || (units && item.joint === ',')) break
  }
  if (run.length < 2 || run[0]?.opens === '其中') return null
  const sums = prefixSums([...run].reverse())
  if (sums.some((sum, i) => i > 0 && sum === total.value)) return null
  const off = total.value - (sums.at(-1) as number)
  return isSlip(off, total, run) && Math.abs(off) <= Math.max(2, 0.2 * total.value)
    ? { reason: 'total-maybe', range: { start: (run[0] as Item).start, end: total.end }, values: valuesOf(total, run) }
    : null
}

/** 公职律师12人、法律顾问9人，两支队伍合计21人; 第一期…、第三期78人，三期共培训256人: as many as it says. */
function ofSoMany(statement: Statement, total: Item): Hit<Id> | null {
  const number = statement.items[total.index - 1]
  if (number?.label !== '' || number.joint !== ',' || number.value > 6 || number.index < number.value) return null
  if (total.joint !== '' || total.opens !== '' || !isExact(total) || number.unit === total.unit) return null
  if (!/^[一-鿿]{0,4}(?:合计|共计|总计|共|相加)[一-鿿]{0,3}$/.test(total.label)) return null
  const run = statement.items.slice(number.index - number.value, number.index)
  if (run.length < 2 || !run.every((item) => item.unit === total.unit && item.depth === total.depth && isExact(item)))
    return null
  const off = total.value - run.reduce((sum, item) => sum + item.value, 0)
  return isSlip(off, total, run) && Math.abs(off) <= Math.max(2, 0.1 * total.value)
    ? { reason: 'total-maybe', range: rangeFrom(run, total), values: valuesOf(total, run) }
    : null
}

/** 新收186件，上年结转12件，共办理198件. */
function withCarriedOver(statement: Statement, total: Item): Hit<Id> | null {
  if (!/^(?:共|共计|合计|总计|累计)(?:办理|受理|有)?(?:案件|申请)?$/.test(total.label) || !isExact(total)) return null
  const run = [statement.items[total.index - 2], statement.items[total.index - 1]]
  const [a, b] = run
  if (!a || !b || ![a, b].every((item) => isExact(item) && item.unit === total.unit && item.depth === total.depth))
    return null
  if (
    !run.some((item) => /结转|旧存/.test(item?.label ?? '')) ||
    !run.some((item) => /新收|受理|收到/.test(item?.label ?? ''))
  )
    return null
  if (a.value + b.value === total.value) return null
  return { reason: 'total-maybe', range: { start: a.start, end: total.end }, values: valuesOf(total, [a, b]) }
}

/** 受理152件，上年结转8件，办结143件，结转下年17件: what goes on into the next year is what was not closed. */
function carriedOn(statement: Statement, rest: Item, before: Statement | undefined): Hit<Id> | null {
  if (!/结转(?:至|到|入)?(?:下|明|次)一?年/.test(rest.label) || !isExact(rest)) return null
  const told = [...(before?.items ?? []), ...statement.items.slice(0, rest.index)].filter(
    (item) => item.unit === rest.unit && isExact(item) && item.opens === '' && item.depth === 0,
  )
  const carried = told.filter(({ label }) => /上年|去年|上一年|旧存/.test(label) && /结转|旧存/.test(label))
  const closed = told.filter(({ label }) => /(?<!未)(?:办结|审结|答复|办理完毕)/.test(label))
  const came = told.filter(({ label }) => /新收|收到|受理|接收/.test(label) && !/不予|结转|未/.test(label))
  const [first, done, renewed] = [carried[0], closed[0], came[0]]
  if (!first || !done || !renewed || carried.length + closed.length > 2 || closed.length < 1) return null
  const others = [
    0,
    ...told.flatMap((item) => (item === first || item === done || came.includes(item) ? [] : [item.value])),
  ]
  const isRight = came.some(({ value }) =>
    others.some((other) => value + first.value - done.value - other === rest.value),
  )
  const off = renewed.value + first.value - done.value - rest.value
  if (isRight || !isSlip(off, renewed, [first, done, rest]) || Math.abs(off) > Math.max(3, 0.2 * renewed.value))
    return null
  const total = { ...renewed, value: renewed.value + first.value }
  return {
    reason: 'short-maybe',
    range: { start: Math.min(done.start, rest.start), end: rest.end },
    values: valuesOf(total, [done, rest]),
  }
}

/** 8个县（市、区）、39个市直部门，共47名主要负责人: one head each, or two. */
function heads(statement: Statement, total: Item): Hit<Id> | null {
  if (!/^(?:的)?(?:共|共计|合计)$/.test(total.label) || !'人名'.includes(total.unit) || !isExact(total)) return null
  if (!/^(?:党政)?(?:主要)?负责(?:人|同志)|^(?:党政)?(?:主要领导|一把手)/.test(total.after)) return null
  const a = statement.items[total.index - 2]
  const b = statement.items[total.index - 1]
  if (!a || !b || ![a, b].every((item) => isExact(item) && /^[个家]$/.test(item.unit)) || b.joint !== '、') return null
  const sum = a.value + b.value
  if (sum === total.value || 2 * sum === total.value || Math.abs(sum - total.value) > Math.max(3, 0.3 * sum))
    return null
  return isSlip(sum - total.value, total, [a, b])
    ? { reason: 'total-maybe', range: { start: a.start, end: total.end }, values: valuesOf(total, [a, b]) }
    : null
}

/** 分别占60%、30%、20%. */
function shares(statement: Statement, first: Item): Hit<Id> | null {
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
  if (sum <= 100 + 0.5 * parts.length) return null
  return {
    reason: 'shares',
    range: { start: first.start, end: (parts.at(-1) as Item).end },
    values: { sum, parts: parts.map((part) => part.value).join('+') },
  }
}

/** 通过线索收集、自查自纠、督察整改3个阶段: as many named as said. */
function steps(folded: string, statement: Statement, item: Item): Hit<Id> | null {
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
function named(draft: Draft, statement: Statement, item: Item): Hit<Id> | null {
  const found = namedCountOf(draft, statement, item)
  if (!found) return null
  return {
    reason: found.probable ? 'steps' : 'steps-maybe',
    range: found.range,
    values: { total: item.printed, sum: found.count, parts: found.names.join('、') },
  }
}

function scaleOf(unit: string): number {
  return unit === '亿元' ? 1e8 : unit === '万元' ? 1e4 : 1
}

function amount(item: Item): number {
  return item.value * scaleOf(item.unit)
}

/** What one digit put wrong makes, or two changed over in one of the numbers. */
function isSlip(difference: number, total: Item, parts: readonly Item[]): boolean {
  return isOneDigit(difference) || [total, ...parts].some((item) => isExact(item) && isSwap(item.value, difference))
}

function isSwap(value: number, difference: number): boolean {
  const digits = String(value)
  for (let i = 1; i < digits.length; i++) {
    const swapped = digits.slice(0, i - 1) + digits[i] + digits[i - 1] + digits.slice(i + 1)
    if (swapped[0] !== '0' && Math.abs(Number(swapped) - value) === Math.abs(difference) && difference !== 0)
      return true
  }
  return false
}

/** 1, 10, 9, 300: what a slip of one digit makes. */
function isOneDigit(difference: number): boolean {
  return /^[1-9]0*$/.test(String(Math.abs(difference)))
}

function rangeFrom(parts: readonly Item[], total: Item): Range {
  return { start: (parts[0] as Item).start, end: total.end }
}

function rangeOf(total: Item, parts: readonly Item[]): Range {
  return { start: total.start, end: (parts.at(-1) as Item).end }
}

function valuesOf(total: Item, parts: readonly Item[]): Record<string, string | number> {
  const scale = scaleOf(total.unit)
  const shown = (value: number) => Math.round((value / scale) * 1e6) / 1e6
  return {
    total: `${shown(amount(total))}${total.unit}`,
    sum: shown(parts.reduce((sum, part) => sum + amount(part), 0)),
    parts: parts.map((part) => shown(amount(part))).join('+'),
  }
}
