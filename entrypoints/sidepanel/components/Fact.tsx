import type { ComponentChildren } from 'preact'
import type { Basis } from '../../../lib/audit/report'
import { usePanel } from './context'

/** A line of a row: a short label in a column of its own, and what it says. */
export function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <span class="fact-label">{label}</span>
      <div class="fact-body">{children}</div>
    </div>
  )
}

/** The regulation a row rests on. */
export function BasisFact({ basis }: { basis: Basis | null | undefined }) {
  const { strings } = usePanel()
  if (!basis) return null
  return (
    <Fact label={strings.basis}>
      <span class="basis">{basisWords(basis)}</span>
    </Fact>
  )
}

/** A regulation, with the article in one piece. */
export function basisWords({ document, article }: Basis): ComponentChildren {
  return (
    <>
      {document}
      {article !== undefined && <span class="article">{article}</span>}
    </>
  )
}
