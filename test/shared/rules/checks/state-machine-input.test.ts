import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { stateMachineInput } from '#shared/rules/checks/state-machine-input.ts'
import { action } from '#test/builders/pipeline.ts'
import { fixedIn, foundIn, inTemplate, placesIn } from '../one-action.ts'

it('wants JSON for a literal input', () => {
  expect(foundIn(stateMachineInput, started({ Input: '{"a": }' }))).toEqual([
    ['configuration/Input', 'Correct the JSON in “Input”: it breaks off at line 1, column 7.'],
  ])
  expect(foundIn(stateMachineInput, started({ Input: 'assets/input.json' }))).toEqual([
    ['configuration/Input', 'Set InputType to FilePath: “assets/input.json” is a path and no JSON.'],
  ])
  expect(fixedIn(stateMachineInput, started({ Input: 'input.json' }))).toEqual(
    started({ Input: 'input.json', InputType: 'FilePath' }),
  )
})

it('wants an artifact for a file', () => {
  expect(foundIn(stateMachineInput, started({ InputType: 'FilePath', Input: 'input.json' }))).toEqual([
    ['inputArtifacts', 'Add the input artifact with the file that “Input” names.'],
  ])
  const literal = started({ InputType: 'FilePath', Input: '{}' }, { inputArtifacts: [{ name: 'Code' }] })
  expect(foundIn(stateMachineInput, literal)).toEqual([
    [
      'configuration/Input',
      'Write the path of a file in “Input”, or set InputType to Literal: the input looks like JSON.',
    ],
  ])
})

it('is content with JSON, with a file, and with what only the run knows', () => {
  const silent = [
    started({ Input: '{"commit": "#{Source.CommitId}"}' }),
    started({ Input: '#{variables.Input}' }),
    started({}),
    started({ InputType: 'FilePath', Input: 'input.json' }, { inputArtifacts: [{ name: 'Code' }] }),
    started({ InputType: { Ref: 'Type' }, Input: 'input.json' }),
  ]
  expect(silent.flatMap((each) => placesIn(stateMachineInput, each, inTemplate))).toEqual([])
})

function started(configuration: JsonObject, more: JsonObject = {}) {
  const StateMachineArn = 'arn:aws:states:eu-west-1:123456789012:stateMachine:Checkout'
  return action('Invoke', 'StepFunctions', { configuration: { StateMachineArn, ...configuration }, ...more })
}
