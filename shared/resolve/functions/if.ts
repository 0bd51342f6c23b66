import { isList } from '#shared/model/json.ts'
import type { IntrinsicFunction } from '../intrinsic-function.ts'

export const ifFunction: IntrinsicFunction = {
  name: 'Fn::If',
  resolve(argument, scope) {
    const [condition, yes, no] = isList(argument) ? argument : []
    const holds = typeof condition === 'string' ? scope.holds(condition) : undefined
    if (holds === undefined) return undefined
    return holds ? yes : no
  },
}
