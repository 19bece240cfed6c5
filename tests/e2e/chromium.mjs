import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Not Google Chrome: the branded browser takes no unpacked extension from its command line.
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-for-testing',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
]
const PLAYWRIGHT_PATHS = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
]

/** Finds a Chromium to test in, and gets one where there is none. See chromium.d.mts. */
export async function findChromium() {
  if (process.env.CHROME_PATH) {
    if (isExecutable(process.env.CHROME_PATH)) return process.env.CHROME_PATH
    throw new Error(`CHROME_PATH 指向的文件无法运行 CHROME_PATH names no program: ${process.env.CHROME_PATH}`)
  }
  const present = presentChromium()
  if (present) return present

  process.stderr.write('没有找到 Chromium，正在安装 No Chromium found; getting one…\n')
  const playwright = fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url))
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 300_000 })
  const downloaded = cached().find(isExecutable)
  if (downloaded) return downloaded

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], { stdio: ['ignore', 2, 2] })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    const packaged = installed().find(isExecutable)
    if (packaged) return packaged
  }
  throw new Error(
    '没有 Chromium，也无法安装；请安装 Chromium，或用 CHROME_PATH 指明其位置。\n' +
      'There is no Chromium and none could be installed. Install one, or name it by CHROME_PATH.',
  )
}

/** A Chromium that is there already, without getting one. See chromium.d.mts. */
export function presentChromium() {
  return [process.env.CHROME_PATH, ...installed(), ...cached()].find((path) => path && isExecutable(path)) ?? null
}

function installed() {
  return process.platform === 'win32' ? [] : INSTALLED
}

/** What Playwright has downloaded before, the newest first. */
function cached() {
  const roots = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
  ]
  return roots
    .filter((root) => root && existsSync(root))
    .flatMap((root) =>
      readdirSync(root)
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort()
        .reverse()
        .flatMap((name) => PLAYWRIGHT_PATHS.map((path) => join(root, name, path))),
    )
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
