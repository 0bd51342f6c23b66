import { say } from '#shared/model/message.ts'
import { settled } from '#shared/model/settled.ts'
import { itemsIn } from '../items.ts'
import type { ActionRule } from '../rule.ts'
import { placeOf, written } from '../settings.ts'

/** Tags of images have a form (ECR/API_PutImage). */
export const imageTag: ActionRule = {
  id: 'image-tag',
  topic: 'configuration',
  severity: 'error',
  summary: 'Image tags are ones that an image can have.',
  explanation:
    'A tag has at most 128 letters, digits, underscores, periods and hyphens and begins with none of the last two. No image can have another.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECRBuildAndPublish.html',
  *checkAction(action, type) {
    if (type?.owner !== 'AWS') return
    for (const key of ['ImageTag', 'ImageTags']) {
      const text = key in type.fields ? written(action, key) : undefined
      // Of a list in brackets, that is told.
      const wrong = itemsIn(text?.startsWith('[') ? '' : (text ?? '')).find(
        (tag) => tag !== '' && settled(tag) !== undefined && !/^\w[\w.-]{0,127}$/.test(tag),
      )
      if (wrong === undefined) continue
      yield { location: placeOf(key), message: say`Choose another tag in “${key}”: no image can have “${wrong}”.` }
    }
  },
}
