import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { literal } from '#shared/model/value.ts'
import { configurationRule } from '../configuration-rule.ts'
import { isPlaceholder, isUnsubstituted, placeOf } from '../settings.ts'

/** Documentation writes <what-belongs-here> where a value of one's own belongs. */
export const configurationPlaceholder = configurationRule({
  id: 'configuration-placeholder',
  topic: 'configuration',
  severity: 'warning',
  summary: 'Placeholders have been replaced by values.',
  explanation:
    'A value in angle brackets stands in samples where one of your own belongs, and ${NAME} is filled in by Fn::Sub of CloudFormation alone. CodePipeline would take either as it is, and the action would look for something of that name.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/structure-configuration-examples.html',
  *checkConfiguration({ configuration }, type) {
    for (const key of Object.keys(type.fields)) {
      const text = literal(member(configuration, key))?.trim()
      // The placeholders of task definitions have a check of their own.
      if (text === undefined || !isPlaceholder(text) || key.endsWith('ContainerName')) continue
      yield {
        location: placeOf(key),
        message: isUnsubstituted(text)
          ? say`Put “${text}” in “${key}” into Fn::Sub, or replace it by a value: nothing else fills it in.`
          : say`Replace “${text}” in “${key}” by a value of your own.`,
      }
    }
  },
})
