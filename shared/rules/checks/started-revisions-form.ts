import { say } from '#shared/model/message.ts'
import { settled } from '#shared/model/settled.ts'
import { itemTroubles, jsonItems, textsOf } from '../json-items.ts'
import type { ActionRule } from '../rule.ts'
import { placeOf } from '../settings.ts'

/** How a start may name a revision (API/SourceRevisionOverride). */
const revisionTypes: readonly string[] = ['COMMIT_ID', 'IMAGE_DIGEST', 'S3_OBJECT_VERSION_ID', 'S3_OBJECT_KEY']

/** An action that starts a pipeline may say which revisions its sources take (API/SourceRevisionOverride). */
export const startedRevisionsForm: ActionRule = {
  id: 'started-revisions-form',
  topic: 'configuration',
  severity: 'error',
  summary: 'The revisions for a pipeline that is started name a source action, a type and a value.',
  explanation:
    'SourceRevisions holds a JSON list of objects with actionName, revisionType and revisionValue. The type is COMMIT_ID for Git, IMAGE_DIGEST for ECR, and S3_OBJECT_VERSION_ID or S3_OBJECT_KEY for S3.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_SourceRevisionOverride.html',
  *checkAction(action, type) {
    if (!type) return
    for (const list of jsonItems(action, type, 'source-revisions')) {
      const location = placeOf(list.key)
      const required = ['actionName', 'revisionType', 'revisionValue']
      for (const trouble of itemTroubles(list, { required })) yield { location, ...trouble }
      for (const { text, index } of textsOf(list.items, 'revisionType')) {
        if (settled(text) === undefined || revisionTypes.includes(text)) continue
        yield {
          location,
          message: say`Choose one of these for revisionType of ${list.key}[${index}]: ${revisionTypes.join(', ')}.`,
        }
      }
    }
  },
}
