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
    PipelineName: { label: 'Pipeline name', kind: 'text', required: true, help: 'The pipeline that is started.' },
    SourceRevisions: {
      label: 'Source revisions',
      kind: 'json',
      required: false,
      json: 'source-revisions',
      help: 'A list of {"actionName", "revisionType", "revisionValue"} with the revisions that source actions of that pipeline take.',
    },
    Variables: {
      label: 'Variables',
      kind: 'json',
      required: false,
      json: 'pipeline-variables',
      help: 'A list of {"name", "value"} with values for the variables of that pipeline.',
    },
  },
  headline: 'PipelineName',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  timeoutInMinutes: 60,
  permissions: [
    {
      id: 'StartPipeline',
      actions: ['codepipeline:StartPipelineExecution'],
      resources: ['arn:${partition}:codepipeline:${actionRegion}:${account}:${config.PipelineName}'],
    },
  ],
  local: 'runs',
  pipelineTypes: ['V2'],
})
