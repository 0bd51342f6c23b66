import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** A namespace is there for references; the console writes one for every action. */
export const namespaceUsed: PipelineRule = {
  id: 'namespace-used',
  topic: 'variables',
  severity: 'hint',
  summary: 'A namespace is there to be referred to.',
  explanation:
    'The output variables of an action are kept and shown with its executions also without a namespace. Only references need one.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html',
  *check({ areStagesKnown, stages }, { variables: { references, namespaces } }) {
    if (!areStagesKnown || !stages.every(({ areActionsKnown }) => areActionsKnown)) return
    const used = new Set(references.map(({ namespace }) => namespace))
    for (const [namespace, places] of namespaces) {
      const place = places[0]
      if (!place || used.has(namespace) || places.length > 1) continue
      const location = at('stages', place.stage, 'actions', place.action, 'namespace')
      yield { location, message: say`Leave the namespace “${namespace}” out if nothing refers to it.` }
    }
  },
}
