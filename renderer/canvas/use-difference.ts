import { useStore } from 'zustand'
import type { ItemChange } from '#shared/diff/index.ts'
import { comparisons, type Difference, differenceIn } from '#renderer/state/comparison.ts'
import { useWorkspace } from '#renderer/state/hooks.ts'
import { activeOf } from '#renderer/state/workspace.ts'

/** What differs between the document in front and what it is compared with, if it is compared. */
export function useDifference(): Difference | undefined {
  const comparison = useStore(comparisons, (state) => state.comparison)
  return useWorkspace((state) => differenceIn(activeOf(state), comparison))
}

/** What became of a stage or an action since what it is compared with. */
export function useItemChange(key: string): ItemChange | undefined {
  const comparison = useStore(comparisons, (state) => state.comparison)
  return useWorkspace((state) => differenceIn(activeOf(state), comparison)?.items.get(key))
}
