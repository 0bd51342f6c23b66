import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasReferences } from '#shared/execution/variables.ts'
import { UnsafeArchive } from '../artifacts/unpack.ts'
import { bindingOf, boundPath, ownMember, type ProjectBinding } from '../bindings.ts'
import { buildEnvironment, type BuildSources, unpackSources } from '../buildspec/build-environment.ts'
import {
  actionVariables,
  buildspecVariables,
  join as joinVariables,
  projectVariables,
} from '../buildspec/build-variables.ts'
import { type Buildspec, readBuildspec } from '../buildspec/buildspec.ts'
import { collectOutputs } from '../buildspec/collect-outputs.ts'
import { runPhases } from '../buildspec/run-phases.ts'
import { openShell, type ShellOptions, type ShellSession } from '../buildspec/shell-session.ts'
import type { ActionWork, Executor, Outcome, PlannedWork } from '../executor.ts'
import { processPorts } from '../processes.ts'

/** Builds as CodeBuild does, with the buildspec of the source, on the shell of this machine. */
export const codebuild: Executor = {
  types: ['Build/AWS/CodeBuild/1', 'Test/AWS/CodeBuild/1'],
  performs: 'runs',
  async missing(work) {
    const { EnvironmentVariables: own, BatchEnabled: batch } = work.configuration
    const batchMistake = batch === 'true' ? ['Batch builds cannot be run locally yet.'] : []
    // With references inside, the text may become JSON only in the run.
    const ofAction = own === undefined || hasReferences(own) ? [] : actionVariables(own, work).mistakes
    return [...batchMistake, ...projectVariables(projectOf(work), work).mistakes, ...ofAction]
  },
  async execute(work) {
    try {
      return await build(work)
    } catch (error) {
      if (error instanceof UnsafeArchive) return failed(work, 'ConfigurationError', `Input artifact: ${error.message}`)
      throw error
    }
  },
}

async function build(work: ActionWork): Promise<Outcome> {
  const { configuration } = work
  const project = projectOf(work)
  const sources = await unpackSources(work, configuration['PrimarySource'])
  const found = await findBuildspec(work, project, sources.primary)
  if ('mistake' in found) return failed(work, 'ConfigurationError', found.mistake)
  const read = readBuildspec(found.text)
  if ('mistakes' in read) {
    return failed(work, 'ConfigurationError', `${found.name}: ${read.mistakes.join('; ')}`)
  }
  const { buildspec } = read
  const variables = joinVariables(
    buildspecVariables(buildspec, work),
    projectVariables(project, work),
    actionVariables(configuration['EnvironmentVariables'], work),
  )
  if (variables.mistakes.length > 0) return failed(work, 'ConfigurationError', variables.mistakes.join(' '))
  for (const name of variables.secrets) work.mask(variables.values[name] ?? '')
  sayWhatDiffers(buildspec, project, work)
  return runBuild(work, { buildspec, sources, project, variables })
}

interface Build {
  readonly buildspec: Buildspec
  readonly sources: BuildSources
  readonly project: ProjectBinding
  readonly variables: { readonly values: Readonly<Record<string, string>>; readonly secrets: readonly string[] }
}

/** CodeBuild's own default. */
const defaultTimeoutInMinutes = 60

async function runBuild(work: ActionWork, { buildspec, sources, project, variables }: Build): Promise<Outcome> {
  const minutes = project.timeoutInMinutes ?? defaultTimeoutInMinutes
  const timeout = AbortSignal.timeout(minutes * 60_000)
  const signal = AbortSignal.any([work.signal, timeout])
  const env = { ...buildEnvironment(work, sources, projectName(work)), ...variables.values }
  const session = openSession(buildspec, {
    ...processPorts(work),
    shell: buildspec.env?.shell?.endsWith('bash') === false ? 'sh' : 'bash',
    cwd: sources.primary,
    env,
    signal,
    controlFolder: join(work.workFolder, 'control'),
  })
  const say = (line: string) => work.log('system', `${line}\n`)
  try {
    const { isSucceeding, reason } = await runPhases(buildspec, session, say, signal)
    if (timeout.aborted) return failed(work, 'JobFailed', `The build took longer than ${minutes} minutes.`)
    if (!isSucceeding) return failed(work, 'JobFailed', reason ?? 'The build failed.')
    const outputVariables = await session.read(exportedNames(buildspec, variables.secrets))
    const readVariables = async (names: readonly string[]) => ({ ...env, ...(await session.read(names)) })
    const collected = await collectOutputs(buildspec, { source: sources.primary, readVariables }, work)
    if ('mistake' in collected) return failed(work, 'JobFailed', collected.mistake)
    const { artifacts } = collected
    return { status: 'Succeeded', externalExecutionId: buildId(work), outputVariables, artifacts }
  } finally {
    await session.end()
  }
}

/** Version 0.1 gives every command a shell of its own, so that nothing stays from one to the next. */
function openSession(buildspec: Buildspec, options: ShellOptions): ShellSession {
  if (buildspec.version === 0.2) return openShell(options)
  return {
    async run(command, variables) {
      const session = openShell(options)
      try {
        return await session.run(command, variables)
      } finally {
        await session.end()
      }
    },
    read: async () => ({}),
    end: async () => undefined,
  }
}

/** What is bound for this action goes before what is bound for its project, member by member. */
function projectOf(work: PlannedWork): ProjectBinding {
  const { buildspec, environment, image, timeoutInMinutes } = bindingOf(work.bindings, work) ?? {}
  const project = ownMember(work.bindings.projects, projectName(work)) ?? {}
  const joined = environment || project.environment ? { ...project.environment, ...environment } : undefined
  return {
    ...project,
    ...(buildspec !== undefined && { buildspec }),
    ...(image !== undefined && { image }),
    ...(timeoutInMinutes !== undefined && { timeoutInMinutes }),
    ...(joined && { environment: joined }),
  }
}

async function findBuildspec(
  work: ActionWork,
  project: ProjectBinding,
  source: string,
): Promise<{ readonly name: string; readonly text: string } | { readonly mistake: string }> {
  const override = work.configuration['BuildspecOverride']
  const named = override ?? project.buildspec
  if (named !== undefined && isInline(named)) return { name: 'buildspec', text: named }
  const places =
    named === undefined
      ? [join(source, 'buildspec.yml'), join(source, 'buildspec.yaml')]
      : [...(override === undefined ? [boundPath(work.bindings, named)] : []), join(source, named)]
  const file = places.find((place) => existsSync(place))
  if (file !== undefined) return { name: named ?? 'buildspec.yml', text: await readFile(file, 'utf8') }
  const what = named === undefined ? 'no buildspec.yml at the root of the source' : `no buildspec “${named}”`
  return { mistake: `There is ${what}. Bind project ${projectName(work)} to one in stagecraft.local.json.` }
}

function isInline(text: string): boolean {
  return text.includes('\n') || /^\s*(\{|version\s*:)/.test(text)
}

function sayWhatDiffers(buildspec: Buildspec, project: ProjectBinding, work: ActionWork): void {
  const unused = [
    project.image !== undefined && `image ${project.image}`,
    buildspec['run-as'] !== undefined && 'run-as',
    buildspec.phases?.install?.['runtime-versions'] !== undefined && 'runtime-versions',
    buildspec.reports !== undefined && 'reports',
    buildspec.cache !== undefined && 'cache',
    buildspec.batch !== undefined && 'batch',
  ].filter((name) => name !== false)
  work.log('system', 'Building on the shell of this machine, not in a container.\n')
  if (unused.length > 0) work.log('system', `Not used in a local run: ${unused.join(', ')}.\n`)
}

/** Secrets and what begins with AWS_ cannot be exported, as in CodeBuild. */
function exportedNames({ env }: Buildspec, secrets: readonly string[]): readonly string[] {
  const names = env?.['exported-variables'] ?? []
  return names.filter((name) => !name.startsWith('AWS_') && !secrets.includes(name))
}

function projectName({ configuration }: Pick<ActionWork, 'configuration'>): string {
  return configuration['ProjectName'] ?? ''
}

function buildId(work: ActionWork): string {
  return `${projectName(work)}:${work.actionExecutionId}`
}

function failed(work: ActionWork, code: string, message: string): Outcome {
  return { status: 'Failed', error: { code, message }, externalExecutionId: buildId(work) }
}
