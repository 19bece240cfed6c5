import { inflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

export interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** How many pixels of what the page shows, or of an area of it, have a colour, or nearly. Hiding the caret would write into the page. */
export async function countPixels(page: Page, colour: readonly [number, number, number], clip?: Area): Promise<number> {
  const { pixels, channels } = decode(await page.screenshot({ caret: 'initial', ...(clip && { clip }) }))
  let count = 0
  for (let at = 0; at < pixels.length; at += channels) {
    if (colour.every((value, index) => Math.abs((pixels[at + index] ?? 0) - value) < 14)) count++
  }
  return count
}

const SIGNATURE = 8
const COLOUR_TYPES: Record<number, number> = { 2: 3, 6: 4 }

/** Screenshots are PNG files of 8 bits a channel, not interlaced. Decoded here, as a page to do it in would push itself before the draft. */
function decode(png: Buffer): { pixels: Uint8Array; channels: number } {
  const parts: Buffer[] = []
  let [width, height, channels] = [0, 0, 0]
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const data = png.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') {
      width = data.readUInt32BE(0)
      height = data.readUInt32BE(4)
      channels = COLOUR_TYPES[data.readUInt8(9)] ?? 0
      if (data.readUInt8(8) !== 8 || channels === 0 || data.readUInt8(12) !== 0) throw new Error('another kind of PNG')
    }
    if (type === 'IDAT') parts.push(data)
    at += length + 12
  }
  const lines = inflateSync(Buffer.concat(parts))
  const stride = width * channels
  const pixels = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)] ?? 0
    const from = y * (stride + 1) + 1
    const to = y * stride
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : (pixels[to + x - channels] ?? 0)
      const above = y === 0 ? 0 : (pixels[to + x - stride] ?? 0)
      const corner = x < channels || y === 0 ? 0 : (pixels[to + x - stride - channels] ?? 0)
      pixels[to + x] = (lines[from + x] ?? 0) + predicted(filter, left, above, corner)
    }
  }
  return { pixels, channels }
}

/** What a filter of the format takes a byte to be by those left of it, above it, and at the corner between. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}
