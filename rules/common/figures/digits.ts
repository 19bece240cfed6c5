/** Digits of one number in another order: two of three or more that stand together changed over, or the two of a number like 37. */
export function isTurnedOver(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)]
  if (a === b || one.length !== other.length || one.length < 2) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

/** A number's digits in rising order: the same for all that differ in the order of their digits alone. Asked of most numbers, so nothing but the text is made. */
export function inOrder(digits: string): string {
  const codes: number[] = []
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i)
    let at = i
    for (; at > 0 && (codes[at - 1] as number) > code; at--) codes[at] = codes[at - 1] as number
    codes[at] = code
  }
  return String.fromCharCode(...codes)
}

/** How many of a number's digits are no noughts at its end. */
export function tellingDigits(digits: string): number {
  let end = digits.length
  while (end > 1 && digits[end - 1] === '0') end--
  return end
}
