import type { ErrorDetails } from '#shared/execution/events.ts'
import type { ProjectBinding } from '../bindings.ts'
import type { ActionWork } from '../executor.ts'
import {
  actionVariables,
  buildspecVariables,
  join as joinVariables,
  projectVariables,
  type Variables,
} from './build-variables.ts'
import { readBuildspec } from './buildspec.ts'
import type { FoundBuildspec } from './project.ts'
import type { Buildspec } from './schema.ts'

/** What a build needs to know before it can begin, or why it cannot. */
export type UnderstoodBuild =
  | { readonly buildspec: Buildspec; readonly variables: Variables }
  | { readonly error: ErrorDetails }

/**
 * Reads a buildspec and works out its variables: those of the buildspec give way to those of the project, those to the
 * action's, and all to those that a batch sets for the one build. Secrets among them are masked from now on.
 */
export function understandBuild(
  work: ActionWork,
  found: FoundBuildspec,
  project: ProjectBinding,
  ofTask: Readonly<Record<string, string>> = {},
): UnderstoodBuild {
  const read = readBuildspec(found.text)
  if ('mistakes' in read) return mistake(read.mistakes.map((one) => `${found.name}:${one}`).join('; '))
  const { buildspec, warnings } = read
  for (const warning of warnings) work.log('system', `${found.name}:${warning}\n`)
  const { shell } = buildspec.env ?? {}
  if (shell?.endsWith('.exe')) return mistake(`${found.name}: Builds do not run in ${shell} here; use bash or sh.`)
  const variables = joinVariables(
    buildspecVariables(buildspec, work),
    projectVariables(project, work),
    actionVariables(work.configuration['EnvironmentVariables'], work),
    { values: ofTask, secrets: [], mistakes: [] },
  )
  if (variables.mistakes.length > 0) return mistake(variables.mistakes.join(' '))
  for (const name of variables.secrets) work.mask(variables.values[name] ?? '')
  sayWhatDiffers(buildspec, work)
  return { buildspec, variables }
}

function sayWhatDiffers(buildspec: Buildspec, work: Pick<ActionWork, 'log'>): void {
  const { phases = {}, env } = buildspec
  const runsAs = [buildspec, ...Object.values(phases)].some((one) => one?.['run-as'] !== undefined)
  const unused = [
    runsAs && 'run-as (everything runs as the user that you are)',
    phases.install?.['runtime-versions'] !== undefined && 'runtime-versions (what is installed here is used)',
    env?.['git-credential-helper'] === true && 'git-credential-helper (git uses your own credentials)',
    buildspec.proxy !== undefined && 'proxy',
  ].filter((name) => name !== false)
  if (unused.length > 0) work.log('system', `Not used in a local run: ${unused.join(', ')}.\n`)
}

function mistake(message: string): { readonly error: ErrorDetails } {
  return { error: { code: 'ConfigurationError', message } }
}
