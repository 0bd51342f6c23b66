import type { ListWebhookItem, WebhookDefinition } from '@aws-sdk/client-codepipeline'
import type { WebhookRow } from '#main/engine/index.ts'
import { arnOf } from '../arn.ts'
import { dateOf } from '../find.ts'
import type { ApiContext } from '../operation.ts'
import { tagsOf } from '../tags.ts'

/** A webhook as the API gives it, without its secret. */
export function shownWebhook(webhook: WebhookRow, context: ApiContext): ListWebhookItem {
  // It has passed the limits of the model when it was kept.
  const definition = webhook.definition as unknown as WebhookDefinition
  const { SecretToken: secret, ...rest } = definition.authenticationConfiguration ?? {}
  return {
    definition: {
      ...definition,
      authenticationConfiguration: { ...rest, ...(secret !== undefined && { SecretToken: '****' }) },
    },
    url: `${context.endpointUrl ?? 'http://localhost'}/webhooks/${webhook.id}`,
    arn: arnOf(`webhook:${webhook.name}`, context),
    ...(webhook.lastTriggered !== undefined && { lastTriggered: dateOf(webhook.lastTriggered) }),
    tags: tagsOf(`webhook:${webhook.name}`, context),
  }
}
