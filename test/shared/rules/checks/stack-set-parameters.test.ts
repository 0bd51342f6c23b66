import { expect, it } from 'vitest'
import { stackSetParameters } from '#shared/rules/checks/stack-set-parameters.ts'
import { configured, foundIn } from '../one-action.ts'

it('wants the notation of stack sets', () => {
  const parameters = (Parameters: string) =>
    foundIn(stackSetParameters, configured('Deploy', 'CloudFormationStackSet', { StackSetName: 'shop', Parameters }))
  expect(parameters('{"A": "b"}')).toEqual([
    ['configuration/Parameters', 'Write “Parameters” as ParameterKey=NAME,ParameterValue=VALUE, or as Artifact::path.'],
  ])
  expect(parameters('ParameterKey=A,ParameterValue=b ParameterKey=C,UsePreviousValue=true')).toEqual([])
  expect(parameters('Code::parameters.json')).toEqual([])
  expect(parameters('#{variables.Parameters}')).toEqual([])
})
