/**
 * Builds the app when it is not built yet or older than its sources, as npm's `prepare` and before `npm start`. Where
 * the tools for building are not installed it does nothing, and it never makes an installation fail.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { node24 } from './node24.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const vite = join(root, 'node_modules/vite/bin/vite.js')
const products = ['out/main/main.js', 'out/main/cli.js', 'out/preload/preload.cjs', 'out/renderer/index.html']
const sources = ['shared', 'main', 'preload', 'renderer', 'vite.config.ts', 'package.json', 'package-lock.json']

if (!existsSync(vite)) {
  console.log('stagecraft: nothing to build with; install the devDependencies to build.')
} else if (isFresh()) {
  console.log('stagecraft: the build is up to date.')
} else {
  build()
}

function build() {
  console.log('stagecraft: building …')
  const { status, error, stdout, stderr } = spawnSync(node24(), [vite, 'build', '--app', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status === 0) return
  const reason = error?.message ?? `${stdout}${stderr}`.trim()
  console.error(`stagecraft: the build failed, run \`npm run build\` to see more.\n${reason}`)
  // At installation the dependencies are still of use; before `npm start` the app would be the old one or none.
  if (process.env.npm_lifecycle_event !== 'prepare') process.exitCode = 1
}

function isFresh() {
  const built = products.map((name) => join(root, name))
  if (!built.every((path) => existsSync(path))) return false
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs))
  return sources.every((name) => newest(join(root, name)) <= oldest)
}

/** The time of the last change in a file or folder, folders included, since a deletion changes only those. */
function newest(path) {
  if (!existsSync(path)) return 0
  const info = statSync(path)
  if (!info.isDirectory()) return info.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), info.mtimeMs)
}
