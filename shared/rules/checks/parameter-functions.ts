import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { type Message, say } from '#shared/model/message.ts'
import { settled } from '#shared/model/settled.ts'
import { parametersOf } from '../parameters.ts'
import type { ActionRule } from '../rule.ts'
import { inputNames } from '../settings.ts'

/** What an artifact can be asked for (CFN/continuous-delivery-codepipeline-parameter-override-functions). */
const attributes: readonly string[] = ['BucketName', 'ObjectKey', 'URL']

/** The functions in parameter overrides name an input artifact and something of it (CFN/continuous-delivery-codepipeline-parameter-override-functions). */
export const parameterFunctions: ActionRule = {
  id: 'parameter-functions',
  topic: 'artifacts',
  severity: 'error',
  summary: 'Fn::GetArtifactAtt and Fn::GetParam name an input artifact and what there is of it.',
  explanation:
    'Fn::GetArtifactAtt takes an input artifact and BucketName, ObjectKey or URL. Fn::GetParam takes an input artifact, a JSON file in it and a key of that file. The artifact must be an input of this very action.',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-parameter-override-functions.html',
  *checkAction(action, type) {
    const found = parametersOf(action, type)
    if (!found) return
    const { parameters, location } = found
    for (const message of troublesIn(parameters, inputNames(action))) yield { location, message }
  },
}

function* troublesIn(parameters: JsonObject, inputs: readonly string[] | undefined): Iterable<Message> {
  for (const value of Object.values(parameters)) {
    if (!isObject(value)) continue
    for (const [name, given] of Object.entries(value)) {
      if (name !== 'Fn::GetArtifactAtt' && name !== 'Fn::GetParam') continue
      const parts = partsOf(given)
      const message = name === 'Fn::GetParam' ? troubleInParam(parts) : troubleInAttribute(parts)
      const artifact = settled(parts?.[0])
      if (message) yield message
      else if (inputs && artifact !== undefined && !inputs.includes(artifact)) {
        yield say`Take in artifact “${artifact}” or name another in ${name}: it is no input of this action.`
      }
    }
  }
}

/** What a function was given, if that is a list of texts. */
function partsOf(given: Json): readonly string[] | undefined {
  if (!isList(given)) return undefined
  const texts = given.filter((part) => typeof part === 'string')
  return texts.length === given.length ? texts : undefined
}

function troubleInAttribute(parts: readonly string[] | undefined): Message | undefined {
  if (parts?.length !== 2)
    return say`Give Fn::GetArtifactAtt two texts: an artifact and one of ${attributes.join(', ')}.`
  const attribute = settled(parts[1])
  if (attribute === undefined || attributes.includes(attribute)) return undefined
  return say`Replace “${attribute}” in Fn::GetArtifactAtt: there is ${attributes.join(', ')}.`
}

function troubleInParam(parts: readonly string[] | undefined): Message | undefined {
  return parts?.length === 3
    ? undefined
    : say`Give Fn::GetParam three texts: an artifact, a JSON file in it and a key of that file.`
}
