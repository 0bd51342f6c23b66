import { chmod, lstat, readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { ActionWork } from '../executor.ts'
import { processPorts, runProcess } from '../processes.ts'
import type { LeaveRunning } from './left-running.ts'
import type { Script } from './spec-parts.ts'

/** The scripts of one event. */
export interface EventScripts {
  readonly event: string
  readonly scripts: readonly Script[]
  /** The unpacked revision that they lie in, and are started in. */
  readonly revision: string
  readonly env: Readonly<Record<string, string>>
  readonly leave: LeaveRunning
}

/** What all scripts of an event may take together, and each where it says nothing. */
const secondsOfEvent = 3600

/** Runs the scripts of an event one after the other; gives a sentence where one fails, and the others do not run then. */
export async function runScripts(
  { event, scripts, ...around }: EventScripts,
  work: ActionWork,
): Promise<string | undefined> {
  if (scripts.length === 0) return undefined
  work.log('system', `${event}\n`)
  const begun = Date.parse(work.clock.now())
  for (const script of scripts) {
    const spent = (Date.parse(work.clock.now()) - begun) / 1000
    const seconds = Math.min(script.timeout ?? secondsOfEvent, secondsOfEvent - spent)
    const failure = await runScript(script, { event, ...around, seconds }, work)
    if (failure !== undefined) return failure
  }
  return undefined
}

async function runScript(
  { location, runas }: Script,
  { event, revision, env, leave, seconds }: Omit<EventScripts, 'scripts'> & { readonly seconds: number },
  work: ActionWork,
): Promise<string | undefined> {
  const name = `Script “${location}” of ${event}`
  if (work.signal.aborted) return `${name} is not run any more.`
  const file = await scriptFile(revision, location)
  if (file === undefined) return `${name} is not in the revision.`
  work.log('system', `$ ${location}\n`)
  if (runas != null) work.log('system', `It runs as you: runas ${runas} is not applied on this machine.\n`)
  if (((await lstat(file)).mode & 0o100) === 0) {
    work.log('system', 'It is not executable; it is made so.\n')
    await chmod(file, 0o755)
  }
  const late = new AbortController()
  const callOff = work.clock.at(later(work.clock.now(), seconds), () => late.abort())
  try {
    const { exitCode, signal } = await runProcess({
      ...processPorts(work),
      ...programOf(file),
      cwd: revision,
      env,
      leave,
      signal: AbortSignal.any([work.signal, late.signal]),
    })
    if (work.signal.aborted) return `${name} was stopped.`
    if (late.signal.aborted) return `${name} did not end in ${Math.round(seconds)} seconds.`
    if (exitCode === 0) return undefined
    return `${name} ended with ${exitCode ?? signal ?? 'a signal'}.${(await hintOf(file)) ?? ''}`
  } finally {
    callOff()
  }
}

/** A system looks for the program that a script names with the carriage return of Windows as the end of its name. */
async function hintOf(file: string): Promise<string | undefined> {
  const [first = ''] = (await readFile(file, 'latin1')).split('\n', 1)
  return first.startsWith('#!') && first.endsWith('\r')
    ? ' Its lines end as those of Windows do: save it with line feeds alone.'
    : undefined
}

/** The file of a script; `undefined` where there is none, or only a way out of the revision. */
async function scriptFile(revision: string, location: string): Promise<string | undefined> {
  const file = await realpath(join(revision, location)).catch(() => undefined)
  if (!file?.startsWith((await realpath(revision)) + sep)) return undefined
  return (await lstat(file)).isFile() ? file : undefined
}

/** A script as a program; a shell also takes one that does not say what it is written for. */
function programOf(file: string): { readonly command: string; readonly args: readonly string[] } {
  if (process.platform !== 'win32') return { command: 'sh', args: ['-c', 'exec "$0"', file] }
  return file.toLowerCase().endsWith('.ps1')
    ? { command: 'powershell.exe', args: ['-NoProfile', '-ExecutionPolicy', 'Bypass', '-File', file] }
    : { command: 'cmd.exe', args: ['/d', '/s', '/c', file] }
}

function later(time: string, seconds: number): string {
  return new Date(Date.parse(time) + seconds * 1000).toISOString()
}
