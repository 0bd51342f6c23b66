import type { ListWebhooksInput, ListWebhooksOutput } from '@aws-sdk/client-codepipeline'
import { defineOperation } from '../operation.ts'
import { pageOf } from '../paging.ts'
import { shownWebhook } from '../webhooks/shown.ts'

const pageSize = 100

/** Webhooks by name. The members of its pages begin with capitals, as in no other operation. */
export const listWebhooks = defineOperation<ListWebhooksInput, ListWebhooksOutput>({
  name: 'ListWebhooks',
  right: 'read',
  perform({ NextToken, MaxResults = pageSize }, context) {
    const all = context.engine.pipelines.webhooks()
    const { items, nextToken } = pageOf(all, { list: 'webhooks' }, { nextToken: NextToken, size: MaxResults })
    return {
      webhooks: items.map((one) => shownWebhook(one, context)),
      ...(nextToken !== undefined && { NextToken: nextToken }),
    }
  },
})
