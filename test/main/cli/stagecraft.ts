import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line from its sources, as its own process. */
export async function stagecraft(
  args: readonly string[],
  {
    input = '',
    cwd,
    env,
  }: { readonly input?: string | Uint8Array; readonly cwd?: string; readonly env?: Record<string, string> } = {},
): Promise<Ended> {
  const cli = join(import.meta.dirname, '../../../main/cli/cli.ts')
  const child = spawn(process.execPath, [cli, ...args], { cwd, env: { ...process.env, ...env } })
  child.stdin.end(input)
  const [stdout, stderr, code] = await Promise.all([
    buffer(child.stdout),
    buffer(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ])
  // Bytes as they are: a decoder would swallow a byte-order mark.
  return { code, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') }
}
