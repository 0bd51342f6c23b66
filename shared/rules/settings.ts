import type { ActionType } from '#shared/catalog/action-type.ts'
import type { Field } from '#shared/catalog/field.ts'
import type { Action } from '#shared/model/action.ts'
import { member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { settled } from '#shared/model/settled.ts'
import { literal } from '#shared/model/value.ts'

type Configured = Pick<Action, 'configuration'>

/** A setting with a value that can be judged, and what the catalog says of its key. */
export interface Setting {
  readonly key: string
  readonly field: Field
  readonly value: string
  /** From the action. */
  readonly location: Location
}

/** The settings of an action whose values are certain. Blanks around a value are another rule's matter. */
export function settingsOf(action: Configured, type: Pick<ActionType, 'fields'>, kind?: Field['kind']): readonly Setting[] {
  return Object.entries(type.fields).flatMap(([key, field]) => {
    if (kind !== undefined && field.kind !== kind) return []
    const value = setting(action, key)
    return value === undefined ? [] : [{ key, field, value, location: placeOf(key) }]
  })
}

/** The value of a key, where it is certain and there is one. */
export function setting({ configuration }: Configured, key: string): string | undefined {
  const value = settled(member(configuration, key))?.trim()
  return value === undefined || value === '' || isPlaceholder(value) ? undefined : value
}

/** The text of a key as it is written, references and all. */
export function written({ configuration }: Configured, key: string): string | undefined {
  const text = literal(member(configuration, key))
  return text === undefined || text.trim() === '' || isPlaceholder(text.trim()) ? undefined : text
}

/** Where the value of a key stands in its action. */
export function placeOf(key: string): Location {
  return ['configuration', key]
}

/** Whether somebody still has to fill something in: `<bucket-name>`. */
export function isPlaceholder(value: string): boolean {
  return /^<[^<>]+>$/.test(value)
}

/** The names of the input artifacts; `undefined` where there may be others. */
export function inputNames({ inputs, areInputsKnown }: Pick<Action, 'inputs' | 'areInputsKnown'>):
  | readonly string[]
  | undefined {
  const names = inputs.flatMap(({ name }) => (name === undefined ? [] : [name]))
  return areInputsKnown && names.length === inputs.length ? names : undefined
}

/** Whether a type is that of AWS with this category and provider. */
export function isType(type: ActionType | undefined, category: ActionType['category'], provider: string): boolean {
  return type?.owner === 'AWS' && type.category === category && type.provider === provider
}

/** `error`, or less where AWS does not say it plainly. */
export function severityFor({ unconfirmed }: Field): 'error' | 'warning' {
  return unconfirmed ? 'warning' : 'error'
}
