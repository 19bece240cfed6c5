/** Opens the panel: settings first, so that nothing flashes in the wrong language or colours. */
// Before all others: it starts what takes longest.
import './audit-start'
import { computed, effect } from '@preact/signals'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { followAllowedSites, followAllowedTabs, forgetSite, requestSite } from '../../lib/allowed-sites'
import type { Language } from '../../lib/audit/report'
import { followClickedTab, keptClicks } from '../../lib/clicked-tab'
import { openDatabase } from '../../lib/library/database'
import { loadDismissals, saveDismissals } from '../../lib/library/dismissals'
import { loadPacks, savePacks } from '../../lib/library/packs'
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '../../lib/library/settings'
import { openPage } from '../../lib/page-session'
import { firstLookWorker, startAuditWorker } from './audit-start'
import { createAuditor } from './auditor'
import { App } from './components/App'
import { Panel } from './components/context'
import { createController, type Services } from './controller'
import { readInWorker } from './file-reader'
import { createFirstLook } from './first-look'
import { createLibraryController } from './library/controller'
import { createModel, type Model, type OwnPack } from './model'

const ended = new AbortController()
window.addEventListener('pagehide', () => ended.abort(), { once: true })

const { audit: auditor, checkPack } = createAuditor(
  startAuditWorker,
  // On a single processor two would only take turns.
  navigator.hardwareConcurrency > 1 ? startAuditWorker : null,
  (book) => {
    model.help.value = book
  },
  ended.signal,
)
// A storage that cannot be read costs the reviewer the settings, not the panel.
const [settings, packs, dismissals, { id: windowId }, clicks] = await Promise.all([
  loadSettings(browser.storage.local).catch(() => DEFAULT_SETTINGS),
  keptPacks().catch(() => []),
  loadDismissals(browser.storage.local).catch(() => []),
  browser.windows.getCurrent(),
  keptClicks().catch(() => ({})),
])
const model = createModel(settings, browserLanguage(), packs, dismissals)
showSettings(model)

const services: Services = {
  auditor,
  firstLook: createFirstLook(firstLookWorker(), ended.signal),
  openPage,
  async showTab(tabId) {
    // That a tab was closed is told by its session.
    await browser.tabs.update(tabId, { active: true }).catch(() => undefined)
  },
  requestSite,
  forgetSite,
  async readFile(file, language) {
    // A file that was moved or deleted since it was chosen has no bytes to give.
    const buffer = await file.arrayBuffer().catch(() => null)
    if (!buffer) return { problem: model.strings.value.fileFailedOther }
    const result = await readInWorker(
      () => new Worker(new URL('./file.worker.ts', import.meta.url), { type: 'module' }),
      file.name,
      new Uint8Array(buffer),
      language,
    )
    return 'source' in result ? result : { problem: result.problem ?? model.strings.value.fileFailedOther }
  },
  saveSettings: (changed) => saveSettings(browser.storage.local, changed),
  async readPack(file) {
    const { packFromFile } = await import('./own-packs')
    return packFromFile(file.name, new Uint8Array(await file.arrayBuffer()), checkPack)
  },
  savePacks: (packs) => savePacks(browser.storage.local, packs),
  saveDismissals: (dismissals) => saveDismissals(browser.storage.local, dismissals),
  copy: (text) => navigator.clipboard.writeText(text),
  download,
  // Seldom asked for, and loaded when it is, as are the readers of files with their worker.
  async render(audit, format, language) {
    const { renderAudit } = await import('./render')
    return renderAudit(audit, format, language)
  },
}

const actions = createController(model, services, ended.signal)
const library = createLibraryController(
  model.library,
  computed(() => model.audited.value?.audit ?? null),
  { library: openDatabase(), today, download },
  ended.signal,
)
if (windowId !== undefined) {
  await followClickedTab(windowId, ({ tabId }) => actions.openTab(tabId), ended.signal, clicks)
  await followAllowedTabs(windowId, actions.followTab, ended.signal)
}
await followAllowedSites((sites) => {
  model.allowed.value = sites
}, ended.signal)

const root = document.getElementById('root')
if (root) {
  render(
    <Panel.Provider value={{ model, actions, library, thisYear: new Date().getFullYear() }}>
      <App />
    </Panel.Provider>,
    root,
  )
}

/** Read before the first audit, so that it is made by them. */
async function keptPacks(): Promise<OwnPack[]> {
  const kept = await loadPacks(browser.storage.local)
  if (kept.length === 0) return []
  const { packFromStorage } = await import('./own-packs')
  return Promise.all(kept.map((pack) => packFromStorage(pack, checkPack)))
}

function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

/** The language and the theme are the whole document's. */
function showSettings({ settings: setting, language, strings }: Model): void {
  effect(() => {
    const { documentElement } = document
    documentElement.lang = language.value
    documentElement.dataset.theme = setting.value.theme
    document.title = strings.value.product
  })
}

/** This machine's day, not that of Greenwich. */
function today(): string {
  const now = new Date()
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

function download(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has taken hold of the blob by the time the click returns.
  URL.revokeObjectURL(url)
}
