import { isList } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

const most = 200 * 1024

/** All triggers of a pipeline together have at most 200 KB (UG/limits). */
export const triggersSize: PipelineRule = {
  id: 'triggers-size',
  topic: 'triggers',
  severity: 'error',
  summary: 'The triggers of a pipeline have at most 200 KB.',
  explanation: 'The limit holds for the whole list of triggers as JSON and is not raised on request.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  *check({ raw, triggers }) {
    // Few triggers cannot be that large: none has more than six filters of 48 patterns.
    if (triggers.length < 2 || !isList(raw.triggers)) return
    // Characters of several bytes only make it more.
    const size = JSON.stringify(raw.triggers).length
    if (size <= most) return
    yield {
      location: at('triggers'),
      part: 'name',
      message: say`Shorten the triggers: they have ${size} characters, and may have ${most} bytes together.`,
    }
  },
}
