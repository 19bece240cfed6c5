/** Numbers that belong to a person, told by their own check digits or by the words beside them. For folded text. */

/** First two digits of an identity number: the province. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** 18 characters with a day of birth; `valid` when province and check character are right too. */
export function identityNumber(written: string): { valid: boolean } | null {
  const digits = written.toUpperCase()
  if (!/^\d{17}[\dX]$/.test(digits)) return null
  if (!isDay(digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14))) return null
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return { valid: PROVINCES.has(digits.slice(0, 2)) && CHECKS[sum % 11] === digits[17] }
}

/** The 15 digits issued until 1999: province, region, day of birth with a two-digit year, serial number. */
export function isOldIdentityNumber(digits: string): boolean {
  return (
    /^\d{15}$/.test(digits) &&
    PROVINCES.has(digits.slice(0, 2)) &&
    isDay(`19${digits.slice(6, 8)}`, digits.slice(8, 10), digits.slice(10, 12))
  )
}

function isDay(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)] as [number, number, number]
  if (y < 1900 || y > 2099 || m < 1 || m > 12) return false
  const days =
    m === 2 ? (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31
  return d >= 1 && d <= days
}

/** The check of bank cards. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
