import { defineAction } from '../action-type.ts'

export const testBlazeMeter = defineAction({
  category: 'Test',
  owner: 'ThirdParty',
  provider: 'BlazeMeter',
  version: '1',
  title: 'BlazeMeter',
  description: 'Runs a load test in BlazeMeter.',
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
