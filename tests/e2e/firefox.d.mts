/**
 * The path of a Firefox to test in: the one named by `FIREFOX_PATH`, else one that is installed (the extended-support release
 * first), else, as root on Debian, one that is installed now.
 * @throws {Error} when there is none and none can be had, with what to do about it
 */
export function findFirefox(): Promise<string>
