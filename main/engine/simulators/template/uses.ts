import { isList, isObject, type Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { literal } from '#shared/model/value.ts'

/** A place of a template that speaks of something by its name. */
export interface Use {
  readonly kind: 'reference' | 'attribute' | 'condition' | 'mapping'
  readonly name: string
  /** What of a resource is asked for. */
  readonly attribute?: string
  readonly location: Location
  /** Whether only one of two cases speaks of it. */
  readonly isConditional: boolean
}

/** Everything that the functions in a value speak of; names that are made up only when the stack is made are left out. */
export function* usesIn(value: Json, location: Location, isConditional = false): Iterable<Use> {
  if (isList(value)) {
    for (const [i, item] of value.entries()) yield* usesIn(item, [...location, i], isConditional)
    return
  }
  if (!isObject(value)) return
  const isFunction = Object.keys(value).length === 1
  for (const [name, argument] of Object.entries(value)) {
    const place = [...location, name]
    const inside = isConditional || (isFunction && name === 'Fn::If')
    if (isFunction) yield* usesOf(name, argument, { location: place, isConditional: inside })
    if (isFunction && name === 'Fn::GetAtt') continue
    yield* usesIn(argument, place, inside)
  }
}

function* usesOf(name: string, argument: Json, where: Pick<Use, 'location' | 'isConditional'>): Iterable<Use> {
  const first = isList(argument) ? literal(argument[0]) : literal(argument)
  switch (name) {
    case 'Ref':
      if (typeof argument === 'string') yield { kind: 'reference', name: argument, ...where }
      return
    case 'Fn::GetAtt': {
      const rest = isList(argument) ? argument.slice(1).map((part) => literal(part)) : []
      const [resource = '', ...parts] = isList(argument) ? [first, ...rest] : (first ?? '').split('.')
      if (resource !== '') yield { kind: 'attribute', name: resource, attribute: parts.join('.'), ...where }
      return
    }
    case 'Fn::If':
      if (first !== undefined) yield { kind: 'condition', name: first, ...where }
      return
    case 'Condition':
      // In a policy, a condition is an object.
      if (typeof argument === 'string') yield { kind: 'condition', name: argument, ...where }
      return
    case 'Fn::FindInMap':
      if (first !== undefined) yield { kind: 'mapping', name: first, ...where }
      return
    case 'Fn::Sub':
      yield* usesInText(first ?? '', isList(argument) && isObject(argument[1]) ? Object.keys(argument[1]) : [], where)
  }
}

function* usesInText(
  text: string,
  own: readonly string[],
  where: Pick<Use, 'location' | 'isConditional'>,
): Iterable<Use> {
  for (const [, inside = ''] of text.matchAll(/\$\{([^!}][^}]*)\}/g)) {
    const whole = inside.trim()
    if (own.includes(whole)) continue
    const [name = '', ...parts] = whole.split('.')
    if (parts.length === 0) yield { kind: 'reference', name, ...where }
    else yield { kind: 'attribute', name, attribute: parts.join('.'), ...where }
  }
}
