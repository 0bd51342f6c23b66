import { defineAction } from '../action-type.ts'

export const deployEcs = defineAction({
  category: 'Deploy',
  owner: 'AWS',
  provider: 'ECS',
  version: '1',
  title: 'Amazon ECS',
  description: 'Updates an ECS service with the images of imagedefinitions.json.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECS.html',
  inputs: [1, 1],
  outputs: [0, 0],
  fields: {
    ClusterName: { label: 'Cluster name', kind: 'text', required: true, help: 'Cluster.' },
    ServiceName: { label: 'Service name', kind: 'text', required: true, help: 'Service.' },
    FileName: {
      label: 'File name',
      kind: 'text',
      required: false,
      default: 'imagedefinitions.json',
      help: 'Image definitions file in the input artifact.',
    },
    DeploymentTimeout: {
      label: 'Deployment timeout',
      kind: 'number',
      required: false,
      default: '60',
      help: 'Minutes to wait for the service to become steady.',
    },
  },
  headline: 'ServiceName',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
