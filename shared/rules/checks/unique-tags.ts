import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { tagKeys } from '../template-members.ts'

/** The keys of a resource's tags are different. */
export const uniqueTags: PipelineRule = {
  id: 'unique-tags',
  topic: 'structure',
  severity: 'warning',
  summary: 'The tags of a pipeline have different keys.',
  explanation: 'A resource has one value for each key. Upper and lower case count.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-tag.html',
  *check(pipeline, { dialect }) {
    const taken = new Set<string>()
    for (const { text, location } of tagKeys(pipeline, dialect)) {
      if (taken.has(text)) yield { location, message: say`Rename this key: there is a tag “${text}” already.` }
      taken.add(text)
    }
  },
}
