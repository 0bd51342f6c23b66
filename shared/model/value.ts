import { isList, isObject, type Json, type JsonObject, member } from './json.ts'

/**
 * A CloudFormation intrinsic function in its long form, `{"Ref": …}` or `{"Fn::…": …}`. It is a value of its own,
 * never flattened to text; what it will be is known only to CloudFormation. A transform or a loop may stand beside
 * plain members, and changes what they are a part of.
 */
export function isIntrinsic(value: Json | undefined): boolean {
  return isObject(value) && intrinsicName(value) !== undefined
}

function intrinsicName(value: JsonObject): string | undefined {
  const names = Object.keys(value)
  const [only, ...others] = names
  if (others.length > 0) return names.find((name) => name === 'Fn::Transform' || name.startsWith('Fn::ForEach::'))
  return only === 'Ref' || only === 'Condition' || only?.startsWith('Fn::') ? only : undefined
}

/** The text of a literal; `undefined` for an intrinsic, another type, or nothing. */
export function literal(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** How a value is shown where one line of text is wanted: a literal as it is, an intrinsic as its short source text. */
export function shown(value: Json | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  const name = isObject(value) ? intrinsicName(value) : undefined
  if (name === undefined) return JSON.stringify(value)
  const argument = member(value, name)
  const tag = `!${name.replace('Fn::', '')}`
  if (name === 'Fn::GetAtt' && isList(argument)) return `${tag} ${argument.map(shown).join('.')}`
  return `${tag} ${typeof argument === 'string' ? argument : JSON.stringify(argument)}`
}

/** The same cut to some words, for a value that may be large. */
export function shownBriefly(value: Json | undefined): string {
  const text = shown(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
