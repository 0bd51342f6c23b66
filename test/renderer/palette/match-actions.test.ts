import { expect, it } from 'vitest'
import { matchActions } from '#renderer/palette/match-actions.ts'
import { actionTypes } from '#shared/catalog/index.ts'

const titles = (search: string) =>
  matchActions(actionTypes, search).flatMap(({ types }) => types.map(({ title }) => title))

it('shows every action type in groups while nothing is searched', () => {
  expect(titles('')).toHaveLength(actionTypes.length)
  expect(matchActions(actionTypes, '').map(({ category }) => category)).toEqual([
    'Source',
    'Build',
    'Test',
    'Compute',
    'Deploy',
    'Invoke',
    'Approval',
  ])
})

it('finds by title, provider, category and description, whatever the case', () => {
  expect(titles('codestarsource')).toEqual(['GitHub, GitLab, Bitbucket (CodeStarSourceConnection)'])
  expect(titles('APPROVAL')).toContain('Manual approval')
  expect(titles('unpacked bucket')).toContain('Amazon S3 deploy')
})

it('wants every word, and finds nothing for words that no action has', () => {
  expect(titles('codebuild test')).toEqual(['AWS CodeBuild test'])
  expect(titles('codebuild zebra')).toEqual([])
})

it('has the provider in every title', () => {
  const without = actionTypes.filter(
    ({ title, provider }) => !title.replaceAll(' ', '').toLowerCase().includes(provider.toLowerCase()),
  )
  expect(without.map(({ title, provider }) => `${title} / ${provider}`)).toEqual([])
})
