import type { Basis, Text } from '../lib/audit'
import { packs } from '.'

/** A requirement's or rule's help page. */
export interface HelpPage {
  id: string
  title: Text
  /** What it asks, in one sentence. */
  asks: Text
  why: Text
  todo: Text
  basis: Basis | null
  noBasis: Text | null
}

/** The help page of an element or a rule of findings, by its id; null for an id that no pack has. */
export function helpOf(id: string): HelpPage | null {
  pages ??= buildPages()
  return pages.get(id) ?? null
}

let pages: Map<string, HelpPage> | undefined

function buildPages(): Map<string, HelpPage> {
  const built = new Map<string, HelpPage>()
  for (const pack of packs) {
    for (const rule of [...pack.elements, ...pack.rules]) {
      built.set(rule.id, {
        id: rule.id,
        title: rule.title,
        asks: rule.asks,
        why: rule.help.why,
        todo: rule.help.todo,
        basis: rule.basis,
        noBasis: rule.noBasis ?? null,
      })
    }
  }
  return built
}
