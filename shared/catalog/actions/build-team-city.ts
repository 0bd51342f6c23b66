import { defineAction } from '../action-type.ts'

export const buildTeamCity = defineAction({
  category: 'Build',
  owner: 'Custom',
  provider: 'TeamCity',
  version: '1',
  title: 'TeamCity',
  description: 'Builds in TeamCity.',
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
