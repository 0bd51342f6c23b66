import type { TagResourceInput, TagResourceOutput } from '@aws-sdk/client-codepipeline'
import { defineOperation } from '../operation.ts'
import { requireResource } from '../resources.ts'
import { readTags } from '../tags.ts'

/** Adds tags, or changes them. */
export const tagResource = defineOperation<TagResourceInput, TagResourceOutput>({
  name: 'TagResource',
  right: 'administer',
  async perform({ resourceArn = '', tags }, context) {
    const resource = await requireResource(resourceArn, context)
    const { pipelines } = context.engine
    pipelines.addTags(resource, readTags(tags, pipelines.tags(resource)))
    return {}
  },
})
