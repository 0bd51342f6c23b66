import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

const most = 50

/** CodePipeline refuses a pipeline of more than 50 stages (UG/limits). */
export const maximumStages: PipelineRule = {
  id: 'maximum-stages',
  topic: 'structure',
  severity: 'error',
  summary: 'A pipeline has at most 50 stages.',
  explanation:
    'The limit is fixed and not raised on request. Actions that only have to run one after the other need no stages of their own: run orders put them in order within one stage.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  *check({ stages }) {
    // Those that only CloudFormation knows may vanish.
    const count = stages.filter(({ opaque }) => !opaque).length
    if (count <= most) return
    yield { location: at('stages'), message: say`Leave at most ${most} stages: the pipeline has ${count}.` }
  },
}
