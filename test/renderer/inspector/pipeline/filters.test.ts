import { expect, it } from 'vitest'
import {
  newFilter,
  newTrigger,
  pushBy,
  withEvent,
  withPatterns,
  withPushBy,
} from '#renderer/inspector/pipeline/filters.ts'

it('tells what a push filter looks at', () => {
  expect(pushBy({ branches: { includes: ['main'] } })).toEqual(['branches'])
  expect(pushBy({ tags: { includes: ['v*'] } })).toEqual(['tags'])
  expect(pushBy({ tags: {}, branches: {} })).toEqual(['branches', 'tags'])
  expect(pushBy({})).toEqual(['branches'])
})

it('lets a filter look at tags or at branches, and at files only with branches', () => {
  const filter = { branches: { includes: ['main'] }, filePaths: { includes: ['src/**'] } }
  expect(withPushBy(filter, 'tags', 'v*')).toEqual({ tags: { includes: ['v*'] } })
  expect(withPushBy({ tags: { includes: ['v*'] } }, 'branches', 'main')).toEqual({ branches: { includes: ['main'] } })
  expect(withPushBy(filter, 'branches', 'x')).toEqual(filter)
})

it('leaves out lists and criteria that would be empty', () => {
  const filter = { branches: { includes: ['main'], excludes: ['old'] } }
  expect(withPatterns(filter, 'branches', 'excludes', [])).toEqual({ branches: { includes: ['main'] } })
  expect(withPatterns({ branches: { includes: ['main'] } }, 'branches', 'includes', [])).toEqual({})
  expect(withPatterns({}, 'filePaths', 'includes', ['src/**'])).toEqual({ filePaths: { includes: ['src/**'] } })
})

it('keeps events in the order of the schema', () => {
  const order = ['OPEN', 'UPDATED', 'CLOSED']
  expect(withEvent({ events: ['OPEN', 'CLOSED'] }, 'UPDATED', true, order)).toEqual({ events: order })
  expect(withEvent({ events: ['OPEN'] }, 'OPEN', false, order)).toEqual({})
})

it('begins a trigger with a filter for the branch of its source', () => {
  expect(newTrigger({ name: 'Checkout', configuration: { BranchName: 'develop' } })).toEqual({
    providerType: 'CodeStarSourceConnection',
    gitConfiguration: { sourceActionName: 'Checkout', push: [{ branches: { includes: ['develop'] } }] },
  })
  expect(newFilter('pullRequest', 'main')).toEqual({ events: ['OPEN', 'UPDATED'], branches: { includes: ['main'] } })
})
