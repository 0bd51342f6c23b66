import type { RollbackStageInput, RollbackStageOutput } from '@aws-sdk/client-codepipeline'
import { findExecution } from '../find-execution.ts'
import { findPipeline, findStage, valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** Runs a stage again with what an execution had that succeeded there: as an execution of its own. */
export const rollbackStage = defineOperation<RollbackStageInput, RollbackStageOutput>({
  name: 'RollbackStage',
  right: 'operate',
  resource: ({ pipelineName }) => pipelineName,
  async perform({ pipelineName, stageName, targetPipelineExecutionId }, context) {
    const pipeline = findPipeline(pipelineName, context)
    const { label: stage } = findStage(pipeline, stageName)
    const target = findExecution(pipeline, targetPipelineExecutionId, context)
    return valueOf(
      await context.engine.rollBack({
        pipelineName: pipeline.name,
        stage,
        targetPipelineExecutionId: target.pipelineExecutionId,
      }),
    )
  },
})
