import { expect, it } from 'vitest'
import { connectionRepository } from '#shared/rules/checks/connection-repository.ts'
import { fixedIn, foundIn, placesIn, sourceOf } from '../one-action.ts'

it('makes owner and name of an address', () => {
  const repository = (FullRepositoryId: string) =>
    sourceOf('CodeStarSourceConnection', {
      ConnectionArn: 'arn:aws:codeconnections:eu-west-1:123456789012:connection/abc',
      FullRepositoryId,
      BranchName: 'main',
    })
  expect(foundIn(connectionRepository, repository('https://github.com/me/shop'))).toEqual([
    ['configuration/FullRepositoryId', 'Write “FullRepositoryId” as owner/name: it is “https://github.com/me/shop”.'],
  ])
  expect(
    ['https://github.com/me/shop.git', 'git@gitlab.com:group/sub/shop.git', 'https://github.com/me/shop/'].map((text) =>
      fixedIn(connectionRepository, repository(text)),
    ),
  ).toEqual([repository('me/shop'), repository('group/sub/shop'), repository('me/shop')])
  expect(placesIn(connectionRepository, repository('shop'))).toEqual(['configuration/FullRepositoryId'])
  expect(placesIn(connectionRepository, repository('me/shop'))).toEqual([])
  expect(placesIn(connectionRepository, repository('group/sub/shop'))).toEqual([])
  expect(placesIn(connectionRepository, repository('#{variables.Repository}'))).toEqual([])
})
