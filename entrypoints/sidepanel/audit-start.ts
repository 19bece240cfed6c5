/**
 * Starts the audit worker as soon as this module is loaded, before all the others of the panel: it loads the rules while the panel comes up
 * and the page is read.
 */
let first: Worker | null = start()

/** The worker that was started first, and a new one every time after. */
export function startAuditWorker(): Worker {
  const worker = first ?? start()
  first = null
  return worker
}

function start(): Worker {
  return new Worker(new URL('./audit.worker.ts', import.meta.url), { type: 'module' })
}
