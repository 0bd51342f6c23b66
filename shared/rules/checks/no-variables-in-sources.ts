import { say } from '#shared/model/message.ts'
import { oncePerValue, referringAction, variablesNamespace } from '../reference-use.ts'
import type { PipelineRule } from '../rule.ts'

/** Variables of the pipeline cannot be used in source actions (UG/reference-variables). */
export const noVariablesInSources: PipelineRule = {
  id: 'no-variables-in-sources',
  topic: 'variables',
  severity: 'error',
  summary: 'Source actions use no variables of the pipeline.',
  explanation:
    'What a source fetches must be certain before the pipeline starts. To run another branch or revision, start the pipeline with a source revision instead.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html',
  *check(pipeline, { variables: { references, namespaces } }) {
    if (pipeline.variables.length === 0 && namespaces.has(variablesNamespace)) return
    const isNew = oncePerValue()
    for (const reference of references) {
      const { namespace, text, location, user } = reference
      if (namespace !== variablesNamespace) continue
      const action = referringAction(pipeline, user)
      if (action?.type.category !== 'Source' || !isNew(reference)) continue
      yield {
        location,
        message: say`Write a value instead of “${text}”: source action “${action.label}” cannot use variables of the pipeline.`,
      }
    }
  },
}
