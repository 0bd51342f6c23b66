import { isList, member } from '#shared/model/json.ts'
import { type IntrinsicFunction, textOf } from '../intrinsic-function.ts'

export const findInMap: IntrinsicFunction = {
  name: 'Fn::FindInMap',
  resolve(argument, scope) {
    const [mapping, first, second, options] = isList(argument) ? argument : []
    const [name, outer, inner] = [textOf(mapping), textOf(first), textOf(second)]
    if (name === undefined || outer === undefined || inner === undefined) return undefined
    return scope.mapped(name, outer, inner) ?? member(options, 'DefaultValue')
  },
}
