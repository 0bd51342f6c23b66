import * as v from 'valibot'
import { findSecret } from '../bindings-secrets.ts'
import type { Bindings, ProjectBinding } from '../bindings.ts'
import type { PlannedWork } from '../executor.ts'
import type { Buildspec } from './schema.ts'

export interface Variables {
  readonly values: Readonly<Record<string, string>>
  /** Names whose values come from a secret store: they are masked, and never exported. */
  readonly secrets: readonly string[]
  readonly mistakes: readonly string[]
}

const noVariables: Variables = { values: {}, secrets: [], mistakes: [] }

const declared = v.array(
  v.object({
    name: v.pipe(v.string(), v.minLength(1)),
    value: v.string(),
    type: v.optional(v.picklist(['PLAINTEXT', 'PARAMETER_STORE', 'SECRETS_MANAGER']), 'PLAINTEXT'),
  }),
)

type Lookup = Pick<PlannedWork, 'bindings' | 'env'>

/** The variables of an action's `EnvironmentVariables`, which is a list in JSON. */
export function actionVariables(text: string | undefined, lookup: Lookup): Variables {
  if (text === undefined) return noVariables
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { ...noVariables, mistakes: [`EnvironmentVariables is no JSON: ${String(error)}`] }
  }
  const decoded = v.safeParse(declared, value)
  if (!decoded.success) {
    return { ...noVariables, mistakes: decoded.issues.map(({ message }) => `EnvironmentVariables: ${message}`) }
  }
  const plain = decoded.output.filter(({ type }) => type === 'PLAINTEXT')
  const secret = decoded.output.filter(({ type }) => type !== 'PLAINTEXT')
  return join(
    { ...noVariables, values: Object.fromEntries(plain.map(({ name, value }) => [name, value])) },
    secretVariables(
      secret.map(({ name, value }) => [name, value] as const),
      lookup,
    ),
  )
}

/** The variables that a project is bound with. */
export function projectVariables({ environment = {} }: ProjectBinding, lookup: Lookup): Variables {
  const entries = Object.entries(environment)
  const plain = entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
  const secret = entries.flatMap(([name, value]) => (typeof value === 'string' ? [] : [[name, value.secret] as const]))
  return join({ ...noVariables, values: Object.fromEntries(plain) }, secretVariables(secret, lookup))
}

/** The variables of a buildspec's `env`. */
export function buildspecVariables({ env = {} }: Buildspec, lookup: Lookup): Variables {
  const entries = (section: Readonly<Record<string, string | null>> | undefined) =>
    Object.entries(section ?? {}).map(([name, value]) => [name, value ?? ''] as const)
  const stored = [...entries(env['parameter-store']), ...entries(env['secrets-manager'])]
  return join({ ...noVariables, values: Object.fromEntries(entries(env.variables)) }, secretVariables(stored, lookup))
}

/** Later ones win over earlier ones. */
export function join(...all: readonly Variables[]): Variables {
  return {
    values: Object.fromEntries(all.flatMap(({ values }) => Object.entries(values))),
    secrets: all.flatMap(({ secrets }) => secrets),
    mistakes: all.flatMap(({ mistakes }) => mistakes),
  }
}

/** Variables whose values are references to secrets. */
export function secretVariables(
  entries: readonly (readonly [name: string, reference: string])[],
  { bindings, env }: { readonly bindings: Bindings; readonly env: PlannedWork['env'] },
): Variables {
  const values: Record<string, string> = {}
  const mistakes: string[] = []
  for (const [name, reference] of entries) {
    const found = findSecret(bindings, reference, env)
    if ('missing' in found) mistakes.push(`${name}: ${found.missing}`)
    else values[name] = found.value
  }
  return { values, secrets: Object.keys(values), mistakes }
}
