import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** Whether an entry condition of the first stage is taken is not documented; no sample has one. */
export const sourceStageEntry: PipelineRule = {
  id: 'source-stage-entry',
  topic: 'conditions',
  severity: 'info',
  summary: 'Conditions before entry stand at later stages than the first.',
  explanation:
    'Before the first stage nothing has run yet, so an entry condition has little to decide by. AWS does not say whether it is taken there.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html',
  *check({ stages: [first] }) {
    if (!first?.conditions.some(({ position }) => position === 'beforeEntry')) return
    yield {
      location: at('stages', 0, 'beforeEntry'),
      part: 'name',
      message: say`Move this condition to the next stage: AWS does not say whether the first stage can have one before entry.`,
    }
  },
}
