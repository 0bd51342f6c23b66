import { isList, isObject, type Json } from './json.ts'
import type { Location } from './location.ts'

/** A text somewhere in a value. */
export interface TextAt {
  readonly text: string
  readonly location: Location
  /** Whether it stands inside an intrinsic function, and may be a part of a text that is put together. */
  readonly isPart: boolean
}

/**
 * The texts in a value that stands at `location`. Those inside an intrinsic function have its place, which is as deep as
 * a place can be named.
 */
export function* textsIn(value: Json, location: Location, isPart = false): Generator<TextAt, void, undefined> {
  if (typeof value === 'string') {
    yield { text: value, location, isPart }
  } else if (isList(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, isPart ? location : [...location, index], isPart)
  } else if (isObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      const isInside = isPart || name === 'Ref' || name.startsWith('Fn::')
      yield* textsIn(item, isInside ? location : [...location, name], isInside)
    }
  }
}

/** Whether some text in a value is of a kind; quicker than to go through them with their places. */
export function hasText(value: Json | undefined, isMeant: (text: string) => boolean): boolean {
  if (typeof value === 'string') return isMeant(value)
  if (typeof value !== 'object' || value === null) return false
  if (isList(value)) return value.some((item) => hasText(item, isMeant))
  for (const name in value) if (hasText(value[name], isMeant)) return true
  return false
}
