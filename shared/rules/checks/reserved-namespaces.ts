import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { executionNamespace, variablesNamespace } from '../reference-use.ts'
import type { PipelineRule } from '../rule.ts'

/** Two namespaces are CodePipeline's own; `variables` became so with V2 (UG/reference-variables). */
export const reservedNamespaces: PipelineRule = {
  id: 'reserved-namespaces',
  topic: 'variables',
  severity: 'error',
  summary: 'No action has the namespace codepipeline or variables.',
  explanation:
    'codepipeline holds the id of the execution, variables holds the variables of the pipeline. A V1 pipeline may still have an action with the namespace variables; before the pipeline can have variables of its own, that has to be renamed.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html',
  *check({ variables }, { variables: { namespaces } }) {
    for (const namespace of [executionNamespace, variablesNamespace]) {
      for (const { stage, action } of namespaces.get(namespace) ?? []) {
        yield {
          location: at('stages', stage, 'actions', action, 'namespace'),
          severity: namespace === executionNamespace || variables.length > 0 ? 'error' : 'warning',
          message: say`Choose another namespace: CodePipeline keeps “${namespace}” for itself.`,
        }
      }
    }
  },
}
