import type { JsonObject } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { cloudFormationMember } from '#shared/model/schema/schema-at.ts'
import type { Dialect } from '#shared/rules/rule.ts'

/** Where the tags of a pipeline stand, and what their members are called there. */
export interface TagPlace {
  readonly location: Location
  readonly key: string
  readonly value: string
}

/** Where the tags of a declaration are; `undefined` where its document has no place for them. */
export function tagPlace(declaration: JsonObject, dialect: Dialect): TagPlace | undefined {
  if (dialect === 'cloudformation') return { location: [cloudFormationMember, 'Tags'], key: 'Key', value: 'Value' }
  return Object.hasOwn(declaration, '$tags') ? { location: ['$tags'], key: 'key', value: 'value' } : undefined
}
