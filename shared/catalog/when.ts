import { type JsonObject, member } from '#shared/model/json.ts'
import { isThere, settled } from '#shared/model/settled.ts'
import type { Field, When } from './field.ts'

/** What a case is decided by: the settings and inputs of an action or rule, and what the catalog says of its keys. */
export interface Decided {
  readonly configuration: JsonObject
  readonly isConfigurationKnown: boolean
  readonly inputs: readonly unknown[]
  readonly areInputsKnown: boolean
}

/**
 * Whether something holds of an action or rule; `undefined` where its own declaration does not tell: because of a value
 * that only CloudFormation or the run knows, or one that its key cannot have.
 */
export function holds(when: When, of: Decided, fields: Readonly<Record<string, Field>>): boolean | undefined {
  if ('not' in when) return negated(holds(when.not, of, fields))
  if ('all' in when) return allOf(when.all.map((each) => holds(each, of, fields)))
  if ('any' in when) return negated(allOf(when.any.map((each) => negated(holds(each, of, fields)))))
  if ('inputs' in when) {
    const [least, most] = when.inputs
    return of.areInputsKnown ? of.inputs.length >= least && of.inputs.length <= most : undefined
  }
  return 'set' in when ? negatedUnless(isSet(when.key, of), when.set) : isOneOf(when, of, fields[when.key])
}

function isSet(key: string, { configuration, isConfigurationKnown }: Decided): boolean | undefined {
  const there = isThere(member(configuration, key))
  return there === false && !isConfigurationKnown ? undefined : there
}

function isOneOf(
  { key, in: values }: { readonly key: string; readonly in: readonly string[] },
  of: Decided,
  field: Field | undefined,
): boolean | undefined {
  const there = isSet(key, of)
  if (there === undefined) return undefined
  const value = there ? settled(member(of.configuration, key)) : field?.default
  if (value === undefined) return there ? undefined : false
  if (values.includes(value)) return true
  return field?.choices?.includes(value) === false ? undefined : false
}

function allOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}

function negated(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer
}

function negatedUnless(answer: boolean | undefined, isPlain: boolean): boolean | undefined {
  return isPlain ? answer : negated(answer)
}
