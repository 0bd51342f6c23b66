import { expect, it } from 'vitest'
import { uniqueTags } from '#shared/rules/checks/unique-tags.ts'
import { tagged, template } from '#test/builders/template.ts'
import { found, foundAt } from '../found.ts'

it('points at the second tag with a key', () => {
  expect(found(uniqueTags, tagged('team', 'cost', 'team'), template)).toEqual([
    ['/$cloudFormation/Tags/2/Key', 'Rename this key: there is a tag “team” already.'],
  ])
})

it('takes upper and lower case for different', () => {
  expect(foundAt(uniqueTags, tagged('team', 'Team'), template)).toEqual([])
})
