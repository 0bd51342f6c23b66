import { defineAction } from '../action-type.ts'

export const deployCodeDeploy = defineAction({
  category: 'Deploy',
  owner: 'AWS',
  provider: 'CodeDeploy',
  version: '1',
  title: 'AWS CodeDeploy',
  description: 'Deploys a revision to EC2 or on-premises instances.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeDeploy.html',
  inputs: [1, 1],
  outputs: [0, 0],
  fields: {
    ApplicationName: { label: 'Application name', kind: 'text', required: true, help: 'CodeDeploy application.' },
    DeploymentGroupName: { label: 'Deployment group name', kind: 'text', required: true, help: 'Deployment group.' },
  },
  headline: 'ApplicationName',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
