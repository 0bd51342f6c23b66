import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

const most = 1000

/** A pipeline has at most 1000 actions (UG/limits). */
export const maximumActions: PipelineRule = {
  id: 'maximum-actions',
  topic: 'structure',
  severity: 'error',
  summary: 'A pipeline has at most 1000 actions.',
  explanation:
    'The limit is fixed. A larger pipeline can be divided into several, of which one starts the next with an action of CodePipeline’s own.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  *check({ stages }) {
    const total = stages.reduce((sum, { actions }) => sum + actions.length, 0)
    if (total <= most) return
    const count = stages.flatMap(({ actions }) => actions).filter(({ opaque }) => !opaque).length
    if (count <= most) return
    yield {
      location: at('stages'),
      message: say`Divide the pipeline: its stages have ${count} actions together and may have ${most}.`,
    }
  },
}
