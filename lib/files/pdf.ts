import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { layOut, type PdfPage, type PdfRun, type PdfText } from './pdf-layout'

/** What `pdfToText` took from a PDF, and how much it left out. */
export interface PdfDocumentText extends PdfText {
  /** Pages on which nothing is written, such as scans, by number from 1. */
  emptyPages: number[]
  /** Comments, highlights and strokes put over the text. */
  annotations: number
  /** Form fields, whose content is drawn apart from the text. */
  fields: number
  /** Stretches of text that do not stand upright, such as watermarks. */
  turned: number
  /** Characters whose font does not say what they are; U+FFFD stands for each. */
  unknown: number
  /** Character maps of other scripts that are not part of the program. */
  missingMaps: number
}

/** Why a PDF gave no text. `scanned`: it holds pictures of pages only. `unmapped`: its fonts do not say what they draw. */
export type PdfFailure = 'damaged' | 'encrypted' | 'too-large' | 'scanned' | 'unmapped'

/**
 * Reads the text of a PDF and puts its paragraphs together. Nothing in the file is run, fetched or drawn. At most 1000
 * pages and 2 million characters are read. Needs no worker: where the caller's thread must stay free, it calls from one.
 */
export async function pdfToText(bytes: Uint8Array): Promise<PdfDocumentText | PdfFailure> {
  const { engine, characterMap } = await loadEngine()
  let missingMaps = 0
  const task = engine.getDocument({
    // The engine takes the bytes away from their owner, and wants no subclass such as Node's Buffer.
    data: new Uint8Array(bytes),
    verbosity: engine.VerbosityLevel.ERRORS,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    cMapUrl: 'bundled/',
    BinaryDataFactory: class {
      async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
        const map = kind === 'cMapUrl' ? characterMap(filename.replace('.bcmap', '')) : null
        if (map) return map
        if (kind === 'cMapUrl') missingMaps++
        throw new Error(`${filename} is not part of the program`)
      }
    },
  })
  try {
    const document = await task.promise
    const read = await readPages(document, engine.AnnotationType)
    return typeof read === 'string' ? read : { ...read, missingMaps }
  } catch (error) {
    if (error instanceof engine.PasswordException) return 'encrypted'
    // Whatever else the engine meets in a file is the file's fault: it is given nothing but the bytes.
    return 'damaged'
  } finally {
    await task.destroy()
  }
}

const MAX_PAGES = 1000
const MAX_CHARACTERS = 2_000_000
/** Beyond this share of characters that mean nothing, what is left is no draft. */
const BEARABLE_UNKNOWN = 0.2

async function loadEngine() {
  // For drawing only, and then only where there is a screen; without a stand-in the engine complains on the console.
  const globals: { DOMMatrix?: unknown; Path2D?: unknown } = globalThis
  globals.DOMMatrix ??= class {}
  globals.Path2D ??= class {}
  hushEngine()
  const [engine, , { characterMap }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // Once loaded it is there for the engine, which then starts no worker and looks for no file.
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    import('./pdf-character-maps'),
  ])
  return { engine, characterMap }
}

/**
 * In a damaged file the engine lets some promises of its own fail with nobody to hear of it, besides the one that is waited for. A browser only
 * notes that; Node would end the program.
 */
function hushEngine(): void {
  const { process } = globalThis as {
    process?: { on?(event: 'unhandledRejection', listener: (reason: unknown) => void): void }
  }
  if (isHushed || typeof process?.on !== 'function') return
  isHushed = true
  process.on('unhandledRejection', (reason) => {
    if (!(reason instanceof Error && OWN_FAILURES.has(reason.name))) throw reason
  })
}

let isHushed = false
/** What the engine's worker throws for what it cannot read. */
const OWN_FAILURES = new Set(['XRefEntryException', 'XRefParseException', 'MissingDataException', 'FormatError'])

async function readPages(
  document: PDFDocumentProxy,
  types: { POPUP: number; LINK: number; WIDGET: number },
): Promise<Omit<PdfDocumentText, 'missingMaps'> | PdfFailure> {
  if (document.numPages > MAX_PAGES) return 'too-large'
  const counts = { annotations: 0, fields: 0, turned: 0, unknown: 0 }
  const pages: PdfPage[] = []
  const emptyPages: number[] = []
  let characters = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const runs = await readRuns(page, counts, MAX_CHARACTERS - characters)
    if (!runs) return 'too-large'
    const written = runs.reduce((sum, { text }) => sum + text.trim().length, 0)
    characters += written
    if (written === 0) emptyPages.push(number)
    for (const { annotationType } of await page.getAnnotations()) {
      if (annotationType === types.WIDGET) counts.fields++
      else if (annotationType !== types.POPUP && annotationType !== types.LINK) counts.annotations++
    }
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    pages.push({
      width: right - left,
      height: top - bottom,
      runs: runs.map((run) => ({ ...run, x: run.x - left, y: run.y - bottom })),
    })
    page.cleanup()
  }
  if (characters === 0) return 'scanned'
  if (counts.unknown > characters * BEARABLE_UNKNOWN) return 'unmapped'
  return { ...layOut(pages), ...counts, emptyPages }
}

/** The upright runs of a page; null when there are more characters than `most`. */
async function readRuns(
  page: PDFPageProxy,
  counts: { turned: number; unknown: number },
  most: number,
): Promise<PdfRun[] | null> {
  const reader = page.streamTextContent().getReader()
  const runs: PdfRun[] = []
  let characters = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return runs
    for (const item of value.items) {
      if (!('str' in item) || item.str === '') continue
      characters += item.str.length
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = item.transform
      if (![a, b, c, d, x, y, item.width].every(Number.isFinite)) continue
      if (Math.abs(b) > Math.abs(a) * 0.05 || a <= 0) {
        if (item.str.trim() !== '') counts.turned++
        continue
      }
      const text = item.str.replaceAll(UNKNOWN, () => {
        counts.unknown++
        return '\uFFFD'
      })
      runs.push({ text, x, y, width: item.width, size: Math.hypot(c, d) })
    }
    if (characters > most) {
      await reader.cancel()
      return null
    }
  }
}

/** Codes of a font's own, and control codes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNKNOWN = /[\uE000-\uF8FF\uFFFD\u0000-\u0008\u000E-\u001F]/g
