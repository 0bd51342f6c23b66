import type { Action } from '#shared/model/pipeline.ts'

/** A configuration as the API gives it: a map of texts. */
export function configurationOf({ configuration }: Pick<Action, 'configuration'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(configuration).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )
}
