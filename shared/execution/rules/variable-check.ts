import type { RuleOutcome } from '../decide.ts'
import { readJavaPattern } from './java-pattern.ts'

/** Compares a variable, already resolved, with the value of a VariableCheck rule. */
export function checkVariable(configuration: Readonly<Record<string, string>>): RuleOutcome {
  const { Variable: variable = '', Value: value = '', Operator: operator = '' } = configuration
  switch (operator) {
    case 'EQ':
      return say(variable === value, variable, 'is', value)
    case 'NE':
      return say(variable !== value, variable, 'is not', value)
    case 'CONTAINS':
      return say(variable.includes(value), variable, 'contains', value)
    case 'MATCHES': {
      const pattern = readJavaPattern(value)
      if ('mistake' in pattern) return undecided(pattern.mistake)
      return say(pattern.matches(variable), variable, 'matches', value)
    }
    default:
      return undecided(`There is no operator “${operator}”; there are EQ, NE, CONTAINS and MATCHES.`)
  }
}

function say(holds: boolean, variable: string, verb: string, value: string): RuleOutcome {
  const claim = `“${variable}” ${verb} “${value}”`
  return holds ? { status: 'Succeeded', summary: `${claim}.` } : { status: 'Failed', summary: `Not true: ${claim}.` }
}

function undecided(message: string): RuleOutcome {
  return { status: 'Failed', error: { code: 'ConfigurationError', message } }
}
