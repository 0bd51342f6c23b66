import { say } from '#shared/model/message.ts'
import { rollbacksOf } from '../rollbacks.ts'
import type { PipelineRule } from '../rule.ts'

/** The source stage cannot be rolled back; it can be retried (UG/stage-rollback, UG/stage-retry). */
export const noSourceRollback: PipelineRule = {
  id: 'no-source-rollback',
  topic: 'conditions',
  severity: 'error',
  summary: 'The source stage is not rolled back.',
  explanation:
    'A rollback runs a stage again with the sources of an earlier execution, which makes no sense for the stage that fetches them. An automatic retry is allowed there.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-rollback.html',
  *check({ executionMode, stages: [first] }) {
    if (!first || first.opaque || executionMode === 'PARALLEL') return
    for (const location of rollbacksOf(first, 0)) {
      yield {
        location,
        message: say`Choose another result than ROLLBACK for stage “${first.label}”: the source stage cannot be rolled back.`,
      }
    }
  },
}
