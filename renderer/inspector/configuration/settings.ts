import type { Case, Field } from '#shared/catalog/field.ts'
import { type Decided, holds } from '#shared/catalog/when.ts'
import { type Json, member } from '#shared/model/json.ts'

/** A setting of an action or rule as its form shows it. */
export interface SettingState {
  readonly name: string
  readonly field: Field
  readonly value: Json | undefined
  /** Needed as far as the other settings tell. */
  readonly isNeeded: boolean
  /** In which case it is needed, where nobody can tell whether it is given. */
  readonly neededWhen: string | undefined
  /** Why it has no effect. */
  readonly unused: string | undefined
}

/** What the catalog's settings are at the moment: needed, without effect, or free to be set. */
export function settingStates(fields: Readonly<Record<string, Field>>, of: Decided): readonly SettingState[] {
  const isGiven = (given: Case | undefined) => {
    if (given === undefined) return false
    return given.when === undefined ? undefined : holds(given.when, of, fields)
  }
  return Object.entries(fields).map(([name, field]) => {
    const needed = isGiven(field.requiredWhen)
    return {
      name,
      field,
      value: member(of.configuration, name),
      isNeeded: field.required || needed === true,
      neededWhen: needed === undefined ? field.requiredWhen?.words : undefined,
      unused: isGiven(field.unusedWhen) === true ? field.unusedWhen?.words : undefined,
    }
  })
}

/**
 * The settings in the order of the form: first what is needed, then what is set, and last the rest, which is folded
 * away. `kept` are the settings that were set when the form was opened: none of them moves while it is being edited.
 */
export function grouped(
  states: readonly SettingState[],
  kept: ReadonlySet<string>,
): { readonly shown: readonly SettingState[]; readonly folded: readonly SettingState[] } {
  const needed = states.filter(({ isNeeded }) => isNeeded)
  const set = states.filter(({ isNeeded, name }) => !isNeeded && kept.has(name))
  return {
    shown: [...needed, ...set],
    folded: states.filter((state) => !needed.includes(state) && !set.includes(state)),
  }
}
