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
    FunctionName: { label: 'Function name', kind: 'text', required: true, help: 'The function.' },
    UserParameters: {
      label: 'User parameters',
      kind: 'lines',
      required: false,
      help: 'Text of any form that the function gets with its job.',
    },
  },
  headline: 'FunctionName',
  outputVariables: {},
  dynamicVariables: 'the outputVariables that the function reports with PutJobSuccessResult',
  crossRegion: true,
  actionRole: true,
  timeoutInMinutes: 1440,
  permissions: [
    {
      id: 'LambdaInvoke',
      actions: ['lambda:InvokeFunction'],
      resources: ['arn:${partition}:lambda:${actionRegion}:${account}:function:${config.FunctionName}'],
    },
    { id: 'LambdaList', actions: ['lambda:ListFunctions'], resources: ['*'], unconfirmed: true },
  ],
  notes: [
    'The role of the function must be allowed codepipeline:PutJobSuccessResult and codepipeline:PutJobFailureResult on all resources.',
    'A function that never reports leaves the action waiting until it runs out of time: after 20 minutes without any answer, and after a day in any case.',
  ],
  local: 'needs binding',
  pipelineTypes: ['V1', 'V2'],
})
