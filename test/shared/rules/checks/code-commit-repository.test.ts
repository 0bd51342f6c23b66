import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { codeCommitRepository } from '#shared/rules/checks/code-commit-repository.ts'
import { fixedIn, foundIn, inTemplate, placesIn, sourceOf } from '../one-action.ts'

it('makes a name of an ARN or address', () => {
  const repository = (RepositoryName: Json) => sourceOf('CodeCommit', { RepositoryName, BranchName: 'main' })
  const arn = 'arn:aws:codecommit:eu-west-1:123456789012:shop'
  expect(foundIn(codeCommitRepository, repository(arn))).toEqual([
    ['configuration/RepositoryName', `Give “RepositoryName” the name of a repository: “${arn}” is none.`],
  ])
  expect(
    [arn, 'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/shop', 'shop.git'].map((text) =>
      fixedIn(codeCommitRepository, repository(text)),
    ),
  ).toEqual([repository('shop'), repository('shop'), repository('shop')])
  expect(placesIn(codeCommitRepository, repository('my shop'))).toEqual(['configuration/RepositoryName'])
  expect(placesIn(codeCommitRepository, repository('my_shop-2.0'))).toEqual([])
  expect(placesIn(codeCommitRepository, repository({ 'Fn::GetAtt': ['Repository', 'Name'] }), inTemplate)).toEqual([])
})
