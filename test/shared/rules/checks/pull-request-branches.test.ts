import { expect, it } from 'vitest'
import { pullRequestBranches } from '#shared/rules/checks/pull-request-branches.ts'
import { connected, pullRequest } from '#test/builders/triggers.ts'
import { found, foundAt } from '../found.ts'

it('finds a filter of pull requests without branches', () => {
  expect(found(pullRequestBranches, connected([pullRequest({ events: ['OPEN'] })]))).toEqual([
    ['/triggers/0/gitConfiguration/pullRequest/0/branches', 'Add the branches into which the pull requests go.'],
  ])
})

it('is content with branches, and leaves file paths to another rule', () => {
  expect(foundAt(pullRequestBranches, connected([pullRequest({ branches: { includes: ['main'] } })]))).toEqual([])
  expect(foundAt(pullRequestBranches, connected([pullRequest({ filePaths: { includes: ['src/**'] } })]))).toEqual([])
})
