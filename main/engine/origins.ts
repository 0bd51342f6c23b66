import { apply } from '#shared/execution/apply.ts'
import { type Execution, findExecution, hasEnded, noRuns } from '#shared/execution/state.ts'
import type { ExecutionOrigin, ExecutionOverview } from '#shared/rpc/runs.ts'
import { DamagedRow, type Store } from './store.ts'

/** Where an execution comes from, for lists; nothing where its journal cannot be read. */
type Origins = (overview: ExecutionOverview) => { readonly origin?: ExecutionOrigin }

/** How many executions it remembers that have ended. */
const remembered = 1000

export function createOrigins(store: Store): Origins {
  const ended = new Map<string, ExecutionOrigin>()
  return ({ pipelineExecutionId: id, endTime }) => {
    // One that is taken up again ends at another time.
    const key = `${id} ${endTime}`
    const known = ended.get(key)
    if (known) return { origin: known }
    const execution = read(store, id)
    if (!execution) return {}
    const origin = originOf(execution)
    if (ended.size === remembered) ended.clear()
    if (hasEnded(execution)) ended.set(key, origin)
    return { origin }
  }
}

function read(store: Store, id: string): Execution | undefined {
  try {
    const runs = store.eventsOf(id).reduce((before, { event }) => apply(before, event), noRuns)
    return findExecution(runs, id)
  } catch (error) {
    if (error instanceof DamagedRow) return undefined
    throw error
  }
}

function originOf({ began, pipeline, artifacts }: Execution): ExecutionOrigin {
  const { trigger, executionMode } = began
  const sourceRevisions = pipeline.stages.flatMap(({ actions }) =>
    actions.flatMap(({ type, label, outputs }) => {
      const name = type.category === 'Source' ? outputs[0]?.name : undefined
      const revisionId = name === undefined ? undefined : artifacts[name]?.revision
      return revisionId === undefined ? [] : [{ actionName: label, revisionId }]
    }),
  )
  return { trigger, executionMode, sourceRevisions }
}
