import type { OverrideStageConditionInput } from '@aws-sdk/client-codepipeline'
import { latestIn } from '../find-execution.ts'
import { findPipeline, findStage, valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** Lets a stage go on as if its condition held. */
export const overrideStageCondition = defineOperation<OverrideStageConditionInput, void>({
  name: 'OverrideStageCondition',
  right: 'operate',
  resource: ({ pipelineName }) => pipelineName,
  async perform({ pipelineName, stageName, pipelineExecutionId: id, conditionType = 'BEFORE_ENTRY' }, context) {
    const { engine, caller } = context
    const pipeline = findPipeline(pipelineName, context)
    const { label: stage } = findStage(pipeline, stageName)
    const pipelineExecutionId = latestIn(pipeline, stage, { id, engine })
    valueOf(await engine.override({ pipelineExecutionId, stage, conditionType, by: caller.principal }))
  },
})
