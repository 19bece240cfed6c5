import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Audit } from '../../../lib/audit/report'
import type { Audited, Tab } from '../model'
import { usePanel } from './context'
import { Findings } from './Findings'
import { Outline } from './Outline'
import { Reading } from './Reading'
import { Requirements } from './Requirements'
import { Tabs, tabId, tabPanelId } from './Tabs'
import { EmptyDraft, GeneralOnly, NoPack } from './Unjudged'
import { Counts, VerdictLine } from './VerdictLine'

/** The audit: verdict, counts and its parts. */
export function Result({ audited }: { audited: Audited }) {
  const { model } = usePanel()
  const { audit, draft } = audited
  const root = useRef<HTMLDivElement>(null)
  useKeptFocus(root, audited)
  const current = model.tab.value
  useKeptScroll(current)
  if (audit.text.trim() === '') return <EmptyDraft />
  const tabs: { tab: Tab; count: number | null }[] = [
    { tab: 'requirements', count: audit.elements.length || null },
    { tab: 'findings', count: audit.findings.length + audit.duplicates.length },
    { tab: 'outline', count: null },
    ...(draft.origin === 'page' ? [] : [{ tab: 'text' as const, count: null }]),
  ]
  return (
    <div class="result" ref={root}>
      <div class="bar">
        <VerdictLine audited={audited} />
        <Counts audited={audited} />
        <Tabs tabs={tabs} current={current} />
      </div>
      <div id={tabPanelId(current)} class="tab-panel" role="tabpanel" aria-labelledby={tabId(current)}>
        <Part audit={audit} tab={current} />
      </div>
    </div>
  )
}

function Part({ audit, tab }: { audit: Audit; tab: Tab }) {
  if (tab === 'findings') return <Findings audit={audit} />
  if (tab === 'outline') return <Outline audit={audit} />
  if (tab === 'text') return <Reading audit={audit} />
  if (audit.pack === null) return <NoPack audit={audit} />
  if (audit.elements.length === 0) return <GeneralOnly title={audit.pack.title} />
  return <Requirements audit={audit} />
}

/**
 * A row that changes its outcome moves to another group and is made anew, which would throw the focus out of the panel.
 * The focus goes with the row.
 */
function useKeptFocus(root: { current: HTMLElement | null }, audited: Audited): void {
  const focused = useRef<string | null>(null)
  useLayoutEffect(() => {
    const row = focused.current
    if (row === null || document.activeElement !== document.body) return
    const element = [...(root.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
      ({ dataset }) => dataset.row === row,
    )
    element?.querySelector<HTMLElement>('[data-jump], button')?.focus({ preventScroll: true })
  }, [audited, root])
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const ended = new AbortController()
    const { signal } = ended
    element.addEventListener(
      'focusin',
      ({ target }) => {
        focused.current =
          target instanceof Element ? (target.closest<HTMLElement>('[data-row]')?.dataset.row ?? null) : null
      },
      { signal },
    )
    // Leaving by will, and not because the row went away, is followed by focus elsewhere or by a press of the pointer.
    document.addEventListener(
      'pointerdown',
      () => {
        focused.current = null
      },
      { signal },
    )
    return () => ended.abort()
  }, [root])
}

/** Every part keeps its own scroll position. */
function useKeptScroll(tab: Tab): void {
  const positions = useRef(new Map<Tab, number>())
  useLayoutEffect(() => {
    const scroller = document.scrollingElement
    const kept = positions.current
    const position = kept.get(tab)
    if (scroller && position !== undefined) scroller.scrollTop = position
    return () => {
      if (scroller) kept.set(tab, scroller.scrollTop)
    }
  }, [tab])
}
