import { isList, isObject, type Json } from './json.ts'

/**
 * A CloudFormation intrinsic function in its long form, `{"Ref": …}` or `{"Fn::…": …}`. It is a value of its own,
 * never flattened to text; what it will be is known only to CloudFormation.
 */
export function isIntrinsic(value: Json | undefined): boolean {
  if (!isObject(value)) return false
  const names = Object.keys(value)
  return names.length === 1 && (names[0] === 'Ref' || names[0] === 'Condition' || names[0]?.startsWith('Fn::') === true)
}

/** The text of a literal; `undefined` for an intrinsic, another type, or nothing. */
export function literal(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** How a value is shown where one line of text is wanted: a literal as it is, an intrinsic as its short source text. */
export function shown(value: Json | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (!isObject(value) || !isIntrinsic(value)) return JSON.stringify(value)
  const [name = '', argument] = Object.entries(value)[0] ?? []
  const tag = `!${name.replace('Fn::', '')}`
  if (name === 'Fn::GetAtt' && isList(argument)) return `${tag} ${argument.map(shown).join('.')}`
  return `${tag} ${typeof argument === 'string' ? argument : JSON.stringify(argument)}`
}
