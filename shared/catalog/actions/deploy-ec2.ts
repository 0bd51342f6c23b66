import { defineAction } from '../action-type.ts'
import type { Case, Field } from '../field.ts'
import { computeLogs } from '../parts/compute.ts'

const withoutDeploySpec: Case = { words: 'there is no deploy spec', when: { key: 'DeploySpec', set: false } }
const share = { source: '\\d+%?', words: 'a number, or one with a percent sign' } as const satisfies Field['pattern']

export const deployEc2 = defineAction({
  category: 'Deploy',
  owner: 'AWS',
  provider: 'EC2',
  version: '1',
  title: 'Amazon EC2',
  description: 'Copies files to EC2 instances or managed nodes and runs scripts there.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-EC2Deploy.html',
  inputs: [1, 1],
  outputs: [0, 0],
  fields: {
    InstanceTagKey: {
      label: 'Instance tag key',
      kind: 'text',
      required: true,
      help: 'The key of the tag by which the instances are found.',
    },
    InstanceTagValue: {
      label: 'Instance tag value',
      kind: 'text',
      required: false,
      help: 'The value of that tag. Without it every instance with the key is taken.',
    },
    InstanceType: {
      label: 'Instance type',
      kind: 'choice',
      required: true,
      choices: ['EC2', 'SSM_MANAGED_NODE'],
      help: 'Whether they are EC2 instances or nodes that Systems Manager manages.',
    },
    DeploySpec: {
      label: 'Deploy spec',
      kind: 'text',
      required: false,
      requiredWhen: {
        words: 'there is no target directory and no script',
        when: {
          all: [
            { key: 'TargetDirectory', set: false },
            { key: 'PostScript', set: false },
          ],
        },
      },
      help: 'The path of a deploy spec (YAML, version 0.1) or an AppSpec file (version 0.0) in the input artifact.',
    },
    TargetDirectory: {
      label: 'Target directory',
      kind: 'text',
      required: false,
      requiredWhen: withoutDeploySpec,
      pattern: { source: '/.*', words: 'an absolute path' },
      help: 'The folder on the instances that the artifact is unpacked into.',
    },
    PreScript: {
      label: 'Script before',
      kind: 'text',
      required: false,
      help: 'The path of a script in the input artifact that runs before the files are put in place.',
    },
    PostScript: {
      label: 'Script after',
      kind: 'text',
      required: false,
      requiredWhen: withoutDeploySpec,
      help: 'The path of a script in the input artifact that runs once the files are in place.',
    },
    MaxBatch: {
      label: 'Most at once',
      kind: 'text',
      required: false,
      pattern: share,
      help: 'How many instances are deployed to at once, such as 2 or 50%.',
    },
    MaxError: {
      label: 'Most failures',
      kind: 'text',
      required: false,
      pattern: share,
      help: 'How many instances may fail, such as 2 or 50%.',
    },
    TargetGroupNameList: {
      label: 'Target groups',
      kind: 'list',
      required: false,
      help: 'The names of the target groups of a load balancer that an instance leaves while it is deployed to.',
    },
  },
  headline: 'InstanceTagKey',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  timeoutInMinutes: 60,
  permissions: [
    {
      id: 'Ec2Describe',
      actions: [
        'ec2:DescribeInstances',
        'elasticloadbalancing:DescribeTargetGroupAttributes',
        'elasticloadbalancing:DescribeTargetGroups',
        'elasticloadbalancing:DescribeTargetHealth',
        'ssm:CancelCommand',
        'ssm:DescribeInstanceInformation',
        'ssm:ListCommandInvocations',
      ],
      resources: ['*'],
    },
    {
      id: 'Ec2Elb',
      actions: ['elasticloadbalancing:DeregisterTargets', 'elasticloadbalancing:RegisterTargets'],
      resources: [
        'arn:${partition}:elasticloadbalancing:${actionRegion}:${account}:targetgroup/${config.TargetGroupNameList[]}/*',
      ],
      case: { words: 'target groups are named', when: { key: 'TargetGroupNameList', set: true } },
    },
    {
      id: 'Ec2SendCommand',
      actions: ['ssm:SendCommand'],
      resources: ['arn:${partition}:ec2:${actionRegion}:${account}:instance/*'],
      condition: { StringEquals: { 'aws:ResourceTag/${config.InstanceTagKey}': '${config.InstanceTagValue}' } },
      case: { words: 'a tag value is given', when: { key: 'InstanceTagValue', set: true } },
    },
    {
      id: 'Ec2SendCommandAnyValue',
      actions: ['ssm:SendCommand'],
      resources: ['arn:${partition}:ec2:${actionRegion}:${account}:instance/*'],
      condition: { Null: { 'aws:ResourceTag/${config.InstanceTagKey}': 'false' } },
      case: { words: 'no tag value is given', when: { key: 'InstanceTagValue', set: false } },
    },
    {
      id: 'Ec2Documents',
      actions: ['ssm:SendCommand'],
      resources: [
        'arn:${partition}:ssm:${actionRegion}::document/AWS-RunPowerShellScript',
        'arn:${partition}:ssm:${actionRegion}::document/AWS-RunShellScript',
      ],
    },
    computeLogs,
  ],
  limits: ['At most 500 instances are deployed to.'],
  notes: [
    'Only Linux instances can be deployed to.',
    'Instances that failed last time come first, and those that have this artifact already are left out.',
    'The instances fetch the artifact themselves: their own role must be allowed s3:GetObject on the artifact bucket.',
    'ListDeployActionExecutionTargets tells what became of each instance.',
  ],
  local: 'needs binding',
  pipelineTypes: ['V2'],
})
