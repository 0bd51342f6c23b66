import type { GetPipelineExecutionInput, GetPipelineExecutionOutput } from '@aws-sdk/client-codepipeline'
import { executionOf } from '../executions.ts'
import { findExecution } from '../find-execution.ts'
import { findPipeline } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** One execution, with what it took and was given. */
export const getPipelineExecution = defineOperation<GetPipelineExecutionInput, GetPipelineExecutionOutput>({
  name: 'GetPipelineExecution',
  right: 'read',
  resource: ({ pipelineName }) => pipelineName,
  perform({ pipelineName, pipelineExecutionId }, context) {
    const pipeline = findPipeline(pipelineName, context)
    return { pipelineExecution: executionOf(findExecution(pipeline, pipelineExecutionId, context)) }
  },
})
