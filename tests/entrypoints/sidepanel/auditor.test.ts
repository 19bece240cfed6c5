import { describe, expect, it, vi } from 'vitest'
import type { AuditDone } from '../../../entrypoints/sidepanel/audit-job'
import { type AuditWorker, createAuditor } from '../../../entrypoints/sidepanel/auditor'
import { helpBook } from '../../../entrypoints/sidepanel/help-book'
import type { AuditJob } from '../../../entrypoints/sidepanel/job-schema'
import { ruleBook } from '../../../lib/index'
import { auditOf } from './fixtures'

/** Workers that do nothing until the test says so. */
function workers() {
  const started: { jobs: AuditJob[]; isTerminated: boolean; say(data: unknown): void; crash(): void }[] = []
  const start = (): AuditWorker => {
    const target = new EventTarget()
    const worker = {
      jobs: [] as AuditJob[],
      isTerminated: false,
      say: (data: unknown) => void target.dispatchEvent(new MessageEvent('message', { data })),
      crash: () => void target.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' })),
    }
    started.push(worker)
    return {
      postMessage: (job) => void worker.jobs.push(job),
      addEventListener: (type: string, listener: (event: never) => void) =>
        target.addEventListener(type, (event) => listener(event as never)),
      terminate: () => {
        worker.isTerminated = true
      },
    }
  }
  return { started, start }
}

const noHelp = () => undefined

const source = (text: string) => ({ name: '稿', format: 'dom', text })
const done = (job: AuditJob | undefined): AuditDone => ({
  kind: 'audited',
  id: job?.id ?? -1,
  audit: auditOf(job?.source.text ?? ''),
  milliseconds: 1,
})

describe('the auditor', () => {
  it('runs one audit at a time and of those that wait only the newest', async () => {
    const { started, start } = workers()
    const audit = createAuditor(start, noHelp, new AbortController().signal)
    const first = audit(source('一'), {})
    const second = audit(source('二'), {})
    const third = audit(source('三'), {})
    const worker = started[0]
    expect(worker?.jobs.map((job) => job.source.text)).toEqual(['一'])
    expect(await second).toEqual({ kind: 'outdated' })
    worker?.say(done(worker.jobs[0]))
    expect(await first).toMatchObject({ kind: 'audited', audit: { text: '一' } })
    expect(worker?.jobs.map((job) => job.source.text)).toEqual(['一', '三'])
    worker?.say(done(worker.jobs[1]))
    expect(await third).toMatchObject({ kind: 'audited', audit: { text: '三' } })
    expect(started).toHaveLength(1)
  })

  it('says so when the worker breaks down, and starts a new one for the text that waits', async () => {
    const { started, start } = workers()
    const audit = createAuditor(start, noHelp, new AbortController().signal)
    const first = audit(source('一'), {})
    const second = audit(source('二'), {})
    started[0]?.crash()
    expect(await first).toEqual({ kind: 'failed', detail: 'out of memory' })
    expect(started[0]?.isTerminated).toBe(true)
    started[1]?.say(done(started[1].jobs[0]))
    expect(await second).toMatchObject({ kind: 'audited', audit: { text: '二' } })
  })

  it('takes nothing for an audit that is none', async () => {
    const { started, start } = workers()
    const audit = createAuditor(start, noHelp, new AbortController().signal)
    const first = audit(source('一'), {})
    started[0]?.say({ kind: 'audited', id: 1, audit: { text: '一' }, milliseconds: 1 })
    expect(await first).toMatchObject({ kind: 'failed' })
  })

  it('hands on the help that the worker sends, and goes on with its audits', async () => {
    const { started, start } = workers()
    const onHelp = vi.fn()
    const audit = createAuditor(start, onHelp, new AbortController().signal)
    const first = audit(source('一'), {})
    const book = helpBook(ruleBook)
    started[0]?.say({ kind: 'help', book })
    expect(onHelp).toHaveBeenCalledExactlyOnceWith(book)
    started[0]?.say(done(started[0].jobs[0]))
    expect(await first).toMatchObject({ kind: 'audited' })
  })

  it('ends its worker with the panel', () => {
    const { started, start } = workers()
    const ended = new AbortController()
    void createAuditor(start, noHelp, ended.signal)(source('一'), {})
    ended.abort()
    expect(started[0]?.isTerminated).toBe(true)
  })
})
