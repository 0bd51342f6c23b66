import { createStore } from 'zustand/vanilla'
import type { PipelineState } from '#shared/execution/pipeline-state.ts'
import { type ExecutionOverview, executionsPerPage, type RunNews } from '#shared/rpc/runs.ts'
import type { ExecutionView } from './execution-view.ts'
import { emptyRun, foldRun } from './run.ts'

export interface RunBoard {
  /** Runs whose events are known from the first. */
  readonly runs: Readonly<Record<string, ExecutionView>>
  /** Which run each document shows. */
  readonly shown: Readonly<Record<string, string>>
  /** Executions of a pipeline, newest first, by pipeline name; of a pipeline that is elsewhere by `boardKey`. */
  readonly lists: Readonly<Record<string, ExecutionListing>>
  /** What stands in the stages of a pipeline, by the same key; nothing for one that was never run here. */
  readonly states: Readonly<Record<string, PipelineState | undefined>>
}

export interface ExecutionListing {
  readonly executions: readonly ExecutionOverview[]
  /** Whether there are older ones that were not asked for yet. */
  readonly hasMore: boolean
}

/** The executions that this page knows of, of this machine and of elsewhere. */
export const runBoard = createStore<RunBoard>(() => ({ runs: {}, shown: {}, lists: {}, states: {} }))

/** The run that a document shows. */
export function shownRunOf({ shown, runs }: RunBoard, documentId: string): ExecutionView | undefined {
  const id = shown[documentId]
  return id === undefined ? undefined : runs[id]
}

/** Shows a run in a document, or with `undefined` none. */
export function showRun(documentId: string, runId: string | undefined): void {
  runBoard.setState(({ shown }) => {
    const { [documentId]: _, ...others } = shown
    return { shown: runId === undefined ? others : { ...others, [documentId]: runId } }
  })
}

/** Takes in what was told of runs, in order; a run begins with its first event. */
export function takeEvents(events: readonly RunNews[]): void {
  runBoard.setState(({ runs }) => {
    const next = { ...runs }
    for (const [id, own] of Map.groupBy(events, ({ pipelineExecutionId }) => pipelineExecutionId)) {
      const known = next[id]
      // Joined in the middle: everything before is fetched by whoever shows it.
      if (!known && !own.some(isStart)) continue
      next[id] = foldRun(known ?? emptyRun(id), own)
    }
    return { runs: next }
  })
}

/** Replaces what is known of an execution. */
export function setRun(view: ExecutionView): void {
  runBoard.setState(({ runs }) => ({ runs: { ...runs, [view.id]: view } }))
}

/** Replaces what is known of a run by everything that was told of it so far. */
export function setEvents(id: string, events: readonly RunNews[]): void {
  runBoard.setState(({ runs }) => ({ runs: { ...runs, [id]: foldRun(emptyRun(id), events) } }))
}

/** Takes over the newest page of a pipeline's executions; older ones that are known stay. */
export function setExecutions(
  key: string,
  newest: readonly ExecutionOverview[],
  goesOn = newest.length === executionsPerPage,
): void {
  runBoard.setState(({ lists }) => {
    const known = lists[key]
    const last = newest.at(-1)?.pipelineExecutionId
    const at = known?.executions.findIndex(({ pipelineExecutionId }) => pipelineExecutionId === last) ?? -1
    const older = at < 0 ? [] : (known?.executions.slice(at + 1) ?? [])
    const hasMore = older.length > 0 ? known?.hasMore === true : goesOn
    return { lists: { ...lists, [key]: { executions: [...newest, ...older], hasMore } } }
  })
}

/** Takes in a page of older executions. */
export function addExecutions(
  key: string,
  older: readonly ExecutionOverview[],
  goesOn = older.length === executionsPerPage,
): void {
  runBoard.setState(({ lists }) => {
    const executions = [...(lists[key]?.executions ?? []), ...older]
    return { lists: { ...lists, [key]: { executions, hasMore: goesOn } } }
  })
}

/** Takes over what stands in the stages of a pipeline. */
export function setPipelineState(key: string, state: PipelineState | undefined): void {
  runBoard.setState(({ states }) => ({ states: { ...states, [key]: state } }))
}

function isStart(event: RunNews): boolean {
  return event.type === 'execution' && 'executionMode' in event
}
