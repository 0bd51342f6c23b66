import type { FieldKind } from '#shared/catalog/field.ts'
import { literal } from '#shared/model/value.ts'
import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { configurationRule } from '../configuration-rule.ts'
import { placeOf } from '../settings.ts'

/** Blanks belong to a value, so that a name with one at its end is another name. */
export const configurationBlanks = configurationRule({
  id: 'configuration-blanks',
  topic: 'configuration',
  severity: 'warning',
  summary: 'Values have no blanks or line breaks at their ends.',
  explanation:
    'A blank or line break at the end of a value is hard to see and part of it all the same: “shop ” is another name than “shop”. In YAML, a text block that begins with | ends with a line break; |- leaves it out.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/structure-configuration-examples.html',
  *checkConfiguration({ configuration }, type) {
    for (const [key, { kind }] of Object.entries(type.fields)) {
      const text = literal(member(configuration, key))
      if (text === undefined || text === '' || isFree[kind]) continue
      const bare = text.trim()
      if (bare === text) continue
      const location = placeOf(key)
      yield {
        location,
        message:
          bare === ''
            ? say`Give “${key}” a value: it holds only blanks.`
            : say`Remove the blanks at the ends of “${key}”.`,
        fixes: bare === '' ? [] : [{ title: say`Remove the blanks`, repairs: [{ set: location, value: bare }] }],
      }
    }
  },
})

/** Kinds of values in which blanks at the ends do no harm. */
const isFree: Readonly<Record<FieldKind, boolean>> = {
  text: false,
  lines: true,
  choice: false,
  number: false,
  json: true,
  list: false,
  artifact: false,
  'artifact-path': false,
}
