import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'

/**
 * The value with every text in it changed; what holds no changed text is kept. What a function names in its template,
 * such as a parameter, is no text.
 */
export function mapTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value)
  if (isList(value)) return mapItems(value, (item) => mapTexts(item, change))
  if (!isObject(value)) return value
  return mapMembers(value, (name, part) => {
    if (namesOnly.has(name)) return part
    // Its first argument is the name of a condition.
    if (name === 'Fn::If' && isList(part))
      return mapItems(part, (item, index) => (index === 0 ? item : mapTexts(item, change)))
    return mapTexts(part, change)
  })
}

/** Functions whose arguments are names in the template or of other stacks. */
const namesOnly: ReadonlySet<string> = new Set([
  'Ref',
  'Condition',
  'Fn::GetAtt',
  'Fn::FindInMap',
  'Fn::GetAZs',
  'Fn::ImportValue',
])

/** The list with its items changed; itself where none became another. */
export function mapItems(list: readonly Json[], change: (item: Json, index: number) => Json): readonly Json[] {
  const items = list.map(change)
  return items.some((item, index) => item !== list[index]) ? items : list
}

/** The object with its members changed; itself where none became another. */
export function mapMembers(object: JsonObject, change: (name: string, value: Json) => Json): JsonObject {
  const entries = Object.entries(object).map(([name, value]) => [name, change(name, value)] as const)
  return entries.some(([name, value]) => value !== object[name]) ? Object.fromEntries(entries) : object
}

/** A text as it stands in a regular expression. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
