/** Numbers as drafts write them: 12, 1,280, 1.28万, 400余, 二十三, 三百二十一万六千, 二〇二四, 百分之九十八. All patterns are for folded text. */

/** Source of a pattern for a number without its unit; no capture groups. Bounded, so that no run of digits is read twice over. */
export const NUMBER =
  '(?:(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?:\\.\\d{1,6})?|[〇零一二两三四五六七八九十百千]{1,12}(?:万[〇零一二两三四五六七八九十百千]{1,9})?)(?:余|多|来|几)?(?:万亿|万|亿)?(?:余|多)?'

const DIGITS = '〇一二三四五六七八九'

/**
 * The value of a number as NUMBER matches it, or null when it is none (十百).
 * Approximations (400余, 2.5万多) give their base value.
 */
export function numberValue(written: string): number | null {
  if (PLAIN.test(written)) return Number(written)
  const bare = written
    .replace(/[余多来几,]/g, '')
    .replace(/零/g, '〇')
    .replace(/两/g, '二')
  const scale = bare.endsWith('万亿') ? 1e12 : bare.endsWith('万') ? 1e4 : bare.endsWith('亿') ? 1e8 : 1
  const number = scale === 1 ? bare : bare.slice(0, scale === 1e12 ? -2 : -1)
  if (number === '') return null
  if (/^\d+(?:\.\d+)?$/.test(number)) return rounded(Number(number) * scale)
  const value = ofTenThousands(number)
  return value === null ? null : rounded(value * scale)
}

/** Most numbers: digits, and no more of them than a number holds exactly. */
const PLAIN = /^\d{1,15}$/

/** Whether the number itself says that it is not exact. */
export function isApproximate(written: string): boolean {
  return /[余多几来]/.test(written)
}

function rounded(value: number): number {
  // 1.28 × 10000 is 12800.000000000002 in binary floating point.
  return Math.round(value * 1e6) / 1e6
}

/** 三百二十一万六千: what stands before 万 and what stands behind it. */
function ofTenThousands(number: string): number | null {
  const at = number.indexOf('万')
  if (at < 0) return ideographic(number)
  const before = ideographic(number.slice(0, at))
  const after = number.slice(at + 1)
  const rest = ideographic(after)
  if (before === null || rest === null) return null
  // 一万二 is 12000.
  return before * 1e4 + (after.length === 1 ? rest * 1000 : rest)
}

function ideographic(number: string): number | null {
  if (!/[十百千]/.test(number)) {
    let value = 0
    for (const character of number) {
      const digit = DIGITS.indexOf(character)
      if (digit < 0) return null
      value = value * 10 + digit
    }
    return value
  }
  let total = 0
  let digit = -1
  let last = 10000
  for (const character of number) {
    const unit = character === '十' ? 10 : character === '百' ? 100 : character === '千' ? 1000 : 0
    if (unit === 0) {
      digit = DIGITS.indexOf(character)
      if (digit < 0) return null
      continue
    }
    if (unit >= last) return null
    total += (digit < 0 ? 1 : digit) * unit
    last = unit
    digit = -1
  }
  // 一百二 is 120, not 102, unless a 零 stands between.
  if (digit > 0) total += last > 10 && last < 10000 && !number.includes('〇') ? digit * (last / 10) : digit
  return total
}
