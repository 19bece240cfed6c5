import { type Changed, changedOf } from './changed'
import { PLAIN } from './common'
import { type CopyWeights, likelihoodOfCopy, uncommonIn } from './copied'
import { agreementOf, figuresIn } from './figures'
import { effortForUnlike, type Memory, memoryOf, mostTold, NEAR, rememberMostTold, rememberUnlike } from './fruitless'
import { gramsOf, type Index, ideaGramsOf, MOST_GRAMS, type Pool, quotedAt } from './pool'
import {
  frameOf,
  likelihood,
  mostOfFacts,
  mostOfWords,
  ofFacts,
  ofScattered,
  ofWords,
  openingOf,
  type Said,
  saidIn,
  saysProblem,
  type Weights,
} from './retold'
import {
  type Agreement,
  agree,
  core,
  type Likeness,
  measure,
  rounded,
  sentenceAt,
  type Tile,
  type Window,
} from './tiles'

export type Tier = 'exact' | 'near' | 'reworded'

/** A passage that stands in two places; positions in the pools searched. */
export interface Found {
  tier: Tier
  /** In [0, 1]: see `measure`; 1 for `exact`. Of a sentence told anew how much of it stands on the other side, see `ofWords`. */
  similarity: number
  /** What agrees, as signs that say something of their own. */
  mass: number
  a: Window
  b: Window
  /** Of the target pool: which entry `b` lies in. */
  entry: number
  /** The longest common run, in `a`, and where it begins in `b`. */
  witness: Window
  witnessB: number
  /** `quotation`: both sides quote a third. */
  kind: 'passage' | 'quotation'
  /** When nothing but years, numbers or places differs: which; empty for an exact passage, null when words differ. */
  changed: Changed[] | null
  /** In how many places of the target the passage stands, beside `a` itself when searching a draft in itself. */
  places: number
  /** Found only because the drafts share something else. */
  isWeak: boolean
}

/** Masses are signs that say something of their own. */
export interface Thresholds {
  /** Of what is the same or edited: what its likelihood is made of; the least is 0. */
  copied: CopyWeights
  /** The least that agrees of an edited passage, as `Likeness.similarity`. */
  nearSimilarity: number
  /** What counts together, see `partsOfPassages`, must be of this mass. */
  literalMass: number
  /** What each number that differs takes off the mass of a passage said again. */
  frameCost: number
  /** The least mass a sign. */
  density: number
  rewordedMass: number
  /** What each of the first two numbers that are the same takes off that … */
  rewordedFact: number
  /** … and what it does that whole sentences are said again: so large a share of them. */
  rewordedWhole: number
  wholeShare: number
  /** In signs. */
  rewordedLength: number
  rewordedContainment: number
  rewordedSimilarity: number
  /** The largest share of long runs in a passage said again, unless its numbers are the same. */
  rewordedKept: number
  /** Two drafts that share one passage of this mass … */
  kinMass: number
  /** … are likely to share others: so much of the masses above is then enough. */
  kinLiteral: number
  /** In signs, for what is the same or edited. */
  kinLength: number
  kinReworded: number
  /** Nobody says so much twice in one draft by chance, so that this share of the mass is enough; what is shorter may be a body's name. */
  ownLiteral: number
  ownLength: number
  /**
   * A sentence of facts that was taken over whole may be made of words that everybody uses, but nobody strings so many of
   * them together again by chance: its length and that of its longest run, in signs, its mass, how much of the sentence it
   * is, how much of that agrees (less with a number that is seldom the same by chance), and its length for each number that
   * differs (几件, 几件, 几件 is a form).
   */
  takenLength: number
  takenRun: number
  takenMass: number
  takenShare: number
  takenSimilarity: number
  takenTelling: number
  takenPerNumber: number
  /** The least pairs of signs out of the common, for each of its signs; see `uncommonIn`. */
  takenUncommon: number
  /** Of a short sentence that was edited, see `wasEdited`: the longest, the least pairs of signs out of the common, and the least of both shares. */
  editedLength: number
  editedUncommon: number
  editedShare: number
  editedSimilarity: number
  /** Of a sentence told anew: what its likelihood is made of, and the least in another draft and in the same one. */
  retold: Weights
  retoldLeast: number
  retoldWithin: number
  /** What is added for the logarithm of the number of drafts searched: among many, one seems to tell the same by chance. */
  retoldMany: number
  /** What is taken off for the logarithm of how many times fewer sentences than usual meet: of few, none does by chance. */
  retoldFew: number
  /** What is added for that of how many times more do: long drafts speak of one subject in many places. */
  retoldLong: number
}

/**
 * Chosen on the `dev` halves of tests/drafts/duplicates. The weights of `copied` are a logistic regression over all its pairs
 * that are no tellings, with what agrees in drafts of different authors against them. Those of `retold` are one over pairs.json,
 * more-pairs.json and development-pairs.json, with sentences of right drafts of different units against them, each for a fifth
 * of a pair; half of it fitted without the words of the table that these pairs gave cause for, as nobody's next words are known.
 * `frame`, `problem` and `plan` were then set lower, and `base` so that no more is taken for a telling in right drafts than before.
 * `long` and `retoldLong` were set on published government work reports, each of some 18,000 characters, in themselves and
 * against those of the years before: most of the pairs that would be told in them without the two only share their subject.
 */
export const THRESHOLDS: Thresholds = {
  copied: {
    mass: 6.03,
    density: 2.56,
    share: 14.08,
    uncommon: 1.66,
    similarity: 16.38,
    aligned: 10.19,
    kept: 4.15,
    run: 1.44,
    runLength: 0.99,
    telling: 1.45,
    tiny: -1.87,
    differing: -1.33,
    filled: -3.87,
    same: -5.14,
    wordy: -0.56,
    even: -3.34,
    repeated: -10.88,
    base: -58.99,
  },
  nearSimilarity: 0.6,
  literalMass: 16.7,
  frameCost: 2,
  density: 0.15,
  rewordedMass: 11,
  rewordedFact: 1.75,
  rewordedWhole: 1.5,
  wholeShare: 0.75,
  rewordedLength: 15,
  rewordedContainment: 0.5,
  rewordedSimilarity: 0.45,
  rewordedKept: 0.88,
  kinMass: 20,
  kinLiteral: 0.25,
  kinLength: 22,
  kinReworded: 0.7,
  ownLiteral: 0.9,
  ownLength: 38,
  takenLength: 36,
  takenRun: 24,
  takenMass: 7.2,
  takenShare: 0.8,
  takenSimilarity: 0.775,
  takenTelling: 0.72,
  takenPerNumber: 17,
  takenUncommon: 0.02,
  editedLength: 24,
  editedUncommon: 6,
  editedShare: 0.78,
  editedSimilarity: 0.65,
  retold: {
    telling: 2.29,
    small: 1.03,
    open: -1.12,
    openOther: -0.85,
    contrary: -0.69,
    frame: -1.5,
    opening: -2.94,
    cover: 0.31,
    concepts: 4.3,
    rare: 1.76,
    order: -0.81,
    otherTime: -1.33,
    sameMonth: 0.3,
    wide: -1.41,
    problem: -1,
    plan: -2.4,
    long: -4,
    base: -2.35,
  },
  retoldLeast: 0,
  retoldWithin: 2.5,
  retoldMany: 0.35,
  retoldFew: 0.06,
  retoldLong: 0.7,
}

export interface SearchOptions {
  thresholds?: Thresholds
  /** Entries of the target that are left out: the draft itself when it is kept in the library. */
  without?: ReadonlySet<number>
}

/**
 * The passages of `query` (one entry) that stand in `target`; with one pool given for both, those that stand in it twice.
 * Candidates come from the index by their rarest n-grams; only they are compared.
 */
export function search(query: Pool, target: Pool, options: SearchOptions = {}): Found[] {
  const thresholds = options.thresholds ?? THRESHOLDS
  const found: Found[] = []
  // The matches that each sentence of the query lies in. A text that repeats itself would match in every shift.
  const matches: Found[][] = Array.from({ length: query.sentences.count }, () => [])
  const most = target.entries.length === 1 ? MOST_PLACES : MOST_SOURCES
  const effort = { left: EFFORT * (query.signs.length + 1000) }
  // What comes to nothing by other thresholds might not by these.
  const isRemembered = query === target && thresholds === THRESHOLDS && query.sentences.count >= WORTH_REMEMBERING
  const memory = isRemembered ? memoryOf(query) : null
  const { solid, faint } = candidatesOf(query, target, options.without)
  for (const { q, t, places } of solid) {
    const known = matches[q] as Found[]
    if (known.length >= most || known.some((match) => holds(match, query, q, target, t))) continue
    const match = verified(query, target, q, t, thresholds, effort, memory)
    if (match) take(match, q, places)
  }
  // A sentence that is known from elsewhere is not told anew.
  const knownOf = new Uint8Array(query.sentences.count)
  const knownIn = query === target ? knownOf : new Uint8Array(target.sentences.count)
  const agreed = withoutWeak(query, target, found, thresholds)
  if (agreed.length < found.length) {
    const kept = new Set(agreed)
    // What was dropped may still be a telling.
    for (const covering of matches) {
      if (covering.length > 0) covering.splice(0, covering.length, ...covering.filter((match) => kept.has(match)))
    }
  }
  for (const { a, b } of agreed) {
    cover(query, a, knownOf)
    cover(target, b, knownIn)
  }
  found.length = 0
  const readOfQuery: Known['query'] = new Map()
  const known: Known = {
    least: leastTold(query, target, thresholds),
    query: readOfQuery,
    target: query === target ? readOfQuery : new Map(),
  }
  for (const candidates of [solid, faint]) {
    for (const { q, t, places } of candidates) {
      if (knownOf[q] === 1 || knownIn[t] === 1) continue
      const match = retold(query, target, q, t, thresholds, effort, known, memory)
      if (match) take(match, q, places)
    }
  }
  return [...agreed, ...found].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start)

  function take(match: Found, q: number, places: number): void {
    const first = sentenceAt(query, match.a.start)
    const last = sentenceAt(query, match.a.end - 1)
    const beside = matches[first === q ? first : last] as Found[]
    const alike = (other: Found) => overlap(other.a, match.a) > 0.5 && overlap(other.b, match.b) > 0.5
    if ((matches[q] as Found[]).some(alike) || beside.some(alike)) return
    match.places = places
    found.push(match)
    for (let s = first; s <= last; s++) {
      const covering = matches[s] as Found[]
      if (covering.length < most) covering.push(match)
    }
  }
}

/** In fewer sentences there is little to be spared. */
const WORTH_REMEMBERING = 128

function cover(pool: Pool, { start, end }: Window, sentences: Uint8Array): void {
  sentences.fill(1, sentenceAt(pool, start), sentenceAt(pool, end - 1) + 1)
}

/** What agrees in little counts only between drafts that certainly share a passage, and as part of a longer one. */
function withoutWeak(query: Pool, target: Pool, found: readonly Found[], thresholds: Thresholds): Found[] {
  if (!found.some(({ isWeak }) => isWeak)) return [...found]
  const kin = new Set<number>()
  for (const { isWeak, kind, mass, entry } of found) {
    if (!isWeak && kind === 'passage' && mass >= thresholds.kinMass) kin.add(entry)
  }
  const parts = partsOfPassages(query, target, found, thresholds)
  return found.filter((match) => {
    if (!match.isWeak || parts.has(match)) return true
    // In one draft everything is kin.
    return kin.has(match.entry) && (query !== target || match.tier === 'reworded')
  })
}

/** A passage of several paragraphs is found in pieces: what follows without a gap on both sides counts together. */
function partsOfPassages(query: Pool, target: Pool, found: readonly Found[], { literalMass }: Thresholds): Set<Found> {
  const parts = new Set<Found>()
  const open = new Map<number, { pieces: Found[]; mass: number }>()
  const literal = found.filter(({ tier }) => tier !== 'reworded').sort((x, y) => x.a.start - y.a.start)
  for (const piece of literal) {
    const passage = open.get(piece.entry)
    const last = passage?.pieces.at(-1)
    if (!passage || !last || !follows(query, last.a, piece.a) || !follows(target, last.b, piece.b)) {
      open.set(piece.entry, { pieces: [piece], mass: piece.mass })
      continue
    }
    passage.pieces.push(piece)
    passage.mass += piece.mass
    if (passage.mass < literalMass) continue
    for (const each of passage.pieces.splice(0, passage.pieces.length - 1)) parts.add(each)
    parts.add(piece)
  }
  return parts
}

/** No sentence lies between. */
function follows(pool: Pool, one: Window, next: Window): boolean {
  return sentenceAt(pool, one.end - 1) + 1 === sentenceAt(pool, next.start)
}

interface Candidate {
  /** Sentences of query and target. */
  q: number
  t: number
  score: number
  places: number
}

/** The most alike first. */
interface Candidates {
  solid: Candidate[]
  /** Looked at for what they tell only. */
  faint: Candidate[]
}

/** What weighs less says nothing that others would say again. */
const LEAST_MASS = 3
/** Of a sentence so many n-grams are looked up, the rarest first … */
const MOST_LOOKED_UP = 40
/** … and of each so many postings. */
const MOST_POSTINGS = 256
/** So many sentences are compared with one. */
const MOST_CANDIDATES = 5
/** Of sentences that are equal so many places are shown; how many there are is said. */
const MOST_PLACES = 3
/** Fewer texts than this say little about what is rare. */
const LEAST_TEXTS = 400

/** A sentence in so many entries of a corpus is common text there. */
export function isCommonIn(spread: number, entries: number): boolean {
  return spread > Math.max(6, entries * 0.02)
}

/** Kept between searches, all zero: a library has a hundred thousand classes, and a draft meets few of them. */
let scores = new Float32Array(0)
/** Likewise, of what words mean. */
let ideaScores = new Float32Array(0)
/** The classes that have a score of either kind. */
let touched = new Int32Array(0)

/** Of one sentence: its n-grams, and of those that stand elsewhere their buckets, in how many classes they stand and what they count for. */
const hashes = new Uint32Array(MOST_GRAMS)
const values = new Uint8Array(MOST_GRAMS)
const buckets = new Int32Array(MOST_GRAMS)
const spreads = new Int32Array(MOST_GRAMS)
const gains = new Float64Array(MOST_GRAMS)
/** Of the classes it is compared with, the best first: which, solid (0) or faint (1), and how much speaks for it. */
const best = new Int32Array(MOST_CANDIDATES)
const ranks = new Uint8Array(MOST_CANDIDATES)
const worths = new Float64Array(MOST_CANDIDATES)

/** One search for candidates. */
interface LookUp extends Candidates {
  query: Pool
  target: Pool
  without: ReadonlySet<number> | undefined
  /** Sentences of query and target together. */
  texts: number
  /** What an n-gram counts for by the number of classes it stands in, as far as that is small. */
  rarities: Float64Array
  /** How many of `touched` are in use. */
  met: number
}

function candidatesOf(query: Pool, target: Pool, without?: ReadonlySet<number>): Candidates {
  const isSame = query === target
  const total = target.classes.count
  if (scores.length < total) {
    scores = new Float32Array(total)
    touched = new Int32Array(total)
    ideaScores = new Float32Array(total)
  }
  const texts = Math.max(LEAST_TEXTS, isSame ? total : total + query.classes.count)
  const rarities = new Float64Array(LARGE)
  for (let spread = 0; spread < LARGE; spread++) rarities[spread] = rarityIn(texts, spread)
  const lookUp: LookUp = { query, target, without, texts, rarities, met: 0, solid: [], faint: [] }
  for (let c = 0; c < query.classes.count; c++) {
    if ((query.classes.mass[c] as number) < LEAST_MASS) continue
    const whole = lookUpGrams(lookUp, c)
    lookUpIdeas(lookUp, c)
    choose(lookUp, c, whole)
  }
  if (isSame) for (let c = 0; c < total; c++) pairWithin(lookUp, c)
  const { solid, faint } = lookUp
  return { solid: solid.sort(byScore), faint: faint.sort(byScore) }
}

function byScore(x: Candidate, y: Candidate): number {
  return y.score - x.score || x.q - y.q || x.t - y.t
}

/** 1 for an n-gram that stands in one sentence only, in a small corpus and in a large one. */
function rarityIn(texts: number, spread: number): number {
  return Math.log(1 + texts / Math.max(1, spread)) / Math.log(1 + texts)
}

function rarityOf({ texts, rarities }: LookUp, spread: number): number {
  return spread < rarities.length ? (rarities[spread] as number) : rarityIn(texts, spread)
}

/** Scores the classes that share n-grams with one of the query, and returns what all its n-grams count for. */
function lookUpGrams(lookUp: LookUp, c: number): number {
  const { query, target } = lookUp
  const { heads, postings } = target.byGrams
  const isSame = query === target
  const targetShift = 32 - target.byGrams.bits
  const queryShift = 32 - query.byGrams.bits
  const q = query.classes.first[c] as number
  const found = gramsOf(query, query.sentences.start[q] as number, query.sentences.end[q] as number, hashes, values)
  let whole = 0
  let kept = 0
  for (let i = 0; i < found; i++) {
    const bucket = (hashes[i] as number) >>> targetShift
    const here = (heads[bucket + 1] as number) - (heads[bucket] as number)
    const spread = isSame ? here : here + sizeOf(query.byGrams, (hashes[i] as number) >>> queryShift)
    const gain = (rarityOf(lookUp, spread) * (values[i] as number)) / PLAIN
    whole += gain
    if (here <= (isSame ? 1 : 0)) continue
    buckets[kept] = bucket
    spreads[kept] = spread
    gains[kept++] = gain
  }
  const limit = kept > MOST_LOOKED_UP ? smallest(spreads, kept, MOST_LOOKED_UP) : Number.MAX_VALUE
  const [scoreOf, classes] = [scores, touched]
  let looked = 0
  let met = 0
  for (let g = 0; g < kept && looked < MOST_LOOKED_UP; g++) {
    if ((spreads[g] as number) > limit) continue
    looked++
    const gain = gains[g] as number
    const head = heads[buckets[g] as number] as number
    const last = Math.min(heads[(buckets[g] as number) + 1] as number, head + MOST_POSTINGS)
    for (let i = head; i < last; i++) {
      const other = postings[i] as number
      if (isSame && other >= c) break
      const score = scoreOf[other] as number
      if (score === 0) classes[met++] = other
      scoreOf[other] = score + gain
    }
  }
  lookUp.met = met
  return whole
}

/** Scores the classes that share what the words of one of the query mean. */
function lookUpIdeas(lookUp: LookUp, c: number): void {
  const { query, target } = lookUp
  const { heads, postings, bits } = target.byIdeas
  const isSame = query === target
  const q = query.classes.first[c] as number
  const found = ideaGramsOf(query, query.sentences.start[q] as number, query.sentences.end[q] as number, hashes, values)
  const [scoreOf, ideasOf, classes] = [scores, ideaScores, touched]
  let { met } = lookUp
  for (let i = 0; i < found; i++) {
    const bucket = (hashes[i] as number) >>> (32 - bits)
    const head = heads[bucket] as number
    const last = heads[bucket + 1] as number
    const here = last - head
    // What is in more sentences says too little to be looked up.
    if (here <= (isSame ? 1 : 0) || here > MOST_POSTINGS) continue
    const spread = isSame ? here : here + sizeOf(query.byIdeas, (hashes[i] as number) >>> (32 - query.byIdeas.bits))
    const gain = (rarityOf(lookUp, spread) * (values[i] as number)) / IDEA
    for (let at = head; at < last; at++) {
      const other = postings[at] as number
      if (isSame && other >= c) break
      const ideas = ideasOf[other] as number
      if (ideas === 0 && scoreOf[other] === 0) classes[met++] = other
      ideasOf[other] = ideas + gain
    }
  }
  lookUp.met = met
}

/** Takes the best of the classes that have a score, and clears all scores. `whole`: what all n-grams of the class count for. */
function choose(lookUp: LookUp, c: number, whole: number): void {
  const { target, solid, faint, met } = lookUp
  const { mass, spread } = target.classes
  const [scoreOf, ideasOf, classes] = [scores, ideaScores, touched]
  const entries = target.entries.length
  const leastFaint = LEAST_SCORE + FAINT_MANY * Math.log(entries)
  let count = 0
  for (let i = 0; i < met; i++) {
    const other = classes[i] as number
    const score = scoreOf[other] as number
    const told = score + (ideasOf[other] as number)
    scoreOf[other] = 0
    ideasOf[other] = 0
    // The least of all that is asked below.
    if (told < LEAST_SCORE) continue
    const isFaint = score < CANDIDATE_SCORE && score < Math.min(whole, mass[other] as number) * CANDIDATE_SHARE
    if (isFaint ? told < leastFaint : score < LEAST_SCORE) continue
    count = takeIn(other, isFaint ? 1 : 0, isFaint ? told : score, count)
  }
  for (let i = 0; i < count; i++) {
    const other = best[i] as number
    if (isCommonIn(spread[other] as number, entries)) continue
    pair(lookUp, c, other, worths[i] as number, ranks[i] === 1 ? faint : solid)
  }
}

/** Puts a class where it belongs among the best, as far as there is room, and returns how many these are then. */
function takeIn(other: number, rank: number, worth: number, count: number): number {
  let place = count
  for (; place > 0; place--) {
    const lower = rank - (ranks[place - 1] as number) || (worths[place - 1] as number) - worth
    if (lower > 0 || (lower === 0 && other > (best[place - 1] as number))) break
  }
  if (place === MOST_CANDIDATES) return count
  const after = Math.min(count + 1, MOST_CANDIDATES)
  for (let i = after - 1; i > place; i--) {
    best[i] = best[i - 1] as number
    ranks[i] = ranks[i - 1] as number
    worths[i] = worths[i - 1] as number
  }
  best[place] = other
  ranks[place] = rank
  worths[place] = worth
  return after
}

/** A first place of each entry that holds the class, a few entries. */
function pair(
  { query, target, without }: LookUp,
  c: number,
  other: number,
  score: number,
  candidates: Candidate[],
): void {
  const { heads, members } = target.classes
  const q = query.classes.first[c] as number
  const places = (heads[other + 1] as number) - (heads[other] as number)
  let last = -1
  let shown = 0
  for (let i = heads[other] as number; i < (heads[other + 1] as number); i++) {
    const t = members[i] as number
    const entry = target.sentences.entry[t] as number
    if (entry === last || without?.has(entry)) continue
    last = entry
    candidates.push({ q, t, score, places })
    if (++shown >= MOST_SOURCES) break
  }
}

/** The places of one class among each other: the first with the next few. */
function pairWithin({ target, solid }: LookUp, c: number): void {
  const { heads, members, mass } = target.classes
  const head = heads[c] as number
  const places = (heads[c + 1] as number) - head
  if (places < 2 || (mass[c] as number) < LEAST_MASS) return
  for (let i = 1; i < Math.min(places, 1 + MOST_PLACES); i++) {
    solid.push({
      q: members[head + i] as number,
      t: members[head] as number,
      score: mass[c] as number,
      places: places - 1,
    })
  }
}

function sizeOf({ heads }: Index, bucket: number): number {
  return (heads[bucket + 1] as number) - (heads[bucket] as number)
}

/** What two words together count for that are about as good as an n-gram. */
const IDEA = 18

/** The nth smallest of the first `count` of some numbers that are not negative, most of them small. */
function smallest(numbers: Int32Array, count: number, nth: number): number {
  howMany.fill(0)
  for (let i = 0; i < count; i++) {
    const value = numbers[i] as number
    if (value < LARGE) howMany[value] = (howMany[value] as number) + 1
  }
  let left = nth
  for (let value = 0; value < LARGE; value++) {
    left -= howMany[value] as number
    if (left <= 0) return value
  }
  return numbers.slice(0, count).sort()[nth - 1] as number
}

const LARGE = 64
/** How often each small number stands among some. */
const howMany = new Uint16Array(LARGE)
const MOST_SOURCES = 24
/** Two sentences are compared when they share so many rare n-grams, or so large a part of all. */
const CANDIDATE_SCORE = 2.8
const CANDIDATE_SHARE = 0.32
const LEAST_SCORE = 1.2
/** What looks like a telling must share more the more drafts are searched; see `Thresholds.retoldMany`. */
const FAINT_MANY = 0.25

/** Three sentences that agree in less are not looked at further. */
const HOPELESS = 5

/** Signs laid side by side, for each sign of the query; beyond that, sentences are compared without their neighbours. */
const EFFORT = 12

function verified(
  query: Pool,
  target: Pool,
  q: number,
  t: number,
  thresholds: Thresholds,
  effort: { left: number },
  memory: Memory | null,
): Found | null {
  if (effort.left <= 0) return apart(query, q, target, t, thresholds)
  // Near each other two sentences are not looked at with more text when that would overlap, which memory does not tell.
  const remembered = Math.abs(q - t) > FAR ? memory : null
  const known = remembered && effortForUnlike(remembered, q, t)
  if (known !== null) {
    effort.left -= known
    return null
  }
  const before = effort.left
  let a = { first: q, last: q }
  let b = { first: t, last: t }
  a = widened(query, a, 1)
  b = widened(target, b, 1)
  let agreement: Agreement | null = null
  let mass = 0
  let reach = 2
  for (; reach <= 64; reach *= 2) {
    const windowA = windowOf(query, a)
    const windowB = windowOf(target, b)
    if (query === target && !separate(windowA, windowB)) return apart(query, q, target, t, thresholds)
    effort.left -= windowA.end - windowA.start + windowB.end - windowB.start
    agreement = agree(query, windowA, target, windowB, HOPELESS)
    if (agreement === null) break
    const sum = agreement.tiles.reduce((total, tile) => total + tile.mass, 0)
    // What does not get more with more text round it is no part of a longer passage.
    if (sum <= mass) break
    mass = sum
    const wider = {
      a: touches(query, agreement.a, a) ? widened(query, a, reach) : a,
      b: touches(target, agreement.b, b) ? widened(target, b, reach) : b,
    }
    if (query === target && !separate(windowOf(query, wider.a), windowOf(target, wider.b))) break
    if (wider.a.first === a.first && wider.a.last === a.last && wider.b.first === b.first && wider.b.last === b.last)
      break
    a = wider.a
    b = wider.b
  }
  const found = agreement && judged(query, target, t, agreement, thresholds)
  if (found === null && remembered && reach <= REMEMBERED) rememberUnlike(remembered, q, t, before - effort.left)
  return found
}

/** Up to this a sentence was looked at with `NEAR` others on either side. */
const REMEMBERED = 4
/** In sentences: with as many more on either side of both, they do not overlap. */
const FAR = 2 * (NEAR + REMEMBERED)

/** The two sentences alone: wider windows of neighbours in one draft would overlap. */
function apart(query: Pool, q: number, target: Pool, t: number, thresholds: Thresholds): Found | null {
  const agreement = agree(query, sentence(query, q), target, sentence(target, t))
  return agreement && judged(query, target, t, agreement, thresholds)
}

function judged(query: Pool, target: Pool, t: number, whole: Agreement, thresholds: Thresholds): Found | null {
  const agreement = core(query, target, whole)
  const likeness = measure(query, target, agreement)
  if (likeness.similarity < Math.min(thresholds.nearSimilarity, thresholds.rewordedSimilarity)) return null
  const length = Math.min(agreement.a.end - agreement.a.start, agreement.b.end - agreement.b.start)
  const isOwn = query === target
  // One draft calls its own matters by the same words.
  const kin: Kin = {
    literal: isOwn ? 1 : thresholds.kinLiteral,
    reworded: thresholds.kinReworded,
    length: thresholds.kinLength,
  }
  const alone = isOwn && length >= thresholds.ownLength ? { ...NO_KIN, literal: thresholds.ownLiteral } : NO_KIN
  const isAlike = likeness.similarity >= thresholds.nearSimilarity
  const changed = isAlike ? changedOf(query, target, agreement) : null
  const odds = isAlike
    ? oddsOfCopy(query, target, agreement, likeness, length, changed, thresholds)
    : Number.NEGATIVE_INFINITY
  const tierFor = (each: Kin) => tierOf(likeness, length, odds, thresholds, each)
  const certain = tierFor(alone)
  const tier = certain ?? tierFor(kin) ?? (isOwn ? tierFor(partOf(thresholds)) : null)
  if (tier === null || (tier === 'reworded' && givesOtherFigures(query, target, agreement))) return null
  return {
    ...placed(query, target, t, agreement, likeness),
    tier,
    changed: tier === 'reworded' ? null : changed,
    isWeak: certain === null,
  }
}

function oddsOfCopy(
  query: Pool,
  target: Pool,
  agreement: Agreement,
  likeness: Likeness,
  length: number,
  changed: readonly Changed[] | null,
  thresholds: Thresholds,
): number {
  const uncommon = uncommonIn(query, target, agreement.tiles)
  return wasTaken(query, target, agreement, likeness, length, uncommon, thresholds) ||
    wasEdited(likeness, length, uncommon, thresholds)
    ? Number.POSITIVE_INFINITY
    : likelihoodOfCopy(query, target, agreement, likeness, length, uncommon, changed, thresholds.copied)
}

/** Each side gives figures that the other does not: a form filled in for another matter, though so much of it agrees. */
function givesOtherFigures(query: Pool, target: Pool, { a, b }: Agreement): boolean {
  const one = figuresIn(query, rounded(query, a))
  const other = figuresIn(target, rounded(target, b))
  return agreementOf(one, other, () => true).open > 0
}

/** What an agreement is as a match of any tier, in the entry of sentence `t`. */
function placed(
  query: Pool,
  target: Pool,
  t: number,
  { a, b, tiles }: Agreement,
  { similarity, mass, witness }: Likeness,
): Omit<Found, 'tier' | 'changed' | 'isWeak'> {
  return {
    similarity,
    mass,
    a,
    b,
    entry: target.sentences.entry[t] as number,
    witness: { start: witness.a, end: witness.a + witness.length },
    witnessB: witness.b,
    kind: isQuotation(query, target, tiles) ? 'quotation' : 'passage',
    places: 1,
  }
}

/**
 * Who tells the same in quite other words and another order still gives the same figures, names and objects, if rounded or
 * reckoned together. Whole sentences are compared, one or two with one or two, by their figures and by the signs in them wherever
 * these stand; the log odds that both tell the same are a sum over what they have in common and what they have not.
 */
function retold(
  query: Pool,
  target: Pool,
  q: number,
  t: number,
  thresholds: Thresholds,
  effort: { left: number },
  known: Known,
  memory: Memory | null,
): Found | null {
  const weights = thresholds.retold
  const { least } = known
  const lighter = Math.min(
    query.classes.mass[query.sentences.of[q] as number] as number,
    target.classes.mass[target.sentences.of[t] as number] as number,
  )
  if (lighter < LEAST_TOLD) return null
  if (memory && effort.left > 0 && mostTold(memory, q, t) < least - HOPEFUL - LITTLE) {
    spendOn(query, q, known.query, effort)
    spendOn(target, t, known.target, effort)
    return null
  }
  let frame = 0
  let best: { a: Window; b: Window; score: number; cover: number; agreement: Agreement } | null = null
  for (const [stepA, stepB] of STEPS) {
    const a = stepA === 0 ? sentence(query, q) : withNeighbour(query, q, stepA)
    const b = stepB === 0 ? sentence(target, t) : withNeighbour(target, t, stepB)
    if (a === null || b === null || effort.left <= 0 || (query === target && !separate(a, b))) continue
    const one = saidOf(query, a, Math.min(q, q + stepA), known.query, effort)
    const other = saidOf(target, b, Math.min(t, t + stepB), known.target, effort)
    const isAlone = stepA === 0 && stepB === 0
    const facts = ofFacts(query, one, target, other, weights)
    // More text adds what it says, but two sentences that have too little in common are no part of a telling.
    const enough: number = isAlone ? least - HOPEFUL : Math.max(least, best?.score ?? least)
    let extent = frame + weights.wide * (Math.abs(stepA) + Math.abs(stepB))
    const asked = enough - extent - mostOfFacts(facts)
    const most = mostOfWords(one, other, weights)
    if (most < asked && isAlone) {
      if (memory) rememberMostTold(memory, q, t, most + mostOfFacts(facts))
      return null
    }
    const words = most < asked ? null : ofWords(query, one, target, other, weights, asked)
    if (words === null) {
      if (isAlone) return null
      continue
    }
    if (isAlone && extent + likelihood(facts, words) >= enough) {
      frame = weights.frame * frameOf(query, a, target, b) + weights.opening * openingOf(query, a, target, b)
      extent += frame
    }
    if (extent + likelihood(facts, words) < enough) {
      if (isAlone) return null
      continue
    }
    effort.left -= a.end - a.start + b.end - b.start
    const agreement = agree(query, a, target, b)
    const scattered = likelihood(facts, ofScattered(query, a, target, b, agreement?.tiles ?? [], weights))
    const score = extent + scattered + LONG_RUNS_WORTH * (likelihood(facts, words) - scattered)
    if (isAlone && score < enough) return null
    if (score >= Math.max(least, best?.score ?? least)) {
      best = { a, b, score, cover: Math.min(1, words.cover), agreement: agreement ?? withoutRuns(a, b) }
    }
    if (score >= least + SETTLED) break
  }
  if (best === null) return null
  return {
    ...placed(query, target, t, best.agreement, measure(query, target, best.agreement)),
    tier: 'reworded',
    similarity: best.cover,
    a: best.a,
    b: best.b,
    changed: null,
    isWeak: false,
  }
}

/** Sentences that have no run of signs in common may mean the same; what stands for it then is how they begin. */
function withoutRuns(a: Window, b: Window): Agreement {
  const length = Math.min(a.end - a.start, b.end - b.start)
  return { a, b, tiles: [{ a: a.start, b: b.start, length, mass: 0 }] }
}

/** A sentence with none, the next or the one before, on either side. */
const STEPS = [
  [0, 0],
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const

/** The share that long common runs count for: they are formulas as a rule, but an edited copy has them as well. */
const LONG_RUNS_WORTH = 0.3

/** What says too little of its own is no telling, whatever stands beside it. */
const LEAST_TOLD = 6

/** More than what is lost in adding up. */
const LITTLE = 1e-9

/** Two sentences that fall short by more than this are not looked at with their neighbours. */
const HOPEFUL = 1
/** What is so likely is not looked at in more text. */
const SETTLED = 0.5

/** How likely a telling must be: the more sentences meet, the more of them seem to tell the same by chance. */
function leastTold(query: Pool, target: Pool, thresholds: Thresholds): number {
  const isOwn = query === target
  const drafts = target.entries.length
  // In one draft each sentence meets those before it.
  const meetings = (query.sentences.count * target.sentences.count) / (isOwn ? 2 : drafts)
  const long = thresholds.retoldLong * Math.log(Math.max(1, meetings / USUAL_MEETINGS))
  if (isOwn) return thresholds.retoldWithin + long
  return (
    thresholds.retoldLeast +
    thresholds.retoldMany * Math.log(drafts) -
    thresholds.retoldFew * Math.log(Math.max(1, USUAL_MEETINGS / meetings)) +
    long
  )
}

/** Of two drafts with sixty sentences each. */
const USUAL_MEETINGS = 3600

/** What windows say that have been read in one search; null for what did not have to be read. */
interface Known {
  /** The least likelihood of a telling. */
  least: number
  query: Map<number, Said | null>
  target: Map<number, Said | null>
}

const MOST_KNOWN = 20_000

/** What a sentence says, or one with the next, which begins with the sentence `first`. */
function saidOf(pool: Pool, window: Window, first: number, known: Known['query'], effort: { left: number }): Said {
  const key = 2 * first + (window.end === pool.sentences.end[first] ? 0 : 1)
  const before = known.get(key)
  if (before) return before
  if (before === undefined) spend(window, key, known, effort)
  const said = saidIn(pool, window)
  known.set(key, said)
  return said
}

/** What memory spares takes as much effort as if it was done, so that a search finds the same with it and without it. */
function spendOn(pool: Pool, s: number, known: Known['query'], effort: { left: number }): void {
  if (!known.has(2 * s)) spend(sentence(pool, s), 2 * s, known, effort)
}

function spend({ start, end }: Window, key: number, known: Known['query'], effort: { left: number }): void {
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, null)
  effort.left -= end - start
}

/** A sentence with the one before or after it in its block; null when there is none. */
function withNeighbour(pool: Pool, s: number, step: 1 | -1): Window | null {
  const { block, count, start, end } = pool.sentences
  const other = s + step
  if (other < 0 || other >= count || block[other] !== block[s]) return null
  return { start: start[Math.min(s, other)] as number, end: end[Math.max(s, other)] as number }
}

/** What two drafts must agree in, as shares of the masses of `Thresholds`, and how long that must be. */
interface Kin {
  literal: number
  reworded: number
  length: number
}

/** For drafts that share nothing else. */
const NO_KIN: Kin = { literal: 1, reworded: 1, length: 0 }

/** For a piece of what one draft says twice; see `partsOfPassages`. */
function partOf({ kinLiteral, kinLength }: Thresholds): Kin {
  return { literal: kinLiteral, reworded: Number.POSITIVE_INFINITY, length: kinLength }
}

/** `odds` are those of a copy, see `likelihoodOfCopy`. */
function tierOf(likeness: Likeness, length: number, odds: number, thresholds: Thresholds, kin: Kin): Tier | null {
  const { similarity, mass, containment, equal, kept, numbersShared, tellingShared } = likeness
  if (similarity >= thresholds.nearSimilarity && length >= kin.length) {
    if (odds >= thresholds.copied.mass * Math.log(kin.literal)) return equal ? 'exact' : 'near'
  }
  // Words that everybody uses, with little between them, are no passage.
  if (mass < thresholds.density * length) return null
  if (kept > thresholds.rewordedKept && tellingShared < 2) return null
  const differing = likeness.numbers - numbersShared
  // Who says the same again gives the same numbers.
  if (differing > 0 && (tellingShared < 2 || differing * 2 > numbersShared)) return null
  if (containment < thresholds.rewordedContainment || similarity < thresholds.rewordedSimilarity) return null
  if (length < thresholds.rewordedLength) return null
  const shared = Math.floor(tellingShared + (numbersShared - tellingShared) / 4)
  const isWhole = likeness.share >= thresholds.wholeShare
  const eased = thresholds.rewordedFact * Math.min(2, shared) + (isWhole ? thresholds.rewordedWhole : 0)
  return mass - thresholds.frameCost * differing >= (thresholds.rewordedMass - eased) * kin.reworded ? 'reworded' : null
}

/** See `Thresholds.takenLength`; a slogan gives no figure and says nothing of what is lacking. */
function wasTaken(
  query: Pool,
  target: Pool,
  { a, b }: Agreement,
  { mass, share, similarity, witness, numbers, numbersShared, tellingShared }: Likeness,
  length: number,
  uncommon: number,
  thresholds: Thresholds,
): boolean {
  const { takenMass, density, takenShare, takenLength, takenRun, takenPerNumber } = thresholds
  if (length < takenLength || witness.length < takenRun || mass < Math.max(takenMass, density * length)) return false
  if (similarity < (tellingShared > 0 ? thresholds.takenTelling : thresholds.takenSimilarity)) return false
  if (uncommon < thresholds.takenUncommon * length) return false
  if (share < takenShare || length < takenPerNumber * (numbers - numbersShared)) return false
  return numbers > 0 || (saysProblem(query, a) && saysProblem(target, b))
}

/**
 * A short sentence with a word changed: 将律师见证嵌入房屋征收流程 and …土地征收全流程. Too little agrees for its weight to tell, but nearly all that
 * agrees is out of the common. What agrees in every sign may be a slogan.
 */
function wasEdited(
  { share, similarity }: Likeness,
  length: number,
  uncommon: number,
  { editedLength, editedUncommon, editedShare, editedSimilarity }: Thresholds,
): boolean {
  return (
    length <= editedLength &&
    uncommon >= editedUncommon &&
    share >= editedShare &&
    similarity >= editedSimilarity &&
    similarity < 1
  )
}

/** Most of what agrees, by weight (a law's title weighs nothing), stands in a quotation on both sides. */
function isQuotation(query: Pool, target: Pool, tiles: readonly Tile[]): boolean {
  let total = 0
  let quoted = 0
  for (const { a, b, length } of tiles) {
    for (let i = 0; i < length; i++) {
      const weight = Math.min(query.weights[a + i] as number, target.weights[b + i] as number)
      total += weight
      if (quotedAt(query, a + i) && quotedAt(target, b + i)) quoted += weight
    }
  }
  return quoted >= total * 0.6
}

interface Sentences {
  first: number
  last: number
}

/** Longer passages are found in pieces. */
const LONGEST_WINDOW = 1600

function widened(pool: Pool, { first, last }: Sentences, by: number): Sentences {
  const { block, count, start, end } = pool.sentences
  let from = first
  let to = last
  for (let i = 0; i < by; i++) {
    if (
      from > 0 &&
      block[from - 1] === block[from] &&
      (end[to] as number) - (start[from - 1] as number) <= LONGEST_WINDOW
    ) {
      from--
    }
    if (
      to + 1 < count &&
      block[to + 1] === block[to] &&
      (end[to + 1] as number) - (start[from] as number) <= LONGEST_WINDOW
    ) {
      to++
    }
  }
  return { first: from, last: to }
}

function windowOf(pool: Pool, { first, last }: Sentences): Window {
  return { start: pool.sentences.start[first] as number, end: pool.sentences.end[last] as number }
}

/** The agreement reaches into an outermost sentence, so that it may go on beyond. */
function touches(pool: Pool, window: Window, { first, last }: Sentences): boolean {
  const { start, end } = pool.sentences
  return window.start < (end[first] as number) || window.end > (start[last] as number)
}

function separate(a: Window, b: Window): boolean {
  return a.end <= b.start || b.end <= a.start
}

/** A pair of sentences lies inside a match already. */
function holds(match: Found, query: Pool, q: number, target: Pool, t: number): boolean {
  return overlap(match.a, sentence(query, q)) > 0.5 && overlap(match.b, sentence(target, t)) > 0.5
}

function sentence(pool: Pool, s: number): Window {
  return { start: pool.sentences.start[s] as number, end: pool.sentences.end[s] as number }
}

/** The share of the shorter window that both cover. */
function overlap(a: Window, b: Window): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / Math.max(1, Math.min(a.end - a.start, b.end - b.start))
}
