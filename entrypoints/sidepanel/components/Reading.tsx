import { Fragment } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Audit } from '../../../lib/audit/report'
import { gapsOf, marksOf, paragraphsOf, requirementKey } from '../view'
import { usePanel } from './context'

/** A draft of the reviewer's own, as plain paragraphs with the same marks as in a page. */
export function Reading({ audit }: { audit: Audit }) {
  const { model, strings } = usePanel()
  const root = useRef<HTMLDivElement>(null)
  const selected = model.selected.value
  const paragraphs = useMemo(() => paragraphsOf(audit.text, marksOf(audit, selected)), [audit, selected])
  const gaps = useMemo(() => gapsOf(audit), [audit])

  const target = model.reading.value
  const shown = useRef<typeof target>(null)
  // After the paragraphs are in the document, and again when they were made anew: a range does not outlive its nodes.
  useLayoutEffect(() => {
    const range = root.current && target ? rangeOf(root.current, target.start, target.end) : null
    if (!range) return
    CSS.highlights.set('hegao-current', new Highlight(range))
    if (shown.current !== target) {
      shown.current = target
      const paragraph = range.startContainer.parentElement?.closest('p')
      paragraph?.scrollIntoView({ block: 'center' })
      paragraph?.focus({ preventScroll: true })
    }
    return () => {
      CSS.highlights.delete('hegao-current')
    }
  }, [target, paragraphs])

  return (
    <div class="reading" ref={root}>
      {paragraphs.map(({ start, runs }, index) => {
        const end = paragraphs[index + 1]?.start ?? Number.POSITIVE_INFINITY
        return (
          <Fragment key={start}>
            {gaps
              .filter(({ place }) => place >= start && place < end)
              .map(({ requirement }) => (
                <p key={requirementKey(requirement)} class="reading-gap">
                  {strings.gapLabel(requirement)}
                </p>
              ))}
            {runs.length > 0 && (
              <p tabIndex={-1} data-offset={start}>
                {runs.map((run) =>
                  run.kind === null ? (
                    run.text
                  ) : (
                    <mark key={run.start} class={`mark-${run.kind}`}>
                      {run.text}
                    </mark>
                  ),
                )}
              </p>
            )}
          </Fragment>
        )
      })}
    </div>
  )
}

/** The range of the view that shows the draft's characters from `start` to `end`; null when none of them is shown. */
function rangeOf(root: HTMLElement, start: number, end: number): Range | null {
  const paragraphs = [...root.querySelectorAll<HTMLElement>('p[data-offset]')]
  const range = document.createRange()
  let isStarted = false
  for (const paragraph of paragraphs) {
    let offset = Number(paragraph.dataset.offset)
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0
      if (!isStarted && start < offset + length && end > offset) {
        range.setStart(node, Math.max(0, start - offset))
        isStarted = true
      }
      if (isStarted && offset < end) range.setEnd(node, Math.min(length, end - offset))
      offset += length
    }
  }
  return isStarted ? range : null
}
