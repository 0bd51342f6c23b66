import type { ActionType } from '#shared/catalog/action-type.ts'
import type { JsonForm } from '#shared/catalog/field.ts'
import type { Decided } from '#shared/catalog/when.ts'
import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { type Message, say } from '#shared/model/message.ts'
import { readJsonText } from './json-text.ts'
import type { Severity } from './rule.ts'
import { type Written, writtenSettings } from './settings.ts'

/** A list of objects that stands as JSON text in a setting. */
export interface JsonItems extends Written {
  readonly items: readonly Json[]
}

/** The settings that hold a list of a certain form, as far as they can be read. */
export function jsonItems(action: Decided, type: Pick<ActionType, 'fields'>, form: JsonForm): readonly JsonItems[] {
  return writtenSettings(action, type, 'json').flatMap((found) => {
    const read = found.field.json === form ? readJsonText(found.text) : undefined
    return read && 'value' in read && isList(read.value) ? [{ ...found, items: read.value }] : []
  })
}

/** What is wrong with an item of such a list, whatever it means. */
export interface ItemTrouble {
  readonly message: Message
  readonly severity: Severity
}

/** Looks whether each item is an object with these members, all of them text. */
export function* itemTroubles(
  { key, items }: JsonItems,
  { required, optional = [] }: { readonly required: readonly string[]; readonly optional?: readonly string[] },
): Iterable<ItemTrouble> {
  const known = [...required, ...optional]
  for (const [index, item] of items.entries()) {
    const place = `${key}[${index}]`
    if (isObject(item)) yield* memberTroubles(place, item, { required, known })
    else yield { message: say`Make ${place} an object with ${known.join(', ')}.`, severity: 'error' }
  }
}

function* memberTroubles(
  place: string,
  item: JsonObject,
  { required, known }: { readonly required: readonly string[]; readonly known: readonly string[] },
): Iterable<ItemTrouble> {
  for (const name of required) {
    if (member(item, name) === undefined) yield { message: say`Add “${name}” to ${place}.`, severity: 'error' }
  }
  for (const [name, value] of Object.entries(item)) {
    if (!known.includes(name)) {
      yield { message: say`Remove “${name}” from ${place}: it has ${known.join(', ')}.`, severity: 'warning' }
    } else if (typeof value !== 'string') {
      const isPlain = typeof value === 'number' || typeof value === 'boolean'
      yield { message: say`Make “${name}” of ${place} a text.`, severity: isPlain ? 'warning' : 'error' }
    }
  }
}

/** The texts of one member, in the order of the items. */
export function textsOf(items: readonly Json[], name: string): readonly { text: string; index: number }[] {
  return items.flatMap((item, index) => {
    const text = member(item, name)
    return typeof text === 'string' ? [{ text, index }] : []
  })
}
