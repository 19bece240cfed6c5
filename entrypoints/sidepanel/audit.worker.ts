/**
 * Audits off the panel's main thread, so that the panel answers while a long draft is being audited.
 *
 * Only loads the engine: browsers keep the compiled form of what a worker imports, but not of the worker's own script, and compiling
 * the engine anew would take about as long as a first audit.
 */
const engine = import('./audit-engine')
// Else the panel would not hear of it.
engine.catch(reportError)

self.addEventListener('message', async ({ data }: MessageEvent<unknown>) => (await engine).answer(data))

export {}
