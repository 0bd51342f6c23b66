import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

/** A pipeline that starts itself never comes to an end (UG/action-reference-PipelineInvoke). */
export const pipelineStartsItself: PipelineRule = {
  id: 'pipeline-starts-itself',
  topic: 'good practice',
  severity: 'warning',
  summary: 'A pipeline does not start itself.',
  explanation:
    'Each execution that comes to the action starts another one, which comes to the action again. PipelineName names the pipeline that is started, not the one in which the action stands.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-PipelineInvoke.html',
  *check({ name, stages }) {
    if (name === undefined) return
    for (const [s, { actions }] of stages.entries()) {
      for (const [a, action] of actions.entries()) {
        if (!isType(action.type, 'Invoke', 'CodePipeline')) continue
        // In another account or Region, another pipeline may have the name.
        if (action.region !== undefined || action.roleArn !== undefined) continue
        if (setting(action, 'PipelineName') !== name) continue
        yield {
          location: at('stages', s, 'actions', a, ...placeOf('PipelineName')),
          message: say`Name another pipeline to start: “${name}” is this one, which would go on for ever.`,
        }
      }
    }
  },
}
