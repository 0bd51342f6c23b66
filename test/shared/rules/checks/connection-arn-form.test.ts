import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { connectionArnForm } from '#shared/rules/checks/connection-arn-form.ts'
import { foundIn, inTemplate, sourceOf } from '../one-action.ts'

it('finds what is no connection', () => {
  const arn = (ConnectionArn: Json) =>
    foundIn(
      connectionArnForm,
      sourceOf('CodeStarSourceConnection', { ConnectionArn, FullRepositoryId: 'me/shop', BranchName: 'main' }),
      inTemplate,
    )
  const message = 'Give “ConnectionArn” the ARN of a connection: arn:aws:codeconnections:REGION:ACCOUNT:connection/ID.'
  expect(arn('github')).toEqual([['configuration/ConnectionArn', message]])
  expect(arn('arn:aws:codestar-connections:eu-west-1:123456789012:host/abc')).toEqual([
    ['configuration/ConnectionArn', message],
  ])
  expect(arn('arn:aws:codestar-connections:eu-west-1:123456789012:connection/abc')).toEqual([])
  expect(arn('arn:aws-us-gov:codeconnections:us-gov-west-1:123456789012:connection/abc')).toEqual([])
  expect(arn('arn:aws:codeconnections:#{variables.Region}:123456789012:connection/abc')).toEqual([])
  expect(arn({ Ref: 'Connection' })).toEqual([])
})
