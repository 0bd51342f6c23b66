import { at } from '#shared/model/location.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import type { Rule } from '../rule.ts'

/** A pipeline has one artifact store, or one for each Region, and never both (UG/pipeline-requirements). */
export const oneArtifactStore: Rule = {
  id: 'one-artifact-store',
  severity: 'error',
  summary: 'A pipeline has either artifactStore or artifactStores.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html',
  *check({ raw }) {
    // The other one may come from where only CloudFormation looks.
    if (isIntrinsic(raw)) return
    const hasOne = raw.artifactStore !== undefined
    const hasMany = raw.artifactStores !== undefined
    if (hasOne && hasMany) {
      yield { location: at('artifactStores'), part: 'name', message: 'Keep either artifactStore or artifactStores.' }
    } else if (!hasOne && !hasMany) {
      yield {
        location: at('artifactStore'),
        message: 'Add “artifactStore”: a pipeline keeps its artifacts in a bucket.',
      }
    }
  },
}
