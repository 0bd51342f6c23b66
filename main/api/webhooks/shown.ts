import type { ListWebhookItem } from '@aws-sdk/client-codepipeline'
import type { WebhookRow } from '#main/engine/index.ts'
import { arnOf } from '../arn.ts'
import { dateOf } from '../find.ts'
import type { ApiContext } from '../operation.ts'
import { tagsOf } from '../tags.ts'
import { definitionOf } from './definition.ts'

/** A webhook as the API gives it, without its secret. */
export function shownWebhook(webhook: WebhookRow, context: ApiContext): ListWebhookItem {
  const definition = definitionOf(webhook)
  const { SecretToken: secret, ...rest } = definition.authenticationConfiguration ?? {}
  return {
    definition: {
      ...definition,
      authenticationConfiguration: { ...rest, ...(secret !== undefined && { SecretToken: '****' }) },
    },
    url: `${context.endpointUrl ?? ''}/webhooks/${webhook.id}`,
    arn: arnOf(`webhook:${webhook.name}`, context),
    ...(webhook.lastTriggered !== undefined && { lastTriggered: dateOf(webhook.lastTriggered) }),
    tags: tagsOf(`webhook:${webhook.name}`, context),
  }
}
