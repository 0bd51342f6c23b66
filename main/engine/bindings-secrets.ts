import { readFileSync } from 'node:fs'
import { isObject } from '#shared/model/json.ts'
import { type Bindings, boundPath, ownMember } from './bindings.ts'
import { readKeychain } from './keychain.ts'

export type Secret = { readonly value: string } | { readonly missing: string }

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The value behind a reference as CodeBuild and CodePipeline write it: a name or ARN, with `:jsonKey` where one member
 * of a JSON secret is meant, and perhaps `:versionStage:versionId`, of which this machine knows none.
 */
export function findSecret(bindings: Bindings, reference: string, env: Environment): Secret {
  const { names, jsonKey } = readReference(reference)
  const exact = [reference, ...names.map((name) => `${name}:${jsonKey}`)]
  for (const name of exact) {
    const source = ownMember(bindings.secrets, name)
    if (source) return readSource(bindings, name, source, env)
  }
  for (const name of names) {
    const source = ownMember(bindings.secrets, name)
    if (!source) continue
    const whole = readSource(bindings, name, source, env)
    return 'missing' in whole || jsonKey === '' ? whole : pick(whole.value, name, jsonKey)
  }
  return { missing: `Secret “${reference}” is not bound: add it to "secrets" of the bindings.` }
}

/** Every secret value that can be read now, and the members of those that are JSON: what must be masked. */
export function secretValues(bindings: Bindings, env: Environment): readonly string[] {
  return Object.entries(bindings.secrets).flatMap(([name, source]) => {
    const secret = readSource(bindings, name, source, env)
    return 'missing' in secret ? [] : [secret.value, ...membersOf(secret.value)]
  })
}

function readReference(reference: string): { readonly names: readonly string[]; readonly jsonKey: string } {
  const arn = /^arn:[^:]*:secretsmanager:[^:]*:[^:]*:secret:([^:]+)(?::([^:]*))?/.exec(reference)
  if (!arn) {
    const [name = '', jsonKey = ''] = reference.split(':')
    return { names: [name], jsonKey }
  }
  const [, name = '', jsonKey = ''] = arn
  // The service adds six random characters to the name in the ARN.
  return { names: [name, name.replace(/-[A-Za-z0-9]{6}$/, '')], jsonKey }
}

function readSource(bindings: Bindings, name: string, source: Bindings['secrets'][string], env: Environment): Secret {
  if ('env' in source) {
    const value = env[source.env]
    return value === undefined
      ? { missing: `Secret “${name}”: ${source.env} is not set in the environment.` }
      : { value }
  }
  if ('keychain' in source) {
    const answer = readKeychain(source.keychain, env)
    return 'value' in answer ? answer : { missing: `Secret “${name}”: ${answer.missing}` }
  }
  try {
    // Editors end files with a line break that is no part of the secret.
    return { value: readFileSync(boundPath(bindings, source.file), 'utf8').replace(/\r?\n$/, '') }
  } catch (error) {
    return { missing: `Secret “${name}”: ${error instanceof Error ? error.message : String(error)}` }
  }
}

function pick(text: string, name: string, jsonKey: string): Secret {
  const value = parse(text)?.[jsonKey]
  if (value === undefined) return { missing: `Secret “${name}” is no JSON with a member “${jsonKey}”.` }
  return { value: typeof value === 'string' ? value : JSON.stringify(value) }
}

function membersOf(text: string): readonly string[] {
  return Object.values(parse(text) ?? {}).filter((value) => typeof value === 'string')
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    // Most secrets are no JSON, and need not be.
    return undefined
  }
}
