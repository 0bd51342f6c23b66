import { isObject, type Json } from '#shared/model/json.ts'
import { valueAt } from '#shared/model/location.ts'
import { type Schema, schemaAt } from '#shared/model/schema/schema-at.ts'
import type { OfferSource } from '../offer.ts'
import { describing } from '../describe.ts'

/** The members that an object may have and has not yet. */
export const members: OfferSource = function* ({ spot, pipeline }) {
  if (!spot.isName) return
  const schema = schemaAt(spot.location)
  const own = valueAt(pipeline.raw, spot.location)
  for (const [name, member] of Object.entries(schema?.properties ?? {})) {
    if (isObject(own) && Object.hasOwn(own, name) && name !== nameOf(spot.typed)) continue
    const isRequired = schema?.required?.includes(name) === true
    yield {
      kind: 'member',
      label: name,
      detail: isRequired ? 'required' : (member.type ?? 'choice'),
      ...describing(member.description),
      ...beginning(member),
      rank: isRequired ? 0 : 1,
    }
  }
}

function beginning(schema: Schema): { readonly value?: Json } {
  if (schema.type === 'object') return { value: {} }
  if (schema.type === 'array') return { value: [] }
  if (schema.enum?.length === 1 && schema.enum[0] !== undefined) return { value: schema.enum[0] }
  return schema.type === 'integer' || schema.type === 'boolean' ? {} : { value: '' }
}

function nameOf(typed: string): string {
  return typed.charAt(0).toLowerCase() + typed.slice(1)
}
