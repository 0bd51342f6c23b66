import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commands } from '#renderer/commands/all/index.ts'
import { canvasCommands } from '#renderer/commands/canvas-commands.ts'
import { keysOf } from '#renderer/commands/command.ts'

const every = [...commands, ...canvasCommands]

it('has an id of its own for every command', () => {
  expect(every.map(({ id }) => id)).toEqual([...new Set(every.map(({ id }) => id))])
})

it.each(['browser', 'desktop'] as const)('gives no key of the %s host to two commands of one scope', (host) => {
  const taken = every.flatMap((command) => keysOf(command, host).map((keys) => `${command.when} ${keys}`))
  expect(taken).toEqual([...new Set(taken)])
})

it('leaves to browsers the keys that they keep for themselves', () => {
  const kept = ['Mod+N', 'Mod+T', 'Mod+W', 'Ctrl+Tab', 'Mod+Shift+T']
  expect(every.flatMap((command) => keysOf(command, 'browser')).filter((keys) => kept.includes(keys))).toEqual([])
})

it('lists every file of its folder', async () => {
  const folder = join(import.meta.dirname, '../../../renderer/commands/all')
  const files = (await readdir(folder)).filter((name) => name !== 'index.ts')
  const modules = await Promise.all(files.map((name) => import(join(folder, name))))
  const exported = modules.flatMap((module: Record<string, unknown>) => Object.values(module).flat())
  expect(new Set(commands)).toEqual(new Set(exported))
})
