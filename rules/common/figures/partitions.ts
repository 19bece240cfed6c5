import { often } from '../../../lib/audit'
import { areOpposed } from './counterparts'
import {
  amount,
  goesOnTo,
  isOneDigit,
  isPartOfList,
  isSlip,
  isToldTwice,
  MOST_BACK,
  NEW_STATEMENT,
  OVERLAPPING,
  partsFrom,
  placeOf,
  prefixSums,
  REST,
  rangeOf,
  type SumHit,
  type SumId,
  TOTAL,
  valuesOf,
} from './lists'
import { scaleOf } from './money'
import { areComparable, countsCases, type Item, isCounted, isExact, type Statement } from './statements'

const OWN_ACT =
  /发布|推送|开庭|审理|举办|组织|开展|召开|印发|出动|接待|培训|新增|新建|改建|修复|治理|起诉|(?:会议?|中心组|党组|政府)(?:会前|专题|集体)*(?:学|研究|审议|听取)/

/** 共计8件，其中诉讼6起、复议4起. */
export function partition(statement: Statement, first: Item, before: Statement | undefined): SumHit | null {
  if (first.unit === '%') return null
  // 每村不少于3名，即不低于3378名: all of them, and no part.
  if (first.opens === '即' && /^(?:不低于|不少于|至少|全[省市县区镇乡])/.test(first.label)) return null
  const among = first.opens === '' ? amongWhich(statement, first, before) : null
  const unsaid = first.opens === '' && !among ? impliedTotal(statement, first) : null
  if (first.opens === '' && !unsaid && !among) return null
  const counted = unsaid === 'marked' && isIntroduced(first) ? ofSoManyNames(statement, first) : null
  const totals = among ? [among] : counted ? [counted] : withCarried(totalsOf(statement, first, before))
  const nearest = totals[0]
  if (!nearest) return null
  // 予以公开58件；不予公开12件，其中…: what is told before the semicolon is no whole of these.
  const clause = totals.findIndex(({ joint }) => joint === ';') + 1
  const own = clause > 0 && OWN_CLAUSE.test(nearest.label) ? totals.slice(0, clause) : totals
  const largest = Math.max(...own.map(amount), ...prefixSums(listBefore(own)))
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
    // 现有73件，其中上年底保留76件、废止12件、…: what there was before.
    if (/^(?:上年|年初)/.test(single.label)) return null
    // 建成省级3个，其中今年1个；市级逐年递增，五年共47个: a total of its own.
    if (single.joint === ';' && /共|累计|总/.test(single.label)) return null
    // 诉讼6件，其中3件由上年结转；行政复议9件: the first says all of itself, and another begins.
    if (single.joint === ';' && single !== first && first.after.length > 2) return null
    // 6个村划分为54个网格: of another kind, since one part is none.
    if (first.opens === '分为' && !parts.slice(1).some(({ label }) => !/每|均/.test(label))) return null
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
  // 41件，其中包括上年印发的3件，保留29件、修改5件、废止7件: what stands behind the first makes it up alone.
  if (parts.length > 2 && first.after !== '' && prefixSums(parts.slice(1)).includes(amount(nearest))) return null
  if (parts.length > 2 && parts[1]?.joint === ',' && prefixSums(parts.slice(1)).at(-1) === amount(nearest)) return null
  // That all are rounded the same way as far as can be is no chance.
  if (unsaid === 'marked' && areOffTogether(nearest, parts, totals, sums)) return hit('short-maybe', nearest, parts)
  const slack = 0.9 * [nearest, ...parts].reduce((sum, item) => sum + item.tolerance, 0) * scaleOf(nearest.unit) + 1e-6
  // 审核文件26份、合同98份，其中…: the parts may be of both together.
  const candidates = [...totals.map(amount), ...prefixSums(listBefore(totals)).slice(1)]
  // A list with 、 is read to its end; with commas another statement may have been read along.
  const toTheEnd =
    unsaid === 'marked' &&
    first.joint === ':' &&
    parts.length > 3 &&
    parts.slice(1).every(({ joint }) => joint === ',') &&
    (statement.items.at(-1) === last || statement.text[last.end - statement.start] === ';')
  const ends = toTheEnd ? sums.slice(-1) : sums.filter((_, i) => i > 0 && parts[i + 1]?.joint !== '、')
  const sum = sums.at(-1) as number
  // 9件，已办结8件，其中维持5件、驳回1件、终止3件: no more can have ended one way or another than have ended.
  const tooMany =
    unsaid === null &&
    sum - amount(nearest) > slack &&
    /审结|办结|已结|结案/.test(nearest.label) &&
    parts.every(({ label }) => OUTCOMES.test(label) || /[胜败]诉/.test(label))
  if (tooMany && sum <= largest) return hit('short-maybe', nearest, parts)
  if (candidates.some((total) => ends.some((sum) => Math.abs(sum - total) <= slack))) return null
  // (第一批812人、第二批967人，最后一批527人): parts go on behind another mark.
  if (goesOnTo(statement, last, sum, candidates)) return null
  // 涉及婚姻家庭126件、邻里98件: said of the whole list, not of the first part.
  const words = parts.map((part, i) => (i === 0 ? part.label.replace(/^(?:主要)?涉及/, '') : part.label) + part.after)
  const named = unsaid === 'marked' ? 'kinds' : isClosed(words, nearest, first, totals.length === 1)
  // 进乡村128场、进社区48场等: named as examples.
  const closed = named === 'kinds' && last.after.startsWith('等') ? false : named
  if (unsaid === 'plain') {
    // Without 其中 only kinds that are known to be all there are, and only when they are more than all.
    const outcomes = words.every((word) => OUTCOMES.test(word)) && /复议|诉讼|应诉/.test(nearest.label)
    // 受理79件、不予受理5件、其他处理3件: who names what was refused names all.
    const isRefused = words.some((word) => /^不予受理/.test(word))
    if (
      words.some((word) => OVERLAPPING.test(isRefused ? word.replace(/^(?:依法|予以|决定)?受理/, '') : word)) ||
      isToldTwice(statement, parts.at(-1) as Item)
    )
      return null
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
        GONE_THROUGH.test(nearest.label + nearest.after)) ||
      // 办结许可申请8320件，准予8106件、不予142件、申请人撤回62件.
      (parts.length > 1 &&
        words.every((word) => PERMITTED.test(word)) &&
        words.some((word) => /^准予/.test(word)) &&
        words.some((word) => /^不予/.test(word)) &&
        (/办结|审结|作出|审批/.test(nearest.label) || /结果为?:$/.test(leading)))
    if (isAll && sum !== amount(nearest) && totals.length === 1)
      return hit(sum > largest ? 'part-exceeds' : 'short', nearest, parts)
    // Money is spent once: 36.8万元，用于宣传12.5万元、装备15.6万元、培训9.7万元.
    // 标准提高165元，…、…分别提高100元、150元: rates of other things.
    const spent =
      !RAISED.test(first.label) &&
      parts.every((part, i) => (part.unit === '元' || part.unit === '万元' ? i === 0 || part.joint === '、' : false))
    const all = outcomes || (closed === 'kinds' && parts.length === 2) || (spent && sum > largest + slack)
    return all && sum > largest && sum < 1.5 * largest ? hit('part-exceeds', nearest, parts) : null
  }
  // Several penalties fall on one case: even all kinds together may be more than the cases.
  if (isOverlapping(words, nearest)) {
    const nearly = sum < largest && sum >= 0.9 * amount(nearest) && amount(nearest) >= 20 && totals.length === 1
    const withdrawn = sum < largest && words.some((word) => /不予?受理/.test(word))
    // 调整47项，其中新增12项、取消18项、变更19项: nothing is changed in two ways.
    // 新增和优化专栏6个，其中新增专栏4个、优化栏目1个: all that the whole names.
    const isNamed = words.length === 2 && words.every((word) => nearest.label.includes(word.slice(0, 2)))
    const changed =
      words.every((word) => CHANGED.test(word)) && (sum > largest || isNamed || (words.length > 2 && !withdrawn))
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
    // 新办274人、换发833人: whoever is given a new one has none changed.
    if (closed || !MAY_OVERLAP.has(nearest.unit) || words.every((word) => ISSUED.test(word)))
      return hit('part-exceeds', nearest, parts)
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
    // 维持0件、终止1件: who tells that there were none of one kind names them all.
    const namesAll = parts.some(({ value }) => value === 0)
    return missing === 1 && amount(nearest) >= (pending || namesAll ? 2 : 3) ? hit('short-maybe', nearest, parts) : null
  }
  if (sum < 0.85 * amount(nearest)) return null
  const sure = totals.length === 1 && (parts.length >= 3 || !isOneDigit(missing))
  return hit(sure ? 'short' : 'short-maybe', nearest, parts)

  function hit(reason: SumId, total: Item, of: readonly Item[]): SumHit {
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
  if (isIntroduced(first) && ofSoManyNames(statement, first) && isNamesNumber(statement, total, first)) return 'marked'
  if (total.unit !== first.unit && !(countsCases(total.unit) && countsCases(first.unit))) return null
  // 受理79件、不予受理5件、其他处理3件: what became of those received.
  const isReceived =
    /^(?:依法|予以)?受理$/.test(first.label) && /^不予?受理/.test(statement.items[first.index + 1]?.label ?? '')
  if (
    (NEW_STATEMENT.test(first.label) && !isReceived) ||
    TOTAL.test(first.label) ||
    /上年|结转|每|另|含/.test(first.label)
  )
    return null
  const mark = statement.text[total.end - statement.start]
  if (mark === '(' && first.depth === total.depth + 1) return 'marked'
  if (first.depth !== total.depth) return null
  if (mark === ':' && first.joint === ':') return 'marked'
  // 由12名成员组成:高校教师3名,执业律师8名.
  const made = statement.text.slice(total.end - statement.start, first.start - first.label.length - statement.start)
  if (/^[一-鿿]{0,6}(?:组成|构成)[,:]$/.test(made)) return 'marked'
  // 投资1180万元,由物资储备320万元、隔离带460万元两部分构成.
  if (mark === ',' && first.joint === ',' && isMadeUp(statement, first)) return 'marked'
  // 审结351件;在审结案件中,维持188件、….
  const again = /^[,;]在?(?:已|全部)?(审结|办结|受理|排查|查处|立案|调解|审查)的?(?:案件|申请|纠纷|事项)?中,$/.exec(
    made,
  )
  if (again?.[1] && total.label.endsWith(again[1])) return 'marked'
  // Further parts of a list that a colon opened.
  for (let i = total.index; i > total.index - MOST_BACK && i >= 0; i--)
    if (statement.items[i]?.joint === ':') return null
  // 对现行有效的168件文件开展集中清理,保留112件、…: what was done with all of them stands between.
  const isOfAll =
    REVIEWED.test(first.label) &&
    GONE_THROUGH.test(total.after) &&
    statement.text[total.end + total.after.length - statement.start] === ','
  return (mark === ',' || isOfAll) && first.joint === ',' && !OUTCOMES.test(total.label) ? 'plain' : null
}

/**
 * 行政执法方面、矛盾化解方面 are kinds, whatever their words; what was paid once is paid; and an inspection of firms (涉企检查) is no other
 * one as well.
 */
function isOverlapping(words: readonly string[], total: Item): boolean {
  if (total.unit === '元' || total.unit === '万元') return false
  const isEvent = EVENTS.has(total.unit)
  return (
    words.some((word) => OVERLAPPING.test(isEvent ? word.replace(OF_FIRMS, '') : word)) &&
    !['类', '方面', '领域', '环节'].some((end) => words.every((word) => word.endsWith(end)))
  )
}

/** 7处挂牌督办隐患中，工贸企业4处、…; 建筑市场类87件；建筑市场类中，质量安全48件、…: the number that 中 is said of. */
function amongWhich(statement: Statement, first: Item, before: Statement | undefined): Item | null {
  // …中，: most lists have neither.
  const at = first.start - first.label.length - 1 - statement.start
  if (at < 1 || statement.text[at] !== ',' || !'中里'.includes(statement.text[at - 1] as string)) return null
  if (first.joint === ':' || first.label === '') return null
  const last = statement.items[first.index - 1]
  const from = last?.end ?? statement.start
  const lead = statement.text.slice(from - statement.start, first.start - first.label.length - statement.start)
  // 在不予公开的17件中, and 17件不予公开的中,.
  const isSaidOf = last !== undefined && (last.label === '' || (OF_THOSE.test(last.label) && /^[中里之]/.test(lead)))
  if (isSaidOf && last.unit === first.unit && /^[一-鿿]{0,12}(?:之中|当中|中|里),$/.test(lead))
    return last.index === 0 || /[,;]/.test(last.joint) ? last : null
  const whose =
    /^(?:[^。]{0,30}[,;])?(?:在|这|该|上述|以上|全部|所有)*(?:已)?([一-鿿]{2,14}?)(?:案件|问题|事项|案卷)?(?:之中|当中|中|里),$/.exec(
      lead,
    )?.[1]
  if (whose === undefined) return null
  const told = [...(before?.items.slice(-MOST_BACK) ?? []), ...statement.items.slice(0, first.index)]
  const named = told.filter(
    (item) =>
      item.unit === first.unit &&
      isCounted(item) &&
      item.depth === first.depth &&
      (item.label.endsWith(whose) || item.after.startsWith(whose)),
  )
  return named.length === 1 ? (named[0] as Item) : null
}

const RAISED = /标准|[提调]高|上调|下调|降低|降至|增[加长]/

const OF_THOSE = /^(?:在|这|该|上述|以上|全年|全部|所有|本年)[一-鿿]{0,12}的?$/

/** 用地42.7亩，涉及3个村：李台村18.3亩、…: as many as are named behind. */
function ofSoManyNames(statement: Statement, first: Item): Item | null {
  const [total, number] = [statement.items[first.index - 2], statement.items[first.index - 1]]
  if (!total || !number || number.unit === first.unit || total.unit !== first.unit || !/^,?$/.test(number.joint))
    return null
  return isCounted(total) && total.depth === first.depth ? total : null
}

/** 由甲5万元、乙3万元[两部分]组成. */
function isMadeUp(statement: Statement, first: Item): boolean {
  if (!/^由[一-鿿]{2}/.test(first.label)) return false
  const last = partsFrom(statement, first).at(-1) as Item
  const at = last.end - statement.start
  return MADE_UP.test(statement.text.slice(at, at + LONGEST_MADE_UP))
}

const MADE_UP =
  /^(?:[一-鿿]{0,6}[,、])?(?:共同|(?:这|共)?(?:[2-9]|[两二三四五六七八九])(?:个|大)?(?:部分|方面|块|项)(?:资金|经费|内容)?)?(?:共同)?(?:组成|构成)/
const LONGEST_MADE_UP = 18

/** What is told of in a clause of its own: 不予公开12件. */
const OWN_CLAUSE = often(/^(?:不予|部分|无法|予以|其他)(?:公开|提供|处理)/)

/**
 * 8.6万亩：甲镇1.8万亩、乙镇2.1万亩、…, which make 8.8: rounded numbers may be one of the last place off, and two where there are many of them,
 * but not where the chance is small.
 */
function areOffTogether(
  total: Item,
  parts: readonly Item[],
  totals: readonly Item[],
  sums: readonly number[],
): boolean {
  const place = placeOf(total)
  if (total.tolerance === 0 || parts.length < 3 || totals.length > 1 || place === 1) return false
  if (parts.some((part) => placeOf(part) !== place || part.unit !== total.unit)) return false
  const off = Math.round(Math.abs((amount(total) - (sums.at(-1) as number)) / (place * scaleOf(total.unit))))
  // Each is off by a twelfth of a place, squared, in the mean.
  return off >= 2 && off - 0.5 > 2 * Math.sqrt(parts.length / 12) && off < parts.length * 2
}

/** 3个村：李台村18亩, and 3组，第一组4名. */
function isIntroduced({ joint, label }: Item): boolean {
  return joint === ':' || (joint === ',' && label.startsWith('第一'))
}

/** Whether a number before a colon says how many parts there are. */
function isNamesNumber(statement: Statement, number: Item, first: Item): boolean {
  return isExact(number) && number.value === partsFrom(statement, first).length
}

/** A long list of things that may overlap, and yet only a slip apart from its total: it was meant to add up. */
function isNearlyAll(sum: number, total: Item, parts: readonly Item[], words: readonly string[]): boolean {
  if (parts.length < 4 || words.some((word) => PENALTIES.test(word))) return false
  const off = sum - amount(total)
  return isOneDigit(off) && Math.abs(off) <= 0.1 * amount(total)
}

/** What is done with powers and lists when they are gone through. */
const CHANGED =
  /^(?:新增|增加|取消|核减|下放|承接|变更|调整|修改|修订|合并|整合|划转|暂停|废止|拆分|优化|升级|更新|新建|新设|改造)/

const EVENTS: ReadonlySet<string> = new Set(['次', '场', '期', '轮', '场次', '批次'])
const OF_FIRMS = /涉[企农路海水]|重点领域/g

/** Several of them fall on one case. */
const PENALTIES = /警告|罚款|没收|责令|吊销|暂扣/

/** Units of time, for limits and courses. */
const SPANS: ReadonlySet<string> = new Set(['天', '小时', '学时'])

/** What becomes of an application for a permit. */
const PERMITTED =
  /^(?:准予|不予(?:许可|批准|受理)?|(?:申请人)?(?:主动)?撤[回销]|退[回件]|终止)(?:行政)?(?:许可|批准|办理)?$/

/** What becomes of a document when all are gone through. */
const ISSUED =
  /^(?:新(?:办|领|发|申领|申请)|首次(?:申领|申请|办理)|初次(?:申领|申请|办理)|换(?:发|领|证)|补(?:办|发|领)|延续|到期换)/
const GONE_THROUGH = /清理|梳理|评估/
const REVIEWED = /^(?:其中|决定|拟|确认|宣布)?(?:继续)?(?:有效|保留|修改|修订|废止|失效)/

/** Units of what may be counted under several kinds: a firm sells food and drugs. */
const MAY_OVERLAP: ReadonlySet<string> = new Set(['人', '名', '家', '户', '家次', '户次', '所', '处', '个'])

/** Kinds that together are all there are. */
export const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
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
const OUTCOMES = often(/维持|驳回|纠正|撤销|变更|确认违法|终止|撤回|撤诉|调解|和解|责令(?:限期)?履行|不予受理/)

const DEGREES: readonly RegExp[] = [/学历|研究生|本科|专科|大专|中专|高中|初中/, /岁/, /工龄|年限/]
const ENDS: readonly RegExp[] = [/以上|研究生/, /以下/]

/** Whether the wording claims that the parts are all there are: 'rest' when it names 其他. */
function isClosed(words: readonly string[], total: Item, first: Item, alone: boolean): false | 'rest' | 'kinds' {
  if (words.some((word) => /^(?:其他|其它|其余|另外|剩[余下]|余下)|[等及和](?:其他|其它)/.test(word))) return 'rest'
  // 应出庭34件、实际出庭33件: the second is some of the first.
  if (words.some((word) => /^应(?!诉)/.test(word)) && words.some((word) => /^实/.test(word))) return false
  if (/分别|分为|即/.test(first.opens) && alone) return 'kinds'
  if (
    COMPLEMENTS.some(
      ([a, b]) =>
        words.some((word) => a.test(word)) && words.some((word) => b.test(word) && !(a.test(word) && word.length < 3)),
    )
  )
    return 'kinds'
  if (words.length === 2 && areOpposed(words[0] as string, words[1] as string)) return 'kinds'
  // 县级政府和市直部门文件346件，其中县级政府文件189件、市直部门文件147件: the total names its kinds.
  const named = words.map((word) =>
    word.replace(/(?:纠纷|案件|文件|类|方面|领域|事项|意见|建议|协议|决定|案){1,8}$/, ''),
  )
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
  if (found.length > 0 || !before || first.depth > 0) return found
  if (!statement.text.startsWith('其中')) return first.index === 0 ? ofDeedAgain(statement, first, before) : found
  for (let i = before.items.length - 1; i >= 0 && found.length < MOST_BACK; i--) {
    const item = before.items[i] as Item
    if (item.depth === 0 && item.unit !== '%' && areComparable(item.unit, first.unit)) found.push(item)
  }
  return found
}

/** 受理118件，不予受理8件。受理的案件全部审结，其中维持61件、…: of the one number that the sentence before tells of that deed. */
function ofDeedAgain({ text, start }: Statement, first: Item, { items }: Statement): Item[] {
  const [, deed, thing = ''] =
    DEED_AGAIN.exec(text.slice(0, first.start - first.label.length - first.opens.length - start)) ?? []
  if (deed === undefined) return []
  const isOf = ({ label, after }: Item) =>
    label.endsWith(deed) || (label.includes(deed) && `${label}|${after}`.includes(thing))
  const told = items.filter(
    (item) => item.depth === 0 && areComparable(item.unit, first.unit) && isOf(item) && !DEED_DENIED.test(item.label),
  )
  return told.length === 1 ? told : []
}

const DEED_AGAIN =
  /^(?:对|所|本年|全年|当年|年内|上述|以上|全部|已){0,2}(受理|立案|收到|接收|接到|排查|发现|查处|查办|办理|承办|交办|登记|梳理|收集|征集|提出|调解|抽查|评查|申请)的?([一-鿿]{2})[一-鿿]{0,6}(?:全部|[均都]|悉数|已)[一-鿿]{2,12},$/
const DEED_DENIED = /(?:不予?|未)[一-鿿]{2}$|上年|去年|结转/

/** A sentence that is longer is none, and each of its numbers would be looked for in all of it. */
const LONGEST_WITH_ONES = 2000

/** 综合救援队一支、专业救援队四支: 一支 is no figure of its own, since it is mostly 'a'. */
function withOnes(statement: Statement, total: Item, parts: Item[]): Item[] {
  if (statement.text.length > LONGEST_WITH_ONES || !statement.text.includes('一')) return parts
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
