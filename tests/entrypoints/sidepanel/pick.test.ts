import { describe, expect, it } from 'vitest'
import { pickCandidate } from '../../../entrypoints/sidepanel/pick'
import type { Candidate } from '../../../lib/messages'

const candidate = (id: string, characters: number): Candidate => ({
  id,
  adapter: 'dom',
  name: id,
  characters,
  beginning: '',
  visible: true,
  focused: false,
})

describe('the text that is followed', () => {
  it('is the best one at first, and none when there is none', () => {
    expect(pickCandidate([candidate('a', 10), candidate('b', 9000)], null)?.id).toBe('a')
    expect(pickCandidate([], { id: 'a', byHand: true })).toBeNull()
  })

  it('stays when a better one comes', () => {
    const watched = { id: 'b', byHand: false }
    expect(pickCandidate([candidate('a', 9000), candidate('b', 800)], watched)?.id).toBe('b')
  })

  it('gives way to a real draft when the panel had picked a search box', () => {
    const candidates = [candidate('a', 9000), candidate('b', 8)]
    expect(pickCandidate(candidates, { id: 'b', byHand: false })?.id).toBe('a')
    expect(pickCandidate(candidates, { id: 'b', byHand: true })?.id).toBe('b')
  })

  it('gives way to the editor whose hidden copy answered first', () => {
    const copy = { ...candidate('0:copy', 9000), visible: false }
    const candidates = [candidate('7:editor', 9000), copy]
    expect(pickCandidate(candidates, { id: '0:copy', byHand: false })?.id).toBe('7:editor')
    expect(pickCandidate(candidates, { id: '0:copy', byHand: true })?.id).toBe('0:copy')
    // One of several drafts on a page, on a tab that is turned away for the moment.
    expect(pickCandidate([candidate('0:other', 9000), copy], { id: '0:copy', byHand: false })?.id).toBe('0:copy')
  })

  it('is the best of the rest when it went away', () => {
    expect(pickCandidate([candidate('a', 10)], { id: 'b', byHand: true })?.id).toBe('a')
  })
})
