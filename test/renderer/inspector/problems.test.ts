import { expect, it } from 'vitest'
import type { Location } from '#shared/model/location.ts'
import type { Diagnostic } from '#shared/rules/index.ts'
import { problemsOf, within } from '#renderer/inspector/problems.ts'

function problem(...location: Location): Diagnostic {
  const said = { template: location.join('/'), values: [] }
  return {
    rule: 'r',
    severity: 'error',
    message: said.template,
    said,
    pipeline: '',
    location,
    range: { start: 0, end: 1 },
    fixes: [],
  }
}

const problems = [
  problem('roleArn'),
  problem('stages', 0, 'name'),
  problem('stages', 0, 'actions', 1, 'configuration', 'X'),
  problem('stages', 0, 'actions', 10, 'name'),
]

const places = (found: readonly Diagnostic[]) => found.map(({ message }) => message)

it('gives each item its own problems', () => {
  expect(places(problemsOf(problems, '', undefined))).toEqual(['roleArn'])
  expect(places(problemsOf(problems, '', { stage: 0 }))).toEqual(['stages/0/name'])
  expect(places(problemsOf(problems, '', { stage: 0, action: 1 }))).toEqual(['stages/0/actions/1/configuration/X'])
  expect(problemsOf(problems, 'Other', { stage: 0 })).toEqual([])
})

it('finds what is inside of a place', () => {
  expect(places(within(problems, ['stages', 0, 'actions', 1]))).toEqual(['stages/0/actions/1/configuration/X'])
  expect(within(problems, ['stages', 0, 'actions', 1, 'configuration', 'Y'])).toEqual([])
})
