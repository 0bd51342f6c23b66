import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { environmentVariableOnce } from '#shared/rules/checks/environment-variable-once.ts'
import { configured, foundIn, inTemplate, placesIn } from '../one-action.ts'

it('finds the second variable of a name', () => {
  const twice = configured(
    'Compute',
    'Commands',
    {},
    {
      commands: ['make'],
      environmentVariables: [
        { name: 'STAGE', value: 'test' },
        { name: 'DEBUG', value: '1' },
        { name: 'STAGE', value: 'prod' },
      ],
    },
  )
  expect(foundIn(environmentVariableOnce, twice)).toEqual([
    ['environmentVariables/2/name', 'Rename or remove this variable: there is another named “STAGE”.'],
  ])
})

it('tells names apart by case, and does not judge unknown ones', () => {
  const variables = (...names: Json[]) =>
    configured(
      'Compute',
      'Commands',
      {},
      {
        commands: ['make'],
        environmentVariables: names.map((name) => ({ name, value: 'x' })),
      },
    )
  expect(placesIn(environmentVariableOnce, variables('STAGE', 'Stage'))).toEqual([])
  expect(placesIn(environmentVariableOnce, variables({ Ref: 'A' }, { Ref: 'A' }), inTemplate)).toEqual([])
})
