import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'

/** Some action types are there for pipelines that have them already (UG/integrations-action-type). */
export const actionTypeRetired: ActionRule = {
  id: 'action-type-retired',
  topic: 'action types',
  severity: 'info',
  summary: 'New pipelines use action types that have a future.',
  explanation:
    'AWS keeps old action types for pipelines that have them, and recommends others for new ones. Nothing is wrong with such an action today.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/integrations-action-type.html',
  *checkAction(_, type) {
    if (type?.retired === undefined) return
    yield {
      location: ['actionTypeId', 'provider'],
      message: say`Consider another action type than ${type.title}. ${type.retired}`,
    }
  },
}
