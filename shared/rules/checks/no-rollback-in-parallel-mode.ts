import { say } from '#shared/model/message.ts'
import { rollbacksOf } from '../rollbacks.ts'
import type { PipelineRule } from '../rule.ts'

/** A pipeline in PARALLEL mode has no state to go back to (UG/execution-modes). */
export const noRollbackInParallelMode: PipelineRule = {
  id: 'no-rollback-in-parallel-mode',
  topic: 'conditions',
  severity: 'error',
  summary: 'Nothing is rolled back in PARALLEL mode.',
  explanation:
    'In PARALLEL mode executions know nothing of one another, so there is none to go back to: neither by hand, nor automatically, nor as the result of a condition.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/execution-modes.html',
  *check({ executionMode, stages }) {
    if (executionMode !== 'PARALLEL') return
    for (const [s, stage] of stages.entries()) {
      for (const location of rollbacksOf(stage, s)) {
        yield {
          location,
          message: say`Choose another result than ROLLBACK, or another execution mode: in PARALLEL mode nothing is rolled back.`,
        }
      }
    }
  },
}
