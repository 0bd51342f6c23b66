/** Test actions of AWS's partners, whose keys AWS does not publish. */
export const partnerTest = {
  category: 'Test',
  owner: 'ThirdParty',
  version: '1',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/integrations-action-type.html',
  inputs: [0, 5],
  outputs: [0, 5],
  boundsUnconfirmed: true,
  fields: {},
  fieldsOpen: true,
  outputVariables: {},
  crossRegion: false,
  actionRole: false,
  permissions: [],
  notes: [
    'What it is called and which keys it has in your account, “aws codepipeline list-action-types --action-owner-filter ThirdParty” tells.',
  ],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
} as const
