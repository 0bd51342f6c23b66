import { isObject, member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** All members of onFailure are optional, and without any it says nothing (API/FailureConditions). */
export const failureHandlingEmpty: PipelineRule = {
  id: 'failure-handling-empty',
  topic: 'conditions',
  severity: 'warning',
  summary: 'onFailure says what happens when the stage fails.',
  explanation: 'An empty onFailure changes nothing: the stage just fails, as it does without.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_FailureConditions.html',
  *check({ stages }) {
    for (const [s, { raw, label }] of stages.entries()) {
      const handling = member(raw, 'onFailure')
      if (!isObject(handling) || Object.keys(handling).length > 0) continue
      const location = at('stages', s, 'onFailure')
      yield {
        location,
        message: say`Say in “onFailure” what happens when stage “${label}” fails, or remove it: it is empty.`,
        fixes: [{ title: say`Remove it`, repairs: [{ unset: location }] }],
      }
    }
  },
}
