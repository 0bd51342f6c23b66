import type { SchemaError } from '../generated/validators.js'
import { isList, type Json } from '../json.ts'
import { fromPointer, type Location, valueAt } from '../location.ts'
import { type Message, say } from '../message.ts'

/** What a schema finds wrong, for people. */
export interface Fault {
  /** The id that `stagecraft explain` knows. */
  readonly rule: ShapeFault
  readonly location: Location
  /** Given when it is the name of a member that is wrong and not its value. */
  readonly part?: 'name'
  /** A sentence that says what to do. */
  readonly message: Message
}

/** The ids of what a schema can find. */
export type ShapeFault =
  | 'required-member'
  | 'unknown-member'
  | 'value-type'
  | 'value-choice'
  | 'value-pattern'
  | 'value-length'
  | 'value-range'
  | 'list-length'
  | 'value-shape'

/** How people know what a fault is about. */
export interface Naming {
  /** What the value at a place is called. */
  nameOf(location: Location): string
  /** How the document spells the name of a member of the value at a place. */
  spelled(name: string, location: Location): string
  /** What a pattern says in words. */
  wordsOf?(location: Location): string | undefined
}

/**
 * An error of a validator as a fault of `root`, the value that it looked at; `undefined` for one that only repeats
 * another.
 */
export function explainError(error: SchemaError, root: Json, naming: Naming): Fault | undefined {
  const location = fromPointer(error.instancePath, root) ?? []
  return explanations[error.keyword] === null
    ? undefined
    : (explanations[error.keyword] ?? other)({ error, naming, location, value: valueAt(root, location) })
}

interface Case {
  readonly error: SchemaError
  readonly naming: Naming
  readonly location: Location
  readonly value: Json | undefined
}

type Explain = (given: Case) => Fault | undefined

/** What is said for each keyword that was broken; `null` for one that only repeats what was said already. */
const explanations: Readonly<Record<string, Explain | null | undefined>> = {
  required({ error, naming, location }) {
    const missing = String(error.params.missingProperty)
    return {
      rule: 'required-member',
      location: [...location, missing],
      message: say`Add “${naming.spelled(missing, location)}”: it is required here.`,
    }
  },
  additionalProperties({ error, naming, location }) {
    const unknown = String(error.params.additionalProperty)
    return {
      rule: 'unknown-member',
      location: [...location, unknown],
      part: 'name',
      message: say`Remove “${naming.spelled(unknown, location)}”: CodePipeline knows no such member here.`,
    }
  },
  type({ error, naming, location, value }) {
    const name = naming.nameOf(location)
    const wanted = article(String(error.params.type))
    return { rule: 'value-type', location, message: say`Make “${name}” ${wanted}: it is ${article(kindOf(value))}.` }
  },
  enum({ error, naming, location }) {
    const choices = allowedValues(error).join(', ')
    const message = say`Choose one of these for “${naming.nameOf(location)}”: ${choices}.`
    return { rule: 'value-choice', location, message }
  },
  pattern({ error, naming, location, value }) {
    // Of an empty text it is enough to say that it is too short.
    if (value === '') return undefined
    const name = naming.nameOf(location)
    const words = naming.wordsOf?.(location)
    const message =
      words === undefined
        ? say`Change “${name}”: it must match ${String(error.params.pattern)}.`
        : say`Change “${name}”: allowed here is ${words}.`
    return { rule: 'value-pattern', location, message }
  },
  minLength: length,
  maxLength: length,
  minimum: range,
  maximum: range,
  minItems: count,
  maxItems: count,
  maxProperties: count,
  // These only repeat what was said of the name itself, or of the case that holds.
  propertyNames: null,
  if: null,
}

/** The values that an `enum` allows. */
export function allowedValues({ params }: SchemaError): readonly string[] {
  return Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : []
}

function length({ error, naming, location }: Case): Fault {
  const limit = String(error.params.limit)
  const isLeast = error.keyword === 'minLength'
  const own = error.propertyName
  if (own !== undefined) {
    const message = isLeast
      ? say`Give the name “${own}” at least ${limit} characters.`
      : say`Give the name “${own}” at most ${limit} characters.`
    return { rule: 'value-length', location: [...location, own], part: 'name', message }
  }
  const name = naming.nameOf(location)
  if (isLeast && limit === '1') return { rule: 'value-length', location, message: say`Fill in “${name}”: it is empty.` }
  const message = isLeast
    ? say`Give “${name}” at least ${limit} characters.`
    : say`Give “${name}” at most ${limit} characters.`
  return { rule: 'value-length', location, message }
}

function range({ error, naming, location }: Case): Fault {
  const limit = String(error.params.limit)
  const name = naming.nameOf(location)
  const message =
    error.keyword === 'minimum'
      ? say`Give “${name}” a number of at least ${limit}.`
      : say`Give “${name}” a number of at most ${limit}.`
  return { rule: 'value-range', location, message }
}

function count({ error, naming, location }: Case): Fault {
  const limit = String(error.params.limit)
  const name = naming.nameOf(location)
  const message =
    error.keyword === 'minItems'
      ? say`Give “${name}” at least ${limit} entries.`
      : say`Give “${name}” at most ${limit} entries.`
  return { rule: 'list-length', location, message }
}

function other({ error, naming, location }: Case): Fault {
  const name = naming.nameOf(location)
  const trouble = error.message ?? 'has the wrong shape'
  return { rule: 'value-shape', location, message: say`Change “${name}”: it ${trouble}.` }
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
