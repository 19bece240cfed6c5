/** Whether a UTF-16 unit is an ideograph of Unicode's first block, U+4E00 to U+9FFF: all that common writing has. False for NaN, behind a text's end. */
export function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff
}

/** The same of a character; '' is none. */
export function isIdeographSign(sign: string): boolean {
  return isIdeograph(sign.charCodeAt(0))
}
