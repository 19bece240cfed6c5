import { Inflate } from 'fflate'

/** Why an archive or one of its files could not be unpacked. */
export type ZipFailure = 'damaged' | 'too-large' | 'encrypted'

/** Thrown by `openZip` and `ZipArchive.read`; never leaves lib/files. */
export class ZipError extends Error {
  constructor(readonly failure: ZipFailure) {
    super(failure)
  }
}

/** A zip archive in memory. Nothing is inflated until it is asked for. */
export interface ZipArchive {
  /** Names as the archive's directory gives them. */
  names(): Iterable<string>
  /**
   * The unpacked bytes of one file, or null when there is none of that name.
   * @throws ZipError when it is damaged, encrypted, or the archive's budget of unpacked bytes is used up.
   */
  read(name: string): Uint8Array | null
}

/**
 * Opens an archive by its central directory. `budget` bounds the unpacked bytes of all files read together:
 * what a file declares is checked before inflating, what really comes out while inflating.
 * @throws ZipError when there is no usable directory.
 */
export function openZip(bytes: Uint8Array, budget: number): ZipArchive {
  const entries = readDirectory(bytes)
  let left = budget
  return {
    names: () => entries.keys(),
    read(name) {
      const entry = entries.get(name)
      if (!entry) return null
      if (entry.encrypted) throw new ZipError('encrypted')
      if (entry.size > left) throw new ZipError('too-large')
      const content = unpack(bytes, entry)
      left -= content.length
      return content
    },
  }
}

interface Entry {
  offset: number
  packedSize: number
  size: number
  checksum: number
  method: number
  encrypted: boolean
}

const END_OF_DIRECTORY = 0x06054b50
const END_OF_DIRECTORY_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const STORED = 0
const DEFLATED = 8
const SATURATED = 0xffffffff
/** Packed bytes given to the inflater at a time: at most about a thousand times as many come out before the check. */
const STEP = 1 << 14

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readEntries(bytes, view, findDirectory(view))
  } catch (error) {
    // A DataView read past the end: the archive is cut off or its offsets lie.
    if (error instanceof RangeError) throw new ZipError('damaged')
    throw error
  }
}

function findDirectory(view: DataView): { offset: number; entries: number } {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue
    const offset = view.getUint32(at + 16, true)
    const entries = view.getUint16(at + 10, true)
    if (offset !== SATURATED && entries !== 0xffff) return { offset, entries }
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return { offset, entries }
    const end = Number(view.getBigUint64(at - 12, true))
    if (view.getUint32(end, true) !== END_OF_DIRECTORY_64) throw new ZipError('damaged')
    return {
      entries: Number(view.getBigUint64(end + 32, true)),
      offset: Number(view.getBigUint64(end + 48, true)),
    }
  }
  throw new ZipError('damaged')
}

function readEntries(
  bytes: Uint8Array,
  view: DataView,
  directory: { offset: number; entries: number },
): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  let at = directory.offset
  for (let index = 0; index < directory.entries; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ZipError('damaged')
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const wide = readWideSizes(view, at, at + 46 + nameLength, extraLength)
    // Some writers use backslashes; of two files with one name the first is the one Word reads.
    const path = name.replaceAll('\\', '/')
    if (!entries.has(path)) {
      entries.set(path, {
        ...wide,
        checksum: view.getUint32(at + 16, true),
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      })
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

/** Sizes and offset of an entry, from its zip64 extra field where the plain fields are saturated. */
function readWideSizes(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): Pick<Entry, 'size' | 'packedSize' | 'offset'> {
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  if (plain.includes(SATURATED)) {
    for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
      if (view.getUint16(field, true) !== 1) continue
      let value = field + 4
      for (const [index, size] of plain.entries()) {
        if (size !== SATURATED) continue
        plain[index] = Number(view.getBigUint64(value, true))
        value += 8
      }
      break
    }
  }
  const [size = 0, packedSize = 0, offset = 0] = plain
  return { size, packedSize, offset }
}

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = entry.offset
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER) throw new ZipError('damaged')
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  const end = start + entry.packedSize
  if (end > bytes.length) throw new ZipError('damaged')
  const packed = bytes.subarray(start, end)
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new ZipError('damaged')
  const content = entry.method === STORED ? packed : inflate(packed, entry.size)
  if (content.length !== entry.size || crc32(content) !== entry.checksum) throw new ZipError('damaged')
  return content
}

/** Inflates to exactly `size` bytes; stops as soon as more come out than were declared. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size)
  let filled = 0
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new ZipError('too-large')
    content.set(chunk, filled)
    filled += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  } catch (error) {
    if (error instanceof ZipError) throw error
    throw new ZipError('damaged')
  }
  return content.subarray(0, filled)
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
