import type { EnableStageTransitionInput } from '@aws-sdk/client-codepipeline'
import { findPipeline, findStage, valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** Lets executions into a stage again. */
export const enableStageTransition = defineOperation<EnableStageTransitionInput, void>({
  name: 'EnableStageTransition',
  right: 'operate',
  resource: ({ pipelineName }) => pipelineName,
  async perform({ pipelineName, stageName, transitionType: type = 'Inbound' }, context) {
    const pipeline = findPipeline(pipelineName, context)
    const { label: stage } = findStage(pipeline, stageName)
    const by = context.caller.principal
    const change = { pipelineName: pipeline.name, stage, type, by }
    valueOf(await context.engine.setTransition({ ...change, enabled: true }))
  },
})
