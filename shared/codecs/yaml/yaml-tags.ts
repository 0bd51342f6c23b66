import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import type { SyntaxNode } from '../syntax.ts'

/** The member that a short tag of CloudFormation stands for: `Ref` for `!Ref`, `Fn::Sub` for `!Sub`. */
export function longName(tag: string | undefined): string | undefined {
  const name = tag === undefined ? undefined : /^!([^!]+)$/.exec(tag)?.[1]
  if (name === undefined) return undefined
  return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`
}

/** An intrinsic function as a short tag and what follows it. */
export interface ShortForm {
  readonly tag: string
  readonly argument: Json
}

/**
 * The short form of an object that is an intrinsic function with an argument that can follow a tag: two tags in a row
 * cannot be, and a tag makes a text of any scalar.
 */
export function shortForm(value: JsonObject): ShortForm | undefined {
  const [member, ...others] = Object.entries(value)
  if (!member || others.length > 0) return undefined
  const [name, argument] = member
  const tag = `!${name.replace(/^Fn::/, '')}`
  return functions.has(tag) && longName(tag) === name && canFollow(name, argument) ? { tag, argument } : undefined
}

/** Whether an argument can follow the short tag of a function. */
function canFollow(name: string, argument: Json): boolean {
  if (isList(argument)) return true
  if (isObject(argument)) return shortForm(argument) === undefined
  return typeof argument === 'string' && !(name === 'Fn::GetAtt' && argument.includes('.'))
}

/** Whether what stands under a short tag now is still that function, with an argument that can follow the tag. */
export function staysShort(node: SyntaxNode, after: Json): after is JsonObject {
  const name = String(node.children[0]?.name)
  return isObject(after) && Object.keys(after).join() === name && canFollow(name, after[name] ?? null)
}

/** The text after `!GetAtt` for its two texts; `undefined` if they are no such thing or would be split elsewhere. */
export function attributeText(value: Json): string | undefined {
  if (!isList(value) || value.length !== 2) return undefined
  const [name, attribute] = value
  return typeof name === 'string' && typeof attribute === 'string' && !name.includes('.')
    ? `${name}.${attribute}`
    : undefined
}

/** The functions that CloudFormation knows by a short tag. */
const functions: ReadonlySet<string> = new Set(
  (
    'And Base64 Cidr Condition Equals FindInMap GetAZs GetAtt If ImportValue Join Length Not Or Ref Select Split Sub ' +
    'ToJsonString Transform'
  )
    .split(' ')
    .map((name) => `!${name}`),
)

/** A short tag somewhere in a text. */
export const isShortTag = new RegExp(`(?:^|[\\s[{,])(?:${[...functions].join('|')})\\b`, 'm')
