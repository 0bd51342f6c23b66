import type { Action } from '#shared/model/pipeline.ts'

/** What stands for a secret. */
const mask = '****'

/** A configuration with asterisks in the place of secrets: only who does the job is told them. */
export function withoutSecrets<Value>(
  configuration: Readonly<Record<string, Value>>,
  secrets: readonly string[],
): Record<string, Value | string> {
  return Object.fromEntries(
    Object.entries(configuration).map(([key, value]) => [key, secrets.includes(key) ? mask : value]),
  )
}

/** A configuration as the API gives it: a map of texts. */
export function configurationOf({ configuration }: Pick<Action, 'configuration'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(configuration).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )
}
