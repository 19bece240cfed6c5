/**
 * One cold measurement in a process of its own: `cold.mjs <engine module> <draft>` prints the milliseconds that
 * loading the engine and the first audit take, as JSON. Starting Node is not in them.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [engine = '', draft = ''] = process.argv.slice(2)
const text = readFileSync(draft, 'utf8')
const started = performance.now()
const { auditSource }: typeof import('./engine') = await import(pathToFileURL(engine).href)
const loaded = performance.now()
auditSource({ name: 'draft', format: 'txt', text })
const audited = performance.now()
process.stdout.write(JSON.stringify({ load: loaded - started, audit: audited - loaded }))
