import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import type { RunEvent } from '#shared/execution/events.ts'

const cli = join(import.meta.dirname, '../../../main/cli/cli.ts')

/** `stagecraft run --json` in a process of its own, while it goes on. */
export interface RunningPipeline {
  readonly child: ChildProcess
  readonly events: readonly RunEvent[]
  readonly code: Promise<number | null>
  /** Waits for an event. */
  until(is: (event: RunEvent) => boolean): Promise<RunEvent>
}

export function startRun(...args: readonly string[]): RunningPipeline {
  const child = spawn(process.execPath, [cli, 'run', '--json', ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const code = new Promise<number | null>((resolve) => child.once('close', resolve))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await code
  })
  const events: RunEvent[] = []
  const waiting = new Set<() => void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    events.push(JSON.parse(line) as RunEvent)
    for (const look of waiting) look()
  })
  return {
    child,
    events,
    code,
    until: (is) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = events.find(is)
          if (!found) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
        void code.then(() =>
          reject(new Error(`The run ended without it:\n${events.map(({ type }) => type).join(' ')}`)),
        )
      }),
  }
}

/** Whether an event is this line of an action's output. */
export function says(text: string): (event: RunEvent) => boolean {
  return (event) => event.type === 'log' && event.stream === 'stdout' && event.text.includes(text)
}

/** Processes whose command line holds a text. */
export function processesWith(text: string): readonly string[] {
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && commandLine(pid).includes(text))
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    // It has ended between the look at the list and this one.
    return ''
  }
}
