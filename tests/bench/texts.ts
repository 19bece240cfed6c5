import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the paragraphs come from: no further folder, so that the same draft is measured from one day to the next. */
const POOLS = [
  '.',
  ...[...'abcde'].map((set) => `reports-${set}`),
  'slips',
  ...[...'bcdefghijmnopqrstuvw'].map((set) => `slips-${set}`),
]

function textsIn(directory: string): string[] {
  return POOLS.flatMap((folder) =>
    readdirSync(join(directory, folder))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(directory, folder, name)),
  )
}

/**
 * A draft of about `characters` made from the sample drafts below `directory`: the beginning and the ending of one
 * complete report, and between them paragraphs of all the others. The paragraphs are shuffled anew each time all have
 * been used, so that a long draft is no repetition of a short one. The same arguments give the same text.
 */
export function composeDraft(directory: string, characters: number): string {
  const frame = readFileSync(join(directory, 'demo-good.txt'), 'utf8').split('\n')
  const ending = frame.splice(-12)
  const pool = textsIn(directory)
    .filter((file) => !file.endsWith('demo-good.txt'))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((paragraph) => paragraph.length > LEAST_PARAGRAPH)
  const random = linearCongruential(20_240_101)
  const parts = [...frame]
  let length = frame.join('\n').length + ending.join('\n').length
  while (length < characters) {
    for (const paragraph of shuffled(pool, random)) {
      parts.push(paragraph)
      length += paragraph.length + 1
      if (length >= characters) break
    }
  }
  return [...parts, ...ending].join('\n')
}

/** Paragraphs, not headings: a digit in those would make another draft. */
const LEAST_PARAGRAPH = 40

/** A draft after so many keystrokes: a digit is typed in one of its paragraphs, in another each time, and what was typed before is gone. */
export function typedIn(draft: string, keystrokes: number): string {
  const lines = draft.split('\n')
  const paragraphs = [...lines.keys()].filter((i) => (lines[i] as string).length > LEAST_PARAGRAPH)
  const typed = paragraphs[keystrokes % paragraphs.length] as number
  lines[typed] = withDigit(lines[typed] as string, keystrokes)
  return lines.join('\n')
}

/** A draft that is new to an engine that remembers the one before: a digit more in each paragraph, another each time. */
export function neverSeen(draft: string, count: number): string {
  return draft
    .split('\n')
    .map((line) => (line.length > LEAST_PARAGRAPH ? withDigit(line, count) : line))
    .join('\n')
}

function withDigit(line: string, digit: number): string {
  const middle = line.length >> 1
  return `${line.slice(0, middle)}${digit % 10}${line.slice(middle)}`
}

/**
 * A library of `count` drafts of about `characters` each. Their paragraphs are those of the sample drafts with a third of
 * their signs drawn anew, so that most sentences are new, and one in twenty as it is, so that drafts do share passages.
 */
export function composeLibrary(directory: string, count: number, characters: number): string[] {
  const pool = textsIn(directory)
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((paragraph) => paragraph.length > LEAST_PARAGRAPH)
  const signs = pool.join('').replace(/[^一-鿿]/g, '')
  const random = linearCongruential(20_240_102)
  return Array.from({ length: count }, (_, i) => {
    const parts = [`青石${i}镇2024年法治政府建设年度报告`, '一、主要举措']
    let length = 0
    while (length < characters) {
      const paragraph = pool[Math.floor(random() * pool.length)] as string
      const kept = random() < 0.05
      parts.push(
        kept
          ? paragraph
          : paragraph.replace(/[一-鿿]/g, (sign) =>
              random() < 1 / 3 ? (signs[Math.floor(random() * signs.length)] as string) : sign,
            ),
      )
      length += paragraph.length
    }
    return parts.join('\n')
  })
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)
}

/** Numbers from 0 to 1 that are the same on every machine and in every run. */
function linearCongruential(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
