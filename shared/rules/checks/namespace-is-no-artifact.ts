import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** A namespace may not equal the name of an artifact (UG/reference-variables). */
export const namespaceIsNoArtifact: PipelineRule = {
  id: 'namespace-is-no-artifact',
  topic: 'variables',
  severity: 'error',
  summary: 'No namespace has the name of an artifact.',
  explanation: 'Namespaces and artifacts share one set of names in a pipeline.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html',
  *check(_pipeline, { variables: { namespaces }, flow: { artifacts } }) {
    for (const [namespace, places] of namespaces) {
      if (!artifacts.get(namespace)?.producers.length) continue
      for (const { stage, action } of places) {
        yield {
          location: at('stages', stage, 'actions', action, 'namespace'),
          message: say`Choose another namespace: “${namespace}” is the name of an artifact.`,
        }
      }
    }
  },
}
