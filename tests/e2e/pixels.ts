import type { Page } from 'playwright-core'

export interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** How many pixels of what the page shows, or of an area of it, have a colour, or nearly. Hiding the caret would write into the page. */
export async function countPixels(page: Page, colour: readonly [number, number, number], clip?: Area): Promise<number> {
  const image = (await page.screenshot({ caret: 'initial', ...(clip && { clip }) })).toString('base64')
  const canvas = await page.context().newPage()
  try {
    return await canvas.evaluate(
      async ([image, wanted]) => {
        const bytes = Uint8Array.from(atob(image), (sign) => sign.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes]))
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
        let count = 0
        for (let at = 0; at < pixels.length; at += 4) {
          if (wanted.every((value, index) => Math.abs((pixels[at + index] ?? 0) - value) < 14)) count++
        }
        return count
      },
      [image, colour] as const,
    )
  } finally {
    await canvas.close()
    await page.bringToFront()
  }
}
