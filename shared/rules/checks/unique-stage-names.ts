import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** CodePipeline tells the stages of a pipeline apart by name alone (UG/limits). */
export const uniqueStageNames: PipelineRule = {
  id: 'unique-stage-names',
  topic: 'structure',
  severity: 'error',
  summary: 'The stages of a pipeline have different names.',
  explanation:
    'Transitions, retries and rollbacks name a stage by its name alone. CodePipeline refuses a pipeline in which two stages have the same.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  *check({ stages }) {
    const taken = new Set<string>()
    for (const [s, { name }] of stages.entries()) {
      if (name === undefined) continue
      if (taken.has(name)) {
        yield { location: at('stages', s, 'name'), message: say`Rename this stage: “${name}” is already taken.` }
      }
      taken.add(name)
    }
  },
}
