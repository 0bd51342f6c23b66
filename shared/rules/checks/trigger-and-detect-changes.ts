import { isObject, member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { sourceNamed } from '../source-actions.ts'
import { detectsChanges } from '../starts.ts'

/** With filters `DetectChanges` counts as false; without them a trigger and `"false"` contradict each other. */
export const triggerAndDetectChanges: PipelineRule = {
  id: 'trigger-and-detect-changes',
  topic: 'triggers',
  severity: 'warning',
  summary: 'Trigger and change detection of a source agree.',
  explanation:
    'A trigger with filters takes the place of change detection, whatever DetectChanges says. A trigger without filters stands for every push to the source’s branch, which DetectChanges "false" rules out.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-triggers.html',
  *check(pipeline) {
    for (const { raw, index, sourceActionName, opaque } of pipeline.triggers) {
      const git = member(raw, 'gitConfiguration')
      if (opaque || sourceActionName === undefined || !isObject(git)) continue
      const source = sourceNamed(pipeline, sourceActionName)
      if (!source) continue
      const location = at('stages', 0, 'actions', source.index, 'configuration', 'DetectChanges')
      const detects = detectsChanges(source.action)
      const hasFilters = git.push !== undefined || git.pullRequest !== undefined
      if (hasFilters && detects === 'true') {
        yield {
          location,
          severity: 'hint',
          message: say`Write "false" here: the filters of the trigger decide, and not every change of the branch.`,
          fixes: [{ title: say`Write "false"`, repairs: [{ set: location, value: 'false' }] }],
        }
      } else if (!hasFilters && detects === 'false') {
        yield {
          location,
          message: say`Write "true" here, or give the trigger of “${sourceActionName}” filters: without them it means every change, which "false" rules out.`,
          fixes: [
            { title: say`Write "true"`, repairs: [{ set: location, value: 'true' }] },
            {
              title: say`Remove the trigger`,
              repairs: [{ unset: pipeline.triggers.length === 1 ? at('triggers') : at('triggers', index) }],
            },
          ],
        }
      }
    }
  },
}
