import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { settled } from '#shared/model/settled.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf } from '../settings.ts'

/** The action itself puts the brackets around the placeholder (UG/action-reference-ECSbluegreen). */
export const imagePlaceholderName: ActionRule = {
  id: 'image-placeholder-name',
  topic: 'configuration',
  severity: 'warning',
  summary: 'Image1ContainerName and its like hold the placeholder without brackets.',
  explanation:
    'The task definition holds <IMAGE1_NAME>, and the configuration names it IMAGE1_NAME. With brackets here the action looks for a placeholder with two pairs of them.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECSbluegreen.html',
  *checkAction({ configuration }, type) {
    if (!type || !isType(type, 'Deploy', 'CodeDeployToECS')) return
    for (const key of Object.keys(type.fields).filter((each) => /^Image\d+ContainerName$/.test(each))) {
      const bare = /^<(.+)>$/.exec(settled(member(configuration, key)) ?? '')?.[1]
      if (bare === undefined) continue
      const location = placeOf(key)
      yield {
        location,
        message: say`Write “${bare}” in “${key}”, without brackets: those stand only in the task definition.`,
        fixes: [{ title: say`Change it to ${bare}`, repairs: [{ set: location, value: bare }] }],
      }
    }
  },
}
