import { isList } from '#shared/model/json.ts'
import { isNoValue, type IntrinsicFunction, textOf } from '../intrinsic-function.ts'

export const select: IntrinsicFunction = {
  name: 'Fn::Select',
  resolve(argument) {
    const [index, list] = isList(argument) ? argument : []
    const place = textOf(index)
    if (place === undefined || !/^\d+$/.test(place) || !isList(list)) return undefined
    return list.filter((item) => !isNoValue(item))[Number(place)]
  },
}
