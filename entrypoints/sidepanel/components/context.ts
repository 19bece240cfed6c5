import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Actions } from '../controller'
import type { LibraryActions } from '../library/controller'
import type { Model } from '../model'
import type { Strings } from '../strings'

export interface PanelContext {
  model: Model
  actions: Actions
  library: LibraryActions
  /** The current year, for the list of years to choose from. */
  thisYear: number
}

export const Panel = createContext<PanelContext | null>(null)

/** What every component of the panel works with; the words are those of the language that is set. */
export function usePanel(): PanelContext & { strings: Strings } {
  const context = useContext(Panel)
  if (!context) throw new Error('a panel component stands outside the panel')
  return { ...context, strings: context.model.strings.value }
}
