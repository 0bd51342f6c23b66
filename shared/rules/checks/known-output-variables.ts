import { actionAt } from '#shared/graph/flow.ts'
import { say } from '#shared/model/message.ts'
import { nearest } from '../nearest.ts'
import { oncePerValue, replacing } from '../reference-use.ts'
import type { PipelineRule } from '../rule.ts'

/** Actions of most types have a fixed set of output variables (UG/reference-variables). */
export const knownOutputVariables: PipelineRule = {
  id: 'known-output-variables',
  topic: 'variables',
  severity: 'warning',
  summary: 'A reference is to a variable that the action has.',
  explanation:
    'CodePipeline takes any key behind a namespace when the pipeline is saved. A key that the action does not put out fails the action that refers to it when it runs. Types whose variables come from a build or a stack are not looked at.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html',
  *check(pipeline, { variables: { references, namespaces }, catalog }) {
    const isNew = oncePerValue()
    for (const reference of references) {
      const { namespace, key, text, location } = reference
      const [place, ...others] = namespaces.get(namespace) ?? []
      const action = place && actionAt(pipeline, place)
      if (!action || others.length > 0) continue
      const type = catalog.find(action.type)
      if (!type || type.dynamicVariables !== undefined || Object.hasOwn(type.outputVariables, key)) continue
      if (!isNew(reference)) continue
      const known = Object.keys(type.outputVariables)
      const near = nearest(key, known)
      yield {
        location,
        message:
          known.length === 0
            ? say`Replace “${text}”: action “${action.label}” has no output variables.`
            : say`Correct “${text}”: the output variables of action “${action.label}” are ${known.join(', ')}.`,
        ...(near === undefined ? {} : { fixes: replacing(pipeline, reference, { namespace, key: near }) }),
      }
    }
  },
}
