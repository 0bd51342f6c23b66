import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { textsIn } from '#shared/model/texts.ts'
import type { ActionRule } from '../rule.ts'

const most = 100 * 1024

/** The resolved configuration of one action has at most 100 KB (UG/limits). */
export const configurationSize: ActionRule = {
  id: 'configuration-size',
  topic: 'configuration',
  severity: 'warning',
  summary: 'The configuration of an action has at most 100 KB.',
  explanation:
    'The limit holds for the configuration after references to variables were replaced, so a configuration that is larger before may become smaller; most become larger.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  *checkAction({ configuration, label }) {
    // A value of more than 1000 characters is wrong by itself.
    if (Object.keys(configuration).length * 1000 <= most) return
    let size = 0
    for (const { text } of textsIn(configuration, [])) size += text.length
    // Characters of several bytes only make it more.
    if (size <= most) return
    yield {
      location: at('configuration'),
      message: say`Shorten the configuration of action “${label}”: it has ${size} characters, and all its values together may have ${most} bytes.`,
    }
  },
}
