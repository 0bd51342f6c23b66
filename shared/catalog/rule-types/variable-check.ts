import { withSkip } from '../parts/conditions.ts'
import { defineRuleType } from '../rule-type.ts'

export const variableCheck = defineRuleType({
  provider: 'VariableCheck',
  version: '1',
  title: 'VariableCheck',
  description: 'Compares a variable with a value.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-VariableCheck.html',
  inputs: [0, 0],
  boundsUnconfirmed: true,
  fields: {
    Variable: {
      label: 'Variable',
      kind: 'text',
      required: true,
      help: 'The variable that is looked at, as a reference such as #{SourceVariables.BranchName}.',
    },
    Value: {
      label: 'Value',
      kind: 'text',
      required: true,
      help: 'The text that the variable is compared with; for MATCHES a regular expression of Java.',
    },
    Operator: {
      label: 'Operator',
      kind: 'choice',
      required: true,
      choices: ['EQ', 'NE', 'CONTAINS', 'MATCHES'],
      help: 'How they are compared: equal, not equal, the variable contains the value, the variable matches it.',
    },
  },
  headline: 'Variable',
  allowedIn: withSkip,
  permissions: [],
  local: 'runs',
})
