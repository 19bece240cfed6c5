/** The labels browsers draw before list items: they are in no text node, yet they are part of what the reader reads. */

/**
 * The label of a list item as the browser draws it, with what follows it (`3. `, `三、`, `c. `); the empty string
 * for bullets and none; null for a style that is not known here.
 *
 * @param style the computed `list-style-type`
 */
export function listLabel(style: string, value: number): string | null {
  if (BULLETS.has(style)) return ''
  const literal = /^"(.*)"$|^'(.*)'$/s.exec(style)
  if (literal) return literal[1] ?? literal[2] ?? ''
  const system = SYSTEMS[style]
  if (!system) return null
  const written = system.write(value)
  // Outside its range a style falls back to plain numbers, with its own suffix.
  return (written ?? String(value)) + system.suffix
}

interface System {
  suffix: string
  write(value: number): string | null
}

const BULLETS = new Set(['none', 'disc', 'circle', 'square', 'disclosure-open', 'disclosure-closed'])

const decimal: System = { suffix: '. ', write: String }
const simplified = chinese('零一二三四五六七八九', ['', '十', '百', '千'], '负')
const traditional = chinese('零一二三四五六七八九', ['', '十', '百', '千'], '負')

const SYSTEMS: Record<string, System | undefined> = {
  decimal,
  'decimal-leading-zero': {
    suffix: '. ',
    write: (value) => (value < 0 ? `-${String(-value).padStart(2, '0')}` : String(value).padStart(2, '0')),
  },
  'lower-alpha': alphabetic('abcdefghijklmnopqrstuvwxyz'),
  'lower-latin': alphabetic('abcdefghijklmnopqrstuvwxyz'),
  'upper-alpha': alphabetic('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  'upper-latin': alphabetic('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  'lower-greek': alphabetic('αβγδεζηθικλμνξοπρστυφχψω'),
  'lower-roman': { suffix: '. ', write: (value) => roman(value)?.toLowerCase() ?? null },
  'upper-roman': { suffix: '. ', write: roman },
  'cjk-decimal': {
    suffix: '、',
    write: (value) =>
      value < 0 ? null : String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'[+digit] ?? ''),
  },
  'cjk-ideographic': traditional,
  'trad-chinese-informal': traditional,
  'simp-chinese-informal': simplified,
  'trad-chinese-formal': chinese('零壹貳參肆伍陸柒捌玖', ['', '拾', '佰', '仟'], '負', true),
  'simp-chinese-formal': chinese('零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟'], '负', true),
  'cjk-heavenly-stem': fixed('甲乙丙丁戊己庚辛壬癸'),
  'cjk-earthly-branch': fixed('子丑寅卯辰巳午未申酉戌亥'),
}

function alphabetic(letters: string): System {
  return {
    suffix: '. ',
    write(value) {
      if (value < 1) return null
      let written = ''
      for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / letters.length)) {
        written = (letters[(rest - 1) % letters.length] ?? '') + written
      }
      return written
    },
  }
}

function fixed(signs: string): System {
  return { suffix: '、', write: (value) => signs[value - 1] ?? null }
}

/** Chinese numbers below ten thousand, as CSS Counter Styles writes them. */
function chinese(digits: string, places: string[], minus: string, formal = false): System {
  return {
    suffix: '、',
    write(value) {
      if (Math.abs(value) > 9999) return null
      if (value === 0) return digits[0] ?? null
      const figures = String(Math.abs(value))
      let written = ''
      let skipped = false
      for (const [index, figure] of [...figures].entries()) {
        if (figure === '0') {
          skipped = true
          continue
        }
        if (skipped) written += digits[0]
        skipped = false
        written += (digits[+figure] ?? '') + (places[figures.length - 1 - index] ?? '')
      }
      // 十二, not 一十二, in everyday writing.
      if (!formal && figures.length === 2) written = written.replace(/^一(?=十)/, '')
      return (value < 0 ? minus : '') + written
    },
  }
}

function roman(value: number): string | null {
  if (value < 1 || value > 3999) return null
  const signs: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let written = ''
  let rest = value
  for (const [worth, sign] of signs) {
    while (rest >= worth) {
      written += sign
      rest -= worth
    }
  }
  return written
}
