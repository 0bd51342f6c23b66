import { stringify } from 'yaml'
import { isList, isObject, type Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { schemaAt } from '#shared/model/schema/schema-at.ts'
import type { Spot } from './spot.ts'
import type { Offer } from './offer.ts'

/** What an offer puts into the text. */
export interface Written {
  /** Its further lines are indented from the line that it begins on. */
  readonly text: string
  /** Where in `text` the caret goes. */
  readonly caret: number
}

/** An offer in the notation of the document and the style of the spot. */
export function written(offer: Offer, spot: Spot): Written {
  const isYaml = spot.format === 'cloudformation-yaml'
  if (offer.kind === 'member') return isYaml ? yamlMember(offer, spot) : jsonMember(offer, spot)
  const value = spelledValue(offer.value ?? null, spot.location, spot)
  if (!isYaml) return atEnd(isObject(value) || isList(value) ? JSON.stringify(value, null, 2) : JSON.stringify(value))
  if (typeof value === 'string' && spot.quote !== '') return atEnd(quoted(value, spot.quote))
  return atEnd(indented(yamlText(value), ' '.repeat(innerColumn(spot))))
}

function jsonMember({ label, value }: Offer, spot: Spot): Written {
  const name = JSON.stringify(spelledName(label, spot.location, spot))
  if (spot.hasColon) return atEnd(name)
  if (value === undefined) return atEnd(`${name}: `)
  const text = `${name}: ${JSON.stringify(spelledValue(value, [...spot.location, label], spot), null, 2)}`
  return { text, caret: /^(""|\{\}|\[\])$/.test(JSON.stringify(value)) ? text.length - 1 : text.length }
}

function yamlMember({ label, value }: Offer, spot: Spot): Written {
  const name = quoted(spelledName(label, spot.location, spot), spot.quote)
  if (spot.hasColon) return atEnd(name)
  const inner = ' '.repeat(innerColumn(spot) + 2)
  if (isList(value) && value.length === 0) return atEnd(`${name}:\n${inner}- `)
  if (isObject(value) && Object.keys(value).length === 0) return atEnd(`${name}:\n${inner}`)
  if (value === undefined || value === '') return atEnd(`${name}: `)
  const spelled = spelledValue(value, [...spot.location, label], spot)
  if (!isObject(spelled) && !isList(spelled)) return atEnd(`${name}: ${yamlText(spelled)}`)
  return atEnd(`${name}:\n${inner}${indented(yamlText(spelled), inner)}`)
}

/** How far behind the start of its line the content at the spot begins: behind the dashes of a list. */
function innerColumn({ text, range, isName }: Spot): number {
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1
  const before = text.slice(lineStart, range.start)
  const indent = /^ */.exec(before)?.[0].length ?? 0
  const dashes = /^ *((?:- +)*)/.exec(before)?.[1]?.length ?? 0
  return isName ? before.length - indent : dashes
}

function yamlText(value: Json): string {
  return stringify(value, { lineWidth: 0, indentSeq: true, version: '1.1' }).trimEnd()
}

function quoted(text: string, quote: string): string {
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`
  return quote === '"' ? JSON.stringify(text) : text
}

function indented(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`)
}

function atEnd(text: string): Written {
  return { text, caret: text.length }
}

/** The value with its members spelled as the document spells them. */
function spelledValue(value: Json, location: Location, spot: Spot): Json {
  if (spot.format === 'codepipeline-json') return value
  if (isList(value)) return value.map((item, index) => spelledValue(item, [...location, index], spot))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      spelledName(name, location, spot),
      spelledValue(item, [...location, name], spot),
    ]),
  )
}

function spelledName(name: string, location: Location, { format }: Spot): string {
  const isMember = format !== 'codepipeline-json' && schemaAt(location)?.properties?.[name] !== undefined
  return isMember ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
