import { isList, isObject, type Json, member } from '#shared/model/json.ts'
import { type Message, say } from '#shared/model/message.ts'
import { parametersOf } from '../parameters.ts'
import type { ActionRule, Severity } from '../rule.ts'

/** Parameters have values of text, or take them from an artifact (CFN/continuous-delivery-codepipeline-parameter-override-functions). */
export const parameterOverrides: ActionRule = {
  id: 'parameter-overrides',
  topic: 'configuration',
  severity: 'error',
  summary: 'Each parameter override is a text, a number, a list, or a function that CodePipeline knows.',
  explanation:
    'The value of a parameter is a text, a number or a list of these, or one of the two functions that take a value from an input artifact: Fn::GetArtifactAtt and Fn::GetParam. No other function of CloudFormation is resolved here.',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-parameter-override-functions.html',
  *checkAction(action, type) {
    const found = parametersOf(action, type)
    for (const [name, value] of Object.entries(found?.parameters ?? {})) {
      const trouble = troubleOf(name, value)
      if (found && trouble) yield { location: found.location, message: trouble[0], severity: trouble[1] }
    }
  },
}

function troubleOf(name: string, value: Json): readonly [Message, Severity] | undefined {
  if (typeof value === 'string' || typeof value === 'number') return undefined
  if (isList(value)) {
    return value.some((item) => typeof item === 'object')
      ? [say`Give parameter “${name}” a list of texts.`, 'error']
      : undefined
  }
  // Truth values and null are not forbidden anywhere.
  if (!isObject(value)) return [say`Write the value of parameter “${name}” as a text: "${String(value)}".`, 'warning']
  const isFunction = member(value, 'Fn::GetArtifactAtt') !== undefined || member(value, 'Fn::GetParam') !== undefined
  if (isFunction && Object.keys(value).length === 1) return undefined
  return [say`Give parameter “${name}” a text, a number, a list, Fn::GetArtifactAtt or Fn::GetParam.`, 'error']
}
