import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import type { PipelineContext, PipelineRule } from '../rule.ts'
import { startsByItself } from '../starts.ts'

/** A start without a value for a variable without default fails, and no trigger gives values (UG/reference-variables). */
export const variableHasDefault: PipelineRule = {
  id: 'variable-has-default',
  topic: 'variables',
  severity: 'warning',
  summary: 'Variables of a pipeline that starts by itself have default values.',
  explanation:
    'A variable without default has to be given a value at every start. People and event rules can do that; triggers, polling and change detection cannot, so every start of theirs fails.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html',
  *check(pipeline, context) {
    const bare = pipeline.variables.filter(({ hasDefault }) => !hasDefault)
    if (bare.length === 0 || !isStartedWithoutValues(pipeline, context)) return
    for (const { name, index } of bare) {
      yield {
        location: at('variables', index, 'defaultValue'),
        message: say`Give the variable “${name}” a default value: the pipeline starts on changes of its source, and then nobody gives it one.`,
      }
    }
  },
}

function isStartedWithoutValues({ triggers, stages: [first] }: Pipeline, { catalog }: PipelineContext): boolean {
  if (triggers.some(({ opaque }) => !opaque)) return true
  return first?.actions.some((action) => startsByItself(action, catalog.find(action.type))) === true
}
