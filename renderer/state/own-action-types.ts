import { actionTypeOf, catalogWith } from '#shared/catalog/index.ts'
import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'
import { catalogStore } from './catalog.ts'
import { machine } from './machine.ts'
import { notify } from './notices.ts'

/** Keeps the catalog in step with the custom action types of this machine. The answer ends it. */
export function followOwnActionTypes(): () => void {
  return machine().actionTypes.changed(take)
}

/** Reads the custom action types of this machine. */
export async function loadOwnActionTypes(): Promise<void> {
  const listed = await machine().actionTypes.list(undefined)
  if (listed.ok) return take(listed.value)
  const { message } = listed.failure
  notify({ about: 'action types', kind: 'error', text: 'actions.ownFailed', fillings: { message } })
}

function take(definitions: readonly CustomActionTypeDefinition[]): void {
  catalogStore.setState({ catalog: catalogWith(definitions.map(actionTypeOf)) })
}

/** Keeps the action types that a text defines. Answers with what is wrong with it; then none is kept. */
export async function keepActionTypes(text: string): Promise<readonly string[]> {
  const added = await machine().actionTypes.add({ text })
  return added.ok ? [] : added.failure.message.split('\n')
}

/** Forgets an action type. Answers with what went wrong. */
export async function removeActionType(key: string): Promise<readonly string[]> {
  const removed = await machine().actionTypes.remove({ key })
  return removed.ok ? [] : [removed.failure.message]
}
