import { itemsOf } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'

/** Each command is one line (UG/action-reference-Commands). */
export const commandSingleLine: ActionRule = {
  id: 'command-single-line',
  topic: 'configuration',
  severity: 'error',
  summary: 'Each command of an action is one line.',
  explanation:
    'Commands of several lines are not supported: write one entry for each line, or put a script into the source and call it. A line break at the end alone is most often a text block of YAML that began with | instead of |-.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Commands.html',
  *checkAction({ raw }, type) {
    if (!type?.members?.includes('commands')) return
    for (const [index, command] of itemsOf(raw, 'commands').entries()) {
      if (typeof command !== 'string' || !/[\r\n]/.test(command)) continue
      const location = ['commands', index]
      const line = command.trim()
      if (line === '' || /[\r\n]/.test(line)) {
        yield { location, message: say`Make each line of this command an entry of its own: a command has one line.` }
      } else {
        yield {
          location,
          message: say`Remove the line break at the end of this command.`,
          severity: 'warning',
          fixes: [{ title: say`Remove the line break`, repairs: [{ set: location, value: line }] }],
        }
      }
    }
  },
}
