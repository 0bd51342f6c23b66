import { defineAction } from '../action-type.ts'

export const invokeStepFunctions = defineAction({
  category: 'Invoke',
  owner: 'AWS',
  provider: 'StepFunctions',
  version: '1',
  title: 'AWS StepFunctions',
  description: 'Starts a state machine and waits for its end.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StepFunctions.html',
  inputs: [0, 1],
  outputs: [0, 1],
  fields: {
    StateMachineArn: {
      label: 'State machine ARN',
      kind: 'text',
      required: true,
      help: 'The ARN of the state machine.',
    },
    ExecutionNamePrefix: {
      label: 'Execution name prefix',
      kind: 'text',
      required: false,
      pattern: { source: '[0-9A-Za-z_-]*', words: 'letters, digits, hyphens and underscores' },
      help: 'What the name of the execution begins with; the id of the action execution follows after a hyphen.',
    },
    InputType: {
      label: 'Input type',
      kind: 'choice',
      required: false,
      choices: ['Literal', 'FilePath'],
      default: 'Literal',
      help: 'Whether the input is the text itself, or the path of a file in the input artifact.',
    },
    Input: {
      label: 'Input',
      kind: 'lines',
      required: false,
      requiredWhen: { words: 'the input is a file', when: { key: 'InputType', in: ['FilePath'] } },
      help: 'The JSON text that the execution gets ({} where there is none), or the path of a file with it in the input artifact.',
    },
  },
  headline: 'StateMachineArn',
  outputVariables: {
    StateMachineArn: 'The ARN of the state machine.',
    ExecutionArn: 'The ARN of the execution; standard state machines have it.',
  },
  crossRegion: true,
  actionRole: true,
  timeoutInMinutes: 10080,
  permissions: [
    {
      id: 'StatesStart',
      actions: ['states:DescribeStateMachine', 'states:StartExecution'],
      resources: ['${config.StateMachineArn}'],
    },
    {
      id: 'StatesDescribe',
      actions: ['states:DescribeExecution'],
      resources: [
        'the executions of that state machine: arn:PARTITION:states:REGION:ACCOUNT:execution:STATE_MACHINE:PREFIX*',
      ],
      resourcesInWords: true,
    },
  ],
  limits: ['The input may be as large as the payload of a Lambda function.'],
  notes: [
    'A file as input needs an input artifact.',
    'An express state machine counts as done once it has started, and makes no output artifact.',
  ],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
