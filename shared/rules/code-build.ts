import type { ActionType } from '#shared/catalog/action-type.ts'

/** Whether a type is one of the two CodeBuild actions, for building and for testing. */
export function isCodeBuild(type: ActionType | undefined): boolean {
  return type?.owner === 'AWS' && type.provider === 'CodeBuild'
}
