import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Requirements as Required } from '../../../lib/audit'
import { isDismissed } from '../duplicates'
import { isShownInPanel, type Part, type Shown } from '../model'
import { usePanel } from './context'
import { Duplicates } from './Duplicates'
import { Findings } from './Findings'
import { Outline } from './Outline'
import { PartsBar, partId } from './PartsBar'
import { Reading } from './Reading'
import { Requirements } from './Requirements'
import { EmptyDraft, GeneralOnly, NoPack } from './Unjudged'
import { Counts, VerdictLine } from './VerdictLine'

/** The parts that follow one another on one page. */
const SECTIONS = ['requirements', 'findings', 'duplicates', 'outline'] as const

/** The audit: verdict, counts and its parts. All rows are on one page, so that nothing found is out of sight. */
export function Result({ shown }: { shown: Shown }) {
  const { model, strings } = usePanel()
  const { audit, draft, whole } = shown
  const root = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const current = model.part.value
  useKeptFocus(root, shown)
  const go = useParts(bar)
  if (audit.text.trim() === '') return <EmptyDraft />
  const counts = {
    requirements: audit.elements.length || null,
    findings: whole?.findings.length ?? null,
    duplicates: whole?.duplicates.filter((pair) => !isDismissed(pair, model.dismissed.value)).length ?? null,
    outline: null,
    text: null,
  }
  const sections = audit.pack ? SECTIONS : SECTIONS.filter((part) => part !== 'findings')
  const words = (part: Part) => (part === 'requirements' && !audit.pack ? strings.pack : strings.parts[part])
  const parts: readonly Part[] = isShownInPanel(draft) ? [...sections, 'text'] : sections
  return (
    <div class="result" ref={root}>
      <div class="bar" ref={bar}>
        <VerdictLine shown={shown} />
        <Counts shown={shown} />
        <PartsBar
          parts={parts.map((part) => ({ part, words: words(part), count: counts[part] }))}
          current={current}
          onGo={go}
        />
      </div>
      <div class="sections" hidden={current === 'text'}>
        <Section part="requirements" words={words('requirements')}>
          <Judged audit={audit} />
        </Section>
        {audit.pack && (
          <Section part="findings" words={words('findings')}>
            {whole ? <Findings audit={whole} /> : <Checking />}
          </Section>
        )}
        <Section part="duplicates" words={words('duplicates')}>
          {whole ? <Duplicates audit={whole} /> : <Checking />}
        </Section>
        <Section part="outline" words={words('outline')}>
          {whole ? <Outline audit={whole} /> : <Checking />}
        </Section>
      </div>
      {current === 'text' && (
        <Section part="text" words={words('text')}>
          {whole ? <Reading audit={whole} /> : <Checking />}
        </Section>
      )}
    </div>
  )
}

function Section({ part, words, children }: { part: Part; words: string; children: ComponentChildren }) {
  const id = partId(part)
  return (
    <section id={id} class={`section section-${part}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="section-title">
        {words}
      </h2>
      {children}
    </section>
  )
}

/** A part that the first look knows nothing of. */
function Checking() {
  const { strings } = usePanel()
  return <p class="blank">{strings.checkingPart}</p>
}

function Judged({ audit }: { audit: Required }) {
  if (audit.pack === null) return <NoPack audit={audit} />
  if (audit.elements.length === 0) return <GeneralOnly title={audit.pack.title} />
  return <Requirements audit={audit} />
}

/**
 * Keeps the bar and the scroll position together: the bar names the section in view, and going to a part scrolls there.
 * Coming back from the text to the section one came from restores the very place. Gives what goes to a part.
 */
function useParts(bar: { current: HTMLElement | null }): (part: Part) => void {
  const { model, actions } = usePanel()
  /** Where the sections were last looked at. */
  const place = useRef<{ part: Part; top: number }>({ part: 'requirements', top: 0 })
  const goal = useSignal<{ part: Part; isReturn: boolean } | null>(null)
  const wanted = goal.value

  useEffect(() => {
    const ended = new AbortController()
    const follow = () => {
      const scroller = document.scrollingElement
      if (!scroller || !bar.current || model.part.value === 'text') return
      const line = bar.current.getBoundingClientRect().bottom + 2
      const inView = SECTIONS.findLast((part) => (sectionTop(part) ?? line) < line) ?? 'requirements'
      place.current = { part: inView, top: scroller.scrollTop }
      actions.showPart(inView)
    }
    document.addEventListener('scroll', follow, { passive: true, signal: ended.signal })
    return () => ended.abort()
  }, [model, actions, bar])

  useLayoutEffect(() => {
    const scroller = document.scrollingElement
    if (!scroller || !bar.current || !wanted) return
    const top = sectionTop(wanted.part)
    if (wanted.isReturn) scroller.scrollTop = place.current.top
    else if (wanted.part === 'requirements') scroller.scrollTop = 0
    // A place of the text that was jumped to is in view already.
    else if (top !== null && (wanted.part !== 'text' || !model.reading.value)) {
      scroller.scrollTop += top - bar.current.offsetHeight
    }
  }, [wanted, bar, model])

  return (part) => {
    goal.value = { part, isReturn: model.part.value === 'text' && part === place.current.part }
    actions.showPart(part)
  }
}

/** How far below the top of the panel a part begins; null when it is not shown. */
const sectionTop = (part: Part): number | null =>
  document.getElementById(partId(part))?.getBoundingClientRect().top ?? null

/**
 * A row that changes its outcome moves to another group and is made anew, which would throw the focus out of the panel.
 * The focus goes with the row.
 */
function useKeptFocus(root: { current: HTMLElement | null }, shown: Shown): void {
  const focused = useRef<string | null>(null)
  useLayoutEffect(() => {
    const row = focused.current
    if (row === null || document.activeElement !== document.body) return
    const element = [...(root.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
      ({ dataset }) => dataset.row === row,
    )
    element?.querySelector<HTMLElement>('[data-jump], button')?.focus({ preventScroll: true })
  }, [shown, root])
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
