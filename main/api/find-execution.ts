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

/**
 * The id of an execution of a pipeline whose stage is meant. Throws `NotLatestPipelineExecutionException`: retries and
 * overrides have no other name for one that is not known.
 */
export function latestIn(
  pipeline: PipelineRow,
  stage: string,
  { id = '', engine }: { readonly id: string | undefined } & Pick<ApiContext, 'engine'>,
): string {
  if (engine.pipelines.execution(id)?.pipelineName === pipeline.name) return id
  throw new ApiException(
    'NotLatestPipelineExecutionException',
    `Execution '${id}' is not the latest one in stage '${stage}'`,
  )
}
