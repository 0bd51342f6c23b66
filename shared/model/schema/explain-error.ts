import type { SchemaError } from '../generated/validators.js'
import { isList, type Json } from '../json.ts'
import { fromPointer, type Location, valueAt } from '../location.ts'

/** What a schema finds wrong, for people. */
export interface Fault {
  /** The id that `stagecraft explain` knows. */
  readonly rule: string
  readonly location: Location
  /** Given when it is the name of a member that is wrong and not its value. */
  readonly part?: 'name'
  /** A sentence that says what to do. */
  readonly message: string
}

/** How people know what a fault is about. */
export interface Naming {
  /** What the value as a whole is called. */
  readonly whole: string
  /** How the document spells the name of a member. */
  readonly spelled: (name: string) => string
}

const declaration: Naming = { whole: 'the declaration', spelled: (name) => name }

/**
 * An error of a validator as a fault of `root`, the value that it looked at; `undefined` for one that only repeats
 * another.
 */
export function explainError(
  error: SchemaError,
  root: Json,
  { whole, spelled }: Naming = declaration,
): Fault | undefined {
  const location = fromPointer(error.instancePath, root) ?? []
  const value = valueAt(root, location)
  const { params } = error
  const last = location.at(-1)
  const name = last === undefined ? whole : spelled(String(last))
  const fault = (rule: string, message: string, extra: Partial<Fault> = {}): Fault => ({
    rule,
    location,
    message,
    ...extra,
  })
  switch (error.keyword) {
    case 'required':
      return fault('required-member', `Add “${spelled(String(params.missingProperty))}”: it is required here.`, {
        location: [...location, String(params.missingProperty)],
      })
    case 'additionalProperties': {
      const unknown = String(params.additionalProperty)
      return fault('unknown-member', `Remove “${spelled(unknown)}”: CodePipeline knows no such member here.`, {
        location: [...location, unknown],
        part: 'name',
      })
    }
    case 'type':
      return fault('value-type', `Make “${name}” ${article(String(params.type))}: it is ${article(kindOf(value))}.`)
    case 'enum': {
      const choices = Array.isArray(params.allowedValues) ? params.allowedValues.map(String).join(', ') : ''
      return fault('value-choice', `Choose one of these for “${name}”: ${choices}.`)
    }
    case 'pattern':
      // Of an empty text it is enough to say that it is too short.
      if (value === '') return undefined
      return fault('value-pattern', `Change “${name}”: it must match ${String(params.pattern)}.`)
    case 'minLength':
    case 'maxLength':
      return fault('value-length', `Give “${name}” ${bound(error)} characters.`, nameOf(error, location))
    case 'minimum':
    case 'maximum':
      return fault('value-range', `Give “${name}” a number ${bound(error)}.`)
    case 'minItems':
    case 'maxItems':
    case 'maxProperties':
      return fault('list-length', `Give “${name}” ${bound(error)} entries.`)
    // These only repeat what was said of the name itself, or of the case that holds.
    case 'propertyNames':
    case 'if':
      return undefined
    default:
      return fault('value-shape', `Change “${name}”: it ${error.message ?? 'has the wrong shape'}.`)
  }
}

function nameOf(error: SchemaError, location: Location): Partial<Fault> {
  return error.propertyName === undefined ? {} : { location: [...location, error.propertyName], part: 'name' }
}

function bound({ keyword, params }: SchemaError): string {
  return `${keyword.startsWith('min') ? 'at least' : 'at most'} ${String(params.limit)}`
}

function kindOf(value: Json | undefined): string {
  if (value === null || value === undefined) return 'null'
  return isList(value) ? 'array' : typeof value
}

function article(kind: string): string {
  const words: Record<string, string> = {
    array: 'a list',
    object: 'an object',
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'a truth value',
    null: 'null',
  }
  return words[kind] ?? kind
}
