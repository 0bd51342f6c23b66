import { defineAction } from '../action-type.ts'

export const invokeSnyk = defineAction({
  category: 'Invoke',
  owner: 'ThirdParty',
  provider: 'Snyk',
  version: '1',
  title: 'Snyk',
  description: 'Scans open-source dependencies with Snyk.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Snyk.html',
  inputs: [1, 1],
  outputs: [1, 1],
  fields: {},
  fieldsOpen: true,
  outputVariables: {},
  crossRegion: false,
  actionRole: false,
  timeoutInMinutes: 60,
  permissions: [],
  retired: 'AWS’s user guide no longer has a page on it. Call the Snyk command line in a Commands or CodeBuild action.',
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
