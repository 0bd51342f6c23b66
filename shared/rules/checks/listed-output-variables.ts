import { actionAt, type ActionPlace } from '#shared/graph/flow.ts'
import { isList, type Json, member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { nearest } from '../nearest.ts'
import { oncePerValue, replacing } from '../reference-use.ts'
import type { Fix, PipelineRule } from '../rule.ts'

/** A Commands action puts out the environment variables that it lists (UG/action-reference-Commands). */
export const listedOutputVariables: PipelineRule = {
  id: 'listed-output-variables',
  topic: 'variables',
  severity: 'warning',
  summary: 'A reference to a Commands action is to a variable that it lists.',
  explanation:
    'Of the environment variables that its commands set, a Commands action hands on those that its member outputVariables lists. A reference to another one fails the action that refers to it when it runs.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Commands.html',
  *check(pipeline, { variables: { references, namespaces }, catalog }) {
    const isNew = oncePerValue()
    for (const reference of references) {
      const { namespace, key, text, location } = reference
      const [place, ...others] = namespaces.get(namespace) ?? []
      const action = place && actionAt(pipeline, place)
      if (!action || others.length > 0) continue
      if (catalog.find(action.type)?.members?.includes('outputVariables') !== true) continue
      const list = member(action.raw, 'outputVariables')
      const listed = namesIn(list)
      if (listed === undefined || listed.includes(key) || !isNew(reference)) continue
      const near = nearest(key, listed)
      yield {
        location,
        message: say`List “${key}” in the output variables of action “${action.label}”, or correct “${text}”.`,
        fixes:
          near === undefined ? listing(place, list, key) : replacing(pipeline, reference, { namespace, key: near }),
      }
    }
  },
}

/** The variables of a list; `undefined` where CloudFormation knows more. */
function namesIn(list: Json | undefined): readonly string[] | undefined {
  if (list === undefined) return []
  return isList(list) && list.every((item) => typeof item === 'string') ? list : undefined
}

function listing({ stage, action }: ActionPlace, list: Json | undefined, key: string): readonly Fix[] {
  const location = at('stages', stage, 'actions', action, 'outputVariables')
  return [
    {
      title: say`List ${key} there`,
      repairs: [list === undefined ? { set: location, value: [key] } : { set: [...location, '-'], value: key }],
    },
  ]
}
