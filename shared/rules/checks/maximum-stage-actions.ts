import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

const most = 50

/** A stage has at most 50 actions (UG/limits). */
export const maximumStageActions: PipelineRule = {
  id: 'maximum-stage-actions',
  topic: 'structure',
  severity: 'error',
  summary: 'A stage has at most 50 actions.',
  explanation:
    'The limit is fixed and counts actions that run at the same time as well as those that run one after the other. Divide a larger stage.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  *check({ stages }) {
    for (const [s, { label, actions }] of stages.entries()) {
      if (actions.length <= most) continue
      const count = actions.filter(({ opaque }) => !opaque).length
      if (count <= most) continue
      yield {
        location: at('stages', s, 'actions'),
        message: say`Divide stage “${label}”: it has ${count} actions and may have ${most}.`,
      }
    }
  },
}
