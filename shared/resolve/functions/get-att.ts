import { isList } from '#shared/model/json.ts'
import { type IntrinsicFunction, textOf } from '../intrinsic-function.ts'

export const getAtt: IntrinsicFunction = {
  name: 'Fn::GetAtt',
  resolve(argument, scope) {
    const written = isList(argument) ? argument.map(textOf).join('.') : textOf(argument)
    return written === undefined ? undefined : scope.attribute(written)
  },
}
