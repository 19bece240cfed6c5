/**
 * Editors that draw only the lines in view and hold the whole text elsewhere: in a model of their own in the page's world, or in a second
 * copy out of sight. The text is the model's, the marks are on the lines, and the one is checked against the other.
 */
import { align, firstAtLeast, type Run, type Squeezed, squeeze } from './aligned'
import { holdsFocus } from './dom'
import type { AdapterId, Editor, Reading, UnreadId } from './editor'
import { nameOfPage } from './name'
import { readText } from './text-map'
import { clippingBox, isDrawn } from './visibility'

/** Room for some lines, in CSS pixels. */
const ROOM = 300

/** Where the whole text comes from. */
export interface TextModel {
  /** The text, the same object as long as it is the same text, and about where the drawn part of it begins. Null: it could not be had. */
  read(): { text: ModelText; top: number } | null
  /** Has the editor draw a character. Returns where it will stand, in CSS pixels of the viewport, if the page is to be scrolled there. */
  reveal(offset: number): { top: number; bottom: number } | null
  watch(onChange: () => void, signal: AbortSignal): void
}

export interface ModelText {
  text: string
  unread: readonly UnreadId[]
}

export interface VirtualText {
  adapter: AdapterId
  /** The editor as a whole: what it is known by and clipped by. */
  element: Element
  /** What its lines are put into; it alone is watched, for cursors blink beside it. */
  holder: Element
  /** The lines that are drawn, in their order. */
  lines(): readonly Element[]
  model: TextModel
  /** The page is scrolled, and headers, footers and page numbers are drawn beside the text. */
  isPainted?: boolean
}

export function virtualEditor({ adapter, element, holder, lines, model, isPainted = false }: VirtualText): Editor {
  const whole = remember((text: ModelText) => squeeze(text.text))
  return {
    adapter,
    element,
    carriesMarks: false,
    name: () => nameOfPage(element),
    visible: () => isDrawn(element),
    focused: () => holdsFocus(element),
    alive: () => element.isConnected && holder.isConnected,
    read() {
      const drawn = readText(lines())
      const answer = model.read()
      // Better a part that is known to be one than nothing.
      if (!answer) return { ...drawn, unread: [...new Set<UnreadId>(['virtualised', ...drawn.unread])] }
      const { text, unread } = answer.text
      const squeezed = whole(answer.text)
      const shown = squeeze(drawn.text)
      const runs = align(
        linesOf(drawn.text, shown),
        squeezed.text,
        firstAtLeast(squeezed.places, answer.top),
        isPainted,
      )
      // With nothing drawn there is nothing that the model could be checked against.
      const isSeen = shown.text !== '' || squeezed.text === ''
      const isProven = runs !== null && isSeen && !isTooShort(shown, squeezed, holder, lines())
      return {
        text,
        unread: isProven ? unread : [...new Set<UnreadId>(['virtualised', ...unread])],
        locate: (start, end) => (runs ? locate(start, end, runs, squeezed, shown, drawn) : null),
      }
    },
    watch(onChange, signal) {
      const observer = new MutationObserver(onChange)
      observer.observe(holder, { subtree: true, childList: true, characterData: true })
      signal.addEventListener('abort', () => observer.disconnect(), { once: true })
      model.watch(onChange, signal)
    },
    // Clipped by what scrolls the lines, which stands inside the editor: lines out of its sight are drawn as well.
    ...(!isPainted && { shows: (range) => isInside(range, holder) }),
    bring(offset) {
      const place = model.reveal(offset)
      return place && { ...place, from: holder }
    },
  }
}

function isInside(range: Range, element: Element): boolean {
  const { top, bottom, height } = range.getBoundingClientRect()
  const clip = clippingBox(element)
  return height > 0 && top >= clip.top - 1 && bottom <= clip.bottom + 1
}

/** The squeezed lines of what is drawn. */
function linesOf(text: string, { text: squeezed, places }: Squeezed): string[] {
  const lines: string[] = []
  let from = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    const to = firstAtLeast(places, end)
    lines.push(squeezed.slice(from, to))
    from = to
  }
  lines.push(squeezed.slice(from))
  return lines
}

/** A text that holds no more than what is drawn, where there is room for lines that are not, is not all of it. */
function isTooShort(shown: Squeezed, whole: Squeezed, holder: Element, lines: readonly Element[]): boolean {
  if (whole.text.length > shown.text.length) return false
  const boxes = lines.map((line) => line.getBoundingClientRect())
  const drawn = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top))
  return holder.getBoundingClientRect().height > drawn + ROOM
}

function locate(
  start: number,
  end: number,
  runs: readonly Run[],
  whole: Squeezed,
  shown: Squeezed,
  drawn: Reading,
): StaticRange | null {
  const from = firstAtLeast(whole.places, start)
  const to = firstAtLeast(whole.places, end)
  let first: number | null = null
  let last = 0
  for (const run of runs) {
    const begin = Math.max(from, run.whole)
    const finish = Math.min(to, run.whole + run.length)
    if (begin >= finish) continue
    first ??= begin - run.whole + run.drawn
    last = finish - 1 - run.whole + run.drawn
  }
  if (first === null) return null
  return drawn.locate(shown.places[first] ?? 0, (shown.places[last] ?? 0) + 1)
}

/** Remembers the last result for the last argument. */
function remember<Argument extends object, Result>(
  make: (argument: Argument) => Result,
): (argument: Argument) => Result {
  let last: { argument: Argument; result: Result } | null = null
  return (argument) => {
    if (last?.argument !== argument) last = { argument, result: make(argument) }
    return last.result
  }
}
