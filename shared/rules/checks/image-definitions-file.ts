import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

const key = 'FileName'

/** The two ways to deploy to ECS read different files (UG/file-reference). */
export const imageDefinitionsFile: ActionRule = {
  id: 'image-definitions-file',
  topic: 'configuration',
  severity: 'warning',
  summary: 'An ECS action reads an image definitions file.',
  explanation:
    'The standard deployment to ECS reads imagedefinitions.json, a list with the name and image URI of each container. imageDetail.json is another file, which blue/green deployments with CodeDeploy read and an ECR source puts out; it names no container.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html',
  *checkAction(action, type) {
    const value = isType(type, 'Deploy', 'ECS') ? setting(action, key) : undefined
    if (value === undefined || !/(^|\/)imagedetail\.json$/i.test(value)) return
    yield {
      location: placeOf(key),
      message: say`Name an image definitions file in “${key}”, such as imagedefinitions.json: imageDetail.json is for blue/green deployments.`,
    }
  },
}
