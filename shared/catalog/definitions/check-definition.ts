import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { literal } from '#shared/model/value.ts'
import type { DefinitionProblem } from './definition-problem.ts'

/**
 * What of a definition takes more than one member to be told (UG/actions-create-custom-action). Whatever has the wrong
 * shape is left to the schema.
 */
export function* checkDefinition(definition: Json): Iterable<DefinitionProblem> {
  const properties = propertiesOf(definition)
  yield* checkNames(properties)
  yield* checkQueryable(properties)
  yield* checkCounts(definition, 'inputArtifactDetails')
  yield* checkCounts(definition, 'outputArtifactDetails')
  yield* checkTemplates(definition, properties)
}

interface PlacedProperty {
  readonly index: number
  readonly name: string | undefined
  readonly raw: JsonObject
}

function propertiesOf(definition: Json): readonly PlacedProperty[] {
  const list = member(definition, 'configurationProperties')
  if (!isList(list)) return []
  return list.flatMap((raw, index) => (isObject(raw) ? [{ index, name: literal(raw.name), raw }] : []))
}

function* checkNames(properties: readonly PlacedProperty[]): Iterable<DefinitionProblem> {
  const taken = new Set<string>()
  for (const { index, name } of properties) {
    if (name === undefined) continue
    if (taken.has(name)) {
      const location = at('configurationProperties', index, 'name')
      yield { severity: 'error', location, message: `Rename this property: “${name}” is already taken.` }
    }
    taken.add(name)
  }
}

function* checkQueryable(properties: readonly PlacedProperty[]): Iterable<DefinitionProblem> {
  const [first, ...others] = properties.filter(({ raw }) => raw.queryable === true)
  for (const { index } of others) {
    const location = at('configurationProperties', index, 'queryable')
    const message = `Make only one property queryable: “${first?.name ?? ''}” is already.`
    yield { severity: 'error', location, message }
  }
  for (const { index, name, raw } of first ? [first, ...others] : []) {
    if (raw.required !== false && raw.secret !== true) continue
    const location = at('configurationProperties', index, 'queryable')
    const message = `Make “${name ?? ''}” required and not secret, as a queryable property must be, or not queryable.`
    yield { severity: 'error', location, message }
  }
}

function* checkCounts(definition: Json, details: string): Iterable<DefinitionProblem> {
  const least = member(member(definition, details), 'minimumCount')
  const most = member(member(definition, details), 'maximumCount')
  if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return
  const message = `Make the maximum at least as large as the minimum, which is ${least}.`
  yield { severity: 'error', location: at(details, 'maximumCount'), message }
}

/**
 * The addresses may name properties “as long as the configuration property is both required and not secret”. That the
 * service refuses others is not said, and AWS's own samples have them, so the links that do not work are all that is
 * told.
 */
function* checkTemplates(definition: Json, properties: readonly PlacedProperty[]): Iterable<DefinitionProblem> {
  for (const template of ['entityUrlTemplate', 'executionUrlTemplate', 'revisionUrlTemplate']) {
    const text = literal(member(member(definition, 'settings'), template)) ?? ''
    for (const name of new Set([...text.matchAll(/\{Config:([^}]*)\}/g)].map(([, found = '']) => found))) {
      const property = properties.find((candidate) => candidate.name === name)
      if (property && property.raw.required !== false && property.raw.secret !== true) continue
      const message = property
        ? `Make the property “${name}” required and not secret: only then {Config:${name}} is replaced.`
        : `Name a property in {Config:${name}}: there is none named “${name}”.`
      yield { severity: 'warning', location: at('settings', template), message }
    }
  }
}
