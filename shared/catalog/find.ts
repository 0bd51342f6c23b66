import type { ActionTypeId } from '#shared/model/pipeline.ts'
import type { ActionType } from './action-type.ts'
import { builtInCatalog } from './catalog.ts'

/** The entry of the catalog that comes with CodePipeline; see `Catalog.find`. */
export function findActionType(id: ActionTypeId): ActionType | undefined {
  return builtInCatalog.find(id)
}
