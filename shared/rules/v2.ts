import { isObject, type JsonObject, member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import type { Pipeline, Stage } from '#shared/model/pipeline.ts'
import type { Fix } from './rule.ts'

/** Whether the declaration itself says that the pipeline is of type V1. */
export function isV1({ pipelineType }: Pipeline): boolean {
  return pipelineType === 'V1'
}

/** Makes the pipeline one of type V2. */
export const takeV2: Fix = { title: say`Make it a V2 pipeline`, repairs: [{ set: ['pipelineType'], value: 'V2' }] }

/** Whether the execution mode is one that only V2 has. */
export function hasModeOfV2({ executionMode }: Pipeline): boolean {
  return executionMode === 'QUEUED' || executionMode === 'PARALLEL'
}

/** Whether a list that only V2 has holds something. */
export function hasEntries(raw: JsonObject, name: 'variables' | 'triggers'): boolean {
  const list = member(raw, name)
  return Array.isArray(list) && list.length > 0
}

/** The members of a stage that only V2 has, as far as they say something. */
export function stageMembersOfV2({ raw, opaque }: Stage): readonly string[] {
  if (opaque) return []
  return ['beforeEntry', 'onSuccess', 'onFailure'].filter((name) => {
    const value = member(raw, name)
    return isObject(value) && Object.keys(value).length > 0
  })
}
