import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** How much of a long list is shown. */
export interface Portion<Root extends HTMLElement> {
  /** To be set on an element that holds the list and the control. */
  root: RefObject<Root | null>
  shown: number
  total: number
  step: number
  more(): void
}

/** Shows `step` rows of `total`, and `step` more each time; the focus goes on to the first that was added. */
export function usePortion<Root extends HTMLElement>(total: number, step: number): Portion<Root> {
  const root = useRef<Root | null>(null)
  const added = useRef<number | null>(null)
  const [shown, setShown] = useState(step)
  useLayoutEffect(() => {
    if (added.current === null) return
    const row = root.current?.querySelectorAll('li')[added.current]
    row?.querySelector<HTMLElement>('[data-jump], button, input')?.focus()
    added.current = null
  }, [shown])
  return {
    root,
    shown,
    total,
    step,
    more() {
      added.current = shown
      setShown(shown + step)
    },
  }
}

/** Nothing once all is shown. */
export function More({ portion, say }: { portion: Portion<HTMLElement>; say: (next: number, left: number) => string }) {
  const { shown, total, step, more } = portion
  if (shown >= total) return null
  return (
    <button type="button" class="link more" data-action="more" onClick={more}>
      {say(Math.min(step, total - shown), total - shown)}
    </button>
  )
}
