import type { Json } from '#shared/model/json.ts'
import type { Schema } from '#shared/model/schema/schema-at.ts'

/** A scalar as the API has it: CloudFormation makes text of numbers and numbers of text where the other is wanted. */
export function apiScalar(value: Json, shape: Schema, source: string): Json {
  if (typeof value === 'number') return wantsText(shape) ? spelled(value, source) : value
  if (typeof value === 'boolean') return wantsText(shape) ? String(value) : value
  if (typeof value !== 'string') return value
  if (shape.type === 'integer' && /^-?\d{1,15}$/.test(value)) return Number(value)
  if (shape.type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

function wantsText({ type, enum: choices }: Schema): boolean {
  return type === 'string' || choices !== undefined
}

/** `1.10` is a version of its own; notations other than the decimal one are CloudFormation's to resolve. */
function spelled(value: number, source: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(source) ? source : String(value)
}
