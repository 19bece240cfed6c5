import { levelIndex, type NumberingReference, type StyleSheet } from './docx-styles'
import { formatNumeral, type NumeralSystem, spaced } from './numerals'
import { type Attributes, isOn, parseXml } from './xml'

/**
 * The automatic numbers of a document, worked out as Word draws them. One instance goes through one document in reading
 * order; every numbered paragraph must be asked for exactly once, since each moves the counters on.
 */
export class Numbering {
  private readonly counters = new Map<AbstractList, (number | undefined)[]>()
  private readonly restarted = new Set<string>()
  /** Paragraphs whose list counts in a system this reader does not know; arabic digits stand instead. */
  unknownSystems = 0

  constructor(
    private readonly definitions: NumberingDefinitions,
    private readonly styles: StyleSheet,
  ) {}

  /**
   * The label of the next paragraph, with the space that follows it; `''` for a paragraph without number.
   * Bullets give no label: they are drawn, not counted, and their glyphs mean nothing outside their fonts.
   */
  label(styleId: string | null, direct: NumberingReference): string {
    const place = this.place(styleId, direct)
    if (!place) return ''
    const { list, abstract, level } = place
    const numbers = this.advance(list, abstract, level)
    const definition = levelOf(list, abstract, level)
    if (!definition || definition.isHidden || definition.format === 'bullet') return ''
    const text = definition.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const shown = levelOf(list, abstract, Number(digit) - 1)
      const number = numbers[Number(digit) - 1] ?? shown?.start ?? 1
      return this.write(definition.isLegal ? 'decimal' : (shown?.format ?? 'decimal'), number)
    })
    return definition.suffix === 'nothing' || text === '' ? text : spaced(text)
  }

  private place(
    styleId: string | null,
    direct: NumberingReference,
  ): { list: List; abstract: AbstractList; level: number } | null {
    const chain = this.styles.chain(styleId ?? this.styles.defaultParagraph)
    const numbered = chain.findIndex((style) => style.numbering.numId !== null)
    const numId = direct.numId ?? chain[numbered]?.numbering.numId ?? null
    if (numId === null || numId === '0') return null
    const list = this.definitions.lists.get(numId)
    const abstract = list && this.abstractOf(list)
    if (!list || !abstract) return null
    // A style says its level by being named in the list's level, or by a level of its own.
    for (const style of direct.numId === null ? chain.slice(0, numbered + 1) : chain.slice(0, 1)) {
      const stated = direct.numId === null ? style.numbering.level : null
      const level = direct.level ?? linkedLevel(list, abstract, style.id) ?? stated
      if (level !== null) return { list, abstract, level }
    }
    return { list, abstract, level: direct.level ?? 0 }
  }

  /** The list's definition, through a numbering style when it only points to one. */
  private abstractOf(list: List): AbstractList | null {
    const abstract = this.definitions.abstracts.get(list.abstractId)
    if (!abstract) return null
    if (abstract.numStyleLink === null || abstract.levels.size > 0) return abstract
    const numId = this.styles.chain(abstract.numStyleLink)[0]?.numbering.numId
    const linked = numId === null || numId === undefined ? undefined : this.definitions.lists.get(numId)
    return (linked && this.definitions.abstracts.get(linked.abstractId)) ?? abstract
  }

  /** Counts one paragraph. Lists with one definition count together, unless a list restarts a level. */
  private advance(list: List, abstract: AbstractList, level: number): (number | undefined)[] {
    let numbers = this.counters.get(abstract)
    if (!numbers) {
      numbers = []
      this.counters.set(abstract, numbers)
    }
    const key = `${list.id}:${level}`
    const restart = list.overrides.get(level)?.start ?? null
    const start = restart ?? levelOf(list, abstract, level)?.start ?? 1
    const current = numbers[level]
    if (restart !== null && !this.restarted.has(key)) numbers[level] = restart
    else numbers[level] = current === undefined ? start : current + 1
    this.restarted.add(key)
    for (let deeper = level + 1; deeper < 9; deeper++) {
      const after = levelOf(list, abstract, deeper)?.restartAfter ?? deeper
      if (level < after) numbers[deeper] = undefined
    }
    return numbers
  }

  private write(format: string, value: number): string {
    if (format === 'none' || format === 'bullet') return ''
    const padded = /^custom:(0+\d)/.exec(format)?.[1]
    if (padded !== undefined) return String(value).padStart(padded.length, '0')
    const system = SYSTEMS.get(format)
    if (system === undefined) this.unknownSystems++
    return formatNumeral(system ?? 'decimal', value)
  }
}

/** What `numbering.xml` defines. */
export interface NumberingDefinitions {
  abstracts: ReadonlyMap<string, AbstractList>
  lists: ReadonlyMap<string, List>
}

export const NO_NUMBERING: NumberingDefinitions = { abstracts: new Map(), lists: new Map() }

export interface AbstractList {
  levels: Map<number, Level>
  /** The numbering style that really defines this list. */
  numStyleLink: string | null
}

export interface List {
  id: string
  abstractId: string
  overrides: Map<number, { start: number | null; level: Level | null }>
}

export interface Level {
  start: number
  /** Word's name of the counting system; `custom:001, 002, …` for a format of the author's. */
  format: string
  /** The label with `%1` … `%9` for the numbers of the levels. */
  text: string
  suffix: string
  isLegal: boolean
  isHidden: boolean
  /** The level is counted anew after a level below this number (0-based); 0: never; null: after any higher level. */
  restartAfter: number | null
  paragraphStyle: string | null
}

/**
 * Reads `numbering.xml`.
 * @throws XmlError
 */
export function readNumbering(bytes: Uint8Array): NumberingDefinitions {
  const abstracts = new Map<string, AbstractList>()
  const lists = new Map<string, List>()
  let abstract: AbstractList | null = null
  let list: List | null = null
  let level: Level | null = null
  let overridden = 0
  let fallback = 0
  parseXml(bytes, {
    open(name, attributes) {
      // Alternatives for older programs: the first choice is the real one.
      if (name === 'mc:Fallback') fallback++
      if (fallback > 0) return
      switch (name) {
        case 'w:abstractNum':
          abstract = { levels: new Map(), numStyleLink: null }
          abstracts.set(attributes('abstractNumId') ?? '', abstract)
          break
        case 'w:numStyleLink':
          if (abstract) abstract.numStyleLink = attributes('val') ?? null
          break
        case 'w:num':
          list = { id: attributes('numId') ?? '', abstractId: '', overrides: new Map() }
          lists.set(list.id, list)
          break
        case 'w:abstractNumId':
          if (list) list.abstractId = attributes('val') ?? ''
          break
        case 'w:lvlOverride':
          overridden = levelIndex(attributes('ilvl')) ?? 0
          list?.overrides.set(overridden, { start: null, level: null })
          break
        case 'w:startOverride': {
          const override = list?.overrides.get(overridden)
          if (override) override.start = numberOf(attributes('val'))
          break
        }
        case 'w:lvl': {
          level = newLevel()
          const override = list?.overrides.get(overridden)
          if (override) override.level = level
          else abstract?.levels.set(levelIndex(attributes('ilvl')) ?? 0, level)
          break
        }
        default:
          if (level) readLevelProperty(level, name, attributes)
      }
    },
    close(name) {
      if (name === 'mc:Fallback') fallback--
      if (fallback > 0) return
      if (name === 'w:lvl') level = null
      if (name === 'w:abstractNum') abstract = null
      if (name === 'w:num') list = null
    },
    text() {},
  })
  return { abstracts, lists }
}

const SYSTEMS = new Map<string, NumeralSystem>([
  ['decimal', 'decimal'],
  ['decimalHalfWidth', 'decimal'],
  ['decimalZero', 'decimal-zero'],
  ['decimalFullWidth', 'full-width'],
  ['decimalFullWidth2', 'full-width'],
  ['decimalEnclosedCircle', 'circled'],
  ['decimalEnclosedCircleChinese', 'circled'],
  ['decimalEnclosedParen', 'parenthesised'],
  ['decimalEnclosedFullstop', 'full-stopped'],
  ['upperRoman', 'upper-roman'],
  ['lowerRoman', 'lower-roman'],
  ['upperLetter', 'upper-letter'],
  ['lowerLetter', 'lower-letter'],
  ['chineseCounting', 'chinese'],
  ['chineseCountingThousand', 'chinese'],
  ['taiwaneseCounting', 'chinese'],
  ['taiwaneseCountingThousand', 'chinese'],
  ['japaneseCounting', 'japanese'],
  ['chineseLegalSimplified', 'chinese-formal'],
  ['ideographLegalTraditional', 'chinese-formal-traditional'],
  ['ideographDigital', 'chinese-digits'],
  ['taiwaneseDigital', 'chinese-digits'],
  ['japaneseDigitalTenThousand', 'chinese-digits'],
  ['ideographTraditional', 'heavenly-stems'],
  ['ideographZodiac', 'earthly-branches'],
  ['numberInDash', 'in-dashes'],
])

function levelOf(list: List, abstract: AbstractList, level: number): Level | undefined {
  return list.overrides.get(level)?.level ?? abstract.levels.get(level)
}

function linkedLevel(list: List, abstract: AbstractList, styleId: string): number | null {
  for (let level = 0; level < 9; level++) {
    if (levelOf(list, abstract, level)?.paragraphStyle === styleId) return level
  }
  return null
}

/** Word's own defaults for what a level leaves out. A list without `w:start` begins at 0. */
function newLevel(): Level {
  return {
    start: 0,
    format: 'decimal',
    text: '',
    suffix: 'tab',
    isLegal: false,
    isHidden: false,
    restartAfter: null,
    paragraphStyle: null,
  }
}

function readLevelProperty(level: Level, name: string, attributes: Attributes): void {
  switch (name) {
    case 'w:start':
      level.start = numberOf(attributes('val')) ?? 0
      break
    case 'w:numFmt': {
      const format = attributes('val') ?? 'decimal'
      level.format = format === 'custom' ? `custom:${attributes('format') ?? ''}` : format
      break
    }
    case 'w:lvlText':
      level.text = attributes('val') ?? ''
      break
    case 'w:suff':
      level.suffix = attributes('val') ?? 'tab'
      break
    case 'w:isLgl':
      level.isLegal = isOn(attributes)
      break
    case 'w:vanish':
      level.isHidden = isOn(attributes)
      break
    case 'w:lvlRestart':
      level.restartAfter = numberOf(attributes('val'))
      break
    case 'w:pStyle':
      level.paragraphStyle = attributes('val') ?? null
      break
  }
}

function numberOf(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null
}
