import { findRuleType } from '#shared/catalog/index.ts'
import type { Field } from '#shared/catalog/field.ts'
import { member } from '#shared/model/json.ts'
import { type Location, valueAt } from '#shared/model/location.ts'
import type { Asked } from './offer.ts'

/** The settings that the catalog knows at a place inside a `configuration`. */
export interface FieldsAt {
  readonly fields: Readonly<Record<string, Field>>
  /** The setting that the place is in; `undefined` for the configuration itself. */
  readonly key: string | undefined
  readonly docs: string
}

/** What the catalog knows of the configuration that a place is in; `undefined` for every other place. */
export function fieldsAt(
  { pipeline, catalog, action }: Pick<Asked, 'pipeline' | 'catalog' | 'action'>,
  location: Location,
): FieldsAt | undefined {
  const at = location.lastIndexOf('configuration')
  const key = location[at + 1]
  if (at < 0 || location.length > at + 2 || typeof key === 'number') return undefined
  const owner = location.slice(0, at)
  if (owner.at(-2) === 'rules') {
    const provider = member(member(valueAt(pipeline.raw, owner), 'ruleTypeId'), 'provider')
    const type = typeof provider === 'string' ? findRuleType(provider) : undefined
    return type && { fields: type.fields, key, docs: type.docs }
  }
  const type = action && catalog.find(action.type)
  return type && { fields: type.fields, key, docs: type.docs }
}
