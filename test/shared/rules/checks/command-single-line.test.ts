import { expect, it } from 'vitest'
import type { Json, JsonObject } from '#shared/model/json.ts'
import { commandSingleLine } from '#shared/rules/checks/command-single-line.ts'
import { checkDeclaration } from '#shared/rules/index.ts'
import { around, configured, fixedIn, foundIn, inTemplate, placesIn } from '../one-action.ts'

it('finds a command of several lines', () => {
  expect(foundIn(commandSingleLine, running('make', 'make lint\nmake test'))).toEqual([
    ['commands/1', 'Make each line of this command an entry of its own: a command has one line.'],
  ])
  expect(severitiesOf(running('make lint\nmake test'))).toEqual(['error'])
})

it('takes off the line break that a text block of YAML leaves', () => {
  expect(foundIn(commandSingleLine, running('make\n'))).toEqual([
    ['commands/0', 'Remove the line break at the end of this command.'],
  ])
  expect(fixedIn(commandSingleLine, running('make\n'))).toEqual(running('make'))
  expect(severitiesOf(running('make\n'))).toEqual(['warning'])
})

it('is content with one line, and does not judge functions', () => {
  expect(placesIn(commandSingleLine, running('make && make test'))).toEqual([])
  expect(placesIn(commandSingleLine, running({ 'Fn::Sub': 'make\n${Target}' }), inTemplate)).toEqual([])
})

function running(...commands: Json[]) {
  return configured('Compute', 'Commands', {}, { commands })
}

function severitiesOf(declared: JsonObject) {
  return checkDeclaration(around(declared)).map(({ severity }) => severity)
}
