/**
 * The sites that the reviewer has allowed for good. The browser keeps the list, and its own settings show it too;
 * nothing of it is stored here. On these sites the open panel follows the reviewer from tab to tab without a click.
 */
import { browser } from 'wxt/browser'

/** `https://oa.example.cn/*`: the whole site with every port, the way browsers grant it. */
export type SitePattern = string

/** The site of an address, or null where there is none to allow (a page of the browser's own, a local file). */
export function siteOf(address: string): SitePattern | null {
  const url = URL.parse(address)
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : null
}

/** What a reviewer would call the site: its host. */
export function nameOfSite(pattern: SitePattern): string {
  return pattern.replace(/^[\w*-]+:\/\//, '').replace(/\/\*?$/, '')
}

/** The sites that are allowed now, sorted. */
export async function allowedSites(): Promise<SitePattern[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.toSorted()
}

/** Asks the reviewer for a site; the browser puts the question. Must be called while a click is being handled. */
export function requestSite(pattern: SitePattern): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] })
}

/** Takes the permission back. Resolves to false when the browser keeps it, such as one that the firm's policy gives. */
export function forgetSite(pattern: SitePattern): Promise<boolean> {
  // Chromium throws where it could say no.
  return browser.permissions.remove({ origins: [pattern] }).catch(() => false)
}

/** Calls `onChange` now and whenever sites were allowed or taken back, here or in the browser's settings, until `signal` aborts. */
export async function followAllowedSites(onChange: (sites: SitePattern[]) => void, signal: AbortSignal): Promise<void> {
  const tell = async () => {
    const sites = await allowedSites()
    if (!signal.aborted) onChange(sites)
  }
  const { onAdded, onRemoved } = browser.permissions
  onAdded.addListener(tell)
  onRemoved.addListener(tell)
  signal.addEventListener(
    'abort',
    () => {
      onAdded.removeListener(tell)
      onRemoved.removeListener(tell)
    },
    { once: true },
  )
  await tell()
}

/**
 * Calls `onTab` with the tab in front of the window, now and whenever another one comes to the front or it goes on to
 * another page, if its site is allowed, until `signal` aborts. Of tabs of other sites the browser does not even tell the address.
 */
export async function followAllowedTabs(
  windowId: number,
  onTab: (tabId: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, windowId })
    const site = tab?.url === undefined ? null : siteOf(tab.url)
    // A click on the toolbar button shows the address too; only lasting permission counts.
    if (site === null || !(await browser.permissions.contains({ origins: [site] }))) return
    if (tab?.id !== undefined && !signal.aborted) onTab(tab.id)
  }
  const onActivated = (info: { windowId: number }) => {
    if (info.windowId === windowId) void look()
  }
  const onUpdated = (
    _: number,
    change: { status?: string | undefined },
    tab: { active: boolean; windowId?: number },
  ) => {
    if (change.status === 'complete' && tab.active && tab.windowId === windowId) void look()
  }
  const { tabs, permissions } = browser
  tabs.onActivated.addListener(onActivated)
  tabs.onUpdated.addListener(onUpdated)
  permissions.onAdded.addListener(look)
  signal.addEventListener(
    'abort',
    () => {
      tabs.onActivated.removeListener(onActivated)
      tabs.onUpdated.removeListener(onUpdated)
      permissions.onAdded.removeListener(look)
    },
    { once: true },
  )
  await look()
}
