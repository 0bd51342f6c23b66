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
    ApplicationName: {
      label: 'Application name',
      kind: 'text',
      required: true,
      help: 'The CodeDeploy application.',
    },
    DeploymentGroupName: {
      label: 'Deployment group name',
      kind: 'text',
      required: true,
      help: 'The deployment group, which knows the instances.',
    },
  },
  headline: 'ApplicationName',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  timeoutInMinutes: 7200,
  permissions: [
    {
      id: 'CodeDeploy',
      actions: [
        'codedeploy:CreateDeployment',
        'codedeploy:GetApplication',
        'codedeploy:GetDeployment',
        'codedeploy:RegisterApplicationRevision',
        'codedeploy:ListDeployments',
        'codedeploy:ListDeploymentGroups',
        'codedeploy:GetDeploymentGroup',
      ],
      resources: [
        'arn:${partition}:codedeploy:${actionRegion}:${account}:application:${config.ApplicationName}',
        'arn:${partition}:codedeploy:${actionRegion}:${account}:deploymentgroup:${config.ApplicationName}/*',
      ],
    },
    {
      id: 'CodeDeployConfig',
      actions: ['codedeploy:GetDeploymentConfig'],
      resources: ['arn:${partition}:codedeploy:${actionRegion}:${account}:deploymentconfig:*'],
    },
    { id: 'CodeDeployListConfigs', actions: ['codedeploy:ListDeploymentConfigs'], resources: ['*'] },
  ],
  notes: [
    'The input artifact is the revision, with appspec.yml at its root.',
    'The instances fetch the artifact themselves: their own role must be allowed s3:GetObject on the artifact bucket, and kms:Decrypt where it has a key of its own.',
  ],
  local: 'needs binding',
  pipelineTypes: ['V1', 'V2'],
})
