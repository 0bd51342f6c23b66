import { itemsOf, member } from '#shared/model/json.ts'
import { at, type Location } from '#shared/model/location.ts'
import type { GitFilter, Trigger } from '#shared/model/trigger.ts'

export const criteria = ['tags', 'branches', 'filePaths'] as const
export const patternLists = ['includes', 'excludes'] as const
export type Criterion = (typeof criteria)[number]

/** One pattern of a filter. */
export interface Pattern {
  readonly criterion: Criterion
  readonly list: (typeof patternLists)[number]
  readonly text: string
  /** From the root of the declaration. */
  readonly location: Location
}

/** The filters of a trigger that are none of CloudFormation's making, those of pushes first. */
export function filtersOf({ push, pullRequest }: Trigger): readonly GitFilter[] {
  return [...push, ...pullRequest].filter(({ opaque }) => !opaque)
}

/** Where a filter stands in the declaration. */
export function placeOf({ index }: Trigger, { location }: GitFilter): Location {
  return at('triggers', index, ...location)
}

/** The patterns of a filter that are literal texts. */
export function patternsIn(trigger: Trigger, filter: GitFilter): readonly Pattern[] {
  return criteria.flatMap((criterion) =>
    patternLists.flatMap((list) =>
      itemsOf(member(filter.raw, criterion) ?? null, list).flatMap((text, index) =>
        typeof text === 'string'
          ? [{ criterion, list, text, location: [...placeOf(trigger, filter), criterion, list, index] }]
          : [],
      ),
    ),
  )
}

/** The patterns of a trigger that are literal texts. */
export function patternsOf(trigger: Trigger): readonly Pattern[] {
  return filtersOf(trigger).flatMap((filter) => patternsIn(trigger, filter))
}
