/** Follows one editor: keeps its marks where their words are, and tells its text whenever typing has paused. */
import type { Gap, KeptMarks, Mark } from '../messages'
import { type Carrier, carrier, type TextRange } from './anchors'
import { type Editor, liveRange, type Reading } from './editor'
import { GapMarkers } from './gap-markers'
import { type HighlightKind, Highlights } from './highlights'
import { scrollHolders, scrollIntoView } from './scroll'
import { holderOf } from './shadow'
import { changeBetween, moved } from './text-change'
import { titleFieldOf, watchTitleField } from './title-field'
import { type Box, clippingBox } from './visibility'

export interface WatchEvents {
  nextRevision(): number
  text(revision: number, reading: Reading, titleField: string | undefined): void
  /** The editor is not in the page any more. */
  gone(): void
}

/** How long typing must have paused before the text is told, in milliseconds. */
const QUIET = 150
/** An editor in which something changes for so many milliseconds without a pause is read nevertheless. */
const RESTLESS = 3000
/** How long nothing must have been written before marks far from the view are painted again, in milliseconds. */
const RESTING = 1000
/** How many texts are remembered for marks that still come for them. */
const REMEMBERED = 8
/** An editor is given so many frames to draw what it was asked to, and is asked again every few of them: heights were estimates. */
const FRAMES_TO_DRAW = 24
const FRAMES_TO_ASK = 6
/** How long a frame may take where none is drawn, as in a tab that is not in front, in milliseconds. */
const LONGEST_FRAME = 100

/** Words by their place in the text `base`. */
interface Words {
  base: string
  start: number
  end: number
}

export class Watch {
  readonly #editor: Editor
  readonly #events: WatchEvents
  readonly #signal: AbortSignal
  readonly #highlights: Highlights
  readonly #gaps: GapMarkers

  #reading: Reading = { text: '', unread: [], locate: () => null }
  /** The texts that were told, by revision, the newest last. */
  readonly #told = new Map<number, string>()
  #revision = 0
  #toldUnread = ''
  #toldTitle: string | undefined
  #marks: { revision: number; base: string; marks: readonly Mark[]; gaps: readonly Gap[] } | null = null
  /** How many of the marks were painted last. */
  #painted = 0
  /** Whether words of a mark were not there when it was to be painted; they can come back, as when writing is undone. */
  #isMissing = false
  #current: Words | null = null

  #isStale = true
  #isComposing = false
  #frame: number | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #resting: ReturnType<typeof setTimeout> | undefined
  /** When the changes began that are waited out, in milliseconds of the page's clock. */
  #changing = 0

  constructor(editor: Editor, events: WatchEvents, signal: AbortSignal) {
    this.#editor = editor
    this.#events = events
    this.#signal = signal
    this.#highlights = new Highlights(signal)
    this.#gaps = new GapMarkers(editor.element, signal)
    editor.prepareMarks?.(signal)
    const onChange = (changes: readonly MutationRecord[] | null) => this.#onChange(changes)
    editor.watch(() => onChange(null), signal, onChange)
    watchTitleField(editor.element, () => this.#waitForQuiet(), signal)
    const document = editor.element.ownerDocument
    // Before the frame is drawn that shows what was scrolled to.
    const resume = () => this.#highlights.resume()
    document.addEventListener('scroll', resume, { capture: true, passive: true, signal })
    document.defaultView?.addEventListener('resize', resume, { signal })
    document.addEventListener('compositionstart', () => this.#compose(true), { capture: true, signal })
    document.addEventListener('compositionend', () => this.#compose(false), { capture: true, signal })
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer)
      clearTimeout(this.#resting)
      if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    })
  }

  /** Tells the text as it stands, under a new revision. @param isNew it was just taken, which nothing in the page says */
  send(isNew = false): void {
    if (this.#isStale || isNew) this.#refresh()
    this.#tell(titleFieldOf(this.#editor.element))
  }

  /** Null when the text of `revision` is not remembered any more, or the marks that `kept` means are not these. */
  mark(
    revision: number,
    marks: readonly Mark[],
    gaps: readonly Gap[],
    kept?: KeptMarks,
  ): { painted: number; lost: string[] } | null {
    const base = this.#told.get(revision)
    const before = this.#marks
    if (base === undefined || (kept && before?.revision !== kept.since)) return null
    if (this.#isStale && !this.#read()) return null
    const stay = kept && before ? movedMarks(before, base, new Set(kept.gone)) : []
    this.#marks = { revision, base, marks: [...stay, ...marks], gaps }
    // By far the most audits change no mark, and nothing was written since.
    const isSame = marks.length === 0 && stay.length === before?.marks.length && base === this.#reading.text
    if (!isSame || !this.#isCarried()) return this.#paint(new Set(marks.map(({ key }) => key)))
    this.#showGaps(gaps, carrier(base, base))
    return { painted: this.#painted, lost: [] }
  }

  /** Whether these very words were found and could be brought into view. */
  async reveal(revision: number, start: number, end: number): Promise<boolean> {
    const base = this.#told.get(revision)
    if (base === undefined || (this.#isStale && !this.#read())) return false
    this.#highlights.resume()
    this.#current = { base, start, end }
    this.#paint()
    const range = this.#editor.bring ? await this.#bring(this.#current) : this.#rangeOf(this.#current)
    if (!range) return false
    this.#editor.scrollTo?.(range)
    scrollIntoView(range, this.#editor.shows ? holderOf(this.#editor.element) : undefined)
    return true
  }

  /** Has the editor scroll until the words are drawn in its view. */
  async #bring(current: Words): Promise<Range | null> {
    const { bring, shows } = this.#editor
    for (let frame = 0; frame < FRAMES_TO_DRAW; frame++) {
      const place = this.#placeOf(current)
      const range = this.#rangeOf(current)
      if (!place || (range && shows?.(range) !== false)) return range
      if (frame % FRAMES_TO_ASK === 0) {
        const target = bring?.(place.start)
        // Asked for anew as each holder has scrolled.
        if (target) scrollHolders(target.from, () => boxOf(bring?.(place.start) ?? target))
      }
      await nextFrame(this.#signal)
      if (this.#signal.aborted || this.#current !== current) return null
      this.#refresh()
    }
    return this.#rangeOf(current)
  }

  #placeOf({ base, start, end }: Words): TextRange | null {
    return carrier(base, this.#reading.text).range(start, end)
  }

  #rangeOf(words: Words): Range | null {
    const place = this.#placeOf(words)
    const found = place && this.#reading.locate(place.start, place.end)
    return found && liveRange(found)
  }

  #onChange(changes: readonly MutationRecord[] | null): void {
    this.#isStale = true
    this.#highlights.touch(changes)
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined
      this.#onFrame()
    })
    if (this.#timer === undefined) this.#changing = performance.now()
    // Also where no frame is drawn, as in a tab that is not in front. An editor that never rests is read all the same.
    if (this.#timer === undefined || performance.now() - this.#changing < RESTLESS) this.#waitForQuiet()
  }

  /** A key costs its writer next to nothing where the marks still stand: the text is read when writing pauses. */
  #onFrame(): void {
    if (!this.#isStale || this.#signal.aborted) return
    if (this.#editor.carriesMarks) this.#rest()
    if (this.#isCarried() && this.#editor.alive()) this.#gaps.place()
    else this.#refresh()
  }

  /** Whether the marks have moved along with their words. */
  #isCarried(): boolean {
    return this.#editor.carriesMarks && !this.#isMissing && this.#highlights.isWhole() && this.#gaps.isWhole()
  }

  /** While somebody writes only what is near the view is painted: the browser goes over all that is painted at every change. */
  #rest(): void {
    if (!this.#highlights.rest(() => shownOf(this.#editor.element))) return
    clearTimeout(this.#resting)
    this.#resting = setTimeout(() => this.#highlights.resume(), RESTING)
  }

  #waitForQuiet(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#onQuiet()
    }, QUIET)
  }

  #onQuiet(): void {
    const before = this.#reading.text
    if (this.#isStale) this.#refresh()
    // Without a pause so far, and it is the words that change: somebody writes on and on.
    if (performance.now() - this.#changing > RESTLESS && this.#reading.text !== before) {
      this.#changing = performance.now()
      this.#waitForQuiet()
      return
    }
    // Half-composed words are not yet written; the end of the composition comes as a change of its own.
    if (this.#isComposing || this.#signal.aborted) return
    const told = this.#told.get(this.#revision)
    const { text, unread } = this.#reading
    const title = titleFieldOf(this.#editor.element)
    if (told !== text || this.#toldUnread !== unread.join() || this.#toldTitle !== title) this.#tell(title)
  }

  #compose(isComposing: boolean): void {
    this.#isComposing = isComposing
    if (!isComposing) this.#onChange(null)
  }

  #refresh(): void {
    if (!this.#read()) return
    // Marks that stand where they were put need not be looked for again.
    if (this.#isCarried()) this.#gaps.place()
    else this.#paint()
  }

  /** False when there is nothing to read any more. */
  #read(): boolean {
    const isThere = !this.#signal.aborted && this.#editor.alive()
    if (isThere) this.#reading = this.#editor.read()
    // Not before: what had changed unnoticed is noticed while reading.
    this.#isStale = false
    if (!isThere && !this.#signal.aborted) this.#events.gone()
    return isThere
  }

  #tell(titleField: string | undefined): void {
    if (this.#signal.aborted) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#revision = this.#events.nextRevision()
    this.#told.set(this.#revision, this.#reading.text)
    this.#toldUnread = this.#reading.unread.join()
    this.#toldTitle = titleField
    for (const revision of this.#told.keys()) {
      if (this.#told.size <= REMEMBERED) break
      this.#told.delete(revision)
    }
    this.#events.text(this.#revision, this.#reading, titleField)
  }

  /**
   * Paints all marks where their words stand now. Marks are always carried from the text they were made for; those that have moved along
   * by themselves are left alone.
   *
   * @param fresh the keys of marks that came just now, under keys that may have been another's; null when none came
   */
  #paint(fresh: ReadonlySet<string> | null = null): { painted: number; lost: string[] } {
    const wanted = new Map<string, { kind: HighlightKind; place: StaticRange | null }>()
    const lost: string[] = []
    const { text } = this.#reading
    this.#isMissing = false
    if (this.#marks) {
      const { base, marks, gaps } = this.#marks
      const carry = carrier(base, text)
      for (const { key, kind, start, end } of marks) {
        const name = `${kind} ${key}`
        const stands = this.#editor.carriesMarks && !fresh?.has(key) && this.#highlights.stands(name)
        const words = stands && !fresh ? null : carry.range(start, end)
        const isLost = !words && (!stands || fresh !== null)
        if (isLost) lost.push(key)
        this.#isMissing ||= isLost
        const place = words && !stands ? this.#reading.locate(words.start, words.end) : null
        if (place || (stands && !isLost)) wanted.set(name, { kind, place })
      }
      this.#showGaps(gaps, carry)
    }
    this.#painted = wanted.size
    if (this.#current) {
      const words = this.#placeOf(this.#current)
      const place = words && this.#reading.locate(words.start, words.end)
      if (place) wanted.set('current', { kind: 'current', place })
      // What an editor does not draw at the moment comes back when it is scrolled to.
      else if (!this.#editor.bring || !words) this.#current = null
    }
    this.#highlights.paint(wanted)
    return { painted: this.#painted, lost }
  }

  #showGaps(gaps: readonly Gap[], carry: Carrier): void {
    const { text } = this.#reading
    this.#gaps.show(
      gaps.flatMap(({ offset, label }) => {
        const range = this.#paragraphAt(text, carry.point(offset))
        return range ? [{ range: liveRange(range), label }] : []
      }),
    )
  }

  /** The words of the paragraph at a place; an empty one has none, so those of the nearest one before it. */
  #paragraphAt(text: string, at: number): StaticRange | null {
    const next = text.indexOf('\n', at)
    const end = text.slice(0, next < 0 ? text.length : next).trimEnd().length
    return this.#reading.locate(text.lastIndexOf('\n', end - 1) + 1, end)
  }
}

/** The marks of an older text that stay, where they stand in `base`. What was changed by writing does not stay. */
function movedMarks(
  before: { base: string; marks: readonly Mark[] },
  base: string,
  gone: ReadonlySet<string>,
): readonly Mark[] {
  const change = changeBetween(before.base, base)
  return before.marks.flatMap((mark) => (gone.has(mark.key) ? [] : (moved(mark, change) ?? [])))
}

/** What shows of an editor in its window. */
function shownOf(element: Element): Box {
  const { left, top, right, bottom } = clippingBox(element)
  const height = element.ownerDocument.defaultView?.innerHeight ?? Infinity
  return { left, top: Math.max(0, top), right, bottom: Math.min(height, bottom) }
}

function boxOf({ top, bottom }: { top: number; bottom: number }): DOMRect {
  return new DOMRect(0, top, 0, bottom - top)
}

function nextFrame(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      signal.removeEventListener('abort', settle)
      resolve()
    }
    const timer = setTimeout(settle, LONGEST_FRAME)
    const frame = requestAnimationFrame(settle)
    signal.addEventListener('abort', settle, { once: true })
  })
}
