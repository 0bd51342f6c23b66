import type { JsonObject } from '#shared/model/json.ts'
import { build, pipeline, stage } from './pipeline.ts'

/** Says to the checks that a declaration is from a template. */
export const template = { dialect: 'cloudformation' } as const

/** A pipeline with the stages `Source` and `Build`, of which a template disables the transitions into these. */
export function disabling(...stages: readonly string[]): JsonObject {
  return withOwn({ DisableInboundStageTransitions: stages.map((StageName) => ({ StageName, Reason: 'Not yet' })) })
}

/** A pipeline to which a template gives tags with these keys. */
export function tagged(...keys: readonly string[]): JsonObject {
  return withOwn({ Tags: keys.map((Key) => ({ Key, Value: 'x' })) })
}

function withOwn($cloudFormation: JsonObject): JsonObject {
  return pipeline([stage('Build', [build()])], { $cloudFormation })
}
