import { amount, EXTRA, MOST_PARTS, type SumHit, valuesOf } from './lists'
import { areComparable, type Item, isCounted, type Statement } from './statements'
import { isMadeBySlip, kindOf, sharesWord, slackOf, sumOf } from './terms'
import { HEADED } from './totals'

/**
 * A total behind what it is made of, whatever word says so: 甲320万元、乙180万元，总额505万元; 学法8次，学法5次，…，全年学法15次; 13个乡镇各设1处、
 * 2个街道各设2处，全县建成15处. Any run of what stands before that makes it, and any number that it repeats, is right.
 */
export function summing(statement: Statement, terms: readonly Item[], at: number): SumHit | null {
  const total = terms[at] as Item
  if (at < 2 || total.opens !== '' || !isCounted(total)) return null
  const claim = claimOf(total)
  if (!claim) return null
  const run = runBefore(terms, at)
  if (run.length < 2 && !run[0]?.printed.includes('×')) return null
  // 上年结转23件、新收207件，共办结219件: what came and what was closed.
  const came = run.some(({ label }) => /结转|旧存|新收|收到|受理/.test(label))
  if (came && !/^(?:连同|加上)?(?:全年|本年|实际)?(?:应|合计|共计?$|总计)|收|受理|应[办审]|在办/.test(total.label))
    return null
  const said = amount(total)
  const slack = slackOf([total, ...run])
  if (Math.abs(sumOf(run) - said) <= slack) return null
  const before = terms
    .slice(Math.max(0, at - MOST_BEFORE), at)
    .filter((item) => areComparable(item.unit, total.unit) || areAdded(item, total))
  // 共86人，9个村各5名，7个社区合计41名: it is a part beside the others.
  if (before.some((item) => [said, said + sumOf(run)].some((one) => Math.abs(amount(item) - one) <= slack))) return null
  // Any of the numbers before that stand side by side may be what it is of.
  for (let from = 0; from < before.length - 1; from++)
    for (let to = from, sum = 0; to < before.length; to++) {
      sum += amount(before[to] as Item)
      if (to > from && Math.abs(sum - said) <= slack) return null
    }
  // 局长任组长，3名副局长、1名总工程师任副组长，共5人: the head is counted as well.
  if (sumOf(run) + 1 === said && HEADED.test(statement.text.slice(0, (run[0] as Item).start - statement.start)))
    return null
  const largest = Math.max(...run.map(amount))
  if (said <= largest && !(claim === 'plain' && isMadeBySlip(said, sumOf(run), [total, ...run]))) return null
  const sum = sumOf(run)
  const off = Math.abs(said - sum) / sum
  const slip = isMadeBySlip(said, sum, [total, ...run])
  const words = run.map(({ label, after }) => label + after)
  const own = bareOf(total.label)
  const isNamed = own !== '' && words.some((word) => sharesWord(own, word))
  const isOne = isOneList(statement, run)
  const isSaid = own !== '' && words.filter((word) => sharesWord(own, word)).length > 1
  // 罚没款合计: nothing is said behind it.
  const isBare =
    own === '' ||
    /(?:合计|共计|总计|相加|总(?:[一-鿿]{0,3}[额数量]|投[入资]|经费|收入|支出))(?:为|达到?|有|是)?$/.test(total.label)
  const strength =
    (run.some(({ printed, joint }) => printed.includes('×') || joint === '') ? 1 : 0) +
    (claim === 'plain' && isBare ? 3 : claim === 'plain' ? 1 : 0) +
    (isNamed ? 1 : 0) +
    (isOne === 'numbered' ? 2 : isOne || isSaid ? 1 : 0)
  if (strength < 2) return null
  // 第一期86人，第二期94人，培训执法人员180人: without a word that it is a sum.
  if (claim === 'whole' && !WHOLE.test(total.label) && (isOne !== 'numbered' || IN_TURN.test(total.label))) return null
  if (claim === 'since' && off > 0.12) return null
  if (off > (strength > 2 ? 0.3 : 0.15) || (!slip && (strength < 3 || off > 0.2))) return null
  return {
    reason: strength > 2 && claim === 'plain' ? 'total-maybe' : 'short-maybe',
    range: { start: (run[0] as Item).start, end: total.end },
    values: valuesOf(total, run),
  }
}

/** How many numbers before a total are tried, each with each. */
const MOST_BEFORE = 40

/** 共 and its like say that it is a sum; 全年 and 全县 that it is of all; 累计 may count from an earlier year. */
function claimOf({ label, joint }: Item): 'plain' | 'since' | 'whole' | null {
  if (/每|各(?![类项级地单部])|均|其中|减少|上年|去年|同期|比|占|共同|公共|共享|共建/.test(label)) return null
  if (!/^[,;、和]?$/.test(joint)) return null
  if (SUMMED.test(label)) return 'plain'
  if (/累计/.test(label)) return 'since'
  return joint === ',' && (WHOLE.test(label) || /^[一-鿿]{4,12}$/.test(label)) ? 'whole' : null
}

const SUMMED =
  /^[一-鿿]{0,12}?(?:合计|共计|总计|总共|一共|相加|之和|加起来|总(?:[一-鿿]{0,3}[额数量]|投[入资]|经费|收入|支出)|共)[一-鿿]{0,12}$|^(?:连同|加上)?应(?:办|审|处理|办理|审理)[一-鿿]{0,4}$/
const WHOLE = /^(?:全年|年内|全年度|全[省市县区镇乡街局系院]|本年度?)/

/** What the total's label says besides that it is one. */
function bareOf(label: string): string {
  return label
    .replace(
      /合计|共计|总计|总共|一共|相加|之和|加起来|总(?:[一-鿿]{0,3}[额数量]|投[入资]|经费|收入|支出)|共|累计|全年度?|年内|全[省市县区镇乡街局系院]|本年度?/g,
      '',
    )
    .replace(
      /^(?:以上|上述|[两三四五六七八九\d][项类者期次批级]|各类|前述|前后|应[审处]?[办理]{0,2})+|(?:为|达|达到|有|是|约)$/g,
      '',
    )
}

/** What may be added to a total's number: 人 to 人次 as well. */
function areAdded(item: Item, total: Item): boolean {
  if (PLACES.includes(item.unit) && PLACES.includes(total.unit) && OF_ALL.test(total.label + total.after)) return true
  return (
    kindOf(item) === kindOf(total) || item.unit === total.unit || (total.unit === '人次' && /^[人名]$/.test(item.unit))
  )
}

/** 三地合计, 两项共. */
function manyOf(label: string): number {
  return '零一两三四五六七八九'.indexOf(label.replace('二', '两')[0] ?? '-')
}

/** 乡镇, 部门 and 企业 are all 单位. */
const OF_ALL = /单位|部门|主体|机构|企业|场所|阵地|对象|站点|组织|平台/
const PLACES = '个家户所处座条'

/** Those before it that may be its parts, back to where a list begins. */
function runBefore(terms: readonly Item[], at: number): Item[] {
  const total = terms[at] as Item
  const run: Item[] = []
  for (let i = at - 1; i >= 0 && run.length < MOST_PARTS; i--) {
    const item = terms[i] as Item
    if (item.depth > total.depth) continue
    // 四期, 两项: how many there are of them.
    if (run.length === 0 && item.label === '' && item.value < 10 && !areAdded(item, total)) continue
    if (!areAdded(item, total) || item.depth < total.depth || !isCounted(item)) break
    const label = /新增|增加/.test(total.label) ? item.label.replace(/新增|增加/g, '') : item.label
    if (/新增|增加/.test(total.label + item.label) && run.length === 0 && !/新增|增加/.test(total.label)) break
    if (EXTRA.test(label.replace(/上年(?:度)?结转|每|人次/g, '')) || /累计|共(?!和)|其中/.test(item.label)) break
    // 其中甲县86件、乙县52件，两地合计138件.
    if (item.opens === '含' || (item.opens === '其中' && manyOf(total.label) !== run.length + 1)) return []
    run.unshift(item)
    // 城区3个所|28人: how many they are among.
    const group = terms[i - 1]
    if (item.joint === '' && group && !areAdded(group, total) && /^[、,;和]?$/.test(group.joint) && i > 1) {
      i--
      if (group.opens !== '' || group.joint === ';') break
      continue
    }
    if (item.opens !== '' || !/^[、,和]$/.test(item.joint) || STARTS.test(item.label)) break
  }
  return run
}

const STARTS = /(?:分别|依次)/

/** Numbers behind 分别, parts in turn, and parts joined by 、 to the last. */
function isOneList({ text, start }: Statement, run: readonly Item[]): boolean | 'numbered' {
  const [first, ...others] = run as [Item, ...Item[]]
  if (others.every(({ label, joint }) => label === '' && joint !== '')) {
    const at = first.start - start
    return /(?:分别|依次)[一-鿿]{0,8}$/.test(text.slice(Math.max(0, at - 16), at)) && 'numbered'
  }
  if (run.every(({ label }) => IN_TURN.test(label))) return 'numbered'
  return others.every(({ joint }) => joint === '、' || joint === '和')
}

export const IN_TURN = /^\d{4}年|^前[二三]季度|^(?:第?[一二三四五六\d]{1,2}|首)[期批次轮场季月]|^\d{1,2}月|^[上下]半年/
