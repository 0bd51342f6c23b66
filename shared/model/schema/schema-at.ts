import type { Location } from '../location.ts'
import { cloudFormationSchema } from './cloudformation-schema.ts'
import { tags } from './names.ts'
import { pipelineSchema } from './pipeline-schema.ts'

/** A JSON Schema as far as it is used here. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean'
  readonly description?: string
  readonly default?: string | number | boolean
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly words?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  /** What members have that `properties` does not name; `false` where there must be none. */
  readonly additionalProperties?: Schema | false
  readonly items?: Schema
}

/** The member under which the declaration of a template holds what only CloudFormation has. */
export const cloudFormationMember = '$cloudFormation'

/** The member under which a declaration has the tags that CodePipeline JSON writes beside it. */
export const tagsMember = '$tags'

/** What the schema says of a place in a declaration; `undefined` for a place that it does not know. */
export function schemaAt(location: Location): Schema | undefined {
  const [first, ...rest] = location
  if (first === cloudFormationMember) return within(cloudFormationSchema, rest)
  if (first === tagsMember) return within(tags, rest)
  return within(pipelineSchema, location)
}

function within(schema: Schema | undefined, location: Location): Schema | undefined {
  let here = schema
  for (const part of location) {
    if (!here) return undefined
    if (typeof part === 'number') here = here.items
    else if (here.properties && Object.hasOwn(here.properties, part)) here = here.properties[part]
    else here = here.additionalProperties === false ? undefined : here.additionalProperties
  }
  return here
}
