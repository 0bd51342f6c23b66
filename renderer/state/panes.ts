import { createStore } from 'zustand/vanilla'
import { preferences, prefer } from './preferences.ts'

/** Panes that can be folded away; Problems and Runs share one place. */
export type FoldablePane = 'actions' | 'inspector' | 'text' | 'lower'
export type LowerTab = 'problems' | 'runs'
/** Where there is room for one pane beside the canvas only. */
export type NarrowPane = 'actions' | 'inspector' | 'text' | LowerTab

export interface PanesState {
  readonly lowerTab: LowerTab
  readonly narrowPane: NarrowPane | null
  /** Whether the window has room for one pane beside the canvas only. */
  readonly isNarrow: boolean
}

/** Which panes are in view, apart from what is remembered as folded. */
export const panes = createStore<PanesState>(() => ({ lowerTab: 'problems', narrowPane: null, isNarrow: false }))

/** Whether a pane is folded away. */
export function isFolded(pane: FoldablePane): boolean {
  return preferences.getState().settings.folded?.includes(pane) ?? false
}

/** Folds a pane away, or unfolds it; remembered. */
export function fold(pane: FoldablePane, folded: boolean): void {
  if (isFolded(pane) === folded) return
  const others = (preferences.getState().settings.folded ?? []).filter((name) => name !== pane)
  prefer({ folded: folded ? [...others, pane] : others })
}

/** Brings a pane into view, wherever it has its place at the moment. */
export function showPane(pane: NarrowPane): void {
  panes.setState({ narrowPane: pane })
  if (pane === 'problems' || pane === 'runs') {
    panes.setState({ lowerTab: pane })
    fold('lower', false)
  } else {
    fold(pane, false)
  }
}

/** Shows a pane or hides it again. */
export function togglePane(pane: NarrowPane): void {
  const { isNarrow, narrowPane, lowerTab } = panes.getState()
  if (isNarrow) return panes.setState({ narrowPane: narrowPane === pane ? null : pane })
  const isLower = pane === 'problems' || pane === 'runs'
  const place: FoldablePane = isLower ? 'lower' : pane
  if (isFolded(place) || (isLower && lowerTab !== pane)) showPane(pane)
  else fold(place, true)
}
