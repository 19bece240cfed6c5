/**
 * Put into the page's own world, and only into frames with an editor that keeps its text out of the page. Gives back the nonce by
 * which the script in the extension's world of that frame talks to it; the page is not told it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { serveBridge } from '../lib/editors/page-world/serve'

export default defineUnlistedScript(() => serveBridge())
