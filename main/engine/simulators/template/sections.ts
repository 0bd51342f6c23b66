import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'
import type { Written } from '../reading/written.ts'

/** A CloudFormation template in a text. */
export interface WrittenTemplate extends Written {
  readonly value: JsonObject
}

/** The members of a section of a template; none where there is no such section. */
export function entriesOf(template: JsonObject, section: string): readonly (readonly [string, Json])[] {
  const value = member(template, section)
  return isObject(value) ? Object.entries(value).filter(([name]) => !name.startsWith('Fn::')) : []
}

/** The type of a resource, as it is written. */
export function typeOf(resource: Json): string {
  return literal(member(resource, 'Type')) ?? ''
}

/** The macros that a template names at its top. */
export function transformsOf(template: JsonObject): readonly string[] {
  const value = member(template, 'Transform')
  const all = isList(value) ? value : value === undefined ? [] : [value]
  return all.map((one) => literal(one) ?? literal(member(one, 'Name')) ?? '')
}

/** Whether a macro makes something of the template, so that what is written is not all that there will be. */
export function isTransformed(template: JsonObject): boolean {
  return transformsOf(template).length > 0 || hasTransformWithin(template)
}

function hasTransformWithin(value: Json): boolean {
  if (isList(value)) return value.some(hasTransformWithin)
  if (!isObject(value)) return false
  return Object.entries(value).some(
    ([name, part]) => name === 'Fn::Transform' || name.startsWith('Fn::ForEach::') || hasTransformWithin(part),
  )
}

/** The macro of the Serverless Application Model. */
export const serverless = 'AWS::Serverless-2016-10-31'
