import { member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { StageRuleRule } from '../rule.ts'

/** Commands are a member of the Commands rule and of no other (UG/rule-reference-Commands). */
export const ruleCommands: StageRuleRule = {
  id: 'rule-commands',
  topic: 'conditions',
  severity: 'error',
  summary: 'A rule of type Commands has commands, and no other rule has.',
  explanation:
    'What a Commands rule runs stands in its member commands, not in its configuration. Rules of other types have no use for commands.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-Commands.html',
  *checkStageRule({ raw, label }, type) {
    if (!type) return
    const hasCommands = member(raw, 'commands') !== undefined
    if (type.hasCommands && !hasCommands) {
      yield { location: at('commands'), message: say`Add the commands that rule “${label}” runs.` }
    } else if (!type.hasCommands && hasCommands) {
      yield {
        location: at('commands'),
        part: 'name',
        severity: 'warning',
        message: say`Remove the commands of rule “${label}”: only a rule of type Commands runs any.`,
        fixes: [{ title: say`Remove the commands`, repairs: [{ unset: at('commands') }] }],
      }
    }
  },
}
