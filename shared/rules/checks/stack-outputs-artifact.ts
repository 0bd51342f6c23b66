import type { ActionType } from '#shared/catalog/action-type.ts'
import { holds } from '#shared/catalog/when.ts'
import type { Action } from '#shared/model/action.ts'
import { member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import type { Finding, PipelineRule } from '../rule.ts'
import { isType, placeOf } from '../settings.ts'

const key = 'OutputFileName'

/** The outputs of a stack go into an artifact only as a named file (UG/action-reference-CloudFormation). */
export const stackOutputsArtifact: PipelineRule = {
  id: 'stack-outputs-artifact',
  topic: 'artifacts',
  severity: 'warning',
  summary: 'A CloudFormation action has an output artifact exactly where it has OutputFileName.',
  explanation:
    'With OutputFileName the outputs of the stack are written as a JSON file into the output artifact. Without the key no artifact is made, so that a later action cannot take it in, and without an artifact there is nothing to write the file into. An artifact that nobody takes in does no harm.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html',
  *check({ stages }, { catalog, flow: { artifacts } }) {
    for (const [s, { actions }] of stages.entries()) {
      for (const [a, action] of actions.entries()) {
        const type = isType(action.type, 'Deploy', 'CloudFormation') ? catalog.find(action.type) : undefined
        const finding = type && trouble(action, type)
        if (!finding) continue
        const isTaken = action.outputs.some(({ name = '' }) => artifacts.get(name)?.consumers.length)
        yield {
          ...finding,
          location: at('stages', s, 'actions', a, ...finding.location),
          severity: action.outputs.length === 0 || isTaken ? 'warning' : 'info',
        }
      }
    }
  },
}

function trouble(action: Action, { fields }: ActionType): Finding | undefined {
  const { outputs, areOutputsKnown, configuration, isConfigurationKnown } = action
  const there = isThere(member(configuration, key))
  const unused = fields[key]?.unusedWhen?.when
  const isUnused = unused && holds(unused, action, fields)
  if (!areOutputsKnown || isUnused === undefined) return undefined
  if (outputs.length === 0) {
    if (there !== true || isUnused) return undefined
    return { location: placeOf(key), message: say`Add an output artifact: the file of “${key}” has nowhere to go.` }
  }
  if (isUnused) {
    return {
      location: ['outputArtifacts'],
      part: 'name',
      message: say`Remove the output artifact: in this mode the action makes none.`,
    }
  }
  if (there !== false || !isConfigurationKnown) return undefined
  return {
    location: placeOf(key),
    message: say`Add “${key}” with a name such as outputs.json: without it there is no output artifact.`,
  }
}
