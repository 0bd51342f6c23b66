import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { declaredParameters } from './scope.ts'

/** The parameters that a value still asks for, after everything that can be told was worked out. */
export function askedParameters(value: Json, template: JsonObject): readonly string[] {
  const declared = new Set(declaredParameters(template))
  return [...new Set(namesIn(value))].filter((name) => declared.has(name))
}

function namesIn(value: Json): readonly string[] {
  if (isList(value)) return value.flatMap(namesIn)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, part]) => {
    if (name === 'Ref' && typeof part === 'string') return [part]
    const text = name === 'Fn::Sub' ? (isList(part) ? part[0] : part) : undefined
    const filled =
      typeof text === 'string' ? [...text.matchAll(/\$\{([^!}.]+)\}/g)].map(([, asked = '']) => asked.trim()) : []
    return [...filled, ...namesIn(part)]
  })
}
