/**
 * Tells what a draft lacks, while the audit worker is still loading its rules. Only loads what does it, for the reason given in
 * `audit.worker.ts`.
 */
const engine = import('./first-look-engine')
// Else the panel would not hear of it.
engine.catch(reportError)

self.addEventListener('message', async ({ data }: MessageEvent<unknown>) => (await engine).answer(data))

export {}
