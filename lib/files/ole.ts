/** Thrown by `openOle` and `OleFile.read`; never leaves lib/files. */
export class OleError extends Error {
  constructor(readonly failure: 'damaged' | 'too-large') {
    super(failure)
  }
}

/** An OLE compound file in memory: the container of .doc, .wps, .xls and of encrypted Office documents. */
export interface OleFile {
  /** Names of the streams directly under the root, in lower case: the format takes no account of case. */
  names(): Iterable<string>
  /**
   * The bytes of one stream directly under the root, or null when there is none of that name.
   * @throws OleError when its chain of sectors leaves the file, runs in a circle or is shorter than its size.
   */
  read(name: string): Uint8Array | null
}

/** Whether the bytes begin as a compound file does. */
export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/**
 * Opens a compound file by its directory. Chains are followed at most as far as the file has sectors, so that no circle
 * and no forged count costs more than one pass over the file.
 * @throws OleError when header, allocation table or directory do not hold together.
 */
export function openOle(bytes: Uint8Array): OleFile {
  try {
    const file = new Compound(bytes)
    return {
      names: () => file.entries.keys(),
      read: (name) => guarded(() => file.read(name)),
    }
  } catch (error) {
    // A DataView read past the end: the file is cut off or its offsets lie.
    if (error instanceof RangeError) throw new OleError('damaged')
    throw error
  }
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const HEADER_BYTES = 512
const ENTRY_BYTES = 128
const END_OF_CHAIN = 0xfffffffe
/** Sector numbers from here on are marks, not sectors. */
const LAST_SECTOR = 0xfffffffa
const STREAM = 2
const ROOT = 5
/** The tables of a file of 64 MiB fit many times over. */
const MAX_SECTORS = 1 << 20

interface Entry {
  start: number
  size: number
}

class Compound {
  readonly entries = new Map<string, Entry>()
  private readonly view: DataView
  private readonly sectorBytes: number
  private readonly miniBytes: number
  private readonly miniCutoff: number
  private readonly sectors: number
  private readonly table: Uint32Array
  private miniTable: Uint32Array = new Uint32Array()
  private miniStream: Uint8Array = new Uint8Array()

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = this.view.getUint16(30, true)
    const miniShift = this.view.getUint16(32, true)
    if (!isOle(bytes) || (shift !== 9 && shift !== 12) || miniShift !== 6) throw new OleError('damaged')
    this.sectorBytes = 1 << shift
    this.miniBytes = 1 << miniShift
    this.miniCutoff = this.view.getUint32(56, true)
    // A last sector that is cut short still counts: some writers do not fill it.
    this.sectors = Math.ceil((bytes.length - HEADER_BYTES) / this.sectorBytes)
    if (this.sectors > MAX_SECTORS) throw new OleError('too-large')
    this.table = this.readTable()
    const root = this.readDirectory()
    this.miniTable = numbersOf(this.chain(this.view.getUint32(60, true), null))
    this.miniStream = root ? this.chain(root.start, root.size) : new Uint8Array()
  }

  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase())
    if (!entry) return null
    return entry.size < this.miniCutoff ? this.miniChain(entry) : this.chain(entry.start, entry.size)
  }

  /** The allocation table: its own sectors are listed in the header and from there on in a chain of lists. */
  private readTable(): Uint32Array {
    const places: number[] = []
    const perSector = this.sectorBytes / 4
    for (let index = 0; index < 109; index++) places.push(this.view.getUint32(76 + index * 4, true))
    let next = this.view.getUint32(68, true)
    for (let lists = 0; next < LAST_SECTOR; lists++) {
      if (lists > this.sectors) throw new OleError('damaged')
      const at = this.offsetOf(next)
      for (let index = 0; index < perSector - 1; index++) places.push(this.view.getUint32(at + index * 4, true))
      next = this.view.getUint32(at + this.sectorBytes - 4, true)
    }
    const used = places.filter((sector) => sector < LAST_SECTOR).slice(0, Math.ceil(this.sectors / perSector) + 1)
    const table = new Uint32Array(used.length * perSector)
    for (const [index, sector] of used.entries()) {
      const at = this.offsetOf(sector)
      table.set(numbersOf(this.bytes.subarray(at, at + this.sectorBytes)), index * perSector)
    }
    return table
  }

  /** Fills `entries` with the streams that hang on the root; returns the root. */
  private readDirectory(): Entry | null {
    const directory = this.chain(this.view.getUint32(48, true), null)
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
    const count = Math.floor(directory.length / ENTRY_BYTES)
    if (count === 0 || view.getUint8(66) !== ROOT) throw new OleError('damaged')
    const seen = new Set<number>()
    const open = [view.getUint32(76, true)]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id >= count || seen.has(id)) continue
      seen.add(id)
      const at = id * ENTRY_BYTES
      open.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true))
      if (view.getUint8(at + 66) === STREAM) this.entries.set(nameAt(view, at).toLowerCase(), entryAt(view, at))
    }
    return entryAt(view, 0)
  }

  /** The bytes of a chain of sectors; as long as the chain is when `size` is not known. */
  private chain(start: number, size: number | null): Uint8Array {
    if (size !== null && size > this.bytes.length) throw new OleError('damaged')
    const wanted = size === null ? this.sectors : Math.ceil(size / this.sectorBytes)
    const pieces: Uint8Array[] = []
    let sector = start
    for (; pieces.length < wanted && sector < LAST_SECTOR; sector = this.table[sector] ?? END_OF_CHAIN) {
      const at = this.offsetOf(sector)
      pieces.push(this.bytes.subarray(at, at + this.sectorBytes))
    }
    // Of unknown length and longer than the file: a circle.
    if (size === null && sector < LAST_SECTOR) throw new OleError('damaged')
    return joined(pieces, size)
  }

  private miniChain({ start, size }: Entry): Uint8Array {
    const pieces: Uint8Array[] = []
    const wanted = Math.ceil(size / this.miniBytes)
    for (let sector = start; pieces.length < wanted && sector < LAST_SECTOR; ) {
      const at = sector * this.miniBytes
      if (at >= this.miniStream.length) throw new OleError('damaged')
      pieces.push(this.miniStream.subarray(at, at + this.miniBytes))
      sector = this.miniTable[sector] ?? END_OF_CHAIN
    }
    return joined(pieces, size)
  }

  private offsetOf(sector: number): number {
    if (sector >= this.sectors) throw new OleError('damaged')
    // The header takes the place of a whole sector where sectors are large.
    return (sector + 1) * this.sectorBytes
  }
}

function entryAt(view: DataView, at: number): Entry {
  return { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) }
}

function nameAt(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64)
  let name = ''
  for (let index = 0; index + 2 < length; index += 2) name += String.fromCharCode(view.getUint16(at + index, true))
  return name
}

/** @throws OleError when there are fewer bytes than the stream is said to have. */
function joined(pieces: Uint8Array[], size: number | null): Uint8Array {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  if (size !== null && length < size) throw new OleError('damaged')
  const content = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    content.set(piece, at)
    at += piece.length
  }
  return size === null ? content : content.subarray(0, size)
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true))
}

function guarded<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) throw new OleError('damaged')
    throw error
  }
}
