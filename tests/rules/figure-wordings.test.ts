import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import type { Finding } from '../../lib/audit/report'
import { bookOf } from './book-of'
import { isPair, reportWith, rightOf, wordings, wrongOf } from './figure-wordings'

const pairs = wordings.filter(isPair)
const right = wordings.map(rightOf)

function figureFindings(line: string): Finding[] {
  const book = bookOf('figure-conflict', 'figure-rate', 'figure-sum')
  return auditSource({ name: 'draft', format: 'txt', text: reportWith(line) }, {}, book).findings
}

describe('figures in many wordings', () => {
  it('are enough', () => {
    expect(pairs.length).toBeGreaterThan(500)
    expect(wordings.length - pairs.length).toBeGreaterThan(250)
  })

  it('are found when they are wrong', () => {
    const missed = pairs.filter((line) => figureFindings(wrongOf(line)).length === 0)
    expect(missed.length / pairs.length, missed.join('\n')).toBeLessThan(0.08)
  })

  it('are let stand when they are right', () => {
    const struck = right.flatMap((line) =>
      figureFindings(line)
        .filter(({ level }) => level !== 'note')
        .map(({ rule, reason, span }) => `${line} ${rule}/${reason}: ${span.text}`),
    )
    expect(struck).toEqual([])
  })

  it('get a note when they are right in three of two hundred at the most', () => {
    const noted = right.filter((line) => figureFindings(line).length > 0)
    expect(noted.length / right.length, noted.join('\n')).toBeLessThan(0.015)
  })
})
