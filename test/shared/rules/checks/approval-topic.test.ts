import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { approvalTopic } from '#shared/rules/checks/approval-topic.ts'
import { approval } from '#test/builders/pipeline.ts'
import { foundIn, inTemplate } from '../one-action.ts'

it('finds what is no topic', () => {
  const told = (NotificationArn: Json) =>
    foundIn(approvalTopic, approval({ configuration: { NotificationArn } }), inTemplate)
  const message = 'Give “NotificationArn” the ARN of an SNS topic: arn:aws:sns:REGION:ACCOUNT:NAME.'
  expect(told('me@example.com')).toEqual([['configuration/NotificationArn', message]])
  expect(told('arn:aws:sqs:eu-west-1:123456789012:approvals')).toHaveLength(1)
  expect(told('arn:aws:sns:eu-west-1:123456789012:approvals:1234')).toHaveLength(1)
  expect(told('arn:aws:sns:eu-west-1:123456789012:approvals')).toEqual([])
  expect(told({ Ref: 'Topic' })).toEqual([])
})
