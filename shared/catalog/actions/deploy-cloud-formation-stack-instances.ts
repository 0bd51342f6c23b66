import { defineAction } from '../action-type.ts'
import { delegatedAdmin, stackSetFields, stackSetVariables } from '../parts/stack-set.ts'

export const deployCloudFormationStackInstances = defineAction({
  category: 'Deploy',
  owner: 'AWS',
  provider: 'CloudFormationStackInstances',
  version: '1',
  title: 'AWS CloudFormationStackInstances',
  description: 'Creates or updates stack instances in accounts and Regions.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StackSets.html#action-reference-StackInstances',
  inputs: [0, 2],
  outputs: [0, 0],
  fields: {
    StackSetName: stackSetFields.StackSetName,
    DeploymentTargets: stackSetFields.DeploymentTargets,
    Regions: stackSetFields.Regions,
    ParameterOverrides: {
      label: 'Parameter overrides',
      kind: 'lines',
      required: false,
      help: 'Parameters with other values in these instances, as ParameterKey=NAME,ParameterValue=VALUE with spaces between them. Or a JSON list of them in a file of an input artifact, as Artifact::path.',
    },
    FailureTolerancePercentage: stackSetFields.FailureTolerancePercentage,
    MaxConcurrentPercentage: stackSetFields.MaxConcurrentPercentage,
    RegionConcurrencyType: stackSetFields.RegionConcurrencyType,
    ConcurrencyMode: stackSetFields.ConcurrencyMode,
    CallAs: { ...stackSetFields.CallAs, unusedWhen: { words: 'the stack set has self-managed permissions' } },
  },
  headline: 'StackSetName',
  outputVariables: stackSetVariables,
  crossRegion: true,
  actionRole: true,
  permissions: [
    {
      id: 'StackInstances',
      actions: ['cloudformation:CreateStackInstances', 'cloudformation:DescribeStackSetOperation'],
      resources: ['arn:${partition}:cloudformation:${actionRegion}:${account}:stackset/${config.StackSetName}:*'],
    },
    delegatedAdmin,
  ],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
