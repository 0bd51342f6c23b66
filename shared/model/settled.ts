import type { Json } from './json.ts'
import { isList, isObject } from './json.ts'
import { isIntrinsic, literal } from './value.ts'

/**
 * The text of a value that stays what it is: `undefined` for an intrinsic, and for a text with a `#{reference}` that the
 * run replaces or a `{{resolve:…}}` that CloudFormation does.
 */
export function settled(value: Json | undefined): string | undefined {
  const text = literal(value)
  return text === undefined || text.includes('#{') || isResolvedLater(text) ? undefined : text
}

/** Whether a text holds a `{{resolve:…}}` that CloudFormation replaces by something of another length and form. */
export function isResolvedLater(value: Json | undefined): boolean {
  return literal(value)?.includes('{{resolve:') === true
}

/** Whether a member will be there: CloudFormation leaves out what is `AWS::NoValue`, and may do so inside an `Fn::If`. */
export function isThere(value: Json | undefined): boolean | undefined {
  if (value === undefined) return false
  if (!isObject(value) || !isIntrinsic(value)) return true
  if (value.Ref === 'AWS::NoValue') return false
  const branches = value['Fn::If']
  if (!isList(branches)) return true
  const [first, second] = [isThere(branches[1]), isThere(branches[2])]
  return first === second ? first : undefined
}
