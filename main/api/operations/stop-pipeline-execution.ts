import type { StopPipelineExecutionInput, StopPipelineExecutionOutput } from '@aws-sdk/client-codepipeline'
import { ApiException } from '../exceptions.ts'
import { findPipeline, valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** Stops an execution once what runs has finished, or abandons that. */
export const stopPipelineExecution = defineOperation<StopPipelineExecutionInput, StopPipelineExecutionOutput>({
  name: 'StopPipelineExecution',
  right: 'operate',
  resource: ({ pipelineName }) => pipelineName,
  async perform({ pipelineName, pipelineExecutionId = '', abandon = false, reason }, context) {
    const pipeline = findPipeline(pipelineName, context)
    if (context.engine.pipelines.execution(pipelineExecutionId)?.pipelineName !== pipeline.name) {
      throw new ApiException(
        'PipelineExecutionNotStoppableException',
        `Pipeline '${pipeline.name}' does not have an execution '${pipelineExecutionId}' that can be stopped`,
      )
    }
    valueOf(await context.engine.stop({ pipelineExecutionId, abandon, ...(reason !== undefined && { reason }) }))
    return { pipelineExecutionId }
  },
})
