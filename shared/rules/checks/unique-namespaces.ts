import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** “Namespaces must be unique across the pipeline definition” is what the service answers otherwise. */
export const uniqueNamespaces: PipelineRule = {
  id: 'unique-namespaces',
  topic: 'variables',
  severity: 'error',
  summary: 'The namespaces of a pipeline’s actions are different.',
  explanation:
    'A reference names an action by its namespace alone, so CodePipeline refuses a pipeline in which two actions have the same. Upper and lower case count.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html',
  *check(_pipeline, { variables: { namespaces } }) {
    for (const [namespace, places] of namespaces) {
      if (places.length < 2) continue
      for (const { stage, action } of places.slice(1)) {
        yield {
          location: at('stages', stage, 'actions', action, 'namespace'),
          message: say`Choose another namespace: another action already has “${namespace}”.`,
        }
      }
    }
  },
}
