/**
 * The path of a Chromium that takes unpacked extensions: `CHROME_PATH`, one that is installed, one that Playwright has
 * downloaded; else one is downloaded or, as root on Debian, installed.
 *
 * @throws Error saying what to do, when there is none to be had
 */
export function findChromium(): Promise<string>

/** The path of a Chromium that is there already; null when there is none. */
export function presentChromium(): string | null
