import type { Severity } from '#shared/rules/rule.ts'
import type { Diagnostic } from '#shared/rules/index.ts'
import { diagnosticsOf } from '#renderer/state/diagnostics.ts'
import { useWorkspace } from '#renderer/state/hooks.ts'
import { itemAt, itemKey, type Selection } from '#renderer/state/selection.ts'
import { activeOf, type WorkspaceState } from '#renderer/state/workspace.ts'

/** Whether an item is selected. */
export function useIsSelected(key: string): boolean {
  return useWorkspace((state) => keysOf(activeOf(state)?.selection ?? nothing).has(key))
}

/** Whether Tab leads to an item: the one that keys act on, or the first stage. */
export function useIsTabStop(key: string): boolean {
  return useWorkspace((state) => {
    const current = activeOf(state)?.selection.at(-1)
    return current ? itemKey(current) === key : key === '0'
  })
}

export interface ProblemCounts {
  readonly errors: number
  readonly warnings: number
}

/** How many problems an item has; those of its actions are not a stage's own. */
export function useProblemCounts(key: string): ProblemCounts {
  const errors = useWorkspace((state) => countsOf(state).get(`${key}:error`) ?? 0)
  const warnings = useWorkspace((state) => countsOf(state).get(`${key}:warning`) ?? 0)
  return { errors, warnings }
}

function keysOf(selection: Selection): ReadonlySet<string> {
  const known = keys.get(selection)
  if (known) return known
  const made = new Set(selection.map(itemKey))
  keys.set(selection, made)
  return made
}

function countsOf(state: WorkspaceState): ReadonlyMap<string, number> {
  const document = activeOf(state)
  if (!document) return noCounts
  const diagnostics = diagnosticsOf(document.read)
  const known = counts.get(diagnostics)?.get(document.pipelineKey)
  if (known) return known
  const made = count(diagnostics, document.pipelineKey)
  const byPipeline = counts.get(diagnostics) ?? new Map<string, ReadonlyMap<string, number>>()
  counts.set(diagnostics, byPipeline.set(document.pipelineKey, made))
  return made
}

function count(diagnostics: readonly Diagnostic[], pipelineKey: string): ReadonlyMap<string, number> {
  const made = new Map<`${string}:${Severity}`, number>()
  for (const { pipeline, location, severity } of diagnostics) {
    const item = pipeline === pipelineKey ? itemAt(location) : undefined
    if (!item) continue
    const key = `${itemKey(item)}:${severity}` as const
    made.set(key, (made.get(key) ?? 0) + 1)
  }
  return made
}

const nothing: Selection = []
const keys = new WeakMap<Selection, ReadonlySet<string>>()
const noCounts: ReadonlyMap<string, number> = new Map()
const counts = new WeakMap<readonly Diagnostic[], Map<string, ReadonlyMap<string, number>>>()
