/**
 * Opens the app: the desktop app where Electron is or can be fetched and there is a screen, else the browser host, whose
 * address it prints. `npm start -- FILE…` opens files.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { node24 } from './node24.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const files = process.argv.slice(2)

const electron = hasScreen() ? (findElectron() ?? fetchElectron()) : undefined
if (electron) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  run(electron, [root, ...files], env)
} else {
  const reason = hasScreen() ? 'Electron could not be fetched' : 'There is no screen for the desktop app'
  console.error(`${reason}; serving the app to a browser instead (Ctrl+C ends it).`)
  run(node24(), [join(root, 'out/main/cli.js'), 'serve', ...files], process.env)
}

function run(command, args, env) {
  const child = spawn(command, args, { stdio: 'inherit', env })
  const pass = (signal) => child.kill(signal)
  // At a terminal Ctrl+C reaches the child by itself, and a second one would cut its ending short.
  process.on('SIGINT', process.stdin.isTTY ? () => undefined : pass)
  process.on('SIGTERM', pass)
  child.on('error', (error) => {
    console.error(`${command} could not be started: ${error.message}`)
    process.exitCode = 2
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)
  })
}

function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Looks where Electron puts its program; requiring the package would start a download. */
function findElectron() {
  const folder = electronFolder()
  const path = folder && join(folder, 'path.txt')
  if (!path || !existsSync(path)) return undefined
  const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), readFileSync(path, 'utf8'))
  return existsSync(program) ? program : undefined
}

function fetchElectron() {
  const folder = electronFolder()
  if (!folder) return undefined
  console.error('Fetching Electron once …')
  spawnSync(node24(), [join(folder, 'install.js')], { stdio: 'ignore', timeout: 180_000 })
  return findElectron()
}

function electronFolder() {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}
