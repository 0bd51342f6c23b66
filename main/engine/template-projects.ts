import type { LocalPipeline } from '#shared/convert/local-pipeline.ts'
import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { isIntrinsic, literal, shown } from '#shared/model/value.ts'
import type { Bindings, ProjectBinding } from './bindings.ts'
import type { UnknownValue } from './template-values.ts'

/** The build projects of a template that a pipeline calls by name. */
export function usedProjects(
  local: LocalPipeline | undefined,
  pipeline: Pipeline | undefined,
): Readonly<Record<string, JsonObject>> {
  const actions = pipeline?.stages.flatMap((stage) => [
    ...stage.actions,
    ...stage.conditions.flatMap(({ rules }) => rules),
  ])
  const used = new Set(actions?.map(({ configuration }) => configuration['ProjectName']))
  return Object.fromEntries(Object.entries(local?.projects ?? {}).filter(([name]) => used.has(name)))
}

/**
 * Bindings with what the template itself says of the build projects that a pipeline uses; what the user bound goes
 * before. What a build would need and nobody can tell here is given back.
 */
export function withProjects(
  bindings: Bindings,
  projects: Readonly<Record<string, JsonObject>>,
): { readonly bindings: Bindings; readonly unknown: readonly UnknownValue[] } {
  const allUnknown: UnknownValue[] = []
  const known: Record<string, ProjectBinding> = { ...bindings.projects }
  for (const [name, properties] of Object.entries(projects)) {
    const bound = Object.hasOwn(bindings.projects, name) ? (bindings.projects[name] ?? {}) : {}
    const { binding, unknown } = bindingOf(properties, bound)
    known[name] = { ...binding, ...bound, environment: { ...binding.environment, ...bound.environment } }
    allUnknown.push(...unknown.map(({ wantedBy, value }) => ({ wantedBy: `Project ${name}, ${wantedBy}`, value })))
  }
  return { bindings: { ...bindings, projects: known }, unknown: allUnknown }
}

/** What the properties of an `AWS::CodeBuild::Project` say, leaving out what is bound already. */
function bindingOf(
  properties: JsonObject,
  bound: ProjectBinding,
): { readonly binding: ProjectBinding; readonly unknown: readonly UnknownValue[] } {
  const unknown: UnknownValue[] = []
  const environment: Record<string, string | { secret: string }> = {}
  for (const { name, value, type } of variablesOf(member(properties, 'Environment'))) {
    if (bound.environment && Object.hasOwn(bound.environment, name)) continue
    if (isIntrinsic(value)) unknown.push({ wantedBy: `environment variable ${name}`, value })
    else environment[name] = type === 'PLAINTEXT' ? shown(value) : { secret: shown(value) }
  }
  const buildspec = member(member(properties, 'Source'), 'BuildSpec')
  if (buildspec !== undefined && isIntrinsic(buildspec) && bound.buildspec === undefined) {
    unknown.push({ wantedBy: 'buildspec', value: buildspec })
  }
  const minutes = Number(member(properties, 'TimeoutInMinutes'))
  const image = literal(member(member(properties, 'Environment'), 'Image'))
  return {
    unknown,
    binding: {
      environment,
      // A template may say in its own notation what CodeBuild reads as text.
      ...(buildspec !== undefined && !isIntrinsic(buildspec) && { buildspec: shown(buildspec) }),
      ...(image !== undefined && { image }),
      ...(Number.isInteger(minutes) && minutes > 0 && { timeoutInMinutes: minutes }),
    },
  }
}

function variablesOf(environment: Json | undefined) {
  const list = member(environment, 'EnvironmentVariables')
  return (isList(list) ? list : []).filter(isObject).flatMap((variable) => {
    const name = literal(variable.Name)
    const { Value: value } = variable
    return name === undefined || value === undefined
      ? []
      : [{ name, value, type: literal(variable.Type) ?? 'PLAINTEXT' }]
  })
}
