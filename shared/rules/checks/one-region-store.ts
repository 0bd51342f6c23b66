import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { storesOf } from '../stores.ts'

/** Stores by Region are for pipelines with actions in several (UG/pipeline-requirements). */
export const oneRegionStore: PipelineRule = {
  id: 'one-region-store',
  topic: 'regions and roles',
  severity: 'hint',
  summary: 'A pipeline with one artifact store writes it as artifactStore.',
  explanation:
    'artifactStores is meant for pipelines with actions in several Regions. With a store for one Region it says no more than artifactStore.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html',
  *check(pipeline) {
    const [store, ...others] = storesOf(pipeline) ?? []
    if (store?.region === undefined || others.length > 0) return
    yield {
      location: at('artifactStores'),
      part: 'name',
      message: say`Write “artifactStore” instead: there is a store for ${store.region} alone.`,
    }
  },
}
