import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Act } from './control.ts'

const root = resolve(import.meta.dirname, '../..')

/** The built desktop app, running on the double in a process of its own. */
export interface RunningApp {
  readonly ask: (act: Act, ...args: readonly unknown[]) => Promise<unknown>
  /** Resolves with the exit status once the app has ended. */
  readonly ended: Promise<number | null>
}

/** Starts the app on a data folder and waits until its window is shown. */
export async function runApp(data: string, files: readonly string[] = []): Promise<RunningApp> {
  const app = startApp(data, files)
  await app.ask('ready')
  return app
}

/** Starts the app without waiting for a window. */
export function startApp(data: string, files: readonly string[] = []): RunningApp {
  const entry = resolve(root, 'out/main/main.js')
  if (!existsSync(entry)) throw new Error('The app is not built; run `npm run build` first.')
  const child = fork(entry, [...files, '--data', data], {
    execArgv: ['--import', resolve(import.meta.dirname, 'register.ts')],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const gone = ended.then((code) => Promise.reject(new Error(`The app ended with ${code}. ${errors}`)))
  // Whoever asks hears of it; nobody may be asking.
  gone.catch(() => undefined)
  return { ask: asker(child, gone), ended }
}

function asker(child: ChildProcess, gone: Promise<never>): RunningApp['ask'] {
  let count = 0
  return async (act, ...args) => {
    const id = ++count
    const answered = new Promise((done, failed) => {
      const hear = (message: { id: number; value?: unknown; error?: string }) => {
        if (message.id !== id) return
        child.off('message', hear)
        if (message.error === undefined) done(message.value)
        else failed(new Error(message.error))
      }
      child.on('message', hear)
    })
    if (child.connected) child.send({ id, act, args })
    return Promise.race([answered, gone])
  }
}
