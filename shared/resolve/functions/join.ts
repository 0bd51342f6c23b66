import { isList } from '#shared/model/json.ts'
import { type IntrinsicFunction, textOf, textsOf } from '../intrinsic-function.ts'

export const join: IntrinsicFunction = {
  name: 'Fn::Join',
  resolve(argument) {
    const [delimiter, list] = isList(argument) ? argument : []
    const between = textOf(delimiter)
    return between === undefined || !isList(list) ? undefined : textsOf(list)?.join(between)
  },
}
