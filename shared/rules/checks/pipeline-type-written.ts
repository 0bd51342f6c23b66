import { isList } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { type Message, say } from '#shared/model/message.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import type { Fix, PipelineContext, PipelineRule } from '../rule.ts'
import { hasEntries, hasModeOfV2, stageMembersOfV2, takeV2 } from '../v2.ts'

/** Which type a pipeline has that does not say so is not certain: new ones were V1 for years. */
export const pipelineTypeWritten: PipelineRule = {
  id: 'pipeline-type-written',
  topic: 'structure',
  severity: 'info',
  summary: 'A pipeline says whether it is V1 or V2.',
  explanation:
    'V2 has triggers, variables, conditions and execution modes and is billed by the minute; V1 is billed by the month. What a pipeline becomes that does not say so has changed over time, unless it uses something that only V2 has.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types-planning.html',
  *check(pipeline, context) {
    if (pipeline.raw.pipelineType !== undefined || !isList(pipeline.raw.stages)) return
    const needsV2 = usesV2(pipeline, context)
    yield {
      location: at('pipelineType'),
      message: needsV2
        ? say`Say that the pipeline is V2: it uses what only V2 has.`
        : say`Say which type the pipeline has, V1 or V2: what it is without that depends on the service.`,
      fixes: needsV2 ? [takeV2] : [writing('V2', say`Write V2`), writing('V1', say`Write V1`)],
    }
  },
}

function writing(value: 'V1' | 'V2', title: Message): Fix {
  return { title, repairs: [{ set: at('pipelineType'), value }] }
}

function usesV2(pipeline: Pipeline, { catalog }: PipelineContext): boolean {
  return (
    hasModeOfV2(pipeline) ||
    hasEntries(pipeline.raw, 'variables') ||
    hasEntries(pipeline.raw, 'triggers') ||
    pipeline.stages.some(
      (stage) =>
        stageMembersOfV2(stage).length > 0 ||
        stage.actions.some(({ type }) => catalog.find(type)?.pipelineTypes.includes('V1') === false),
    )
  )
}
