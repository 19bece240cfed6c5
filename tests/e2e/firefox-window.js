/**
 * Runs in the window of Firefox itself, where the toolbar button and the sidebar stand, and does there what a person would.
 * `firefox-extension.ts` puts it there and calls it by `hegao`.
 */
globalThis.hegao = (() => {
  const PANEL = 'webext-panels-browser'
  /** As wide as a person would draw it, in CSS pixels. */
  const WIDTH = 360
  let asked = 0

  document.getElementById('sidebar-box').style.width = `${WIDTH}px`
  // Colours the window as one that is controlled from outside.
  document.documentElement.removeAttribute('remotecontrol')

  return {
    /** Has the extension enter these sites, as if its question had been answered with yes. */
    async allow(id, origins) {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      await ExtensionPermissions.add(id, { permissions: [], origins }, WebExtensionPolicy.getByID(id).extension)
    },

    /** Gives the page in front the keyboard. */
    focusPage() {
      gBrowser.selectedBrowser.focus()
    },

    /** Clicks the extension's button with the mouse, and waits until its page stands in the sidebar. */
    async openPanel(id) {
      const button = document.querySelector(`toolbarbutton[data-extensionid="${id}"]`)
      clickAt(centreOf(button))
      await until(() => SidebarController.isOpen && panel()?.currentURI.scheme === 'moz-extension')
      await until(() => ask(panel(), `async () => document.readyState === 'complete'`))
    },

    /** Calls a function, given by its source, in the sidebar's page. What it gives back is a text. */
    inPanel: (source) => ask(panel(), source),

    /** Clicks with the mouse at the place that such a function gives back, before anything can move. */
    clickInPanel: (source) => ask(panel(), source, true),

    closePanel() {
      SidebarController.hide()
    },

    /** Presses the first button of the question about an extension, once it is asked. */
    async agree() {
      const asked = () => document.getElementById('addon-webext-permissions-notification')
      await until(() => document.getElementById('notification-popup').state === 'open' && asked())
      asked().button.click()
      await until(() => document.getElementById('notification-popup').state === 'closed')
    },

    async restart(id) {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const addon = await AddonManager.getAddonByID(id)
      await addon.disable()
      await addon.enable()
      await until(() => document.querySelector(`toolbarbutton[data-extensionid="${id}"]`))
    },

    /** Composes with an input method: all but the last state are passing ones. */
    compose(states, pause) {
      const method = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
      if (!method.beginInputTransactionForTests(window)) throw new Error('no input method')
      return states.reduce(async (before, text, index) => {
        await before
        if (index === states.length - 1) {
          method.commitCompositionWith(text)
          return
        }
        method.setPendingCompositionString(text)
        method.appendClauseToPendingComposition(text.length, method.ATTR_RAW_CLAUSE)
        method.setCaretInPendingComposition(text.length)
        method.flushPendingComposition()
        await sleep(pause)
      }, Promise.resolve())
    },

    /** How many pixels of the page in front have a colour, or nearly. */
    async countPixels(colour) {
      const { context, width, height } = await drawn(gBrowser.selectedBrowser.browsingContext, 1)
      const pixels = context.getImageData(0, 0, width, height).data
      let count = 0
      for (let at = 0; at < pixels.length; at += 4) {
        if (colour.every((value, index) => Math.abs(pixels[at + index] - value) < 14)) count++
      }
      return count
    },

    /** A picture of the window or of the sidebar's page in it, as base64. */
    async photograph(what, scale) {
      const { context } = await drawn(what === 'window' ? window.browsingContext : panel().browsingContext, scale)
      return context.canvas.toDataURL('image/png').split(',')[1]
    },
  }

  function panel() {
    return SidebarController.browser.contentDocument?.getElementById(PANEL)
  }

  function centreOf(element) {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }

  function clickAt({ x, y }) {
    for (const type of ['mousemove', 'mousedown', 'mouseup']) {
      window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 })
    }
  }

  async function drawn(browsingContext, scale) {
    const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, scale, 'white')
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
    canvas.width = bitmap.width
    canvas.height = bitmap.height
    const context = canvas.getContext('2d')
    context.drawImage(bitmap, 0, 0)
    return { context, width: bitmap.width, height: bitmap.height }
  }

  /** Has a page in another process call a function, with the rights of that page. */
  async function ask(browser, source, isPlaceToClick = false) {
    const manager = browser.messageManager
    if (!browser.hegaoListens) {
      browser.hegaoListens = true
      manager.loadFrameScript(`data:,(${encodeURIComponent(answer)})()`, false)
    }
    const id = ++asked
    return new Promise((resolve, reject) => {
      const listener = ({ data }) => {
        if (data.id !== id) return
        manager.removeMessageListener('hegao:answer', listener)
        if (data.error) reject(new Error(data.error))
        else resolve(data.result)
      }
      manager.addMessageListener('hegao:answer', listener)
      manager.sendAsyncMessage('hegao:ask', { id, source, isPlaceToClick })
    })
  }

  /** Runs in that process. A sandbox with the page's rights is not bound by its policy against evaluating. */
  function answer() {
    addMessageListener('hegao:ask', async ({ data: { id, source, isPlaceToClick } }) => {
      try {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
        const result = await Cu.evalInSandbox(`(${source})()`, sandbox)
        if (isPlaceToClick) {
          const { x, y } = JSON.parse(result)
          for (const type of ['mousemove', 'mousedown', 'mouseup']) {
            content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 })
          }
        }
        sendAsyncMessage('hegao:answer', { id, result })
      } catch (error) {
        sendAsyncMessage('hegao:answer', { id, error: String(error) })
      }
    })
  }

  async function until(holds) {
    for (const end = Date.now() + 10_000; Date.now() < end; await sleep(20)) if (await holds()) return
    throw new Error(`it did not come to this: ${holds}`)
  }

  function sleep(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds))
  }
})()
