import { isList } from '#shared/model/json.ts'
import { type IntrinsicFunction, textOf } from '../intrinsic-function.ts'

export const split: IntrinsicFunction = {
  name: 'Fn::Split',
  resolve(argument) {
    const [delimiter, value] = isList(argument) ? argument : []
    const between = textOf(delimiter)
    return between === undefined || between === '' ? undefined : textOf(value)?.split(between)
  },
}
