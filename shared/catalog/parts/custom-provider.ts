/**
 * What holds of every action that a job worker of one's own performs (UG/actions-create-custom-action): custom action
 * types, and the products that register as one.
 */
export const customProvider = {
  owner: 'Custom',
  version: '1',
  crossRegion: false,
  actionRole: false,
  timeoutInMinutes: 1440,
  permissions: [],
  pipelineTypes: ['V1', 'V2'],
} as const

/** A product that registers a custom action type whose keys nobody can know beforehand. */
export const customProduct = {
  ...customProvider,
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/integrations-action-type.html',
  inputs: [0, 5],
  outputs: [0, 5],
  fields: {},
  fieldsOpen: true,
  outputVariables: {},
  notes: [
    'It is a custom action type of your account: its provider, version and keys are those that it was registered with. Add its definition to your own action types to have them checked.',
  ],
  local: 'needs binding',
} as const
