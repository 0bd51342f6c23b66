import { expect, it } from 'vitest'
import { retryModeWritten } from '#shared/rules/checks/retry-mode-written.ts'
import { guarded } from '#test/builders/conditions.ts'
import { fixed, found, foundAt } from '../found.ts'

it('finds a retry that does not say what it runs again, and offers the modes', () => {
  expect(found(retryModeWritten, guarded({ onFailure: { result: 'RETRY' } }))).toEqual([
    [
      '/stages/1/onFailure/retryConfiguration',
      'Say what the retry of stage “Build” runs again: FAILED_ACTIONS or ALL_ACTIONS.',
    ],
  ])
  expect(fixed(retryModeWritten, guarded({ onFailure: { result: 'RETRY' } }))).toEqual(
    guarded({ onFailure: { result: 'RETRY', retryConfiguration: { retryMode: 'FAILED_ACTIONS' } } }),
  )
})

it('is content with a mode, and with a rollback', () => {
  const retry = { result: 'RETRY', retryConfiguration: { retryMode: 'ALL_ACTIONS' } }
  expect(foundAt(retryModeWritten, guarded({ onFailure: retry }))).toEqual([])
  expect(foundAt(retryModeWritten, guarded({ onFailure: { result: 'ROLLBACK' } }))).toEqual([])
})
