import type { Json } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { actionSchema } from '#shared/model/schema/action-schema.ts'
import { configurationRule } from '../configuration-rule.ts'
import { nearest } from '../nearest.ts'
import type { Fix } from '../rule.ts'
import { placeOf } from '../settings.ts'

const { propertyNames } = actionSchema.properties.configuration

/** Keys are those of the action type, spelled as there (UG/structure-configuration-examples). */
export const configurationUnknownKey = configurationRule({
  id: 'configuration-unknown-key',
  topic: 'configuration',
  severity: 'warning',
  summary: 'The configuration of an action has only keys that its type knows.',
  explanation:
    'A key that the action type does not have is most often misspelled: upper and lower case matter. It is a warning because AWS adds keys to its action types from time to time.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/structure-configuration-examples.html',
  *checkConfiguration({ configuration }, type) {
    if (type.fieldsOpen) return
    const absent = Object.keys(type.fields).filter((key) => !Object.hasOwn(configuration, key))
    for (const [key, value] of Object.entries(configuration)) {
      if (Object.hasOwn(type.fields, key) || key.startsWith('Fn::') || !hasShape(key)) continue
      const near = nearest(key, absent)
      yield {
        location: placeOf(key),
        part: 'name',
        message:
          near === undefined
            ? say`Check “${key}”: ${type.title} has no such key.`
            : say`Write “${near}” for “${key}”, which ${type.title} does not have.`,
        fixes: near === undefined ? [] : [renamed(key, near, value)],
      }
    }
  },
})

/** Whether the schema is content with the name. */
function hasShape(key: string): boolean {
  return key.length >= propertyNames.minLength && key.length <= propertyNames.maxLength
}

function renamed(key: string, near: string, value: Json): Fix {
  return {
    title: say`Rename it to ${near}`,
    repairs: [{ unset: placeOf(key) }, { set: placeOf(near), value }],
  }
}
