import type { Location } from '#shared/model/location.ts'
import type { Diagnostic } from '#shared/rules/index.ts'
import { itemAt, itemKey, type Item } from '#renderer/state/selection.ts'

/** The problems of one item of a pipeline: of an action, of a stage without its actions, or of the pipeline's own members. */
export function problemsOf(
  diagnostics: readonly Diagnostic[],
  pipeline: string,
  item: Item | undefined,
): readonly Diagnostic[] {
  return indexOf(diagnostics).get(keyOf(pipeline, item)) ?? none
}

/** Those of some problems that are about the value at a place, or about something inside it. */
export function within(problems: readonly Diagnostic[], location: Location): readonly Diagnostic[] {
  if (problems.length === 0) return none
  return problems.filter((problem) => location.every((part, depth) => problem.location[depth] === part))
}

/** Every item with its problems, made once for all forms that ask. */
function indexOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const known = indexes.get(diagnostics)
  if (known) return known
  const index = Map.groupBy(
    diagnostics.filter(({ pipeline }) => pipeline !== null),
    ({ pipeline, location }) => keyOf(pipeline ?? '', itemAt(location)),
  )
  indexes.set(diagnostics, index)
  return index
}

function keyOf(pipeline: string, item: Item | undefined): string {
  return `${pipeline} ${item ? itemKey(item) : ''}`
}

const indexes = new WeakMap<readonly Diagnostic[], ReadonlyMap<string, readonly Diagnostic[]>>()
const none: readonly Diagnostic[] = []
