import { javaPatternMistake } from '../java-pattern.ts'
import type { StageRuleRule } from '../rule.ts'
import { placeOf, setting } from '../settings.ts'

/** With MATCHES the value is a regular expression of Java (UG/rule-reference-VariableCheck). */
export const variableCheckPattern: StageRuleRule = {
  id: 'variable-check-pattern',
  topic: 'conditions',
  severity: 'warning',
  summary: 'The value of a variable check with MATCHES is a regular expression that Java takes.',
  explanation:
    'Java compiles the expression when the rule is checked, and fails on brackets that are not closed, repetitions of nothing and backslashes before letters that mean nothing.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-VariableCheck.html',
  *checkStageRule(rule) {
    if (rule.provider !== 'VariableCheck' || setting(rule, 'Operator') !== 'MATCHES') return
    const pattern = setting(rule, 'Value')
    const message = pattern === undefined ? undefined : javaPatternMistake(pattern)
    if (message) yield { location: placeOf('Value'), message }
  },
}
