/**
 * Makes the unpacked desktop application in `dist`. Where Electron's own program is not there, a stub takes its place,
 * so that what goes into the archive and which fuses are set can be looked at all the same; it says so.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node24 } from './node24.mjs'

const root = join(import.meta.dirname, '..')
const electron = join(root, 'node_modules/electron')
const output = process.argv.includes('--output') ? process.argv[process.argv.indexOf('--output') + 1] : undefined

run(join(root, 'scripts/prepare.mjs'), [])
const stub = existsSync(join(electron, 'path.txt')) ? undefined : makeStub()
if (stub) console.log('Electron’s program is not here: packaging around a stub, which cannot be started.')
run(join(root, 'node_modules/electron-builder/cli.js'), [
  '--dir',
  '--publish',
  'never',
  ...(stub ? [`-c.electronDist=${stub}`] : []),
  ...(output ? [`-c.directories.output=${output}`] : []),
])
if (stub) rmSync(stub, { recursive: true })

function run(script, args) {
  const { status } = spawnSync(node24(), [script, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** What electron-builder asks of a distribution, with the fuse wire that it sets its switches on. */
function makeStub() {
  const folder = mkdtempSync(join(tmpdir(), 'stagecraft-electron-'))
  const { version } = JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8'))
  const fuses = Buffer.concat([
    Buffer.from('#!/bin/sh\nexit 0\n'),
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 9]),
    Buffer.from('000000000'),
    Buffer.from('\n'),
  ])
  writeFileSync(join(folder, 'electron'), fuses, { mode: 0o755 })
  writeFileSync(join(folder, 'version'), version)
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, name), 'stub\n')
  mkdirSync(join(folder, 'locales'))
  writeFileSync(join(folder, 'locales/en-US.pak'), '')
  mkdirSync(join(folder, 'resources'))
  return folder
}
