import { say } from '#shared/model/message.ts'
import { nearest } from '../nearest.ts'
import type { PipelineRule } from '../rule.ts'
import { templateEntries } from '../template-members.ts'

/** CloudFormation disables a transition by the name of the stage into which it leads. */
export const disabledTransitionStage: PipelineRule = {
  id: 'disabled-transition-stage',
  topic: 'cloudformation',
  severity: 'error',
  summary: 'A disabled transition leads into a stage of the pipeline.',
  explanation:
    'CloudFormation makes the pipeline first and then disables the transitions. For a stage that does not exist CodePipeline answers with a StageNotFoundException, and the stack fails.',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-stagetransition.html',
  *check(pipeline, { dialect }) {
    const entries = templateEntries(pipeline, dialect, 'DisableInboundStageTransitions', 'StageName')
    if (entries.length === 0 || !pipeline.areStagesKnown) return
    const names = pipeline.stages.flatMap(({ name }) => (name === undefined ? [] : [name]))
    if (names.length < pipeline.stages.length) return
    for (const { text, location } of entries) {
      if (names.includes(text)) continue
      const near = nearest(text, names)
      yield {
        location,
        message: say`Name a stage of the pipeline: none is called “${text}”.`,
        ...(near === undefined
          ? {}
          : { fixes: [{ title: say`Write ${near}`, repairs: [{ set: location, value: near }] }] }),
      }
    }
  },
}
