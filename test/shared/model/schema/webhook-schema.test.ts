import { describe, expect, it } from 'vitest'
import { validateWebhook, validateWebhookResource } from '#shared/model/generated/validators.js'
import type { WebhookDefinition } from '#shared/model/schema/webhook-schema.ts'

const webhook: WebhookDefinition = {
  name: 'on-push',
  targetPipeline: 'site',
  targetAction: 'Source',
  filters: [{ jsonPath: '$.ref', matchEquals: 'refs/heads/{Branch}' }],
  authentication: 'GITHUB_HMAC',
  authenticationConfiguration: { SecretToken: 'secret' },
}
const { name: _, ...nameless } = webhook

describe('a webhook', () => {
  it('is what PutWebhook takes', () => {
    expect(validateWebhook(webhook)).toBe(true)
    expect(validateWebhook(nameless)).toBe(false)
  })

  it.each([
    ['GITHUB_HMAC', { SecretToken: 'x' }],
    ['IP', { AllowedIPRange: '192.0.2.0/24' }],
    ['UNAUTHENTICATED', {}],
  ])('with authentication %s has the properties that it needs', (authentication, authenticationConfiguration) => {
    expect(validateWebhook({ ...webhook, authentication, authenticationConfiguration })).toBe(true)
  })

  it.each([
    ['GITHUB_HMAC', {}],
    ['GITHUB_HMAC', { SecretToken: 'x', AllowedIPRange: '192.0.2.0/24' }],
    ['IP', { SecretToken: 'x' }],
    ['UNAUTHENTICATED', { SecretToken: 'x' }],
    ['OTHER', {}],
  ])('with authentication %s has no others: %j', (authentication, authenticationConfiguration) => {
    expect(validateWebhook({ ...webhook, authentication, authenticationConfiguration })).toBe(false)
  })

  it('has at most five filters, each with a path', () => {
    const filter = { jsonPath: '$.ref' }
    expect(validateWebhook({ ...webhook, filters: Array(5).fill(filter) })).toBe(true)
    expect(validateWebhook({ ...webhook, filters: Array(6).fill(filter) })).toBe(false)
    expect(validateWebhook({ ...webhook, filters: [{ matchEquals: 'x' }] })).toBe(false)
  })

  it('in a template may do without a name and be registered', () => {
    expect(validateWebhookResource({ ...nameless, registerWithThirdParty: true, targetPipelineVersion: 1 })).toBe(true)
    expect(validateWebhookResource({ ...webhook, registerWithThirdParty: 'yes' })).toBe(false)
    expect(validateWebhook({ ...webhook, registerWithThirdParty: true })).toBe(false)
  })
})
