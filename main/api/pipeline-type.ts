import { findActionType } from '#shared/catalog/index.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { hasEntries, hasModeOfV2, stageMembersOfV2 } from '#shared/rules/index.ts'

/** Whether a declaration without a type says what only V2 knows; then it is one (API reference, PipelineDeclaration). */
export function isV2(declaration: JsonObject): boolean {
  const pipeline = readPipeline(declaration)
  return (
    hasModeOfV2(pipeline) ||
    hasEntries(declaration, 'variables') ||
    hasEntries(declaration, 'triggers') ||
    pipeline.stages.some(
      (stage) =>
        stageMembersOfV2(stage).length > 0 ||
        stage.actions.some(({ type }) => findActionType(type)?.pipelineTypes.includes('V1') === false),
    )
  )
}
