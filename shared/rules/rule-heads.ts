import { rules } from './checks/index.ts'
import { documentRules } from './document-rules.ts'
import { type RuleHead, topics } from './rule.ts'
import { shapeRules } from './shape-rules.ts'

/** Every rule by which documents are checked, of whatever kind, ordered by topic. */
export const ruleHeads: readonly RuleHead[] = topics.flatMap((topic) =>
  [...documentRules, ...Object.values(shapeRules), ...rules].filter((rule) => rule.topic === topic),
)
