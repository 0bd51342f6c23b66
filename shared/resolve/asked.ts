import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { resolve } from './resolve.ts'
import { isParameter } from './scope.ts'

/** A value that a template asks for and does not say itself. */
export interface Asked {
  /** `export`: of another stack, by `Fn::ImportValue`. */
  readonly kind: 'parameter' | 'export'
  readonly name: string
}

/**
 * What a value still asks for, after everything that can be told was worked out, and that somebody can give: parameters,
 * also those that are missing in what is only a part of a template, and exports of other stacks.
 */
export function askedIn(value: Json, template: JsonObject): readonly Asked[] {
  const asked = referencesIn(value).filter(
    ({ kind, name }) => kind === 'export' || (plainName.test(name) && member(template.Resources, name) === undefined),
  )
  return [...new Map(asked.map((one) => [one.name, one])).values()]
}

/** The names among these that no value can be given for: no parameters, and nothing else that the template asks for. */
export function notAskedFor(given: Readonly<Record<string, string>>, template: JsonObject): readonly string[] {
  const others = Object.keys(given).filter((name) => !isParameter(name, template))
  if (others.length === 0) return []
  const parameters = Object.fromEntries(Object.entries(given).filter(([name]) => isParameter(name, template)))
  // The name of an export may be made of parameters.
  const asked = [template, resolve(template, template, parameters, { isLocal: true })].flatMap((part) =>
    askedIn(part, template),
  )
  return others.filter((name) => !asked.some((one) => one.name === name))
}

/** Of a parameter; with colons it is one of CloudFormation itself, or belongs to a macro. */
const plainName = /^[A-Za-z0-9]+$/

function referencesIn(value: Json): readonly Asked[] {
  if (isList(value)) return value.flatMap(referencesIn)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, part]): readonly Asked[] => {
    if (name === 'Ref' && typeof part === 'string') return [{ kind: 'parameter', name: part }]
    if (name === 'Fn::ImportValue' && typeof part === 'string') return [{ kind: 'export', name: part }]
    const text = name === 'Fn::Sub' ? (isList(part) ? part[0] : part) : undefined
    const own = isList(part) && isObject(part[1]) ? Object.keys(part[1]) : []
    const filled =
      typeof text === 'string' ? [...text.matchAll(/\$\{([^!}.]+)\}/g)].map(([, asked = '']) => asked.trim()) : []
    const names = filled.filter((asked) => !own.includes(asked))
    return [...names.map((asked) => ({ kind: 'parameter' as const, name: asked })), ...referencesIn(part)]
  })
}
