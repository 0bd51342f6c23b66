import { say } from '#shared/model/message.ts'
import { nearest } from '../nearest.ts'
import { oncePerValue, referringAction, replacing, variablesNamespace } from '../reference-use.ts'
import type { PipelineRule } from '../rule.ts'

/** `#{variables.NAME}` is a variable that the pipeline declares (UG/reference-variables). */
export const declaredVariables: PipelineRule = {
  id: 'declared-variables',
  topic: 'variables',
  severity: 'error',
  summary: 'A reference to a variable of the pipeline is to one that it declares.',
  explanation:
    'Variables of the pipeline are listed in its member variables; a start can give them values, but not bring new ones. Upper and lower case count.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html',
  *check(pipeline, { variables: { references, namespaces } }) {
    const declared = pipeline.variables.map(({ name }) => name)
    // An old pipeline may have an action with that namespace.
    if (!pipeline.areVariablesKnown || (declared.length === 0 && namespaces.has(variablesNamespace))) return
    const isNew = oncePerValue()
    for (const reference of references) {
      const { namespace, key, text, location, user } = reference
      if (namespace !== variablesNamespace || declared.includes(key)) continue
      // There no variable of the pipeline is any good, whatever its name.
      if (referringAction(pipeline, user)?.type.category === 'Source' || !isNew(reference)) continue
      const near = nearest(key, declared)
      yield {
        location,
        message: say`Declare the variable “${key}” in “variables”, or correct “${text}”: the pipeline has none of that name.`,
        ...(near === undefined ? {} : { fixes: replacing(pipeline, reference, { namespace, key: near }) }),
      }
    }
  },
}
