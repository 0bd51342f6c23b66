import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { runsOnlyAtHome, storeRegions } from '../stores.ts'

/** Sources and actions that are not of AWS run in the pipeline's own Region (UG/action-requirements). */
export const homeRegionActions: PipelineRule = {
  id: 'home-region-actions',
  topic: 'regions and roles',
  severity: 'error',
  summary: 'Source actions, partner actions and custom actions run in the pipeline’s own Region.',
  explanation:
    'Only actions of AWS that are no sources can run in another Region. The declaration does not say in which Region the pipeline is; it is wrong for sure when two such actions name two Regions, or one names a Region for which there is no artifact store.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html',
  *check(pipeline, { catalog }) {
    const covered = storeRegions(pipeline)
    let home: string | undefined
    for (const [s, { actions }] of pipeline.stages.entries()) {
      for (const [a, action] of actions.entries()) {
        const { region, label } = action
        if (region === undefined || region === '' || !runsOnlyAtHome(action, catalog.find(action.type))) continue
        const location = at('stages', s, 'actions', a, 'region')
        const fixes = [{ title: say`Remove the Region`, repairs: [{ unset: location }] }]
        if (covered?.has(region) === false) {
          yield {
            location,
            message: say`Remove the Region of action “${label}”: it runs in the pipeline’s own Region, and ${region} has not even an artifact store.`,
            fixes,
          }
        } else if (home !== undefined && home !== region) {
          yield {
            location,
            message: say`Remove the Region of action “${label}”, or make it ${home} as elsewhere: it can run only in the pipeline’s own Region.`,
            fixes,
          }
        } else home = region
      }
    }
  },
}
