import type { Location } from '#shared/model/location.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'

/** A stage or an action, by its indexes in the declaration. */
export type Item = { readonly stage: number } | { readonly stage: number; readonly action: number }
export type Selection = readonly Item[]

/** Tells items apart in sets and as React keys. */
export function itemKey(item: Item): string {
  return 'action' in item ? `${item.stage}/${item.action}` : `${item.stage}`
}

/** Whether two selections hold the same items in the same order. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return a.length === b.length && a.every((item, i) => b[i] !== undefined && itemKey(item) === itemKey(b[i]))
}

/** Where an item stands in the declaration. */
export function locationOf(item: Item): Location {
  return 'action' in item ? ['stages', item.stage, 'actions', item.action] : ['stages', item.stage]
}

/** The stage or action that a place in the declaration belongs to; `undefined` for the pipeline's own members. */
export function itemAt(location: Location): Item | undefined {
  const [stages, stage, actions, action] = location
  if (stages !== 'stages' || typeof stage !== 'number') return undefined
  return actions === 'actions' && typeof action === 'number' ? { stage, action } : { stage }
}

/**
 * The same items after a change of the declaration: what kept its identity is found wherever it went, what was changed
 * in place is known by its name, then by its place; what is gone is dropped.
 */
export function followSelection(selection: Selection, before: Pipeline, after: Pipeline): Selection {
  if (before === after || selection.length === 0) return selection
  const followed = selection.flatMap((item) => followItem(item, before, after) ?? [])
  const unique = followed.filter((item, i) => followed.findIndex((other) => itemKey(other) === itemKey(item)) === i)
  return sameSelection(selection, unique) ? selection : unique
}

function followItem(item: Item, before: Pipeline, after: Pipeline): Item | undefined {
  const stageBefore = before.stages[item.stage]
  if (!('action' in item)) {
    const stage = indexAfter(before.stages, after.stages, item.stage)
    return stage === undefined ? undefined : { stage }
  }
  const raw = stageBefore?.actions[item.action]?.raw
  for (const [stage, { actions }] of after.stages.entries()) {
    const action = actions.findIndex((candidate) => candidate.raw === raw)
    if (action >= 0) return { stage, action }
  }
  const stage = indexAfter(before.stages, after.stages, item.stage)
  if (stage === undefined) return undefined
  const action = indexAfter(stageBefore?.actions ?? [], after.stages[stage]?.actions ?? [], item.action)
  return action === undefined ? undefined : { stage, action }
}

interface Named {
  readonly raw: unknown
  readonly name: string | undefined
}

function indexAfter(before: readonly Named[], after: readonly Named[], index: number): number | undefined {
  const item = before[index]
  if (!item) return undefined
  const same = after.findIndex(({ raw }) => raw === item.raw)
  if (same >= 0) return same
  if (item.name !== undefined && after[index]?.name !== item.name) {
    const named = after.findIndex(({ name }) => name === item.name)
    if (named >= 0) return named
  }
  // Fewer than before means that something was removed, and what stands here now is somebody else.
  return index < after.length && after.length >= before.length ? index : undefined
}
