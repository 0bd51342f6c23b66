import type { RetryStageExecutionInput, RetryStageExecutionOutput } from '@aws-sdk/client-codepipeline'
import { ApiException } from '../exceptions.ts'
import { findPipeline, findStage, valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** Tries a failed or stopped stage again, in the same execution. */
export const retryStageExecution = defineOperation<RetryStageExecutionInput, RetryStageExecutionOutput>({
  name: 'RetryStageExecution',
  right: 'operate',
  resource: ({ pipelineName }) => pipelineName,
  async perform({ pipelineName, stageName, pipelineExecutionId = '', retryMode = 'FAILED_ACTIONS' }, context) {
    const pipeline = findPipeline(pipelineName, context)
    const { label: stage } = findStage(pipeline, stageName)
    if (context.engine.pipelines.execution(pipelineExecutionId)?.pipelineName !== pipeline.name) {
      throw new ApiException(
        'NotLatestPipelineExecutionException',
        `Execution '${pipelineExecutionId}' is not the latest one in stage '${stage}'`,
      )
    }
    valueOf(await context.engine.retry({ pipelineExecutionId, stage, mode: retryMode }))
    return { pipelineExecutionId }
  },
})
