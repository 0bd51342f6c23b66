import type {
  DeregisterWebhookWithThirdPartyInput,
  DeregisterWebhookWithThirdPartyOutput,
} from '@aws-sdk/client-codepipeline'
import { ApiException } from '../exceptions.ts'
import { defineOperation } from '../operation.ts'

/** Notes that the other side knows of a webhook no more. */
export const deregisterWebhookWithThirdParty = defineOperation<
  DeregisterWebhookWithThirdPartyInput,
  DeregisterWebhookWithThirdPartyOutput
>({
  name: 'DeregisterWebhookWithThirdParty',
  right: 'administer',
  resource: ({ webhookName }) => `webhook:${webhookName}`,
  perform({ webhookName = '' }, { engine }) {
    if (!engine.pipelines.webhook(webhookName)) {
      throw new ApiException('WebhookNotFoundException', `There is no webhook '${webhookName}'.`)
    }
    engine.pipelines.markRegistered(webhookName, false)
    return {}
  },
})
