import { defineAction } from '../action-type.ts'

export const testGhostInspector = defineAction({
  category: 'Test',
  owner: 'ThirdParty',
  provider: 'GhostInspector',
  version: '1',
  title: 'GhostInspector',
  description: 'Runs browser tests in Ghost Inspector.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/integrations-action-type.html',
  inputs: [0, 5],
  outputs: [0, 5],
  boundsUnconfirmed: true,
  fields: {},
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
