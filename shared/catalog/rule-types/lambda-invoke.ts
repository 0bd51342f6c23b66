import { withSkip } from '../parts/conditions.ts'
import { defineRuleType } from '../rule-type.ts'

export const lambdaInvoke = defineRuleType({
  provider: 'LambdaInvoke',
  version: '1',
  title: 'LambdaInvoke',
  description: 'Asks a Lambda function.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-LambdaInvoke.html',
  inputs: [0, 5],
  boundsUnconfirmed: true,
  fields: {
    FunctionName: { label: 'Function name', kind: 'text', required: true, help: 'The function.' },
    UserParameters: {
      label: 'User parameters',
      kind: 'lines',
      required: false,
      help: 'Text of any form that the function gets.',
    },
  },
  headline: 'FunctionName',
  allowedIn: withSkip,
  permissions: [
    {
      id: 'RuleLambda',
      actions: ['lambda:InvokeFunction'],
      resources: ['arn:${partition}:lambda:${actionRegion}:${account}:function:${config.FunctionName}'],
      unconfirmed: true,
    },
  ],
  notes: [
    'The rule succeeds or fails as the function reports. In a condition on failure it is the failure that is wanted.',
  ],
  local: 'needs binding',
})
