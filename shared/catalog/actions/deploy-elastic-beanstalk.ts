import { defineAction } from '../action-type.ts'

export const deployElasticBeanstalk = defineAction({
  category: 'Deploy',
  owner: 'AWS',
  provider: 'ElasticBeanstalk',
  version: '1',
  title: 'AWS ElasticBeanstalk',
  description: 'Deploys a version to an Elastic Beanstalk environment.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Beanstalk.html',
  inputs: [1, 1],
  outputs: [0, 0],
  fields: {
    ApplicationName: { label: 'Application name', kind: 'text', required: true, help: 'Application.' },
    EnvironmentName: { label: 'Environment name', kind: 'text', required: true, help: 'Environment.' },
  },
  headline: 'EnvironmentName',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
