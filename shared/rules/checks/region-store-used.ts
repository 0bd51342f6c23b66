import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { homeRegion, storeRegions } from '../stores.ts'

/** A store serves the actions of its Region; that of the pipeline's own is needed in any case. */
export const regionStoreUsed: PipelineRule = {
  id: 'region-store-used',
  topic: 'regions and roles',
  severity: 'hint',
  summary: 'Every artifact store is for a Region in which something runs.',
  explanation:
    'Apart from the pipeline’s own Region, a store is needed only where an action runs. One that is left over does no harm, but the service role must be allowed to use its bucket all the same.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-cross-region.html',
  *check(pipeline, { catalog }) {
    const covered = storeRegions(pipeline)
    if (!covered || covered.size < 2 || !pipeline.areStagesKnown) return
    const idle = new Set(covered)
    for (const { actions, areActionsKnown } of pipeline.stages) {
      if (!areActionsKnown) return
      for (const { raw, region } of actions) {
        if (region !== undefined) idle.delete(region)
        // A Region that only CloudFormation knows may be any of them.
        else if (typeof raw === 'object' && raw !== null && 'region' in raw) return
      }
    }
    const home = homeRegion(pipeline, catalog)
    if (home !== undefined) idle.delete(home)
    else if (idle.size === 1) return
    for (const region of idle) {
      yield {
        location: at('artifactStores', region),
        part: 'name',
        message:
          home === undefined
            ? say`Remove the store for ${region} unless it is the pipeline’s own Region: no action runs there.`
            : say`Remove the store for ${region}: no action runs there.`,
      }
    }
  },
}
