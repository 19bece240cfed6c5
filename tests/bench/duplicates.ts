/**
 * The part of `npm run bench` on repeated passages: how well they are found in the labelled set, how fast in one draft,
 * between two and in a library of a thousand, and beside what people use: jsdiff and diff-match-patch on every pair of
 * paragraphs, MinHash with verification.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { diffChars } from 'diff'
import { readDraft } from '../../lib/draft'
import { compare, type Entry, entryOf, indexOf, matchesWithin } from '../../lib/duplicates'
import { THRESHOLDS, type Thresholds } from '../../lib/duplicates/search'
import { framed, heaviest, type Pair, readPairs, type Score, scoreOf } from '../lib/duplicates/labelled'
import { composeDraft, composeLibrary } from './texts'

export interface Bar {
  what: string
  measured: number
  most: number
  unit: string
}

const LIBRARY = 1000

/** Measures, prints by `say`, and returns the bars. `drafts` is the folder of the sample drafts. */
export function benchDuplicates(drafts: string, say: (line: string) => void): Bar[] {
  const pairs = readPairs(join(drafts, 'duplicates'))
  say('repeated passages\n')
  const quality = (['dev', 'held-out'] as const).map((half) => qualityOf(pairs, half, say))
  const speed = speedOf(drafts, say)
  const library = libraryOf(drafts, say)
  const peers = peersOf(drafts, pairs, say)
  const missed = (score: Score | undefined, kind: 'precision' | 'recall') => 100 * (1 - (score?.[kind] ?? 0))
  const held = quality[1]
  return [
    { what: 'copies missed, held-out half', measured: missed(held?.literal, 'recall'), most: 2, unit: '%' },
    { what: 'copies wrongly seen, held-out half', measured: missed(held?.literal, 'precision'), most: 2, unit: '%' },
    { what: 'rewordings missed, held-out half', measured: missed(held?.reworded, 'recall'), most: 15, unit: '%' },
    { what: 'rewordings wrongly seen, held-out', measured: missed(held?.reworded, 'precision'), most: 15, unit: '%' },
    ...speed,
    ...library,
    ...peers,
  ]
}

function qualityOf(all: readonly Pair[], half: Pair['half'], say: (line: string) => void) {
  const pairs = all.filter((pair) => pair.half === half)
  const literal = scoreAt(pairs, 'literal', THRESHOLDS)
  const reworded = scoreAt(pairs, 'reworded', THRESHOLDS)
  say(`${half}: ${pairs.length} pairs`)
  for (const [name, score] of [['exact and near', literal] as const, ['reworded', reworded] as const]) {
    say(
      `  ${name.padEnd(15)} precision ${fixed(score.precision)} (${score.right} of ${score.found})  recall ${fixed(score.recall)} (${score.right} of ${score.wanted})`,
    )
  }
  say('  precision / recall as the threshold rises')
  say(`  exact and near  ${curve((scale) => scoreAt(pairs, 'literal', scaled(scale)))}`)
  say(`  reworded        ${curve((scale) => scoreAt(pairs, 'reworded', scaled(scale)))}\n`)
  return { literal, reworded }
}

const SCALES = [0.5, 0.75, 1, 1.25, 1.5, 2, 3]

function curve(score: (scale: number) => Score): string {
  return SCALES.map((scale) => {
    const { precision, recall } = score(scale)
    return `×${scale} ${fixed(precision)}/${fixed(recall)}`
  }).join('  ')
}

/** How much must agree, made easier or harder in one go. */
function scaled(scale: number): Thresholds {
  return {
    ...THRESHOLDS,
    // As if all that agrees had so much less mass.
    copied: { ...THRESHOLDS.copied, base: THRESHOLDS.copied.base - THRESHOLDS.copied.mass * Math.log(scale) },
    literalMass: THRESHOLDS.literalMass * scale,
    rewordedMass: THRESHOLDS.rewordedMass * scale,
    rewordedContainment: Math.min(0.95, THRESHOLDS.rewordedContainment * Math.sqrt(scale)),
  }
}

/** A pair of one kind that is found as another of the three is found; what is found among `none` counts against the tier given to it. */
function scoreAt(pairs: readonly Pair[], kind: 'literal' | 'reworded', thresholds: Thresholds): Score {
  let found = 0
  let right = 0
  let wanted = 0
  for (const pair of pairs) {
    const { matches } = compare(entryOf(framed(pair.a)), indexOf([entryOf(framed(pair.b))]), { thresholds })
    const tier = heaviest(matches.filter((match) => match.kind === 'passage'))?.tier ?? null
    const belongs = pair.tier === 'none' ? tier && kindOf(tier) : kindOf(pair.tier)
    if (belongs !== kind) continue
    if (pair.tier !== 'none') wanted++
    if (tier !== null) found++
    if (tier !== null && pair.tier !== 'none') right++
  }
  return scoreOf(found, right, wanted)
}

function kindOf(tier: 'exact' | 'near' | 'reworded'): 'literal' | 'reworded' {
  return tier === 'reworded' ? 'reworded' : 'literal'
}

function speedOf(drafts: string, say: (line: string) => void): Bar[] {
  const small = readDraft(composeDraft(drafts, 5_000))
  const large = readDraft(composeDraft(drafts, 100_000))
  const huge = readDraft(composeDraft(drafts, 800_000))
  const other = entryOf(readDraft(composeDraft(drafts, 20_000)))
  const within5 = median(31, () => matchesWithin(small))
  const within100 = median(7, () => matchesWithin(large))
  const within800 = median(3, () => matchesWithin(huge))
  const between = median(21, () => compare(entryOf(small), indexOf([other])))
  const itself = entryOf(large)
  const self = median(5, () => compare(itself, indexOf([itself])))
  const repeated = readDraft(`青石镇2024年报告\n一、举措\n${`${SENTENCE}\n`.repeat(10_000)}`)
  const sign = readDraft(`青石镇2024年报告\n一、举措\n${'法'.repeat(1_000_000)}`)
  say(`within a draft: 5 k ${ms(within5)}, 100 k ${ms(within100)}, 800 k ${ms(within800)}`)
  say(`5 k against 20 k: ${ms(between)}; 100 k against itself: ${ms(self)}`)
  say(
    `one sentence 10,000 times: ${ms(median(3, () => matchesWithin(repeated)))}; one sign 1,000,000 times: ${ms(median(3, () => matchesWithin(sign)))}\n`,
  )
  return [
    { what: 'repeats within 5 k', measured: within5, most: 5, unit: 'ms' },
    { what: 'repeats within 100 k', measured: within100, most: 150, unit: 'ms' },
    { what: 'time of 800 k over time of 100 k', measured: within800 / within100, most: 16, unit: '' },
  ]
}

const SENTENCE = '镇里在农贸市场东门设了一处法律服务亭，由司法所干部坐班，当场劝和摊位纠纷19起。'

function libraryOf(drafts: string, say: (line: string) => void): Bar[] {
  const entries = composeLibrary(drafts, LIBRARY, 5_000).map((text, i) => entryOf(readDraft(text), `${i}`))
  const signs = entries.reduce((sum, { text }) => sum + text.length, 0)
  const started = performance.now()
  const index = indexOf(entries)
  const build = performance.now() - started
  const megabytes = bytesOf(index.pool) / 1e6 + (2 * signs) / 1e6
  const times: number[] = []
  let found = 0
  const all = performance.now()
  entries.forEach((entry: Entry, i) => {
    const begun = performance.now()
    found += compare(entry, index, { without: new Set([i]) }).matches.length
    times.push(performance.now() - begun)
  })
  const total = (performance.now() - all) / 1000
  const one = middle(times)
  say(
    `a library of ${LIBRARY} drafts, ${signs} signs: index ${ms(build)}, ${megabytes.toFixed(0)} MB; one draft against it ${ms(one)}; all with each other ${total.toFixed(1)} s, ${found} passages\n`,
  )
  return [
    { what: 'building the library’s index', measured: build / 1000, most: 5, unit: 's' },
    { what: 'memory of the index', measured: megabytes, most: 300, unit: 'MB' },
    { what: 'one draft against the library', measured: one, most: 60, unit: 'ms' },
    { what: 'all drafts of the library with each other', measured: total, most: 20, unit: 's' },
  ]
}

/** The typed arrays of the index; the entries' texts, two bytes a sign, come on top. */
function bytesOf(part: object): number {
  return Object.values(part).reduce(
    (sum: number, value: unknown) =>
      sum +
      (ArrayBuffer.isView(value)
        ? value.byteLength
        : typeof value === 'object' && value !== null && !Array.isArray(value)
          ? bytesOf(value)
          : 0),
    0,
  )
}

/** The labelled passages, those of one column looked for among those of the other, as one job for all. */
function peersOf(drafts: string, pairs: readonly Pair[], say: (line: string) => void): Bar[] {
  const draft = composeDraft(drafts, 5_000)
  const paragraphs = draft.split('\n').filter((line) => line.length >= 20)
  const ours = median(15, () => matchesWithin(readDraft(draft)))
  const jsdiff = median(1, () => everyPair(paragraphs, likeByJsdiff))
  const dmp = median(1, () => everyPair(paragraphs, likeByMatchPatch))
  const column = (side: 'a' | 'b') => pairs.map((pair) => pair[side].replace(/\n/g, ''))
  const [one, other] = [column('a'), column('b')]
  const wanted = pairs.flatMap(({ tier }, i) => (tier === 'none' ? [] : [i]))
  const recall = (found: ReadonlySet<string>) => wanted.filter((i) => found.has(`${i} ${i}`)).length / wanted.length
  let mine = new Set<string>()
  const passages = median(3, () => {
    mine = foundByHegao(one, other)
  })
  let theirs = new Set<string>()
  const minhash = median(1, () => {
    theirs = foundByMinhash(one, other)
  })
  say(
    `every pair of the ${paragraphs.length} paragraphs of 5 k: jsdiff ${ms(jsdiff)} (${ratio(jsdiff, ours)}), diff-match-patch ${ms(dmp)} (${ratio(dmp, ours)}); hegao ${ms(ours)} with reading`,
  )
  say(
    `${one.length} passages among ${other.length}: hegao ${ms(passages)}, recall ${fixed(recall(mine))}; MinHash and verification ${ms(minhash)} (${ratio(minhash, passages)}), recall ${fixed(recall(theirs))}\n`,
  )
  return [
    { what: 'share of jsdiff’s time', measured: ours / jsdiff, most: 1 / 20, unit: '' },
    { what: 'share of diff-match-patch’s time', measured: ours / dmp, most: 1 / 20, unit: '' },
    { what: 'share of MinHash’s time', measured: passages / minhash, most: 1 / 20, unit: '' },
  ]
}

function everyPair(paragraphs: readonly string[], alike: (a: string, b: string) => boolean): number {
  let found = 0
  for (let i = 0; i < paragraphs.length; i++) {
    for (let j = 0; j < i; j++) if (alike(paragraphs[i] as string, paragraphs[j] as string)) found++
  }
  return found
}

/** Bounded, as the library's own guide advises. */
function likeByJsdiff(a: string, b: string): boolean {
  const changes = diffChars(a, b, { maxEditLength: 400, timeout: 1_000 })
  if (changes === undefined) return false
  const same = changes
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0)
  return (2 * same) / (a.length + b.length) >= 0.5
}

const require = createRequire(import.meta.url)
const { diff_match_patch: MatchPatch } = require('diff-match-patch') as {
  diff_match_patch: new () => { Diff_Timeout: number; diff_main(a: string, b: string): [number, string][] }
}
const matchPatch = new MatchPatch()
matchPatch.Diff_Timeout = 1

function likeByMatchPatch(a: string, b: string): boolean {
  const same = matchPatch
    .diff_main(a, b)
    .filter(([kind]) => kind === 0)
    .reduce((sum, [, text]) => sum + text.length, 0)
  return (2 * same) / (a.length + b.length) >= 0.5
}

function foundByHegao(one: readonly string[], other: readonly string[]): Set<string> {
  const index = indexOf(other.map((text, i) => entryOf(framed(text), `${i}`)))
  const found = new Set<string>()
  one.forEach((text, i) => {
    for (const { source, kind } of compare(entryOf(framed(text)), index).matches) {
      if (kind === 'passage') found.add(`${i} ${source}`)
    }
  })
  return found
}

interface Signature {
  update(shingle: string): void
}
const { Minhash, LshIndex } = require('minhash') as {
  Minhash: new (config: { numPerm: number }) => Signature
  LshIndex: new (config: {
    bandSize: number
  }) => {
    insert(key: string, signature: Signature): void
    query(signature: Signature): string[]
  }
}

/** Bands of one row: with longer ones rewordings, whose shingles are shared by a fifth, are not even candidates. */
function foundByMinhash(one: readonly string[], other: readonly string[]): Set<string> {
  const index = new LshIndex({ bandSize: 1 })
  other.forEach((text, i) => {
    index.insert(`${i}`, signatureOf(text))
  })
  const found = new Set<string>()
  one.forEach((text, i) => {
    const signature = signatureOf(text)
    // The index fails on bands that it has never met; what is looked for is put in first.
    index.insert('query', signature)
    for (const key of index.query(signature)) {
      if (key !== 'query' && likeByJsdiff(text, other[Number(key)] as string)) found.add(`${i} ${key}`)
    }
  })
  return found
}

function signatureOf(text: string): Signature {
  const signature = new Minhash({ numPerm: 128 })
  for (let at = 0; at + 3 <= text.length; at++) signature.update(text.slice(at, at + 3))
  return signature
}

function median(rounds: number, run: () => unknown): number {
  const times: number[] = []
  // The first of several is to warm up.
  for (let round = rounds > 2 ? -2 : 0; round < rounds; round++) {
    const started = performance.now()
    run()
    if (round >= 0) times.push(performance.now() - started)
  }
  return middle(times)
}

function middle(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN
}

function ratio(theirs: number, ours: number): string {
  return `${(theirs / ours).toFixed(0)}×`
}

function fixed(share: number): string {
  return share.toFixed(3)
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
}
