import { isList, isObject, type Json } from './json.ts'

/** A place in a declaration: member names and list indexes from the declaration's root, in the API's spelling. */
export type Location = readonly (string | number)[]

/** Names a place: `at('stages', 0, 'name')`. */
export function at(...location: Location): Location {
  return location
}

/** The place as a JSON Pointer (RFC 6901); the root is the empty text. */
export function toPointer(location: Location): string {
  return location.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/**
 * Reads a JSON Pointer against a value, so that digits become indexes exactly where the value holds a list.
 * A `-` stays as it is: it means the place after the last item. Gives `undefined` for a text that is no pointer.
 */
export function fromPointer(pointer: string, root: Json): Location | undefined {
  if (pointer === '') return []
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined
  const location: (string | number)[] = []
  let here: Json | undefined = root
  for (const token of pointer.slice(1).split('/')) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~')
    const part = isList(here) && /^(0|[1-9]\d*)$/.test(name) ? Number(name) : name
    location.push(part)
    here = step(here, part)
  }
  return location
}

/** The value at a place, or `undefined` where there is none. */
export function valueAt(root: Json | undefined, location: Location): Json | undefined {
  let here = root
  for (const part of location) here = step(here, part)
  return here
}

function step(value: Json | undefined, part: string | number): Json | undefined {
  if (isList(value)) return typeof part === 'number' ? value[part] : undefined
  if (isObject(value)) return Object.hasOwn(value, String(part)) ? value[String(part)] : undefined
  return undefined
}
