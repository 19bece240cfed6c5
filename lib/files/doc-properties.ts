/** Little-endian numbers of a stream. Every read past its end throws RangeError. */
export class Stream {
  private readonly view: DataView

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  u8(at: number): number {
    return this.view.getUint8(at)
  }

  u16(at: number): number {
    return this.view.getUint16(at, true)
  }

  i16(at: number): number {
    return this.view.getInt16(at, true)
  }

  u32(at: number): number {
    return this.view.getUint32(at, true)
  }

  i32(at: number): number {
    return this.view.getInt32(at, true)
  }

  /** @throws RangeError when the part does not lie wholly inside */
  part(at: number, length: number): Stream {
    if (at < 0 || length < 0 || at + length > this.bytes.length) throw new RangeError()
    return new Stream(this.bytes.subarray(at, at + length))
  }
}

/** Words of the binary format for one change of a property; the numbers of those that concern a draft's text. */
export const SPRM = {
  paragraphStyle: 0x4600,
  listLevel: 0x260a,
  list: 0x460b,
  inTable: 0x2416,
  rowEnd: 0x2417,
  tableDepth: 0x6649,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  hugeProperties: 0x6646,
  hugePropertiesOld: 0x6645,
  deleted: 0x0800,
  data: 0x0806,
  ole: 0x080a,
  hidden: 0x083c,
  special: 0x0855,
  object: 0x0856,
  characterStyle: 0x4a30,
  symbol: 0x6a09,
} as const

/** Calls `take` for every property in `grpprl`, with the place of its operand. Ends at what is cut off. */
export function eachProperty(grpprl: Stream, take: (sprm: number, operand: number) => void): void {
  for (let at = 0; at + 2 < grpprl.length; ) {
    const sprm = grpprl.u16(at)
    const operand = at + 2
    const length = operandLength(grpprl, sprm, operand)
    if (operand + length > grpprl.length) return
    take(sprm, operand)
    at = operand + length
  }
}

/** Properties of a stretch of characters, as far as they concern the text. */
export interface CharacterProperties {
  isDeleted: boolean
  /** null: as the style says; `opposite`: the other way round. */
  hidden: boolean | 'opposite' | null
  /** The character stands for something: a picture, a reference, a field's mark. */
  isSpecial: boolean
  style: number | null
  symbol: { font: number; code: number } | null
  /** The character carries data (of a form field, an object) and no picture. */
  isData: boolean
}

export const PLAIN: Readonly<CharacterProperties> = {
  isDeleted: false,
  hidden: null,
  isSpecial: false,
  style: null,
  symbol: null,
  isData: false,
}

export function readCharacterProperties(base: Readonly<CharacterProperties>, grpprl: Stream): CharacterProperties {
  const properties = { ...base }
  eachProperty(grpprl, (sprm, operand) => {
    switch (sprm) {
      case SPRM.deleted:
        properties.isDeleted = grpprl.u8(operand) === 1
        break
      case SPRM.hidden:
        properties.hidden = toggleOf(grpprl.u8(operand))
        break
      case SPRM.special:
        properties.isSpecial = grpprl.u8(operand) === 1
        break
      case SPRM.characterStyle:
        properties.style = grpprl.u16(operand)
        break
      case SPRM.symbol:
        properties.symbol = { font: grpprl.u16(operand), code: grpprl.u16(operand + 2) }
        properties.isSpecial = true
        break
      case SPRM.data:
      case SPRM.ole:
      case SPRM.object:
        properties.isData ||= grpprl.u8(operand) === 1
        break
    }
  })
  return properties
}

/** Properties of a paragraph, as far as they concern the text. */
export interface ParagraphProperties {
  style: number
  /** Number of the list, 1-based; 0 takes numbering away; null: as the style says. */
  list: number | null
  level: number | null
  isInTable: boolean
  isRowEnd: boolean
  tableDepth: number | null
  isInnerCell: boolean
  isInnerRowEnd: boolean
}

export function newParagraphProperties(style: number): ParagraphProperties {
  return {
    style,
    list: null,
    level: null,
    isInTable: false,
    isRowEnd: false,
    tableDepth: null,
    isInnerCell: false,
    isInnerRowEnd: false,
  }
}

/** Reads properties into `properties`. @param data the stream that long lists of properties are moved to */
export function readParagraphProperties(properties: ParagraphProperties, grpprl: Stream, data: Stream | null): void {
  eachProperty(grpprl, (sprm, operand) => {
    switch (sprm) {
      case SPRM.paragraphStyle:
        properties.style = grpprl.u16(operand)
        break
      case SPRM.list:
        properties.list = listOf(grpprl.i16(operand))
        break
      case SPRM.listLevel:
        properties.level = Math.min(grpprl.u8(operand), 8)
        break
      case SPRM.inTable:
        properties.isInTable = grpprl.u8(operand) === 1
        break
      case SPRM.rowEnd:
        properties.isRowEnd = grpprl.u8(operand) === 1
        break
      case SPRM.tableDepth:
        properties.tableDepth = grpprl.i32(operand)
        break
      case SPRM.innerCell:
        properties.isInnerCell = grpprl.u8(operand) === 1
        break
      case SPRM.innerRowEnd:
        properties.isInnerRowEnd = grpprl.u8(operand) === 1
        break
      case SPRM.hugeProperties:
      case SPRM.hugePropertiesOld: {
        const at = grpprl.u32(operand)
        // Read without `data`, so that one list cannot send on to another for ever.
        if (data) readParagraphProperties(properties, data.part(at + 2, data.u16(at)), null)
        break
      }
    }
  })
}

/** A stretch of the document's bytes and what is said of it. */
interface Stretch<Properties> {
  from: number
  to: number
  properties: Properties
}

/** Finds the properties at a place in the document stream. Looking up places in order costs next to nothing. */
export class PropertyRuns<Properties> {
  private current: Stretch<Properties> | null = null

  constructor(
    private readonly stretches: Stretch<Properties>[],
    private readonly otherwise: Properties,
  ) {
    stretches.sort((a, b) => a.from - b.from)
  }

  at(place: number): Properties {
    if (this.current && place >= this.current.from && place < this.current.to) return this.current.properties
    this.current = this.find(place)
    return this.current.properties
  }

  private find(place: number): Stretch<Properties> {
    let low = 0
    let high = this.stretches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.stretches[middle]?.from ?? 0) <= place) low = middle + 1
      else high = middle
    }
    const found = this.stretches[low - 1]
    if (found && place < found.to) return found
    return { from: place, to: place + 1, properties: this.otherwise }
  }
}

/**
 * Reads the pages of properties that a table of pages lists. A page that is listed twice is read once, so that a forged
 * table costs no more than one pass over the document.
 */
export function readPages<Properties>(
  document: Stream,
  table: Stream,
  entryBytes: number,
  read: (page: Stream, entry: number) => Properties,
): Stretch<Properties>[] {
  const count = Math.max(0, Math.floor((table.length - 4) / 8))
  const seen = new Set<number>()
  const stretches: Stretch<Properties>[] = []
  for (let index = 0; index < count; index++) {
    const number = table.u32((count + 1) * 4 + index * 4) & 0x3fffff
    if (seen.has(number)) continue
    seen.add(number)
    const page = document.part(number * PAGE_BYTES, PAGE_BYTES)
    const runs = page.u8(PAGE_BYTES - 1)
    for (let run = 0; run < runs; run++) {
      const from = page.u32(run * 4)
      const to = page.u32(run * 4 + 4)
      const properties = read(page, (runs + 1) * 4 + run * entryBytes)
      if (from < to) stretches.push({ from, to, properties })
    }
  }
  return stretches
}

const PAGE_BYTES = 512

/** List numbers: 0 none, up to 2046 a list, negative a list whose indents were changed, -2047 (0xF801) none that counts. */
function listOf(value: number): number {
  if (value === -2047) return 0
  return Math.abs(value)
}

export function toggleOf(value: number): boolean | 'opposite' | null {
  if (value === 0x80) return null
  return value === 0x81 ? 'opposite' : value === 1
}

function operandLength(grpprl: Stream, sprm: number, operand: number): number {
  switch (sprm >> 13) {
    case 0:
    case 1:
      return 1
    case 3:
      return 4
    case 6:
      return variableLength(grpprl, sprm, operand)
    case 7:
      return 3
    default:
      return 2
  }
}

const DEFINE_TABLE = 0xd608
const CHANGE_TABS = 0xc615

function variableLength(grpprl: Stream, sprm: number, operand: number): number {
  if (operand >= grpprl.length) return 1
  if (sprm === DEFINE_TABLE) return operand + 2 > grpprl.length ? 2 : grpprl.u16(operand) + 1
  const length = grpprl.u8(operand)
  if (sprm !== CHANGE_TABS || length !== 255) return length + 1
  // Too many tabs for one byte: counted out by the numbers of those deleted and added.
  if (operand + 2 > grpprl.length) return 2
  const deleted = grpprl.u8(operand + 1)
  const added = operand + 2 + deleted * 4
  return added < grpprl.length ? 3 + deleted * 4 + grpprl.u8(added) * 3 : grpprl.length
}
