import { isList, isObject, type Json, type JsonObject, sameJson } from '#shared/model/json.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { functions } from './functions/index.ts'
import { isNoValue, textOf } from './intrinsic-function.ts'
import { type Known, type Scope, scopeOf } from './scope.ts'

export type ResolveOptions = Omit<Known, 'parameters'>

/**
 * Works out the functions in a value of a template, as far as the given parameters, defaults, mappings and conditions
 * tell; what cannot be told stays, with what is inside of it worked out. For a local run resources have stand-ins.
 */
export function resolve(
  value: Json,
  template: JsonObject,
  parameters: Readonly<Record<string, string>>,
  options: ResolveOptions = {},
): Json {
  return resolved(value, scopeOf(template, { parameters, ...options }, { holds, resolved }))
}

function resolved(value: Json, scope: Scope): Json {
  if (isIntrinsic(value) && isObject(value)) return resolvedFunction(value, scope)
  if (isList(value)) {
    const items = value.map((item) => resolved(item, scope)).filter((item) => !isNoValue(item))
    return items.length === value.length && items.every((item, index) => item === value[index]) ? value : items
  }
  return isObject(value) ? resolvedMembers(value, scope) : value
}

function resolvedMembers(value: JsonObject, scope: Scope): JsonObject {
  const members = Object.entries(value)
    .map(([name, part]) => [name, resolved(part, scope)] as const)
    .filter(([, part]) => !isNoValue(part))
  const isSame = members.length === Object.keys(value).length && members.every(([name, part]) => part === value[name])
  return isSame ? value : Object.fromEntries(members)
}

function resolvedFunction(value: JsonObject, scope: Scope): Json {
  const [only, ...others] = Object.entries(value)
  // A transform or a loop beside plain members: nobody knows what it makes of them.
  if (!only || others.length > 0 || isNoValue(value)) return value
  const [name, argument] = only
  const known = isList(argument) ? argument.map((item) => resolved(item, scope)) : resolved(argument, scope)
  const result = functions.find((one) => one.name === name)?.resolve(known, scope)
  if (result !== undefined) return result
  return sameJson(known, argument) ? value : { [name]: known }
}

/** Whether the function of a condition holds; `undefined` where that cannot be told. */
function holds(condition: Json, scope: Scope): boolean | undefined {
  if (!isObject(condition)) return undefined
  const [name = '', argument = null] = Object.entries(condition)[0] ?? []
  const parts = () => (isList(argument) ? argument : []).map((part) => holds(part, scope))
  switch (name) {
    case 'Condition':
      return typeof argument === 'string' ? scope.holds(argument) : undefined
    case 'Fn::Equals': {
      const [one, other] = (isList(argument) ? argument : []).map((part) => textOf(resolved(part, scope)))
      return one === undefined || other === undefined ? undefined : one === other
    }
    case 'Fn::Not': {
      const [part] = parts()
      return part === undefined ? undefined : !part
    }
    case 'Fn::And':
      return parts().includes(false) ? false : parts().includes(undefined) ? undefined : true
    case 'Fn::Or':
      return parts().includes(true) ? true : parts().includes(undefined) ? undefined : false
    default:
      return undefined
  }
}
