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
    StateMachineArn: { label: 'State machine ARN', kind: 'text', required: true, help: 'State machine.' },
    ExecutionNamePrefix: {
      label: 'Execution name prefix',
      kind: 'text',
      required: false,
      help: 'Prefix, joined by a hyphen with the action execution id.',
    },
    InputType: {
      label: 'Input type',
      kind: 'choice',
      required: false,
      choices: ['Literal', 'FilePath'],
      default: 'Literal',
      help: 'How Input is read.',
    },
    Input: {
      label: 'Input',
      kind: 'text',
      required: false,
      requiredWhen: { words: 'InputType == FilePath' },
      help: 'JSON text or a path in the input artifact; absent literal means {}.',
    },
  },
  headline: 'StateMachineArn',
  outputVariables: {
    StateMachineArn: 'State machine.',
    ExecutionArn: 'Execution; standard machines only.',
  },
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
