import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { isSystemError } from '#main/system-error.ts'

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

/** A moment by which the processes that started later can be told from all others. */
export interface Moment {
  readonly lastPid: number
  /** How many processes were started on the machine until then. */
  readonly started: number
}

/** Now, for a later look at what was started since; `undefined` where nothing can be found out. */
export function processMoment(): Moment | undefined {
  if (process.platform !== 'linux') return undefined
  const moment = { lastPid: lastPid(), started: startedInAll() }
  return moment.lastPid > 0 && moment.started > 0 ? moment : undefined
}

/**
 * Ends every process that carries the mark of an action, or of a part of it (`ID/PART`); only Linux lets us look.
 * Nothing with the mark may have been started before `since`.
 */
export function endMarked(id: string | undefined, since?: Moment): void {
  if (process.platform !== 'linux' || id === undefined) return
  const marks = [`${actionMark}=${id}\0`, `${actionMark}=${id}/`]
  for (const pid of (since && startedSince(since)) ?? allProcesses()) {
    const environment = pid === process.pid ? '' : environmentOf(pid)
    if (!marks.some((mark) => environment.includes(mark))) continue
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      if (!isGone(error)) throw error
    }
  }
}

function allProcesses(): readonly number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger)
}

/**
 * The numbers that were given to processes since then, as they are given one after the other. `undefined` when they may
 * have begun anew from the lowest meanwhile, or when there are so many that the list of all processes is shorter.
 */
function startedSince({ lastPid: first, started }: Moment): readonly number[] | undefined {
  const count = lastPid() - first
  if (count < 0 || count > longestList || startedInAll() - started > fewestNumbers) return undefined
  return Array.from({ length: count }, (_, index) => first + 1 + index)
}

const longestList = 300
/** Half of the numbers that a machine has at least (proc(5), pid_max): with fewer processes they do not begin anew. */
const fewestNumbers = 16_384

/** How many processes and threads were started since the system runs, also those that are not seen from here. */
function startedInAll(): number {
  return Number(/^processes (\d+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1] ?? 0)
}

/** The number that was given to a process last. */
function lastPid(): number {
  return Number(readFileSync('/proc/loadavg', 'utf8').trim().split(' ').at(-1))
}

function linuxStartTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold anything, so fields are counted from its end: state is the third, start the 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const isDead = fields[0] === 'Z' || fields[0] === 'X'
    return isDead ? undefined : `${bootId()}:${fields[19]}`
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ESRCH')) return undefined
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
  return isSystemError(error, 'ESRCH')
}
