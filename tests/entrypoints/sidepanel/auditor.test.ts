import { describe, expect, it, vi } from 'vitest'
import type { AuditDone } from '../../../entrypoints/sidepanel/audit-job'
import { type AuditResult, type AuditWorker, createAuditor, LONG } from '../../../entrypoints/sidepanel/auditor'
import { helpBook } from '../../../entrypoints/sidepanel/help-book'
import type { AuditJob, PackJob } from '../../../entrypoints/sidepanel/job-schema'
import type { Finding } from '../../../lib/audit/report'
import { ruleBook } from '../../../lib/index'
import { auditOf } from './fixtures'

/** Workers that do nothing until the test says so. */
function workers() {
  const started: {
    jobs: AuditJob[]
    checks: PackJob[]
    isTerminated: boolean
    say(data: unknown): void
    crash(): void
  }[] = []
  const start = (): AuditWorker => {
    const target = new EventTarget()
    const worker = {
      jobs: [] as AuditJob[],
      checks: [] as PackJob[],
      isTerminated: false,
      say: (data: unknown) => void target.dispatchEvent(new MessageEvent('message', { data })),
      crash: () => void target.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' })),
    }
    started.push(worker)
    return {
      postMessage: (job) => void ('pack' in job ? worker.checks.push(job) : worker.jobs.push(job)),
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
    const { audit } = createAuditor(start, null, noHelp, new AbortController().signal)
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
    const { audit } = createAuditor(start, null, noHelp, new AbortController().signal)
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
    const { audit } = createAuditor(start, null, noHelp, new AbortController().signal)
    const first = audit(source('一'), {})
    started[0]?.say({ kind: 'audited', id: 1, audit: { text: '一' }, milliseconds: 1 })
    expect(await first).toMatchObject({ kind: 'failed' })
  })

  it('hands on the help that the worker sends, and goes on with its audits', async () => {
    const { started, start } = workers()
    const onHelp = vi.fn()
    const { audit } = createAuditor(start, null, onHelp, new AbortController().signal)
    const first = audit(source('一'), {})
    const book = helpBook(ruleBook)
    started[0]?.say({ kind: 'help', book })
    expect(onHelp).toHaveBeenCalledExactlyOnceWith(book)
    started[0]?.say(done(started[0].jobs[0]))
    expect(await first).toMatchObject({ kind: 'audited' })
  })

  it('asks its worker whether a pack names what there is, also while an audit runs', async () => {
    const { started, start } = workers()
    const { audit, checkPack } = createAuditor(start, null, noHelp, new AbortController().signal)
    const first = audit(source('一'), {})
    const pack = { name: '自查', version: '1', extends: 'annual-report' as const }
    const [good, bad] = [checkPack(pack), checkPack({ ...pack, name: '另一' })]
    const [one, two] = started[0]?.checks ?? []
    expect(one?.pack).toEqual(pack)
    const problem = { path: ['off', 0], text: { zh: '没有这条规则', en: 'no such rule' } }
    started[0]?.say({ kind: 'checked', id: two?.id, problems: [problem] })
    started[0]?.say({ kind: 'checked', id: one?.id, problems: [] })
    expect(await good).toEqual([])
    expect(await bad).toEqual([problem])
    started[0]?.say(done(started[0].jobs[0]))
    expect(await first).toMatchObject({ kind: 'audited' })
  })

  it('leaves no pack waiting when the worker breaks down over it', async () => {
    const { started, start } = workers()
    const { checkPack } = createAuditor(start, null, noHelp, new AbortController().signal)
    const checked = checkPack({ name: '自查', version: '1', extends: 'annual-report' })
    started[0]?.crash()
    expect(await checked).toBeNull()
    const again = checkPack({ name: '自查', version: '1', extends: 'annual-report' })
    started[1]?.say({ kind: 'checked', id: started[1].checks[0]?.id, problems: [] })
    expect(await again).toEqual([])
  })

  it('ends its worker with the panel', () => {
    const { started, start } = workers()
    const ended = new AbortController()
    void createAuditor(start, null, noHelp, ended.signal).audit(source('一'), {})
    ended.abort()
    expect(started[0]?.isTerminated).toBe(true)
  })
})

describe('a long draft', () => {
  const long = (text: string) => source(text.padEnd(LONG, '稿'))
  const finding = (rule: string, start: number): Finding => ({
    rule,
    level: 'error',
    certainty: 'certain',
    reason: 'some-reason',
    message: '',
    span: { start, end: start + 1, text: '稿' },
    related: [],
  })
  const share = (job: AuditJob | undefined): AuditDone => ({
    kind: 'audited',
    id: job?.id ?? -1,
    audit: auditOf(job?.source.text ?? '', { findings: [finding('typo', 1), finding('typo', 9)] }),
    milliseconds: 5,
  })
  const aside = (job: AuditJob | undefined): AuditDone => ({
    kind: 'found',
    id: job?.id ?? -1,
    found: { findings: [finding('figure-sum', 1), finding('figure-sum', 4)], spared: [] },
    milliseconds: 7,
  })
  const sharesOf = (worker: { jobs: AuditJob[] } | undefined) => worker?.jobs.map((job) => job.share)

  /** Two workers after a first audit. */
  async function twoWorkers() {
    const first = workers()
    const second = workers()
    const ended = new AbortController()
    const { audit } = createAuditor(first.start, second.start, noHelp, ended.signal)
    const opening = audit(long('一'), {})
    expect(second.started).toHaveLength(0)
    first.started[0]?.say(done(first.started[0].jobs[0]))
    expect(await opening).toMatchObject({ kind: 'audited' })
    return { audit, first: first.started, second: second.started, ended }
  }

  it('is shared by two workers from its second audit on, and the second starts after the first audit', async () => {
    const { audit, first, second } = await twoWorkers()
    expect([first.length, second.length, sharesOf(second[0])]).toEqual([1, 1, []])
    const packs = [{ name: '自查', version: '1', extends: 'annual-report' as const }]
    const result = audit(long('二'), { year: 2024 }, packs, ['kept'])
    expect([sharesOf(first[0]), sharesOf(second[0])]).toEqual([['all', 'without-aside'], ['aside']])
    expect(first[0]?.jobs[1]).toMatchObject({ options: { year: 2024 }, packs, compare: ['kept'] })
    // Only one of them reads the kept drafts.
    expect(second[0]?.jobs[0]).toEqual({ ...first[0]?.jobs[1], share: 'aside', compare: [] })
    second[0]?.say(aside(second[0].jobs[0]))
    first[0]?.say(share(first[0].jobs[1]))
    const { audit: joint, milliseconds } = expectAudited(await result)
    expect(joint.findings.map(({ rule, span }) => `${rule} ${span.start}`)).toEqual([
      'figure-sum 1',
      'typo 1',
      'figure-sum 4',
      'typo 9',
    ])
    expect(joint.summary.errors).toBe(4)
    expect(milliseconds).toBe(7)
  })

  it('leaves a short one to one worker', async () => {
    const { audit, first, second } = await twoWorkers()
    void audit(source('短'), {})
    expect([sharesOf(first[0]), sharesOf(second[0])]).toEqual([['all', 'all'], []])
  })

  it('a short draft starts no second worker, nor does a long one on a single processor', async () => {
    const second = workers()
    for (const [start, draft] of [
      [second.start, source('短')],
      [null, long('长')],
    ] as const) {
      const first = workers()
      const result = createAuditor(first.start, start, noHelp, new AbortController().signal).audit(draft, {})
      first.started[0]?.say(done(first.started[0].jobs[0]))
      expect(await result).toMatchObject({ kind: 'audited' })
      expect(first.started).toHaveLength(1)
    }
    expect(second.started).toHaveLength(0)
  })

  it('gives way to a newer text as a short one does; both shares are awaited', async () => {
    const { audit, first, second } = await twoWorkers()
    const old = audit(long('二'), {})
    const between = audit(long('三'), {})
    const newest = audit(long('四'), {})
    expect(await between).toEqual({ kind: 'outdated' })
    first[0]?.say(share(first[0].jobs[1]))
    expect(first[0]?.jobs).toHaveLength(2)
    second[0]?.say(aside(second[0].jobs[0]))
    expect(expectAudited(await old).audit.text).toMatch(/^二/)
    // Of an audit that is over.
    second[0]?.say(aside(second[0].jobs[0]))
    first[0]?.say(share(first[0].jobs[2]))
    second[0]?.say(aside(second[0].jobs[1]))
    expect(expectAudited(await newest).audit.text).toMatch(/^四/)
  })

  it.each<[what: string, goWrong: (worker: { jobs: AuditJob[]; say(data: unknown): void; crash(): void }) => void]>([
    ['breaks down', (worker) => worker.crash()],
    ['fails', (worker) => worker.say({ kind: 'failed', id: worker.jobs[0]?.id ?? -1, detail: 'no such rule' })],
    ['says something else', (worker) => worker.say({ kind: 'found', id: 2, found: {}, milliseconds: 1 })],
  ])('is audited by the first worker alone when the second %s', async (_, goWrong) => {
    const { audit, first, second } = await twoWorkers()
    const result = audit(long('二'), {})
    if (second[0]) goWrong(second[0])
    expect(second[0]?.isTerminated).toBe(true)
    expect(sharesOf(first[0])).toEqual(['all', 'without-aside', 'all'])
    // The share alone must not pass for the audit.
    first[0]?.say(share(first[0].jobs[1]))
    first[0]?.say(done(first[0].jobs[2]))
    expect(expectAudited(await result).audit.findings).toEqual([])
    const next = audit(long('三'), {})
    first[0]?.say(done(first[0].jobs[3]))
    expect(await next).toMatchObject({ kind: 'audited' })
    expect([sharesOf(first[0])?.at(-1), second.length]).toEqual(['all', 1])
  })

  it('goes on with one worker when the second breaks down between audits', async () => {
    const { audit, first, second } = await twoWorkers()
    second[0]?.crash()
    const next = audit(long('二'), {})
    expect(sharesOf(first[0])).toEqual(['all', 'all'])
    first[0]?.say(done(first[0].jobs[1]))
    expect(await next).toMatchObject({ kind: 'audited' })
  })

  it('fails when the first worker does, and is shared again by the one that takes its place', async () => {
    const { audit, first, second } = await twoWorkers()
    const result = audit(long('二'), {})
    first[0]?.crash()
    expect(await result).toEqual({ kind: 'failed', detail: 'out of memory' })
    second[0]?.say(aside(second[0].jobs[0]))
    const next = audit(long('三'), {})
    first[1]?.say(share(first[1].jobs[0]))
    second[0]?.say(aside(second[0].jobs[1]))
    expect(expectAudited(await next).audit.findings).toHaveLength(4)
  })

  it('ends both workers with the panel', async () => {
    const { first, second, ended } = await twoWorkers()
    ended.abort()
    expect([first[0]?.isTerminated, second[0]?.isTerminated]).toEqual([true, true])
  })
})

function expectAudited(result: AuditResult): Extract<AuditResult, { kind: 'audited' }> {
  if (result.kind !== 'audited') throw new Error(`the audit is ${result.kind}`)
  return result
}
