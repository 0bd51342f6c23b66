import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'
import { canBePolled, saysWhetherPolled } from '../starts.ts'

const location = at('configuration', 'PollForSourceChanges')

/** A source that says nothing is polled, which AWS advises against (UG/update-change-detection). */
export const pollingSource: ActionRule = {
  id: 'polling-source',
  topic: 'good practice',
  severity: 'hint',
  summary: 'A source says whether CodePipeline polls it.',
  explanation:
    'Without PollForSourceChanges CodePipeline looks for changes itself from time to time. AWS recommends events instead, which start the pipeline at once; where an event rule or a webhook does that, polling starts every change twice. After 30 days without an execution polling stops.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/update-change-detection.html',
  *checkAction(action, type) {
    if (!canBePolled(type) || saysWhetherPolled(action)) return
    yield {
      location,
      message: say`Say whether source “${action.label}” is polled: it is unless “PollForSourceChanges” is "false".`,
      fixes: [
        { title: say`Write "false": events start the pipeline`, repairs: [{ set: location, value: 'false' }] },
        { title: say`Write "true": CodePipeline polls`, repairs: [{ set: location, value: 'true' }] },
      ],
    }
  },
}
