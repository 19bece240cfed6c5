import { formatNumeral, spaced } from './numerals'
import type { OdtLevels, OdtStyles } from './odt-styles'

/** The automatic numbers of an OpenDocument text, followed through its nested lists in reading order. */
export class OdtLists {
  private readonly open: OpenList[] = []
  private readonly byId = new Map<string, Counters>()
  private readonly byStyle = new Map<string, Counters>()
  private readonly headings: Counters = new Map()
  /** Numbers in counting systems this reader does not know; arabic digits stand instead. */
  unknownSystems = 0

  constructor(private readonly styles: OdtStyles) {}

  openList(list: { style: string | null; id: string | null; continued: string | null; continues: boolean }): void {
    const outer = this.open.at(-1)
    const style = list.style ?? outer?.style ?? ''
    const counters = outer
      ? outer.counters
      : ((list.continued === null ? undefined : this.byId.get(list.continued)) ??
        (list.continues ? this.byStyle.get(style) : undefined) ??
        new Map<number, number>())
    // The item that holds a list of its own before any paragraph has no number.
    if (outer) outer.awaitsLabel = false
    this.open.push({ style, counters, awaitsLabel: false })
    if (list.id !== null) this.byId.set(list.id, counters)
    if (!outer) this.byStyle.set(style, counters)
  }

  closeList(): void {
    this.open.pop()
  }

  /** @param start the number the item is given, if it is */
  openItem(start: number | null): void {
    const list = this.open.at(-1)
    if (!list) return
    list.awaitsLabel = true
    if (start !== null) list.counters.set(this.open.length, start - 1)
  }

  closeItem(): void {
    const list = this.open.at(-1)
    if (list) list.awaitsLabel = false
  }

  /** Whether what is read is in a list. */
  get isInList(): boolean {
    return this.open.length > 0
  }

  /** The label of the next paragraph, with the space that follows it: only the first of an item has one. */
  label(): string {
    const list = this.open.at(-1)
    if (!list?.awaitsLabel) return ''
    list.awaitsLabel = false
    return this.count(this.styles.lists.get(list.style), list.counters, this.open.length)
  }

  /** The label of a heading outside any list. @param restart the number it is given, if it is */
  headingLabel(level: number, restart: number | null): string {
    if (restart !== null) this.headings.set(level, restart - 1)
    return this.count(this.styles.outline, this.headings, level)
  }

  private count(levels: OdtLevels | undefined, counters: Counters, level: number): string {
    const definition = levels?.get(level)
    const current = counters.get(level)
    counters.set(level, current === undefined ? (definition?.start ?? 1) : current + 1)
    for (const deeper of counters.keys()) if (deeper > level) counters.delete(deeper)
    if (!definition || definition.system === null) return ''
    const label = definition.text.replaceAll(/%(\d{1,2})%/g, (_, digits: string) => {
      const shown = levels?.get(Number(digits))
      return this.write(shown?.system ?? null, counters.get(Number(digits)) ?? shown?.start ?? 1)
    })
    return definition.isSpaced ? spaced(label) : label
  }

  private write(system: NonNullable<ReturnType<OdtLevels['get']>>['system'], number: number): string {
    if (system === null) return ''
    if (system === 'unknown') this.unknownSystems++
    return formatNumeral(system === 'unknown' ? 'decimal' : system, number)
  }
}

/** The last number of each level, from 1. */
type Counters = Map<number, number>

interface OpenList {
  style: string
  counters: Counters
  awaitsLabel: boolean
}
