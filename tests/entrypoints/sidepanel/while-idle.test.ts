import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { whileIdle } from '../../../entrypoints/sidepanel/while-idle'

function* upTo(last: number, taken: number[]): Generator<undefined> {
  for (let step = 1; step <= last; step++) {
    taken.push(step)
    yield
  }
}

describe('what is done while nothing else is', () => {
  it('takes no step before others had their turn, and all of them then', async () => {
    const taken: number[] = []
    whileIdle(upTo(3, taken))
    expect(taken).toEqual([])
    await vi.waitFor(() => expect(taken).toEqual([1, 2, 3]))
  })

  it('ends between two steps', async () => {
    const taken: number[] = []
    const end = whileIdle(upTo(1e6, taken))
    await vi.waitFor(() => expect(taken.length).toBeGreaterThan(1))
    end()
    const before = taken.length
    await setTimeout(20)
    expect(taken.length).toBe(before)
  })
})
