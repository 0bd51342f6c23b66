import { at } from '#shared/model/location.ts'
import type { Rule } from '../rule.ts'

/** The first stage holds source actions and nothing else (UG/pipeline-requirements). */
export const sourceStageFirst: Rule = {
  id: 'source-stage-first',
  severity: 'error',
  summary: 'The first stage holds one or more source actions and nothing else.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html',
  *check({ stages: [first] }) {
    if (!first || first.opaque) return
    if (first.actions.length === 0) {
      yield { location: at('stages', 0, 'actions'), message: 'Add a source action: a pipeline begins with one.' }
    }
    for (const [index, { label, opaque, type }] of first.actions.entries()) {
      if (opaque || type.category === undefined || type.category === 'Source') continue
      yield {
        location: at('stages', 0, 'actions', index, 'actionTypeId', 'category'),
        message: `Move action “${label}” to a later stage: the first stage holds only source actions.`,
      }
    }
  },
}
