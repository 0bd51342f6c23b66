import type { ActionType } from '#shared/catalog/action-type.ts'
import { type Json, member } from '#shared/model/json.ts'
import type { Action } from '#shared/model/pipeline.ts'
import { isThere } from '#shared/model/settled.ts'

const pollingKey = 'PollForSourceChanges'
const detectingKey = 'DetectChanges'

/** Whether a source is of a type that CodePipeline can poll. */
export function canBePolled(type: ActionType | undefined): boolean {
  return type?.category === 'Source' && type.fields[pollingKey] !== undefined
}

/** Whether a source says itself that it is polled or not. */
export function saysWhetherPolled({ configuration, isConfigurationKnown }: Action): boolean {
  return !isConfigurationKnown || isThere(member(configuration, pollingKey)) !== false
}

/** Whether a source starts the pipeline on its own when something changes; without a word it does. */
export function startsByItself({ configuration, isConfigurationKnown }: Action, type: ActionType | undefined): boolean {
  const key = type?.fields[detectingKey] ? detectingKey : canBePolled(type) ? pollingKey : undefined
  if (key === undefined) return false
  const value = textOf(member(configuration, key))
  if (value !== undefined) return value !== 'false'
  return isConfigurationKnown && isThere(member(configuration, key)) === false
}

/** What a source says of `DetectChanges`; `undefined` where it says nothing that is certain. */
export function detectsChanges({ configuration }: Action): string | undefined {
  return textOf(member(configuration, detectingKey))
}

/** CloudFormation makes texts of truth values. */
function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value).toLowerCase() : undefined
}
