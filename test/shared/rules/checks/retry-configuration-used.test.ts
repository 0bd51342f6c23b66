import { expect, it } from 'vitest'
import { retryConfigurationUsed } from '#shared/rules/checks/retry-configuration-used.ts'
import { guarded } from '#test/builders/conditions.ts'
import { fixed, found, foundAt } from '../found.ts'

const retryConfiguration = { retryMode: 'ALL_ACTIONS' }

it('finds a retry configuration without RETRY, and retries', () => {
  expect(found(retryConfigurationUsed, guarded({ onFailure: { retryConfiguration } }))).toEqual([
    [
      '/stages/1/onFailure/retryConfiguration',
      'Give “onFailure” of stage “Build” the result RETRY: without it, nothing is retried.',
    ],
  ])
  expect(fixed(retryConfigurationUsed, guarded({ onFailure: { retryConfiguration } }))).toEqual(
    guarded({ onFailure: { retryConfiguration, result: 'RETRY' } }),
  )
})

it('removes it beside another result', () => {
  const wrong = guarded({ onFailure: { result: 'ROLLBACK', retryConfiguration } })
  expect(found(retryConfigurationUsed, wrong)).toEqual([
    [
      '/stages/1/onFailure/retryConfiguration',
      'Remove the retry configuration of stage “Build”: only the result RETRY has one.',
    ],
  ])
  expect(fixed(retryConfigurationUsed, wrong)).toEqual(guarded({ onFailure: { result: 'ROLLBACK' } }))
})

it('is content with RETRY, and with a result that CloudFormation knows', () => {
  expect(foundAt(retryConfigurationUsed, guarded({ onFailure: { result: 'RETRY', retryConfiguration } }))).toEqual([])
  const open = { result: { Ref: 'Result' }, retryConfiguration }
  expect(foundAt(retryConfigurationUsed, guarded({ onFailure: open }))).toEqual([])
})
