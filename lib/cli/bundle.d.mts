/**
 * Brings the built command line up to date with its sources and gives its path. The packages must be installed.
 *
 * @throws Error when the sources do not compile
 */
export function buildCli(): Promise<string>
