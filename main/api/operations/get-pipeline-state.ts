import type { GetPipelineStateInput, GetPipelineStateOutput } from '@aws-sdk/client-codepipeline'
import { customLinks } from '../custom-links.ts'
import { dateOf, findPipeline } from '../find.ts'
import { defineOperation } from '../operation.ts'
import { stageStates } from '../stage-states.ts'

/** What is in the stages of a pipeline now. One in PARALLEL mode has no such state. */
export const getPipelineState = defineOperation<GetPipelineStateInput, GetPipelineStateOutput>({
  name: 'GetPipelineState',
  right: 'read',
  resource: ({ name }) => name,
  async perform({ name }, context) {
    const pipeline = findPipeline(name, context)
    const links = await customLinks(context)
    return {
      pipelineName: pipeline.name,
      pipelineVersion: pipeline.version,
      stageStates: stageStates(pipeline, links, context),
      created: dateOf(pipeline.created),
      updated: dateOf(pipeline.updated),
    }
  },
})
