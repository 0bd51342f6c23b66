import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import type { Action } from '#shared/model/pipeline.ts'
import { literal } from '#shared/model/value.ts'
import { withMember } from '../lists.ts'

/** What a filter of a trigger looks at. */
export type Criterion = 'branches' | 'tags' | 'filePaths'
export type PatternList = 'includes' | 'excludes'

/**
 * What decides whether a push starts the pipeline: the branch (and perhaps the files) or the tag. The service takes no
 * filter with both (UG/pipelines-triggers).
 */
export type PushBy = 'branches' | 'tags'

/** What a push filter looks at; both where it has the combination that the service refuses. */
export function pushBy(filter: Json): readonly PushBy[] {
  const by = (['branches', 'tags'] as const).filter((name) => member(filter, name) !== undefined)
  if (by.length > 0) return by
  return ['branches']
}

/** The filter looking at something else: what it looked at goes, whatever else it says stays. */
export function withPushBy(filter: JsonObject, by: PushBy, first: string): JsonObject {
  const other = by === 'tags' ? 'branches' : 'tags'
  const without = withMember(filter, other, undefined)
  const whole = by === 'tags' ? withMember(without, 'filePaths', undefined) : without
  return whole[by] === undefined ? { ...whole, [by]: { includes: [first] } } : whole
}

/** The patterns of a criterion. */
export function patternsOf(filter: Json, criterion: Criterion, list: PatternList): readonly Json[] {
  const patterns = member(member(filter, criterion), list)
  return isList(patterns) ? patterns : []
}

/** The filter with other patterns; lists and criteria that would be empty are left out, for the service refuses them. */
export function withPatterns(
  filter: JsonObject,
  criterion: Criterion,
  list: PatternList,
  patterns: readonly Json[],
): JsonObject {
  const before = filter[criterion]
  const after = withMember(isObject(before) ? before : {}, list, patterns.length === 0 ? undefined : patterns)
  return withMember(filter, criterion, Object.keys(after).length === 0 ? undefined : after)
}

/** The events of a pull request filter, in the order of the schema, with one more or less. */
export function withEvent(filter: JsonObject, event: string, isWanted: boolean, order: readonly string[]): JsonObject {
  const before = isList(filter.events) ? filter.events : []
  const others = before.filter((item) => item !== event)
  const rank = (item: Json) => (typeof item === 'string' ? order.indexOf(item) : -1)
  const at = others.findIndex((item) => rank(item) > order.indexOf(event))
  const events = isWanted ? others.toSpliced(at < 0 ? others.length : at, 0, event) : others
  return withMember(filter, 'events', events.length === 0 ? undefined : events)
}

export type FilterKind = 'push' | 'pullRequest'

/** A new filter for a branch. */
export function newFilter(kind: FilterKind, branch: string): JsonObject {
  const branches = { includes: [branch] }
  return kind === 'push' ? { branches } : { events: ['OPEN', 'UPDATED'], branches }
}

/** A new trigger that watches a source for pushes to its branch. */
export function newTrigger({ name, configuration }: Pick<Action, 'name' | 'configuration'>): JsonObject {
  const branch = literal(configuration.BranchName) ?? 'main'
  return {
    providerType: 'CodeStarSourceConnection',
    gitConfiguration: { sourceActionName: name ?? '', push: [newFilter('push', branch)] },
  }
}
