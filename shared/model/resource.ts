import { isList, isObject, type Json } from './json.ts'
import type { Location } from './location.ts'
import { resolveText } from './resolve-text.ts'
import { isIntrinsic } from './value.ts'

/** What a JSON Schema says of names and scalars. */
export interface ResourceShape {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, ResourceShape>>
  readonly items?: ResourceShape
}

/** The properties of a CloudFormation resource in the words of the API. */
export interface ReadResource {
  readonly value: Json
  /** Where there was something that only CloudFormation knows. A member is left out of `value`; an item stays. */
  readonly unknown: readonly Location[]
  /** Members that begin with a small letter, which CloudFormation does not know. */
  readonly misspelled: readonly Location[]
}

/**
 * Reads the properties of a resource against the schema of what the API takes: names lose their capital, text becomes
 * the number or truth value that is asked for, as CloudFormation does it, and functions become what `parameters` make of
 * them. All locations are in the API's words.
 */
export function readResource(
  properties: Json,
  shape: ResourceShape,
  parameters: ReadonlyMap<string, string>,
): ReadResource {
  const unknown: Location[] = []
  const misspelled: Location[] = []
  const read = (value: Json, expected: ResourceShape | undefined, location: Location): Json | undefined => {
    if (isIntrinsic(value)) {
      if (isObject(value) && value.Ref === 'AWS::NoValue') return undefined
      const text = resolveText(value, parameters)
      if (text === undefined) unknown.push(location)
      return text === undefined ? undefined : apiScalar(text, expected)
    }
    // An item that is unknown keeps its place, so that the others keep theirs.
    if (isList(value)) return value.map((item, i) => read(item, expected?.items, [...location, i]) ?? item)
    if (!isObject(value)) return apiScalar(value, expected)
    return Object.fromEntries(
      Object.entries(value).flatMap(([written, item]) => {
        const name = apiName(written, expected)
        if (/^[a-z]/.test(written)) misspelled.push([...location, written])
        const own = expected?.properties
        const inner = own && Object.hasOwn(own, name) ? own[name] : undefined
        const content = read(item, inner, [...location, name])
        return content === undefined ? [] : [[name, content]]
      }),
    )
  }
  return { value: read(properties, shape, []) ?? null, unknown, misspelled }
}

/** The place in the resource of a place in the API's words. */
export function resourceLocation(location: Location): Location {
  return location.map((part) => (typeof part === 'string' ? part.charAt(0).toUpperCase() + part.slice(1) : part))
}

/** Some names have a capital in the API too. */
function apiName(written: string, shape: ResourceShape | undefined): string {
  if (shape?.properties && Object.hasOwn(shape.properties, written)) return written
  return written.charAt(0).toLowerCase() + written.slice(1)
}

function apiScalar(value: Json, shape: ResourceShape | undefined): Json {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return shape?.type === 'string' || shape?.enum !== undefined ? String(value) : value
  }
  if (typeof value !== 'string') return value
  if (shape?.type === 'integer' && /^-?\d{1,15}$/.test(value)) return Number(value)
  if (shape?.type === 'boolean' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true'
  return value
}
