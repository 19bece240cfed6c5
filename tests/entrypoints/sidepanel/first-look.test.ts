import { describe, expect, it } from 'vitest'
import { createFirstLook, type FirstLookWorker } from '../../../entrypoints/sidepanel/first-look'
import type { FirstLookJob } from '../../../entrypoints/sidepanel/first-look-schema'
import { requirementsOf } from '../../../lib/audit'
import { requirementBook } from '../../../rules/requirements'

/** A worker that does nothing until the test says so. */
function playedWorker() {
  const target = new EventTarget()
  const jobs: FirstLookJob[] = []
  let terminations = 0
  const worker: FirstLookWorker = {
    postMessage: (job) => void jobs.push(job),
    addEventListener: (type: string, listener: (event: never) => void) =>
      target.addEventListener(type, (event) => listener(event as never)),
    terminate: () => {
      terminations += 1
    },
  }
  return {
    worker,
    jobs,
    say: (data: unknown) => void target.dispatchEvent(new MessageEvent('message', { data })),
    crash: () => void target.dispatchEvent(new Event('error')),
    terminations: () => terminations,
  }
}

const source = { name: '稿', format: 'dom', text: '青石镇关于2024年度法治政府建设情况的报告\n一、主要举措' }
const signal = () => new AbortController().signal

describe('the first look', () => {
  it('tells what the first draft lacks, and ends', async () => {
    const { worker, jobs, say, terminations } = playedWorker()
    const look = createFirstLook(worker, signal())
    const looked = look(source, { year: 2024 }, false)
    expect(jobs).toEqual([{ source, options: { year: 2024 } }])
    const requirements = requirementsOf(source, requirementBook, { year: 2024 })
    say(requirements)
    expect(await looked).toEqual(requirements)
    expect(terminations()).toBe(1)
    expect(await look(source, {}, false)).toBeNull()
    expect(jobs).toHaveLength(1)
  })

  it('leaves a draft that packs of one’s own judge, too, to the audit', async () => {
    const { worker, jobs, terminations } = playedWorker()
    const look = createFirstLook(worker, signal())
    expect(await look(source, {}, true)).toBeNull()
    expect(await look(source, {}, false)).toBeNull()
    expect(jobs).toEqual([])
    expect(terminations()).toBe(1)
  })

  it('says nothing when its worker breaks down or sends something else', async () => {
    const broken = playedWorker()
    const first = createFirstLook(broken.worker, signal())(source, {}, false)
    broken.crash()
    expect(await first).toBeNull()
    const wrong = playedWorker()
    const second = createFirstLook(wrong.worker, signal())(source, {}, false)
    wrong.say({ text: '稿' })
    expect(await second).toBeNull()
    expect(wrong.terminations()).toBe(1)
  })

  it('ends with the panel', () => {
    const { worker, terminations } = playedWorker()
    const ended = new AbortController()
    createFirstLook(worker, ended.signal)
    ended.abort()
    expect(terminations()).toBe(1)
  })
})
