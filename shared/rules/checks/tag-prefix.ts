import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { tagKeys } from '../template-members.ts'

/** Keys that begin with `aws:` are AWS's own (UG/limits). */
export const tagPrefix: PipelineRule = {
  id: 'tag-prefix',
  topic: 'structure',
  severity: 'error',
  summary: 'The key of a tag does not begin with aws:.',
  explanation: 'AWS keeps these keys for itself and refuses them with an InvalidTagsException.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  *check(pipeline, { dialect }) {
    for (const { text, location } of tagKeys(pipeline, dialect)) {
      if (!/^aws:/i.test(text)) continue
      yield { location, message: say`Choose a key that does not begin with “aws:”, which AWS keeps for itself.` }
    }
  },
}
