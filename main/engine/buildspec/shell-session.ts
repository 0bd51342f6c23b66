import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { Socket } from 'node:net'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import type { Container } from '../containers/container.ts'
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
  /** Where it runs; on this machine itself where there is none. The control folder must be seen inside. */
  readonly container?: Pick<Container, 'inside' | 'env'> | undefined
  /** An empty folder for what the session itself needs. */
  readonly controlFolder: string
}

// The shell takes the name of the next command file on descriptor 3 and answers on 4; commands see neither. When a
// command ends the shell, the trap hands on folder and environment, and the next command gets a new shell with them; one
// that is ended by a signal in the middle of a command has nowhere to answer, which is nothing to complain about. What
// `set -x` and `set -v` show is only the commands themselves, never what runs them.
// Into a container only the standard streams lead: there its input is descriptor 3, answers are added to a file, and a
// text that nobody else writes to its output, the bell, says that there is a new one.
const loop = `
__stagecraft_control=$1
__stagecraft_bell=$2
shift 2
if [ -n "$__stagecraft_bell" ]; then
  exec 3<&0 </dev/null 4>>"$__stagecraft_control/answers" 5>&1
  . "$__stagecraft_control/environment"
  rm -f "$__stagecraft_control/environment"
fi
__stagecraft_ring() { [ -z "$__stagecraft_bell" ] || printf '%s' "$__stagecraft_bell" >&5; }
trap '{ __stagecraft_status=$?; trap - EXIT; { printf "end %s\\n" "$__stagecraft_status"; pwd; env -0; printf "\\001\\n"; } >&4; __stagecraft_ring; } 2>/dev/null' EXIT
while IFS= read -r __stagecraft_next <&3; do
  case $__stagecraft_next in
    read) . "$__stagecraft_control/read" 3<&- ;;
    *)
      . "$__stagecraft_control/$__stagecraft_next" 3<&- 4>&- 5>&-
      { __stagecraft_status=$? __stagecraft_flags=$-; set +xv; } 2>/dev/null
      printf 'done %s\\n' "$__stagecraft_status" >&4
      ;;
  esac
  __stagecraft_ring
done
trap - EXIT
`

/** Goes on showing commands where the one before asked for it. */
const showAgain = 'case "${__stagecraft_flags-}" in *x*v* | *v*x*) set -xv ;; *x*) set -x ;; *v*) set -v ;; esac\n'

/** An image may lack Bash. */
const bashOrSh = 'if command -v bash >/dev/null 2>&1; then exec bash "$@"; fi; exec sh "$@"'

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
    if (!shell && options.container) await writeEnvironment(controlFolder, env)
    shell ??= startShell({ ...options, cwd, env })
    try {
      return await ask(shell)
    } finally {
      await rm(file, { force: true })
    }
  }
  return {
    async run(command, variables = {}) {
      const exports = Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}; `)
      const name = String((count += 1))
      const answer = await say(name, `${exports.join('')}${showAgain}${command}\n`, (running) => running.ask(name))
      if (answer.kind === 'done') return answer.status
      shell = undefined
      cwd = answer.cwd ?? cwd
      env = answer.env ?? env
      return answer.status
    },
    async read(names) {
      const wanted = names.filter((name) => shellName.test(name))
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

/** Names that variables of a shell can have. */
const shellName = /^[A-Za-z_][A-Za-z0-9_]*$/

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
  const { container, controlFolder, shell } = options
  let commands: Writable | undefined
  let said = Buffer.alloc(0)
  let waiting: ((isOver: boolean) => void) | undefined
  const hear = (bytes: Uint8Array) => {
    said = Buffer.concat([said, bytes])
    waiting?.(false)
  }
  const send = (stream: Writable) => {
    commands = stream
    // The shell may end before it has read everything; its end tells more than the broken pipe.
    commands.on('error', () => undefined)
  }
  const bell = container ? `\u0007${randomUUID()}\u0007` : ''
  const args = ['-c', loop, 'stagecraft', controlFolder, bell]
  const finished = container
    ? runProcess({
        ...options,
        ...container.inside('sh', ['-c', shell === 'bash' ? bashOrSh : 'exec sh "$@"', 'sh', ...args], options.cwd),
        cwd: controlFolder,
        env: container.env,
        takesInput: true,
        output: withoutBell(bell, options.output, answersOf(join(controlFolder, 'answers'), hear)),
        attach: ({ stdin }) => stdin && send(stdin),
      })
    : runProcess({
        ...options,
        command: shell,
        args,
        pipes: 2,
        attach({ stdio: [, , , toShell, fromShell] }) {
          if (!(toShell instanceof Socket) || !(fromShell instanceof Socket)) throw new Error('The shell has no pipes')
          send(toShell)
          fromShell.on('data', hear)
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

/** What the shell in a container starts with; names that no shell can take are left out. */
async function writeEnvironment(controlFolder: string, env: ShellOptions['env']): Promise<void> {
  const lines = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && shellName.test(name) ? [`export ${name}=${quoted(value)}\n`] : [],
  )
  await writeFile(join(controlFolder, 'environment'), lines.join(''), { mode: 0o600 })
}

/** Gives what was added to a file since the last time. */
function answersOf(file: string, hear: (bytes: Uint8Array) => void): () => void {
  // A shell that goes on after another one in this session adds to the same file.
  let read = answersIn(file).length
  return () => {
    const bytes = answersIn(file).subarray(read)
    read += bytes.length
    hear(bytes)
  }
}

function answersIn(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    // Nothing was answered yet, or a command took it away.
    return Buffer.alloc(0)
  }
}

/** Takes a text out of the standard output, however it is cut, and tells of each time that it was there. */
function withoutBell(bell: string, output: ShellOptions['output'], rung: () => void): ShellOptions['output'] {
  const mark = Buffer.from(bell)
  let kept = Buffer.alloc(0)
  return (stream, bytes) => {
    if (stream === 'stderr') return output(stream, bytes)
    kept = Buffer.concat([kept, bytes])
    for (let at = kept.indexOf(mark); at >= 0; at = kept.indexOf(mark)) {
      if (at > 0) output(stream, kept.subarray(0, at))
      kept = kept.subarray(at + mark.length)
      rung()
    }
    // Its beginning may be the last thing that came.
    const begun = kept.lastIndexOf(mark.subarray(0, 1))
    const isBegun = begun >= 0 && mark.subarray(0, kept.length - begun).equals(kept.subarray(begun))
    const whole = kept.subarray(0, isBegun ? begun : kept.length)
    if (whole.length > 0) output(stream, whole)
    kept = kept.subarray(whole.length)
  }
}
