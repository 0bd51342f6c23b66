import { isIntrinsic } from '#shared/model/value.ts'
import { isList, type Json, type JsonObject, member } from '#shared/model/json.ts'
import type { Action } from '#shared/model/pipeline.ts'

/** Values of variables by namespace and key. */
export type Namespaces = Readonly<Record<string, Readonly<Record<string, string>>>>

export interface EnvironmentVariable {
  readonly name: string
  readonly value: string
  readonly type: 'PLAINTEXT' | 'SECRETS_MANAGER'
}

/** The parts of an action in which variables stand, with their values in place. */
export interface ResolvedAction {
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
export function resolveAction(action: Action, namespaces: Namespaces): Resolution<ResolvedAction> {
  const missing = new Set<string>()
  const resolve = (text: string) => {
    const resolved = resolveText(text, namespaces)
    for (const written of resolved.missing) missing.add(written)
    return resolved.value
  }
  const value = {
    configuration: mapText(action.configuration, resolve),
    commands: action.commands.map(resolve),
    environmentVariables: readEnvironment(action.raw).map((one) => ({ ...one, value: resolve(one.value) })),
  }
  return { value, missing: [...missing] }
}

/** The references in the texts of an action that only a run can resolve. */
export function hasReferences(text: string): boolean {
  return text.search(reference) >= 0
}

/** The declared environment variables of an action, as far as they can be read. */
export function readEnvironment(action: Json): readonly EnvironmentVariable[] {
  const list = member(action, 'environmentVariables')
  if (!isList(list)) return []
  return list.flatMap((item) => {
    const name = member(item, 'name')
    const value = member(item, 'value')
    if (typeof name !== 'string' || typeof value !== 'string') return []
    return [{ name, value, type: member(item, 'type') === 'SECRETS_MANAGER' ? 'SECRETS_MANAGER' : 'PLAINTEXT' }]
  })
}

function mapText(configuration: JsonObject, resolve: (text: string) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(configuration)
      .filter(([, value]) => !isIntrinsic(value))
      // On the wire every value is text; templates may write booleans and numbers plainly.
      .map(([key, value]) => [key, resolve(typeof value === 'string' ? value : JSON.stringify(value))]),
  )
}
