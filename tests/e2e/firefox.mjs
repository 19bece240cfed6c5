import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'

// Not a snap: it sees neither the profile nor the extension of a test, which lie in the temporary folder.
const INSTALLED = [
  '/usr/bin/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/opt/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Finds a Firefox to test in, and gets one where there is none. See firefox.d.mts. */
export async function findFirefox() {
  if (process.env.FIREFOX_PATH) {
    if (isExecutable(process.env.FIREFOX_PATH)) return process.env.FIREFOX_PATH
    throw new Error(`FIREFOX_PATH 指向的文件无法运行 FIREFOX_PATH names no program: ${process.env.FIREFOX_PATH}`)
  }
  const present = INSTALLED.find(isExecutable)
  if (present) return present

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write('没有找到 Firefox，正在安装 No Firefox found; getting one…\n')
    spawnSync('apt-get', ['update'], { stdio: ['ignore', 2, 2] })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr', 'fonts-noto-cjk'], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    const packaged = INSTALLED.find(isExecutable)
    if (packaged) return packaged
  }
  throw new Error(
    '没有 Firefox，也无法安装；请安装 Firefox 153 或更高版本，或用 FIREFOX_PATH 指明其位置。\n' +
      'There is no Firefox and none could be installed. Install Firefox 153 or later, or name it by FIREFOX_PATH.',
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
