import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

const most = 5

/** In PARALLEL mode at most five actions of one execution run at the same time (UG/limits). */
export const parallelModeActions: PipelineRule = {
  id: 'parallel-mode-actions',
  topic: 'structure',
  severity: 'info',
  summary: 'In PARALLEL mode at most five actions have the same run order.',
  explanation:
    'An execution of a pipeline in PARALLEL mode runs at most five actions at the same time, so a sixth with the same run order does not run beside the others.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  *check({ executionMode, stages }) {
    if (executionMode !== 'PARALLEL') return
    for (const [s, { actions }] of stages.entries()) {
      const counts = new Map<number, number>()
      for (const [a, { opaque, runOrder, isRunOrderKnown }] of actions.entries()) {
        if (opaque || !isRunOrderKnown) continue
        const count = (counts.get(runOrder) ?? 0) + 1
        counts.set(runOrder, count)
        if (count !== most + 1) continue
        yield {
          location: at('stages', s, 'actions', a),
          message: say`Give this action another run order if it must not wait: in PARALLEL mode ${most} actions run at the same time, and it is one more.`,
        }
      }
    }
  },
}
