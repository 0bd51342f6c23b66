import type { StageRule } from '#shared/model/condition.ts'
import type { JsonObject } from '#shared/model/json.ts'
import type { Action } from '#shared/model/pipeline.ts'
import { isIntrinsic } from '#shared/model/value.ts'

/** Values of variables by namespace and key. */
export type Namespaces = Readonly<Record<string, Readonly<Record<string, string>>>>

export interface EnvironmentVariable {
  readonly name: string
  readonly value: string
  readonly type: 'PLAINTEXT' | 'SECRETS_MANAGER'
}

/** The parts of an action or rule in which variables stand, with their values in place. */
export interface Resolved {
  readonly configuration: Readonly<Record<string, string>>
  readonly commands: readonly string[]
  readonly environmentVariables: readonly EnvironmentVariable[]
}

export interface Resolution<Value> {
  readonly value: Value
  /** References without a value, as they are written, each once. */
  readonly missing: readonly string[]
}

// CodePipeline knows no nesting, default or function: what does not look exactly like this stays text.
const reference = /#\{([A-Za-z0-9@\-_]+)\.([A-Za-z0-9@\-_]+)\}/g

/** Puts values in the place of `#{namespace.key}`; they are inserted as they are, without escaping, as the service does. */
export function resolveText(text: string, namespaces: Namespaces): Resolution<string> {
  const missing = new Set<string>()
  const value = text.replace(reference, (written, namespace: string, key: string) => {
    const known = Object.hasOwn(namespaces, namespace) ? namespaces[namespace] : undefined
    if (known && Object.hasOwn(known, key)) return known[key] ?? ''
    missing.add(written)
    return written
  })
  return { value, missing: [...missing] }
}

/** Resolves configuration, commands and environment variables: the places where the service resolves references. */
export function resolveAction(action: Action, namespaces: Namespaces): Resolution<Resolved> {
  return resolve(action, readEnvironment(action), inSight(action, namespaces))
}

/** Resolves the configuration and the commands of a rule. */
export function resolveRule(rule: StageRule, namespaces: Namespaces): Resolution<Resolved> {
  return resolve(rule, [], namespaces)
}

/** Whether a text holds references, which only a run can resolve. */
export function hasReferences(text: string): boolean {
  return text.search(reference) >= 0
}

/** The declared environment variables of an action, as far as they can be read. */
export function readEnvironment({
  environmentVariables,
}: Pick<Action, 'environmentVariables'>): readonly EnvironmentVariable[] {
  return environmentVariables.flatMap(({ name, value, type }) => {
    if (name === undefined || value === undefined) return []
    return [{ name, value, type: type === 'SECRETS_MANAGER' ? type : 'PLAINTEXT' }]
  })
}

/** Source actions cannot use the pipeline's own variables (UG/reference-variables). */
function inSight({ type }: Action, namespaces: Namespaces): Namespaces {
  if (type.category !== 'Source') return namespaces
  const { variables: _, ...others } = namespaces
  return others
}

function resolve(
  { configuration, commands }: Pick<Action, 'configuration' | 'commands'>,
  environmentVariables: readonly EnvironmentVariable[],
  namespaces: Namespaces,
): Resolution<Resolved> {
  const missing = new Set<string>()
  const put = (text: string) => {
    const resolved = resolveText(text, namespaces)
    for (const written of resolved.missing) missing.add(written)
    return resolved.value
  }
  const value = {
    configuration: mapText(configuration, put),
    commands: commands.map(put),
    environmentVariables: environmentVariables.map((one) => ({ ...one, value: put(one.value) })),
  }
  return { value, missing: [...missing] }
}

function mapText(configuration: JsonObject, put: (text: string) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(configuration)
      .filter(([, value]) => !isIntrinsic(value))
      // On the wire every value is text; templates may write booleans and numbers plainly.
      .map(([key, value]) => [key, put(typeof value === 'string' ? value : JSON.stringify(value))]),
  )
}
