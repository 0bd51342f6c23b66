import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** A program that runs containers on this machine. */
export interface ContainerProgram {
  readonly kind: 'docker' | 'podman'
  /** Absolute path. */
  readonly file: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** How long a program may take to say whether it works. */
const probeMilliseconds = 5000
const probed = new Map<string, Promise<string | undefined>>()

/** The program that runs containers here, or why there is none. Each is asked once in the life of this process. */
export async function findContainerProgram(
  env: Environment,
): Promise<ContainerProgram | { readonly unusable: string }> {
  if (process.platform === 'win32') return { unusable: 'containers are not used on Windows' }
  const reasons: string[] = []
  for (const kind of ['docker', 'podman'] as const) {
    const file = onPath(kind, env)
    if (file === undefined) continue
    const asked = probed.get(file) ?? whyUnusable(file, env)
    probed.set(file, asked)
    const reason = await asked
    if (reason === undefined) return { kind, file }
    reasons.push(`${kind} does not work here (${reason})`)
  }
  return { unusable: reasons.join('; ') || 'neither docker nor podman is installed' }
}

/** Runs a program of containers to its end, without output of its own; gives what it said where it failed. */
export function askProgram(
  file: string,
  args: readonly string[],
  env: Environment,
  milliseconds = probeMilliseconds,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly said: string }> {
  return new Promise((resolve) => {
    execFile(file, args, { env: { ...env }, timeout: milliseconds, windowsHide: true }, (error, _stdout, stderr) => {
      const said = stderr.trim().split('\n').at(-1) || error?.message || ''
      resolve(error ? { ok: false, said: error.killed ? 'it does not answer' : said } : { ok: true })
    })
  })
}

async function whyUnusable(file: string, env: Environment): Promise<string | undefined> {
  const answer = await askProgram(file, ['info'], env)
  return answer.ok ? undefined : answer.said
}

function onPath(name: string, env: Environment): string | undefined {
  return (env['PATH'] ?? '')
    .split(delimiter)
    .filter(isAbsolute)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file))
}
