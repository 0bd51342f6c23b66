import { getLocation, type JSONPath } from 'jsonc-parser'
import schema from './generated/stagecraft.local.schema.json' with { type: 'json' }

/** Something that may be written at a place of a bindings file. */
export interface BindingCompletion {
  readonly label: string
  readonly documentation: string
  /** What is written; a key comes with its colon and the beginning of its value. */
  readonly insert: string
  /** What it takes the place of: offsets in the text. */
  readonly range: { readonly start: number; readonly end: number }
}

/** Names that the pipeline knows its things by, by table. */
export type KnownNames = Readonly<Record<string, readonly string[]>>

/** What may stand at an offset: keys that the schema has, names that the pipeline uses, and values to choose from. */
export function completeBindings(text: string, offset: number, names: KnownNames = {}): readonly BindingCompletion[] {
  const location = getLocation(text, offset)
  const { path, isAtPropertyKey, previousNode } = location
  const isInString = previousNode !== undefined && isText(previousNode.type) && offset > previousNode.offset
  const isOver = isInString && offset >= previousNode.offset + previousNode.length
  const range =
    isInString && !isOver
      ? { start: previousNode.offset, end: previousNode.offset + previousNode.length }
      : { start: offset, end: offset }
  if (!isAtPropertyKey)
    return valuesOf(schemaAt(path)).map((value) => ({
      label: value,
      documentation: '',
      insert: JSON.stringify(value),
      range,
    }))
  const holder = path.slice(0, -1)
  const isValueThere = /^"?\s*:/.test(text.slice(range.end))
  const keys = Object.entries(propertiesOf(schemaAt(holder)))
  const own = holder.length === 1 ? (names[String(holder[0])] ?? []) : []
  return [
    ...keys.map(([label, one]) => completion(label, one, isValueThere, range)),
    ...own.map((label) => completion(label, schemaAt([...holder, label]), isValueThere, range)),
  ]
}

/** The parser calls a key `property`. */
function isText(type: string): boolean {
  return type === 'string' || type === 'property'
}

interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
}

function completion(
  label: string,
  one: Schema | undefined,
  isValueThere: boolean,
  range: BindingCompletion['range'],
): BindingCompletion {
  const insert = `${JSON.stringify(label)}${isValueThere ? '' : `: ${beginningOf(one)}`}`
  return { label, documentation: one?.description ?? '', insert, range }
}

function beginningOf(one: Schema | undefined): string {
  if (one?.const !== undefined) return JSON.stringify(one.const)
  if (one?.type === 'object' || one?.anyOf?.some(({ type }) => type === 'object')) return '{}'
  return one?.type === 'number' || one?.type === 'integer' ? '0' : '""'
}

/** The part of the schema that a path leads to. */
function schemaAt(path: JSONPath): Schema | undefined {
  return path.reduce<Schema | undefined>((at, key) => at && stepInto(at, String(key)), schema as Schema)
}

function stepInto(at: Schema, key: string): Schema | undefined {
  const own = propertiesOf(at)
  if (Object.hasOwn(own, key)) return own[key]
  const all = [at, ...(at.anyOf ?? [])]
  const rest = all.map(({ additionalProperties }) => additionalProperties).find((one) => typeof one === 'object')
  return typeof rest === 'object' ? rest : undefined
}

function propertiesOf(at: Schema | undefined): Readonly<Record<string, Schema>> {
  if (!at) return {}
  return Object.assign({}, at.properties, ...(at.anyOf ?? []).map(propertiesOf)) as Readonly<Record<string, Schema>>
}

function valuesOf(at: Schema | undefined): readonly string[] {
  return (at?.enum ?? []).filter((value) => typeof value === 'string')
}
