import { defineAction } from '../action-type.ts'

export const invokeCodePipeline = defineAction({
  category: 'Invoke',
  owner: 'AWS',
  provider: 'CodePipeline',
  version: '1',
  title: 'AWS CodePipeline (start another)',
  description: 'Starts another pipeline.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-PipelineInvoke.html',
  inputs: [0, 0],
  outputs: [0, 0],
  fields: {
    PipelineName: {
      label: 'Pipeline name',
      kind: 'text',
      required: true,
      help: 'Pipeline to start. (The guide text calls it the invoking pipeline; its permission example and the behaviour make it the target.)',
    },
    SourceRevisions: {
      label: 'Source revisions',
      kind: 'json',
      required: false,
      help: 'Source revision overrides for the target.',
    },
    Variables: { label: 'Variables', kind: 'json', required: false, help: 'Pipeline variables for the target.' },
  },
  headline: 'PipelineName',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V2'],
})
