import type { Tag } from '@aws-sdk/client-codepipeline'
import { ApiException } from './exceptions.ts'
import type { ApiContext } from './operation.ts'

const mostTags = 50

/** Tags as they are kept. Throws `InvalidTagsException` or `TooManyTagsException`. */
export function readTags(tags: readonly Tag[] | undefined, already: Readonly<Record<string, string>> = {}) {
  const given = (tags ?? []).map(({ key = '', value = '' }) => [key, value] as const)
  const reserved = given.filter(([key]) => /^aws:/i.test(key)).map(([key]) => key)
  if (reserved.length > 0) {
    throw new ApiException('InvalidTagsException', `Keys must not begin with aws: ${reserved.join(', ')}`)
  }
  if (new Set(given.map(([key]) => key)).size < given.length) {
    throw new ApiException('InvalidTagsException', 'The same key is given twice.')
  }
  const read = Object.fromEntries(given)
  if (Object.keys({ ...already, ...read }).length > mostTags) {
    throw new ApiException('TooManyTagsException', `A resource has at most ${mostTags} tags.`)
  }
  return read
}

/** Tags as the API gives them. */
export function tagsOf(resource: string, { engine }: ApiContext): Tag[] {
  return Object.entries(engine.pipelines.tags(resource)).map(([key, value]) => ({ key, value }))
}
