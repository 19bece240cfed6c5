import type { ComponentChildren } from 'preact'

/** How a key moves among the jumps of a list. */
const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * A list whose rows the arrow keys walk through, from the first control of one row to the first of the next.
 * A click beside a row's controls does what its first jump does.
 */
export function RowList({ children }: { children: ComponentChildren }) {
  return (
    <ul class="rows" onKeyDown={walk} onClick={jumpFromRow}>
      {children}
    </ul>
  )
}

function walk(event: KeyboardEvent & { currentTarget: HTMLUListElement }): void {
  const step = STEPS[event.key]
  // In a field the keys move the caret.
  if (event.target instanceof HTMLInputElement) return
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const rows = [...event.currentTarget.children]
  const current = rows.findIndex((row) => row.contains(document.activeElement))
  if (current < 0) return
  const next = rows[step(current, rows.length - 1)]?.querySelector<HTMLElement>('[data-jump], button')
  if (!next) return
  event.preventDefault()
  next.focus()
}

function jumpFromRow({ target }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest('button, form, .help')) return
  // The end of selecting words of a row is no click on it.
  if (getSelection()?.isCollapsed === false) return
  target.closest('[data-row]')?.querySelector<HTMLElement>('[data-jump]')?.click()
}
