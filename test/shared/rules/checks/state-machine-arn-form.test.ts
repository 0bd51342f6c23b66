import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { stateMachineArnForm } from '#shared/rules/checks/state-machine-arn-form.ts'
import { action } from '#test/builders/pipeline.ts'
import { foundIn, inTemplate } from '../one-action.ts'

it('finds what is no state machine', () => {
  const machine = (StateMachineArn: Json) =>
    foundIn(stateMachineArnForm, action('Invoke', 'StepFunctions', { configuration: { StateMachineArn } }), inTemplate)
  const message = 'Give “StateMachineArn” the ARN of a state machine: arn:aws:states:REGION:ACCOUNT:stateMachine:NAME.'
  expect(machine('Checkout')).toEqual([['configuration/StateMachineArn', message]])
  expect(machine('arn:aws:states:eu-west-1:123456789012:execution:Checkout:1')).toHaveLength(1)
  expect(machine('arn:aws:states:eu-west-1:123456789012:stateMachine:Checkout')).toEqual([])
  expect(machine('arn:aws:states:eu-west-1:123456789012:stateMachine:Checkout:live')).toEqual([])
  expect(machine({ Ref: 'Machine' })).toEqual([])
})
