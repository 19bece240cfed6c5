import type { NumeralSystem } from './numerals'
import { type Attributes, parseXml } from './xml'

/** One level of a list, or of the numbering of headings. */
export interface OdtLevel {
  start: number
  /** null: nothing is counted, as before bullets; `unknown`: counted in a way this reader does not know. */
  system: NumeralSystem | 'unknown' | null
  /** The label, with `%1%` … `%10%` for the numbers of the levels. */
  text: string
  /** Whether a gap follows the label. */
  isSpaced: boolean
}

export type OdtLevels = ReadonlyMap<number, OdtLevel>

interface OdtStyle {
  parent: string | null
  isHidden: boolean | null
  /** The list its paragraphs are in; `''` takes them out of the numbering of headings. */
  list: string | null
}

/** The styles of an OpenDocument text, from both its files. Levels are counted from 1. */
export class OdtStyles {
  readonly lists = new Map<string, OdtLevels>()
  /** The numbering of headings. */
  outline: OdtLevels = new Map()
  private readonly styles = new Map<string, OdtStyle>()

  /** @param family `paragraph`, `text` or `section` */
  isHidden(family: string, name: string | undefined): boolean {
    for (const style of this.chain(family, name)) if (style.isHidden !== null) return style.isHidden
    return false
  }

  listOf(name: string | undefined): string | null {
    for (const style of this.chain('paragraph', name)) if (style.list !== null) return style.list
    return null
  }

  add(family: string, name: string, style: OdtStyle): void {
    this.styles.set(`${family}:${name}`, style)
  }

  /** The style and what it is based on, nearest first. Ends at a missing style or a circle. */
  private chain(family: string, name: string | undefined): OdtStyle[] {
    const chain: OdtStyle[] = []
    for (let id: string | null = name ?? null; id !== null; ) {
      const style: OdtStyle | undefined = this.styles.get(`${family}:${id}`)
      if (!style || chain.includes(style)) break
      chain.push(style)
      id = style.parent
    }
    return chain
  }
}

/**
 * Takes up the styles of `styles.xml`.
 * @throws XmlError
 */
export function readOdtStyles(bytes: Uint8Array, styles: OdtStyles): void {
  const reader = new OdtStyleReader(styles)
  let isAutomatic = false
  parseXml(bytes, {
    open(name, attributes) {
      // Styles of the same names stand in the document's own file; these are the headers'.
      if (name === 'office:automatic-styles') isAutomatic = true
      if (!isAutomatic) reader.open(name, attributes)
    },
    close(name) {
      if (name === 'office:automatic-styles') isAutomatic = false
      if (!isAutomatic) reader.close(name)
    },
    text() {},
  })
}

/** Takes up styles as they come by in a file. */
export class OdtStyleReader {
  private family = ''
  private style: OdtStyle | null = null
  private levels: Map<number, OdtLevel> | null = null
  private level: OdtLevel | null = null

  constructor(private readonly styles: OdtStyles) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'style:style':
        this.family = attributes('family') ?? ''
        this.style = {
          parent: attributes('parent-style-name') ?? null,
          isHidden: null,
          list: attributes('list-style-name') ?? null,
        }
        this.styles.add(this.family, attributes('name') ?? '', this.style)
        break
      case 'style:text-properties':
      case 'style:section-properties':
        if (this.style && !this.level) {
          const display = attributes('display')
          if (display !== undefined) this.style.isHidden = display === 'none'
        }
        break
      case 'text:list-style':
        this.levels = new Map()
        this.styles.lists.set(attributes('name') ?? '', this.levels)
        break
      case 'text:outline-style':
        this.levels = new Map()
        this.styles.outline = this.levels
        break
      case 'text:list-level-style-number':
      case 'text:outline-level-style':
      case 'text:list-level-style-bullet':
      case 'text:list-level-style-image': {
        const level = levelNumber(attributes('level'))
        if (!this.levels || level === null) break
        this.level = readLevel(name, level, attributes)
        this.levels.set(level, this.level)
        break
      }
      case 'style:list-level-label-alignment':
        if (this.level) this.level.isSpaced = attributes('label-followed-by') !== 'nothing'
        break
    }
  }

  close(name: string): void {
    if (name === 'style:style') this.style = null
    if (name === 'text:list-style' || name === 'text:outline-style') this.levels = null
    if (name.startsWith('text:list-level-style') || name === 'text:outline-level-style') this.level = null
  }
}

/** A list level 1–10, or null for anything else. */
export function levelNumber(value: string | undefined): number | null {
  return value !== undefined && /^(?:[1-9]|10)$/.test(value) ? Number(value) : null
}

function readLevel(name: string, level: number, attributes: Attributes): OdtLevel {
  const format = attributes('num-format') ?? ''
  const start = attributes('start-value')
  const isNumber = name === 'text:list-level-style-number' || name === 'text:outline-level-style'
  const system = isNumber ? systemOf(format, attributes('num-letter-sync') === 'true') : null
  return {
    start: start !== undefined && /^\d{1,6}$/.test(start) ? Number(start) : 1,
    system,
    text: system === null ? '' : labelOf(level, attributes),
    isSpaced: true,
  }
}

function labelOf(level: number, attributes: Attributes): string {
  const whole = attributes('num-list-format')
  if (whole !== undefined) return whole.slice(0, MAX_LABEL)
  const shown = Math.min(levelNumber(attributes('display-levels')) ?? 1, level)
  const numbers = Array.from({ length: shown }, (_, index) => `%${level - shown + 1 + index}%`).join('.')
  return `${(attributes('num-prefix') ?? '').slice(0, MAX_LABEL)}${numbers}${(attributes('num-suffix') ?? '').slice(0, MAX_LABEL)}`
}

const MAX_LABEL = 64

function systemOf(format: string, isRepeating: boolean): OdtLevel['system'] {
  if (format === '') return null
  if (format === 'A') return isRepeating ? 'upper-letter' : 'upper-alphabetic'
  if (format === 'a') return isRepeating ? 'lower-letter' : 'lower-alphabetic'
  // Counting systems are named by how they begin: “一, 二, 三, ...”.
  const first = format.split(/[,，、]/, 1)[0]?.trim() ?? ''
  return SYSTEMS.get(first) ?? 'unknown'
}

const SYSTEMS = new Map<string, NumeralSystem>([
  ['1', 'decimal'],
  ['01', 'decimal-zero'],
  ['１', 'full-width'],
  ['I', 'upper-roman'],
  ['i', 'lower-roman'],
  ['一', 'chinese'],
  ['壹', 'chinese-formal'],
  ['〇', 'chinese-digits'],
  ['甲', 'heavenly-stems'],
  ['子', 'earthly-branches'],
  ['①', 'circled'],
  ['⑴', 'parenthesised'],
  ['(1)', 'parenthesised'],
  ['⒈', 'full-stopped'],
])
