import type { UntagResourceInput, UntagResourceOutput } from '@aws-sdk/client-codepipeline'
import { defineOperation } from '../operation.ts'
import { requireResource } from '../resources.ts'
import { requireOwnKeys } from '../tags.ts'

/** Takes tags away; keys that are not there are no mistake. */
export const untagResource = defineOperation<UntagResourceInput, UntagResourceOutput>({
  name: 'UntagResource',
  right: 'administer',
  async perform({ resourceArn = '', tagKeys = [] }, context) {
    const resource = await requireResource(resourceArn, context)
    requireOwnKeys(tagKeys)
    context.engine.pipelines.removeTags(resource, tagKeys)
    return {}
  },
})
