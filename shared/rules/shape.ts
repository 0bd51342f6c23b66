import {
  type SchemaError,
  type Validator,
  validateAction,
  validateCloudFormation,
  validatePipeline,
  validateStage,
  validateTags,
} from '#shared/model/generated/validators.js'
import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { at, fromPointer, type Location, valueAt } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { explainError, type Naming } from '#shared/model/schema/explain-error.ts'
import { cloudFormationMember, schemaAt, tagsMember } from '#shared/model/schema/schema-at.ts'
import { counterpart } from '#shared/model/template-names.ts'
import { isResolvedLater } from '#shared/model/settled.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { placedAt, problem } from './problem.ts'
import type { Dialect, Problem } from './rule.ts'
import { shapeFixes } from './shape-fixes.ts'
import { shapeRules } from './shape-rules.ts'

/**
 * What the JSON Schema finds wrong with the shape of a declaration. Stages and actions are looked at one by one and
 * remembered by identity, so that an edit costs the look at what it touched.
 */
export function checkShape(declaration: JsonObject, dialect: Dialect): readonly Problem[] {
  const look = (value: Json, validate: Validator, kind: Kind) => found({ value, validate, kind, dialect })
  const problems = [...look(declaration, validatePipeline, 'pipeline')]
  const own = declaration[cloudFormationMember]
  if (dialect === 'cloudformation' && own !== undefined) {
    problems.push(...placedAt([cloudFormationMember], look(own, validateCloudFormation, 'cloudFormation')))
  }
  const tags = declaration[tagsMember]
  if (dialect === 'api' && tags !== undefined)
    problems.push(...placedAt([tagsMember], look(tags, validateTags, 'tags')))
  if (!isList(declaration.stages)) return problems
  for (const [s, stage] of declaration.stages.entries()) {
    problems.push(...placedAt(['stages', s], look(stage, validateStage, 'stage')))
    if (!isObject(stage) || !isList(stage.actions)) continue
    for (const [a, action] of stage.actions.entries()) {
      problems.push(...placedAt(['stages', s, 'actions', a], look(action, validateAction, 'action')))
    }
  }
  return problems
}

type Kind = 'pipeline' | 'cloudFormation' | 'tags' | 'stage' | 'action'

/** Where the parts that are looked at alone stand, as far as the schema is concerned. */
const places: Readonly<Record<Kind, Location>> = {
  pipeline: [],
  cloudFormation: [cloudFormationMember],
  tags: [tagsMember],
  stage: at('stages', 0),
  action: at('stages', 0, 'actions', 0),
}

interface Look {
  readonly value: Json
  readonly validate: Validator
  readonly kind: Kind
  readonly dialect: Dialect
}

const remembered: Readonly<Record<Dialect, WeakMap<object, readonly Problem[]>>> = {
  api: new WeakMap(),
  cloudformation: new WeakMap(),
}

function found(look: Look): readonly Problem[] {
  const { value, validate, dialect } = look
  const key = typeof value === 'object' && value !== null ? value : undefined
  const known = key && remembered[dialect].get(key)
  if (known) return known
  const problems = validate(value) ? [] : (validate.errors ?? []).flatMap((error) => problemOf(error, look))
  if (key) remembered[dialect].set(key, problems)
  return problems
}

function problemOf(error: SchemaError, look: Look): readonly Problem[] {
  const location = fromPointer(error.instancePath, look.value) ?? []
  if (isInsideIntrinsic(look.value, location)) {
    return look.dialect === 'api' ? unresolved(error, look, location) : []
  }
  if (look.dialect === 'cloudformation' && isLeftToCloudFormation(error, look, location)) return []
  // The tags beside a declaration are looked at by themselves.
  if (look.dialect === 'api' && look.kind === 'pipeline' && error.params.additionalProperty === tagsMember) return []
  const naming = namingOf(look)
  const fault = explainError(error, look.value, naming)
  if (!fault) return []
  const { rule, ...finding } = fault
  const schema = schemaAt([...places[look.kind], ...location])
  const repaired = shapeFixes({
    error,
    fault,
    root: look.value,
    schema,
    spelled: (name) => naming.spelled(name, location),
  })
  return [problem(shapeRules[rule], { ...finding, ...repaired })]
}

/** What only CloudFormation resolves means nothing to the API; it is said once for each such value. */
function unresolved(error: SchemaError, { value }: Look, location: Location): readonly Problem[] {
  const isInside = location.some((_, depth) => isIntrinsic(valueAt(value, location.slice(0, depth))))
  if (isInside || error.keyword !== 'type') return []
  return [
    problem(shapeRules['unresolved-intrinsic'], {
      location,
      message: say`Put a value here: only CloudFormation knows what {"Ref": …} and {"Fn::…": …} mean.`,
    }),
  ]
}

function isInsideIntrinsic(root: Json, location: Location): boolean {
  for (let depth = 0; depth <= location.length; depth++) {
    if (isIntrinsic(valueAt(root, location.slice(0, depth)))) return true
  }
  return false
}

/** What a template may do otherwise than the API asks (CFN/aws-resource-codepipeline-pipeline). */
function isLeftToCloudFormation({ keyword, params }: SchemaError, { kind, value }: Look, location: Location): boolean {
  const here = valueAt(value, location)
  switch (keyword) {
    // CloudFormation makes up a name, and its trigger may do without a configuration.
    case 'required':
      return kind === 'pipeline' && params.missingProperty === (location.length === 0 ? 'name' : 'gitConfiguration')
    // Macros and transforms may stand beside members and put others in their place.
    case 'additionalProperties':
      return (
        String(params.additionalProperty).startsWith('Fn::') ||
        (kind === 'pipeline' && location.length === 0 && params.additionalProperty === cloudFormationMember)
      )
    case 'type':
      return (
        // A list of stores that could not be read by Region is left as it stands.
        (location.length === 1 && location[0] === 'artifactStores' && isList(here)) ||
        // The configuration of a resource is any JSON.
        (location.at(-2) === 'configuration' && (isObject(here) || isList(here)))
      )
    // An item may be dropped or become several.
    case 'minItems':
    case 'maxItems':
      return isList(here) && here.some(isIntrinsic)
    case 'pattern':
    case 'enum':
    case 'minLength':
    case 'maxLength':
      return isResolvedLater(here)
    default:
      return false
  }
}

function namingOf({ kind, dialect }: Look): Naming {
  const schemaOf = (location: Location) => schemaAt([...places[kind], ...location])
  // Names of settings and Regions are not ours to spell.
  const spelled = (name: string, location: Location) =>
    dialect === 'cloudformation' && kind !== 'cloudFormation' && schemaOf(location)?.properties
      ? counterpart(name)
      : name
  return {
    spelled,
    nameOf(location) {
      const last = location.at(-1)
      if (last === undefined) return kind === 'cloudFormation' ? cloudFormationMember : `the ${kind}`
      if (typeof last === 'number') return `${String(location.at(-2) ?? kind)}[${last}]`
      return spelled(last, location.slice(0, -1))
    },
    wordsOf: (location) => schemaOf(location)?.words,
  }
}
