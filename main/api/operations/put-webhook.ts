import type { PutWebhookInput, PutWebhookOutput } from '@aws-sdk/client-codepipeline'
import { asDeclaration } from '../check-declaration.ts'
import { ApiException } from '../exceptions.ts'
import { findPipeline } from '../find.ts'
import { defineOperation } from '../operation.ts'
import { readTags } from '../tags.ts'
import { requireWebhook } from '../webhooks/definition.ts'
import { shownWebhook } from '../webhooks/shown.ts'

/** Per Region in AWS. */
const mostWebhooks = 300

/** Makes an address that starts a pipeline when it is called, or changes what it takes. */
export const putWebhook = defineOperation<PutWebhookInput, PutWebhookOutput>({
  name: 'PutWebhook',
  right: 'administer',
  resource: ({ webhook }) => `webhook:${webhook?.name}`,
  perform({ webhook, tags }, context) {
    const { pipelines } = context.engine
    const name = webhook?.name ?? ''
    const given = readTags(tags)
    const pipeline = findPipeline(webhook?.targetPipeline, context)
    requireWebhook(webhook, pipeline)
    if (!pipelines.webhook(name) && pipelines.webhooks().length >= mostWebhooks) {
      throw new ApiException('LimitExceededException', `There are ${mostWebhooks} webhooks already.`)
    }
    const kept = pipelines.putWebhook(name, asDeclaration(webhook))
    pipelines.addTags(`webhook:${name}`, given)
    return { webhook: shownWebhook(kept, context) }
  },
})
