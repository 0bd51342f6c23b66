import type { Json } from '#shared/model/json.ts'

/** A value as text, where it is one: a template may give a number in its place. */
export function textOf(value: Json | undefined): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? value : undefined
}
