import { expect, it } from 'vitest'
import { commandsPresent } from '#shared/rules/checks/commands-present.ts'
import { build } from '#test/builders/pipeline.ts'
import { configured, foundIn, inTemplate, placesIn } from '../one-action.ts'

it('finds a Commands action without commands', () => {
  expect(foundIn(commandsPresent, configured('Compute', 'Commands', {}, { name: 'Lint' }))).toEqual([
    ['commands', 'Add “commands” with a line or more for action “Lint” to run.'],
  ])
})

it('is content with commands, whoever knows them', () => {
  expect(placesIn(commandsPresent, configured('Compute', 'Commands', {}, { commands: ['make'] }))).toEqual([])
  const parameter = configured('Compute', 'Commands', {}, { commands: { Ref: 'Commands' } })
  expect(placesIn(commandsPresent, parameter, inTemplate)).toEqual([])
  expect(placesIn(commandsPresent, build())).toEqual([])
})
