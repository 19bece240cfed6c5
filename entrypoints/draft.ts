/**
 * Put into the frames of a page by the panel, each time it looks at the page: serves the panel's ports. Not declared in the manifest:
 * nothing of ours runs in any page before the reviewer asks for it.
 */
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { serveFrame } from '../lib/editors/frame'
import { clearLeftovers } from '../lib/editors/leftovers'
import { PORT_NAME } from '../lib/messages'

declare global {
  /** Whether the script that already runs in this frame can still reach its extension. */
  var hegaoIsServing: (() => boolean) | undefined
}

export default defineUnlistedScript(() => {
  // One that an update of the extension cut off hears nothing any more, and this one takes its place beside it.
  if (globalThis.hegaoIsServing?.()) return
  clearLeftovers(document)
  const { runtime } = browser
  globalThis.hegaoIsServing = () => runtime.id !== undefined
  runtime.onConnect.addListener((port) => {
    if (port.name === PORT_NAME) serveFrame(port)
  })
})
