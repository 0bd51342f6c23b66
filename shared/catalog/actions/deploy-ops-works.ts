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
    App: { label: 'App', kind: 'text', required: true, help: 'App id.' },
    Stack: { label: 'Stack', kind: 'text', required: true, help: 'Stack id.' },
    Layer: { label: 'Layer', kind: 'text', required: false, help: 'Layer id.' },
  },
  headline: 'Stack',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
