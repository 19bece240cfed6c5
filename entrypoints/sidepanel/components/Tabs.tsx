import type { Tab } from '../model'
import { usePanel } from './context'

export const tabId = (tab: Tab): string => `tab-${tab}`
export const tabPanelId = (tab: Tab): string => `panel-${tab}`

/** The parts of the result. The arrow keys go round them; only the chosen one is in the tab order. */
export function Tabs({ tabs, current }: { tabs: readonly { tab: Tab; count: number | null }[]; current: Tab }) {
  const { actions, strings } = usePanel()
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const index = tabs.findIndex(({ tab }) => tab === current)
    const next = tabs[(index + step + tabs.length) % tabs.length]
    if (step === 0 || !next) return
    event.preventDefault()
    actions.showTab(next.tab)
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(next.tab)}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={strings.tabList} onKeyDown={move}>
      {tabs.map(({ tab, count }) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          class="tab"
          aria-selected={tab === current}
          aria-controls={tabPanelId(tab)}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => actions.showTab(tab)}
        >
          {strings.tabs[tab]}
          {count !== null && <span class="tab-count">{count}</span>}
        </button>
      ))}
    </div>
  )
}
