import type { ExecutionRow, PipelineRow } from '#main/engine/index.ts'
import { ApiException } from './exceptions.ts'
import type { ApiContext } from './operation.ts'

/** An execution of a pipeline. Throws `PipelineExecutionNotFoundException`, also for one of another pipeline. */
export function findExecution(pipeline: PipelineRow, id: string | undefined, { engine }: ApiContext): ExecutionRow {
  const row = engine.pipelines.execution(id ?? '')
  if (row?.pipelineName === pipeline.name) return row
  throw new ApiException(
    'PipelineExecutionNotFoundException',
    `Pipeline '${pipeline.name}' does not have an execution with id '${id}'`,
  )
}
