import { expect, it } from 'vitest'
import { approvalMessage } from '#shared/execution/approval-message.ts'

it('says who asks for what until when, to the minute', () => {
  const approval = {
    token: '1a2b',
    expires: '2026-01-08T10:20:30.456Z',
    customData: 'Ship it?',
    externalEntityLink: 'https://example.com',
  }
  const names = { pipelineName: 'shop', stageName: 'Gate', actionName: 'Ask' }
  const console = 'https://console.aws.amazon.com/codepipeline/home?region=eu-west-1#/view/shop'
  expect(approvalMessage({ region: 'eu-west-1', ...names, approval })).toEqual({
    region: 'eu-west-1',
    consoleLink: console,
    approval: {
      ...names,
      token: '1a2b',
      expires: '2026-01-08T10:20Z',
      externalEntityLink: 'https://example.com',
      approvalReviewLink: `${console}/Gate/Ask/approve/1a2b`,
      customData: 'Ship it?',
    },
  })
})
