import { defineAction } from '../action-type.ts'
import { computeLogs } from '../parts/compute.ts'

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
    FunctionName: { label: 'Function name', kind: 'text', required: true, help: 'The function.' },
    FunctionAlias: {
      label: 'Function alias',
      kind: 'text',
      required: false,
      help: 'The alias that is moved to the new version. It must be there and stand for a single version, which a failed deployment goes back to. Without an alias the code becomes $LATEST and a version is published.',
    },
    PublishedTargetVersion: {
      label: 'Published version',
      kind: 'text',
      required: false,
      requiredWhen: { words: 'there is no input artifact', when: { inputs: [0, 0] } },
      help: 'A version that is published already, for the alias to be moved to.',
    },
    DeployStrategy: {
      label: 'Deployment strategy',
      kind: 'text',
      required: false,
      unusedWhen: { words: 'there is no alias', when: { key: 'FunctionAlias', set: false } },
      default: 'AllAtOnce',
      pattern: {
        source: 'AllAtOnce|Canary\\d+Percent\\d+Minutes?|Linear\\d+PercentEvery\\d+Minutes?',
        words: 'AllAtOnce, Canary10Percent5Minutes or Linear10PercentEvery1Minute, with your own numbers',
      },
      help: 'How the traffic of the alias is shifted: at once, a part first and the rest some minutes later, or step by step. It may take two days at most.',
    },
    Alarms: {
      label: 'Alarms',
      kind: 'list',
      required: false,
      maxItems: 10,
      help: 'The names of CloudWatch alarms. One that goes off fails the action.',
    },
  },
  headline: 'FunctionName',
  outputVariables: { FunctionVersion: 'The version that was deployed.' },
  crossRegion: true,
  actionRole: true,
  permissions: [
    {
      id: 'LambdaDeploy',
      actions: [
        'lambda:GetAlias',
        'lambda:GetFunctionConfiguration',
        'lambda:GetProvisionedConcurrencyConfig',
        'lambda:PublishVersion',
        'lambda:UpdateAlias',
        'lambda:UpdateFunctionCode',
      ],
      resources: [
        'arn:${partition}:lambda:${actionRegion}:${account}:function:${config.FunctionName}',
        'arn:${partition}:lambda:${actionRegion}:${account}:function:${config.FunctionName}:*',
      ],
    },
    {
      id: 'LambdaDeployAlarms',
      actions: ['cloudwatch:DescribeAlarms'],
      resources: ['arn:${partition}:cloudwatch:${actionRegion}:${account}:alarm:${config.Alarms[]}'],
      case: { words: 'alarms are named', when: { key: 'Alarms', set: true } },
    },
    computeLogs,
  ],
  local: 'simulates',
  pipelineTypes: ['V2'],
})
