import { join } from 'node:path'
import { UnsafeArchive } from '../artifacts/unpack.ts'
import { buildEnvironment, unpackSources } from '../buildspec/build-environment.ts'
import { secretVariables } from '../buildspec/build-variables.ts'
import { packOutputs, selectAll } from '../buildspec/collect-outputs.ts'
import { openShell, type ShellSession } from '../buildspec/shell-session.ts'
import type { ActionWork, Executor, Outcome, PlannedWork } from '../executor.ts'
import { processPorts } from '../processes.ts'

/** Runs the lines of a Commands action in one shell and stops at the first that fails. */
export const commands: Executor = {
  types: ['Compute/AWS/Commands/1'],
  performs: 'runs',
  missing: async (work) => secretsOf(work).mistakes,
  async execute(work) {
    const secrets = secretsOf(work)
    if (secrets.mistakes.length > 0) return failed('ConfigurationError', secrets.mistakes.join(' '))
    for (const value of Object.values(secrets.values)) work.mask(value)
    try {
      return await runCommands(work, secrets.values)
    } catch (error) {
      if (error instanceof UnsafeArchive) return failed('ConfigurationError', `Input artifact: ${error.message}`)
      throw error
    }
  },
}

async function runCommands(work: ActionWork, secrets: Readonly<Record<string, string>>): Promise<Outcome> {
  const sources = await unpackSources(work, undefined)
  const plain = work.environmentVariables.filter(({ type }) => type === 'PLAINTEXT')
  const session = openShell({
    ...processPorts(work),
    shell: 'bash',
    cwd: sources.primary,
    env: {
      ...buildEnvironment(work, sources, { project: work.action, number: 1, image: 'local' }),
      ...Object.fromEntries(plain.map(({ name, value }) => [name, value])),
      ...secrets,
    },
    controlFolder: join(work.workFolder, 'control'),
  })
  try {
    const failure = await runLines(work, session)
    if (failure !== undefined) return failed('JobFailed', failure)
    const outputVariables = await session.read(work.outputVariables)
    const selections = work.outputs.map(({ name, files = ['**/*'] }) => ({ name, selection: { files } }))
    const selected = await selectAll(selections, sources.primary, work)
    if ('mistake' in selected) return failed('JobFailed', selected.mistake)
    return { status: 'Succeeded', outputVariables, artifacts: await packOutputs(selected.outputs, work) }
  } finally {
    await session.end()
  }
}

async function runLines(work: ActionWork, session: ShellSession): Promise<string | undefined> {
  for (const line of work.commands) {
    if (work.signal.aborted) return 'The commands were stopped.'
    work.log('system', `$ ${line}\n`)
    const status = await session.run(line)
    if (status !== 0) return `“${line}” exited with ${status}.`
  }
  return undefined
}

function secretsOf(work: PlannedWork) {
  const references = work.environmentVariables.filter(({ type }) => type === 'SECRETS_MANAGER')
  return secretVariables(
    references.map(({ name, value }) => [name, value] as const),
    work,
  )
}

function failed(code: string, message: string): Outcome {
  return { status: 'Failed', error: { code, message } }
}
