import { isObject, type Json } from '#shared/model/json.ts'
import type { Scope } from './scope.ts'
import { textOf } from './text-of.ts'

export { textOf }

/** How a function of CloudFormation is worked out. */
export interface IntrinsicFunction {
  /** In long form: `Fn::Join`. */
  readonly name: string
  /**
   * The value for an argument in which everything that can be told has been worked out already; `undefined` where the
   * function has to stay.
   */
  resolve(argument: Json, scope: Scope): Json | undefined
}

/** Takes away what it stands for. */
export const noValue: Json = { Ref: 'AWS::NoValue' }

export function isNoValue(value: Json): boolean {
  return isObject(value) && value.Ref === 'AWS::NoValue' && Object.keys(value).length === 1
}

/** The texts of a list, if all of it is known. */
export function textsOf(values: readonly Json[]): readonly string[] | undefined {
  const texts = values.filter((value) => !isNoValue(value)).map(textOf)
  return texts.every((text) => text !== undefined) ? texts : undefined
}
