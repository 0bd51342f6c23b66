import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf } from '../settings.ts'

/** An image has an artifact that names it and a placeholder that it replaces (UG/action-reference-ECSbluegreen). */
export const imagePlaceholderPairs: ActionRule = {
  id: 'image-placeholder-pairs',
  topic: 'configuration',
  severity: 'warning',
  summary: 'Each image of a blue/green deployment has an artifact and a placeholder.',
  explanation:
    'Image1ArtifactName says which artifact has the imageDetail.json with the URI of the image, and Image1ContainerName which placeholder in the task definition the URI replaces; the same holds for images 2 to 4. One without the other does nothing.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECSbluegreen.html',
  *checkAction({ configuration, isConfigurationKnown }, type) {
    if (!type || !isConfigurationKnown || !isType(type, 'Deploy', 'CodeDeployToECS')) return
    for (const artifact of Object.keys(type.fields).filter((key) => /^Image\d+ArtifactName$/.test(key))) {
      const container = artifact.replace('ArtifactName', 'ContainerName')
      for (const [here, other] of [
        [artifact, container],
        [container, artifact],
      ] as const) {
        if (isThere(member(configuration, here)) !== true || isThere(member(configuration, other)) !== false) continue
        yield { location: placeOf(other), message: say`Add “${other}”: “${here}” needs it.` }
      }
    }
  },
}
