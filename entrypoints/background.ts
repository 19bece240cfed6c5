/**
 * The toolbar button: opens the panel and leaves it the tab it was clicked for.
 *
 * The click itself is what grants `activeTab`; the browser's own "open the panel on click" setting would not.
 */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { leaveClickedTab } from '../lib/clicked-tab'
import { enterFrames } from '../lib/frame-script'

/** Firefox's side panel, of which the types of Chromium's API know nothing. */
interface Sidebar {
  open(): Promise<void>
}

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return
    // Must come first and without awaiting: a panel may be opened only while the click is being handled.
    const { sidebarAction } = browser as { sidebarAction?: Sidebar }
    const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId: tab.windowId })
    // The panel enters the page as well, and says so where that cannot be; by then the page has the script. It does nothing until asked.
    const entered = enterFrames({ tabId: tab.id, allFrames: true }).catch(() => undefined)
    return Promise.all([opened, entered, leaveClickedTab(tab.id, tab.windowId)])
  })
})
