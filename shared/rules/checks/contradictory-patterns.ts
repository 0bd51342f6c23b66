import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { filtersOf, patternsIn } from '../trigger-patterns.ts'

/** Excludes win over includes (UG/pipelines-filter). */
export const contradictoryPatterns: PipelineRule = {
  id: 'contradictory-patterns',
  topic: 'triggers',
  severity: 'warning',
  summary: 'No pattern is both included and excluded.',
  explanation:
    'What a filter excludes it never lets through, so a pattern among the includes that is excluded too has no effect.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-filter.html',
  *check({ triggers }) {
    for (const trigger of triggers) {
      for (const filter of filtersOf(trigger)) {
        const patterns = patternsIn(trigger, filter)
        for (const { criterion, list, text, location } of patterns) {
          if (list !== 'includes') continue
          const isExcluded = patterns.some(
            (other) => other.list === 'excludes' && other.criterion === criterion && other.text === text,
          )
          if (!isExcluded) continue
          yield {
            location,
            message: say`Remove “${text}” from the includes or from the excludes: excluded, it never starts the pipeline.`,
          }
        }
      }
    }
  },
}
