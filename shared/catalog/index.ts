/** Reads what CodePipeline's action and rule types are: one entry, one file in `actions` and `rule-types`. */
export { actionTypes } from './actions/index.ts'
export { builtInCatalog, type Catalog, catalogWith } from './catalog.ts'
export { actionTypeOf, customActionTypeKey } from './custom-action-type.ts'
export type { DefinitionProblem } from './definitions/definition-problem.ts'
export {
  isDefinition,
  type ReadCustomActionTypes,
  readCustomActionTypes,
} from './definitions/read-custom-action-types.ts'
export { findActionType, findRuleType } from './find.ts'
export { ruleTypes } from './rule-types/index.ts'
