import type {
  RegisterWebhookWithThirdPartyInput,
  RegisterWebhookWithThirdPartyOutput,
} from '@aws-sdk/client-codepipeline'
import { ApiException } from '../exceptions.ts'
import { defineOperation } from '../operation.ts'

/** Notes that the other side knows of a webhook: on this machine nobody is told, the address can be called at once. */
export const registerWebhookWithThirdParty = defineOperation<
  RegisterWebhookWithThirdPartyInput,
  RegisterWebhookWithThirdPartyOutput
>({
  name: 'RegisterWebhookWithThirdParty',
  right: 'administer',
  resource: ({ webhookName }) => `webhook:${webhookName}`,
  perform({ webhookName = '' }, { engine }) {
    if (!engine.pipelines.webhook(webhookName)) {
      throw new ApiException('WebhookNotFoundException', `There is no webhook '${webhookName}'.`)
    }
    engine.pipelines.markRegistered(webhookName, true)
    return {}
  },
})
