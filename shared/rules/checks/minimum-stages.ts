import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** CodePipeline refuses a pipeline of fewer than two stages (UG/pipeline-requirements). */
export const minimumStages: PipelineRule = {
  id: 'minimum-stages',
  topic: 'structure',
  severity: 'error',
  summary: 'A pipeline has at least two stages.',
  explanation:
    'The first stage holds the sources, so a pipeline with one stage would do nothing with them. CodePipeline answers with an InvalidStructureException.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html',
  *check({ raw, stages, areStagesKnown }) {
    // Without a list of stages the schema has said so; one that is opaque may become several.
    if (!Array.isArray(raw.stages) || stages.length >= 2 || !areStagesKnown) return
    yield {
      location: at('stages'),
      message: say`Add a stage: the pipeline has ${stages.length} and needs at least 2.`,
    }
  },
}
