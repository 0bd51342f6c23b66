import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'
import { templateEntries } from '../template-members.ts'

/** A transition has one reason for which it is disabled; of two entries for one stage the second overwrites it. */
export const uniqueDisabledTransitions: PipelineRule = {
  id: 'unique-disabled-transitions',
  topic: 'cloudformation',
  severity: 'warning',
  summary: 'Every disabled transition is listed once.',
  explanation:
    'A transition is disabled or not, and has one reason. A second entry for the same stage says nothing new.',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-stagetransition.html',
  *check(pipeline, { dialect }) {
    const taken = new Set<string>()
    for (const { text, location } of templateEntries(
      pipeline,
      dialect,
      'DisableInboundStageTransitions',
      'StageName',
    )) {
      if (taken.has(text)) {
        yield { location, message: say`Remove this entry: the transition into “${text}” is listed already.` }
      }
      taken.add(text)
    }
  },
}
