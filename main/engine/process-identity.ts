import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** A process told apart from another that gets its number later. */
export interface ProcessIdentity {
  readonly pid: number
  readonly startTime: string
}

/** This process. */
export function thisProcess(): ProcessIdentity {
  const startTime = startTimeOf(process.pid)
  if (startTime === undefined) throw new Error(`Process ${process.pid} cannot find itself`)
  return { pid: process.pid, startTime }
}

/** When a process started, in the system's own reckoning; `undefined` for one that is gone. */
export function startTimeOf(pid: number): string | undefined {
  if (process.platform === 'linux') return linuxStartTime(pid)
  if (process.platform === 'win32') return isThere(pid) ? 'unknown' : undefined
  try {
    const told = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] })
    return told.toString().trim() || undefined
  } catch {
    // ps ends with 1 when there is no such process.
    return undefined
  }
}

/** Whether exactly this process still runs. */
export function isAlive({ pid, startTime }: ProcessIdentity): boolean {
  return startTimeOf(pid) === startTime
}

/** Whether two identities are of one process. */
export function isSame(one: ProcessIdentity, other: ProcessIdentity): boolean {
  return one.pid === other.pid && one.startTime === other.startTime
}

/** Sends a signal to a process and all of its group; nothing happens when they are gone. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' })
    else process.kill(-pid, signal)
  } catch (error) {
    // taskkill tells by its exit code, and macOS answers EPERM, when nothing is left but what has ended already.
    const isNothingLeft = process.platform !== 'linux' || isGone(error)
    if (!isNothingLeft) throw error
  }
}

/** Ends the group of a process that an earlier owner started, unless its number belongs to another process by now. */
export function endLeftOver({ pid, startTime }: ProcessIdentity): void {
  const now = startTimeOf(pid)
  if (now === undefined || now === startTime) signalGroup(pid, 'SIGKILL')
}

/** In the environment of everything that an action starts, so that what left the process group is found as well. */
export const actionMark = 'STAGECRAFT_ACTION_EXECUTION'

/** Ends every process that carries the mark of an action; only Linux lets us look. */
export function endMarked(actionExecutionId: string | undefined): void {
  if (process.platform !== 'linux' || actionExecutionId === undefined) return
  const mark = `${actionMark}=${actionExecutionId}\0`
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    if (!Number.isInteger(pid) || pid === process.pid || !environmentOf(pid).includes(mark)) continue
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      if (!isGone(error)) throw error
    }
  }
}

function linuxStartTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold anything, so fields are counted from its end: state is the third, start the 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const isDead = fields[0] === 'Z' || fields[0] === 'X'
    return isDead ? undefined : `${bootId()}:${fields[19]}`
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return undefined
    throw error
  }
}

// Start times count from the start of the system, so the same one may come again after the next.
let knownBootId: string | undefined
function bootId(): string {
  knownBootId ??= readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return knownBootId
}

function environmentOf(pid: number): string {
  try {
    return `${readFileSync(`/proc/${pid}/environ`, 'latin1')}\0`
  } catch {
    // Gone meanwhile, or another user's: not one of ours.
    return ''
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !isGone(error)
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ESRCH'
}
