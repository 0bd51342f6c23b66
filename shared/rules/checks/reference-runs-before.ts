import { actionAt, type ActionPlace, mayRunBefore } from '#shared/graph/flow.ts'
import { isInReach, type ReferenceUser } from '#shared/graph/references.ts'
import { say } from '#shared/model/message.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { oncePerValue } from '../reference-use.ts'
import type { PipelineRule } from '../rule.ts'

/** An action can use the variables of those that are sure to have run: earlier stages, smaller run orders. */
export const referenceRunsBefore: PipelineRule = {
  id: 'reference-runs-before',
  topic: 'variables',
  severity: 'error',
  summary: 'A reference is to an action that runs before.',
  explanation:
    'The variables of an action exist once it has ended. They can be used in later stages, and in the same stage by actions with a larger run order; with the same run order actions run at the same time. Rules before entry see earlier stages, rules after a stage see that stage too.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html',
  *check(pipeline, { variables: { references, namespaces } }) {
    const isNew = oncePerValue()
    for (const reference of references) {
      const { namespace, text, location, user } = reference
      const places = namespaces.get(namespace)
      const first = places?.[0]
      if (!first || places.some((place) => mayBeInReach(pipeline, place, user)) || !isNew(reference)) continue
      yield {
        location,
        message: say`Refer to an action that runs before: “${actionAt(pipeline, first)?.label ?? ''}”, which “${text}” is about, does not.`,
      }
    }
  },
}

function mayBeInReach(pipeline: Pipeline, producer: ActionPlace, user: ReferenceUser): boolean {
  if (isInReach(pipeline, producer, user)) return true
  const isSelf = 'action' in user && user.stage === producer.stage && user.action === producer.action
  return 'action' in user && !isSelf && mayRunBefore(pipeline, producer, user)
}
