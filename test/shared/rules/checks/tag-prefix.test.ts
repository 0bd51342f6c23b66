import { expect, it } from 'vitest'
import { tagPrefix } from '#shared/rules/checks/tag-prefix.ts'
import { tagged, template } from '#test/builders/template.ts'
import { found, foundAt } from '../found.ts'

it('finds keys that AWS keeps for itself', () => {
  expect(found(tagPrefix, tagged('aws:team'), template)).toEqual([
    ['/$cloudFormation/Tags/0/Key', 'Choose a key that does not begin with “aws:”, which AWS keeps for itself.'],
  ])
})

it('is content with others', () => {
  expect(foundAt(tagPrefix, tagged('team', 'awsteam', 'my:aws:team'), template)).toEqual([])
})
