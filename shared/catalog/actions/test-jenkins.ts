import { defineAction } from '../action-type.ts'

export const testJenkins = defineAction({
  category: 'Test',
  owner: 'Custom',
  provider: 'Jenkins',
  version: '1',
  title: 'Jenkins test',
  description: 'Tests in your Jenkins through its CodePipeline plugin.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/tutorials-four-stage-pipeline.html',
  inputs: [0, 5],
  outputs: [0, 5],
  fields: {
    ProjectName: { label: 'Project name', kind: 'text', required: true, help: 'Jenkins project.' },
  },
  headline: 'ProjectName',
  outputVariables: {},
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
