/** What the engine weighs, minified and gzipped, and what of it makes the weight. */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { parseAst } from 'vite'

export interface Sizes {
  /** The engine with the 13 requirements of the annual report: without rules of findings, their vocabulary, and help pages. */
  requirements: number
  /** All that is shipped: the packs, all rules, their vocabulary, the help pages with their examples. */
  whole: number
  /** Of the whole: what help pages and examples add … */
  help: number
  /** … and what the tables of words and laws add. */
  vocabulary: number
}

/** In kB of 1000 bytes. */
export async function sizesOf(root: string): Promise<Sizes> {
  const [requirements, whole, withoutHelp, withoutWords] = await Promise.all([
    size(root, REQUIREMENTS, (path, source) => {
      if (path === 'rules/common/index.ts') return NO_RULES
      // The pack's own rules of findings are none of its requirements either.
      if (path.startsWith('rules/annual-report/rules/')) return emptied(source)
      return isVocabulary(path) ? withoutWordsOf(source) : withoutHelpOf(source)
    }),
    size(root, WHOLE, (_, source) => source),
    size(root, WHOLE, (_, source) => withoutHelpOf(source)),
    size(root, WHOLE, (path, source) => (isVocabulary(path) ? withoutWordsOf(source) : source)),
  ])
  return { requirements, whole, help: whole - withoutHelp, vocabulary: whole - withoutWords }
}

const WHOLE = `export { auditSource } from './lib/index'`
const REQUIREMENTS = `
import { audit } from './lib/audit'
import { annualReport } from './rules/annual-report/pack'
import { genres, otherGenre } from './rules/common/genres'
export const auditSource = (source) => audit(source, { packs: [annualReport], genres, otherGenre })`
const NO_RULES = 'export const commonRules = []'

/** A module that exports the same names with nothing behind them. */
function emptied(source: string): string {
  return [...source.matchAll(/^export (?:const|function) (\w+)/gm)]
    .map(([, name]) => `export const ${name} = {}`)
    .join('\n')
}

function isVocabulary(path: string): boolean {
  return (
    path.startsWith('rules/vocabulary/') ||
    path === 'lib/duplicates/common-table.ts' ||
    path === 'lib/duplicates/standing-phrases.ts' ||
    path === 'lib/duplicates/synonyms.ts'
  )
}

async function size(root: string, entry: string, changed: (path: string, source: string) => string): Promise<number> {
  const changing: Plugin = {
    name: 'parts',
    setup({ onLoad }) {
      onLoad({ filter: /\/(?:rules|lib)\/.*\.ts$/ }, ({ path }) => ({
        contents: changed(relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')),
        loader: 'ts',
      }))
    },
  }
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    absWorkingDir: join(root),
    plugins: [changing],
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000
}

const HELP = new Set(['asks', 'noBasis', 'help', 'examples', 'changelog'])

/** The source with nothing in what only help pages show. */
function withoutHelpOf(source: string): string {
  return cut(source, (node) => {
    if (node.type !== 'Property' || !HELP.has(node.key?.name ?? '')) return null
    const value = node.value as Node
    if (value.type === 'ArrayExpression') return [value, '[]']
    return value.type === 'ObjectExpression' ? [value, '{}'] : null
  })
}

/** The source with nothing in its strings of Chinese. */
function withoutWordsOf(source: string): string {
  return cut(source, (node) => {
    const text = source.slice(node.start, node.end)
    const isText =
      (node.type === 'Literal' && /^['"]/.test(text)) || (node.type === 'TemplateLiteral' && !text.includes('${'))
    return isText && /[一-鿿]/.test(text) ? [node, "''"] : null
  })
}

interface Node {
  type: string
  start: number
  end: number
  key?: { name?: string }
  value?: unknown
}

function cut(source: string, replaced: (node: Node) => [Node, string] | null): string {
  const cuts: [Node, string][] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (typeof node === 'object' && node !== null) {
      const found = 'type' in node ? replaced(node as Node) : null
      if (found) cuts.push(found)
      else Object.values(node).forEach(visit)
    }
  }
  visit(parseAst(source, { lang: 'ts' }).body)
  let result = source
  for (const [{ start, end }, text] of cuts.sort((a, b) => b[0].start - a[0].start))
    result = result.slice(0, start) + text + result.slice(end)
  return result
}
