import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** A pipeline has one artifact store, or one for each Region, and never both (UG/pipeline-requirements). */
export const oneArtifactStore: PipelineRule = {
  id: 'one-artifact-store',
  topic: 'artifacts',
  severity: 'error',
  summary: 'A pipeline has either artifactStore or artifactStores.',
  explanation:
    'CodePipeline keeps what actions hand on in a bucket. artifactStore names one for all actions; artifactStores names one for each Region, and is needed as soon as actions run in several.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html',
  *check({ raw }) {
    const hasOne = raw.artifactStore !== undefined
    const hasMany = raw.artifactStores !== undefined
    if (hasOne && hasMany) {
      yield { location: at('artifactStores'), part: 'name', message: say`Keep either artifactStore or artifactStores.` }
    } else if (!hasOne && !hasMany) {
      yield {
        location: at('artifactStore'),
        message: say`Add “artifactStore”: a pipeline keeps its artifacts in a bucket.`,
      }
    }
  },
}
