import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { type IntrinsicFunction, textOf } from '../intrinsic-function.ts'
import type { Scope } from '../scope.ts'

export const sub: IntrinsicFunction = {
  name: 'Fn::Sub',
  resolve(argument, scope) {
    const [template, given = {}] = isList(argument) ? argument : [argument]
    if (typeof template !== 'string' || !isObject(given)) return undefined
    return filledIn(template, given, scope)
  },
}

/** With everything filled in that is known. While something is left, `${!` still stands for a plain `${`. */
function filledIn(template: string, given: JsonObject, scope: Scope): Json | undefined {
  const left = new Set<string>()
  const parts = template.split(/(\$\{[^}]*\})/).map((part) => {
    const name = /^\$\{([^!}][^}]*)\}$/.exec(part)?.[1]?.trim()
    if (name === undefined) return { text: part.replaceAll('${!', '${'), written: part }
    const text = textOf(member(given, name) ?? (name.includes('.') ? scope.attribute(name) : scope.reference(name)))
    if (text !== undefined) return { text, written: text.replaceAll('${', '${!') }
    left.add(name)
    return { text: part, written: part }
  })
  if (left.size === 0) return parts.map(({ text }) => text).join('')
  const written = parts.map((part) => part.written).join('')
  const names = Object.entries(given).filter(([name]) => left.has(name))
  if (written === template && names.length === Object.keys(given).length) return undefined
  return { 'Fn::Sub': names.length === 0 ? written : [written, Object.fromEntries(names)] }
}
