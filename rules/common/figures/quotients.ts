import { amount } from './lists'
import { QUALIFIED } from './rates'
import { decimalsOf, elsewhere, fits, type RateHit, rounded, words, type Years } from './ratios'
import { type Item, isCounted, type Statement } from './statements'
import { kindOf, sharesWord } from './terms'

/**
 * What two numbers right before a rate make, whatever the rate is called: 可收集46万吨，综合利用43.7万吨，综合利用率93%; 安排85万元，支出81.6万元，执行率94%;
 * 计划500家，实际546家，为计划的119.2%; 从1.5万户中抽取450户，抽查比例5%. The rate must have a word of what was done, or one number be what was planned and
 * the other what was done. No two numbers near it may make it.
 */
export function quotient(statement: Statement, item: Item, years: Years): RateHit | null {
  if (item.to !== null || item.value <= 0 || item.after.startsWith('的') || item.joint === '、') return null
  const claim = CLAIM.exec(item.label)
  if (!claim || CHANGED.test(item.label)) return null
  const counts = statement.items
    .slice(Math.max(0, item.index - MOST_BACK), item.index)
    .filter((count) => count.unit !== '%' && isCounted(count) && count.value > 0 && count.depth <= item.depth)
  const part = counts.at(-1)
  if (!part || part.printed.startsWith('一') || part.index !== item.index - 1 || part.depth !== item.depth) return null
  const whole = counts.findLast((count) => count !== part && areAlike(count, part))
  if (!whole) return ofThose(statement, part, item, years)
  if (/;/.test(part.joint) || /上年|去年|同期/.test(whole.label) || (part.joint === '、' && part.opens === ''))
    return null
  const name = claim[1] ?? ''
  // 省级补助5040万元，县级补助占总投资的33%: of another level.
  if (levelOf(item.label) !== '' && levelOf(item.label) !== levelOf(words(part))) return null
  // 办结48件，按期办结率100%: all that were closed.
  if (QUALIFIED.test(name.replace('综合', ''))) return null
  const undone = undoneRate(part, whole, item, name)
  if (undone) return undone === 'right' ? null : undone
  const near = [...(years.before?.items ?? []), ...statement.items].filter(
    (count) => count.unit !== '%' && count.value > 0 && areAlike(count, part),
  )
  if (near.some((a) => near.some((b) => a !== b && fits(item, share(a, b)))) || isRest(near, item)) return null
  const ofPlan = /的$/.test(item.label)
  const planned =
    PLANNED.test(words(whole)) &&
    DONE.test(words(part)) &&
    !UNDONE.test(words(part)) &&
    (ofPlan || name === '' || OF_PLANS.test(name) || [...name.slice(-2)].some((one) => words(part).includes(one)))
  const between = statement.text.slice(whole.end - statement.start, part.start - statement.start)
  const among = /[从对在]?[^,]{0,12}$/.test(whole.label) && /^[一-鿿]{0,14}中[,一-鿿]{0,14}$/.test(between)
  const deed = name.slice(-4)
  const named = name.length > 1 && !UNDONE.test(words(part)) && sharesWord(deed, words(part))
  const nearly = name.length > 1 && among && [...deed].some((one) => words(part).includes(one))
  if (ofPlan ? !(planned || sharesWord(item.label, words(whole))) : !(planned || named || nearly)) return null
  if (item.value === 100 && !planned) return null
  if (!ofPlan && part.value > whole.value && !planned) return null
  // 受理98件，审结85件，…率: another number of the same may be what it is of.
  const others = near.filter((count) => count !== part && count !== whole && count.start < item.start)
  if (others.length > 1 && !planned) return null
  const result = (100 * amount(part)) / amount(whole)
  if (result > 2 * item.value || item.value > 2 * result) return null
  return {
    reason: 'rate-maybe',
    range: { start: Math.min(whole.start, part.start), end: item.end },
    values: {
      part: part.printed,
      whole: whole.printed,
      result: rounded(result, Math.max(1, decimalsOf(item))),
      rate: item.printed,
    },
  }
}

function levelOf(text: string): string {
  return /([省市县区镇乡村])级/.exec(text)?.[1] ?? ''
}

const MOST_BACK = 6
const CLAIM =
  /(?:([一-鿿]{0,8}?)(?:率|比例|比重|占比|占总数的?|覆盖面|度)(?:约?为|达到?|是|仅|提高到|提升至)*|(?:占|为|达到?了?|是|相当于|完成了?|占到)[^,]{0,10}(?:计划|任务|目标|指标|预算|定额|总[一-鿿]{0,3}|总数|应[一-鿿]{1,4})[数额量]?的|占比?)(?:约|近)?$/
const CHANGED =
  /出庭|应诉|持证|败诉|纠错|[增减降升涨]|提[高升速]|压[减缩]|同比|环比|较|比(?![例重]|$)|满意|投诉|差错|贡献|周转|失业|利率|税率|费率/
const PLANNED =
  /计划|任务|目标|指标|预算|安排|核定|(?<![响相反适供回])应(?!诉|用|急)|可(?=[一-鿿]{2})|需|拟|下达|年初|总[数量额]|共有|现有|在册|申请|发放|辖/
const DONE =
  /实际|实有|完成|已|实[到考训参发缴]|支出|执行|拨付|使用|到位|落实|利用|回收|收回|参|到|开展|建成|抽|检|覆盖|履行|办|审|整改|签/
const OF_PLANS = /(?:完成|执行|落实|到位|实现|兑现|进度|覆盖|使用|实施|达成|拨付|支出)$/
const UNDONE = /未|没有|不(?!动产)|剩余|其余/

/** 参训320人次，通过96人, too. */
function areAlike(a: Item, b: Item): boolean {
  const ofPeople = (unit: string) => unit === '人次' || unit === '人' || unit === '名'
  return kindOf(a) === kindOf(b) || (ofPeople(a.unit) && ofPeople(b.unit))
}

/** All but some: 抽查132批次，不合格33批次，合格率97.5%. */
function isRest(near: readonly Item[], item: Item): boolean {
  return near.some((a) =>
    near.some(
      (b) =>
        a !== b &&
        amount(a) > amount(b) &&
        fits(item, [100 - (100 * amount(b)) / amount(a) - 1e-6, 100 - (100 * amount(b)) / amount(a) + 1e-6]),
    ),
  )
}

/** 抽检420批次，合格407批次，不合格率3.1%: what was not is all but those that were. */
function undoneRate(part: Item, whole: Item, item: Item, name: string): RateHit | 'right' | null {
  const stem = /[不未]([一-鿿]{2})$/.exec(name)?.[1]
  if (stem === undefined || !words(part).includes(stem) || UNDONE.test(words(part)) || part.value >= whole.value)
    return null
  const value = whole.value - part.value
  const result = (100 * value) / whole.value
  if (fits(item, [result, result])) return 'right'
  return {
    reason: 'rate-maybe',
    range: { start: whole.start, end: item.end },
    values: {
      part: `(${whole.printed}-${part.printed})`,
      whole: whole.printed,
      result: rounded(result, Math.max(1, decimalsOf(item))),
      rate: item.printed,
    },
  }
}

/** The least and the most that two numbers as printed can make; 46万吨 beside 43.7万吨 is 46.0. */
function share(part: Item, whole: Item): [number, number] {
  const scale = (item: Item) => amount(item) / item.value
  const [p, w] = [amount(part), amount(whole)]
  const some = [part.tolerance * scale(part), whole.tolerance * scale(whole)]
  const isAlike = part.printed.replace(/[\d.]/g, '') === whole.printed.replace(/[\d.]/g, '')
  const least = Math.min(...some)
  const [dp, dw] = isAlike ? [least, least] : (some as [number, number])
  return [(100 * (p - dp)) / (w + dw), (100 * (p + dp)) / Math.max(w - dw, 1e-9)]
}

/** 在全年受理的行政复议案件中直接纠错12件，占15%: how many there are is told in another paragraph, and once. */
function ofThose(statement: Statement, part: Item, item: Item, { told, isOwn }: Years): RateHit | null {
  if (!/^,?(?:占|占比)?(?:为|达)?$/.test(item.label) || part.tolerance > 0) return null
  const before = statement.text.slice(0, part.start - statement.start)
  const noun = AMONG.exec(before)?.[1]
  if (noun === undefined) return null
  const act = /(受理|审结|办结|立案|收到|排查|评查|检查|办理|抽查|查处|化解|调解)的/.exec(before)?.[1]
  const wholes = told().filter(
    (one) =>
      one.item.start !== part.start &&
      kindOf(one.item) === kindOf(part) &&
      (one.item.label.endsWith(noun) || one.item.after.startsWith(noun)) &&
      (act === undefined || one.item.label.includes(act)) &&
      isOwn(one),
  )
  const [whole] = wholes
  if (!whole || wholes.some((one) => one.item.value !== whole.item.value) || whole.item.value < part.value) return null
  return fits(item, share(part, whole.item)) ? null : elsewhere(part, whole.item, item)
}

/** The last four characters of what is told of, as nouns go. */
const AMONG = /([一-鿿]{4})(?:之中|当中|中|里),?[一-鿿]{0,12}$/
