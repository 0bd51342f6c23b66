import { mkdir, rm, writeFile } from 'node:fs/promises'
import { Socket } from 'node:net'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { type ProcessEnd, type ProcessOptions, runProcess } from '../processes.ts'

/** One shell in which commands run one after another, so that folder, variables and functions stay from one to the next. */
export interface ShellSession {
  /** Runs a command and gives its exit status. A command that ends the shell gives the status it ended with. */
  run(command: string, variables?: Readonly<Record<string, string>>): Promise<number>
  /** The values of variables as they are now; absent where a variable is not set. */
  read(names: readonly string[]): Promise<Readonly<Record<string, string>>>
  /** Ends the shell and everything it started. */
  end(): Promise<void>
}

export interface ShellOptions extends Pick<ProcessOptions, 'cwd' | 'env' | 'signal' | 'output' | 'started' | 'ended'> {
  readonly shell: 'bash' | 'sh'
  /** An empty folder for what the session itself needs. */
  readonly controlFolder: string
}

// The shell takes the name of the next command file on descriptor 3 and answers on 4; commands see neither. When a
// command ends the shell, the trap hands on folder and environment, and the next command gets a new shell with them.
const loop = `
__stagecraft_control=$1
shift
trap '__stagecraft_status=$?; trap - EXIT; { printf "end %s\\n" "$__stagecraft_status"; pwd; env -0; printf "\\001\\n"; } >&4' EXIT
while IFS= read -r __stagecraft_next <&3; do
  case $__stagecraft_next in
    read) . "$__stagecraft_control/read" 3<&- ;;
    *)
      . "$__stagecraft_control/$__stagecraft_next" 3<&- 4>&-
      __stagecraft_status=$?
      printf 'done %s\\n' "$__stagecraft_status" >&4
      ;;
  esac
done
trap - EXIT
`

/** Opens a session; a shell that is not there rejects the first command. */
export function openShell(options: ShellOptions): ShellSession {
  const { controlFolder } = options
  let { cwd, env } = options
  let shell: RunningShell | undefined
  let count = 0
  const say = async <Answered>(name: string, text: string, ask: (shell: RunningShell) => Promise<Answered>) => {
    const file = join(controlFolder, name)
    await mkdir(controlFolder, { recursive: true, mode: 0o700 })
    await writeFile(file, text, { mode: 0o600 })
    shell ??= startShell({ ...options, cwd, env })
    try {
      return await ask(shell)
    } finally {
      await rm(file, { force: true })
    }
  }
  return {
    async run(command, variables = {}) {
      const exports = Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}\n`)
      const name = String((count += 1))
      const answer = await say(name, `${exports.join('')}${command}\n`, (running) => running.ask(name))
      if (answer.kind === 'done') return answer.status
      shell = undefined
      cwd = answer.cwd ?? cwd
      env = answer.env ?? env
      return answer.status
    },
    async read(names) {
      const wanted = names.filter((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      if (wanted.length === 0) return {}
      // One character in front tells an empty value from none.
      const lines = wanted.map((name) => `printf '%s\\000' "\${${name}+=}\${${name}-}" >&4\n`)
      const values = await say('read', lines.join(''), (running) => running.read(wanted.length))
      return Object.fromEntries(
        wanted.flatMap((name, i) => (values[i]?.startsWith('=') ? [[name, values[i].slice(1)] as const] : [])),
      )
    },
    async end() {
      await shell?.end()
      shell = undefined
    },
  }
}

type Answer =
  | { readonly kind: 'done'; readonly status: number }
  | { readonly kind: 'end'; readonly status: number; readonly cwd?: string; readonly env?: Record<string, string> }

interface RunningShell {
  ask(name: string): Promise<Answer>
  /** So many texts that the file `read` prints, as far as they come. */
  read(count: number): Promise<readonly string[]>
  end(): Promise<void>
}

function startShell(options: ShellOptions): RunningShell {
  let commands: Writable | undefined
  let said = Buffer.alloc(0)
  let waiting: ((isOver: boolean) => void) | undefined
  const finished = runProcess({
    ...options,
    command: options.shell,
    args: ['-c', loop, 'stagecraft', options.controlFolder],
    pipes: 2,
    attach({ stdio: [, , , toShell, fromShell] }) {
      if (!(toShell instanceof Socket) || !(fromShell instanceof Socket)) throw new Error('The shell has no pipes')
      commands = toShell
      // The shell may end before it has read everything; its end tells more than the broken pipe.
      commands.on('error', () => undefined)
      fromShell.on('data', (chunk: Buffer) => {
        said = Buffer.concat([said, chunk])
        waiting?.(false)
      })
    },
  })
  const over = finished.then(
    (end) => {
      waiting?.(true)
      return end
    },
    (error: unknown) => {
      waiting?.(true)
      throw error
    },
  )
  // Whoever waits for it hears of the failure; between two commands nobody does, and that is no unhandled one.
  over.catch(() => undefined)
  /** Waits until `complete` can be found in what the shell said, or the shell is gone. */
  const until = async <Found>(complete: () => Found | undefined): Promise<Found | ProcessEnd> => {
    for (;;) {
      const found = complete()
      if (found !== undefined) return found
      const isOver = await new Promise<boolean>((resolve) => {
        waiting = resolve
        over.then(
          () => resolve(true),
          () => resolve(true),
        )
      })
      if (isOver) return complete() ?? over
    }
  }
  const take = (end: string): string | undefined => {
    const at = said.indexOf(end)
    if (at < 0) return undefined
    const text = said.subarray(0, at).toString('utf8')
    said = said.subarray(at + end.length)
    return text
  }
  return {
    async ask(name) {
      commands?.write(`${name}\n`)
      const line = await until(() => take('\n'))
      if (typeof line !== 'string') return { kind: 'end', status: line.exitCode ?? 128 }
      const status = Number(line.split(' ')[1])
      if (line.startsWith('done')) return { kind: 'done', status }
      const state = await until(() => take('\u0001\n'))
      await over
      if (typeof state !== 'string') return { kind: 'end', status }
      const [cwd = '', ...pairs] = splitOnce(state)
      return { kind: 'end', status, cwd, env: readEnv(pairs[0] ?? '') }
    },
    async read(count) {
      commands?.write('read\n')
      const texts: string[] = []
      while (texts.length < count) {
        const text = await until(() => take('\0'))
        if (typeof text !== 'string') break
        texts.push(text)
      }
      return texts
    },
    async end() {
      commands?.end()
      await over
    },
  }
}

function splitOnce(text: string): readonly string[] {
  const at = text.indexOf('\n')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function readEnv(text: string): Record<string, string> {
  const pairs = text.split('\0').filter((pair) => pair.includes('='))
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`
}
