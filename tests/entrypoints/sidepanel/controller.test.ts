import { describe, expect, it, vi } from 'vitest'
import type { AuditResult } from '../../../entrypoints/sidepanel/auditor'
import { createController, type Services } from '../../../entrypoints/sidepanel/controller'
import { createModel } from '../../../entrypoints/sidepanel/model'
import { packFromFile } from '../../../entrypoints/sidepanel/own-packs'
import { packProblems } from '../../../entrypoints/sidepanel/pack-problems'
import type { Requirements } from '../../../lib/audit'
import type { LocalPack } from '../../../lib/audit/local-pack'
import type { Audit, AuditOptions } from '../../../lib/audit/report'
import type { Source } from '../../../lib/files/source'
import type { Candidate } from '../../../lib/messages'
import type { PageEvents, PageSession, PageText } from '../../../lib/page-session'
import { keptReport } from '../../lib/library/samples'
import { auditOf, defectiveAudit, finding, requirement, spanOf } from './fixtures'

/** A page that the test plays. */
function playedPage() {
  const listeners = new Map<string, ((event: never) => void)[]>()
  const session = {
    tabId: 1,
    on: (name: string, listener: (event: never) => void) =>
      void listeners.set(name, [...(listeners.get(name) ?? []), listener]),
    look: vi.fn(),
    watch: vi.fn(),
    unwatch: vi.fn(),
    mark: vi.fn<PageSession['mark']>(),
    take: vi.fn(),
    reveal: vi.fn(async () => true),
  } satisfies PageSession
  const say = <Name extends keyof PageEvents>(name: Name, event: PageEvents[Name]) => {
    for (const listener of listeners.get(name) ?? []) listener(event as never)
  }
  return { session, say, listeners }
}

const candidate = (id: string, characters = 900): Candidate => ({
  id,
  adapter: 'dom',
  name: id,
  characters,
  beginning: '',
  visible: true,
  focused: false,
})

const textOf = (text: string, given: Partial<PageText> = {}): PageText => ({
  candidate: 'a',
  revision: 1,
  text,
  adapter: 'dom',
  name: '编辑器',
  complete: true,
  unread: [],
  ...given,
})

/** A panel with a page; audits are answered with `auditOf` the text unless `auditor` says otherwise. */
function panel(given: Partial<Services> = {}) {
  const page = playedPage()
  const audits: { source: Source; options: AuditOptions; packs: readonly LocalPack[] }[] = []
  const services: Services = {
    auditor: async (source, options, packs = []): Promise<AuditResult> => {
      audits.push({ source, options, packs })
      return { kind: 'audited', audit: auditOf(source.text), milliseconds: 1 }
    },
    firstLook: async () => null,
    openPage: () => {
      page.listeners.clear()
      return page.session
    },
    showTab: vi.fn(async () => undefined),
    requestSite: vi.fn(async () => true),
    forgetSite: vi.fn(async () => true),
    readFile: async (file) => ({ source: { name: file.name, format: 'txt', text: await file.text() } }),
    saveSettings: vi.fn(async () => undefined),
    readPack: async (file) =>
      packFromFile(file.name, new Uint8Array(await file.arrayBuffer()), async (pack) => packProblems(pack)),
    savePacks: vi.fn(async () => undefined),
    saveDismissals: vi.fn(async () => undefined),
    copy: vi.fn(async () => undefined),
    download: vi.fn(),
    render: async (audit, format) => `${format} ${audit.text}`,
    ...given,
  }
  const model = createModel()
  const ended = new AbortController()
  const actions = createController(model, services, ended.signal)
  const open = async (text = '稿件', more: Partial<PageText> = {}) => {
    actions.openTab(1)
    page.say('candidates', { candidates: [candidate('a')], unreachable: [] })
    page.say('text', textOf(text, more))
    await settled()
  }
  return { model, actions, services, audits, ended, open, ...page }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

/** Answers each audit when the test says so. */
function answeredByHand() {
  const answers: ((audit: Audit) => void)[] = []
  const auditor = () =>
    new Promise<AuditResult>((resolve) => {
      answers.push((audit) => resolve({ kind: 'audited', audit, milliseconds: 1 }))
    })
  return { answers, auditor }
}

describe('words called common text', () => {
  it('are kept with their reason, once, and can be restored', async () => {
    const { model, actions, services } = panel()
    await actions.dismissWords('坚持以习近平法治思想为指导，办结12件', ' ')
    expect(model.dismissals.value).toEqual([])
    await actions.dismissWords('坚持以习近平法治思想为指导，办结12件', '统一表述')
    await actions.dismissWords('坚持以习近平法治思想为指导 办结7件', '上级统一表述 ')
    expect(model.dismissals.value).toMatchObject([{ reason: '上级统一表述' }])
    expect(services.saveDismissals).toHaveBeenLastCalledWith(model.dismissals.value)
    const [dismissal] = model.dismissals.value
    if (dismissal) await actions.restoreWords(dismissal)
    expect(model.dismissed.value.size).toBe(0)
  })

  it('stay so for this time when they cannot be stored, which is said', async () => {
    const { model, actions } = panel({ saveDismissals: () => Promise.reject(new Error('full')) })
    await actions.dismissWords('各项工作', '套话')
    expect(model.dismissals.value).toHaveLength(1)
    expect(model.notice.value?.tone).toBe('info')
  })
})

describe('drafts compared with', () => {
  it('go with the job as soon as they are chosen', async () => {
    const jobs: (readonly string[] | undefined)[] = []
    const { model, open } = panel({
      auditor: async (source, _options, _packs, compare): Promise<AuditResult> => {
        jobs.push(compare)
        return { kind: 'audited', audit: auditOf(source.text), milliseconds: 1 }
      },
    })
    const kept = await keptReport('青石镇', 2023)
    await open('稿件')
    model.library.drafts.value = [kept]
    model.library.compared.value = new Set([kept.id])
    await settled()
    model.library.compared.value = new Set()
    await settled()
    expect(jobs).toEqual([[], [kept.id], []])
  })

  it('are those that the worker could read', async () => {
    const [whole, broken] = [await keptReport('青石镇', 2023), await keptReport('青石镇', 2022)]
    const { model, open } = panel({
      auditor: async (source, _options, _packs, compare = []): Promise<AuditResult> => {
        const compared = { drafts: [whole].filter(({ id }) => compare.includes(id)), damaged: [], failure: null }
        return { kind: 'audited', audit: auditOf(source.text), milliseconds: 1, compared }
      },
    })
    model.library.drafts.value = [whole, broken]
    model.library.compared.value = new Set([whole.id, broken.id])
    await open('稿件')
    await settled()
    expect([...model.library.compared.value]).toEqual([whole.id])
  })
})

describe('a page', () => {
  it('is idle, then reading, then audited', async () => {
    const { model, actions, say, session } = panel()
    expect(model.state.value).toBe('idle')
    actions.openTab(1)
    expect(model.state.value).toBe('reading')
    say('candidates', { candidates: [candidate('a')], unreachable: [] })
    expect(session.watch).toHaveBeenCalledWith('a')
    expect(model.state.value).toBe('reading')
    say('text', textOf('稿件'))
    await settled()
    expect(model.state.value).toBe('audited')
  })

  it('without an editor, or that cannot be entered, is said and takes the old result away', async () => {
    const { model, open, say } = panel()
    await open()
    say('candidates', { candidates: [], unreachable: ['https://other.example'] })
    expect(model.state.value).toBe('nothing-found')
    expect(model.audited.value).toBeNull()
    await open()
    say('unreadable', { reason: 'not-granted', detail: '' })
    expect(model.state.value).toBe('unreadable')
    expect(model.audited.value).toBeNull()
  })

  it('may tell a title field of its own, which is kept with the draft and apart from its text', async () => {
    const { model, open, audits } = panel()
    await open('正文', { titleField: '年度报告' })
    expect(model.draft.value?.titleField).toBe('年度报告')
    expect(audits.at(-1)?.source.text).toBe('正文')
    await open('正文', { titleField: '' })
    expect(model.draft.value?.titleField).toBeUndefined()
  })

  it('whose editor gives no text at all is unreadable, not an empty draft', async () => {
    const { model, open } = panel()
    await open('', { complete: false, unread: ['canvas'], adapter: 'canvas' })
    expect(model.state.value).toBe('unreadable')
    await open('')
    expect(model.state.value).toBe('audited')
  })

  it('keeps showing the last result while its editor is being replaced', async () => {
    const { model, open, say } = panel()
    await open()
    say('gone', { candidate: 'a' })
    expect(model.state.value).toBe('audited')
    expect(model.gone.value).toBe(true)
    say('candidates', { candidates: [candidate('b')], unreachable: [] })
    say('text', textOf('新稿', { candidate: 'b', revision: 2 }))
    await settled()
    expect(model.gone.value).toBe(false)
    expect(model.audited.value?.audit.text).toBe('新稿')
  })

  it('clicked again while its draft is open is only looked at again', async () => {
    const { actions, open, session, model } = panel()
    await open()
    actions.openTab(1)
    expect(session.look).toHaveBeenCalledOnce()
    expect(model.state.value).toBe('audited')
  })
})

describe('live auditing', () => {
  it('shows the last result until the next one is there', async () => {
    const { answers, auditor } = answeredByHand()
    const { model, open, say } = panel({ auditor })
    await open('一')
    answers[0]?.(auditOf('一'))
    await settled()
    say('text', textOf('一二', { revision: 2 }))
    expect(model.state.value).toBe('audited')
    expect(model.audited.value?.audit.text).toBe('一')
    expect(model.busy.value).toBe(true)
    answers[1]?.(auditOf('一二'))
    await settled()
    expect(model.audited.value?.audit.text).toBe('一二')
    expect(model.busy.value).toBe(false)
  })

  it('does not show an audit of a draft that is no longer looked at', async () => {
    const { answers, auditor } = answeredByHand()
    const { model, open, actions } = panel({ auditor })
    await open('网页')
    actions.pasteText('粘贴')
    answers[0]?.(auditOf('网页'))
    await settled()
    expect(model.audited.value).toBeNull()
    answers[1]?.(auditOf('粘贴'))
    await settled()
    expect(model.audited.value?.audit.text).toBe('粘贴')
  })

  it('shows no old result beside a text whose audit broke down', async () => {
    let isBroken = false
    const { model, open, say, actions } = panel({
      auditor: async (source) =>
        isBroken
          ? { kind: 'failed', detail: 'bug' }
          : { kind: 'audited', audit: auditOf(source.text), milliseconds: 1 },
    })
    await open()
    isBroken = true
    say('text', textOf('新', { revision: 2 }))
    await settled()
    expect(model.audited.value).toBeNull()
    expect(model.failure.value).toBe('bug')
    expect(model.state.value).toBe('unreadable')
    isBroken = false
    actions.retry()
    await settled()
    expect(model.failure.value).toBeNull()
    expect(model.audited.value?.audit.text).toBe('新')
  })
})

describe('the first look', () => {
  const text = '稿件没有原因'
  const evidence = [spanOf(text, '没有')]
  const looked: Requirements = auditOf(text, { elements: [requirement('causes', { outcome: 'fail', evidence })] })

  it('shows what is required and marks it, without a verdict, until the audit is there', async () => {
    const { answers, auditor } = answeredByHand()
    const { model, open, session, actions, services } = panel({ auditor, firstLook: async () => looked })
    await open(text, { revision: 3 })
    expect(model.state.value).toBe('reading')
    expect(model.busy.value).toBe(true)
    expect(model.audited.value).toBeNull()
    expect(model.shown.value).toMatchObject({ audit: { text }, whole: null })
    const evidenceMark = { key: 'element/causes#0', kind: 'evidence', start: 2, end: 4 }
    expect(session.mark.mock.lastCall?.slice(0, 2)).toEqual([3, [evidenceMark]])
    await actions.jump('element/causes', 'element/causes#0', spanOf(text, '没有'))
    expect(session.reveal).toHaveBeenCalledWith(3, 2, 4)
    await actions.copy('text')
    await actions.download('json')
    expect(services.copy).not.toHaveBeenCalled()
    expect(services.download).not.toHaveBeenCalled()

    const whole = auditOf(text, { elements: looked.elements, findings: [finding(text, 'typo', '稿件')] })
    answers[0]?.(whole)
    await settled()
    expect(model.state.value).toBe('audited')
    expect(model.lookedAt.value).toBeNull()
    expect(model.shown.value?.whole).toEqual(whole)
    expect(session.mark.mock.lastCall?.[1]).toHaveLength(2)
  })

  it('is not shown once there is an audit, or for another draft, or after the audit broke down', async () => {
    const late: ((looked: Requirements) => void)[] = []
    const firstLook = () => new Promise<Requirements>((resolve) => late.push(resolve))
    const audited = panel({ firstLook })
    await audited.open(text)
    late[0]?.(looked)
    await settled()
    expect(audited.model.lookedAt.value).toBeNull()

    const other = panel({ firstLook, auditor: () => new Promise(() => undefined) })
    await other.open(text)
    other.actions.pasteText('另一份')
    late[1]?.(looked)
    await settled()
    expect(other.model.shown.value).toBeNull()

    const broken = panel({ firstLook, auditor: async () => ({ kind: 'failed', detail: 'bug' }) })
    await broken.open(text)
    late[3]?.(looked)
    await settled()
    expect(broken.model.shown.value).toBeNull()
    expect(broken.model.state.value).toBe('unreadable')
  })

  it('goes when another draft is looked at', async () => {
    const { model, open, actions } = panel({
      auditor: () => new Promise(() => undefined),
      firstLook: async () => looked,
    })
    await open(text)
    expect(model.shown.value).not.toBeNull()
    actions.openTab(2)
    expect(model.shown.value).toBeNull()
  })

  it('is told whether packs of one’s own judge, too', async () => {
    const asked: boolean[] = []
    const { open, actions } = panel({
      firstLook: async (_source, _options, hasOwnPacks) => {
        asked.push(hasOwnPacks)
        return null
      },
    })
    await open(text)
    await actions.addPacks([new File(['名称: 自查\n扩展: annual-report\n'], '自查.yaml')])
    await settled()
    expect(asked).toEqual([false, true])
  })
})

describe('marks', () => {
  it('name the text that was audited, and follow the selection', async () => {
    const audit = defectiveAudit()
    const { open, session, actions } = panel({ auditor: async () => ({ kind: 'audited', audit, milliseconds: 1 }) })
    await open(audit.text, { revision: 7 })
    const [revision, marks, gaps] = session.mark.mock.lastCall ?? []
    expect(revision).toBe(7)
    expect(marks).toHaveLength(10)
    expect(gaps).toHaveLength(3)
    const [evidence] = audit.elements[3]?.evidence ?? []
    if (!evidence) throw new Error('the fixture changed')
    await actions.jump('element/measures', 'element/measures#0', evidence)
    expect(session.mark.mock.lastCall?.[1]).toHaveLength(11)
    expect(session.reveal).toHaveBeenCalledWith(7, evidence.start, evidence.end)
  })

  it('leave the page when a draft of the reviewer’s own is looked at, and come back with the page’s', async () => {
    const { open, session, actions, model } = panel()
    await open()
    actions.pasteText('另一份')
    await settled()
    expect(session.unwatch).toHaveBeenCalledOnce()
    session.mark.mockClear()
    actions.backToPage()
    await settled()
    expect(session.watch).toHaveBeenLastCalledWith('a')
    expect(model.audited.value?.audit.text).toBe('稿件')
    expect(session.mark).toHaveBeenCalled()
  })
})

describe('the gap of a missing title', () => {
  const text = '正文'
  const missing = { outcome: 'fail', reason: 'not-found', place: 0 } as const
  const elements = [requirement('title', missing), requirement('addressee', missing)]
  const auditor = async (): Promise<AuditResult> => ({
    kind: 'audited',
    audit: auditOf(text, { elements }),
    milliseconds: 1,
  })

  it('is drawn in the page, but not below a title field that is filled in', async () => {
    const { open, session } = panel({ auditor })
    const gaps = () => session.mark.mock.lastCall?.[2].map(({ key }) => key)
    await open(text)
    expect(gaps()).toEqual(['element/title#0', 'element/addressee#0'])
    await open(text, { titleField: '年度报告', revision: 2 })
    expect(gaps()).toEqual(['element/addressee#0'])
  })
})

describe('a lost place', () => {
  const text = '法制宣传'
  const audit = auditOf(text, { findings: [finding(text, 'term', '法制')] })
  const span = { start: 0, end: 2, text: '法制' }

  it('is remembered until the next audit, and no longer jumped to', async () => {
    const { open, say, model, session, actions } = panel({
      auditor: async () => ({ kind: 'audited', audit, milliseconds: 1 }),
    })
    await open(text)
    say('marked', { revision: 1, painted: 0, lost: ['finding/term/found/法制#0'] })
    await actions.jump('finding/term/found/法制', 'finding/term/found/法制#0', span)
    expect(session.reveal).not.toHaveBeenCalled()
    say('text', textOf(`${text}。`, { revision: 2 }))
    await settled()
    expect(model.lost.value.size).toBe(0)
  })

  it('is found out by a jump that fails', async () => {
    const { open, model, session, actions } = panel()
    await open(text)
    session.reveal.mockResolvedValueOnce(false)
    await actions.jump('row', 'row#0', span)
    expect([...model.lost.value]).toEqual(['row#0'])
  })

  it('of an older text is not this one’s', async () => {
    const { open, say, model } = panel()
    await open(text, { revision: 5 })
    say('marked', { revision: 4, painted: 0, lost: ['row#0'] })
    expect(model.lost.value.size).toBe(0)
  })
})

describe('what is fixed by hand', () => {
  it('goes into the audit, holds for its draft only, and can be taken back', async () => {
    const { open, actions, audits, model } = panel()
    await open()
    actions.fix('year', 2024)
    actions.fix('level', 'township')
    await settled()
    expect(audits.at(-1)?.options).toMatchObject({ year: 2024, level: 'township', language: 'zh-CN' })
    actions.pasteText('另一份')
    await settled()
    expect(audits.at(-1)?.options).toEqual({ language: 'zh-CN' })
    actions.backToPage()
    actions.fix('level', undefined)
    expect(model.fixed.value).toEqual({ year: 2024 })
    actions.unfixAll()
    await settled()
    expect(audits.at(-1)?.options).toEqual({ language: 'zh-CN' })
  })
})

describe('a draft of the reviewer’s own', () => {
  it('is shown in the panel, where its places are jumped to', async () => {
    const { actions, model, services } = panel()
    actions.pasteText('第一行\r\n第二行')
    await settled()
    expect(model.state.value).toBe('audited')
    expect(model.audited.value?.audit.text).toBe('第一行\n第二行')
    await actions.jump('row', 'row#0', { start: 4, end: 7, text: '第二行' })
    expect(model.part.value).toBe('text')
    expect(model.reading.value).toEqual({ start: 4, end: 7 })
    expect(services.showTab).not.toHaveBeenCalled()
  })

  it('that cannot be read is named with the reason, and changes nothing else', async () => {
    const { actions, model, open } = panel({ readFile: async () => ({ problem: '文件已损坏。' }) })
    await open()
    await actions.openFiles([new File(['x'], '坏.docx')])
    expect(model.notice.value).toMatchObject({ tone: 'error', title: '无法读取“坏.docx”', body: '文件已损坏。' })
    expect(model.audited.value?.audit.text).toBe('稿件')
  })

  it('of several dropped is the first, and that is said', async () => {
    const { actions, model } = panel()
    await actions.openFiles([new File(['甲'], '甲.txt'), new File(['乙'], '乙.txt')])
    await settled()
    expect(model.audited.value?.audit.text).toBe('甲')
    expect(model.notice.value?.title).toContain('甲.txt')
  })
})

describe('taking the result away', () => {
  it('copies and downloads what the writers write', async () => {
    const { open, actions, services, model } = panel()
    await open()
    await actions.copy('markdown')
    expect(services.copy).toHaveBeenCalledWith('markdown 稿件')
    expect(model.announcement.value).toContain('Markdown')
    await actions.download('json')
    expect(model.announcement.value).toContain('JSON')
    expect(services.download).toHaveBeenCalledWith('核查结果 稿件.json', 'application/json;charset=utf-8', 'json 稿件')
  })

  it('gives a file a name that every system takes', async () => {
    const { actions, services } = panel({
      auditor: async ({ text }) => ({
        kind: 'audited',
        audit: auditOf(text, { source: { name: 'a/b:c*?"<>|\u0007', format: 'txt', characters: 1 } }),
        milliseconds: 1,
      }),
    })
    actions.pasteText('稿')
    await settled()
    await actions.download('text')
    expect(services.download).toHaveBeenCalledWith('核查结果 a b c.txt', 'text/plain;charset=utf-8', 'text 稿')
  })

  it('says when the browser forbids copying', async () => {
    const { open, actions, model } = panel({ copy: async () => Promise.reject(new Error('denied')) })
    await open()
    await actions.copy('text')
    expect(model.notice.value?.tone).toBe('error')
  })
})

describe('the end of the panel', () => {
  it('ends the session with the page', () => {
    let signal: AbortSignal | undefined
    const { session } = playedPage()
    const { actions, ended } = panel({
      openPage: (_, given) => {
        signal = given
        return session
      },
    })
    actions.openTab(1)
    expect(signal?.aborted).toBe(false)
    ended.abort()
    expect(signal?.aborted).toBe(true)
  })
})

describe('packs of one’s own', () => {
  const fileOf = (name: string, text: string) => new File([text], name)
  const pack = (name: string, word: string) => `名称: ${name}\n扩展: annual-report\n不得出现:\n  词语: ${word}\n`

  it('are added, kept and audited by, at once', async () => {
    const { actions, audits, model, open, services } = panel()
    await open()
    await actions.addPacks([fileOf('自查.yaml', pack('自查', '圆满'))])
    await settled()
    expect(audits.at(-1)?.packs).toMatchObject([{ name: '自查', forbidden: [{ words: ['圆满'] }] }])
    expect(services.savePacks).toHaveBeenLastCalledWith([
      expect.objectContaining({ fileName: '自查.yaml', text: pack('自查', '圆满'), isOn: true }),
    ])
    expect(model.packNews.value).toEqual({ fileName: '自查.yaml', kind: 'added' })
  })

  it('are switched off and on, given back as written, and removed', async () => {
    const { actions, audits, model, open, services } = panel()
    await open()
    await actions.addPacks([fileOf('自查.yaml', pack('自查', '圆满'))])
    const own = () => model.packs.value[0] ?? expect.fail('there is no pack')
    await actions.switchPack(own(), false)
    await settled()
    expect(audits.at(-1)?.packs).toEqual([])
    await actions.switchPack(own(), true)
    await settled()
    expect(audits.at(-1)?.packs).toHaveLength(1)
    actions.exportPack(own())
    expect(services.download).toHaveBeenCalledWith('自查.yaml', 'application/yaml', pack('自查', '圆满'))
    await actions.removePack(own())
    await settled()
    expect(model.packs.value).toEqual([])
    expect(audits.at(-1)?.packs).toEqual([])
    expect(services.savePacks).toHaveBeenLastCalledWith([])
  })

  it('take the place of one of the same name or from a file of the same name', async () => {
    const { actions, model } = panel()
    await actions.addPacks([
      fileOf('a.yaml', pack('甲', '一')),
      fileOf('b.yaml', pack('乙', '二')),
      fileOf('a.yaml', pack('丙', '三')),
      fileOf('c.json', pack('乙', '四')),
    ])
    expect(model.packs.value.map(({ fileName, pack: own }) => [fileName, own?.name])).toEqual([
      ['a.yaml', '丙'],
      ['c.json', '乙'],
    ])
  })

  it('with mistakes are not added; the mistakes are told with their lines', async () => {
    const { actions, model, services } = panel()
    await actions.addPacks([fileOf('自查.yaml', '名称：自查\n扩展: annual-report')])
    expect(model.packs.value).toEqual([])
    expect(model.packNews.value).toMatchObject({ kind: 'refused', problems: [{ line: 1, column: 3 }] })
    expect(services.savePacks).not.toHaveBeenCalled()
  })

  it('that cannot be kept hold for this time, and that is said', async () => {
    const { actions, model } = panel({ savePacks: () => Promise.reject(new Error('full')) })
    await actions.addPacks([fileOf('自查.yaml', pack('自查', '圆满'))])
    expect(model.packsInUse.value).toHaveLength(1)
    expect(model.notice.value?.tone).toBe('info')
  })
})

describe('sites that are read without a click', () => {
  it('are asked for as whole sites, and the page is looked at again when the reviewer agrees', async () => {
    const { actions, services, session, open } = panel()
    await open()
    await actions.allowSite('https://oa.example.cn:8443')
    expect(services.requestSite).toHaveBeenCalledWith('https://oa.example.cn/*')
    expect(session.look).toHaveBeenCalledTimes(1)
    await actions.allowSite('about:srcdoc')
    expect(services.requestSite).toHaveBeenCalledTimes(1)
  })

  it('are not looked at again when the reviewer refuses', async () => {
    const { actions, session, open } = panel({ requestSite: async () => false })
    await open()
    await actions.allowSite('https://oa.example.cn')
    expect(session.look).not.toHaveBeenCalled()
  })

  it('are told with the page, and forgotten with it', async () => {
    const { model, say, open } = panel()
    await open()
    expect(model.site.value).toBeNull()
    say('candidates', { candidates: [candidate('a')], unreachable: [], site: 'https://oa.example.cn:8443' })
    expect(model.site.value).toBe('https://oa.example.cn/*')
    say('unreadable', { reason: 'not-granted', detail: '' })
    expect(model.site.value).toBeNull()
  })

  it('are followed from tab to tab, but not over a draft of the reviewer’s own', async () => {
    const openPage = vi.fn((tabId: number) => ({ ...playedPage().session, tabId }))
    const { actions, model } = panel({ openPage })
    actions.followTab(1)
    actions.followTab(1)
    actions.followTab(2)
    expect(openPage.mock.calls.map(([tabId]) => tabId)).toEqual([1, 2])
    actions.pasteText('粘贴的稿件')
    actions.followTab(1)
    expect(openPage).toHaveBeenCalledTimes(2)
    expect(model.draft.value?.origin).toBe('paste')
  })

  it('that the browser keeps are said to be kept', async () => {
    const { actions, model } = panel({ forgetSite: async () => false })
    await actions.forgetSite('https://oa.example.cn/*')
    expect(model.notice.value?.title).toContain('oa.example.cn')
  })
})
