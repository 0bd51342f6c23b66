import { isList, isObject, type Json, member } from './json.ts'

/**
 * The text that CloudFormation would make of a value, as far as the values of parameters tell: of `Ref`, `Fn::Sub` and
 * `Fn::Join`, and of a scalar as it is. `undefined` for everything that only CloudFormation knows.
 */
export function resolveText(value: Json | undefined, parameters: ReadonlyMap<string, string>): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!isObject(value)) return undefined
  const [name = '', ...others] = Object.keys(value)
  const argument = member(value, name)
  if (others.length > 0) return undefined
  if (name === 'Ref') return typeof argument === 'string' ? parameters.get(argument) : undefined
  if (name === 'Fn::Join') return joined(argument, parameters)
  if (name === 'Fn::Sub') return substituted(argument, parameters)
  return undefined
}

function joined(argument: Json | undefined, parameters: ReadonlyMap<string, string>): string | undefined {
  if (!isList(argument)) return undefined
  const [separator, list] = argument
  if (typeof separator !== 'string' || !isList(list)) return undefined
  const parts = list.map((part) => resolveText(part, parameters))
  return parts.includes(undefined) ? undefined : parts.join(separator)
}

function substituted(argument: Json | undefined, parameters: ReadonlyMap<string, string>): string | undefined {
  const [text, own] = isList(argument) ? argument : [argument]
  if (typeof text !== 'string') return undefined
  const names = [...text.matchAll(placeholder)].flatMap(([, name]) => name ?? [])
  const values = new Map(
    names.map((name) => [
      name,
      isObject(own) && Object.hasOwn(own, name) ? resolveText(own[name], parameters) : parameters.get(name),
    ]),
  )
  if ([...values.values()].includes(undefined)) return undefined
  return text.replaceAll(placeholder, (_, name: string) => values.get(name) ?? '').replaceAll('${!', '${')
}

/** `${Name}`, but not `${!Name}`, which stands for itself. */
const placeholder = /\$\{([^!}][^}]*)\}/g
