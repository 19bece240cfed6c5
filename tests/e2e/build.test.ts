import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const output = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url))
const files = readdirSync(output, { recursive: true, encoding: 'utf8' })
const scripts = files.filter((name) => name.endsWith('.js'))

describe('the built extension', () => {
  it('holds the scripts that are looked at here', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(4)
  })

  it.each(scripts)('%s calls nothing that reaches a network', (name) => {
    // Methods that are called so (the engine of PDF fetches from the file it has) are no functions of the browser.
    const code = readFileSync(output + name, 'utf8').replaceAll(/(?<=[.}\s;,{])(?:async )?fetch\([^()]*\)\{/g, '')
    const calls = code.match(
      /(?<!\.)\b(?:fetch|importScripts|WebSocket|EventSource|RTCPeerConnection|WebTransport)\b\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b/g,
    )
    expect(calls).toBeNull()
  })

  it.each(files.filter((name) => /\.(?:html|css)$/.test(name)))('%s loads its own files only', (name) => {
    const text = readFileSync(output + name, 'utf8')
    expect(text.match(/(?:src|href)=["'](?!\/)[^"']*|url\((?!["']?(?:\/|#))[^)]*|@import/g)).toBeNull()
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/)
  })
})
