import { say } from '#shared/model/message.ts'
import type { StageRuleRule } from '../rule.ts'
import { placeOf, written } from '../settings.ts'

/** What is checked is one variable, written as a reference (UG/rule-reference-VariableCheck). */
export const variableCheckVariable: StageRuleRule = {
  id: 'variable-check-variable',
  topic: 'conditions',
  severity: 'warning',
  summary: 'A variable check names one variable by its reference.',
  explanation:
    'The key Variable holds a reference such as #{SourceVariables.BranchName}, and nothing else. A text without reference is always the same, and the rule always ends the same way.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-VariableCheck.html',
  *checkStageRule(rule) {
    const variable = rule.provider === 'VariableCheck' ? written(rule, 'Variable') : undefined
    if (variable === undefined || /^\s*#\{[^{}]+\}\s*$/.test(variable)) return
    const location = placeOf('Variable')
    const bare = /^\s*([\w@-]+\.[\w@-]+)\s*$/.exec(variable)?.[1]
    yield {
      location,
      message: say`Write one reference such as #{SourceVariables.BranchName}, and nothing else, for the variable to check.`,
      ...(bare === undefined
        ? {}
        : { fixes: [{ title: say`Write #{${bare}}`, repairs: [{ set: location, value: `#{${bare}}` }] }] }),
    }
  },
}
