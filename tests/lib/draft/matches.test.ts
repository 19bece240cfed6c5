import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { matchesOf, often, readyPatterns } from '../../../lib/draft/matches'

const TEXT = '一、依法行政。二、行政复议12件，其中维持8件。\n三、其他'

describe('matches of a pattern', () => {
  it.each([/[一二三]、/g, /\d+件/g, /(?<=、)[一-鿿]{2}/g, /x*/g, /^|$/gm, /没有的/g, /[一二]、|$/gy])(
    'are those of matchAll: %s',
    (pattern) => {
      expect([...matchesOf(TEXT, pattern)]).toEqual([...TEXT.matchAll(pattern)])
    },
  )

  it('are found all, though the pattern is used for another text meanwhile and left before its end', () => {
    const pattern = /\d/g
    const found: string[] = []
    for (const { 0: digit } of matchesOf('1 2 3', pattern)) {
      found.push(digit)
      for (const _ of matchesOf('4 5', pattern)) break
      expect(pattern.lastIndex).toBe(0)
    }
    expect(found).toEqual(['1', '2', '3'])
  })

  it('take the place of matchAll wherever drafts are read or judged', () => {
    const root = join(import.meta.dirname, '../../..')
    const files = ['lib/draft', 'lib/audit', 'lib/duplicates', 'lib/reports', 'rules'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(folder, file)),
    )
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((file) => readFileSync(join(root, file), 'utf8').includes('.matchAll('))).toEqual([])
  })
})

describe('patterns that are often asked', () => {
  it('are given back as they were, and find the same when they are ready', () => {
    const pattern = /\d+件/g
    const line = /\n{2}/g
    expect(often(pattern)).toBe(pattern)
    often(line)
    readyPatterns()
    // What is run on a text to be ready has no bearing on the next.
    expect([pattern.lastIndex, line.lastIndex]).toEqual([0, 0])
    expect(pattern.exec(TEXT)?.[0]).toBe('12件')
  })
})
