import { validateCustomActionType } from '#shared/model/generated/validators.js'
import { isObject, type Json } from '#shared/model/json.ts'
import { type Location, toPointer } from '#shared/model/location.ts'
import { inWords } from '#shared/model/message.ts'
import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'
import { explainError } from '#shared/model/schema/explain-error.ts'
import { customActionTypeKey } from '../custom-action-type.ts'
import { checkDefinition } from './check-definition.ts'
import type { DefinitionProblem } from './definition-problem.ts'
import { customActionTypeResource, findDefinitions, type FoundDefinition } from './find-definitions.ts'

/** The custom action types of a document, or everything that is wrong with it. */
export type ReadCustomActionTypes =
  | {
      readonly ok: true
      readonly definitions: readonly CustomActionTypeDefinition[]
      readonly warnings: readonly DefinitionProblem[]
    }
  | { readonly ok: false; readonly problems: readonly DefinitionProblem[] }

/**
 * Reads the definitions of custom action types from whatever AWS's tools give and take: the input of
 * create-custom-action-type, the output of it or of list-action-types, or a CloudFormation template, whose parameters
 * have the values `given` or else their defaults.
 */
export function readCustomActionTypes(
  document: Json,
  given: Readonly<Record<string, string>> = {},
): ReadCustomActionTypes {
  const found = findDefinitions(document, given)
  if (found.length === 0) return { ok: false, problems: [nothingIn(document)] }
  const problems = [...found.flatMap(problemsOf), ...repeated(found)]
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems }
  return { ok: true, definitions: found.map(({ value }) => value).filter(isDefinition), warnings: problems }
}

/** Whether a value is the definition of a custom action type, with nothing wrong with it. */
export function isDefinition(value: unknown): value is CustomActionTypeDefinition {
  return validateCustomActionType(value)
}

function problemsOf(found: FoundDefinition): readonly DefinitionProblem[] {
  const { value, place, foreignOwner } = found
  if (foreignOwner !== undefined) {
    const message = `This action type belongs to ${foreignOwner}: only custom ones can be added.`
    return [{ severity: 'error', location: [...found.location, 'id', 'owner'], message }]
  }
  const unknown = new Map(found.unknown.map((one) => [toPointer(one.location), one]))
  const problems: DefinitionProblem[] = found.misspelled.map((location) => ({
    severity: 'error',
    location: [...place(location.slice(0, -1)), ...location.slice(-1)],
    part: 'name',
    message: `Write “${String(location.at(-1))}” with a capital: CloudFormation knows it only so.`,
  }))
  const spelled = (name: string) => String(place([name]).at(-1))
  const naming = {
    spelled,
    nameOf: (location: Location) => (location.length === 0 ? 'the definition' : spelled(String(location.at(-1)))),
  }
  const faults = validateCustomActionType(value)
    ? []
    : (validateCustomActionType.errors ?? []).flatMap((error) => explainError(error, value, naming) ?? [])
  for (const { location, part, message } of faults) {
    if (hasUnknown(location, unknown)) continue
    problems.push({
      severity: 'error',
      location: place(location),
      ...(part ? { part } : {}),
      message: inWords(message),
    })
  }
  const missing = new Set(faults.map(({ location }) => toPointer(location)))
  for (const { location, parameters } of found.unknown) {
    const isNeeded = missing.has(toPointer(location)) || typeof location.at(-1) === 'number' || location.length === 0
    problems.push({
      severity: isNeeded ? 'error' : 'warning',
      location: place(location),
      message: adviceFor(parameters, isNeeded),
    })
  }
  for (const problem of checkDefinition(value)) problems.push({ ...problem, location: place(problem.location) })
  return problems
}

function hasUnknown(location: Location, unknown: ReadonlyMap<string, unknown>): boolean {
  return [...location.keys(), location.length].some((depth) => unknown.has(toPointer(location.slice(0, depth))))
}

function adviceFor(parameters: readonly string[], isNeeded: boolean): string {
  if (parameters.length > 0) {
    const names = parameters.map((name) => `“${name}”`).join(', ')
    return `Give a value for ${names}: what stands here depends on ${parameters.length > 1 ? 'them' : 'it'}.`
  }
  return isNeeded
    ? 'Write a plain value: what stands here only CloudFormation knows.'
    : 'What stands here only CloudFormation knows; it was left out.'
}

/** An account has one action type of a key. */
function repeated(found: readonly FoundDefinition[]): readonly DefinitionProblem[] {
  const taken = new Set<string>()
  return found.flatMap(({ value, location }): readonly DefinitionProblem[] => {
    if (!isDefinition(value)) return []
    const key = customActionTypeKey(value)
    if (!taken.has(key)) {
      taken.add(key)
      return []
    }
    return [{ severity: 'error', location, message: `Give this another version: ${key} is already taken.` }]
  })
}

function nothingIn(document: Json): DefinitionProblem {
  const message =
    isObject(document) && isObject(document.Resources)
      ? `There is no ${customActionTypeResource} among the resources of this template.`
      : 'There is no custom action type here: expected the input of create-custom-action-type, the output of list-action-types, or a template.'
  return { severity: 'error', location: [], message }
}
