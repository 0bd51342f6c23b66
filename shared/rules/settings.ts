import type { ActionType } from '#shared/catalog/action-type.ts'
import type { Field } from '#shared/catalog/field.ts'
import { type Decided, holds } from '#shared/catalog/when.ts'
import type { Action, ActionTypeId } from '#shared/model/action.ts'
import { member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { settled } from '#shared/model/settled.ts'
import { literal } from '#shared/model/value.ts'

/** A setting that is written as text, and what the catalog says of its key. */
export interface Written {
  readonly key: string
  readonly field: Field
  /** As it stands in the document, references and all. */
  readonly text: string
  /** From the action. */
  readonly location: Location
}

/** A setting whose value is certain. Blanks around it are another rule's matter. */
export interface Setting extends Written {
  readonly value: string
}

type Entry = Pick<ActionType, 'fields'>
type Configured = Pick<Action, 'configuration'>

/**
 * The settings of an action that can be judged: those that hold text, have been filled in, and are sure to be taken
 * notice of.
 */
export function writtenSettings(action: Decided, { fields }: Entry, kind?: Field['kind']): readonly Written[] {
  let known = remembered.get(action)
  if (known?.fields !== fields) {
    known = { fields, settings: read(action, fields) }
    remembered.set(action, known)
  }
  return kind === undefined ? known.settings : known.settings.filter(({ field }) => field.kind === kind)
}

/** Many rules ask for the settings of one action. */
const remembered = new WeakMap<Decided, { readonly fields: Entry['fields']; readonly settings: readonly Written[] }>()

function read(action: Decided, fields: Entry['fields']): readonly Written[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const text = written(action, key)
    const unused = field.unusedWhen?.when
    if (text === undefined || (unused && holds(unused, action, fields) !== false)) return []
    return [{ key, field, text, location: placeOf(key) }]
  })
}

/** Those of them whose values are certain. */
export function settingsOf(action: Decided, type: Entry, kind?: Field['kind']): readonly Setting[] {
  return writtenSettings(action, type, kind).flatMap((found) => {
    const value = settled(found.text.trim())
    return value === undefined ? [] : [{ ...found, value }]
  })
}

/** The value of a key, where it is certain and there is one. */
export function setting(action: Configured, key: string): string | undefined {
  return settled(written(action, key)?.trim())
}

/** The text of a key as it is written, where it has been filled in. */
export function written({ configuration }: Configured, key: string): string | undefined {
  const text = literal(member(configuration, key))
  return text === undefined || text.trim() === '' || isPlaceholder(text.trim()) ? undefined : text
}

/** Where the value of a key stands in its action. */
export function placeOf(key: string): Location {
  return ['configuration', key]
}

/** Whether somebody or something still has to fill something in: `<bucket-name>`, `${AWS::StackName}` without Fn::Sub. */
export function isPlaceholder(value: string): boolean {
  return /^<[^<>]+>$/.test(value) || isUnsubstituted(value)
}

/** Whether a text is a variable as Fn::Sub replaces them, which nothing else does. */
export function isUnsubstituted(value: string): boolean {
  return /^\$\{[\w:.]+\}$/.test(value)
}

/** The names of the input artifacts; `undefined` where there may be others. */
export function inputNames({
  inputs,
  areInputsKnown,
}: Pick<Action, 'inputs' | 'areInputsKnown'>): readonly string[] | undefined {
  const names = inputs.flatMap(({ name }) => (name === undefined ? [] : [name]))
  return areInputsKnown && names.length === inputs.length ? names : undefined
}

/** Whether a type is that of AWS with this category and provider. */
export function isType<Type extends ActionType | ActionTypeId>(
  type: Type | undefined,
  category: ActionType['category'],
  provider: string,
): type is Type {
  return type?.owner === 'AWS' && type.category === category && type.provider === provider
}

/** `error`, or less where AWS does not say it plainly. */
export function severityFor({ unconfirmed }: Field): 'error' | 'warning' {
  return unconfirmed ? 'warning' : 'error'
}
