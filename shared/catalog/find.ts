import type { ActionTypeId } from '#shared/model/pipeline.ts'
import type { ActionType } from './action-type.ts'
import { builtInCatalog } from './catalog.ts'
import type { RuleType } from './rule-type.ts'
import { ruleTypes } from './rule-types/index.ts'

/** The entry of the catalog that comes with CodePipeline; see `Catalog.find`. */
export function findActionType(id: ActionTypeId): ActionType | undefined {
  return builtInCatalog.find(id)
}

/** The entry for a rule type: providers have one version each, and accounts have no rule types of their own. */
export function findRuleType(provider: string | undefined): RuleType | undefined {
  return ruleTypes.find((type) => type.provider === provider)
}
