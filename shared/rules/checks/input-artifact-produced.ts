import { actionAt, mayRunBefore } from '#shared/graph/flow.ts'
import { at, type Location } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { nearest } from '../nearest.ts'
import type { Fix, PipelineRule } from '../rule.ts'

/**
 * An input artifact was put out by an action that runs before: in an earlier stage, or in the same one at a smaller
 * run order (UG/welcome-introducing-artifacts). Equal run orders run at the same time.
 */
export const inputArtifactProduced: PipelineRule = {
  id: 'input-artifact-produced',
  topic: 'artifacts',
  severity: 'error',
  summary: 'Every input artifact is put out by an action that runs before.',
  explanation:
    'An artifact exists once the action that puts it out has ended: for later stages, and in the same stage for actions with a larger run order. Actions with equal run orders run at the same time. CodePipeline refuses a pipeline in which an action takes in what is not there yet.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/welcome-introducing-artifacts.html',
  *check(pipeline, { flow: { artifacts, unknownOutputs } }) {
    for (const [artifact, { producers, consumers }] of artifacts) {
      if (producers.length === 0 && unknownOutputs) continue
      for (const consumer of consumers) {
        if (producers.some((producer) => mayRunBefore(pipeline, producer, consumer))) continue
        const location = [
          ...at('stages', consumer.stage, 'actions', consumer.action, 'inputArtifacts', consumer.index, 'name'),
        ]
        const maker = producers[0] && actionAt(pipeline, producers[0])
        yield {
          location,
          message: maker
            ? say`Take another artifact than “${artifact}”, or reorder: action “${maker.label}” puts it out, but does not run before this one.`
            : say`Take another artifact than “${artifact}”: no action puts it out.`,
          fixes: renamed(
            artifact,
            maker ? [] : [...artifacts.keys()].filter((name) => artifacts.get(name)?.producers.length),
            location,
          ),
        }
      }
    }
  },
}

/** An artifact that nobody makes is most often one that is misspelled. */
function renamed(artifact: string, made: readonly string[], location: Location): readonly Fix[] {
  const near = nearest(artifact, made)
  return near === undefined ? [] : [{ title: say`Take ${near}`, repairs: [{ set: location, value: near }] }]
}
