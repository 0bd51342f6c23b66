import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { sourceNamed } from '../source-actions.ts'

/** “Triggers for connection must reference a CodeStarSourceConnection action” is what the service answers otherwise. */
export const triggerSourceConnection: PipelineRule = {
  id: 'trigger-source-connection',
  topic: 'triggers',
  severity: 'error',
  summary: 'A trigger is for a source that uses a connection.',
  explanation:
    'Only a source of type CodeStarSourceConnection can have triggers. Other sources start the pipeline by an event rule, a webhook or polling.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-triggers.html',
  *check(pipeline) {
    for (const { index, sourceActionName, opaque } of pipeline.triggers) {
      const source = opaque || sourceActionName === undefined ? undefined : sourceNamed(pipeline, sourceActionName)
      const provider = source?.action.type.provider
      if (!source || provider === undefined || provider === 'CodeStarSourceConnection') continue
      yield {
        location: at('triggers', index, 'gitConfiguration', 'sourceActionName'),
        message: say`Name a source that uses a connection: “${source.action.label}” is of type ${provider}.`,
      }
    }
  },
}
