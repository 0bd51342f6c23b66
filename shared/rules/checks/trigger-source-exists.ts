import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { nearest } from '../nearest.ts'
import type { PipelineRule } from '../rule.ts'
import { sourceNames } from '../source-actions.ts'

/** A trigger watches the repository of a source action, which it names (API/PipelineTriggerDeclaration). */
export const triggerSourceExists: PipelineRule = {
  id: 'trigger-source-exists',
  topic: 'triggers',
  severity: 'error',
  summary: 'A trigger names an action of the first stage.',
  explanation: 'CodePipeline refuses a trigger for a source action that does not exist. Upper and lower case count.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-triggers.html',
  *check(pipeline) {
    const names = pipeline.triggers.length > 0 ? sourceNames(pipeline) : undefined
    if (!names) return
    for (const { index, sourceActionName, opaque } of pipeline.triggers) {
      if (opaque || sourceActionName === undefined || names.includes(sourceActionName)) continue
      const location = at('triggers', index, 'gitConfiguration', 'sourceActionName')
      const near = nearest(sourceActionName, names) ?? onlyConnection(pipeline)
      yield {
        location,
        message: say`Name an action of the first stage: none is called “${sourceActionName}”.`,
        ...(near === undefined
          ? {}
          : { fixes: [{ title: say`Write ${near}`, repairs: [{ set: location, value: near }] }] }),
      }
    }
  },
}

/** Where there is just one source that can have a trigger, it is meant. */
function onlyConnection({ stages: [first] }: Pipeline): string | undefined {
  const connections = first?.actions.filter(({ type }) => type.provider === 'CodeStarSourceConnection') ?? []
  return connections.length === 1 ? connections[0]?.name : undefined
}
