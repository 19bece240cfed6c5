/**
 * Icons tell outcomes and levels apart by shape, so that no one needs the colours. All are decoration beside words.
 */
import type { JSX } from 'preact'
import type { Finding, Outcome } from '../../../lib/audit/report'

const SHAPES = {
  // A filled disc with a cross, a ring with a question mark, a bare tick, a bare dash.
  fail: (
    <>
      <circle class="solid" cx="8" cy="8" r="7" />
      <path class="knockout" d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" />
    </>
  ),
  review: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M6.1 6.3c.1-1.1.9-1.8 1.9-1.8 1.1 0 1.9.7 1.9 1.7 0 1.5-1.9 1.5-1.9 3" />
      <circle class="dot" cx="8" cy="11.3" r=".9" />
    </>
  ),
  pass: <path d="M2.8 8.6l3.4 3.4 7-7.6" />,
  notApplicable: <path d="M4 8h8" />,
  // An octagon, a triangle, a ring with an i.
  error: (
    <>
      <path class="solid" d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" />
      <path class="knockout" d="M8 4.3v4.5" />
      <circle class="knockout-dot" cx="8" cy="11.5" r="1" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.9l6.6 11.8H1.4z" />
      <path d="M8 6.3v3.4" />
      <circle class="dot" cx="8" cy="11.7" r=".8" />
    </>
  ),
  note: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M8 7.3v4" />
      <circle class="dot" cx="8" cy="4.9" r=".9" />
    </>
  ),
  none: (
    <>
      <circle cx="8" cy="8" r="6.4" stroke-dasharray="2.5 2" />
      <path d="M5.2 8h5.6" />
    </>
  ),
  chevron: <path d="M6 3.5L10.5 8 6 12.5" />,
  locate: (
    <>
      <circle cx="8" cy="8" r="4.6" />
      <path d="M8 1v3M8 12v3M1 8h3M12 8h3" />
    </>
  ),
  gap: <path d="M2 8h2.2M6.9 8h2.2M11.8 8H14M8 3v2.6M8 10.4V13" />,
  export: <path d="M8 10V2.2M5 5l3-3 3 3M3 9v4.2h10V9" />,
  settings: (
    <path d="M2 4.5h6.5M12.5 4.5H14M2 11.5h1.5M7.5 11.5H14M10.5 2.7a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6zM5.5 9.7a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6z" />
  ),
  page: <path d="M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.7 8h4.6M5.7 11h4.6" />,
  close: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
} satisfies Record<string, JSX.Element>

export type IconName = keyof typeof SHAPES | Outcome | Finding['level']

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  )
}
