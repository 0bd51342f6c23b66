import { expect, it } from 'vitest'
import { filePathsWithBranches } from '#shared/rules/checks/file-paths-with-branches.ts'
import { connected, pullRequest, push } from '#test/builders/triggers.ts'
import { fixed, found, foundAt } from '../found.ts'

const branches = { includes: ['main'] }
const filePaths = { includes: ['src/**'] }

it('finds file paths alone, and adds all branches', () => {
  expect(found(filePathsWithBranches, connected([push({ filePaths })]))).toEqual([
    [
      '/triggers/0/gitConfiguration/push/0/filePaths',
      'Add the branches that are meant: AWS lists file paths only together with branches.',
    ],
  ])
  expect(fixed(filePathsWithBranches, connected([push({ filePaths })]))).toEqual(
    connected([push({ filePaths, branches: { includes: ['**'] } })]),
  )
  expect(foundAt(filePathsWithBranches, connected([pullRequest({ filePaths })]))).toEqual([
    '/triggers/0/gitConfiguration/pullRequest/0/filePaths',
  ])
})

it('is content with branches beside them, and leaves tags to another rule', () => {
  expect(foundAt(filePathsWithBranches, connected([push({ branches, filePaths }, { branches })]))).toEqual([])
  expect(foundAt(filePathsWithBranches, connected([push({ tags: branches, filePaths })]))).toEqual([])
})
