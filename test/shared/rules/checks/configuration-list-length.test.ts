import { expect, it } from 'vitest'
import { configurationListLength } from '#shared/rules/checks/configuration-list-length.ts'
import { configured, foundIn } from '../one-action.ts'

it('finds a list that is too long', () => {
  const watched = (count: number) =>
    foundIn(
      configurationListLength,
      configured('Deploy', 'Lambda', {
        FunctionName: 'shop',
        Alarms: Array.from({ length: count }, (_, index) => `Alarm ${index}`).join(','),
      }),
    )
  expect(watched(11)).toEqual([['configuration/Alarms', 'Leave “Alarms” at most 10 values: it has 11.']])
  expect(watched(10)).toEqual([])
})
