import { createStore } from 'zustand/vanilla'
import type { RunEvent } from '#shared/execution/events.ts'
import type { ExecutionOverview } from '#shared/rpc/runs.ts'
import { emptyRun, foldRun, type Run } from './run.ts'

export interface RunBoard {
  /** Runs whose events are known from the first. */
  readonly runs: Readonly<Record<string, Run>>
  /** Which run each document shows. */
  readonly shown: Readonly<Record<string, string>>
  /** Executions of a pipeline, newest first, by pipeline name. */
  readonly lists: Readonly<Record<string, readonly ExecutionOverview[]>>
}

/** The local runs that this page knows of. */
export const runBoard = createStore<RunBoard>(() => ({ runs: {}, shown: {}, lists: {} }))

/** The run that a document shows. */
export function shownRunOf({ shown, runs }: RunBoard, documentId: string): Run | undefined {
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
export function takeEvents(events: readonly RunEvent[]): void {
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

/** Replaces what is known of a run by everything that was told of it so far. */
export function setEvents(id: string, events: readonly RunEvent[]): void {
  runBoard.setState(({ runs }) => ({ runs: { ...runs, [id]: foldRun(emptyRun(id), events) } }))
}

/** Takes over the list of a pipeline's executions. */
export function setExecutions(pipelineName: string, executions: readonly ExecutionOverview[]): void {
  runBoard.setState(({ lists }) => ({ lists: { ...lists, [pipelineName]: executions } }))
}

function isStart(event: RunEvent): boolean {
  return event.type === 'execution' && 'executionMode' in event
}
