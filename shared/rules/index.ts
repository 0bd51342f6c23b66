/** Checks of pipelines: one rule, one file in `checks`; the shape is checked by the schema. */
export { checkDeclaration, checkDocument, type Diagnostic } from './check.ts'
export { rules } from './checks/index.ts'
export { documentRules } from './document-rules.ts'
export { nearest } from './nearest.ts'
export { ruleHeads } from './rule-heads.ts'
export { resourceRules } from './resource-rules.ts'
export { shapeRules } from './shape-rules.ts'
export { isMasked, secretKeys } from './secrets.ts'
