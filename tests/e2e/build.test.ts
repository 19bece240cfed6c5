/** What is built for both browsers: what it asks for, what it could reach, and what the stores and the README say of it. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const BUILDS = ['chrome-mv3', 'firefox-mv3'].map((name) => {
  const folder = `${ROOT}.output/${name}/`
  return { name, folder, files: readdirSync(folder, { recursive: true, encoding: 'utf8' }) }
})
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
/** Names of formats and grammars, examples in explanations, and where pdf.js has its home: none is ever visited. */
const NAMED_HOSTS = [
  ...['a', 'example.com', 'foo.bar', 'github.com', 'ns.adobe.com', 'purl.oclc.org', 'schemas.openxmlformats.org'],
  ...['www.example.cn', 'www.w3.org', 'www.xfa.org', 'x'],
]
const PERMISSIONS = {
  'chrome-mv3': ['activeTab', 'scripting', 'sidePanel', 'storage'],
  'firefox-mv3': ['activeTab', 'scripting', 'storage'],
}

describe.each(BUILDS)('the extension in $name', ({ name, folder, files }) => {
  const scripts = files.filter((file) => file.endsWith('.js'))
  const manifest = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8'))

  it('asks for nothing but what it says', () => {
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS[name as keyof typeof PERMISSIONS])
    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY })
    // Whatever else a manifest can ask for or offer is one of its fields.
    const asked = ['permissions', 'optional_host_permissions', 'content_security_policy']
    const said = [
      'manifest_version',
      'name',
      'description',
      'default_locale',
      'version',
      'icons',
      'action',
      'background',
    ]
    const own =
      name === 'firefox-mv3'
        ? ['browser_specific_settings', 'sidebar_action']
        : ['minimum_chrome_version', 'side_panel']
    expect(Object.keys(manifest).toSorted()).toEqual([...asked, ...said, ...own].toSorted())
  })

  it('holds the scripts that are looked at here', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(4)
  })

  it.each(scripts)('%s calls nothing that reaches a network', (script) => {
    // Methods that are called so (the engine of PDF fetches from the file it has) are no functions of the browser.
    const code = readFileSync(folder + script, 'utf8').replaceAll(/(?<=[.}\s;,{])(?:async )?fetch\([^()]*\)\{/g, '')
    const calls = code.match(
      /(?<!\.)\b(?:fetch|importScripts|WebSocket|EventSource|RTCPeerConnection|WebTransport)\b\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b/g,
    )
    expect(calls).toBeNull()
  })

  it('names no address but those that are known to be names', () => {
    const hosts = files
      .filter((file) => /\.(?:js|html|css|json)$/.test(file))
      .flatMap((file) => [...readFileSync(folder + file, 'utf8').matchAll(/\b(?:https?|wss?|ftp):\/\/([\w.-]+)/g)])
      .map(([, host = '']) => host)
    expect([...new Set(hosts)].toSorted()).toEqual(NAMED_HOSTS)
  })

  // Bundlers may put a constant at each place that uses it, and a table of words weighs tens of kilobytes.
  it.each(scripts)('%s has each table of words once', (script) => {
    const code = readFileSync(folder + script, 'utf8')
    for (let at = 0; at < code.length; at += 8000) {
      const words = code.slice(at, at + 400)
      if ((words.match(/[一-鿿]/g) ?? []).length > 200) expect(code.indexOf(words, at + 1), words).toBe(-1)
    }
  })

  it.each(files.filter((file) => /\.(?:html|css)$/.test(file)))('%s loads its own files only', (file) => {
    const text = readFileSync(folder + file, 'utf8')
    expect(text.match(/(?:src|href)=["'](?!\/)[^"']*|url\((?!["']?(?:\/|#))[^)]*|@import/g)).toBeNull()
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/)
  })
})

describe('what is said of it', () => {
  it.each(['README.md', 'README.zh-CN.md'])('%s gives a reason for each permission and for no other', (name) => {
    const rows = readFileSync(ROOT + name, 'utf8').matchAll(/^\| `(\w+)`(.*?) \| \S.* \|$/gm)
    const named = [...rows].filter(([, permission = '']) => PERMISSIONS['chrome-mv3'].includes(permission))
    expect(named.map(([, permission]) => permission)).toEqual(PERMISSIONS['chrome-mv3'])
    // Not asked for in Firefox, and the table says so.
    expect(named.filter(([, , note = '']) => note !== '').map(([, permission]) => permission)).toEqual(['sidePanel'])
  })

  it.each(['en', 'zh-CN'])('the store text in %s fits, and gives a reason for each permission', (language) => {
    const text = readFileSync(`${ROOT}store/listing.${language}.md`, 'utf8')
    const part = (title: string) => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0]?.trim() ?? ''
    // The narrower limit of the two stores: Mozilla's for the name, Google's for the summary.
    expect(part('Name').length).toBeLessThanOrEqual(50)
    expect(part('Summary').length).toBeLessThanOrEqual(132)
    const locale = language.replace('-', '_')
    const { name, summary } = JSON.parse(readFileSync(`${ROOT}public/_locales/${locale}/messages.json`, 'utf8'))
    expect([part('Name'), part('Summary')]).toEqual([name.message, summary.message])
    expect(part('Description').length).toBeGreaterThan(300)
    expect(part('Description').length).toBeLessThanOrEqual(15_000)
    expect(part('Privacy').length).toBeGreaterThan(100)
    const reasons = [...part('Permissions').matchAll(/^- `([^`]+)`/gm)].map(([, permission]) => permission)
    expect(reasons).toEqual([...PERMISSIONS['chrome-mv3'], '*://*/*'])
  })

  it.each(readdirSync(`${ROOT}store`).filter((name) => name.endsWith('.png')))(
    '%s is of the size that stores take',
    (name) => {
      const header = readFileSync(`${ROOT}store/${name}`)
      expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1280, 800])
    },
  )
})

/** What Mozilla's linter says of code that is not ours: Preact's way to set markup, which the panel never uses, and pdf.js. */
const KNOWN_WARNING =
  /^(?:UNSAFE_VAR_ASSIGNMENT chunks\/sidepanel-|(?:UNSAFE_VAR_ASSIGNMENT|DANGEROUS_EVAL) assets\/pdf[.-])/

it('Mozilla’s linter finds no error in the package for Firefox, and warns of nothing of ours', {
  timeout: 180_000,
}, () => {
  const linter = `${ROOT}node_modules/addons-linter/bin/addons-linter`
  const folder = `${ROOT}.output/firefox-mv3`
  const { stdout } = spawnSync(process.execPath, [linter, folder, '--output', 'json'], { encoding: 'utf8' })
  const { errors, notices, warnings } = JSON.parse(stdout) as Record<'errors' | 'notices' | 'warnings', Message[]>
  expect(errors).toEqual([])
  expect(notices).toEqual([])
  expect(warnings.map(({ code, file }) => `${code} ${file}`).filter((said) => !KNOWN_WARNING.test(said))).toEqual([])
})

interface Message {
  code: string
  file: string
}
