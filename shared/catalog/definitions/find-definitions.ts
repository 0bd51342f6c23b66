import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { readResource, resourceLocation } from '#shared/model/resource.ts'
import { customActionTypeSchema } from '#shared/model/schema/custom-action-type-schema.ts'
import { literal } from '#shared/model/value.ts'
import { customProvider } from '../parts/custom-provider.ts'

/** Something that looks like the definition of a custom action type, as CreateCustomActionType would take it. */
export interface FoundDefinition {
  readonly value: Json
  /** Where it stands in the document. */
  readonly location: Location
  /** Where the document says what stands at a place of `value`. */
  readonly place: (location: Location) => Location
  /** The places of `value` that only CloudFormation knows, and what is needed to know them. */
  readonly unknown: readonly { readonly location: Location; readonly parameters: readonly string[] }[]
  /** Places of `value` whose names CloudFormation does not know. */
  readonly misspelled: readonly Location[]
  /** Who it belongs to, where that is said and it is not the account. */
  readonly foreignOwner?: string
}

/**
 * The definitions in a document: the input of CreateCustomActionType, what it and ListActionTypes give back, a list of
 * either, or a CloudFormation template. Empty where the document is none of these.
 */
export function findDefinitions(
  document: Json,
  given: Readonly<Record<string, string>> = {},
): readonly FoundDefinition[] {
  if (isList(document)) return document.flatMap((item, i) => (isObject(item) ? definition(item, [i]) : []))
  if (!isObject(document)) return []
  if (isObject(document.Resources)) return inTemplate(document, document.Resources, given)
  if (isList(document.actionTypes)) {
    const all = document.actionTypes.flatMap((item, i) => (isObject(item) ? definition(item, ['actionTypes', i]) : []))
    // A list of everything that an account can use has more than its own.
    return all.filter(({ foreignOwner }) => foreignOwner === undefined)
  }
  if (isObject(document.actionType)) {
    return definition({ ...document.actionType, ...tagsOf(document) }, ['actionType'])
  }
  return definition(document, [])
}

function definition(value: JsonObject, location: Location): readonly FoundDefinition[] {
  if (isObject(value.id) || isList(value.actionConfigurationProperties)) return [givenBack(value, location)]
  const isOne = ['category', 'provider', 'configurationProperties', 'inputArtifactDetails'].some(
    (name) => name in value,
  )
  if (!isOne) return []
  return [{ value, location, place: (inner) => [...location, ...inner], unknown: [], misspelled: [] }]
}

/** What the API gives back has the four parts of the id together and another name for the properties. */
function givenBack({ id, actionConfigurationProperties, ...rest }: JsonObject, location: Location): FoundDefinition {
  const owner = literal(member(id, 'owner'))
  const parts = idParts.flatMap((name) => {
    const part = member(id, name)
    return part === undefined ? [] : [[name, part] as const]
  })
  const properties =
    actionConfigurationProperties === undefined ? {} : { configurationProperties: actionConfigurationProperties }
  return {
    value: { ...Object.fromEntries(parts), ...properties, ...rest },
    location,
    place: ([first = '', ...inner]) => {
      if (first === '') return location
      if (idParts.includes(String(first))) return [...location, 'id', first, ...inner]
      return [...location, first === 'configurationProperties' ? 'actionConfigurationProperties' : first, ...inner]
    },
    unknown: [],
    misspelled: [],
    ...(owner === undefined || owner === customProvider.owner ? {} : { foreignOwner: owner }),
  }
}

const idParts: readonly string[] = ['category', 'provider', 'version']

/** CreateCustomActionType gives the tags back beside the action type. */
function tagsOf({ tags }: JsonObject): JsonObject {
  return tags === undefined ? {} : { tags }
}

function inTemplate(
  template: JsonObject,
  resources: JsonObject,
  given: Readonly<Record<string, string>>,
): readonly FoundDefinition[] {
  const declared = isObject(template.Parameters) ? template.Parameters : {}
  const parameters = new Map([
    ...Object.entries(declared).flatMap(([name, parameter]) => {
      const fallback = member(parameter, 'Default')
      return fallback === undefined || typeof fallback === 'object' ? [] : [[name, String(fallback)] as const]
    }),
    ...Object.entries(given),
  ])
  return Object.entries(resources).flatMap(([logicalId, resource]) => {
    if (!isObject(resource) || resource.Type !== customActionTypeResource) return []
    const properties = resource.Properties ?? {}
    const { value, unknown, misspelled } = readResource(properties, customActionTypeSchema, parameters)
    const location = ['Resources', logicalId, 'Properties']
    return [
      {
        value,
        location,
        place: (inner) => [...location, ...resourceLocation(inner)],
        unknown: unknown.map((place) => ({
          location: place,
          parameters: namedIn(properties, resourceLocation(place)).filter(
            (name) => Object.hasOwn(declared, name) && !parameters.has(name),
          ),
        })),
        misspelled,
      },
    ]
  })
}

export const customActionTypeResource = 'AWS::CodePipeline::CustomActionType'

/** Every name that the functions at a place of the properties could refer to. */
function namedIn(properties: Json, location: Location): readonly string[] {
  let here: Json | undefined = properties
  for (const part of location) here = isList(here) ? here[Number(part)] : member(here, String(part))
  return referencesOf(here)
}

function referencesOf(value: Json | undefined): readonly string[] {
  if (isList(value)) return value.flatMap(referencesOf)
  if (typeof value === 'string') return [...value.matchAll(/\$\{([A-Za-z0-9]+)\}/g)].flatMap(([, name]) => name ?? [])
  if (!isObject(value)) return []
  return typeof value.Ref === 'string' ? [value.Ref] : Object.values(value).flatMap(referencesOf)
}
