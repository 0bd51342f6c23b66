import type { Tag } from '@aws-sdk/client-codepipeline'
import { ApiException } from './exceptions.ts'
import type { ApiContext } from './operation.ts'

const mostTags = 50

/** Tags as they are kept. Throws `InvalidTagsException` or `TooManyTagsException`. */
export function readTags(tags: readonly Tag[] | undefined, already: Readonly<Record<string, string>> = {}) {
  const given = (tags ?? []).map(({ key = '', value = '' }) => [key, value] as const)
  requireOwnKeys(given.map(([key]) => key))
  if (new Set(given.map(([key]) => key)).size < given.length) {
    throw new ApiException('InvalidTagsException', 'The same key is given twice.')
  }
  const read = Object.fromEntries(given)
  if (Object.keys({ ...already, ...read }).length > mostTags) {
    throw new ApiException('TooManyTagsException', `A resource has at most ${mostTags} tags.`)
  }
  return read
}

/** Throws `InvalidTagsException` for keys that are AWS’s own. */
export function requireOwnKeys(keys: readonly string[]): void {
  const reserved = keys.filter((key) => /^aws:/i.test(key))
  if (reserved.length === 0) return
  throw new ApiException('InvalidTagsException', `Keys must not begin with aws: ${reserved.join(', ')}`)
}

/** Tags as the API gives them. */
export function tagsOf(resource: string, { engine }: ApiContext): Tag[] {
  return Object.entries(engine.pipelines.tags(resource)).map(([key, value]) => ({ key, value }))
}
