import { runsBefore } from '#shared/graph/flow.ts'
import { at } from '#shared/model/location.ts'
import { shown } from '#shared/model/value.ts'
import type { Rule } from '../rule.ts'

/**
 * An input artifact was put out by an action that runs before: in an earlier stage, or in the same one at a smaller
 * run order (UG/welcome-introducing-artifacts). Equal run orders run at the same time.
 */
export const inputArtifactProduced: Rule = {
  id: 'input-artifact-produced',
  severity: 'error',
  summary: 'Every input artifact is put out by an action that runs before.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/welcome-introducing-artifacts.html',
  *check(pipeline, { artifacts, unknownOutputs }) {
    for (const [artifact, { producers, consumers }] of artifacts) {
      if (producers.length === 0 && unknownOutputs) continue
      for (const consumer of consumers) {
        if (producers.some((producer) => runsBefore(pipeline, producer, consumer))) continue
        const later = producers[0]
        const maker = later && pipeline.stages[later.stage]?.actions[later.action]
        const reason = maker
          ? `action “${shown(maker.name)}” puts it out, but does not run before this one`
          : 'no action puts it out'
        yield {
          location: at('stages', consumer.stage, 'actions', consumer.action, 'inputArtifacts', consumer.index, 'name'),
          message: `Take another artifact than “${artifact}”, or reorder: ${reason}.`,
        }
      }
    }
  },
}
