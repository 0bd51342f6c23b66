import { isList, isObject, type Json } from '#shared/model/json.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import type { IntrinsicFunction } from '../intrinsic-function.ts'

export const toJsonString: IntrinsicFunction = {
  name: 'Fn::ToJsonString',
  resolve: (argument) => (isKnown(argument) ? JSON.stringify(argument) : undefined),
}

function isKnown(value: Json): boolean {
  if (isIntrinsic(value)) return false
  if (isList(value)) return value.every(isKnown)
  return !isObject(value) || Object.values(value).every(isKnown)
}
