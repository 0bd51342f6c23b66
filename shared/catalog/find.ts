import type { ActionTypeId } from '#shared/model/pipeline.ts'
import { type ActionType, actionTypeKey } from './action-type.ts'
import { actionTypes } from './actions/index.ts'

/**
 * The catalog's entry for an action type. A type that is not known is no mistake by itself: custom and partner types
 * exist in accounts that we cannot see.
 */
export function findActionType({ category, owner, provider, version }: ActionTypeId): ActionType | undefined {
  if (category === undefined || owner === undefined || provider === undefined || version === undefined) return undefined
  return byKey.get(actionTypeKey({ category, owner, provider, version }))
}

const byKey = new Map(actionTypes.map((type) => [actionTypeKey(type), type]))
