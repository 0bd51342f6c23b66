import type { DisableStageTransitionInput } from '@aws-sdk/client-codepipeline'
import { findPipeline, findStage, valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** Keeps executions from entering a stage, or what follows it. */
export const disableStageTransition = defineOperation<DisableStageTransitionInput, void>({
  name: 'DisableStageTransition',
  right: 'operate',
  resource: ({ pipelineName }) => pipelineName,
  async perform({ pipelineName, stageName, transitionType: type = 'Inbound', reason = '' }, context) {
    const pipeline = findPipeline(pipelineName, context)
    const { label: stage } = findStage(pipeline, stageName)
    const by = context.caller.principal
    const change = { pipelineName: pipeline.name, stage, type, by }
    valueOf(await context.engine.setTransition({ ...change, enabled: false, reason }))
  },
})
