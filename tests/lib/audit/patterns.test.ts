import { readFileSync } from 'node:fs'
import { type AST, parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'

/**
 * No pattern blows up: each regular expression of the pure rooms is run over texts pumped from its own structure. What a
 * quantifier repeats is repeated, with and without what stands before it; a pattern that walks the same characters again
 * for every place where it could begin shows itself by growing with the square of the text.
 */
const sources = import.meta.glob<string>(
  ['../../../lib/{draft,audit,duplicates,reports}/*.ts', '../../../rules/**/*.ts'],
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
)

const patterns = new Map<string, { pattern: RegExp; file: string }>()
for (const file of Object.keys(sources)) {
  for (const pattern of literalsOf(new URL(file, import.meta.url).pathname)) add(pattern, file.replace('../../../', ''))
}
for (const pattern of await builtWhileLoading()) add(pattern, 'new RegExp')

function add(pattern: RegExp, file: string): void {
  const key = String(pattern)
  if (!patterns.has(key)) patterns.set(key, { pattern, file })
}

const SHORT = 4_000
const LONG = 24_000
/** Steps small enough that even 2ⁿ is seen before it takes for ever. */
const LADDER = [24, 32, 40, 52, 68, 88, 114, 150, 190, 250, 320, 420, 540]

it('finds the patterns', () => {
  expect(patterns.size).toBeGreaterThan(200)
})

describe('grows near-linearly on texts pumped from its own structure', () => {
  const files = [...new Set([...patterns.values()].map(({ file }) => file))]
  // Measured again when something else kept the machine busy.
  it.each(files)('%s', { timeout: 120_000, retry: 2 }, (file) => {
    for (const { pattern, file: own } of patterns.values()) {
      if (own !== file) continue
      for (const [prefix, pump] of pumpsOf(pattern)) {
        for (const text of [
          (length: number) => prefix + repeated(pump, length),
          (length: number) => repeated(prefix + repeated(pump, 60), length),
          // What must stand at the end and doesn't is looked for from every place of the run.
          (length: number) => `${prefix}${repeated(pump, length)}\0`,
        ]) {
          // What blows up shows itself on a short text already, and would never end on a long one.
          const at = `${pattern} on ${JSON.stringify(prefix + pump)}…`
          for (const length of LADDER) expect(time(pattern, text(length)), at).toBeLessThan(60)
          const small = time(pattern, text(SHORT))
          expect(small, at).toBeLessThan(400)
          // A busy machine is slow now and then; what grows with the square is slow each time.
          const [least, most] = [[small], [time(pattern, text(LONG))]]
          const growth = () => Math.min(...most) / Math.max(0.4, Math.min(...least))
          while (growth() > 24 && most.length < 8) {
            least.push(time(pattern, text(SHORT)))
            most.push(time(pattern, text(LONG)))
          }
          expect(growth(), at).toBeLessThanOrEqual(24)
        }
      }
    }
  })
})

/** Milliseconds for finding all matches, the way rules look for them. */
function time(pattern: RegExp, text: string): number {
  const all = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  const start = performance.now()
  let matches = 0
  for (const _ of text.matchAll(all)) matches++
  return matches < 0 ? 0 : performance.now() - start
}

function repeated(unit: string, length: number): string {
  return unit === '' ? '' : unit.repeat(Math.ceil(length / unit.length))
}

/** For each quantifier that may repeat: what stands before it, and what it repeats. */
function pumpsOf(pattern: RegExp): [prefix: string, pump: string][] {
  const literal = parseRegExpLiteral(pattern)
  const pumps = new Map<string, [string, string]>()
  visitRegExpAST(literal, {
    onQuantifierEnter(node) {
      if (node.max < 8) return
      const prefix = before(node)
      for (const pump of variantsOf(node.element)) if (pump !== '') pumps.set(`${prefix}\0${pump}`, [prefix, pump])
    },
  })
  return [...pumps.values()].slice(0, 12)
}

/** What a text must hold for the pattern to reach this node, on the shortest way. */
function before(node: AST.Element): string {
  let text = ''
  let current: AST.Node = node
  for (let parent: AST.Node | null = node.parent; parent; parent = parent.parent) {
    if (parent.type === 'Alternative') {
      const elements: readonly AST.Element[] = parent.elements
      text =
        elements
          .slice(0, elements.indexOf(current as AST.Element))
          .map(sampleOf)
          .join('') + text
    }
    current = parent
  }
  return text
}

function variantsOf(element: AST.Element): string[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return element.alternatives.slice(0, 6).map((alternative) => alternative.elements.map(sampleOf).join(''))
  return [sampleOf(element)]
}

function sampleOf(element: AST.Element): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value)
    case 'CharacterSet':
      return element.kind === 'digit' ? '1' : element.kind === 'space' ? ' ' : element.kind === 'word' ? 'a' : '镇'
    case 'CharacterClass':
      return sampleOfClass(element)
    case 'Group':
    case 'CapturingGroup':
      return (element.alternatives[0]?.elements ?? []).map(sampleOf).join('')
    case 'Quantifier':
      return sampleOf(element.element).repeat(element.min)
    default:
      return ''
  }
}

function sampleOfClass(element: AST.CharacterClass): string {
  // The class stands here without its pattern's flags; \u{…} needs one.
  const test = new RegExp(element.raw, element.raw.includes('\\u{') || element.raw.includes('\\p{') ? 'u' : '')
  return ['镇', 'a', '1', ',', '。', '(', '(一', '-', ' '].find((candidate) => test.test(candidate)) ?? firstOf(element)
}

function firstOf({ elements }: AST.CharacterClass): string {
  const [first] = elements
  if (first?.type === 'Character') return String.fromCodePoint(first.value)
  return first?.type === 'CharacterClassRange' ? String.fromCodePoint(first.min.value) : 'x'
}

/** The regular expressions that stand in a source file as such. */
function literalsOf(path: string): RegExp[] {
  const found: RegExp[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item)
    else if (typeof node === 'object' && node !== null) {
      if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
        const { pattern, flags } = node.regex as { pattern: string; flags: string }
        found.push(new RegExp(pattern, flags))
      }
      for (const value of Object.values(node)) visit(value)
    }
  }
  visit(parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }))
  return found
}

/** Those that modules put together when they are loaded. */
async function builtWhileLoading(): Promise<RegExp[]> {
  const found: RegExp[] = []
  const native = globalThis.RegExp
  globalThis.RegExp = new Proxy(native, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget)
      found.push(made)
      return made
    },
  })
  try {
    await import('../../../rules')
  } finally {
    globalThis.RegExp = native
  }
  return found
}
