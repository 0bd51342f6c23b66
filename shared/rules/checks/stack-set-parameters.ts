import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'
import { isStackSet } from '../stack-set.ts'
import { placeOf, setting } from '../settings.ts'

/** Where the two action types have their parameters. */
const parameterKeys = ['Parameters', 'ParameterOverrides'] as const

/** Parameters of stack sets have a notation of their own (UG/action-reference-StackSets). */
export const stackSetParameters: ActionRule = {
  id: 'stack-set-parameters',
  topic: 'configuration',
  severity: 'warning',
  summary: 'Parameters of a stack set are ParameterKey=…,ParameterValue=… or a file in an artifact.',
  explanation:
    'Each parameter is written ParameterKey=NAME,ParameterValue=VALUE, with a space before the next. A longer list stands as JSON in a file of an input artifact, which is named Artifact::path. The JSON object that CloudFormation actions take is not understood here.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StackSets.html',
  *checkAction(action, type) {
    if (!isStackSet(type)) return
    for (const key of parameterKeys) {
      const value = setting(action, key)
      if (value === undefined || value.includes('::') || value.startsWith('ParameterKey=')) continue
      yield {
        location: placeOf(key),
        message: say`Write “${key}” as ParameterKey=NAME,ParameterValue=VALUE, or as Artifact::path.`,
      }
    }
  },
}
