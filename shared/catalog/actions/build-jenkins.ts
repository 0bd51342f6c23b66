import { defineAction } from '../action-type.ts'

export const buildJenkins = defineAction({
  category: 'Build',
  owner: 'Custom',
  provider: 'Jenkins',
  version: '1',
  title: 'Jenkins build',
  description: 'Builds in your Jenkins through its CodePipeline plugin.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/tutorials-four-stage-pipeline.html',
  inputs: [0, 5],
  outputs: [0, 5],
  fields: {
    ProjectName: { label: 'Project name', kind: 'text', required: true, help: 'Jenkins project.' },
  },
  headline: 'ProjectName',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
