/**
 * Starts the workers as soon as this module is loaded, before all the others of the panel: they load the rules while the panel comes up
 * and the page is read.
 */
const look = new Worker(new URL('./first-look.worker.ts', import.meta.url), { type: 'module' })
let first: Worker | null = start()

/** The worker of the first look; there is only one. */
export const firstLookWorker = (): Worker => look

/** The worker that was started first, and a new one every time after. */
export function startAuditWorker(): Worker {
  const worker = first ?? start()
  first = null
  return worker
}

function start(): Worker {
  return new Worker(new URL('./audit.worker.ts', import.meta.url), { type: 'module' })
}
