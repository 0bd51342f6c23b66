import type { DeleteWebhookInput, DeleteWebhookOutput } from '@aws-sdk/client-codepipeline'
import { defineOperation } from '../operation.ts'

/** Forgets a webhook; one that is not there is forgotten already. */
export const deleteWebhook = defineOperation<DeleteWebhookInput, DeleteWebhookOutput>({
  name: 'DeleteWebhook',
  right: 'administer',
  resource: ({ name }) => `webhook:${name}`,
  perform({ name = '' }, { engine }) {
    engine.pipelines.removeWebhook(name)
    engine.pipelines.removeTags(`webhook:${name}`, 'all')
    return {}
  },
})
