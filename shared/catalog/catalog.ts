import type { ActionTypeId } from '#shared/model/pipeline.ts'
import { type ActionType, actionTypeKey } from './action-type.ts'
import { actionTypes } from './actions/index.ts'

/** The action types that a pipeline can use: those that everybody has, and those of one's own. */
export interface Catalog {
  readonly types: readonly ActionType[]
  /**
   * The entry for an action type. A type that is not known is no mistake by itself: custom and partner types exist in
   * accounts that we cannot see.
   */
  find(id: ActionTypeId): ActionType | undefined
}

/** A catalog with some action types beside those that come with CodePipeline; of two with one key the own one counts. */
export function catalogWith(own: readonly ActionType[]): Catalog {
  const byKey = new Map([...actionTypes, ...own].map((type) => [actionTypeKey(type), type]))
  return {
    types: [...byKey.values()],
    find({ category, owner, provider, version }) {
      if (category === undefined || owner === undefined || provider === undefined || version === undefined) {
        return undefined
      }
      return byKey.get(actionTypeKey({ category, owner, provider, version }))
    },
  }
}

/** The action types that come with CodePipeline. */
export const builtInCatalog: Catalog = catalogWith([])
