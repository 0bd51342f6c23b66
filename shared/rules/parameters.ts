import type { ActionType } from '#shared/catalog/action-type.ts'
import type { Action } from '#shared/model/action.ts'
import { isObject, type JsonObject } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { readJsonText } from './json-text.ts'
import { isType, writtenSettings } from './settings.ts'

/** The parameter overrides of a CloudFormation action, where they can be read, and where they stand. */
export function parametersOf(
  action: Action,
  type: ActionType | undefined,
): { readonly parameters: JsonObject; readonly location: Location } | undefined {
  if (!isType(type, 'Deploy', 'CloudFormation')) return undefined
  const found = writtenSettings(action, type, 'json').find(({ key }) => key === 'ParameterOverrides')
  const read = found && readJsonText(found.text)
  return read && 'value' in read && isObject(read.value)
    ? { parameters: read.value, location: found.location }
    : undefined
}
