import { isList } from '#shared/model/json.ts'
import { isNoValue, type IntrinsicFunction } from '../intrinsic-function.ts'

export const length: IntrinsicFunction = {
  name: 'Fn::Length',
  resolve: (argument) => (isList(argument) ? argument.filter((item) => !isNoValue(item)).length : undefined),
}
