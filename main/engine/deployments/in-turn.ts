import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { realpathSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import type { ActionWork } from '../executor.ts'
import { sqliteCode } from '../sqlite-error.ts'

/** Who deploys, as far as it matters to others that want to deploy to the same folder. */
export type Deployer = Pick<ActionWork, 'dataFolder' | 'signal' | 'log'>

const last = new Map<string, Promise<void>>()

/**
 * Deploys to a folder while nobody else on the data folder does: in this process one after the other as they came, and
 * one process after the other. Rejects when it is stopped while it waits.
 */
export async function inTurn<Done>(folder: string, deployer: Deployer, deploy: () => Promise<Done>): Promise<Done> {
  // At once, or those who asked first might not come first.
  const place = realpathSync(folder)
  const { promise: over, resolve } = Promise.withResolvers<void>()
  const before = last.get(place)
  const mine = (before ?? Promise.resolve()).then(() => over)
  last.set(place, mine)
  // Only then, or one that is stopped while it waits would hide those before it.
  void mine.then(() => last.get(place) === mine && last.delete(place))
  try {
    await Promise.race([before, stopOf(deployer)])
    deployer.signal.throwIfAborted()
    const lock = await lockOf(place, deployer)
    try {
      return await deploy()
    } finally {
      lock.close()
    }
  } finally {
    resolve()
  }
}

/** Resolves when it is stopped. */
function stopOf({ signal }: Deployer): Promise<unknown> {
  return signal.aborted ? Promise.resolve() : once(signal, 'abort')
}

const busy = 5
const lookAgainMilliseconds = 200

/** A database that only one process can write to at a time; the system lets go of it when the process ends. */
async function lockOf(place: string, { dataFolder, signal, log }: Deployer): Promise<DatabaseSync> {
  const turns = join(dataFolder, 'deployments', 'turns')
  await mkdir(turns, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(turns, `${createHash('sha256').update(place).digest('hex')}.sqlite`))
  try {
    for (let isFirst = true; !isTaken(lock); isFirst = false) {
      if (isFirst) log('system', `Another process deploys to ${place}: this deployment waits.\n`)
      await wait(lookAgainMilliseconds, undefined, { signal })
    }
    return lock
  } catch (error) {
    lock.close()
    throw error
  }
}

function isTaken(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if (sqliteCode(error) === busy) return false
    throw error
  }
}
