import { defineAction } from '../action-type.ts'

export const computeCommands = defineAction({
  category: 'Compute',
  owner: 'AWS',
  provider: 'Commands',
  version: '1',
  title: 'Commands',
  description: 'Runs shell commands in a managed container.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Commands.html',
  inputs: [1, 10],
  outputs: [0, 1],
  fields: {
    EnvironmentType: {
      label: 'Environment type',
      kind: 'choice',
      required: false,
      choices: ['LINUX_CONTAINER', 'WINDOWS_SERVER_2022_CONTAINER'],
      default: 'LINUX_CONTAINER',
      help: 'Operating system of the container.',
    },
    ComputeType: {
      label: 'Compute type',
      kind: 'choice',
      required: false,
      choices: ['BUILD_GENERAL1_SMALL', 'BUILD_GENERAL1_MEDIUM', 'BUILD_GENERAL1_LARGE'],
      default: 'BUILD_GENERAL1_SMALL',
      help: 'Size. SMALL does not go with Windows (run-time failure).',
    },
    VpcId: { label: 'Vpc ID', kind: 'text', required: false, help: 'VPC.' },
    Subnets: { label: 'Subnets', kind: 'list', required: false, help: 'Subnets.', unconfirmed: true },
    SecurityGroupIds: {
      label: 'Security group ids',
      kind: 'list',
      required: false,
      help: 'Security groups.',
      unconfirmed: true,
    },
  },
  members: ['commands', 'environmentVariables', 'outputVariables', 'outputArtifactFiles'],
  outputVariables: {},
  local: 'runs',
  pipelineTypes: ['V2'],
})
