import type { OverrideStageConditionInput } from '@aws-sdk/client-codepipeline'
import { ApiException } from '../exceptions.ts'
import { findPipeline, findStage, valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** Lets a stage go on as if its condition held. */
export const overrideStageCondition = defineOperation<OverrideStageConditionInput, void>({
  name: 'OverrideStageCondition',
  right: 'operate',
  resource: ({ pipelineName }) => pipelineName,
  async perform({ pipelineName, stageName, pipelineExecutionId = '', conditionType = 'BEFORE_ENTRY' }, context) {
    const pipeline = findPipeline(pipelineName, context)
    const { label: stage } = findStage(pipeline, stageName)
    const { engine, caller } = context
    if (engine.pipelines.execution(pipelineExecutionId)?.pipelineName !== pipeline.name) {
      throw new ApiException(
        'NotLatestPipelineExecutionException',
        `Execution '${pipelineExecutionId}' is not the latest one in stage '${stage}'`,
      )
    }
    valueOf(await engine.override({ pipelineExecutionId, stage, conditionType, by: caller.principal }))
  },
})
