import type { PipelineRow } from '#main/engine/index.ts'
import { type Action, type Pipeline, readPipeline } from '#shared/model/pipeline.ts'
import type { Result } from '#shared/rpc/contract.ts'
import { ApiException } from './exceptions.ts'
import type { ApiContext } from './operation.ts'

/** The pipeline of a name. Throws `PipelineNotFoundException`. */
export function findPipeline(name: string | undefined, { engine, account }: ApiContext): PipelineRow {
  const row = engine.pipelines.find(name ?? '')
  if (row) return row
  throw new ApiException(
    'PipelineNotFoundException',
    `Account '${account}' does not have a pipeline with name '${name}'`,
  )
}

/** Throws `StageNotFoundException`. */
export function findStage(pipeline: PipelineRow, name: string | undefined): Pipeline['stages'][number] {
  const stage = readPipeline(pipeline.declaration).stages.find(({ label }) => label === name)
  if (stage) return stage
  throw new ApiException(
    'StageNotFoundException',
    `Pipeline '${pipeline.name}' does not have a stage with name '${name}'`,
  )
}

/** Throws `ActionNotFoundException`. */
export function findAction(stage: Pipeline['stages'][number], name: string | undefined): Action {
  const action = stage.actions.find(({ label }) => label === name)
  if (action) return action
  throw new ApiException(
    'ActionNotFoundException',
    `Stage '${stage.label}' does not have an action with name '${name}'`,
  )
}

/** The value of what the engine did. Throws what it refused, by the API’s name for the reason. */
export function valueOf<Value>(result: Result<Value>, otherwise = 'ValidationException'): Value {
  if (result.ok) return result.value
  const { message, details } = result.failure
  const exception = details?.['exception']
  throw new ApiException(typeof exception === 'string' ? exception : otherwise, message)
}

/** A time of the journal as the API gives it. */
export function dateOf(time: string): Date {
  return new Date(time)
}
