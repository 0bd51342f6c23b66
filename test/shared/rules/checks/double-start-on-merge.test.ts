import { expect, it } from 'vitest'
import { doubleStartOnMerge } from '#shared/rules/checks/double-start-on-merge.ts'
import { connected, trigger } from '#test/builders/triggers.ts'
import { found, foundAt } from '../found.ts'

const of = (events: readonly string[], branch = 'main') =>
  connected([
    trigger({
      push: [{ branches: { includes: ['main'] } }],
      pullRequest: [{ events, branches: { includes: [branch] } }],
    }),
  ])

it('finds a merge that starts the pipeline as a push and as a closed pull request', () => {
  expect(found(doubleStartOnMerge, of(['OPEN', 'CLOSED']))).toEqual([
    [
      '/triggers/0/gitConfiguration/pullRequest/0/events/1',
      'Leave CLOSED out, or “main” among the pushes, unless a merge may start the pipeline twice.',
    ],
  ])
})

it('is content with open pull requests, and with other branches', () => {
  expect(foundAt(doubleStartOnMerge, of(['OPEN', 'UPDATED']))).toEqual([])
  expect(foundAt(doubleStartOnMerge, of(['CLOSED'], 'dev'))).toEqual([])
})
