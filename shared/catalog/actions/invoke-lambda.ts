import { defineAction } from '../action-type.ts'

export const invokeLambda = defineAction({
  category: 'Invoke',
  owner: 'AWS',
  provider: 'Lambda',
  version: '1',
  title: 'AWS Lambda invoke',
  description: 'Calls a Lambda function and waits for its report.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Lambda.html',
  inputs: [0, 5],
  outputs: [0, 5],
  fields: {
    FunctionName: {
      label: 'Function name',
      kind: 'text',
      required: true,
      help: 'Name of the function.',
      unconfirmed: true,
    },
    UserParameters: {
      label: 'User parameters',
      kind: 'text',
      required: false,
      help: 'Free text handed to the function.',
    },
  },
  headline: 'FunctionName',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
