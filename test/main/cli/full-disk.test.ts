import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { RunEvent } from '#shared/execution/events.ts'
import { action, pipelineText, project } from '#test/main/engine/bench.ts'
import { stagecraft } from './stagecraft.ts'

/** A file system of a few megabytes, where this user may have one; gone after the test. */
function smallDisk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stagecraft-full-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder])
  if (mounted.status !== 0) throw new Error(String(mounted.stderr))
  onTestFinished(() => {
    spawnSync('umount', [folder])
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'stagecraft-full-'))
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0
  if (isMounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
  return isMounted
}

const makes = (command: string) =>
  project(
    pipelineText({
      Build: [
        action('Commands', 'Make', { commands: [command] }, { in: ['Code'], out: [{ name: 'Out', files: ['out'] }] }),
      ],
    }),
  )

const canMount = mayMount()

describe.skipIf(!canMount)(`a full disk${canMount ? '' : ' (skipped: this user may not mount a small one)'}`, () => {
  it('fails the action that filled it, and leaves everything else usable', async () => {
    const data = join(smallDisk(), 'data')
    const run = (command: string) => stagecraft(['run', makes(command), '--trust', '--data', data, '--json'])
    const filled = await run('head -c 20000000 /dev/zero > out')
    expect(filled.code).toBe(1)
    const events = filled.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as RunEvent)
    expect(events.at(-1)).toMatchObject({ type: 'execution', status: 'Failed', summary: 'Failed' })
    const fits = await run('echo fits > out')
    expect([fits.code, fits.stderr]).toEqual([0, ''])
  })

  it('waits for room where nothing gives any back, ends when it is told to, and loses nothing but output', async () => {
    const data = join(smallDisk(), 'data')
    const cli = join(import.meta.dirname, '../../../main/cli/cli.ts')
    const file = makes('head -c 6000000 /dev/zero | tr "\\0" y; echo done > out')
    const child = spawn(process.execPath, [cli, 'run', file, '--trust', '--data', data, '--json'])
    let [told, said] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    await expect.poll(() => said, { timeout: 20_000 }).toContain('The disk is full: the execution goes on as soon')
    expect(told).toContain('The disk is full: not all of this output is kept.')
    child.kill('SIGINT')
    expect(await ended).toBe(2)
    expect(said).toContain('database or disk is full. Nothing in it was deleted.')
    rmSync(join(data, 'logs'), { recursive: true })
    const fits = await stagecraft(['run', makes('echo fits > out'), '--trust', '--data', data])
    expect([fits.code, fits.stdout]).toEqual([0, 'Succeeded\n'])
  })
})
