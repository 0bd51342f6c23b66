import { expect, it } from 'vitest'
import { triggersSize } from '#shared/rules/checks/triggers-size.ts'
import { connected, push } from '#test/builders/triggers.ts'
import { found, foundAt } from '../found.ts'

const large = push({ branches: { includes: Array.from({ length: 8 }, (_, index) => `${index}`.padEnd(255, 'x')) } })
const triggers = (count: number) => Array.from({ length: count }, () => large)

it('finds triggers of more than 200 KB together', () => {
  expect(found(triggersSize, connected(triggers(100)))).toEqual([
    ['/triggers', 'Shorten the triggers: they have 219601 characters, and may have 204800 bytes together.'],
  ])
})

it('is content with less', () => {
  expect(foundAt(triggersSize, connected(triggers(50)))).toEqual([])
  expect(foundAt(triggersSize, connected([large]))).toEqual([])
})
