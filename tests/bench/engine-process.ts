/**
 * One engine on one draft in a process of its own: `engine-process.mjs <engine> <draft>` warms it, tells its parent how
 * many milliseconds the first run took, and then those of one more run for each message that the parent sends: 'typed', of
 * the draft with one paragraph changed since the run before, or 'unseen', with all of them changed.
 */
import { readFileSync } from 'node:fs'
import { auditSource } from '../../lib/index'
import { type Engine, textlint, zhlint } from './peers'
import { neverSeen, typedIn } from './texts'

/** So long an engine runs before it is measured: on a slow machine V8 takes that time until it has optimised what is hot. */
const WARMING_MS = 3_000
/** An engine that takes longer is not run once more for each time that is told. */
const PATIENCE_MS = 1_000

const ENGINES: Record<string, () => Engine> = { hegao: () => hegao, zhlint, textlint }

const [name = '', draft = ''] = process.argv.slice(2)
const start = ENGINES[name]
if (!start) throw new Error(`no engine is called ${name}`)
const engine = start()
const text = readFileSync(draft, 'utf8')
let runs = 0

const started = performance.now()
const first = await timed(neverSeen)
while (performance.now() - started < WARMING_MS) await timed(runs % 2 === 0 ? typedIn : neverSeen)
tell(first)

process.on('message', async (message) => {
  const changed = message === 'typed' ? typedIn : neverSeen
  // While the others had their turns they took the processor's caches; an engine that runs has them.
  if (first < PATIENCE_MS || changed === typedIn) await timed(changed)
  tell(await timed(changed))
})

/** No run gets the text of the one before: an engine may remember what it found in it. */
async function timed(changed: (draft: string, count: number) => string): Promise<number> {
  const source = changed(text, runs++)
  const begun = performance.now()
  await engine(source)
  return performance.now() - begun
}

function tell(milliseconds: number): void {
  process.send?.(milliseconds)
}

function hegao(source: string): number {
  const { pack, elements, findings } = auditSource({ name: 'draft', format: 'txt', text: source })
  // A draft that is not recognised is not audited, and its time would flatter.
  if (pack?.id !== 'annual-report') throw new Error('the composed draft was not recognised as an annual report')
  return elements.length + findings.length
}
