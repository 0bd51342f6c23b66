import { useStore } from 'zustand'
import { useWorkspace } from '#renderer/state/hooks.ts'
import type { ExecutionView } from '#renderer/state/execution-view.ts'
import { type RunBoard, runBoard, shownRunOf } from '#renderer/state/run-board.ts'
import { type ItemState, itemsOfRun, type RunStates } from '#renderer/state/run-states.ts'

/** How an item of the run is to be told apart at a glance. */
export type RunMark = Exclude<ItemState['status'], null> | 'Waiting'

export interface ItemRun {
  readonly mark: RunMark | null
  readonly simulated: boolean
  readonly error: string | undefined
}

/** What the shown run made of a stage (`Build`) or action (`Build/Compile`). */
export function useItemRun(key: string | undefined): ItemRun {
  const id = useWorkspace(({ activeId }) => activeId)
  const find = (board: RunBoard) => (id === null || key === undefined ? undefined : stateIn(board, id, key))
  const mark = useStore(runBoard, (board) => markOf(find(board)))
  const simulated = useStore(runBoard, (board) => find(board)?.fidelity === 'simulates')
  const error = useStore(runBoard, (board) => find(board)?.error)
  return { mark, simulated, error }
}

/** What the shown run made of the conditions of a stage. */
export function useConditionRun(stage: string | undefined): NonNullable<ItemState['conditions']> {
  const id = useWorkspace(({ activeId }) => activeId)
  const find = (board: RunBoard) => (id === null || stage === undefined ? undefined : stateIn(board, id, stage))
  return useStore(runBoard, (board) => find(board)?.conditions) ?? none
}

const none = {}

function stateIn(board: RunBoard, id: string, key: string): ItemState | undefined {
  const run = shownRunOf(board, id)
  return run && statesOf(run).get(key)
}

function markOf(state: ItemState | undefined): RunMark | null {
  if (!state) return null
  return state.waiting === true && state.status === 'InProgress' ? 'Waiting' : state.status
}

function statesOf(run: ExecutionView): RunStates {
  const known = states.get(run)
  if (known) return known
  const made = itemsOfRun(run)
  states.set(run, made)
  return made
}

const states = new WeakMap<ExecutionView, RunStates>()
