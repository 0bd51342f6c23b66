import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Action, type Pipeline } from '#shared/model/pipeline.ts'
import { type EnvironmentVariable, readEnvironment } from '#shared/execution/variables.ts'
import type { Json } from '#shared/model/json.ts'
import type { Bindings } from './bindings.ts'
import { ruleLabel } from './perform-rule.ts'
import type { Store } from './store.ts'
import { placeName } from './terms.ts'

/** What the user says yes to: this document with these bindings, at this place. */
export interface Trustee {
  readonly path: string
  readonly hash: string
}

/** The subject of trust; any change of document or bindings makes it another one. */
export function trustee(path: string, text: string, bindings: Bindings): Trustee {
  const hash = createHash('sha256')
  // With the lengths in front no text can be moved from one to the other.
  for (const part of [text, bindings.text, bindings.folder]) hash.update(`${part.length}:${part}`)
  return { path: realPath(path), hash: hash.digest('hex') }
}

/** Whether the user has said yes before. */
export function isTrusted(store: Store, { path, hash }: Trustee): boolean {
  return store.isTrusted(path, hash)
}

/** What a run would execute on this machine, in words for the one who decides: actions, and rules of conditions. */
export function commandsOf({ stages }: Pipeline): readonly string[] {
  return stages.flatMap((stage) => [
    ...stage.actions.flatMap((action) =>
      linesOf(action.type.provider, action, readEnvironment(action)).map(
        (line) => `${placeName({ stage: stage.label, action: action.label })}: ${line}`,
      ),
    ),
    ...stage.conditions.flatMap(({ position, rules }) =>
      rules.flatMap((rule) =>
        linesOf(rule.provider, rule, []).map(
          (line) => `${placeName({ stage: stage.label, action: ruleLabel(position, rule.label) })}: ${line}`,
        ),
      ),
    ),
  ])
}

function linesOf(
  provider: string | undefined,
  { commands, configuration }: Pick<Action, 'commands' | 'configuration'>,
  environment: readonly EnvironmentVariable[],
): readonly string[] {
  if (commands.length > 0) return [...environment.map(({ name, value }) => `${name}=${value}`), ...commands]
  if (provider === 'LambdaInvoke') return [`the function ${text(configuration['FunctionName'])}`]
  if (provider === 'CodeDeploy') {
    const { ApplicationName: application, DeploymentGroupName: group } = configuration
    return [`the scripts of the revision for ${text(application)}/${text(group)}`]
  }
  if (provider === 'EC2') {
    const { DeploySpec: spec, PreScript: before, PostScript: after } = configuration
    if (spec !== undefined) return [`the scripts of deploy spec ${text(spec)}`]
    return [before, after].flatMap((script) => (script === undefined ? [] : [`the script ${text(script)}`]))
  }
  if (provider !== 'CodeBuild') return []
  const { BuildspecOverride: override, ProjectName: project } = configuration
  if (typeof override === 'string') return [`buildspec ${override}`]
  return [`the buildspec of project ${text(project)}`]
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '?'
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    // Not saved yet, or gone again: then its name is all there is.
    return resolve(path)
  }
}
