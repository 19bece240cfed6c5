/** Puts the script that reads and marks into frames of a page. One that runs there already stays; the new one goes at once. */
import { type Browser, browser } from 'wxt/browser'

export type FramesOfTab = { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] }

/** The script, as the build names it. */
const FRAME_SCRIPT = '/draft.js'

/** @throws in the browser's own words when the page may not be entered */
export function enterFrames(target: FramesOfTab): Promise<Browser.scripting.InjectionResult<unknown>[]> {
  // Not when every frame has finished loading: one slow frame would hold up all.
  return browser.scripting.executeScript({ target, files: [FRAME_SCRIPT], injectImmediately: true })
}
