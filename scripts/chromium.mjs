/** Finds a Chromium to test in, or installs one. As a command it prints the path. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const advice = 'No Chromium was found; install one, or set CHROMIUM to its path.'

/** The path of a Chromium: the one that CHROMIUM names, the system's, Playwright's; `undefined` when there is none. */
export function findChromium(env = process.env) {
  const named = env.CHROMIUM || env.STAGECRAFT_CHROMIUM
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROMIUM names ${named}, which is no program.`)
    return named
  }
  return onPath(env) ?? macChrome() ?? playwrightChromium(env)
}

/** The path of a Chromium, installed from the system's packages when there is none and we may do that. */
export function needChromium(env = process.env) {
  const found = findChromium(env)
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('Installing Chromium from the system’s packages …')
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update', '-qq'], quiet)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
  }
  const installed = findChromium(env)
  if (!installed) throw new Error(advice)
  return installed
}

function onPath(env) {
  return (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => programs.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)))
    .find(isProgram)
}

function macChrome() {
  const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  return isProgram(path) ? path : undefined
}

/** The newest of those that `playwright install` left. */
function playwrightChromium(env) {
  const folder = env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), '.cache/ms-playwright')
  if (!existsSync(folder)) return undefined
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) => ['chrome-linux64/chrome', 'chrome-linux/chrome'].map((path) => join(folder, name, path)))
    .find(isProgram)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(error.code)) return false
    throw error
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(needChromium())
  } catch (error) {
    console.error(error.message)
    process.exitCode = 2
  }
}
