import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { ecrRepository } from '#shared/rules/checks/ecr-repository.ts'
import { configured, fixedIn, foundIn, inTemplate, placesIn, sourceOf } from '../one-action.ts'

it('takes registry and tag off', () => {
  const image = (RepositoryName: Json) => sourceOf('ECR', { RepositoryName })
  const uri = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/shop:latest'
  expect(foundIn(ecrRepository, image(uri))).toEqual([
    [
      'configuration/RepositoryName',
      `Give “RepositoryName” the name of an ECR repository, in lower case and without registry and tag: it is “${uri}”.`,
    ],
  ])
  expect(
    [uri, 'team/shop:1.0', 'arn:aws:ecr:eu-west-1:123456789012:repository/team/shop'].map((text) =>
      fixedIn(ecrRepository, image(text)),
    ),
  ).toEqual([image('team/shop'), image('team/shop'), image('team/shop')])
  expect(placesIn(ecrRepository, image('MyShop'))).toEqual(['configuration/RepositoryName'])
  expect(placesIn(ecrRepository, image('team/my-shop_2.x'))).toEqual([])
  expect(placesIn(ecrRepository, image({ Ref: 'Repository' }), inTemplate)).toEqual([])
})

it('looks at builds and scans too', () => {
  expect(placesIn(ecrRepository, configured('Build', 'ECRBuildAndPublish', { ECRRepositoryName: 'shop:1' }))).toEqual([
    'configuration/ECRRepositoryName',
  ])
})
