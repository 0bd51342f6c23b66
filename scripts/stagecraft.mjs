#!/usr/bin/env node
/**
 * The command line. It runs in this Node where that is enough, and in the one that the `node` package brings where a
 * command needs more; without a command it opens the designer.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { node24 } from './node24.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const cli = join(root, 'out/main/cli.js')
const args = process.argv.slice(2)
const [first] = args

// These need nothing that an older Node lacks.
const light = ['validate', 'edit', 'rules', 'explain', 'templates', 'action-types']
const opensDesigner = first === undefined || (!first.startsWith('-') && (existsSync(first) || /[./\\]/.test(first)))

if (!existsSync(cli)) {
  // What a build prints must not mix with what a script reads.
  spawnSync(process.execPath, [join(root, 'scripts/prepare.mjs')], { stdio: ['ignore', 2, 2] })
}

if (opensDesigner) run(process.execPath, [join(root, 'scripts/start.mjs'), ...args])
else if (Number(process.versions.node.split('.')[0]) >= 24 || light.includes(first)) {
  nodeModule.enableCompileCache?.()
  await import(cli)
} else run(node24(), [cli, ...args])

function run(program, programArgs) {
  const child = spawn(program, programArgs, { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`stagecraft: ${error.message}`)
    process.exitCode = 2
  })
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}
