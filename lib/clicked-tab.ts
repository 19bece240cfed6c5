/**
 * The one thing the service worker tells the panel: which tab the toolbar button was clicked for.
 * It lies in session storage, so that it outlives the service worker and is gone with the browser.
 */
import { browser } from 'wxt/browser'
import { type ClickedTab, clickedTabSchema } from './messages'

const keyOf = (windowId: number): string => `clicked:${windowId}`

/** Leaves the clicked tab for the panel of its window. The click number rises, so that a second click is seen as one. */
export async function leaveClickedTab(tabId: number, windowId: number): Promise<void> {
  const key = keyOf(windowId)
  const before = clickedTabSchema.safeParse((await browser.storage.session.get(key))[key])
  const clicked: ClickedTab = { tabId, windowId, click: before.success ? before.data.click + 1 : 1 }
  await browser.storage.session.set({ [key]: clicked })
}

/**
 * Calls `onClick` with the tab last clicked in the window, if there is one, and again at every further click,
 * until `signal` aborts. What does not parse is ignored.
 *
 * @param kept what `keptClicks` gave, asked for before the window was known
 */
export async function followClickedTab(
  windowId: number,
  onClick: (clicked: ClickedTab) => void,
  signal: AbortSignal,
  kept: Record<string, unknown> = {},
): Promise<void> {
  const key = keyOf(windowId)
  let newest = 0
  const take = (value: unknown) => {
    const clicked = clickedTabSchema.safeParse(value)
    if (signal.aborted || !clicked.success || clicked.data.click <= newest) return
    newest = clicked.data.click
    onClick(clicked.data)
  }
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]) take(changes[key].newValue)
  }
  browser.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true })
  take(kept[key])
  // There may have been one between.
  take((await browser.storage.session.get(key))[key])
}

/** What was left for the panels of all windows so far. */
export function keptClicks(): Promise<Record<string, unknown>> {
  return browser.storage.session.get()
}
