import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorDetails } from '#shared/execution/events.ts'
import type { ProjectBinding } from '../bindings.ts'
import { abortAfter } from '../clock.ts'
import type { Container } from '../containers/container.ts'
import { containerFor } from '../containers/container-for.ts'
import type { ActionWork } from '../executor.ts'
import { processPorts } from '../processes.ts'
import { collectReports, reportText } from '../reports/collect-reports.ts'
import type { Report } from '../reports/report.ts'
import { type BuildIdentity, buildEnvironment, type BuildSources } from './build-environment.ts'
import type { Variables } from './build-variables.ts'
import { buildCache } from './cache.ts'
import {
  type BuiltSource,
  expandAll,
  type SelectedOutput,
  selectionOf,
  selectOutputs,
  type WantedOutput,
} from './collect-outputs.ts'
import { runPhases } from './run-phases.ts'
import type { Buildspec } from './schema.ts'
import { openShell, type ShellOptions, type ShellSession } from './shell-session.ts'

/** One build: that of an action, or one of its batch. */
export interface BuildOrder {
  readonly buildspec: Buildspec
  readonly sources: BuildSources
  readonly project: ProjectBinding
  readonly variables: Variables
  readonly identity: Omit<BuildIdentity, 'image'>
  readonly outputs: readonly WantedOutput[]
}

export type Built = (
  | {
      readonly status: 'Succeeded'
      readonly outputVariables: Readonly<Record<string, string>>
      readonly outputs: readonly SelectedOutput[]
    }
  | { readonly status: 'Failed'; readonly error: ErrorDetails }
) & {
  readonly reports: readonly Report[]
  /** What the summary of the action has to say about how it was built. */
  readonly remark?: string
}

/** CodeBuild's own default. */
const defaultTimeoutInMinutes = 60

/** Runs a build in the work folder of `work`, and leaves the files of its outputs there. */
export async function runBuild(work: ActionWork, order: BuildOrder): Promise<Built> {
  const minutes = order.project.timeoutInMinutes ?? defaultTimeoutInMinutes
  const timeout = abortAfter(work.clock, minutes)
  const timed = { ...work, signal: AbortSignal.any([work.signal, timeout.signal]) }
  const { container, remark } = await openContainer(order, timed)
  try {
    const built = { ...(await buildIn(container, timed, order)), ...(remark !== undefined && { remark }) }
    if (!timeout.signal.aborted) return built
    return { ...failed(`The build took longer than ${minutes} minutes.`), reports: built.reports }
  } finally {
    timeout.callOff()
    await container?.end()
  }
}

interface Place {
  /** The shell of this machine where there is none. */
  readonly container?: Container
  /** For the summary, where it is not the place that was asked for. */
  readonly remark?: string
}

async function openContainer({ project }: BuildOrder, work: ActionWork): Promise<Place> {
  const say = (where: string) => work.log('system', `Building ${where}\n`)
  const onShell = 'on the shell of this machine, not in a container'
  if (project.image === undefined) {
    say(`${onShell}.`)
    return {}
  }
  const container = await containerFor(project.image, work)
  if ('instead' in container) {
    say(`${onShell}. ${container.instead}`)
    return { remark: `Built ${onShell} of image ${project.image}` }
  }
  say(`in a container of image ${project.image}.`)
  return { container }
}

async function buildIn(container: Container | undefined, work: ActionWork, order: BuildOrder): Promise<Built> {
  const { buildspec, sources, variables } = order
  const say = (line: string) => work.log('system', `${line}\n`)
  const env = await environmentOf(container, work, order)
  const session = openSession(buildspec, {
    ...processPorts(work),
    shell: /(^|\/)sh$/.test(buildspec.env?.shell ?? 'bash') ? 'sh' : 'bash',
    container,
    cwd: sources.primary,
    env,
    controlFolder: join(work.workFolder, 'control'),
  })
  const built: BuiltSource = {
    source: sources.primary,
    readVariables: async (names) => ({ ...env, ...(await session.read(names)) }),
  }
  const cache =
    buildspec.cache &&
    buildCache({
      section: buildspec.cache,
      dataFolder: work.dataFolder,
      workFolder: work.workFolder,
      project: order.identity.project,
      source: sources.primary,
      hasSecrets: variables.secrets.length > 0,
      expand: (key) => expandKey(key, session),
      say,
    })
  try {
    await cache?.restore()
    const { isSucceeding, reason } = await runPhases(buildspec, session, say, work.signal)
    const reports = work.signal.aborted ? [] : await reportsOf(buildspec, built)
    for (const report of reports) say(reportText(report))
    if (!isSucceeding) return { ...failed(reason ?? 'The build failed.'), reports }
    const outputVariables = await session.read(exportedNames(buildspec, variables.secrets))
    const selected = await selectOutputs(buildspec, order.outputs, built, work)
    if ('mistake' in selected) return { ...failed(selected.mistake), reports }
    await cache?.save()
    return { status: 'Succeeded', outputVariables, outputs: selected.outputs, reports }
  } finally {
    await session.end()
  }
}

/** A container gets nothing of this machine's environment, and a home folder that any user of it may write to. */
async function environmentOf(
  container: Container | undefined,
  work: ActionWork,
  { sources, identity, project, variables }: BuildOrder,
): Promise<Readonly<Record<string, string>>> {
  const image = container ? (project.image ?? '') : 'local'
  if (!container) return { ...buildEnvironment(work, sources, { ...identity, image }), ...variables.values }
  const home = join(work.workFolder, 'home')
  await mkdir(home, { recursive: true })
  const told = buildEnvironment({ ...work, env: {} }, sources, { ...identity, image })
  return { ...told, HOME: home, ...variables.values }
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

/** Variables and commands in a key of the cache mean what they mean between double quotes. */
async function expandKey(key: string, session: ShellSession): Promise<string> {
  const name = 'STAGECRAFT_CACHE_KEY'
  await session.run(`${name}="${key.replaceAll(/["\\]/g, String.raw`\$&`)}"`)
  const values = await session.read([name])
  await session.run(`unset ${name}`)
  return values[name] ?? key
}

async function reportsOf({ reports }: Buildspec, built: BuiltSource): Promise<readonly Report[]> {
  const groups = Object.entries(reports ?? {}).flatMap(([name, section]) =>
    section?.files ? [{ name, section: { ...section, files: section.files } }] : [],
  )
  const selections = await expandAll(
    groups.map(({ section }) => selectionOf(section)),
    built.readVariables,
  )
  return collectReports(
    groups.flatMap(({ name, section }, index) => {
      const selection = selections[index]
      return selection ? [{ name, format: section['file-format'] ?? 'JUNITXML', selection }] : []
    }),
    built.source,
  )
}

/** Secrets and what begins with AWS_ cannot be exported, as in CodeBuild. */
function exportedNames({ env }: Buildspec, secrets: readonly string[]): readonly string[] {
  const names = env?.['exported-variables'] ?? []
  return names.filter((name) => !name.startsWith('AWS_') && !secrets.includes(name))
}

function failed(message: string) {
  return { status: 'Failed', error: { code: 'JobFailed', message } } as const
}
