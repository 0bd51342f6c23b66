import type { RetryStageExecutionInput, RetryStageExecutionOutput } from '@aws-sdk/client-codepipeline'
import { latestIn } from '../find-execution.ts'
import { findPipeline, findStage, valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** Tries a failed or stopped stage again, in the same execution. */
export const retryStageExecution = defineOperation<RetryStageExecutionInput, RetryStageExecutionOutput>({
  name: 'RetryStageExecution',
  right: 'operate',
  resource: ({ pipelineName }) => pipelineName,
  async perform({ pipelineName, stageName, pipelineExecutionId: id, retryMode: mode = 'FAILED_ACTIONS' }, context) {
    const { engine } = context
    const pipeline = findPipeline(pipelineName, context)
    const { label: stage } = findStage(pipeline, stageName)
    const pipelineExecutionId = latestIn(pipeline, stage, { id, engine })
    valueOf(await engine.retry({ pipelineExecutionId, stage, mode }))
    return { pipelineExecutionId }
  },
})
