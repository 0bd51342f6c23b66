import type { SchemaError } from '#shared/model/generated/validators.js'
import { isList, isObject, type Json } from '#shared/model/json.ts'
import { valueAt } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { allowedValues, type Fault } from '#shared/model/schema/explain-error.ts'
import type { Schema } from '#shared/model/schema/schema-at.ts'
import { nearest } from './nearest.ts'
import type { Finding } from './rule.ts'

interface Broken {
  readonly error: SchemaError
  readonly fault: Fault
  readonly root: Json
  /** Of the value that the error is about. */
  readonly schema: Schema | undefined
  /** How the document spells a member of that value. */
  readonly spelled: (name: string) => string
}

/** The obvious repair of what a schema found, and what it makes of the message. */
export function shapeFixes(broken: Broken): Pick<Finding, 'fixes'> & Partial<Pick<Finding, 'message'>> {
  const { error, fault, root } = broken
  const { location } = fault
  const value = valueAt(root, location)
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownMember(broken)
    case 'type': {
      const repaired = converted(value, String(error.params.type))
      if (repaired === undefined) return {}
      const title = say`Write ${JSON.stringify(repaired)}`
      return { fixes: [{ title, repairs: [{ set: location, value: repaired }] }] }
    }
    case 'enum': {
      const choices = allowedValues(error)
      const only = choices.length === 1 ? choices[0] : typeof value === 'string' ? nearest(value, choices) : undefined
      if (only === undefined) return {}
      return { fixes: [{ title: say`Change it to ${only}`, repairs: [{ set: location, value: only }] }] }
    }
    case 'minItems':
      if (!isList(value) || value.length > 0) return {}
      return { fixes: [{ title: say`Remove the empty list`, repairs: [{ unset: location }] }] }
    default:
      return {}
  }
}

/** A member that is not known is most often one that is misspelled. */
function unknownMember({ error, fault, root, schema, spelled }: Broken): ReturnType<typeof shapeFixes> {
  const { location } = fault
  const unknown = String(error.params.additionalProperty)
  const owner = valueAt(root, location.slice(0, -1))
  const absent = Object.keys(schema?.properties ?? {}).filter((name) => isObject(owner) && !Object.hasOwn(owner, name))
  const near = nearest(unknown, absent)
  if (near === undefined) return { fixes: [{ title: say`Remove it`, repairs: [{ unset: location }] }] }
  return {
    message: say`Write “${spelled(near)}” for “${spelled(unknown)}”, which CodePipeline does not know here.`,
    fixes: [{ title: say`Rename it to ${spelled(near)}`, repairs: [{ rename: location, to: near }] }],
  }
}

/** The same value as the type that is wanted, where that is plain. */
function converted(value: Json | undefined, wanted: string): Json | undefined {
  if (wanted === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value)
  if (wanted === 'integer' && typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value)
  if (wanted === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  if (wanted === 'array' && isObject(value)) return [value]
  return undefined
}
