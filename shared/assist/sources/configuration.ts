import type { Field } from '#shared/catalog/field.ts'
import { isObject } from '#shared/model/json.ts'
import { valueAt } from '#shared/model/location.ts'
import { describing } from '../describe.ts'
import { fieldsAt } from '../fields-at.ts'
import type { Offer, OfferSource } from '../offer.ts'

/** The settings of an action or rule, and the values that they take. */
export const configuration: OfferSource = function* (asked) {
  const { spot, pipeline, action } = asked
  const found = fieldsAt(asked, spot.location)
  if (!found) return
  const { fields, key, docs } = found
  if (key === undefined) {
    if (!spot.isName) return
    const own = valueAt(pipeline.raw, spot.location)
    for (const [name, field] of Object.entries(fields)) {
      if (isObject(own) && Object.hasOwn(own, name) && name !== spot.typed) continue
      yield {
        kind: 'member',
        label: name,
        detail: field.required ? 'required' : field.kind,
        ...describing(field.help),
        docs,
        value: field.default ?? '',
        rank: field.required ? 0 : 1,
      }
    }
    return
  }
  const field = fields[key]
  if (spot.isName || !field) return
  yield* valuesOf(field, action?.inputs.flatMap(({ name }) => name ?? []) ?? [])
}

function* valuesOf(field: Field, inputs: readonly string[]): Iterable<Offer> {
  for (const value of field.choices ?? []) {
    yield { kind: 'value', label: value, value, ...(field.default === value ? { detail: 'default' } : {}) }
  }
  if (field.default !== undefined && !field.choices?.includes(field.default)) {
    yield { kind: 'value', label: field.default, value: field.default, detail: 'default' }
  }
  if (field.kind !== 'artifact' && field.kind !== 'artifact-path') return
  for (const name of inputs) {
    const value = field.kind === 'artifact' ? name : `${name}::`
    yield { kind: 'value', label: value, value, detail: 'input artifact' }
  }
}
