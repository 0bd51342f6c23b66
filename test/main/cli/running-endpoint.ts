import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

const cli = join(import.meta.dirname, '../../../main/cli/cli.ts')

/** What an endpoint says of itself. */
export interface Announced {
  readonly endpointUrl: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** The endpoint in a process of its own, once it said where it is; gone after the test. */
export async function endpoint(args: readonly string[], env: Record<string, string> = {}) {
  const { child, ended, firstLine } = program([cli, 'endpoint', ...args], env)
  return { ...(JSON.parse(await firstLine) as Announced), child, ended }
}

/** A program of TypeScript in a process of its own, gone after the test; `lines` grows as it writes. */
export function program(args: readonly string[], env: Record<string, string> = {}) {
  const child: ChildProcess = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  })
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout ?? process.stdin })
  reader.on('line', (line) => lines.push(line))
  const firstLine = new Promise<string>((done, failed) => {
    reader.once('line', done)
    void ended.then((code) => failed(new Error(`${args.join(' ')} ended with ${code}.`)))
  })
  // Whoever does not wait for a line does not mind that none comes.
  firstLine.catch(() => undefined)
  return { child, ended, lines, firstLine }
}
