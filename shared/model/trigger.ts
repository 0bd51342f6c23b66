import { isObject, itemsOf, type Json, member } from './json.ts'
import type { Location } from './location.ts'
import { isIntrinsic, literal } from './value.ts'

/** What can be read of one trigger of a pipeline. */
export interface Trigger {
  readonly raw: Json
  readonly index: number
  readonly sourceActionName: string | undefined
  readonly push: readonly GitFilter[]
  readonly pullRequest: readonly GitFilter[]
  readonly opaque: boolean
}

/** One filter of a trigger. */
export interface GitFilter {
  readonly raw: Json
  /** From the trigger. */
  readonly location: Location
  readonly hasTags: boolean
  readonly hasBranches: boolean
  readonly hasFilePaths: boolean
  readonly events: readonly (string | undefined)[]
  readonly opaque: boolean
}

/** The view of a trigger. */
export function readTrigger(raw: Json, index: number): Trigger {
  const git = member(raw, 'gitConfiguration')
  const opaque = !isObject(raw) || isIntrinsic(raw) || isIntrinsic(git)
  const filters = (name: 'push' | 'pullRequest') =>
    opaque ? [] : itemsOf(git ?? null, name).map((item, i) => readFilter(item, ['gitConfiguration', name, i]))
  return {
    raw,
    index,
    sourceActionName: literal(member(git, 'sourceActionName')),
    push: filters('push'),
    pullRequest: filters('pullRequest'),
    opaque,
  }
}

function readFilter(raw: Json, location: Location): GitFilter {
  const has = (name: string) => member(raw, name) !== undefined
  return {
    raw,
    location,
    hasTags: has('tags'),
    hasBranches: has('branches'),
    hasFilePaths: has('filePaths'),
    events: itemsOf(raw, 'events').map(literal),
    opaque: !isObject(raw) || isIntrinsic(raw),
  }
}
