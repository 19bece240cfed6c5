import { eachProperty, SPRM, type Stream } from './doc-properties'
import type { AbstractList, Level, List, NumberingDefinitions } from './docx-numbering'

/**
 * Reads the lists of a .doc: their definitions (PlfLst and the levels that follow it) and the lists made from them.
 * @param definitionsAt place and length of PlfLst in the table stream
 * @param listsAt place of PlfLfo
 * @throws RangeError when they are cut off
 */
export function readDocLists(
  table: Stream,
  definitionsAt: { at: number; length: number },
  listsAt: { at: number; length: number },
): NumberingDefinitions {
  const abstracts = new Map<string, AbstractList>()
  const lists = new Map<string, List>()
  if (definitionsAt.length > 2) readDefinitions(table, definitionsAt, abstracts)
  if (listsAt.length > 4) readLists(table, listsAt, lists)
  return { abstracts, lists }
}

/** Word's name of a counting system by its number, which .doc and .rtf have in common. Unknown ones keep their number. */
export function numberFormat(nfc: number): string {
  return FORMATS[nfc] ?? (nfc === 255 ? 'none' : nfc === 57 ? 'numberInDash' : `nfc${nfc}`)
}

const FORMATS =
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand'.split(
    ' ',
  )

const DEFINITION_BYTES = 28
const LEVEL_BYTES = 28
const LIST_BYTES = 16
const NO_STYLE = 0xfff

function readDefinitions(
  table: Stream,
  { at, length }: { at: number; length: number },
  abstracts: Map<string, AbstractList>,
): void {
  const count = Math.min(table.u16(at), Math.floor((length - 2) / DEFINITION_BYTES))
  // Word counts the levels that follow as no part of the list, other programs do.
  let next = at + 2 + count * DEFINITION_BYTES
  for (let index = 0; index < count; index++) {
    const definition = at + 2 + index * DEFINITION_BYTES
    const abstract: AbstractList = { levels: new Map(), numStyleLink: null }
    abstracts.set(String(table.i32(definition)), abstract)
    const isSimple = (table.u8(definition + 26) & 1) === 1
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const read = readLevel(table, next)
      const style = table.u16(definition + 8 + level * 2)
      abstract.levels.set(level, { ...read.level, paragraphStyle: style === NO_STYLE ? null : String(style) })
      next = read.end
    }
  }
}

function readLists(table: Stream, { at, length }: { at: number; length: number }, lists: Map<string, List>): void {
  const count = Math.min(table.u32(at), Math.floor((length - 4) / LIST_BYTES))
  let next = at + 4 + count * LIST_BYTES
  for (let index = 0; index < count; index++) {
    const entry = at + 4 + index * LIST_BYTES
    const list: List = { id: String(index + 1), abstractId: String(table.i32(entry)), overrides: new Map() }
    lists.set(list.id, list)
    next += 4
    const overrides = table.u8(entry + 12)
    for (let override = 0; override < overrides; override++) {
      const flags = table.u32(next + 4)
      const start = flags & 0x10 ? table.i32(next) : null
      next += 8
      let level: Level | null = null
      if (flags & 0x20) {
        const read = readLevel(table, next)
        level = read.level
        next = read.end
      }
      list.overrides.set(flags & 0xf, { start: level && start !== null ? level.start : start, level })
    }
  }
}

function readLevel(table: Stream, at: number): { level: Level; end: number } {
  const flags = table.u8(at + 5)
  const characterBytes = table.u8(at + 24)
  const characters = at + LEVEL_BYTES + table.u8(at + 25)
  const text = characters + characterBytes
  const length = table.u16(text)
  return {
    level: {
      start: Math.max(0, table.i32(at)),
      format: numberFormat(table.u8(at + 4)),
      text: labelOf(table, text + 2, length),
      suffix: table.u8(at + 15) === 2 ? 'nothing' : 'tab',
      isLegal: (flags & 4) !== 0,
      isHidden: isHidden(table.part(characters, characterBytes)),
      restartAfter: flags & 8 ? table.u8(at + 26) : null,
      paragraphStyle: null,
    },
    end: text + 2 + length * 2,
  }
}

/** No label is longer; a forged length must not be read out for every paragraph. */
const MAX_LABEL = 64

/** Numbers of levels stand in the text as their own character codes, 0–8. */
function labelOf(table: Stream, at: number, length: number): string {
  let label = ''
  for (let index = 0; index < Math.min(length, MAX_LABEL); index++) {
    const code = table.u16(at + index * 2)
    label += code < 9 ? `%${code + 1}` : String.fromCharCode(code)
  }
  return label
}

function isHidden(grpprl: Stream): boolean {
  let hidden = false
  eachProperty(grpprl, (sprm, operand) => {
    if (sprm === SPRM.hidden) hidden = grpprl.u8(operand) === 1
  })
  return hidden
}
