import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import type { ActionRule } from '../rule.ts'

/** A Commands action is refused without commands (UG/action-reference-Commands). */
export const commandsPresent: ActionRule = {
  id: 'commands-present',
  topic: 'action types',
  severity: 'error',
  summary: 'A Commands action has commands.',
  explanation: 'CodePipeline refuses a Commands action that “must have a non-empty commands field”.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Commands.html',
  *checkAction({ raw, label }, type) {
    if (!type?.members?.includes('commands') || isThere(member(raw, 'commands')) !== false) return
    yield { location: ['commands'], message: say`Add “commands” with a line or more for action “${label}” to run.` }
  },
}
