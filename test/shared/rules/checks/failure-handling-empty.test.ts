import { expect, it } from 'vitest'
import { failureHandlingEmpty } from '#shared/rules/checks/failure-handling-empty.ts'
import { guarded } from '#test/builders/conditions.ts'
import { fixed, found, foundAt } from '../found.ts'

it('finds an empty member, and removes it', () => {
  expect(found(failureHandlingEmpty, guarded({ onFailure: {} }))).toEqual([
    ['/stages/1/onFailure', 'Say in “onFailure” what happens when stage “Build” fails, or remove it: it is empty.'],
  ])
  expect(fixed(failureHandlingEmpty, guarded({ onFailure: {} }))).toEqual(guarded({}))
})

it('is content with one that says something, and without', () => {
  expect(foundAt(failureHandlingEmpty, guarded({ onFailure: { result: 'RETRY' } }))).toEqual([])
  expect(foundAt(failureHandlingEmpty, guarded({}))).toEqual([])
})
