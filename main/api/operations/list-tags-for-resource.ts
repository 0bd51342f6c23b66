import type { ListTagsForResourceInput, ListTagsForResourceOutput } from '@aws-sdk/client-codepipeline'
import { defineOperation } from '../operation.ts'
import { positionOf } from '../paging.ts'
import { requireResource } from '../resources.ts'
import { tagsOf } from '../tags.ts'

/** The tags of a pipeline, a webhook or a custom action type: always one page. */
export const listTagsForResource = defineOperation<ListTagsForResourceInput, ListTagsForResourceOutput>({
  name: 'ListTagsForResource',
  right: 'read',
  async perform({ resourceArn = '', nextToken }, context) {
    const resource = await requireResource(resourceArn, context)
    // None was ever given out.
    positionOf({ list: 'tags' }, nextToken)
    return { tags: tagsOf(resource, context) }
  },
})
