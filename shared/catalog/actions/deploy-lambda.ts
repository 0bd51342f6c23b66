import { defineAction } from '../action-type.ts'

export const deployLambda = defineAction({
  category: 'Deploy',
  owner: 'AWS',
  provider: 'Lambda',
  version: '1',
  title: 'AWS Lambda deploy',
  description: 'Updates a function and shifts its alias to the new version.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-LambdaDeploy.html',
  inputs: [0, 1],
  outputs: [0, 0],
  boundsUnconfirmed: true,
  fields: {
    FunctionName: { label: 'Function name', kind: 'text', required: true, help: 'Function.' },
    FunctionAlias: {
      label: 'Function alias',
      kind: 'text',
      required: false,
      help: 'Alias to move; must exist and have exactly one version behind it (the rollback version). Absent: code goes to $LATEST and a version is published.',
    },
    PublishedTargetVersion: {
      label: 'Published target version',
      kind: 'text',
      required: false,
      requiredWhen: { words: 'no input artifact' },
      help: 'Published version to point the alias at.',
    },
    DeployStrategy: {
      label: 'Deploy strategy',
      kind: 'text',
      required: false,
      default: 'AllAtOnce',
      help: 'Traffic shifting.',
    },
    Alarms: { label: 'Alarms', kind: 'list', required: false, help: 'Alarms; one in ALARM fails the action.' },
  },
  headline: 'FunctionName',
  outputVariables: {
    FunctionVersion: 'Version that was deployed.',
  },
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V2'],
})
