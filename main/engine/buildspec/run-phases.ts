import { type Buildspec, type Phase, phaseNames } from './schema.ts'

/** What running the phases needs: one shell, in which each command gives its exit status. */
export interface PhaseShell {
  run(command: string, variables?: Readonly<Record<string, string>>): Promise<number>
}

export interface PhasesResult {
  readonly isSucceeding: boolean
  /** The first command that failed the build, in words. */
  readonly reason?: string
}

/** How often a phase runs again where `RETRY` says no number. */
const defaultRetries = 3

/**
 * Runs the phases of a buildspec as CodeBuild does: a phase that fails ends the build, except that after BUILD comes
 * POST_BUILD in any case and that `on-failure` decides otherwise; `finally` follows whatever its phase did.
 */
export async function runPhases(
  { phases = {} }: Buildspec,
  shell: PhaseShell,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<PhasesResult> {
  let result: PhasesResult = { isSucceeding: true }
  for (const name of phaseNames) {
    const phase = phases[name]
    if (!phase) continue
    say(`Entering phase ${name.toUpperCase()}`)
    const failure = await runWithRetries(phase, shell, say, signal, result.isSucceeding)
    say(`Phase complete: ${name.toUpperCase()} Success: ${failure === undefined}`)
    if (signal.aborted) return { isSucceeding: false, reason: 'The build was stopped.' }
    if (failure === undefined) continue
    const onFailure = phase['on-failure']
    if (onFailure === 'CONTINUE') continue
    result = { isSucceeding: false, reason: result.reason ?? `${name.toUpperCase()}: ${failure}` }
    const goesOn = name === 'build' && onFailure !== 'ABORT'
    if (!goesOn) break
  }
  return result
}

async function runWithRetries(
  phase: Phase,
  shell: PhaseShell,
  say: (line: string) => void,
  signal: AbortSignal,
  isSucceeding: boolean,
): Promise<string | undefined> {
  const { times, pattern } = readRetry(phase['on-failure'])
  for (let retry = 0; ; retry++) {
    const failure = await runPhase(phase, shell, say, signal, isSucceeding)
    const isWorthIt = failure !== undefined && retry < times && (pattern?.test(failure) ?? true)
    if (!isWorthIt || signal.aborted) return failure
    say(`Retrying the phase (${retry + 1} of ${times})`)
  }
}

async function runPhase(
  phase: Phase,
  shell: PhaseShell,
  say: (line: string) => void,
  signal: AbortSignal,
  isSucceeding: boolean,
): Promise<string | undefined> {
  let failure: string | undefined
  const runAll = async (commands: readonly string[]) => {
    for (const command of commands) {
      if (signal.aborted) return
      say(`Running command ${command}`)
      const succeeding = isSucceeding && failure === undefined ? '1' : '0'
      const status = await shell.run(command, { CODEBUILD_BUILD_SUCCEEDING: succeeding })
      if (status === 0) continue
      failure ??= `Error while executing command: ${command}. Reason: exit status ${status}`
      return
    }
  }
  await runAll(phase.commands ?? [])
  await runAll(phase.finally ?? [])
  return failure
}

/** `RETRY`, `RETRY-3`, `RETRY-some text` or `RETRY-3-some text`. */
function readRetry(onFailure: string | undefined): { readonly times: number; readonly pattern?: RegExp } {
  if (!onFailure?.startsWith('RETRY')) return { times: 0 }
  const [, count, text] = /^RETRY(?:-(\d+))?(?:-(.+))?$/s.exec(onFailure) ?? []
  const times = count === undefined ? defaultRetries : Math.min(100, Number(count))
  return text === undefined ? { times } : { times, pattern: new RegExp(text) }
}
