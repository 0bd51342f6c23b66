import { defineAction } from '../action-type.ts'

export const deployOpsWorks = defineAction({
  category: 'Deploy',
  owner: 'AWS',
  provider: 'OpsWorks',
  version: '1',
  title: 'AWS OpsWorks',
  description: 'Deploys an app to an OpsWorks stack; the service has ended.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-OpsWorks.html',
  inputs: [1, 1],
  outputs: [0, 0],
  fields: {
    App: { label: 'App', kind: 'text', required: true, help: 'The id of the app.' },
    Stack: { label: 'Stack', kind: 'text', required: true, help: 'The id of the stack.' },
    Layer: { label: 'Layer', kind: 'text', required: false, help: 'The id of a layer of the stack.' },
  },
  headline: 'Stack',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  timeoutInMinutes: 60,
  permissions: [
    {
      id: 'OpsWorks',
      actions: [
        'opsworks:CreateDeployment',
        'opsworks:DescribeApps',
        'opsworks:DescribeCommands',
        'opsworks:DescribeDeployments',
        'opsworks:DescribeInstances',
        'opsworks:DescribeStacks',
        'opsworks:UpdateApp',
        'opsworks:UpdateStack',
      ],
      resources: ['*'],
    },
  ],
  // The page https://docs.aws.amazon.com/opsworks/latest/APIReference/Welcome.html says so.
  retired: 'AWS ended OpsWorks Stacks on 26 May 2024. Deploy with CodeDeploy or to EC2 instead.',
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
