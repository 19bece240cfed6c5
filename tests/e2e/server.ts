/** Serves the pages editors are tried in, on the loopback interface only. */

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Site {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string
  close(): Promise<void>
}

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.cjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/**
 * Serves `pages` by their path (a text, or what makes one), and below `/node_modules/` the packages of the project.
 * Any free port.
 */
export async function serve(pages: Record<string, string>): Promise<Site> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const page = pages[path]
    const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8'
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': type }).end(page)
      return
    }
    try {
      const inside = normalize(path)
      if (!inside.startsWith('/node_modules/')) throw new Error('not served')
      const file = await readFile(PROJECT + inside)
      response.writeHead(200, { 'content-type': type }).end(file)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
