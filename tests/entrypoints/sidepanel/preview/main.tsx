/**
 * The panel with its real components and controller, and a page, an auditor and files that the test plays.
 * The test talks to it through `window.stage`; what the panel asks of the page is kept there in order.
 */

import { help } from 'virtual:help'
import { computed, effect } from '@preact/signals'
import { render } from 'preact'
import { App } from '../../../../entrypoints/sidepanel/components/App'
import { Panel } from '../../../../entrypoints/sidepanel/components/context'
import { createController } from '../../../../entrypoints/sidepanel/controller'
import { createLibraryController } from '../../../../entrypoints/sidepanel/library/controller'
import { createModel } from '../../../../entrypoints/sidepanel/model'
import type { Requirements } from '../../../../lib/audit'
import type { Audit, AuditOptions } from '../../../../lib/audit/report'
import { openDatabase } from '../../../../lib/library/database'
import type { Settings } from '../../../../lib/library/settings'
import type { PageEvents, PageSession } from '../../../../lib/page-session'

/** What the panel asked for: the name of the request and its arguments. */
export type Request = [name: string, ...args: unknown[]]

export interface Stage {
  requests: Request[]
  /** The page says something. */
  say<Name extends keyof PageEvents>(name: Name, event: PageEvents[Name]): void
  /** The toolbar button is clicked. */
  click(): void
  /** Audits by the text audited; what is not here is never answered. */
  audits: Audit[]
  /** What the first look tells, by the text. */
  looks: Requirements[]
  /** What the next jumps find; true when empty. */
  finds: boolean[]
  options: AuditOptions[]
  /** The reviewer changes the settings. */
  change(settings: Partial<Settings>): void
}

declare global {
  interface Window {
    stage: Stage
  }
}

const settings: Settings = {
  language: location.hash.includes('en') ? 'en' : 'zh-CN',
  theme: location.hash.includes('dark') ? 'dark' : location.hash.includes('light') ? 'light' : 'auto',
}
const ended = new AbortController()
const model = createModel(settings, 'zh-CN')
const listeners = new Map<string, ((event: never) => void)[]>()
const stage: Stage = {
  requests: [],
  say(name, event) {
    for (const listener of listeners.get(name) ?? []) listener(event as never)
  },
  click: () => actions.openTab(1),
  audits: [],
  looks: [],
  finds: [],
  options: [],
  change: (settings) => void actions.changeSettings(settings),
}
window.stage = stage

const ask =
  (name: string) =>
  (...args: unknown[]): void => {
    stage.requests.push([name, ...args])
  }

function openPage(tabId: number): PageSession {
  listeners.clear()
  return {
    tabId,
    on(name, listener) {
      listeners.set(name, [...(listeners.get(name) ?? []), listener as (event: never) => void])
    },
    look: ask('look'),
    watch: ask('watch'),
    unwatch: ask('unwatch'),
    mark: ask('mark'),
    take: ask('take'),
    async reveal(...args) {
      stage.requests.push(['reveal', ...args])
      return stage.finds.shift() ?? true
    },
  }
}

const actions = createController(
  model,
  {
    auditor: async (source, options) => {
      stage.options.push(options)
      const audit = stage.audits.find(({ text }) => text === source.text)
      if (!audit) return new Promise(() => undefined)
      const { name, format, text } = source
      return {
        kind: 'audited',
        audit: { ...audit, source: { name, format, characters: text.length } },
        milliseconds: 8,
      }
    },
    firstLook: async (source) => stage.looks.find(({ text }) => text === source.text) ?? null,
    openPage,
    showTab: async (...args) => ask('showTab')(...args),
    requestSite: async (...args) => {
      ask('requestSite')(...args)
      return true
    },
    forgetSite: async (...args) => {
      ask('forgetSite')(...args)
      return true
    },
    async readFile(file) {
      const text = await file.text()
      return text === '' ? { problem: '文件里没有文字。' } : { source: { name: file.name, format: 'txt', text } }
    },
    async readPack(file) {
      const { packFromFile } = await import('../../../../entrypoints/sidepanel/own-packs')
      const { packProblems } = await import('../../../../entrypoints/sidepanel/pack-problems')
      return packFromFile(file.name, new Uint8Array(await file.arrayBuffer()), async (pack) => packProblems(pack))
    },
    savePacks: async (...args) => ask('savePacks')(...args),
    saveDismissals: async (...args) => ask('saveDismissals')(...args),
    saveSettings: async (...args) => ask('saveSettings')(...args),
    copy: async (...args) => ask('copy')(...args),
    download: ask('download'),
    render: async (audit, format) => `${format}:${audit.text.length}`,
  },
  ended.signal,
)

const library = createLibraryController(
  model.library,
  computed(() => model.audited.value?.audit ?? null),
  { library: openDatabase(), today: () => '2026-01-20', download: ask('download') },
  ended.signal,
)

model.help.value = help

effect(() => {
  document.documentElement.lang = model.language.value
  document.documentElement.dataset.theme = model.settings.value.theme
})

const root = document.getElementById('root')
if (root) {
  render(
    <Panel.Provider value={{ model, actions, library, thisYear: 2026 }}>
      <App />
    </Panel.Provider>,
    root,
  )
}
