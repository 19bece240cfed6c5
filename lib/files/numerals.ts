/** How a list counts. The names are our own; Word's and CSS's names are mapped to them by their readers. */
export type NumeralSystem =
  | 'decimal'
  | 'decimal-zero'
  | 'full-width'
  | 'circled'
  | 'parenthesised'
  | 'full-stopped'
  | 'upper-roman'
  | 'lower-roman'
  | 'upper-letter'
  | 'lower-letter'
  | 'upper-alphabetic'
  | 'lower-alphabetic'
  | 'chinese'
  | 'chinese-formal'
  | 'chinese-formal-traditional'
  | 'chinese-digits'
  | 'japanese'
  | 'heavenly-stems'
  | 'earthly-branches'
  | 'in-dashes'

/** Writes a number the way a list of that system does; falls back to arabic digits where the system ends. */
export function formatNumeral(system: NumeralSystem, value: number): string {
  return SYSTEMS[system](value) ?? String(value)
}

/**
 * A list label ready to stand before its text. Where Word and browsers leave a gap, one space stands,
 * except after Chinese punctuation and brackets, which draft authors never follow with one.
 */
export function spaced(label: string): string {
  const last = label.at(-1)
  if (last === undefined || /\s/.test(last)) return label
  if (/[、，。．：；）】〕》〉①-⒛㉑-㊿]/.test(last)) return label
  const isChineseInAsciiBrackets = /[).:,\]]/.test(last) && !/[0-9A-Za-z]/.test(label)
  return isChineseInAsciiBrackets ? label : `${label} `
}

type Writer = (value: number) => string | undefined

const SYSTEMS: Record<NumeralSystem, Writer> = {
  decimal: String,
  'decimal-zero': (value) => String(value).padStart(2, '0'),
  'full-width': (value) =>
    String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  circled: (value) => fromBlocks(value, ['⓪', 0, 0], ['①', 1, 20], ['㉑', 21, 35], ['㊱', 36, 50]),
  parenthesised: (value) => fromBlocks(value, ['⑴', 1, 20]),
  'full-stopped': (value) => fromBlocks(value, ['⒈', 1, 20]),
  'upper-roman': roman,
  'lower-roman': (value) => roman(value)?.toLowerCase(),
  'upper-letter': (value) => repeated(value, 'A'),
  'lower-letter': (value) => repeated(value, 'a'),
  'upper-alphabetic': (value) => alphabetic(value, 'A'),
  'lower-alphabetic': (value) => alphabetic(value, 'a'),
  chinese: (value) => counted(value, '零一二三四五六七八九', ['', '十', '百', '千'], 'tens'),
  'chinese-formal': (value) => counted(value, '零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟'], 'none'),
  'chinese-formal-traditional': (value) => counted(value, '零壹貳參肆伍陸柒捌玖', ['', '拾', '佰', '仟'], 'none'),
  'chinese-digits': (value) =>
    String(value).replace(/[0-9]/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit),
  japanese: (value) => counted(value, '〇一二三四五六七八九', ['', '十', '百', '千'], 'all'),
  'heavenly-stems': (value) => '甲乙丙丁戊己庚辛壬癸'[value - 1],
  'earthly-branches': (value) => '子丑寅卯辰巳午未申酉戌亥'[value - 1],
  'in-dashes': (value) => `- ${value} -`,
}

/** Characters that Unicode keeps in runs: the first of each run, and the values it covers. */
function fromBlocks(value: number, ...blocks: [first: string, from: number, to: number][]): string | undefined {
  for (const [first, from, to] of blocks) {
    if (value >= from && value <= to) return String.fromCharCode(first.charCodeAt(0) + value - from)
  }
  return undefined
}

const ROMAN: [string, number][] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined
  let rest = value
  let written = ''
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      written += letters
      rest -= worth
    }
  }
  return written
}

/** Word's letters: after z come aa, bb, cc. */
function repeated(value: number, first: string): string | undefined {
  if (value < 1 || value > 780) return undefined
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26))
  return letter.repeat(Math.ceil(value / 26))
}

/** CSS's letters: after z come aa, ab, ac. */
function alphabetic(value: number, first: string): string | undefined {
  if (value < 1) return undefined
  let rest = value
  let written = ''
  while (rest > 0) {
    rest--
    written = String.fromCharCode(first.charCodeAt(0) + (rest % 26)) + written
    rest = Math.floor(rest / 26)
  }
  return written
}

/**
 * Counting with place names, up to 9999. `drop` says where a leading one is not written:
 * `tens` 十一 (but 一百), `all` 百十一, `none` 壹拾壹.
 */
function counted(value: number, digits: string, places: string[], drop: 'tens' | 'all' | 'none'): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return undefined
  if (value === 0) return digits[0]
  let written = ''
  let owesZero = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      owesZero = written !== ''
      continue
    }
    if (owesZero && drop !== 'all') written += digits[0]
    owesZero = false
    const isUnwritten =
      digit === 1 && place > 0 && (drop === 'all' || (drop === 'tens' && place === 1 && written === ''))
    written += (isUnwritten ? '' : (digits[digit] ?? '')) + (places[place] ?? '')
  }
  return written
}
