import { defineAction } from '../action-type.ts'

export const deployXebiaLabs = defineAction({
  category: 'Deploy',
  owner: 'Custom',
  provider: 'XebiaLabs',
  version: '1',
  title: 'XebiaLabs',
  description: 'Deploys through XebiaLabs.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/integrations-action-type.html',
  inputs: [0, 5],
  outputs: [0, 5],
  fields: {},
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
