import type { Range } from '../../../lib/audit'
import { COMES, GOES } from './flows'
import { amount, MOST_BACK, type SumHit, valuesOf } from './lists'
import { type Item, isCounted, type Statement } from './statements'
import { isMadeBySlip, kindOf, slackOf } from './terms'

/**
 * What is left when some is done: 工单6734件，…，已办结6689件，正在办理35件; 核定编制32名，实有26名，空编5名; 罚款93.5万元，到位81.9万元，剩余11.8万元.
 * Any two numbers before that make it, or any that is left besides, is right.
 */
export function remaining(terms: readonly Item[], at: number): SumHit | null {
  const rest = terms[at] as Item
  if (at < 2 || rest.opens !== '' || !isCounted(rest) || !/^[,;、]$/.test(rest.joint)) return null
  if (/^(?:其中)?净[增减]/.test(rest.label)) return net(terms, at)
  const undone = UNDONE.exec(rest.label)?.[1]
  const strength =
    LEFT_OVER.test(rest.label) || undone !== undefined
      ? 2
      : ON_THE_WAY.test(rest.label)
        ? 1
        : ACTUAL.test(rest.label) && TAKEN.test(words(terms[at - 1] as Item))
          ? 2
          : 0
  if (strength === 0 || /率|每|平均|新增|结转/.test(rest.label)) return null
  const same = terms.slice(Math.max(0, at - 6), at).filter((item) => kindOf(item) === kindOf(rest))
  const done = same.at(-1)
  const whole = same.at(-2)
  if (!done || !whole || ![done, whole].every((item) => isCounted(item) && item.depth === rest.depth)) return null
  if (rest.depth > 0 || /^[、和]$/.test(done.joint) || done.opens !== '' || whole.opens !== '') return null
  const slack = slackOf([rest, done, whole])
  const values = same.map(amount)
  const left = amount(rest)
  // Any one less any run of others.
  for (let i = 0; i < values.length; i++)
    for (let from = 0; from < values.length; from++)
      for (let to = from, sum = 0; to < values.length; to++) {
        sum += values[to] as number
        if (Math.abs((values[i] as number) - sum - left) <= slack) return null
      }
  // 未审结40件(含上年结转18件): some of it was there before.
  const within = terms[at + 1]
  const carried = same.find(({ label }) => /结转|旧存/.test(label))
  if (carried || (within && within.depth > rest.depth) || same.some(({ label }) => /上年|去年|同期|不予/.test(label)))
    return null
  if (undone !== undefined && !ON_THE_WAY.test(rest.label) && !words(done).includes(undone)) return null
  const made = amount(whole) - amount(done)
  // 受理33件、不予受理2件、撤回1件: others of them follow.
  let behind = made - left
  for (const next of terms.slice(at + 1, at + 1 + MOST_BACK)) {
    if (kindOf(next) !== kindOf(rest) || !/^[、,;和]$/.test(next.joint)) break
    if (next.joint === '、' || next.joint === '和') return null
    behind -= amount(next)
    if (Math.abs(behind) <= slack) return null
  }
  if (made < 0 || (strength === 1 && !DONE.test(words(done)))) return null
  if (/^(?:其中)?(?:责令|要求|督促|新|解答|开展|组织|培训|发放|宣传)/.test(done.label)) return null
  const off = Math.abs(made - left)
  const slip = isMadeBySlip(left, made, [rest, done, whole])
  if (!slip || off > Math.max(2 * slack + 2, 0.2 * amount(whole))) return null
  return {
    reason: strength === 2 || same.length === 2 ? 'short' : 'short-maybe',
    range: { start: whole.start, end: rest.end },
    values: valuesOf(whole, [done, rest]),
  }
}

/** 新增15项、取消8项，净增7项. */
function net(terms: readonly Item[], at: number): SumHit | null {
  const rest = terms[at] as Item
  const [came, went] = [terms[at - 2] as Item, terms[at - 1] as Item]
  if (kindOf(came) !== kindOf(rest) || kindOf(went) !== kindOf(rest) || ![came, went].every(isCounted)) return null
  const [a, b] = [came, went].map(({ label }) => (GOES.test(label) ? -1 : COMES.test(label) ? 1 : 0))
  if (!a || !b || a === b) return null
  const made = a * amount(came) + b * amount(went)
  const said = rest.label.includes('净减') ? -amount(rest) : amount(rest)
  if (Math.abs(made - said) <= slackOf([rest, came, went])) return null
  const [more, less] = made > 0 === a > 0 ? [came, went] : [went, came]
  return { reason: 'short', range: { start: came.start, end: rest.end }, values: valuesOf(more, [less, rest]) }
}

/** 净减3项：取消7项、新增4项: told before what came and what went. */
export function netBefore({ items }: Statement, total: Item): { hit: SumHit | null; range: Range } | null {
  const said = /净([增减])(?:[加少长])?了?$/.exec(total.label)?.[1]
  const [first, second] = [items[total.index + 1], items[total.index + 2]]
  if (said === undefined || !first || !second || first.joint === ';') return null
  if (![first, second].every((item) => kindOf(item) === kindOf(total) && isCounted(item)) || !isCounted(total))
    return null
  const [a, b] = [first, second].map(({ label }) => (GOES.test(label) ? -1 : COMES.test(label) ? 1 : 0))
  if (!a || !b || a === b) return null
  const made = a * amount(first) + b * amount(second)
  const range = { start: total.start, end: second.end }
  // More came or went in other ways.
  const third = items[total.index + 3]
  const goesOn = third?.unit === total.unit && /^[、,和]$/.test(third.joint)
  const off = Math.abs(made - (said === '减' ? -1 : 1) * amount(total))
  if (goesOn || off <= slackOf([total, first, second])) return { hit: null, range }
  const [more, less] = made > 0 === a > 0 ? [first, second] : [second, first]
  return { hit: { reason: 'short', range, values: valuesOf(more, [less, total]) }, range }
}

/** 受理98件，撤回6件，实际审理92件; 核减12件后，实有86件. */
const TAKEN = /撤回|剔除|扣除|除去|核减|去除|重复|无效|作废|退回|退出|注销|不予受理|取消|减免|淘汰/
const ACTUAL = /^(?:目前|现)?(?:实际|最终|有效|实有|现有|保留|尚存|剩余)/

function words({ label, after }: Item): string {
  return label + after
}

/** 未采纳 beside 吸收采纳. */
const UNDONE = /^(?:尚|仍|还)?(?:未能?|没有|不)(?:予以?)?([一-鿿]{2}|实$)/
const LEFT_OVER =
  /^(?:目前|现|尚|仍|还|全[市县区镇局])?(?:剩余|剩下|余下|其余|余款|尾款|结余|尚余|仅余|空编|缺编|空缺|缺额|缺口|尚缺|还差|差额|余额|短缺|缺员|空岗|空余|欠)/
const ON_THE_WAY = /^(?:目前|现|另有?|其余)?(?:正在|正|在办|在审|在建|待|尚未|尚在|尚有|仍有|仍在|还有|未(?!成年|来))/
const DONE =
  /(?<![未待])(?:办结|审结|结案|完成|整改|到位|答复|化解|调结|销号|建成|投用|履行|兑现|支出|使用|拨付|处置|解决|办理|执结|执行|签订|验收|开工|发放|回复|调处|签约?)/
