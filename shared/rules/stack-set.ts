import type { ActionType } from '#shared/catalog/action-type.ts'
import { isType } from './settings.ts'

/** Whether a type is one of the two that work on stack sets. */
export function isStackSet(type: ActionType | undefined): boolean {
  return isType(type, 'Deploy', 'CloudFormationStackSet') || isType(type, 'Deploy', 'CloudFormationStackInstances')
}
