import { often } from '../../../lib/audit'
import { type Item, type Statement, unitOf } from './statements'

interface One {
  statement: Statement
  item: Item
}

/**
 * Whether one of two sentences says why their numbers differ: 用好现有的56名法律明白人(含往年培育的9名) where 47 were trained, 连同上级补助3万元共投入15万元. What
 * is between the two must be the number told, to the last one.
 */
export function isExplained(a: One, b: One): boolean {
  const gap = Math.abs(a.item.value - b.item.value)
  return [a, b].some(({ statement, item: own }) =>
    statement.items.some(
      (item) =>
        item !== own &&
        Math.abs(item.value - gap) < 1e-9 &&
        unitOf(item) === unitOf(own) &&
        Math.abs(item.index - own.index) <= NEAR &&
        (item.opens === '含' || item.opens === '包括' || CAME_OR_WENT.test(item.label.slice(-LONGEST))) &&
        // 较上年增加2件: what is between two years.
        !COMPARED.test(item.label) &&
        !isRestOf(statement, item, own),
    ),
  )
}

/** 29件，出庭27件，其余2件: what is left of the sentence's own, and nothing between 27 and another number. */
function isRestOf({ items }: Statement, rest: Item, part: Item): boolean {
  return (
    REST.test(rest.label) &&
    items.some((item) => item.start === part.start) &&
    items.some((all) => all.start !== part.start && all.value === part.value + rest.value)
  )
}

const REST = often(/(?:其余|剩余|余下|另)的?$/)
const NEAR = 3
const LONGEST = 14
const COMPARED = often(/[较比]|不少于|至少|不低于|力争|达到/)
const CAME_OR_WENT = often(
  /另|新[增聘建设培]|增[列补加设]|补|连同|加上|外|原有|往年|结转|注销|撤销|核减|退|合并|其余|剩余/,
)
