/** Digits of one number in another order: two of three or more that stand together changed over, or the two of a number like 37. */
export function isTurnedOver(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)]
  if (a === b || one.length !== other.length || one.length < 2) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
