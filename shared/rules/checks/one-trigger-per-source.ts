import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** A source action has at most one trigger, which can have several filters (UG/pipelines-triggers). */
export const oneTriggerPerSource: PipelineRule = {
  id: 'one-trigger-per-source',
  topic: 'triggers',
  severity: 'error',
  summary: 'A source action has one trigger.',
  explanation:
    'A trigger holds up to three filters for pushes and three for pull requests, of which any starts the pipeline. A second trigger for the same source is refused.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-triggers.html',
  *check({ triggers }) {
    const taken = new Set<string>()
    for (const { index, sourceActionName, opaque } of triggers) {
      if (opaque || sourceActionName === undefined) continue
      if (taken.has(sourceActionName)) {
        yield {
          location: at('triggers', index, 'gitConfiguration', 'sourceActionName'),
          message: say`Put these filters into the other trigger of “${sourceActionName}”: a source has one.`,
        }
      }
      taken.add(sourceActionName)
    }
  },
}
