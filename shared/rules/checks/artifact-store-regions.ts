import { isList } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** A template lists its stores with their Regions; a list that cannot be read by Region stays a list. */
export const artifactStoreRegions: PipelineRule = {
  id: 'artifact-store-regions',
  topic: 'cloudformation',
  severity: 'error',
  summary: 'Every artifact store in a template has a Region of its own.',
  explanation: 'An entry of ArtifactStores has a Region and an ArtifactStore, and nothing else.',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-artifactstoremap.html',
  *check({ raw }, { dialect }) {
    if (dialect !== 'cloudformation' || !isList(raw.artifactStores)) return
    yield {
      location: at('artifactStores'),
      message: say`Give every artifact store a Region of its own and an ArtifactStore, and nothing else.`,
    }
  },
}
