import type { Field } from '#shared/catalog/field.ts'
import type { Action } from '#shared/model/action.ts'
import type { ActionRule, Finding, RuleHead, StageRuleRule } from './rule.ts'

/** What an action and a rule of a condition have in common: settings and input artifacts. */
export type Configured = Pick<Action, 'configuration' | 'isConfigurationKnown' | 'inputs' | 'areInputsKnown'>

/** What the catalog says of their settings. */
export interface ConfiguredType {
  readonly title: string
  readonly fields: Readonly<Record<string, Field>>
  readonly fieldsOpen?: true
}

interface ConfigurationRule extends RuleHead {
  checkConfiguration(configured: Configured, type: ConfiguredType): Iterable<Finding>
}

/** A check that holds for the settings of actions and for those of rules alike. Places count from either. */
export function configurationRule({ checkConfiguration, ...head }: ConfigurationRule): ActionRule & StageRuleRule {
  return {
    ...head,
    *checkAction(action, type) {
      if (type) yield* checkConfiguration(action, type)
    },
    *checkStageRule(rule, type) {
      if (type) yield* checkConfiguration(rule, type)
    },
  }
}
