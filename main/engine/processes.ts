import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { ActionWork, StartedProcess } from './executor.ts'
import { actionMark, endLeftOver, endMarked, processMoment, signalGroup, startTimeOf } from './process-identity.ts'

/** How a process ended: by itself with a code, or by a signal. */
export interface ProcessEnd {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
}

export interface ProcessOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  /** What it finds on its standard input; nothing where there is none. */
  readonly input?: string
  /** Whether its standard input is a pipe, which `attach` takes; else it is empty. */
  readonly takesInput?: boolean
  /** Pipes beside the three standard streams. */
  readonly pipes?: number
  /** Takes the process's pipes as soon as it runs, `pipes[0]` being file descriptor 3. */
  attach?(child: ChildProcess): void
  output(stream: 'stdout' | 'stderr', bytes: Uint8Array): void
  started(process: StartedProcess): void
  ended(process: StartedProcess): void
  /** Takes over what the program leaves running when it ends; without this, that ends with it. */
  leave?: ((background: Background) => void) | undefined
}

/** What a program left running in the background. Whoever took it over must end it. */
export interface Background {
  end(): void
}

/** How long a group of processes may take to end by itself before it is killed. */
const graceMilliseconds = 3000

/** How long the last output of a program is waited for when something that goes on holds it open. */
const outputMilliseconds = 200

/**
 * Runs a program as the leader of a process group of its own, and ends the whole group with it: when the program ends,
 * and when `signal` aborts (first politely). Rejects only when it could not be started at all.
 */
export async function runProcess(options: ProcessOptions): Promise<ProcessEnd> {
  const { command, args, cwd, signal } = options
  signal.throwIfAborted()
  const before = processMoment()
  const child = spawn(command, args, {
    cwd,
    // What is inherited would say where this process is, and a shell keeps the way to its folder only when told.
    env: { ...options.env, PWD: cwd },
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: [
      options.input !== undefined || options.takesInput ? 'pipe' : 'ignore',
      'pipe',
      'pipe',
      ...Array.from({ length: options.pipes ?? 0 }, () => 'pipe' as const),
    ],
  })
  const ended = new Promise<ProcessEnd>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (exitCode, endSignal) => resolve({ exitCode, signal: endSignal }))
  })
  // A process that got away may hold the output open.
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const { pid } = child
  // Not started at all: the promise says why.
  if (pid === undefined) return ended
  const identity = { pid, startTime: startTimeOf(pid) ?? 'unknown' }
  let kill: NodeJS.Timeout | undefined
  const end = () => {
    signalGroup(pid, 'SIGTERM')
    kill = setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMilliseconds)
  }
  // Before anybody is told that it started: they may stop it there and then.
  signal.addEventListener('abort', end, { once: true })
  options.started(identity)
  if (child.stdout) forward(child.stdout, (bytes) => options.output('stdout', bytes))
  if (child.stderr) forward(child.stderr, (bytes) => options.output('stderr', bytes))
  // It may end before it has read everything; its end tells more than the broken pipe.
  child.stdin?.on('error', () => undefined)
  if (!options.takesInput) child.stdin?.end(options.input)
  options.attach?.(child)
  let isLeft = false
  try {
    const result = await ended
    if (options.leave && !signal.aborted) {
      isLeft = true
      options.leave({
        end() {
          // By now its number may belong to another process.
          endLeftOver(identity)
          endMarked(options.env[actionMark], before)
          child.stdout?.destroy()
          child.stderr?.destroy()
          options.ended(identity)
        },
      })
    } else {
      // What it started in the background must not live on, nor keep its output open.
      signalGroup(pid, 'SIGKILL')
      endMarked(options.env[actionMark], before)
    }
    await Promise.race([closed, after(isLeft ? outputMilliseconds : graceMilliseconds)])
    return result
  } finally {
    clearTimeout(kill)
    signal.removeEventListener('abort', end)
    if (!isLeft) options.ended(identity)
  }
}

/** The part of an action's work that running a process needs, in the form that it takes. */
export function processPorts(
  work: Pick<ActionWork, 'signal' | 'log' | 'started' | 'ended'>,
): Pick<ProcessOptions, 'signal' | 'output' | 'started' | 'ended'> {
  return {
    signal: work.signal,
    output: (stream, bytes) => work.log(stream, bytes),
    started: (child) => work.started(child),
    ended: (child) => work.ended(child),
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}

function forward(stream: Readable, take: (bytes: Uint8Array) => void): void {
  stream.on('data', (chunk: Buffer) => take(chunk))
}

/**
 * The environment that an action's commands inherit: the user's, without what gives access to an AWS account and
 * without what belongs to the app itself.
 */
export function childEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  region: string,
): Record<string, string> {
  const inherited = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !isPrivate(entry[0]),
  )
  return {
    ...Object.fromEntries(inherited),
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    // Tools would find the user's profiles in the home folder, or the role of this machine.
    AWS_CONFIG_FILE: nowhere,
    AWS_SHARED_CREDENTIALS_FILE: nowhere,
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}

const nowhere = process.platform === 'win32' ? 'NUL' : '/dev/null'

function isPrivate(name: string): boolean {
  return (
    /^(AWS_|CODEBUILD_|ELECTRON_|npm_)/.test(name) || ['NODE_OPTIONS', 'STAGECRAFT_HOME', 'INIT_CWD'].includes(name)
  )
}
