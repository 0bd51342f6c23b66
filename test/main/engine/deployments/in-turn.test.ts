import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { inTurn } from '#main/engine/deployments/in-turn.ts'
import { folder } from '../bench.ts'

const started: ReturnType<typeof holder>[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** Another process that deploys. */
function holder(target: string, dataFolder: string) {
  return spawn(process.execPath, [join(import.meta.dirname, 'hold-turn.ts'), target, dataFolder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}

async function otherProcess(target: string, dataFolder: string) {
  const child = holder(target, dataFolder)
  started.push(child)
  await once(child.stdout, 'data')
  return child
}

function deployer(dataFolder: string, signal = new AbortController().signal) {
  const said: string[] = []
  return { dataFolder, signal, said, log: (_: string, text: string | Uint8Array) => void said.push(String(text)) }
}

describe('deployments to one folder', () => {
  it('come one after the other as they were asked for, whatever way leads to it', async () => {
    const [target, dataFolder] = [folder(), folder()]
    const other = join(folder(), 'link')
    symlinkSync(target, other)
    const told: string[] = []
    const { promise: goOn, resolve } = Promise.withResolvers<void>()
    const first = inTurn(target, deployer(dataFolder), async () => {
      told.push('first begins')
      await goOn
      told.push('first ends')
    })
    const second = inTurn(other, deployer(dataFolder), async () => void told.push('second'))
    await expect.poll(() => told).toEqual(['first begins'])
    await inTurn(folder(), deployer(dataFolder), async () => void told.push('elsewhere'))
    resolve()
    await Promise.all([first, second])
    expect(told).toEqual(['first begins', 'elsewhere', 'first ends', 'second'])
  })

  it('wait for those of another process, and go on when it is done or gone', async () => {
    const [target, dataFolder] = [folder(), folder()]
    for (const end of ['done', 'killed']) {
      const child = await otherProcess(target, dataFolder)
      const me = deployer(dataFolder)
      let isDone = false
      const mine = inTurn(target, me, async () => void (isDone = true))
      await expect.poll(() => me.said).toEqual([`Another process deploys to ${target}: this deployment waits.\n`])
      expect(isDone).toBe(false)
      if (end === 'done') child.stdin.end()
      else child.kill('SIGKILL')
      await mine
      expect(isDone).toBe(true)
    }
  })

  it('can be stopped while they wait, and nobody waits for them', async () => {
    const [target, dataFolder] = [folder(), folder()]
    const child = await otherProcess(target, dataFolder)
    const stop = new AbortController()
    const stopped = inTurn(target, deployer(dataFolder, stop.signal), async () => 'deployed')
    stop.abort()
    await expect(stopped).rejects.toThrow('aborted')
    child.stdin.end()
    expect(await inTurn(target, deployer(dataFolder), async () => 'next')).toBe('next')
  })

  it('can be stopped while they wait in this process, and those behind them still come in turn', async () => {
    const [target, dataFolder] = [folder(), folder()]
    const told: string[] = []
    const { promise: goOn, resolve } = Promise.withResolvers<void>()
    const first = inTurn(target, deployer(dataFolder), async () => {
      await goOn
      told.push('first')
    })
    const stop = new AbortController()
    const stopped = inTurn(target, deployer(dataFolder, stop.signal), async () => void told.push('stopped'))
    stop.abort()
    await expect(stopped).rejects.toThrow('aborted')
    const me = deployer(dataFolder)
    const third = inTurn(target, me, async () => void told.push('third'))
    resolve()
    await Promise.all([first, third])
    expect([told, me.said]).toEqual([['first', 'third'], []])
  })

  it('let the next one go on when they fail', async () => {
    const [target, dataFolder] = [folder(), folder()]
    const failing = inTurn(target, deployer(dataFolder), async () => {
      throw new Error('no room')
    })
    const next = inTurn(target, deployer(dataFolder), async () => 'next')
    await expect(failing).rejects.toThrow('no room')
    expect(await next).toBe('next')
  })
})
