import { describe, expect, it } from 'vitest'
import { auditSource } from '../../lib'
import { read, readExpected } from '../lib/duplicates/labelled'

/** Drafts of one unit for years that follow one another, and of its neighbours, each with the sentences whose numbers were kept. */
const PAIRS = readExpected().against.filter(({ notCarriedOver }) => (notCarriedOver ?? []).length > 0)

describe.each(PAIRS)('$draft against $against', ({ draft, against, carriedOver = [], notCarriedOver = [] }) => {
  const text = read(draft)
  const audit = auditSource(
    { name: draft, format: 'txt', text },
    { against: [{ name: against, format: 'txt', text: read(against) }] },
  )
  const told = audit.findings.filter(({ rule }) => rule === 'figure-carried-over').map(({ span }) => span)
  const isTold = (sentence: string) => {
    const start = text.indexOf(sentence)
    if (start < 0) throw new Error(`not in the draft: ${sentence}`)
    return told.some((span) => span.start < start + sentence.length && span.end > start)
  }

  it('tells the sentences with the numbers of the year before under this year’s date', () => {
    expect(carriedOver.filter((sentence) => !isTold(sentence))).toEqual([])
    expect(told.length).toBe(carriedOver.length)
  })

  it('calls no sentence that recurs with new numbers so', () => {
    expect(notCarriedOver.filter(isTold)).toEqual([])
  })
})
